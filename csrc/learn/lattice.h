/* The lattice of a sequence: best path and posteriors from scores of tags and of tag pairs. */
#ifndef NK_TAGGING_LATTICE_H
#define NK_TAGGING_LATTICE_H

#include "newskit/tagger.h"

/* The score that forbids a pair, and stands for log 0. */
#define NK_FORBIDDEN (-1e9f)

/* Scores of tag pairs: `pairs[from * tags + to]`, and those of starting and ending with a tag. */
typedef struct nk_transitions {
  uint32_t tags;
  const float *pairs, *starts, *ends;
} nk_transitions;

/* e to the `x` <= 0, the same on every machine (libraries differ); relative error under 3e-6. */
float nk_lattice_exp(float x);

/* Fills `tags` with the best path through `count` tokens of `scores[token * tags + tag]`; of equal
 * ones the path whose last tags are smaller. `allowed`, unless NULL, has for each token the set of
 * tags it may have, as bits; 0 stands for all. `back` is scratch of count * tags bytes. */
void nk_lattice_best(const nk_transitions *transitions, const float *scores,
                     const uint64_t *allowed, uint32_t count, uint8_t *back, uint8_t *tags);

/* Turns `scores` into each tag's probability at each token. `work` is scratch of
 * nk_lattice_work(count, tags) floats. Returns the logarithm of the partition function. */
double nk_lattice_posteriors(const nk_transitions *transitions, float *scores,
                             const uint64_t *allowed, uint32_t count, float *work);
size_t nk_lattice_work(uint32_t count, uint32_t tags);

/* After nk_lattice_posteriors() with the same `work`: adds `weight` times the expected count of
 * each pair, start and end to `pairs`, `starts`, `ends`. */
void nk_lattice_expect(const nk_transitions *transitions, const float *posteriors, uint32_t count,
                       float *work, float weight, float *pairs, float *starts, float *ends);

#endif
