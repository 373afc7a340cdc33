/* Blocks that know their size, for libraries whose `free` does not tell it. */
#include "unpack/sized.h"

#include <stddef.h>

#include "base/alloc.h"

typedef union sized {
  size_t size;
  max_align_t aligned;
} sized;

void *nk_sized_alloc(nk_allocator *allocator, size_t count, size_t size) {
  size_t room = nk_size_add(nk_size_mul(count, size), sizeof(sized));
  sized *block = nk_alloc(allocator, room);
  if (!block) return NULL;
  block->size = room;
  return block + 1;
}

void nk_sized_free(nk_allocator *allocator, void *block) {
  if (!block) return;
  sized *made = (sized *)block - 1;
  nk_free(allocator, made, made->size);
}
