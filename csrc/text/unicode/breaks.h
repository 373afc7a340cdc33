/* Boundaries after UAX #29 (Unicode 15.0), character by character. These are the reference: what
 * the block-wise code in blocks.c finds must be equal. Text is valid UTF-8. */
#ifndef NK_TEXT_BREAKS_H
#define NK_TEXT_BREAKS_H

#include "newskit/base.h"

/* Word boundaries of text[from, to), where `from` is a boundary whose left context does not matter
 * and `to` is another, or the end. Sets the bit of each first byte of a segment in `breaks` and
 * clears the rest of the range; in `white`, sets the bytes of segments that are all white space. */
void nk_word_breaks(const uint8_t *text, size_t from, size_t to, uint64_t *breaks, uint64_t *white);

/* The first sentence boundary after `from`, which must be one, or `len` at the end. */
size_t nk_sentence_next(const uint8_t *text, size_t from, size_t len);

/* The first grapheme cluster boundary after `from`, which must be one and before `len`. */
size_t nk_grapheme_next(const uint8_t *text, size_t from, size_t len);

#endif
