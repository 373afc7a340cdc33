/* The forest that ranks keyword candidates: constant tables, and one function over them. */
#ifndef NK_COUNT_FOREST_H
#define NK_COUNT_FOREST_H

#include "newskit/base.h"

/* A step of a tree: to `below` where the feature is at most the threshold, else to `above`. A step
 * that is negative is the leaf ~step. */
typedef struct nk_forest_step {
  float threshold;
  int16_t below, above;
  uint8_t feature;
} nk_forest_step;

extern const nk_forest_step nk_forest_steps[];
extern const float nk_forest_leaves[];
extern const uint16_t nk_forest_roots[]; /* index of each tree's first step */
extern const uint32_t nk_forest_trees;

static inline double nk_forest_score(const float *features) {
  double score = 0;
  for (uint32_t tree = 0; tree < nk_forest_trees; tree++) {
    int at = nk_forest_roots[tree];
    while (at >= 0) {
      const nk_forest_step *step = &nk_forest_steps[at];
      at = features[step->feature] <= step->threshold ? step->below : step->above;
    }
    score += (double)nk_forest_leaves[~at];
  }
  return score;
}

#endif
