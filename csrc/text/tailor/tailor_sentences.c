/* News tailoring of sentences: looks at each token that may end one, at what closes behind it and
 * at what comes next. */
#include <string.h>

#include "base/alloc.h"
#include "base/ascii.h"
#include "text/tailor/tailor.h"
#include "text/tailor/tailor_passes.h"

static bool lower_start(const nk_judge *j, uint32_t i) {
  return nk_token_class(j, i) == NK_SB_LOWER;
}

/* Whether the text has the pronoun "i" in lower case, or paragraphs that start so: then sentences
 * may, too. What stands behind the place of the first question does not count. */
static bool informal(nk_judge *j) {
  if (j->informal >= 0) return j->informal > 0;
  j->informal = lower_start(j, 0);
  for (uint32_t k = 0; k < j->s->paragraph_count && !j->informal; k++)
    j->informal = lower_start(j, j->s->sentences[j->s->paragraphs[k]]);
  for (uint32_t i = 0; i < j->s->token_count && !j->informal; i++) {
    nk_str word = nk_token_form(j, i);
    j->informal = word.data[0] == 'i' && (word.len == 1 || word.data[1] == '\'');
  }
  return j->informal > 0;
}

/* Letters that a word must have so that a full stop behind it ends a sentence though a lower-case
 * letter follows: what is shorter may be an abbreviation that no list has. */
static uint32_t plain_length(nk_judge *j) {
  return informal(j) ? 2 : 4;
}

static bool stop_ends(nk_judge *j, uint32_t i, uint32_t next, uint32_t start, bool closed,
                      enum nk_sb c) {
  if (c == NK_SB_LOWER) {
    if (closed || i == j->first || start != next || nk_token_kind(j, i - 1) != NK_KIND_WORD ||
        nk_token_gap(j, next) == NK_GAP_NONE)
      return false;
    return j->s->ends[i - 1] - j->s->starts[i - 1] >= plain_length(j);
  }
  if (nk_token_gap(j, next) != NK_GAP_NONE) return true;
  return c == NK_SB_UPPER && i > j->first && nk_token_kind(j, i - 1) != NK_KIND_PUNCTUATION;
}

/* A word with one capital at its start, as a sentence begins with. */
static bool capitalized(const nk_judge *j, uint32_t i) {
  nk_str word = nk_token_form(j, i);
  if (word.len == 1) return false;
  uint8_t second = (uint8_t)word.data[1];
  return nk_is_lower(second) || second >= 0x80 || second == '\'';
}

static bool mark_ends(nk_judge *j, uint32_t i, uint32_t next, uint32_t start, bool closed,
                      enum nk_sb c) {
  if (i > j->first && nk_token_touches(j, i) && nk_token_flags(j, i - 1) & NK_LEX_EXCLAIMING)
    return c == NK_SB_UPPER && (nk_token_flags(j, start) & NK_LEX_STARTER) != 0;
  if (c == NK_SB_LOWER && (closed || (nk_token_is(j, i, '!') && !informal(j)))) return false;
  if (nk_token_gap(j, next) == NK_GAP_NONE)
    return c == NK_SB_UPPER && capitalized(j, start) && start == next;
  return true;
}

static bool clock_time(const nk_judge *j, uint32_t i) {
  nk_str word = nk_token_form(j, i);
  char half = (char)(word.data[0] | 0x20);
  return word.len == 4 && (half == 'a' || half == 'p') && word.data[1] == '.' &&
         (word.data[2] | 0x20) == 'm';
}

static bool abbreviation_ends(nk_judge *j, uint32_t i, uint32_t start, bool quoted, enum nk_sb c) {
  nk_str word = nk_token_form(j, i);
  bool initial = word.len == 2 && nk_is_upper(word.data[0]);
  uint32_t flags = nk_token_flags(j, i), next = nk_token_flags(j, start);
  if (initial) flags &= NK_LEX_TITLE;
  if (nk_opens_sentence(j, i) || nk_token_gap(j, i + 1) == NK_GAP_NONE) {
    if (!quoted) return false;
  }
  if (c != NK_SB_UPPER || flags & (NK_LEX_TITLE | NK_LEX_NUMBERED | NK_LEX_INNER)) return false;
  if (quoted) return true;
  /* "At 5 a.m. Mr. Orr woke": a time alone is no sentence. */
  if (clock_time(j, i)) return i - j->first > 3 && (next & NK_LEX_CLOCK) == 0;
  if (word.len == 4 && memcmp(word.data, "etc.", 4) == 0) return true;
  return (next & NK_LEX_STARTER) != 0;
}

