/* Arenas: chunks of doubling size, each block at the next aligned place in the newest. */
#include "base/arena.h"

#include <stdalign.h>
#include <string.h>

#include "base/alloc.h"

typedef struct nk_arena_chunk {
  struct nk_arena_chunk *older;
  size_t size; /* of the whole chunk, this header included */
} chunk;

enum { FIRST_CHUNK = 4096, LARGEST_STEP = 1 << 20 };

#define ALIGNMENT alignof(max_align_t)
#define HEADER ((sizeof(chunk) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT)

void nk_arena_init(nk_arena *arena, const nk_allocator *allocator) {
  memset(arena, 0, sizeof *arena);
  arena->allocator = nk_allocator_or_default(allocator);
}

static bool add_chunk(nk_arena *arena, size_t need) {
  size_t size = arena->chunk ? arena->chunk->size * 2 : FIRST_CHUNK;
  if (size > LARGEST_STEP) size = LARGEST_STEP;
  if (size < nk_size_add(need, HEADER)) size = nk_size_add(need, HEADER);
  chunk *fresh = nk_alloc(&arena->allocator, size);
  if (!fresh) return false;
  fresh->older = arena->chunk;
  fresh->size = size;
  arena->chunk = fresh;
  arena->used = HEADER;
  arena->total += size;
  return true;
}

void *nk_arena_alloc(nk_arena *arena, size_t size) {
  size_t rounded = nk_size_add(size, ALIGNMENT - 1);
  if (rounded == SIZE_MAX) return NULL;
  rounded = rounded / ALIGNMENT * ALIGNMENT;
  if (!arena->chunk || arena->chunk->size - arena->used < rounded) {
    if (!add_chunk(arena, rounded)) return NULL;
  }
  void *block = (char *)arena->chunk + arena->used;
  arena->used += rounded;
  return block;
}

nk_str nk_arena_copy(nk_arena *arena, nk_str text) {
  nk_str copy = {NULL, 0};
  if (text.len == 0) return copy;
  char *bytes = nk_arena_alloc(arena, text.len);
  if (!bytes) return copy;
  memcpy(bytes, text.data, text.len);
  copy.data = bytes;
  copy.len = text.len;
  return copy;
}

void nk_arena_free(nk_arena *arena) {
  while (arena->chunk) {
    chunk *older = arena->chunk->older;
    arena->total -= arena->chunk->size;
    nk_free(&arena->allocator, arena->chunk, arena->chunk->size);
    arena->chunk = older;
  }
  arena->used = 0;
}
