/* Pairs of sets, and trees of those that belong together. */
#include "reuse/reuse.h"

const nk_reuse_entry *nk_reuse_at(const nk_reuse_search *search, uint32_t rank) {
  return &search->reuse->entries[search->order[rank]];
}

/* Without branches on the data: which set is ahead cannot be foreseen. */
uint32_t nk_reuse_shared(const nk_reuse_search *search, uint32_t a, uint32_t b) {
  const nk_reuse_entry *one = nk_reuse_at(search, a), *two = nk_reuse_at(search, b);
  const uint32_t *x = search->sets + one->at, *x_end = x + one->count;
  const uint32_t *y = search->sets + two->at, *y_end = y + two->count;
  uint32_t shared = 0;
  while (x < x_end && y < y_end) {
    uint32_t left = *x, right = *y;
    shared += left == right;
    x += left <= right;
    y += right <= left;
  }
  return shared;
}

uint32_t nk_reuse_root(uint32_t *parents, uint32_t rank) {
  while (parents[rank] != rank) {
    parents[rank] = parents[parents[rank]];
    rank = parents[rank];
  }
  return rank;
}

void nk_reuse_join(uint32_t *parents, uint32_t a, uint32_t b) {
  a = nk_reuse_root(parents, a);
  b = nk_reuse_root(parents, b);
  if (a < b) parents[b] = a;
  if (b < a) parents[a] = b;
}
