/* From bytes to tokens, types, sentences and paragraphs, in reused scratch arrays. */
#include "text/segmenter.h"

#include <assert.h>
#include <string.h>

#include "base/alloc.h"
#include "base/ascii.h"
#include "base/error.h"
#include "text/bits.h"
#include "text/kinds.h"
#include "text/unicode/breaks.h"
#include "text/tailor/tailor.h"
#include "text/unicode/utf8.h"
#include "text/wording/wording.h"

nk_document_options nk_document_options_default(void) {
  nk_document_options options = {NK_TAILORING_NEWS, false, false, false, {NULL, 0}, NULL, NULL};
  return options;
}

nk_status nk_segmenter_new(const nk_allocator *allocator, nk_segmenter **out, nk_error *err) {
  nk_allocator a = nk_allocator_or_default(allocator);
  *out = nk_alloc_zeroed(&a, sizeof **out);
  if (!*out) return nk_fail_memory(err);
  (*out)->allocator = a;
  (*out)->scanner = nk_scanner_best();
  nk_buffer_init(&(*out)->repaired, &a);
  nk_types_init(&(*out)->types, &a);
  return NK_OK;
}

void nk_segmenter_free(nk_segmenter *s) {
  if (!s) return;
  const nk_allocator a = s->allocator;
  nk_buffer_free(&s->repaired);
  nk_types_free(&s->types);
  nk_free(&a, s->bitmaps, s->bitmaps_capacity * sizeof *s->bitmaps);
  nk_free(&a, s->ranks, s->ranks_capacity * sizeof *s->ranks);
  nk_free(&a, s->marks, s->marks_capacity * sizeof *s->marks);
  nk_free(&a, s->starts, s->starts_capacity * sizeof *s->starts);
  nk_free(&a, s->ends, s->ends_capacity * sizeof *s->ends);
  nk_free(&a, s->ids, s->ids_capacity * sizeof *s->ids);
  nk_free(&a, s->kinds, s->kinds_capacity * sizeof *s->kinds);
  nk_free(&a, s->sentences, s->sentences_capacity * sizeof *s->sentences);
  nk_free(&a, s->paragraphs, s->paragraphs_capacity * sizeof *s->paragraphs);
  nk_edits_free(&s->edits, &a);
  nk_free(&a, s, sizeof *s);
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
         grow32(s, &s->ends, &s->ends_capacity, need) && grow32(s, &s->ids, &s->ids_capacity, need);
}

/* The five bitmaps of a scan in one array, each with a word more than the text needs. */
static bool grow_bitmaps(nk_segmenter *s) {
  size_t words = s->text.len / 64 + 2;
  if (!grow64(s, &s->bitmaps, &s->bitmaps_capacity, nk_size_mul(words, 5)) ||
      !grow32(s, &s->ranks, &s->ranks_capacity, words))
    return false;
  s->scan.text = (const uint8_t *)s->text.data;
  s->scan.len = s->text.len;
  s->scan.breaks = s->bitmaps;
  s->scan.white = s->bitmaps + words;
  s->scan.touch = s->bitmaps + words * 2;
  s->scan.stops = s->bitmaps + words * 3;
  s->scan.rare = s->bitmaps + words * 4;
  s->scan.apostrophes = s->options.clitics;
  return true;
}

