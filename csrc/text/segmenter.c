/* From bytes to tokens, types, sentences and paragraphs, in reused scratch arrays. */
#include "text/segmenter.h"

#include <assert.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "text/bits.h"
#include "text/breaks.h"
#include "text/tailor.h"
#include "text/utf8.h"

nk_document_options nk_document_options_default(void) {
  nk_document_options options = {NK_TAILORING_NEWS, false, false, false};
  return options;
}

nk_status nk_segmenter_new(const nk_allocator *allocator, nk_segmenter **out, nk_error *err) {
  nk_allocator a = nk_allocator_or_default(allocator);
  *out = nk_alloc_zeroed(&a, sizeof **out);
  if (!*out) return nk_fail_memory(err);
  (*out)->allocator = a;
  nk_buffer_init(&(*out)->repaired, &a);
  nk_types_init(&(*out)->types, &a);
  return NK_OK;
}

void nk_segmenter_free(nk_segmenter *s) {
  if (!s) return;
  const nk_allocator a = s->allocator;
  nk_buffer_free(&s->repaired);
  nk_types_free(&s->types);
  nk_free(&a, s->breaks, s->breaks_capacity * sizeof *s->breaks);
  nk_free(&a, s->white, s->white_capacity * sizeof *s->white);
  nk_free(&a, s->touch, s->touch_capacity * sizeof *s->touch);
  nk_free(&a, s->marks, s->marks_capacity * sizeof *s->marks);
  nk_lexicon_free(&s->own, &a);
  nk_free(&a, s->starts, s->starts_capacity * sizeof *s->starts);
  nk_free(&a, s->ends, s->ends_capacity * sizeof *s->ends);
  nk_free(&a, s->ids, s->ids_capacity * sizeof *s->ids);
  nk_free(&a, s->kinds, s->kinds_capacity * sizeof *s->kinds);
  nk_free(&a, s->sentences, s->sentences_capacity * sizeof *s->sentences);
  nk_free(&a, s->paragraphs, s->paragraphs_capacity * sizeof *s->paragraphs);
  nk_free(&a, s, sizeof *s);
}

nk_status nk_segmenter_abbreviate(nk_segmenter *s, nk_str word, nk_abbreviation behavior,
                                  nk_error *err) {
  static const uint32_t flags[] = {
      [NK_ABBREVIATION_TITLE] = NK_LEX_TITLE,
      [NK_ABBREVIATION_NUMBERED] = NK_LEX_NUMBERED,
      [NK_ABBREVIATION_FINAL] = NK_LEX_FINAL,
      [NK_ABBREVIATION_INNER] = NK_LEX_INNER,
  };
  if (word.len && word.data[word.len - 1] == '.') word.len--;
  if (word.len == 0 || word.len > NK_LEXICON_LONGEST)
    return nk_fail(err, NK_ERR_LIMIT, 0, "an abbreviation has 1 to 16 bytes");
  if (nk_lexicon_add(&s->own, &s->allocator, word, flags[behavior])) return NK_OK;
  return nk_fail_memory(err);
}

void nk_segmenter_clear_abbreviations(nk_segmenter *s) {
  nk_lexicon_clear(&s->own);
}

/* nk_grow for an array of 32-bit or 64-bit elements, keeping its type. */
static bool grow32(const nk_segmenter *s, uint32_t **array, size_t *capacity, size_t need) {
  void *block = *array;
  bool grown = nk_grow(&s->allocator, &block, capacity, need, sizeof **array);
  *array = block;
  return grown;
}

static bool grow64(const nk_segmenter *s, uint64_t **array, size_t *capacity, size_t need) {
  void *block = *array;
  bool grown = nk_grow(&s->allocator, &block, capacity, need, sizeof **array);
  *array = block;
  return grown;
}

static bool grow_tokens(nk_segmenter *s, size_t need) {
  void *kinds = s->kinds;
  bool grown = nk_grow(&s->allocator, &kinds, &s->kinds_capacity, need, sizeof *s->kinds);
  s->kinds = kinds;
  return grown && grow32(s, &s->starts, &s->starts_capacity, need) &&
         grow32(s, &s->ends, &s->ends_capacity, need) &&
         grow32(s, &s->ids, &s->ids_capacity, need);
}

