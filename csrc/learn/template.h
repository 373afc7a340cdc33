/* Templates: which column values make a feature, and the hash that stands for it. */
#ifndef NK_TAGGING_TEMPLATE_H
#define NK_TAGGING_TEMPLATE_H

#include "newskit/tagger.h"

typedef struct nk_template_item {
  uint16_t column; /* index into the set's columns */
  int16_t offset;  /* tokens from the current one */
} nk_template_item;

typedef struct nk_template {
  uint64_t seed;
  uint32_t count;
  nk_template_item items[NK_TEMPLATE_ITEMS_MAX];
} nk_template;

/* Templates with the names of the columns they use, each once. Names are borrowed from the texts.
 */
typedef struct nk_template_set {
  nk_allocator allocator;
  nk_template *templates;
  uint32_t count;
  nk_str *columns;
  uint32_t column_count;
  size_t column_capacity;
  uint32_t reach; /* the farthest offset, on either side */
} nk_template_set;

/* Parses `count` texts, which must stay in place. On failure the set is empty.
 * Fails: NK_ERR_FORMAT (err->offset: index of the text), NK_ERR_MEMORY. */
nk_status nk_template_set_init(nk_template_set *set, const nk_allocator *allocator,
                               const nk_str *texts, uint32_t count, nk_error *err);
void nk_template_set_free(nk_template_set *set);

/* Puts templates of few items first, which makes extraction faster; the features are the same, in another order. */
void nk_template_set_sort(nk_template_set *set);

/* Fills `values`, set->column_count long, with the columns' arrays.
 * Fails: NK_ERR_FORMAT for a missing column, NK_ERR_MEMORY. */
nk_status nk_template_set_bind(const nk_template_set *set, nk_columns *columns,
                               const uint32_t **values, nk_error *err);

/* The features at `token` of the sequence [first, last): at most set->count hashes into `out`;
 * returns how many. No hash is 0. */
uint32_t nk_template_set_extract(const nk_template_set *set, const uint32_t *const *values,
                                 uint32_t first, uint32_t last, uint32_t token, uint64_t *out);

#endif