/* "XIV": letters that are a Roman number, short enough for one that is spoken as an ordinal. */
static bool roman(nk_str word) {
  enum { LONGEST_ROMAN = 6 };
  for (size_t i = 0; i < word.len; i++)
    if (!strchr("IVX", word.data[i])) return false;
  return word.len <= LONGEST_ROMAN;
}

/* Whether the full stop at `i` makes an ordinal of the number before it: "am 3. Mai", "XIX.
 * századi". Where a word follows that often starts sentences it ends one. Longer numbers are years.
 */
static bool ordinal(const nk_judge *j, uint32_t i, uint32_t next) {
  enum { LONGEST_ORDINAL = 3 };
  if (!j->s->lexicon.ordinals || i == j->first || !nk_token_touches(j, i)) return false;
  nk_str number = nk_token_form(j, i - 1);
  bool counts =
      nk_token_kind(j, i - 1) == NK_KIND_NUMBER ? number.len <= LONGEST_ORDINAL : roman(number);
  return counts && !(nk_token_flags(j, next) & NK_LEX_STARTER);
}

/* "N°. 5" */
static bool degree_sign(const nk_judge *j, uint32_t i) {
  uint32_t code = nk_token_code(j, i);
  return code == 0xB0 || code == 0xBA;
}

/* Whether token `i` is the pronoun "I", which is a capital wherever it stands. */
static bool pronoun_i(const nk_judge *j, uint32_t i) {
  nk_str word = nk_token_form(j, i);
  return word.data[0] == 'I' &&
         (word.len == 1 || word.data[1] == '\'' || (uint8_t)word.data[1] == 0xE2);
}

/* An ellipsis proper: two dots are a slip for one, four are a full stop with it. */
static bool three_dots(const nk_judge *j, uint32_t i) {
  size_t len = j->s->ends[i] - j->s->starts[i];
  return len == 3 || len == 1;
}

/* The first token of the next sentence behind a URL, an address or a smiley at `i`, or 0. */
static uint32_t after_address(const nk_judge *j, uint32_t i, nk_ending e) {
  uint32_t next = i + 1, count = j->s->token_count;
  while (next < count && nk_token_touches(j, next) &&
         (nk_token_is(j, next, '>') || nk_token_is(j, next, ']') || nk_token_is(j, next, ')')))
    next++;
  if (next >= count || nk_token_gap(j, next) == NK_GAP_NONE || j->first == i) return 0;
  if (e == NK_ENDING_ADDRESS && nk_token_ending(j, next) == NK_ENDING_ADDRESS && next == i + 1)
    return next;
  return nk_token_class(j, next) == NK_SB_UPPER && !(nk_token_flags(j, next) & NK_LEX_CLOCK) ? next
                                                                                             : 0;
}

