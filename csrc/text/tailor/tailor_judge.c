/* Looking at tokens: what a token is, and how it may end a sentence. */
#include "text/tailor/tailor_judge.h"

#include <string.h>

#include "text/kinds.h"

/* The mark of the token that starts at byte `start`, or NULL. */
static const nk_mark *mark_at(const nk_segmenter *s, uint32_t start) {
  size_t low = 0, high = s->mark_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (s->marks[middle].start < start)
      low = middle + 1;
    else
      high = middle;
  }
  return low < s->mark_count && s->marks[low].start == start ? &s->marks[low] : NULL;
}

/* A token that the tailoring of words noted has its bit among the stops. */
nk_kind nk_token_kind(const nk_judge *j, uint32_t i) {
  const nk_segmenter *s = j->s;
  nk_str word = nk_token_form(j, i);
  if (word.len > 1 && nk_bit(s->scan.stops, s->starts[i])) {
    const nk_mark *mark = mark_at(s, s->starts[i]);
    if (mark) return (nk_kind)mark->kind;
  }
  return nk_kind_quick(word);
}

uint32_t nk_token_flags(const nk_judge *j, uint32_t i) {
  nk_str word = nk_token_form(j, i);
  if (word.len > 1 && word.data[word.len - 1] == '.') word.len--;
  return nk_lexicon_flags(&j->s->lexicon, (const uint8_t *)word.data, word.len,
                          j->s->text.len - j->s->starts[i]);
}

/* Whether a token is three or more of one ornament. Up to three hyphens are a dash. */
static bool ornament(nk_str word) {
  char c = word.data[0];
  if (word.len < 3 || (c != '*' && c != '=' && c != '-' && c != '_' && c != '~')) return false;
  for (size_t i = 1; i < word.len; i++)
    if (word.data[i] != c) return false;
  return c != '-' || word.len > 3;
}

nk_ending nk_token_ending(const nk_judge *j, uint32_t i) {
  nk_str word = nk_token_form(j, i);
  char last = word.data[word.len - 1];
  nk_kind kind = nk_token_kind(j, i);
  if (kind == NK_KIND_URL || kind == NK_KIND_EMAIL) return NK_ENDING_ADDRESS;
  if (kind == NK_KIND_EMOJI) return NK_ENDING_SMILEY;
  if (kind != NK_KIND_WORD && ornament(word)) return NK_ENDING_RULE;
  if (last == '.') {
    if (word.len == 1)
      return i > 1 && nk_token_is(j, i - 1, '.') && nk_token_is(j, i - 2, '.') ? NK_ENDING_DOTS
                                                                               : NK_ENDING_STOP;
    if (kind == NK_KIND_WORD) return NK_ENDING_ABBREVIATION;
    if (kind != NK_KIND_PUNCTUATION) return NK_ENDING_NONE;
    return memchr(word.data, '?', word.len) || memchr(word.data, '!', word.len) ? NK_ENDING_MARK
                                                                                : NK_ENDING_DOTS;
  }
  if (last == '!' || last == '?') return NK_ENDING_MARK;
  if ((uint8_t)last < 0x80) return NK_ENDING_NONE;
  uint32_t code = nk_token_code(j, i);
  if (code == 0x2026) return NK_ENDING_DOTS;
  enum nk_sb c = nk_sb_of(nk_properties(code));
  return c == NK_SB_STERM || c == NK_SB_ATERM ? NK_ENDING_FOREIGN : NK_ENDING_NONE;
}

bool nk_is_quote_mark(uint32_t code) {
  return code == '"' || code == '\'' || code == 0x201D || code == 0x2019 || code == 0xBB ||
         code == 0x203A || code == 0x300D || code == 0x300F;
}

bool nk_is_dash(uint32_t code) {
  return code == '-' || code == 0x2013 || code == 0x2014;
}

bool nk_is_bullet(uint32_t code) {
  return code == 0x2022 || code == 0x2023 || code == 0x2043 || code == 0x25E6 || code == 0x25AA ||
         code == 0x25CF || code == 0xB7;
}

bool nk_opens_sentence(const nk_judge *j, uint32_t i) {
  if (i - j->first > 4) return false;
  for (uint32_t k = j->first; k < i; k++)
    if (nk_token_kind(j, k) != NK_KIND_PUNCTUATION && nk_token_kind(j, k) != NK_KIND_SYMBOL)
      return false;
  return true;
}