/* Drops a byte order mark, scans, and mends or refuses what is not UTF-8. */
static nk_status scan_text(nk_segmenter *s, nk_str text, nk_error *err) {
  size_t mark = text.len >= 3 && memcmp(text.data, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  s->repairs = 0;
  s->repaired.len = 0;
  s->text.data = text.len ? text.data + mark : "";
  s->text.len = text.len - mark;
  while (s->text.len < UINT32_MAX) {
    if (!grow_bitmaps(s)) return nk_fail_memory(err);
    size_t good = s->scanner->scan(&s->scan);
    if (good == s->text.len) return NK_OK;
    if (s->options.strict)
      return nk_fail(err, NK_ERR_ENCODING, good + mark, "the text is not valid UTF-8");
    if (!nk_utf8_repair(s->text, &s->repaired, &s->repairs)) return nk_fail_memory(err);
    s->text = nk_buffer_str(&s->repaired);
  }
  return nk_fail(err, NK_ERR_LIMIT, 0, "the text is longer than 4 GiB");
}

/* Reads the tokens off the bitmaps: they are the segments that are not white space. */
static bool collect_tokens(nk_segmenter *s) {
  enum { SLACK = 64 };
  size_t count = s->scanner->count(&s->scan);
  if (!grow_tokens(s, count + SLACK)) return false;
  s->scanner->extract(&s->scan, s->starts, s->ends, s->ranks);
  s->token_count = (uint32_t)count;
  return true;
}

/* Kinds of the tokens that the tailoring noted come from it, of others from their characters. */
static void find_kinds(nk_segmenter *s) {
  const uint32_t *starts = s->starts, *ends = s->ends;
  const char *text = s->text.data;
  uint8_t *kinds = s->kinds;
  for (uint32_t i = 0, count = s->token_count; i < count; i++)
    kinds[i] = (uint8_t)nk_kind_quick((nk_str){text + starts[i], ends[i] - starts[i]});
  for (size_t k = 0; k < s->mark_count; k++)
    kinds[nk_token_at(s, s->marks[k].start)] = s->marks[k].kind;
}

static bool find_types(nk_segmenter *s) {
  return nk_types_clear(&s->types, s->text, s->token_count) &&
         nk_types_intern(&s->types, s->starts, s->ends, s->token_count, s->ids);
}

/* The start of the next paragraph: behind the next blank line, or the next line with `lines`. */
static size_t paragraph_next(const char *text, size_t from, size_t len, bool lines) {
  for (size_t at = from; at < len; at++) {
    if (text[at] != '\n') continue;
    if (lines) return at + 1;
    size_t next = at + 1;
    while (next < len && nk_is_blank(text[next])) next++;
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
    next = paragraph_next(s->text.data, from, s->text.len, s->options.lines);
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

/* From bytes to spans of tokens. */
static nk_status find_tokens(nk_segmenter *s, nk_str text, const nk_document_options *options,
                             nk_error *err) {
  s->options = options ? *options : nk_document_options_default();
  s->lexicon = nk_lexicon_of(&s->options);
  s->token_count = s->sentence_count = s->paragraph_count = 0;
  s->mark_count = 0;
  nk_status status = scan_text(s, text, err);
  if (status != NK_OK) return status;
  if (s->options.tailoring == NK_TAILORING_NEWS && !nk_tailor_words(s)) return nk_fail_memory(err);
  return collect_tokens(s) ? NK_OK : nk_fail_memory(err);
}

nk_status nk_segmenter_intern(nk_segmenter *s, nk_str text, const nk_document_options *options,
                              nk_error *err) {
  nk_status status = find_tokens(s, text, options, err);
  if (status != NK_OK) return status;
  return find_types(s) ? NK_OK : nk_fail_memory(err);
}

nk_status nk_segmenter_split(nk_segmenter *s, nk_str text, const nk_document_options *options,
                             nk_error *err) {
  nk_status status = find_tokens(s, text, options, err);
  if (status != NK_OK) return status;
  return find_sentences(s) ? NK_OK : nk_fail_memory(err);
}

nk_status nk_segmenter_run(nk_segmenter *s, nk_str text, const nk_document_options *options,
                           nk_error *err) {
  nk_status status = nk_segmenter_split(s, text, options, err);
  if (status != NK_OK) return status;
  find_kinds(s);
  s->nested = false;
  if (s->options.rules ? !nk_wording_apply(s) : !find_types(s)) return nk_fail_memory(err);
  if (s->types.bytes.len > UINT32_MAX)
    return nk_fail(err, NK_ERR_LIMIT, 0, "the norm forms are longer than 4 GiB");
  return NK_OK;
}
