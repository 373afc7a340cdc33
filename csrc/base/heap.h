/* A binary heap over an array, worst item on top: keeps the best of many, then sorts them in place.
 *
 * Generic over the item: `size` is its size in bytes, `before` tells whether one item is better than
 * another. The functions are inline so that a compiler that knows both makes of them what it would
 * make of a heap written for that item. They cannot fail. */
#ifndef NK_BASE_HEAP_H
#define NK_BASE_HEAP_H

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

enum { NK_HEAP_ITEM_MAX = 160 }; /* bytes of an item */

/* Whether `a` is better than `b`: a strict order; `context` is what the caller handed over. */
typedef bool nk_before_function(const void *a, const void *b, const void *context);

typedef struct nk_heap {
  void *items;
  size_t count;
  size_t size; /* of an item, at most NK_HEAP_ITEM_MAX */
  nk_before_function *before;
  const void *context;
} nk_heap;

static inline char *nk_heap_at(const nk_heap *heap, size_t index) {
  return (char *)heap->items + index * heap->size;
}

/* Restores the order below `at`, whose item may be better than those under it. Time: log(count). */
static inline void nk_heap_sift_down(nk_heap *heap, size_t at) {
  char moving[NK_HEAP_ITEM_MAX];
  assert(heap->size <= sizeof moving);
  memcpy(moving, nk_heap_at(heap, at), heap->size);
  for (size_t child = 2 * at + 1; child < heap->count; child = 2 * at + 1) {
    if (child + 1 < heap->count &&
        heap->before(nk_heap_at(heap, child), nk_heap_at(heap, child + 1), heap->context))
      child++;
    if (!heap->before(moving, nk_heap_at(heap, child), heap->context)) break;
    memcpy(nk_heap_at(heap, at), nk_heap_at(heap, child), heap->size);
    at = child;
  }
  memcpy(nk_heap_at(heap, at), moving, heap->size);
}

/* Makes a heap of items in any order. Time: linear. */
static inline void nk_heap_make(nk_heap *heap) {
  for (size_t i = heap->count / 2; i-- > 0;) nk_heap_sift_down(heap, i);
}

/* Puts `item` in the place of the worst when it is better. */
static inline void nk_heap_offer(nk_heap *heap, const void *item) {
  if (heap->count == 0 || !heap->before(item, heap->items, heap->context)) return;
  memcpy(heap->items, item, heap->size);
  nk_heap_sift_down(heap, 0);
}

/* Sorts the items of a heap, best first; it is a heap no longer. Time: n log n. */
static inline void nk_heap_sort(nk_heap *heap) {
  char worst[NK_HEAP_ITEM_MAX];
  assert(heap->size <= sizeof worst);
  size_t all = heap->count;
  while (heap->count > 1) {
    memcpy(worst, heap->items, heap->size);
    heap->count--;
    memcpy(heap->items, nk_heap_at(heap, heap->count), heap->size);
    memcpy(nk_heap_at(heap, heap->count), worst, heap->size);
    nk_heap_sift_down(heap, 0);
  }
  heap->count = all;
}

#endif
