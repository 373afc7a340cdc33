/* What the parts of the news tailoring of words share: the work at hand, looking at characters,
 * moving boundaries. */
#ifndef NK_TEXT_TAILOR_WORK_H
#define NK_TEXT_TAILOR_WORK_H

#include "base/alloc.h"
#include "text/bits.h"
#include "text/tailor/lexicon.h"
#include "text/unicode/properties.h"
#include "text/tailor/tailor.h"
#include "text/unicode/utf8.h"

/* What is being worked on. `done` is the end of the last token that was put together here, `spaced`
 * that of the last abbreviation whose pieces stand apart. */
typedef struct nk_tailor_work {
  nk_segmenter *s;
  const uint8_t *text;
  size_t len, done, spaced;
  bool failed;
} nk_tailor_work;

typedef nk_tailor_work work;

static inline uint8_t byte_at(const work *w, size_t i) {
  return i < w->len ? w->text[i] : ' ';
}

static inline uint8_t byte_before(const work *w, size_t i) {
  return i > 0 ? w->text[i - 1] : ' ';
}

static inline bool digit(uint8_t b) {
  return (unsigned)(b - '0') < 10;
}

static inline bool upper(uint8_t b) {
  return (unsigned)(b - 'A') < 26;
}

static inline bool lower(uint8_t b) {
  return (unsigned)(b - 'a') < 26;
}

static inline bool letter(uint8_t b) {
  return lower(b | 0x20);
}

/* A letter or digit, or a byte of a character beyond ASCII that is one. */
static inline bool word_before(const work *w, size_t i) {
  uint8_t b = byte_before(w, i);
  if (b < 0x80) return letter(b) || digit(b) || b == '_';
  const uint8_t *at = nk_utf8_back(w->text + i), *end;
  return (nk_properties(nk_utf8_next(at, &end)) & NK_PROP_ALPHABETIC) != 0;
}

static inline bool word_at(const work *w, size_t i) {
  uint8_t b = byte_at(w, i);
  if (b < 0x80) return letter(b) || digit(b) || b == '_';
  const uint8_t *end;
  return (nk_properties(nk_utf8_next(w->text + i, &end)) & NK_PROP_ALPHABETIC) != 0;
}

static inline bool space(uint8_t b) {
  return b == ' ' || (b >= '\t' && b <= '\r');
}

/* The longest segment that is looked at as a whole; bounds the time that crafted text can cost. */
enum { LONGEST = 256 };

/* The start of the segment that holds the byte before `i`. */
static inline size_t start_before(const work *w, size_t i) {
  return nk_bits_last(w->s->scan.breaks, i - 1, i > LONGEST ? i - LONGEST : 0);
}

/* The end of the segment that holds byte `i`. */
static inline size_t end_after(const work *w, size_t i) {
  size_t limit = w->len - i > LONGEST ? i + LONGEST : w->len;
  return nk_bits_next(w->s->scan.breaks, i + 1, limit);
}

static inline void cut(work *w, size_t at) {
  if (at < w->len) nk_bit_set(w->s->scan.breaks, at);
}

/* Makes [from, to) one token. */
static inline size_t join(work *w, size_t from, size_t to) {
  nk_bits_fill(w->s->scan.breaks, from + 1, to, false);
  nk_bits_fill(w->s->scan.white, from, to, false);
  cut(w, from);
  w->done = to;
  return to;
}

/* The same, with a kind of its own. */
static inline size_t join_as(work *w, size_t from, size_t to, nk_kind kind) {
  nk_segmenter *s = w->s;
  void *marks = s->marks;
  if (!nk_grow(&s->allocator, &marks, &s->marks_capacity, s->mark_count + 1, sizeof *s->marks))
    w->failed = true;
  s->marks = marks;
  if (w->failed) return to;
  s->marks[s->mark_count].start = (uint32_t)from;
  s->marks[s->mark_count++].kind = (uint8_t)kind;
  join(w, from, to);
  cut(w, to);
  nk_bit_set(s->scan.stops, from);
  return to;
}

static inline uint32_t flags_of(const work *w, size_t from, size_t to) {
  return nk_lexicon_flags(&w->s->lexicon, w->text + from, to - from, w->len - from);
}

/* Handlers: each gets the place of a character, may move boundaries near it, and returns where to
 * look on. */
size_t nk_tailor_run(work *w, size_t i, const char *same);
size_t nk_tailor_scheme(work *w, size_t i);
size_t nk_tailor_address(work *w, size_t i);
size_t nk_tailor_hashtag(work *w, size_t i);

/* Whether the bytes before `end`, back to a dot, are a known last label of a host name. */
bool nk_tailor_host(const work *w, size_t from, size_t end);

#endif
