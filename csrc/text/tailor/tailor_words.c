/* News tailoring of words: joins and splits tokens around punctuation. Each handler
 * gets the place of a character, may move boundaries near it, and returns where to look on. */
#include "text/tailor/lexicon.h"
#include "text/tailor/tailor.h"
#include "text/tailor/tailor_addresses.h"
#include "text/unicode/properties.h"
#include "text/unicode/utf8.h"

/* Letters with full stops between them: "U.S", "p.m", "J". `*letters` counts them. */
static bool initialism(const nk_tailor_work *w, size_t from, size_t to, size_t *letters) {
  *letters = 0;
  if (to - from > 1 && w->text[from] < 0x80 && w->text[from + 1] != '.') return false;
  while (from < to) {
    const uint8_t *next = w->text + from;
    uint32_t record = nk_properties(nk_utf8_next(next, &next));
    enum nk_sb c = nk_sb_of(record);
    if (c != NK_SB_UPPER && c != NK_SB_LOWER) return false;
    from = (size_t)(next - w->text);
    ++*letters;
    if (from < to && w->text[from++] != '.') return false;
  }
  return *letters > 0;
}

/* The first byte behind white space from `i` on, or a space at the end of the text. */
static uint8_t next_visible(const nk_tailor_work *w, size_t i) {
  size_t limit = i + 16;
  while (i < w->len && i < limit && nk_is_space(w->text[i])) i++;
  return nk_work_byte(w, i);
}

/* Whether the word before the one at `from` starts with a capital: an initial is then part of a
 * name. */
static bool after_name(const nk_tailor_work *w, size_t from) {
  if (from < 2 || !nk_is_space(w->text[from - 1])) return from == 0;
  size_t at = from - 1;
  while (at > 0 && from - at < 64 && !nk_is_space(w->text[at - 1])) at--;
  const uint8_t *next;
  uint32_t record = nk_properties(nk_utf8_next(w->text + at, &next));
  return nk_sb_of(record) != NK_SB_LOWER;
}

/* Whether the letter [from, stop) with the full stop at `stop` is an initial. */
static bool initial(const nk_tailor_work *w, size_t from, size_t stop) {
  uint8_t next = next_visible(w, stop + 1);
  uint32_t flags = nk_work_flags(w, from, stop);
  if (flags & NK_LEX_NUMBERED && nk_is_digit(next)) return true;
  if (flags & NK_LEX_TITLE && nk_is_upper(w->text[from])) return true;
  if (flags & NK_LEX_INNER && nk_is_lower(w->text[from])) return true;
  if (w->text[from] < 0x80 && !nk_is_upper(w->text[from])) return false;
  if (w->text[from] == 'I' && !after_name(w, from)) return false;
  return stop + 1 < w->len && (after_name(w, from) || nk_is_upper(next) || w->text[from] >= 0x80);
}

/* The end of the word of letters at `i`, at most NK_LEXICON_LONGEST bytes on. */
static size_t letters_end(const nk_tailor_work *w, size_t i) {
  size_t limit = w->len - i > NK_LEXICON_LONGEST ? i + NK_LEXICON_LONGEST : w->len;
  while (i < limit && (nk_is_letter(w->text[i]) || w->text[i] >= 0x80)) i++;
  return i;
}

/* The place behind a space or no-break space at `i`, or `i`. */
static size_t pass_space(const nk_tailor_work *w, size_t i) {
  if (nk_work_byte(w, i) == ' ') return i + 1;
  return nk_work_byte(w, i) == 0xC2 && nk_work_byte(w, i + 1) == 0xA0 ? i + 2 : i;
}

/* "z. B.", "p. ej.", "i. d. R.": where the abbreviation ends whose first piece is [from, stop) and
 * whose pieces stand apart; 0 when it is none. */
static size_t spaced_end(const nk_tailor_work *w, size_t from, size_t stop) {
  char joined[NK_LEXICON_LONGEST];
  size_t len = stop - from, found = 0;
  if (len >= sizeof joined) return 0;
  memcpy(joined, w->text + from, len);
  for (size_t at = stop; nk_work_byte(w, at) == '.';) {
    size_t piece = pass_space(w, at + 1), end = piece < w->len ? letters_end(w, piece) : piece;
    if (end == piece || nk_work_byte(w, end) != '.' || len + 1 + end - piece > sizeof joined) break;
    joined[len++] = '.';
    memcpy(joined + len, w->text + piece, end - piece);
    len += end - piece;
    if (nk_lexicon_flags(&w->s->lexicon, (const uint8_t *)joined, len, len) & NK_LEX_ABBREVIATION)
      found = end + 1;
    at = end;
  }
  return found;
}

