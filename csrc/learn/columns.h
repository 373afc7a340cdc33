/* Columns, as the other files of this room see them. */
#ifndef NK_TAGGING_COLUMNS_H
#define NK_TAGGING_COLUMNS_H

#include "newskit/tagger.h"

enum { NK_COLUMNS_MAX = 250, NK_COLUMN_NAME_MAX = 40 };

typedef struct nk_column {
  char name[NK_COLUMN_NAME_MAX];
  uint32_t name_len;
  uint32_t *values;
  bool derived; /* made from other columns, and stale when one of them is replaced */
} nk_column;

struct nk_columns {
  nk_allocator allocator;
  const nk_document *document;      /* NULL when there is none */
  uint32_t count;                   /* tokens */
  uint32_t *starts[NK_SCOPE_COUNT]; /* first tokens of each scope, and the token count at the end */
  uint32_t sequence_count[NK_SCOPE_COUNT];
  nk_column *columns;
  size_t column_count, column_capacity;
};

/* Finds or makes the column `name`, whose values the caller fills. Fails as nk_columns_add(). */
nk_status nk_columns_room(nk_columns *columns, nk_str name, uint32_t **out, nk_error *err);

#endif
