/* Tally: counts the n-grams that start in one shard. The inner loop of the whole room: it works one
 * order at a time over an array of positions, so that it can ask for memory well before using it. */
#include "count/counts.h"

enum { AHEAD = 32, NEAR = 16 }; /* n-grams between asking for a slot, an edge, and using it */

#if defined(__GNUC__)
#define PREFETCH(address) __builtin_prefetch(address, 1)
#else
#define PREFETCH(address) ((void)(address))
#endif

/* Which document a position belongs to, for positions that only grow. */
typedef struct walk {
  const nk_chunk *chunk;
  size_t next;    /* the document that starts next */
  uint32_t until; /* the position where it starts */
  uint32_t document;
} walk;

static walk walk_start(const nk_chunk *chunk) {
  uint32_t until = chunk->document_count > 0 ? chunk->documents[0] : NK_NONE;
  return (walk){chunk, 0, until, chunk->first_document};
}

static inline void walk_to(walk *at, uint32_t position) {
  while (position >= at->until) {
    at->document++;
    at->next++;
    at->until = at->next < at->chunk->document_count ? at->chunk->documents[at->next] : NK_NONE;
  }
}

static inline void touch(nk_edge *edge, uint32_t document) {
  edge->frequency++;
  if (edge->last != document) {
    edge->last = document;
    edge->documents++;
  }
}

static void count_words(nk_counts *counts, const nk_chunk *chunk, const uint32_t *positions,
                        uint32_t *prefixes, size_t count) {
  walk at = walk_start(chunk);
  nk_word *words = counts->vocabulary.words;
  for (size_t i = 0; i < count; i++) {
    if (i + AHEAD < count) PREFETCH(&chunk->tokens[positions[i + AHEAD]]);
    if (i + NEAR < count) PREFETCH(&words[chunk->tokens[positions[i + NEAR]]]);
    uint32_t id = chunk->tokens[positions[i]];
    nk_word *word = &words[id];
    walk_to(&at, positions[i]);
    if (word->frequency++ == 0) word->first = chunk->base + positions[i];
    if (word->last != at.document) {
      word->last = at.document;
      word->documents++;
    }
    prefixes[i] = id;
  }
}

/* Drops the positions whose stretch ends before their n-gram does; returns how many stay. */
static size_t keep_longer(const nk_chunk *chunk, uint32_t *positions, uint32_t *prefixes,
                          size_t count, uint32_t order) {
  size_t kept = 0;
  for (size_t i = 0; i < count; i++) {
    bool stays = chunk->tokens[positions[i] + order - 1] != NK_NONE;
    positions[kept] = positions[i];
    prefixes[kept] = prefixes[i];
    kept += stays;
  }
  return kept;
}

static void count_order(nk_edges *edges, const nk_chunk *chunk, const uint32_t *positions,
                        uint32_t *prefixes, size_t count, uint32_t order) {
  uint64_t hashes[AHEAD];
  const uint32_t *last_words = chunk->tokens + order - 1;
  uint32_t mask = (uint32_t)(edges->slot_count - 1);
  walk at = walk_start(chunk);
  for (size_t i = 0; i < count + AHEAD; i++) {
    if (i >= AHEAD) {
      size_t now = i - AHEAD;
      uint32_t position = positions[now];
      walk_to(&at, position);
      uint32_t id = nk_edges_intern(edges, prefixes[now], last_words[position], hashes[i % AHEAD],
                                    chunk->base + position);
      touch(&edges->items[id], at.document);
      prefixes[now] = id;
    }
    if (i >= NEAR && i < count + NEAR) {
      uint32_t slot = edges->slots[(uint32_t)hashes[(i - NEAR) % AHEAD] & mask];
      if (slot != 0) PREFETCH(&edges->items[(slot & mask) - 1]);
    }
    if (i < count) {
      uint64_t hash = nk_edge_hash(edges, prefixes[i], last_words[positions[i]]);
      hashes[i % AHEAD] = hash;
      PREFETCH(&edges->slots[(uint32_t)hash & mask]);
    }
  }
}

/* Where a skip-gram under construction stands. */
typedef struct reach {
  uint32_t prefix, start, position, document;
  uint32_t order; /* of the n-gram to be counted next */
  uint32_t skips; /* left */
} reach;

/* Counts every n-gram that continues `from`; the depth is the longest order. */
static void count_skips(nk_counts *counts, nk_shard *shard, const nk_chunk *chunk, reach from) {
  if (from.order > counts->options.order) return;
  for (uint32_t skip = 0; skip <= from.skips; skip++) {
    uint32_t position = from.position + 1 + skip, word = chunk->tokens[position];
    if (word == NK_NONE) return;
    nk_edges *edges = &shard->orders[from.order];
    uint64_t hash = nk_edge_hash(edges, from.prefix, word);
    uint32_t id = nk_edges_intern(edges, from.prefix, word, hash, chunk->base + from.start);
    touch(&edges->items[id], from.document);
    shard->totals[from.order]++;
    reach next = {id, from.start, position, from.document, from.order + 1, from.skips - skip};
    count_skips(counts, shard, chunk, next);
  }
}

void nk_counts_shard(nk_counts *counts, uint32_t index, nk_chunk *chunk, uint32_t *prefixes) {
  nk_shard *shard = &counts->shards[index];
  uint32_t start = chunk->shard_starts[index];
  uint32_t *positions = chunk->positions + start;
  size_t count = chunk->shard_starts[index + 1] - start;
  if (count == 0) return;
  count_words(counts, chunk, positions, prefixes, count);
  shard->totals[1] += count;
  if (counts->options.skip > 0) {
    walk at = walk_start(chunk);
    for (size_t i = 0; i < count; i++) {
      walk_to(&at, positions[i]);
      count_skips(
          counts, shard, chunk,
          (reach){prefixes[i], positions[i], positions[i], at.document, 2, counts->options.skip});
    }
    return;
  }
  for (uint32_t n = 2; n <= counts->options.order && count > 0; n++) {
    count = keep_longer(chunk, positions, prefixes, count, n);
    count_order(&shard->orders[n], chunk, positions, prefixes, count, n);
    shard->totals[n] += count;
  }
}