/* Whether [from, stop) is abbreviated by the full stop at `stop`. */
static bool abbreviation(nk_tailor_work *w, size_t from, size_t stop) {
  size_t letters;
  if (stop < w->spaced) return true;
  uint32_t flags = w->s->lexicon.base ? 0 : nk_work_flags(w, from, stop);
  if (flags & NK_LEX_OPENS) {
    w->spaced = spaced_end(w, from, stop);
    if (w->spaced) return true;
  }
  if (initialism(w, from, stop, &letters)) return letters > 1 || initial(w, from, stop);
  if (w->s->lexicon.base) flags = nk_work_flags(w, from, stop);
  if (!(flags & NK_LEX_ABBREVIATION)) return false;
  if (flags & NK_LEX_CAPITALIZED && !nk_is_upper(w->text[from])) return false;
  uint8_t next = next_visible(w, stop + 1);
  if (flags & (NK_LEX_TITLE | NK_LEX_FINAL | NK_LEX_INNER)) return true;
  if (flags & NK_LEX_CALENDAR)
    return nk_is_upper(w->text[from]) &&
           (nk_is_digit(next) || next == ',' || nk_is_lower(next) || next == '.');
  return nk_is_digit(next);
}

/* A full stop within a segment: "example.com", "U.S", or a sentence end without a space. */
static size_t inner_stop(nk_tailor_work *w, size_t i) {
  size_t from = nk_work_segment_start(w, i), end = nk_work_segment_end(w, i);
  if (i - from == 3 && (w->text[from] | 0x20) == 'w' && (w->text[from + 1] | 0x20) == 'w' &&
      (w->text[from + 2] | 0x20) == 'w') {
    size_t url = nk_url_end(w->text, i + 1, w->len);
    if (url > i + 1) return nk_work_join_as(w, from, url, NK_KIND_URL);
  }
  if (nk_is_upper(nk_work_byte(w, i + 1)) && nk_is_lower(nk_work_byte(w, i + 2)) && from + 1 < i &&
      (nk_is_lower(w->text[i - 1]) || w->text[i - 1] >= 0x80)) {
    /* "quality.You": a sentence end; "Mr.Smith": an abbreviation. */
    nk_work_cut(w, i + 1);
    if (!abbreviation(w, from, i)) nk_work_cut(w, i);
    return i + 1;
  }
  if (nk_is_lower(w->text[end - 1]) && nk_is_lower(w->text[from]) && nk_tailor_host(w, from, end))
    return nk_work_join_as(w, from, end, NK_KIND_URL);
  return i + 1;
}

static size_t full_stop(nk_tailor_work *w, size_t i) {
  uint8_t next = nk_work_byte(w, i + 1);
  if (next == '.' || next == '!' || next == '?') {
    size_t end = i;
    while (nk_work_byte(w, end) == '.') end++;
    /* Addresses that a news group cuts short: "ann...@example.org". */
    if (nk_work_byte(w, end) == '@' && nk_work_word_before(w, i)) return end;
    return nk_work_run(w, i, ".!?");
  }
  if (i > 0 && !nk_bit(w->s->scan.breaks, i)) return inner_stop(w, i);
  if (nk_work_word_before(w, i)) {
    size_t from = nk_work_segment_start(w, i);
    if (from >= w->done && !nk_is_digit(w->text[i - 1]) && abbreviation(w, from, i)) {
      nk_bit_clear(w->s->scan.breaks, i);
      w->done = i + 1;
    }
    return i + 1;
  }
  uint8_t before = nk_work_byte_before(w, i);
  bool open =
      nk_is_space(before) || before == '(' || before == '$' || before == '-' || before == '+';
  if (i >= w->done &&
      (nk_is_digit(next) ? open || before >= 0x80 : nk_is_lower(next) && nk_is_space(before)))
    return nk_work_join(w, i, nk_bits_next(w->s->scan.breaks, i + 2, w->len));
  return i + 1;
}

/* Telephone numbers, ZIP+4 and ISO dates: digits in groups of these lengths between hyphens. */
static size_t digit_groups(nk_tailor_work *w, size_t i) {
  static const char *const shapes[] = {"34", "334", "1334", "14", "54", "422", NULL};
  size_t from = i, end = i;
  while (from > w->done && i - from < 8 && nk_is_digit(w->text[from - 1])) from--;
  char shape[6] = {0};
  size_t groups = 0, at = from;
  for (; groups < 5; at++) {
    size_t group = at;
    while (at < w->len && at - group < 9 && nk_is_digit(w->text[at])) at++;
    shape[groups++] = (char)('0' + (at - group));
    end = at;
    if (nk_work_byte(w, at) != '-' || !nk_is_digit(nk_work_byte(w, at + 1))) break;
  }
  if (nk_work_word_before(w, from) || nk_work_byte_before(w, from) == '-' ||
      nk_work_word_at(w, end))
    return i + 1;
  for (size_t k = 0; shapes[k]; k++) {
    size_t j = 0;
    while (shapes[k][j] && shapes[k][j] == shape[j]) j++;
    if (shapes[k][j] == shape[j]) return nk_work_join(w, from, end);
  }
  return end > i ? end : i + 1;
}

