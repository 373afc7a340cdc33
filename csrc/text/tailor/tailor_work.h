/* What the parts of the news tailoring of words share: the work at hand, looking at characters,
 * moving boundaries. */
#ifndef NK_TEXT_TAILOR_WORK_H
#define NK_TEXT_TAILOR_WORK_H

#include "base/ascii.h"
#include "text/bits.h"
#include "text/segmenter.h"

/* What is being worked on. `done` is the end of the last token that was put together here, `spaced`
 * that of the last abbreviation whose pieces stand apart. */
typedef struct nk_tailor_work {
  nk_segmenter *s;
  const uint8_t *text;
  size_t len, done, spaced;
  bool failed; /* memory ran out */
} nk_tailor_work;

/* The byte at `i`, or before it; beyond the text a space. */
static inline uint8_t nk_work_byte(const nk_tailor_work *w, size_t i) {
  return i < w->len ? w->text[i] : ' ';
}

static inline uint8_t nk_work_byte_before(const nk_tailor_work *w, size_t i) {
  return i > 0 ? w->text[i - 1] : ' ';
}

/* Whether the character that ends before `i`, or starts there, belongs to a word: a letter, a digit,
 * a low line. */
bool nk_work_word_before(const nk_tailor_work *w, size_t i);
bool nk_work_word_at(const nk_tailor_work *w, size_t i);

/* The start of the segment that holds the byte before `i`, and the end of the one that holds byte
 * `i`. Segments are looked at for 256 bytes at most. */
size_t nk_work_segment_start(const nk_tailor_work *w, size_t i);
size_t nk_work_segment_end(const nk_tailor_work *w, size_t i);

/* Sets a boundary at `at`. */
void nk_work_cut(nk_tailor_work *w, size_t at);

/* Makes [from, to) one token; gives `to`. */
size_t nk_work_join(nk_tailor_work *w, size_t from, size_t to);

/* The same, and notes that the token is of this kind. */
size_t nk_work_join_as(nk_tailor_work *w, size_t from, size_t to, nk_kind kind);

/* Joins the run from `i` on of bytes that are in `same` when it is longer than one. Gives its end. */
size_t nk_work_run(nk_tailor_work *w, size_t i, const char *same);

/* What the lexicons know of the word [from, to). */
uint32_t nk_work_flags(const nk_tailor_work *w, size_t from, size_t to);

#endif