/* Drops a byte order mark, and mends or refuses what is not UTF-8. */
static nk_status take_text(nk_segmenter *s, nk_str text, nk_error *err) {
  size_t mark = text.len >= 3 && memcmp(text.data, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  text.data = text.len ? text.data + mark : "";
  text.len -= mark;
  s->repairs = 0;
  s->repaired.len = 0;
  size_t good = nk_utf8_valid_prefix(text);
  if (good < text.len) {
    if (s->options.strict)
      return nk_fail(err, NK_ERR_ENCODING, good + mark, "the text is not valid UTF-8");
    if (!nk_utf8_repair(text, &s->repaired, &s->repairs)) return nk_fail_memory(err);
    text = nk_buffer_str(&s->repaired);
  }
  if (text.len >= UINT32_MAX)
    return nk_fail(err, NK_ERR_LIMIT, 0, "the text is longer than 4 GiB");
  s->text = text;
  return NK_OK;
}

static bool tailor(nk_segmenter *s) {
  if (!grow64(s, &s->touch, &s->touch_capacity, s->text.len / 64 + 1)) return false;
  memset(s->touch, 0, (s->text.len / 64 + 1) * sizeof *s->touch);
  for (size_t i = 0; i < s->text.len; i++)
    if (nk_tailor_touches((uint8_t)s->text.data[i])) nk_bit_set(s->touch, i);
  return nk_tailor_words(s);
}

/* Reads the tokens off the bitmaps: they are the segments that are not white space. */
static bool collect_tokens(nk_segmenter *s) {
  size_t len = s->text.len;
  s->token_count = 0;
  for (size_t at = 0; at < len;) {
    size_t end = nk_bits_next(s->breaks, at + 1, len);
    if (!nk_bit(s->white, at)) {
      if (!grow_tokens(s, (size_t)s->token_count + 1)) return false;
      s->starts[s->token_count] = (uint32_t)at;
      s->ends[s->token_count] = (uint32_t)end;
      s->token_count++;
    }
    at = end;
  }
  return true;
}

static bool describe_tokens(nk_segmenter *s) {
  size_t mark = 0;
  nk_types_clear(&s->types);
  for (uint32_t i = 0; i < s->token_count; i++) {
    nk_str form = {s->text.data + s->starts[i], s->ends[i] - s->starts[i]};
    if (mark < s->mark_count && s->marks[mark].start == s->starts[i])
      s->kinds[i] = s->marks[mark++].kind;
    else s->kinds[i] = (uint8_t)nk_kind_of(form);
    if (!nk_types_intern(&s->types, form, &s->ids[i])) return false;
  }
  return true;
}

/* The start of the next paragraph: behind the next blank line. */
static size_t paragraph_next(const char *text, size_t from, size_t len) {
  for (size_t at = from; at < len; at++) {
    if (text[at] != '\n') continue;
    size_t next = at + 1;
    while (next < len && (text[next] == ' ' || text[next] == '\t' || text[next] == '\r')) next++;
    if (next < len && text[next] == '\n') return next + 1;
  }
  return len;
}

/* Adds a sentence that starts with the first token at or after byte `*token`; false: no memory. */
static bool add_sentences(nk_segmenter *s, size_t from, size_t to, uint32_t *token) {
  const uint8_t *text = (const uint8_t *)s->text.data;
  while (from < to) {
    size_t next = nk_sentence_next(text, from, to);
    if (*token < s->token_count && s->starts[*token] < next) {
      if (!grow32(s, &s->sentences, &s->sentences_capacity, (size_t)s->sentence_count + 2))
        return false;
      s->sentences[s->sentence_count++] = *token;
      while (*token < s->token_count && s->starts[*token] < next) ++*token;
    }
    from = next;
  }
  return true;
}

static bool find_sentences(nk_segmenter *s) {
  uint32_t token = 0;
  s->sentence_count = s->paragraph_count = 0;
  if (s->options.tailoring == NK_TAILORING_NEWS && s->token_count) return nk_tailor_sentences(s);
  if (!grow32(s, &s->sentences, &s->sentences_capacity, 1) ||
      !grow32(s, &s->paragraphs, &s->paragraphs_capacity, 1))
    return false;
  for (size_t from = 0, next; from < s->text.len; from = next) {
    uint32_t first = s->sentence_count;
    next = paragraph_next(s->text.data, from, s->text.len);
    if (!add_sentences(s, from, next, &token)) return false;
    if (s->sentence_count == first) continue;
    if (!grow32(s, &s->paragraphs, &s->paragraphs_capacity, (size_t)s->paragraph_count + 2))
      return false;
    s->paragraphs[s->paragraph_count++] = first;
  }
  s->sentences[s->sentence_count] = s->token_count;
  s->paragraphs[s->paragraph_count] = s->sentence_count;
  return true;
}

nk_status nk_segmenter_run(nk_segmenter *s, nk_str text, const nk_document_options *options,
                           nk_error *err) {
  s->options = options ? *options : nk_document_options_default();
  s->token_count = s->sentence_count = s->paragraph_count = 0;
  nk_status status = take_text(s, text, err);
  if (status != NK_OK) return status;
  size_t words = s->text.len / 64 + 1;
  if (!grow64(s, &s->breaks, &s->breaks_capacity, words) ||
      !grow64(s, &s->white, &s->white_capacity, words))
    return nk_fail_memory(err);
  nk_word_breaks((const uint8_t *)s->text.data, 0, s->text.len, s->breaks, s->white);
  s->mark_count = 0;
  if (s->options.tailoring == NK_TAILORING_NEWS && !tailor(s)) return nk_fail_memory(err);
  if (!collect_tokens(s) || !describe_tokens(s) || !find_sentences(s)) return nk_fail_memory(err);
  if (s->types.bytes.len > UINT32_MAX)
    return nk_fail(err, NK_ERR_LIMIT, 0, "the norm forms are longer than 4 GiB");
  return NK_OK;
}
