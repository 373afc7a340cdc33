/* Models: the tables, and the walk through them. */
#include "markup/model.h"

#include "markup/model_data.h"

const nk_model nk_model_first = {first_nodes, first_leaves, first_tree_nodes, first_tree_leaves,
                                 sizeof first_tree_nodes / sizeof *first_tree_nodes};

const nk_model nk_model_second = {second_nodes, second_leaves, second_tree_nodes,
                                  second_tree_leaves,
                                  sizeof second_tree_nodes / sizeof *second_tree_nodes};

int32_t nk_model_score(const nk_model *model, const uint8_t *row, int32_t hopeless) {
  int32_t score = 0;
  for (unsigned tree = 0; tree < model->tree_count; tree++) {
    if (tree == NK_MODEL_GLANCE && score < hopeless) return 2 * score;
    const nk_model_node *nodes = model->nodes + model->first_nodes[tree];
    int at = 0;
    while (at >= 0)
      at = row[nodes[at].column] <= nodes[at].threshold ? nodes[at].left : nodes[at].right;
    score += model->leaves[model->first_leaves[tree] + ~at];
  }
  return score;
}
