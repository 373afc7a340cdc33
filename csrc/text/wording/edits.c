/* Changes of tokens: words with hyphens become one, words with an elided article become two. The
 * changes are noted in a first pass; nearly always there are few. */
#include <string.h>

#include "base/alloc.h"
#include "base/ascii.h"
#include "text/wording/wording.h"

void nk_edits_free(nk_edits *edits, const nk_allocator *allocator) {
  nk_free(allocator, edits->items, edits->capacity * sizeof *edits->items);
  nk_free(allocator, edits->starts, edits->starts_capacity * sizeof *edits->starts);
  nk_free(allocator, edits->ends, edits->ends_capacity * sizeof *edits->ends);
  nk_free(allocator, edits->kinds, edits->kinds_capacity * sizeof *edits->kinds);
}

static bool note(nk_segmenter *s, nk_edit edit) {
  void *grown = s->edits.items;
  bool ok = nk_grow(&s->allocator, &grown, &s->edits.capacity, s->edits.count + 1, sizeof(nk_edit));
  s->edits.items = grown;
  if (ok) s->edits.items[s->edits.count++] = edit;
  return ok;
}

/* A hyphen, U+2010 or U+2011. */
static bool is_hyphen(const nk_segmenter *s, uint32_t i) {
  const char *at = s->text.data + s->starts[i];
  size_t len = s->ends[i] - s->starts[i];
  if (len == 1) return *at == '-';
  return len == 3 && (memcmp(at, "\xE2\x80\x90", 3) == 0 || memcmp(at, "\xE2\x80\x91", 3) == 0);
}

static bool is_part(const nk_segmenter *s, uint32_t i) {
  return s->kinds[i] == NK_KIND_WORD || s->kinds[i] == NK_KIND_NUMBER;
}

/* How many tokens from `i` on, before `end`, are one word with hyphens; 0: none. */
static uint32_t chain_at(const nk_segmenter *s, uint32_t i, uint32_t end) {
  uint32_t last = i;
  bool word = s->kinds[i] == NK_KIND_WORD;
  if (!is_part(s, i)) return 0;
  while (last + 2 < end && s->ends[last] == s->starts[last + 1] && is_hyphen(s, last + 1) &&
         s->ends[last + 1] == s->starts[last + 2] && is_part(s, last + 2)) {
    last += 2;
    word |= s->kinds[last] == NK_KIND_WORD;
  }
  return last > i && word ? last - i + 1 : 0;
}

size_t nk_apostrophe_at(nk_str text, size_t at) {
  if (at < text.len && text.data[at] == '\'') return 1;
  return at + 3 <= text.len && memcmp(text.data + at, "\xE2\x80\x99", 3) == 0 ? 3 : 0;
}

/* The byte behind an elided word and its apostrophe at the start of token `i`, or 0. What has
 * capitals on both sides is a name: "D'Alema"; but for a lone L, which is none: "L'Italia". */
static uint32_t elision_in(const nk_segmenter *s, uint32_t i) {
  uint32_t start = s->starts[i], end = s->ends[i], at = start;
  const char *text = s->text.data;
  while (at < end && nk_is_letter((uint8_t)text[at])) at++;
  size_t mark = at > start && at < end ? nk_apostrophe_at(s->text, at) : 0;
  if (mark == 0 || at + mark >= end) return 0;
  bool name = nk_is_upper((uint8_t)text[start]) && nk_is_upper((uint8_t)text[at + mark]) &&
              !(at - start == 1 && text[start] == 'L');
  if (name || !(nk_word_flags(s->options.rules, text + start, at - start) & NK_WORD_IS_ELIDED))
    return 0;
  return at + (uint32_t)mark;
}

/* Notes what becomes of the tokens of one sentence. */
static bool look_at(nk_segmenter *s, uint32_t first, uint32_t end) {
  const nk_word_rules *rules = s->options.rules;
  bool joins = rules->hyphens != NK_HYPHENS_SPLIT;
  for (uint32_t i = first; i < end; i++) {
    uint32_t cut = rules->elides && s->kinds[i] == NK_KIND_WORD ? elision_in(s, i) : 0;
    if (cut && !note(s, (nk_edit){i, 1, cut})) return false;
    uint32_t count = joins && !cut && i + 2 < end ? chain_at(s, i, end) : 0;
    if (count == 0) continue;
    if (!note(s, (nk_edit){i, count, 0})) return false;
    i += count - 1;
  }
  return true;
}

