/* Arenas: many small blocks that are freed at once. */
#ifndef NK_BASE_ARENA_H
#define NK_BASE_ARENA_H

#include "newskit/base.h"

typedef struct nk_arena {
  nk_allocator allocator;
  struct nk_arena_chunk *chunk; /* the newest; older ones hang behind it */
  size_t used;                  /* bytes of the newest chunk in use */
  size_t total;                 /* bytes held in all chunks, for accounting */
} nk_arena;

void nk_arena_init(nk_arena *arena, const nk_allocator *allocator);

/* Aligned for any type; NULL on failure. Valid until the arena is freed. */
void *nk_arena_alloc(nk_arena *arena, size_t size);

/* A copy of `text` in the arena; `data` is NULL when memory ran out (and `text` was not empty). */
nk_str nk_arena_copy(nk_arena *arena, nk_str text);

/* Frees every block. */
void nk_arena_free(nk_arena *arena);

#endif