/* The first token of the next sentence when token `i` ends one, else 0. */
static uint32_t after_ending(nk_judge *j, uint32_t i, nk_ending e) {
  uint32_t count = j->s->token_count;
  bool quoted = false, dashed;
  uint32_t next = nk_pass_closers(j, i + 1, &quoted);
  bool closed = next > i + 1;
  if (e == NK_ENDING_STOP && i > 0 && nk_token_kind(j, i - 1) != NK_KIND_NUMBER)
    next = nk_pass_notes(j, next);
  next = nk_pass_references(j, next);
  if (next >= count) return 0;
  if (e == NK_ENDING_FOREIGN) return next;
  if (e == NK_ENDING_STOP && i > 0 && degree_sign(j, i - 1) &&
      nk_token_class(j, next) == NK_SB_NUMERIC)
    return 0;
  if (e == NK_ENDING_STOP && next == i + 1 && ordinal(j, i, next) &&
      nk_token_class(j, next) == NK_SB_UPPER)
    return 0;
  if (e == NK_ENDING_DOTS && i > 0 && nk_token_is(j, i - 1, '[') && nk_token_touches(j, i))
    return 0;
  if (nk_bracketed_marker(j, next)) return next;
  enum nk_sb c = nk_token_class(j, next);
  nk_ending following = nk_token_ending(j, next);
  if (following == NK_ENDING_SMILEY && nk_token_gap(j, next) == NK_GAP_SPACE && next + 1 < count) {
    next++;
    c = nk_token_class(j, next);
    following = nk_token_ending(j, next);
  }
  if (following >= NK_ENDING_STOP && following <= NK_ENDING_DOTS &&
      !(following == NK_ENDING_DOTS && e == NK_ENDING_MARK))
    return 0;
  uint32_t start = nk_pass_openers(j, next, &dashed);
  if (c == NK_SB_SCONTINUE && !nk_is_dash(nk_token_code(j, next))) return 0;
  c = nk_token_class(j, start);
  if (dashed && (c != NK_SB_UPPER || e == NK_ENDING_ABBREVIATION)) return 0;
  switch (e) {
  case NK_ENDING_STOP: return stop_ends(j, i, next, start, closed, c) ? next : 0;
  case NK_ENDING_MARK: return mark_ends(j, i, next, start, closed, c) ? next : 0;
  case NK_ENDING_DOTS:
    if (c != NK_SB_UPPER || nk_opens_sentence(j, i)) return 0;
    return pronoun_i(j, start) && three_dots(j, i) ? 0 : next;
  case NK_ENDING_ABBREVIATION: return abbreviation_ends(j, i, start, quoted, c) ? next : 0;
  default: return 0;
  }
}

/* Whether the line break before token `i` separates, or only wraps. */
static bool line_separates(nk_judge *j, uint32_t i) {
  uint32_t code = nk_token_code(j, i), count = j->s->token_count;
  size_t before = j->s->ends[i - 1], len = j->s->text.len;
  if (j->s->options.lines) return true;
  if (nk_is_bullet(code) ||
      ((code == '-' || code == '*') && i + 1 < count && !nk_token_touches(j, i + 1)))
    return true;
  if (j->block.end <= before) nk_block_measure(&j->block, j->text, j->block_from, len);
  bool dashed, spaced = j->text[before] == ' ';
  enum nk_sb c = nk_token_class(j, nk_pass_openers(j, i, &dashed));
  if (c == NK_SB_LOWER) return !spaced && nk_block_list(&j->block);
  if (code == '(' && c != NK_SB_UPPER && spaced) return false;
  return !nk_block_wraps(&j->block, j->text, before, len);
}

static bool push(const nk_allocator *allocator, uint32_t **array, size_t *capacity, uint32_t *count,
                 uint32_t value) {
  void *block = *array;
  /* One place more than the values, for the end. */
  if ((size_t)*count + 2 > *capacity &&
      !nk_grow(allocator, &block, capacity, (size_t)*count + 2, sizeof **array))
    return false;
  *array = block;
  (*array)[(*count)++] = value;
  return true;
}

static bool start_sentence(nk_judge *j, uint32_t token, bool paragraph) {
  nk_segmenter *s = j->s;
  j->first = token;
  if (paragraph && !push(&s->allocator, &s->paragraphs, &s->paragraphs_capacity,
                         &s->paragraph_count, s->sentence_count))
    return false;
  return push(&s->allocator, &s->sentences, &s->sentences_capacity, &s->sentence_count, token);
}

/* Token `i` is the first behind an empty line. */
static void open_block(nk_judge *j, uint32_t i) {
  j->block_from = j->s->starts[i];
  j->list_next = 0;
}

/* Whether token `i` starts with an ASCII letter and is no URL or other mark. */
static bool plain_word(const nk_judge *j, uint32_t i) {
  uint32_t start = j->s->starts[i];
  return nk_is_letter(j->text[start]) && !nk_bit(j->s->scan.stops, start);
}

