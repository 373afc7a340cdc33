/* Models: sums of small decision trees over rows of features. */
#ifndef NK_MARKUP_MODEL_H
#define NK_MARKUP_MODEL_H

#include "newskit/base.h"

enum { NK_MODEL_NODES = 15, NK_MODEL_LEAVES = 16, NK_MODEL_LANES = 16 };

/* A question of a tree. A row whose column is above the threshold goes right: the leaves on the left
 * are gone, one bit for each. */
typedef struct nk_model_node {
  uint8_t column;
  uint8_t threshold;
  uint16_t gone;
} nk_model_node;

/* Every tree has NK_MODEL_NODES nodes and NK_MODEL_LEAVES leaves, these from left to right. */
typedef struct nk_model {
  const nk_model_node *nodes;
  const int16_t *leaves;
  unsigned tree_count;
} nk_model;

extern const nk_model nk_model_first;  /* reads the columns of the block itself */
extern const nk_model nk_model_second; /* reads the context columns too */

/* Fills `sums` with the log-odds, in units of 1 / NK_SCORE_ONE (body/features.h), that the trees
 * [first, last) give to each of `count` rows, 1 to NK_MODEL_LANES. */
void nk_model_sum(const nk_model *model, unsigned first, unsigned last, const uint8_t *const *rows,
                  unsigned count, int32_t sums[NK_MODEL_LANES]);

#endif