static size_t hyphen(nk_tailor_work *w, size_t i) {
  uint8_t before = nk_work_byte_before(w, i), next = nk_work_byte(w, i + 1);
  if (next == '-' || next == '=') return nk_work_run(w, i, "-=");
  if (nk_is_digit(before) && nk_is_digit(next)) return digit_groups(w, i);
  if (i == 0 || i < w->done || !nk_work_word_before(w, i) || nk_is_digit(before)) return i + 1;
  size_t from = nk_work_segment_start(w, i);
  if (nk_is_space(next) && i + 1 < w->len) return nk_work_join(w, from, i + 1);
  if (!nk_work_word_at(w, i + 1) || nk_work_byte_before(w, from) == '-') return i + 1;
  if (nk_work_flags(w, from, i) & NK_LEX_PREFIX) {
    nk_bit_clear(w->s->scan.breaks, i);
    nk_bit_clear(w->s->scan.breaks, i + 1);
  }
  return i + 1;
}

/* The length of a smiley that starts with the eyes at `i`, or 0. */
static size_t smiley(const nk_tailor_work *w, size_t i) {
  size_t at = i + 1;
  uint8_t nose = nk_work_byte(w, at);
  if (nose == '-' || nose == '\'' || nose == 'o') at++;
  uint8_t mouth = nk_work_byte(w, at);
  if (mouth != ')' && mouth != '(' && mouth != 'D' && mouth != 'P' && mouth != 'p' &&
      mouth != '/' && mouth != '\\' && mouth != '|' && mouth != 'O')
    return 0;
  while (nk_work_byte(w, at + 1) == mouth && mouth == ')') at++;
  if (nk_work_word_before(w, i) && mouth != ')') return 0;
  return nk_work_word_at(w, at + 1) || nk_work_byte(w, at + 1) == '/' ? 0 : at + 1 - i;
}

static size_t colon(nk_tailor_work *w, size_t i) {
  uint8_t before = nk_work_byte_before(w, i), next = nk_work_byte(w, i + 1);
  if (next == '/' && nk_work_byte(w, i + 2) == '/') return nk_tailor_scheme(w, i);
  if (nk_is_digit(before) && nk_is_digit(next) && nk_is_digit(nk_work_byte(w, i + 2)) && i >= 1) {
    nk_bit_clear(w->s->scan.breaks, i);
    nk_bit_clear(w->s->scan.breaks, i + 1);
    return i + 1;
  }
  size_t len = i < w->done || nk_is_space(next) ? 0 : smiley(w, i);
  if (len) return nk_work_join_as(w, i, i + len, NK_KIND_EMOJI);
  return i + 1;
}

static size_t slash(nk_tailor_work *w, size_t i) {
  uint8_t before = nk_work_byte_before(w, i), next = nk_work_byte(w, i + 1);
  if (i == 0 || i < w->done || next == '/') return nk_work_run(w, i, "/");
  if (!nk_work_word_before(w, i)) return i + 1;
  size_t from = nk_work_segment_start(w, i);
  if (nk_is_letter(before) && nk_tailor_host(w, from, i))
    return nk_work_join_as(w, from, nk_url_end(w->text, i, w->len), NK_KIND_URL);
  bool short_pair = i - from == 1 && nk_work_word_at(w, i + 1) && next < 0x80 &&
                    !nk_work_word_at(w, i + 2) && nk_work_byte_before(w, from) != '/' &&
                    nk_work_byte(w, i + 2) != '/';
  if ((nk_is_digit(before) && nk_is_digit(next)) || short_pair) {
    nk_bit_clear(w->s->scan.breaks, i);
    nk_bit_clear(w->s->scan.breaks, i + 1);
  } else if (before == 'w' && i - from == 1 && nk_is_space(next)) {
    nk_bit_clear(w->s->scan.breaks, i); /* "w/ fries" */
  }
  return i + 1;
}