/* The usual cases, told by a few bytes: a word, a full stop, and a capital behind a space, behind
 * the end of a line in a block that cannot be wrapped text, or behind an empty line. What the rules
 * below would say in those cases; NK_GAP_NONE in all others. */
static nk_gap plain_end(const nk_judge *j, uint32_t i) {
  const nk_segmenter *s = j->s;
  size_t end = s->ends[i];
  if (!nk_token_is(j, i, '.') || i <= j->first || end + 3 > s->text.len) return NK_GAP_NONE;
  const uint8_t *behind = j->text + end;
  bool blank = behind[0] == '\n' && behind[1] == '\n';
  bool capital = nk_is_upper(behind[blank ? 2 : 1]);
  if (!capital || s->ends[i - 1] - s->starts[i - 1] < 3) return NK_GAP_NONE;
  if (!plain_word(j, i - 1) || !plain_word(j, i + 1)) return NK_GAP_NONE;
  if (s->lexicon.ordinals && roman(nk_token_form(j, i - 1))) return NK_GAP_NONE;
  if (blank) return NK_GAP_BLANK;
  if (behind[0] == ' ') return NK_GAP_SPACE;
  bool line = behind[0] == '\n' && j->block.end > end && nk_block_open(&j->block);
  return line ? NK_GAP_LINE : NK_GAP_NONE;
}

/* Judges token `i`. The first token that is still to be judged, or 0 when memory ran out. */
static uint32_t judge_token(nk_judge *j, uint32_t i) {
  const nk_segmenter *s = j->s;
  nk_gap plain = plain_end(j, i);
  if (plain == NK_GAP_BLANK) open_block(j, i + 1);
  if (plain != NK_GAP_NONE) return start_sentence(j, i + 1, plain >= NK_GAP_LINE) ? i + 1 : 0;
  nk_ending e = nk_token_ending(j, i);
  uint32_t next = 0;
  bool label = false;
  if ((e == NK_ENDING_RULE || nk_is_bullet(nk_token_code(j, i))) && i > j->first &&
      nk_token_gap(j, i) == NK_GAP_SPACE && !start_sentence(j, i, false))
    return 0;
  if (i + 1 == s->token_count) return i + 1;
  if (e == NK_ENDING_STOP || e == NK_ENDING_ABBREVIATION || nk_token_is(j, i, ')'))
    next = nk_next_item(j, i, &label);
  if (next && !start_sentence(j, next, false)) return 0;
  label |= next != 0;
  next = 0;
  if (e == NK_ENDING_ADDRESS || e == NK_ENDING_SMILEY)
    next = after_address(j, i, e);
  else if (e == NK_ENDING_RULE)
    next = i + 1;
  else if (e != NK_ENDING_NONE && !label)
    next = after_ending(j, i, e);
  if (next > i + 1 && nk_token_gap(j, i + 1) >= NK_GAP_LINE && line_separates(j, i + 1)) next = 0;
  uint32_t at = next ? next : i + 1;
  nk_gap gap = nk_token_gap(j, at);
  bool hard = gap == NK_GAP_BLANK || (gap == NK_GAP_LINE && line_separates(j, at));
  if (gap == NK_GAP_BLANK) open_block(j, at);
  if ((next || hard) && !start_sentence(j, at, hard)) return 0;
  return at;
}

bool nk_tailor_sentences(nk_segmenter *s) {
  nk_judge j = {s, (const uint8_t *)s->text.data, 0, 0, {0, 0, 0, 0}, 0, -1};
  size_t len = s->text.len;
  if (!start_sentence(&j, 0, true)) return false;
  size_t resume = s->starts[0];
  for (size_t base = resume & ~(size_t)63; base < len; base += 64) {
    uint64_t bits = s->scan.stops[base >> 6];
    for (; bits; bits &= bits - 1) {
      size_t at = base + nk_lowest_bit(bits);
      if (at < resume) continue;
      uint32_t next = judge_token(&j, nk_token_at(s, at));
      if (next == 0) return false;
      resume = next < s->token_count ? s->starts[next] : len;
    }
  }
  s->sentences[s->sentence_count] = s->token_count;
  s->paragraphs[s->paragraph_count] = s->sentence_count;
  return true;
}
