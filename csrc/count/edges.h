/* Edges: the n-grams of one order that start with the words of one shard.
 *
 * An n-gram is an edge from its first n-1 words, named by the id of that n-gram in the same shard
 * (by the word's id when n is 2), to its last word. Edges lie in the order in which they came; a
 * table of 32-bit slots finds them. A slot holds the edge's number plus one in as many low bits as
 * the table's size needs, and a piece of the hash above, so most probes touch one edge only.
 *
 * A shard holds all n-grams that start with any of its words, and nothing else. So shards can be
 * filled by different threads without locks, and their tables stay small. */
#ifndef NK_COUNT_EDGES_H
#define NK_COUNT_EDGES_H

#include "base/hash.h"
#include "newskit/base.h"

enum { NK_SHARDS = 64 };

typedef struct nk_edge {
  uint32_t prefix;
  uint32_t word;
  uint32_t frequency;
  uint32_t documents;
  uint32_t last; /* the document counted last */
  uint32_t first;
} nk_edge;

typedef struct nk_edges {
  nk_edge *items;
  size_t count, capacity;
  uint32_t *slots; /* a power of two of them; 0 is empty */
  size_t slot_count;
  uint64_t seed;
} nk_edges;

void nk_edges_free(nk_edges *edges, const nk_allocator *allocator);

/* Makes room for `more` new edges; only this can fail. */
bool nk_edges_reserve(nk_edges *edges, size_t more, const nk_allocator *allocator);

static inline uint64_t nk_edge_hash(const nk_edges *edges, uint32_t prefix, uint32_t word) {
  return nk_hash_word((uint64_t)prefix << 32 | word, edges->seed);
}

/* The number of the edge, or UINT32_MAX. */
uint32_t nk_edges_find(const nk_edges *edges, uint32_t prefix, uint32_t word);

/* The number of the edge; a new one, with frequency 0, where there was none and room is reserved. */
static inline uint32_t nk_edges_intern(nk_edges *edges, uint32_t prefix, uint32_t word,
                                       uint64_t hash, uint32_t first) {
  uint32_t mask = (uint32_t)(edges->slot_count - 1);
  uint32_t tag = (uint32_t)(hash >> 32) & ~mask;
  for (uint32_t at = (uint32_t)hash & mask;; at = (at + 1) & mask) {
    uint32_t slot = edges->slots[at];
    if (slot == 0) {
      uint32_t id = (uint32_t)edges->count++;
      edges->slots[at] = tag | (id + 1);
      edges->items[id] = (nk_edge){prefix, word, 0, 0, UINT32_MAX, first};
      return id;
    }
    if ((slot & ~mask) != tag) continue;
    const nk_edge *edge = &edges->items[(slot & mask) - 1];
    if (edge->prefix == prefix && edge->word == word) return (slot & mask) - 1;
  }
}

#endif
