/* Which encoding bytes have that say nothing: for each one, how likely its letters follow each
 * other in one of its languages. */
#ifndef NK_ENCODING_DETECT_H
#define NK_ENCODING_DETECT_H

#include <stdbool.h>

#include "newskit/base.h"

enum { NK_SAMPLE_BYTES = 4096, NK_SAMPLE_LANGUAGES = 64 };

/* Lines of text with bytes above 0x7f in them, without tags. */
typedef struct nk_sample {
  unsigned char bytes[NK_SAMPLE_BYTES];
  size_t len, high;                      /* bytes, and those above 0x7f */
  uint32_t foreign[NK_SAMPLE_LANGUAGES]; /* how little its ASCII letters are the language's */
  uint32_t latin;                        /* the same for a language in another script */
} nk_sample;

/* Cannot fail. Time: linear. */
void nk_sample_take(nk_sample *sample, nk_str bytes);

/* The likeliest encoding and its cost; NULL when nothing is likely. Time: 100 looks a byte. */
const char *nk_sample_guess(const nk_sample *sample, uint64_t *cost);

/* The cost of an encoding: how unlikely the sample is in it, in eighths of a nat; 0 for one that is
 * not judged. */
uint64_t nk_sample_cost(const nk_sample *sample, const char *name);

#endif
