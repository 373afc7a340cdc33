/* Blocks that know their size, for libraries whose `free` does not tell it. */
#ifndef NK_UNPACK_SIZED_H
#define NK_UNPACK_SIZED_H

#include "newskit/base.h"

/* `count * size` bytes; NULL on failure. */
void *nk_sized_alloc(nk_allocator *allocator, size_t count, size_t size);
void nk_sized_free(nk_allocator *allocator, void *block);

#endif
