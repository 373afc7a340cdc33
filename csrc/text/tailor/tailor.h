/* The news tailoring: a second look at what UAX #29 found, at the few places that the classes of
 * characters point out. docs/segmentation.md lists the rules. */
#ifndef NK_TEXT_TAILOR_H
#define NK_TEXT_TAILOR_H

#include "text/segmenter.h"

/* Corrects the boundaries at the bytes whose bits are set in the scan's `touch`, and notes the
 * kinds that a token's characters do not tell (URLs and the like) in its marks. False: no memory.
 */
bool nk_tailor_words(nk_segmenter *segmenter);

/* Sentences and paragraphs over the tokens, into the segmenter's arrays. False: no memory. */
bool nk_tailor_sentences(nk_segmenter *segmenter);

#endif
