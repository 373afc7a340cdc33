/* The flat tree of a page: nodes in document order, so that every subtree is a range of nodes, and
 * one buffer of text, so that every subtree's text is a range of bytes. Nothing here judges what is
 * article and what is not. */
#ifndef NK_MARKUP_TREE_H
#define NK_MARKUP_TREE_H

#include "base/buffer.h"
#include "page/names.h"
#include "page/parse/attributes.h"
#include "newskit/base.h"

typedef struct nk_node {
  uint32_t parent;     /* itself for the root */
  uint32_t end;        /* one past the last node of its subtree */
  uint32_t text_start; /* its text and that of its subtree, in the tree's `text` */
  uint32_t text_end;
  uint32_t attributes; /* the first of its attributes */
  uint16_t tag;        /* nk_tag */
  uint16_t attribute_count;
} nk_node;

typedef struct nk_tree {
  nk_node *nodes;
  size_t node_count, node_capacity;
  nk_attributes attributes;
  nk_buffer text; /* white space collapsed; a line feed where a block starts or ends, or for <br> */
} nk_tree;

void nk_tree_init(nk_tree *tree, const nk_allocator *allocator);
void nk_tree_free(nk_tree *tree);

/* The value of a node's attribute; `data` is NULL when it has none. */
nk_str nk_tree_attribute(const nk_tree *tree, uint32_t node, nk_attribute_id id);
nk_str nk_tree_value(const nk_tree *tree, const nk_attribute *attribute);

/* The text of a subtree without white space around it. */
nk_str nk_tree_text(const nk_tree *tree, uint32_t node);

#endif
