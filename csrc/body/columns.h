/* What the two files that make features share: sums over the page, and how numbers become bytes. */
#ifndef NK_MARKUP_COLUMNS_H
#define NK_MARKUP_COLUMNS_H

#include "body/features.h"

enum { NK_MANY = 255 };

/* What blocks with the same home or the same signature amount to together. */
typedef struct nk_sum {
  uint32_t len, link, good, blocks;
} nk_sum;

enum {
  NK_SIGNATURES = 1024, /* slots; pages with more signatures share some */
  NK_SIBLINGS = 4096
};

typedef struct nk_maker {
  nk_features *f;
  const nk_page *page;
  nk_sum *homes;      /* per node */
  nk_sum *signatures; /* per slot */
  nk_sum whole;
  uint16_t *siblings;               /* per slot: elements with the same parent, tag and class */
  uint32_t comment_good, body_good; /* running text among comments, and in a named body */
  uint32_t h1_node, title_node;     /* 0 when there is none */
  uint32_t articles;
  uint32_t h1_block, title_block; /* block_count when there is none */
  nk_buffer squashed;
} nk_maker;

/* The slot in `siblings` of an element. */
size_t nk_sibling_slot(const nk_tree *tree, uint32_t id);

/* Fills all rows but their context columns. False when memory runs out. */
bool nk_make_rows(nk_maker *m);

#endif
