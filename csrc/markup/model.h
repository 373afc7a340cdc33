/* Models: sums of small decision trees over a row of features. */
#ifndef NK_MARKUP_MODEL_H
#define NK_MARKUP_MODEL_H

#include "newskit/base.h"

/* Goes left when the column is at most the threshold. A child below zero is the leaf ~child. */
typedef struct nk_model_node {
  uint8_t column;
  uint8_t threshold;
  int16_t left;
  int16_t right;
} nk_model_node;

/* Each tree's nodes and leaves follow each other in the arrays, its first node is its root. */
typedef struct nk_model {
  const nk_model_node *nodes;
  const int16_t *leaves;
  const uint16_t *first_nodes; /* per tree */
  const uint16_t *first_leaves;
  unsigned tree_count;
} nk_model;

extern const nk_model nk_model_first;  /* reads the columns of the block itself */
extern const nk_model nk_model_second; /* reads the context columns too */

enum { NK_MODEL_GLANCE = 24 }; /* trees */

/* Log-odds, in units of 1 / NK_SCORE_ONE (markup/features.h). Gives up after NK_MODEL_GLANCE trees
 * when they come to less than `hopeless`: then the result is only known to be lower. */
int32_t nk_model_score(const nk_model *model, const uint8_t *row, int32_t hopeless);

#endif
