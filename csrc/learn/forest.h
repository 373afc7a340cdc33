/* Forests: sums of small decision trees over rows of bytes, for every model that is one. The trees are
 * constant tables, which csrc/generate/forests.lua makes of an artifact; there a column is a name, which
 * the compiler binds to its place in the row. Nothing here knows what a column means. */
#ifndef NK_LEARN_FOREST_H
#define NK_LEARN_FOREST_H

#include "newskit/base.h"

enum { NK_FOREST_NODES = 15, NK_FOREST_LEAVES = 16, NK_FOREST_LANES = 16, NK_FOREST_COLUMNS = 160 };

/* A question of a tree. A row whose column is above the threshold goes right: the leaves on the left
 * are gone, one bit for each. */
typedef struct nk_forest_node {
  uint8_t column;
  uint8_t threshold;
  uint16_t gone;
} nk_forest_node;

/* Every tree has NK_FOREST_NODES nodes and NK_FOREST_LEAVES leaves, these from left to right. Rows
 * have `column_count` bytes, at most NK_FOREST_COLUMNS. */
typedef struct nk_forest {
  const nk_forest_node *nodes;
  const int16_t *leaves;
  unsigned tree_count, column_count;
} nk_forest;

/* The thresholds of one real-valued column, ascending. */
typedef struct nk_forest_cuts {
  const float *values;
  unsigned count; /* under 256 */
} nk_forest_cuts;

/* Fills `sums` with what the trees [first, last) give to each of `count` rows, 1 to NK_FOREST_LANES,
 * in the unit of the forest's leaves. Time: linear in trees and columns, whatever `count` is. Any
 * number of threads at once. */
void nk_forest_sum(const nk_forest *forest, unsigned first, unsigned last,
                   const uint8_t *const *rows, unsigned count, int32_t sums[NK_FOREST_LANES]);

/* A real value as the byte that stands for it in rows: how many cuts are below it. So a value is at
 * most cut k exactly when its byte is at most k. */
uint8_t nk_forest_step(const nk_forest_cuts *cuts, float value);

#endif
