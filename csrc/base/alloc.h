/* Memory: the only door to the allocator, and overflow-checked sizes. */
#ifndef NK_BASE_ALLOC_H
#define NK_BASE_ALLOC_H

#include "newskit/base.h"

/* The caller's allocator, or the C library's when `allocator` is NULL. */
nk_allocator nk_allocator_or_default(const nk_allocator *allocator);

/* NULL on failure. `size` may be 0, and then the result is NULL too. */
void *nk_alloc(const nk_allocator *allocator, size_t size);
void *nk_alloc_zeroed(const nk_allocator *allocator, size_t size);

/* NULL on failure, when the old block is still valid and still the caller's. */
void *nk_realloc(const nk_allocator *allocator, void *block, size_t old_size, size_t new_size);

/* `size` is what was asked for. `block` may be NULL. */
void nk_free(const nk_allocator *allocator, void *block, size_t size);

/* `count * size`, or SIZE_MAX (which no allocator grants) where it does not fit. */
size_t nk_size_mul(size_t count, size_t size);

/* `a + b`, or SIZE_MAX where it does not fit. */
size_t nk_size_add(size_t a, size_t b);

/* Makes room for at least `need` elements of `size` bytes in `*array`, whose room is `*capacity`
 * elements, at least doubling it. False when memory runs out; the array is then unchanged. */
bool nk_grow(const nk_allocator *allocator, void **array, size_t *capacity, size_t need,
             size_t size);

#endif