/* The end of the clitic that starts at the apostrophe [at, after), or 0. */
static size_t clitic_end(const nk_tailor_work *w, size_t after) {
  uint8_t a = nk_work_byte(w, after) | 0x20, b = nk_work_byte(w, after + 1) | 0x20;
  bool two = (a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l');
  size_t end = after + (two ? 2 : 1);
  if (!two && a != 's' && a != 'd' && a != 'm' && a != 't') return 0;
  return nk_work_word_at(w, end) ? 0 : end;
}

/* An apostrophe of `size` bytes at `i`. */
static size_t apostrophe(nk_tailor_work *w, size_t i, size_t size) {
  size_t after = i + size;
  if (size == 1 && nk_work_byte(w, after) == '\'' && i >= w->done) return nk_work_run(w, i, "'");
  bool inside = i > 0 && !nk_bit(w->s->scan.breaks, i);
  size_t end = clitic_end(w, after);
  uint8_t before = nk_work_byte_before(w, i);
  if (end && !inside && i > 0 && (nk_is_digit(before) || (before == '.' && i == w->done)) &&
      (nk_work_byte(w, after) | 0x20) == 's') {
    /* "the 1990's", "the U.S.'s" */
    nk_bit_clear(w->s->scan.breaks, after);
    if (!w->s->options.clitics) nk_bit_clear(w->s->scan.breaks, i);
    return end;
  }
  if (inside && end && w->s->options.clitics) {
    bool negation = (nk_work_byte(w, after) | 0x20) == 't';
    size_t from = nk_work_segment_start(w, i);
    if (!negation)
      nk_work_cut(w, i);
    else if ((before | 0x20) == 'n' && i - from > 1)
      nk_work_cut(w, i - 1);
    return end;
  }
  if (inside || i < w->done || nk_work_word_before(w, i)) return after;
  size_t word_end = after < w->len ? nk_work_segment_end(w, after) : after;
  bool decade = nk_is_digit(nk_work_byte(w, after)) && nk_is_digit(nk_work_byte(w, after + 1)) &&
                (word_end == after + 2 || nk_work_byte(w, after + 2) == 's');
  if (decade || (nk_work_word_at(w, after) && nk_work_flags(w, after, word_end) & NK_LEX_ELIDED))
    return nk_work_join(w, i, word_end);
  return after;
}

/* Splits the words that the Penn Treebank takes for two: "can|not", "gon|na". */
static void split_compounds(nk_tailor_work *w) {
  static const struct {
    char word[8];
    uint8_t len, at;
  } compounds[] = {{"cannot", 6, 3}, {"gonna", 5, 3}, {"gotta", 5, 3},
                   {"wanna", 5, 3},  {"lemme", 5, 3}, {"gimme", 5, 3}};
  for (size_t from = 0, to; from < w->len; from = to) {
    to = nk_bits_next(w->s->scan.breaks, from + 1, w->len);
    if (to - from < 5 || to - from > 6) continue;
    for (size_t k = 0; k < sizeof compounds / sizeof *compounds; k++) {
      size_t i = 0;
      if (compounds[k].len != to - from) continue;
      while (i < to - from && (w->text[from + i] | 0x20) == (uint8_t)compounds[k].word[i]) i++;
      if (i == to - from) nk_work_cut(w, from + compounds[k].at);
    }
  }
}

static size_t look(nk_tailor_work *w, size_t i) {
  /* Most marks are full stops; a test of its own is foreseen better than a jump through a table. */
  if (w->text[i] == '.') return full_stop(w, i);
  switch (w->text[i]) {
  case '!':
  case '?': return nk_work_run(w, i, ".!?");
  case '@': return nk_tailor_address(w, i);
  case '#': return nk_tailor_hashtag(w, i);
  case '/': return slash(w, i);
  case '-': return hyphen(w, i);
  case ';':
  case ':': return colon(w, i);
  case '\'': return apostrophe(w, i, 1);
  case '=': return nk_work_run(w, i, "-=");
  case 0xE2: return apostrophe(w, i, 3); /* U+2019 */
  case '%':
  case '&':
  case '[':
  case ']':
  case '{':
  case '}':
  case '|': return i + 1;
  default: {
    const char same[2] = {(char)w->text[i], '\0'};
    return nk_work_run(w, i, same);
  }
  }
}

bool nk_tailor_words(nk_segmenter *s) {
  nk_tailor_work w = {s, (const uint8_t *)s->text.data, s->text.len, 0, 0, false};
  s->mark_count = 0;
  for (size_t base = 0, next = 0; base < w.len && !w.failed; base += 64) {
    uint64_t bits = s->scan.touch[base >> 6];
    if (next > base) bits &= next - base < 64 ? ~(uint64_t)0 << (next - base) : 0;
    while (bits) {
      next = look(&w, base + nk_lowest_bit(bits));
      bits &= bits - 1;
      if (next > base) bits &= next - base < 64 ? ~(uint64_t)0 << (next - base) : 0;
    }
  }
  if (s->options.clitics) split_compounds(&w);
  return !w.failed;
}
