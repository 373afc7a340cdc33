/* Memory: the only file of the core that calls malloc. Everything else goes through an allocator. */
#include "base/alloc.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

static void *c_library(void *ud, void *ptr, size_t osize, size_t nsize) {
  (void)ud;
  (void)osize;
  if (nsize == 0) {
    free(ptr);
    return NULL;
  }
  return realloc(ptr, nsize);
}

nk_allocator nk_allocator_or_default(const nk_allocator *allocator) {
  nk_allocator standard = {c_library, NULL};
  return allocator ? *allocator : standard;
}

void *nk_alloc(const nk_allocator *allocator, size_t size) {
  if (size == 0 || size == SIZE_MAX) return NULL;
  return allocator->function(allocator->ud, NULL, 0, size);
}

void *nk_alloc_zeroed(const nk_allocator *allocator, size_t size) {
  void *block = nk_alloc(allocator, size);
  if (block) memset(block, 0, size);
  return block;
}

void *nk_realloc(const nk_allocator *allocator, void *block, size_t old_size, size_t new_size) {
  assert(new_size > 0);
  if (new_size == SIZE_MAX) return NULL;
  return allocator->function(allocator->ud, block, block ? old_size : 0, new_size);
}

void nk_free(const nk_allocator *allocator, void *block, size_t size) {
  if (block) allocator->function(allocator->ud, block, size, 0);
}

size_t nk_size_mul(size_t count, size_t size) {
  return size != 0 && count > SIZE_MAX / size ? SIZE_MAX : count * size;
}

size_t nk_size_add(size_t a, size_t b) {
  return a > SIZE_MAX - b ? SIZE_MAX : a + b;
}

bool nk_grow(const nk_allocator *allocator, void **array, size_t *capacity, size_t need,
             size_t size) {
  if (need <= *capacity) return true;
  size_t room = *capacity < 8 ? 8 : nk_size_mul(*capacity, 2);
  if (room < need) room = need;
  size_t old_bytes = *capacity * size;
  void *grown = nk_realloc(allocator, *array, old_bytes, nk_size_mul(room, size));
  if (!grown) return false;
  *array = grown;
  *capacity = room;
  return true;
}
