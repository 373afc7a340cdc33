/* News tailoring of sentences: looks at each token that may end one, at what closes behind it and
 * at what comes next. */
#include <string.h>

#include "base/alloc.h"
#include "text/lexicon.h"
#include "text/bits.h"
#include "text/lines.h"
#include "text/properties.h"
#include "text/tailor.h"
#include "text/utf8.h"

typedef enum nk_sb class;

/* How a token may end a sentence. */
typedef enum ending {
  NO_ENDING,
  STOP,         /* a single full stop */
  MARK,         /* ! and ?, alone or in a run */
  DOTS,         /* an ellipsis */
  ABBREVIATION, /* a word with its full stop */
  ADDRESS,      /* a URL or an e-mail address, behind which no full stop is written */
  RULE,         /* a line of ornaments: "***", "-----" */
  SMILEY,
  FOREIGN /* a terminator of another script, which needs no space behind it */
} ending;

typedef struct judge {
  nk_segmenter *s;
  const uint8_t *text;
  uint32_t first;     /* first token of the sentence at hand */
  uint32_t list_next; /* the number that the next item of a list would have; 0 outside a list */
  nk_block block;
  size_t block_from; /* where the block of lines at hand starts */
  int informal;      /* -1: not looked at yet; else whether the writer spares capitals */
} judge;

static nk_str form(const judge *j, uint32_t i) {
  nk_str s = {j->s->text.data + j->s->starts[i], j->s->ends[i] - j->s->starts[i]};
  return s;
}

/* The kind of a token, before nk_segmenter_run() finds those of all. One that the tailoring of
 * words noted has its bit among the stops. */
static nk_kind kind_of(const judge *j, uint32_t i) {
  const nk_segmenter *s = j->s;
  nk_str word = form(j, i);
  if (word.len > 1 && nk_bit(s->scan.stops, s->starts[i])) {
    const nk_mark *mark = nk_mark_at(s, s->starts[i]);
    if (mark) return (nk_kind)mark->kind;
  }
  return nk_kind_quick(word);
}

static bool is(const judge *j, uint32_t i, char c) {
  return j->s->ends[i] - j->s->starts[i] == 1 && j->text[j->s->starts[i]] == (uint8_t)c;
}

static uint32_t first_code(const judge *j, uint32_t i) {
  const uint8_t *end;
  return nk_utf8_next(j->text + j->s->starts[i], &end);
}

static class first_class(const judge *j, uint32_t i) {
  return nk_sb_of(nk_properties(first_code(j, i)));
}

static nk_gap gap_before(const judge *j, uint32_t i) {
  return nk_gap_of(j->text, j->s->ends[i - 1], j->s->starts[i]);
}

static bool adjacent(const judge *j, uint32_t i) {
  return j->s->ends[i - 1] == j->s->starts[i];
}

