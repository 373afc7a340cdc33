/* Moving boundaries: the bitmaps of the scan are changed here, and in the handlers where one bit
 * falls. */
#include "text/tailor/tailor_work.h"

#include "base/alloc.h"
#include "text/unicode/properties.h"
#include "text/unicode/utf8.h"

/* The longest segment that is looked at as a whole; bounds the time that crafted text can cost. */
enum { LONGEST = 256 };

static bool is_word_byte(uint8_t byte) {
  return nk_is_letter_or_digit(byte) || byte == '_';
}

static bool is_alphabetic(const uint8_t *at) {
  const uint8_t *end;
  return (nk_properties(nk_utf8_next(at, &end)) & NK_PROP_ALPHABETIC) != 0;
}

bool nk_work_word_before(const nk_tailor_work *w, size_t i) {
  uint8_t byte = nk_work_byte_before(w, i);
  return byte < 0x80 ? is_word_byte(byte) : is_alphabetic(nk_utf8_back(w->text + i));
}

bool nk_work_word_at(const nk_tailor_work *w, size_t i) {
  uint8_t byte = nk_work_byte(w, i);
  return byte < 0x80 ? is_word_byte(byte) : is_alphabetic(w->text + i);
}

size_t nk_work_segment_start(const nk_tailor_work *w, size_t i) {
  return nk_bits_last(w->s->scan.breaks, i - 1, i > LONGEST ? i - LONGEST : 0);
}

size_t nk_work_segment_end(const nk_tailor_work *w, size_t i) {
  size_t limit = w->len - i > LONGEST ? i + LONGEST : w->len;
  return nk_bits_next(w->s->scan.breaks, i + 1, limit);
}

void nk_work_cut(nk_tailor_work *w, size_t at) {
  if (at < w->len) nk_bit_set(w->s->scan.breaks, at);
}

size_t nk_work_join(nk_tailor_work *w, size_t from, size_t to) {
  nk_bits_fill(w->s->scan.breaks, from + 1, to, false);
  nk_bits_fill(w->s->scan.white, from, to, false);
  nk_work_cut(w, from);
  w->done = to;
  return to;
}

size_t nk_work_join_as(nk_tailor_work *w, size_t from, size_t to, nk_kind kind) {
  nk_segmenter *s = w->s;
  void *marks = s->marks;
  if (!nk_grow(&s->allocator, &marks, &s->marks_capacity, s->mark_count + 1, sizeof *s->marks))
    w->failed = true;
  s->marks = marks;
  if (w->failed) return to;
  s->marks[s->mark_count].start = (uint32_t)from;
  s->marks[s->mark_count++].kind = (uint8_t)kind;
  nk_work_join(w, from, to);
  nk_work_cut(w, to);
  nk_bit_set(s->scan.stops, from);
  return to;
}

size_t nk_work_run(nk_tailor_work *w, size_t i, const char *same) {
  size_t end = i;
  for (const char *p; end < w->len; end++) {
    for (p = same; *p && (uint8_t)*p != w->text[end];) p++;
    if (!*p) break;
  }
  if (end - i > 1 && i >= w->done) {
    nk_bits_fill(w->s->scan.breaks, i + 1, end, false);
    /* Ornaments part sentences. */
    if (end - i > 2) nk_bit_set(w->s->scan.stops, i);
    w->done = end;
  }
  return end > i ? end : i + 1;
}

uint32_t nk_work_flags(const nk_tailor_work *w, size_t from, size_t to) {
  return nk_lexicon_flags(&w->s->lexicon, w->text + from, to - from, w->len - from);
}
