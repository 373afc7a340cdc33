/* Merging: the edges of one count replayed into another, prefixes before what grows from them. */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "count/counts.h"

/* Scratch: the ids that the words of `other`, and the edges of one order, have in `counts`. */
typedef struct remap {
  uint32_t *words, *prefixes, *edges;
  size_t word_count, edge_count;
} remap;

static bool same_options(const nk_counts *a, const nk_counts *b) {
  return a->options.order == b->options.order && a->options.skip == b->options.skip &&
         a->options.kinds == b->options.kinds && a->options.gaps == b->options.gaps &&
         a->options.across == b->options.across;
}

static void remap_free(remap *map, const nk_allocator *memory) {
  nk_free(memory, map->words, map->word_count * sizeof(uint32_t));
  nk_free(memory, map->prefixes, map->edge_count * sizeof(uint32_t));
  nk_free(memory, map->edges, map->edge_count * sizeof(uint32_t));
}

static bool remap_new(remap *map, const nk_counts *other, const nk_allocator *memory) {
  *map = (remap){.word_count = other->vocabulary.count};
  for (int s = 0; s < NK_SHARDS; s++)
    for (uint32_t n = 2; n <= other->options.order; n++)
      if (other->shards[s].orders[n].count > map->edge_count)
        map->edge_count = other->shards[s].orders[n].count;
  map->words = nk_alloc(memory, map->word_count * sizeof(uint32_t));
  map->prefixes = nk_alloc(memory, map->edge_count * sizeof(uint32_t));
  map->edges = nk_alloc(memory, map->edge_count * sizeof(uint32_t));
  bool ok = (map->word_count == 0 || map->words) &&
            (map->edge_count == 0 || (map->prefixes && map->edges));
  if (!ok) remap_free(map, memory);
  return ok;
}

static nk_status reserve(nk_counts *counts, const nk_counts *other, nk_error *err) {
  uint64_t length = (uint64_t)counts->length + other->length;
  uint64_t spread = nk_counts_spread(&counts->options, counts->options.order);
  if (length * spread >= NK_NONE || (uint64_t)counts->documents + other->documents >= NK_NONE)
    return nk_fail(err, NK_ERR_LIMIT, 0, "too many tokens for one count");
  nk_status status = nk_vocabulary_reserve(&counts->vocabulary, other->vocabulary.count,
                                           other->vocabulary.bytes_len, err);
  for (int s = 0; s < NK_SHARDS && status == NK_OK; s++)
    for (uint32_t n = 2; n <= counts->options.order && status == NK_OK; n++)
      if (other->shards[s].orders[n].count > 0 &&
          !nk_edges_reserve(&counts->shards[s].orders[n], other->shards[s].orders[n].count,
                            &counts->allocator))
        status = nk_fail_memory(err);
  return status;
}

static void merge_words(nk_counts *counts, const nk_counts *other, remap *map) {
  nk_vocabulary *vocabulary = &counts->vocabulary;
  for (uint32_t id = 0; id < map->word_count; id++) {
    const nk_word *from = &other->vocabulary.words[id];
    nk_str text = nk_vocabulary_word(&other->vocabulary, id);
    uint64_t hash = nk_vocabulary_hash(vocabulary, text);
    map->words[id] = nk_vocabulary_intern(vocabulary, text, hash, from->shard);
    nk_word *to = &vocabulary->words[map->words[id]];
    if (to->frequency == 0) to->first = counts->length + from->first;
    to->frequency += from->frequency;
    to->documents += from->documents;
  }
}

static void merge_order(nk_edges *to, const nk_edges *from, const uint32_t *prefixes,
                        const remap *map, uint32_t length) {
  for (size_t i = 0; i < from->count; i++) {
    nk_edge edge = from->items[i];
    uint32_t prefix = prefixes[edge.prefix], word = map->words[edge.word];
    uint64_t hash = nk_edge_hash(to, prefix, word);
    map->edges[i] = nk_edges_intern(to, prefix, word, hash, length + edge.first);
    to->items[map->edges[i]].frequency += edge.frequency;
    to->items[map->edges[i]].documents += edge.documents;
  }
}

static void merge_shard(nk_counts *counts, const nk_counts *other, int s, remap *map) {
  nk_shard *to = &counts->shards[s];
  const nk_shard *from = &other->shards[s];
  to->totals[1] += from->totals[1];
  for (uint32_t n = 2; n <= counts->options.order; n++) {
    const uint32_t *prefixes = n == 2 ? map->words : map->prefixes;
    merge_order(&to->orders[n], &from->orders[n], prefixes, map, counts->length);
    to->totals[n] += from->totals[n];
    uint32_t *done = map->edges;
    map->edges = map->prefixes;
    map->prefixes = done;
  }
}

nk_status nk_counts_merge(nk_counts *counts, const nk_counts *other, nk_error *err) {
  if (!same_options(counts, other))
    return nk_fail(err, NK_ERR_RANGE, 0, "the counts were made with different options");
  remap map;
  nk_status status = reserve(counts, other, err);
  if (status != NK_OK) return status;
  if (!remap_new(&map, other, &counts->allocator)) return nk_fail_memory(err);
  merge_words(counts, other, &map);
  for (int s = 0; s < NK_SHARDS; s++) merge_shard(counts, other, s, &map);
  remap_free(&map, &counts->allocator);
  counts->length += other->length;
  counts->documents += other->documents;
  return NK_OK;
}
