/* The body: which of a page's blocks are the article. */
#include <string.h>

#include "base/alloc.h"
#include "markup/page.h"

/* Adds what a block tells for its element's parent and grandparent being the body's container. */
static void add_score(const nk_tree *tree, float *scores, const nk_block *block) {
  nk_tag tag = (nk_tag)tree->nodes[block->node].tag;
  if (block->text.len < 60 || tag == TAG_LI) return;
  uint32_t parent = tree->nodes[block->node].parent;
  float score = 1 + (float)block->text.len / 100;
  if (score > 6) score = 6;
  if (tag != TAG_P) scores[block->node] += score / 2;
  scores[parent] += score;
  scores[tree->nodes[parent].parent] += score / 2;
}

bool nk_page_find_body(nk_page *page) {
  const nk_tree *tree = &page->tree;
  float *scores = nk_alloc_zeroed(&page->allocator, nk_size_mul(tree->node_count, sizeof *scores));
  if (!scores) return false;
  for (size_t i = 0; i < page->block_count; i++) add_score(tree, scores, &page->blocks[i]);
  uint32_t best = 0;
  for (uint32_t node = 0; node < tree->node_count; node++)
    if (scores[node] > scores[best]) best = node;
  nk_free(&page->allocator, scores, tree->node_count * sizeof *scores);
  page->body_node = best;
  page->kind = best ? NK_PAGE_ARTICLE : NK_PAGE_EMPTY;
  for (size_t i = 0; best && i < page->block_count; i++) {
    nk_block *block = &page->blocks[i];
    nk_tag tag = (nk_tag)tree->nodes[block->node].tag;
    if (block->node < best || block->node >= tree->nodes[best].end) continue;
    block->part = tag == TAG_H1           ? NK_PART_HEADLINE
                  : tag == TAG_FIGCAPTION ? NK_PART_CAPTION
                                          : NK_PART_BODY;
  }
  return true;
}
