/* The types of tokens by rules for words: possessives are those of their word, and some words keep
 * their capitals. What stands between such tokens is interned in one go. */
#include "base/ascii.h"
#include "text/wording/wording.h"

enum { NEIGHBORS = 3 }; /* words to each side that tell whether capitals are a matter of course */

/* The bytes of a token without a possessive ending. */
static nk_str stripped(const nk_segmenter *s, uint32_t i) {
  nk_str form = {s->text.data + s->starts[i], s->ends[i] - s->starts[i]};
  if (!s->options.rules->possessives || form.len < 3 || (form.data[form.len - 1] | 0x20) != 's')
    return form;
  size_t base = form.len - 2;
  if (form.data[base] != '\'') {
    if (form.len < 5) return form;
    base = form.len - 4;
    if (nk_apostrophe_at(form, base) != 3) return form;
  }
  uint32_t flags = nk_word_flags(s->options.rules, form.data, base);
  bool acronym = nk_is_upper((uint8_t)form.data[0]) && nk_is_upper((uint8_t)form.data[base - 1]) &&
                 base > 1 && flags & NK_WORD_IS_ACRONYM;
  if (flags & NK_WORD_IS_CONTRACTED && !acronym) return form;
  return (nk_str){form.data, base};
}

static bool has_small(const nk_segmenter *s, uint32_t i) {
  for (uint32_t at = s->starts[i]; at < s->ends[i]; at++)
    if (nk_is_lower((uint8_t)s->text.data[at])) return true;
  return false;
}

/* Whether the words near token `i` of the sentence [first, end) are not all in capitals; true, too,
 * where there are none. */
static bool among_small(const nk_segmenter *s, uint32_t i, uint32_t first, uint32_t end) {
  int seen = 0;
  for (uint32_t at = i, left = NEIGHBORS; at > first && left > 0; at--) {
    if (s->kinds[at - 1] != NK_KIND_WORD) continue;
    if (has_small(s, at - 1)) return true;
    seen++;
    left--;
  }
  for (uint32_t at = i + 1, left = NEIGHBORS; at < end && left > 0; at++) {
    if (s->kinds[at] != NK_KIND_WORD) continue;
    if (has_small(s, at)) return true;
    seen++;
    left--;
  }
  return seen == 0;
}

static bool is_acronym(const nk_segmenter *s, nk_str form) {
  if (form.len < 2 || form.len > NK_KEY_LONGEST) return false;
  for (size_t k = 0; k < form.len; k++)
    if (!nk_is_upper((uint8_t)form.data[k])) return false;
  return nk_word_flags(s->options.rules, form.data, form.len) & NK_WORD_IS_ACRONYM;
}

/* Whether the word keeps its capitals; `form` is it without an ending. */
static bool keeps_case(const nk_segmenter *s, uint32_t i, nk_str form, uint32_t first,
                       uint32_t end) {
  uint8_t initial = (uint8_t)form.data[0];
  if (s->options.rules->cased) {
    for (size_t k = 0; k < form.len; k++)
      if (nk_is_upper((uint8_t)form.data[k]) || (uint8_t)form.data[k] >= 0x80) return true;
    return false;
  }
  return nk_is_upper(initial) && form.len > 1 && nk_is_upper((uint8_t)form.data[1]) &&
         is_acronym(s, form) && among_small(s, i, first, end);
}

/* The types of the tokens of one sentence. */
static bool find_types(nk_segmenter *s, uint32_t first, uint32_t end) {
  uint32_t done = first;
  for (uint32_t i = first; i < end; i++) {
    if (s->kinds[i] != NK_KIND_WORD) continue;
    nk_str form = stripped(s, i);
    uint32_t start = s->starts[i], stop = start + (uint32_t)form.len;
    bool exact = keeps_case(s, i, form, first, end);
    if (!exact && stop == s->ends[i]) continue;
    if (!nk_types_intern(&s->types, s->starts + done, s->ends + done, i - done, s->ids + done))
      return false;
    bool ok = exact ? nk_types_intern_exact(&s->types, form, &s->ids[i])
                    : nk_types_intern(&s->types, &start, &stop, 1, &s->ids[i]);
    if (!ok) return false;
    done = i + 1;
  }
  return nk_types_intern(&s->types, s->starts + done, s->ends + done, end - done, s->ids + done);
}

bool nk_wording_apply(nk_segmenter *s) {
  if (!nk_wording_edit(s) || !nk_types_clear(&s->types, s->text, s->token_count)) return false;
  for (uint32_t k = 0; k < s->sentence_count; k++)
    if (!find_types(s, s->sentences[k], s->sentences[k + 1])) return false;
  return true;
}
