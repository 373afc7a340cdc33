/* Edges: growing and finding. */
#include "count/edges.h"

#include "base/alloc.h"

enum { FIRST_EDGES = 12, FIRST_SLOTS = 16 };

/* The table is at most three quarters full. */
static size_t room(size_t slot_count) {
  return slot_count / 4 * 3;
}

void nk_edges_free(nk_edges *edges, const nk_allocator *allocator) {
  nk_free(allocator, edges->items, edges->capacity * sizeof(nk_edge));
  nk_free(allocator, edges->slots, edges->slot_count * sizeof(uint32_t));
  *edges = (nk_edges){.seed = edges->seed};
}

static void place(const nk_edges *edges, uint32_t *slots, size_t slot_count, uint32_t id) {
  const nk_edge *edge = &edges->items[id];
  uint64_t hash = nk_edge_hash(edges, edge->prefix, edge->word);
  uint32_t mask = (uint32_t)(slot_count - 1), at = (uint32_t)hash & mask;
  while (slots[at] != 0) at = (at + 1) & mask;
  slots[at] = ((uint32_t)(hash >> 32) & ~mask) | (id + 1);
}

bool nk_edges_reserve(nk_edges *edges, size_t more, const nk_allocator *allocator) {
  size_t need = nk_size_add(edges->count, more);
  if (need > edges->capacity) {
    /* By halves, not doubles: the edges are most of the memory of a large count. */
    size_t grown = edges->capacity + edges->capacity / 2;
    if (grown < FIRST_EDGES) grown = FIRST_EDGES;
    if (grown < need) grown = need;
    nk_edge *items = nk_realloc(allocator, edges->items, edges->capacity * sizeof *items,
                                nk_size_mul(grown, sizeof *items));
    if (!items) return false;
    edges->items = items;
    edges->capacity = grown;
  }
  size_t slot_count = edges->slot_count ? edges->slot_count : FIRST_SLOTS;
  while (room(slot_count) < need) slot_count *= 2;
  if (slot_count == edges->slot_count) return true;
  if (slot_count > UINT32_MAX / 2) return false;
  uint32_t *slots = nk_alloc_zeroed(allocator, nk_size_mul(slot_count, sizeof *slots));
  if (!slots) return false;
  for (uint32_t id = 0; id < edges->count; id++) place(edges, slots, slot_count, id);
  nk_free(allocator, edges->slots, edges->slot_count * sizeof *slots);
  edges->slots = slots;
  edges->slot_count = slot_count;
  return true;
}

uint32_t nk_edges_find(const nk_edges *edges, uint32_t prefix, uint32_t word) {
  if (edges->slot_count == 0) return UINT32_MAX;
  uint64_t hash = nk_edge_hash(edges, prefix, word);
  uint32_t mask = (uint32_t)(edges->slot_count - 1), tag = (uint32_t)(hash >> 32) & ~mask;
  for (uint32_t at = (uint32_t)hash & mask; edges->slots[at] != 0; at = (at + 1) & mask) {
    uint32_t slot = edges->slots[at];
    const nk_edge *edge = &edges->items[(slot & mask) - 1];
    if ((slot & ~mask) == tag && edge->prefix == prefix && edge->word == word)
      return (slot & mask) - 1;
  }
  return UINT32_MAX;
}