/* Room for the columns that the changed tokens are made in, and for the types of all. */
static bool make_columns(nk_segmenter *s, size_t need) {
  nk_edits *e = &s->edits;
  void *starts = e->starts, *ends = e->ends, *kinds = e->kinds, *ids = s->ids;
  bool ok = nk_grow(&s->allocator, &starts, &e->starts_capacity, need, sizeof *e->starts);
  e->starts = starts;
  ok = ok && nk_grow(&s->allocator, &ends, &e->ends_capacity, need, sizeof *e->ends);
  e->ends = ends;
  ok = ok && nk_grow(&s->allocator, &kinds, &e->kinds_capacity, need, sizeof *e->kinds);
  e->kinds = kinds;
  ok = ok && nk_grow(&s->allocator, &ids, &s->ids_capacity, need, sizeof *s->ids);
  s->ids = ids;
  return ok;
}

static void put(nk_edits *e, uint32_t *out, uint32_t start, uint32_t end, uint8_t kind) {
  e->starts[*out] = start;
  e->ends[*out] = end;
  e->kinds[(*out)++] = kind;
}

/* Makes what one change says; `*out` is where the next token goes. */
static void make(nk_segmenter *s, const nk_edit *edit, uint32_t *out) {
  uint32_t i = edit->first, last = i + edit->count - 1;
  if (edit->cut) {
    put(&s->edits, out, s->starts[i], edit->cut, s->kinds[i]);
    put(&s->edits, out, edit->cut, s->ends[i], s->kinds[i]);
    return;
  }
  put(&s->edits, out, s->starts[i], s->ends[last], NK_KIND_WORD);
  if (s->options.rules->hyphens != NK_HYPHENS_BOTH) return;
  s->nested = true;
  for (; i <= last; i++) put(&s->edits, out, s->starts[i], s->ends[i], s->kinds[i]);
}

static void change_places(nk_segmenter *s) {
  nk_edits *e = &s->edits;
  uint32_t *starts = s->starts, *ends = s->ends;
  uint8_t *kinds = s->kinds;
  size_t starts_capacity = s->starts_capacity, ends_capacity = s->ends_capacity,
         kinds_capacity = s->kinds_capacity;
  s->starts = e->starts, s->ends = e->ends, s->kinds = e->kinds;
  s->starts_capacity = e->starts_capacity, s->ends_capacity = e->ends_capacity;
  s->kinds_capacity = e->kinds_capacity;
  e->starts = starts, e->ends = ends, e->kinds = kinds;
  e->starts_capacity = starts_capacity, e->ends_capacity = ends_capacity;
  e->kinds_capacity = kinds_capacity;
}

/* Makes all tokens anew, and moves the sentences with them; no change crosses one. */
static void rebuild(nk_segmenter *s) {
  const nk_edit *edit = s->edits.items, *end = edit + s->edits.count;
  uint32_t out = 0, sentence = 0;
  for (uint32_t i = 0; i < s->token_count;) {
    if (sentence < s->sentence_count && s->sentences[sentence] == i) s->sentences[sentence++] = out;
    if (edit < end && edit->first == i) {
      make(s, edit, &out);
      i += edit++->count;
    } else {
      put(&s->edits, &out, s->starts[i], s->ends[i], s->kinds[i]);
      i++;
    }
  }
  s->sentences[s->sentence_count] = out;
  s->token_count = out;
  change_places(s);
}

bool nk_wording_edit(nk_segmenter *s) {
  size_t most = s->token_count;
  s->edits.count = 0;
  for (uint32_t k = 0; k < s->sentence_count; k++)
    if (!look_at(s, s->sentences[k], s->sentences[k + 1])) return false;
  if (s->edits.count == 0) return true;
  /* Each change adds one token at most. */
  most += s->edits.count;
  if (most > UINT32_MAX || !make_columns(s, most)) return false;
  rebuild(s);
  return true;
}