static uint32_t lexicon(const judge *j, uint32_t i) {
  nk_str word = form(j, i);
  if (word.len > 1 && word.data[word.len - 1] == '.') word.len--;
  return nk_lexicon_flags(&j->s->own, (const uint8_t *)word.data, word.len,
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

static ending ending_of(const judge *j, uint32_t i) {
  nk_str word = form(j, i);
  char last = word.data[word.len - 1];
  uint8_t kind = kind_of(j, i);
  if (kind == NK_KIND_URL || kind == NK_KIND_EMAIL) return ADDRESS;
  if (kind == NK_KIND_EMOJI) return SMILEY;
  if (kind != NK_KIND_WORD && ornament(word)) return RULE;
  if (last == '.') {
    if (word.len == 1) return i > 1 && is(j, i - 1, '.') && is(j, i - 2, '.') ? DOTS : STOP;
    if (kind == NK_KIND_WORD) return ABBREVIATION;
    if (kind != NK_KIND_PUNCTUATION) return NO_ENDING;
    return memchr(word.data, '?', word.len) || memchr(word.data, '!', word.len) ? MARK : DOTS;
  }
  if (last == '!' || last == '?') return MARK;
  if ((uint8_t)last < 0x80) return NO_ENDING;
  uint32_t code = first_code(j, i);
  if (code == 0x2026) return DOTS;
  class c = nk_sb_of(nk_properties(code));
  return c == NK_SB_STERM || c == NK_SB_ATERM ? FOREIGN : NO_ENDING;
}

static bool quote_mark(uint32_t code) {
  return code == '"' || code == '\'' || code == 0x201D || code == 0x2019 || code == 0xBB ||
         code == 0x203A || code == 0x300D || code == 0x300F;
}

/* Whether token `i`, which touches the one before it, closes something. */
static bool closes(const judge *j, uint32_t i) {
  uint32_t code = first_code(j, i);
  if (code == ')' || code == ']' || code == '}' || code == 0xFF09) return true;
  if (!quote_mark(code) || j->s->ends[i] - j->s->starts[i] > 3) return false;
  if (code != '"' && code != '\'') return true;
  size_t end = j->s->ends[i];
  return end == j->s->text.len || i + 1 == j->s->token_count || !adjacent(j, i + 1) ||
         kind_of(j, i + 1) == NK_KIND_PUNCTUATION;
}

/* Passes the closing marks from `i` on; `*quoted` when one is a quotation mark. */
static uint32_t pass_closers(const judge *j, uint32_t i, bool *quoted) {
  uint32_t count = j->s->token_count;
  for (; i < count && adjacent(j, i) && closes(j, i); i++) *quoted |= quote_mark(first_code(j, i));
  /* A straight mark between spaces belongs to what it follows, as does a stray bracket. */
  while (i + 1 < count && (is(j, i, '\'') || is(j, i, ')') || first_code(j, i) == 0x201D) &&
         gap_before(j, i) == NK_GAP_SPACE && !adjacent(j, i + 1))
    i++;
  return i;
}

/* Passes references such as "[4]" and "[...]". */
static uint32_t pass_references(const judge *j, uint32_t i) {
  while (i + 2 < j->s->token_count && is(j, i, '[') && gap_before(j, i) <= NK_GAP_SPACE &&
         (kind_of(j, i + 1) == NK_KIND_NUMBER || ending_of(j, i + 1) == DOTS) && is(j, i + 2, ']'))
    i += 3;
  return i;
}

static bool short_number(const judge *j, uint32_t i) {
  return kind_of(j, i) == NK_KIND_NUMBER && j->s->ends[i] - j->s->starts[i] <= 3;
}

/* Passes the raised numbers of notes: "consultation.11 12 Take", "rights. 4 Even". */
static uint32_t pass_notes(const judge *j, uint32_t i) {
  uint32_t count = j->s->token_count, at = i;
  if (at >= count || !short_number(j, at)) return i;
  if (!adjacent(j, at)) {
    if (at + 1 < count && gap_before(j, at) == NK_GAP_SPACE &&
        gap_before(j, at + 1) == NK_GAP_SPACE && first_class(j, at + 1) == NK_SB_UPPER &&
        lexicon(j, at + 1) & NK_LEX_STARTER)
      return at + 1;
    return i;
  }
  while (at < count && short_number(j, at) && gap_before(j, at) <= NK_GAP_SPACE) at++;
  return at < count && gap_before(j, at) != NK_GAP_NONE && first_class(j, at) == NK_SB_UPPER ? at
                                                                                             : i;
}

static bool dash(uint32_t code) {
  return code == '-' || code == 0x2013 || code == 0x2014;
}

static bool bullet(uint32_t code) {
  return code == 0x2022 || code == 0x2023 || code == 0x2043 || code == 0x25E6 || code == 0x25AA ||
         code == 0x25CF || code == 0xB7;
}

/* The first token from `i` on that is not an opening mark or a dash. */
static uint32_t pass_openers(const judge *j, uint32_t i, bool *dashed) {
  uint32_t limit = j->s->token_count - i > 4 ? i + 4 : j->s->token_count;
  for (*dashed = false; i + 1 < limit; i++) {
    uint32_t code = first_code(j, i);
    if (dash(code))
      *dashed = true;
    else if (!quote_mark(code) && code != '(' && code != '[' && code != 0x201C && code != 0x2018 &&
             code != 0xAB && code != 0x201E && code != '`' && code != '*' && !bullet(code) &&
             code != 0xBF && code != 0xA1)
      break;
  }
  return i;
}

/* Whether all of the sentence before token `i` is punctuation. */
static bool opens_sentence(const judge *j, uint32_t i) {
  if (i - j->first > 4) return false;
  for (uint32_t k = j->first; k < i; k++)
    if (kind_of(j, k) != NK_KIND_PUNCTUATION && kind_of(j, k) != NK_KIND_SYMBOL) return false;
  return true;
}

static bool lower_start(const judge *j, uint32_t i) {
  return first_class(j, i) == NK_SB_LOWER;
}

/* Whether the text has the pronoun "i" in lower case, or paragraphs that start so: then sentences
 * may, too. What stands behind the place of the first question does not count. */
static bool informal(judge *j) {
  if (j->informal >= 0) return j->informal > 0;
  j->informal = lower_start(j, 0);
  for (uint32_t k = 0; k < j->s->paragraph_count && !j->informal; k++)
    j->informal = lower_start(j, j->s->sentences[j->s->paragraphs[k]]);
  for (uint32_t i = 0; i < j->s->token_count && !j->informal; i++) {
    nk_str word = form(j, i);
    j->informal = word.data[0] == 'i' && (word.len == 1 || word.data[1] == '\'');
  }
  return j->informal > 0;
}

/* Letters that a word must have so that a full stop behind it ends a sentence though a lower-case
 * letter follows: what is shorter may be an abbreviation that no list has. */
static uint32_t plain_length(judge *j) {
  return informal(j) ? 2 : 4;
}

static bool stop_ends(judge *j, uint32_t i, uint32_t next, uint32_t start, bool closed, class c) {
  if (c == NK_SB_LOWER) {
    if (closed || i == j->first || start != next || kind_of(j, i - 1) != NK_KIND_WORD ||
        gap_before(j, next) == NK_GAP_NONE)
      return false;
    return j->s->ends[i - 1] - j->s->starts[i - 1] >= plain_length(j);
  }
  if (gap_before(j, next) != NK_GAP_NONE) return true;
  return c == NK_SB_UPPER && i > j->first && kind_of(j, i - 1) != NK_KIND_PUNCTUATION;
}

static bool clock_time(const judge *j, uint32_t i) {
  nk_str word = form(j, i);
  char half = (char)(word.data[0] | 0x20);
  return word.len == 4 && (half == 'a' || half == 'p') && word.data[1] == '.' &&
         (word.data[2] | 0x20) == 'm';
}

static bool abbreviation_ends(judge *j, uint32_t i, uint32_t start, bool quoted, class c) {
  uint32_t flags = lexicon(j, i), next = lexicon(j, start);
  if (opens_sentence(j, i) || gap_before(j, i + 1) == NK_GAP_NONE) {
    if (!quoted) return false;
  }
  if (c != NK_SB_UPPER || flags & (NK_LEX_TITLE | NK_LEX_NUMBERED | NK_LEX_INNER)) return false;
  if (quoted) return true;
  if (clock_time(j, i)) return (next & NK_LEX_CLOCK) == 0;
  nk_str word = form(j, i);
  if (word.len == 4 && memcmp(word.data, "etc.", 4) == 0) return true;
  return (next & NK_LEX_STARTER) != 0;
}

/* What a list marker counts: 1, 2, 3 or, from 1001 on, a, b, c; 0 when token `i` is no marker. */
static uint32_t marker_value(const judge *j, uint32_t i) {
  enum { LETTERS = 1001, DIGITS = 3 };
  nk_str word = form(j, i);
  uint32_t number = 0;
  if (word.len == 2 && word.data[1] == '.') word.len = 1;
  if (word.len == 1 && (unsigned)((word.data[0] | 0x20) - 'a') < 26)
    return LETTERS + (uint32_t)((word.data[0] | 0x20) - 'a');
  for (size_t at = 0; at < word.len; at++) {
    if ((unsigned)(word.data[at] - '0') > 9 || word.len > DIGITS) return 0;
    number = number * 10 + (uint32_t)(word.data[at] - '0');
  }
  return number;
}

/* Lists whose items follow each other in one line: "1. First 2. Second", "a) one b) two". Token `i`
 * is the full stop or bracket behind a marker. The marker (or its opening bracket) when that opens
 * an item and the sentence has begun before it, else 0. `*label` when it is a marker at all. */
static uint32_t next_item(judge *j, uint32_t i, bool *label) {
  bool bracket = is(j, i, ')'), quoted = false;
  uint32_t at = i > 0 && bracket && is(j, i - 1, '.') && adjacent(j, i) ? i - 1 : i;
  *label = false;
  if (at == 0 || !adjacent(j, at)) return 0;
  uint32_t marker = at - 1, value = marker_value(j, marker);
  if (value == 0) return 0;
  uint32_t item =
      marker > j->first && is(j, marker - 1, '(') && adjacent(j, marker) ? marker - 1 : marker;
  if (opens_sentence(j, marker)) {
    j->list_next = value + 1;
    *label = true;
    return 0;
  }
  uint32_t next = pass_closers(j, i + 1, &quoted);
  if (value != j->list_next || item == j->first || next >= j->s->token_count ||
      gap_before(j, next) == NK_GAP_NONE || gap_before(j, item) == NK_GAP_NONE)
    return 0;
  if (!bracket && next == i + 1 && first_class(j, next) != NK_SB_UPPER) return 0;
  j->list_next = value + 1;
  return item;
}

/* Whether a bracketed list marker, "(b)", starts at token `i`. */
static bool bracketed_marker(const judge *j, uint32_t i) {
  return i + 2 < j->s->token_count && is(j, i, '(') && is(j, i + 2, ')') && j->list_next &&
         marker_value(j, i + 1) == j->list_next;
}

/* "N°. 5" */
static bool c_degree(const judge *j, uint32_t i) {
  uint32_t code = first_code(j, i);
  return code == 0xB0 || code == 0xBA;
}

/* Whether token `i` is the pronoun "I", which is a capital wherever it stands. */
static bool pronoun_i(const judge *j, uint32_t i) {
  nk_str word = form(j, i);
  return word.data[0] == 'I' &&
         (word.len == 1 || word.data[1] == '\'' || (uint8_t)word.data[1] == 0xE2);
}

/* An ellipsis proper: two dots are a slip for one, four are a full stop with it. */
static bool three_dots(const judge *j, uint32_t i) {
  size_t len = j->s->ends[i] - j->s->starts[i];
  return len == 3 || len == 1;
}

/* The first token of the next sentence behind a URL, an address or a smiley at `i`, or 0. */
static uint32_t after_address(const judge *j, uint32_t i, ending e) {
  uint32_t next = i + 1, count = j->s->token_count;
  while (next < count && adjacent(j, next) &&
         (is(j, next, '>') || is(j, next, ']') || is(j, next, ')')))
    next++;
  if (next >= count || gap_before(j, next) == NK_GAP_NONE || j->first == i) return 0;
  if (e == ADDRESS && ending_of(j, next) == ADDRESS && next == i + 1) return next;
  return first_class(j, next) == NK_SB_UPPER && !(lexicon(j, next) & NK_LEX_CLOCK) ? next : 0;
}

/* A word with one capital at its start, as a sentence begins with. */
static bool capitalized(const judge *j, uint32_t i) {
  nk_str word = form(j, i);
  if (word.len == 1) return false;
  uint8_t second = (uint8_t)word.data[1];
  return (unsigned)(second - 'a') < 26 || second >= 0x80 || second == '\'';
}

/* The first token of the next sentence when token `i` ends one, else 0. */
static uint32_t after_ending(judge *j, uint32_t i, ending e) {
  uint32_t count = j->s->token_count;
  bool quoted = false, dashed;
  uint32_t next = pass_closers(j, i + 1, &quoted);
  bool closed = next > i + 1;
  if (e == STOP && i > 0 && kind_of(j, i - 1) != NK_KIND_NUMBER) next = pass_notes(j, next);
  next = pass_references(j, next);
  if (next >= count) return 0;
  if (e == FOREIGN) return next;
  if (e == STOP && i > 0 && c_degree(j, i - 1) && first_class(j, next) == NK_SB_NUMERIC) return 0;
  if (e == DOTS && i > 0 && is(j, i - 1, '[') && adjacent(j, i)) return 0;
  if (bracketed_marker(j, next)) return next;
  class c = first_class(j, next);
  ending following = ending_of(j, next);
  if (following == SMILEY && gap_before(j, next) == NK_GAP_SPACE && next + 1 < count) {
    next++;
    c = first_class(j, next);
    following = ending_of(j, next);
  }
  if (following >= STOP && following <= DOTS && !(following == DOTS && e == MARK)) return 0;
  uint32_t start = pass_openers(j, next, &dashed);
  if (c == NK_SB_SCONTINUE && !dash(first_code(j, next))) return 0;
  c = first_class(j, start);
  if (dashed && (c != NK_SB_UPPER || e == ABBREVIATION)) return 0;
  switch (e) {
  case STOP:
    return stop_ends(j, i, next, start, closed, c) ? next : 0;
  case MARK:
    if (c == NK_SB_LOWER && (closed || (is(j, i, '!') && !informal(j)) ||
                             (i > 0 && lexicon(j, i - 1) & NK_LEX_EXCLAIMING)))
      return 0;
    if (gap_before(j, next) == NK_GAP_NONE)
      return c == NK_SB_UPPER && capitalized(j, start) && start == next ? next : 0;
    return next;
  case DOTS:
    if (c != NK_SB_UPPER || opens_sentence(j, i)) return 0;
    return pronoun_i(j, start) && three_dots(j, i) ? 0 : next;
  case ABBREVIATION:
    return abbreviation_ends(j, i, start, quoted, c) ? next : 0;
  default:
    return 0;
  }
}

/* Whether the line break before token `i` separates, or only wraps. */
static bool line_separates(judge *j, uint32_t i) {
  if (j->s->options.lines) return true;
  uint32_t code = first_code(j, i), count = j->s->token_count;
  if (bullet(code) || ((code == '-' || code == '*') && i + 1 < count && !adjacent(j, i + 1)))
    return true;
  bool dashed;
  class c = first_class(j, pass_openers(j, i, &dashed));
  if (c == NK_SB_LOWER) return false;
  if (code == '(' && c != NK_SB_UPPER && j->text[j->s->ends[i - 1]] == ' ') return false;
  if (j->block.end <= j->s->ends[i - 1])
    nk_block_measure(&j->block, j->text, j->block_from, j->s->text.len);
  return !nk_block_wraps(&j->block, j->text, j->s->ends[i - 1], j->s->text.len);
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

static bool start_sentence(judge *j, uint32_t token, bool paragraph) {
  nk_segmenter *s = j->s;
  j->first = token;
  if (paragraph && !push(&s->allocator, &s->paragraphs, &s->paragraphs_capacity,
                         &s->paragraph_count, s->sentence_count))
    return false;
  return push(&s->allocator, &s->sentences, &s->sentences_capacity, &s->sentence_count, token);
}

/* Token `i` is the first behind an empty line. */
static void open_block(judge *j, uint32_t i) {
  j->block_from = j->s->starts[i];
  j->list_next = 0;
}

/* The usual cases, told by a few bytes: a word, a full stop, and a capital behind a space, behind
 * the end of a line in a block that cannot be wrapped text, or behind an empty line. What the rules
 * below would say in those cases; NK_GAP_NONE in all others. */
static nk_gap plain_end(const judge *j, uint32_t i) {
  const nk_segmenter *s = j->s;
  size_t end = s->ends[i];
  if (!is(j, i, '.') || i <= j->first || end + 3 > s->text.len) return NK_GAP_NONE;
  if (kind_of(j, i - 1) != NK_KIND_WORD || s->ends[i - 1] - s->starts[i - 1] < 3)
    return NK_GAP_NONE;
  const uint8_t *behind = j->text + end;
  bool blank = behind[0] == '\n' && behind[1] == '\n';
  if ((unsigned)(behind[blank ? 2 : 1] - 'A') >= 26 || kind_of(j, i + 1) != NK_KIND_WORD)
    return NK_GAP_NONE;
  if (blank) return NK_GAP_BLANK;
  if (behind[0] == ' ') return NK_GAP_SPACE;
  bool line = behind[0] == '\n' && j->block.end > end && nk_block_open(&j->block);
  return line ? NK_GAP_LINE : NK_GAP_NONE;
}

/* Judges token `i`. The first token that is still to be judged, or 0 when memory ran out. */
static uint32_t judge_token(judge *j, uint32_t i) {
  const nk_segmenter *s = j->s;
  nk_gap plain = plain_end(j, i);
  if (plain == NK_GAP_BLANK) open_block(j, i + 1);
  if (plain != NK_GAP_NONE) return start_sentence(j, i + 1, plain >= NK_GAP_LINE) ? i + 1 : 0;
  ending e = ending_of(j, i);
  uint32_t next = 0;
  bool label = false;
  if ((e == RULE || bullet(first_code(j, i))) && i > j->first && gap_before(j, i) == NK_GAP_SPACE &&
      !start_sentence(j, i, false))
    return 0;
  if (i + 1 == s->token_count) return i + 1;
  if (e == STOP || is(j, i, ')')) next = next_item(j, i, &label);
  if (next && !start_sentence(j, next, false)) return 0;
  label |= next != 0;
  next = 0;
  if (e == ADDRESS || e == SMILEY)
    next = after_address(j, i, e);
  else if (e == RULE)
    next = i + 1;
  else if (e != NO_ENDING && !label)
    next = after_ending(j, i, e);
  if (next > i + 1 && gap_before(j, i + 1) >= NK_GAP_LINE && line_separates(j, i + 1)) next = 0;
  uint32_t at = next ? next : i + 1;
  nk_gap gap = gap_before(j, at);
  bool hard = gap == NK_GAP_BLANK || (gap == NK_GAP_LINE && line_separates(j, at));
  if (gap == NK_GAP_BLANK) open_block(j, at);
  if ((next || hard) && !start_sentence(j, at, hard)) return 0;
  return at;
}

bool nk_tailor_sentences(nk_segmenter *s) {
  judge j = {s, (const uint8_t *)s->text.data, 0, 0, {0, 0, 0, 0}, 0, -1};
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
