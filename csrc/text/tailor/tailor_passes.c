/* What stands around a sentence end: closing marks, references, notes, opening marks, list markers.
 */
#include "text/tailor/tailor_passes.h"

#include "base/ascii.h"

/* Whether token `i`, which touches the one before it, closes something. */
static bool closes(const nk_judge *j, uint32_t i) {
  uint32_t code = nk_token_code(j, i);
  if (code == ')' || code == ']' || code == '}' || code == 0xFF09) return true;
  if (!nk_is_quote_mark(code) || j->s->ends[i] - j->s->starts[i] > 3) return false;
  if (code != '"' && code != '\'') return true;
  size_t end = j->s->ends[i];
  return end == j->s->text.len || i + 1 == j->s->token_count || !nk_token_touches(j, i + 1) ||
         nk_token_kind(j, i + 1) == NK_KIND_PUNCTUATION;
}

uint32_t nk_pass_closers(const nk_judge *j, uint32_t i, bool *quoted) {
  uint32_t count = j->s->token_count;
  for (; i < count && nk_token_touches(j, i) && closes(j, i); i++)
    *quoted |= nk_is_quote_mark(nk_token_code(j, i));
  /* A straight mark between spaces belongs to what it follows, as does a stray bracket. */
  while (i + 1 < count &&
         (nk_token_is(j, i, '\'') || nk_token_is(j, i, ')') || nk_token_code(j, i) == 0x201D) &&
         nk_token_gap(j, i) == NK_GAP_SPACE && !nk_token_touches(j, i + 1))
    i++;
  return i;
}

uint32_t nk_pass_references(const nk_judge *j, uint32_t i) {
  while (
      i + 2 < j->s->token_count && nk_token_is(j, i, '[') && nk_token_gap(j, i) <= NK_GAP_SPACE &&
      (nk_token_kind(j, i + 1) == NK_KIND_NUMBER || nk_token_ending(j, i + 1) == NK_ENDING_DOTS) &&
      nk_token_is(j, i + 2, ']'))
    i += 3;
  return i;
}

static bool short_number(const nk_judge *j, uint32_t i) {
  return nk_token_kind(j, i) == NK_KIND_NUMBER && j->s->ends[i] - j->s->starts[i] <= 3;
}

uint32_t nk_pass_notes(const nk_judge *j, uint32_t i) {
  uint32_t count = j->s->token_count, at = i;
  if (at >= count || !short_number(j, at)) return i;
  if (!nk_token_touches(j, at)) {
    if (at + 1 < count && nk_token_gap(j, at) == NK_GAP_SPACE &&
        nk_token_gap(j, at + 1) == NK_GAP_SPACE && nk_token_class(j, at + 1) == NK_SB_UPPER &&
        nk_token_flags(j, at + 1) & NK_LEX_STARTER)
      return at + 1;
    return i;
  }
  while (at < count && short_number(j, at) && nk_token_gap(j, at) <= NK_GAP_SPACE) at++;
  return at < count && nk_token_gap(j, at) != NK_GAP_NONE && nk_token_class(j, at) == NK_SB_UPPER
             ? at
             : i;
}

uint32_t nk_pass_openers(const nk_judge *j, uint32_t i, bool *dashed) {
  uint32_t limit = j->s->token_count - i > 4 ? i + 4 : j->s->token_count;
  for (*dashed = false; i + 1 < limit; i++) {
    uint32_t code = nk_token_code(j, i);
    if (nk_is_dash(code))
      *dashed = true;
    else if (!nk_is_quote_mark(code) && code != '(' && code != '[' && code != 0x201C &&
             code != 0x2018 && code != 0xAB && code != 0x201E && code != '`' && code != '*' &&
             !nk_is_bullet(code) && code != 0xBF && code != 0xA1)
      break;
  }
  return i;
}

/* What a list marker counts: 1, 2, 3 or, from 1001 on, a, b, c; 0 when token `i` is no marker. */
static uint32_t marker_value(const nk_judge *j, uint32_t i) {
  enum { LETTERS = 1001, DIGITS = 3 };
  nk_str word = nk_token_form(j, i);
  uint32_t number = 0;
  if (word.len == 2 && word.data[1] == '.') word.len = 1;
  if (word.len == 1 && nk_is_letter(word.data[0]))
    return LETTERS + (uint32_t)((word.data[0] | 0x20) - 'a');
  for (size_t at = 0; at < word.len; at++) {
    if (!nk_is_digit(word.data[at]) || word.len > DIGITS) return 0;
    number = number * 10 + (uint32_t)(word.data[at] - '0');
  }
  return number;
}

uint32_t nk_next_item(nk_judge *j, uint32_t i, bool *label) {
  bool bracket = nk_token_is(j, i, ')'), quoted = false;
  uint32_t at =
      i > 0 && bracket && nk_token_is(j, i - 1, '.') && nk_token_touches(j, i) ? i - 1 : i;
  *label = false;
  /* "c." may be one token; a capital so is an initial. */
  nk_str word = nk_token_form(j, i);
  bool whole = word.len == 2 && word.data[1] == '.' && nk_is_lower(word.data[0]);
  if (!whole && (at == 0 || !nk_token_touches(j, at))) return 0;
  uint32_t marker = whole ? i : at - 1, value = marker_value(j, marker);
  if (value == 0) return 0;
  uint32_t item =
      marker > j->first && nk_token_is(j, marker - 1, '(') && nk_token_touches(j, marker)
          ? marker - 1
          : marker;
  if (nk_opens_sentence(j, marker)) {
    j->list_next = value + 1;
    *label = true;
    return 0;
  }
  uint32_t next = nk_pass_closers(j, i + 1, &quoted);
  if (value != j->list_next || item == j->first || next >= j->s->token_count ||
      nk_token_gap(j, next) == NK_GAP_NONE || nk_token_gap(j, item) == NK_GAP_NONE)
    return 0;
  if (!bracket && next == i + 1 && nk_token_class(j, next) != NK_SB_UPPER) return 0;
  j->list_next = value + 1;
  return item;
}

bool nk_bracketed_marker(const nk_judge *j, uint32_t i) {
  return i + 2 < j->s->token_count && nk_token_is(j, i, '(') && nk_token_is(j, i + 2, ')') &&
         j->list_next && marker_value(j, i + 1) == j->list_next;
}
