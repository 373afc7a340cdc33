/* The counts object, as its files see it: vocabulary, shards of edges, totals. */
#ifndef NK_COUNT_COUNTS_H
#define NK_COUNT_COUNTS_H

#include "count/chunk.h"
#include "count/edges.h"
#include "count/vocabulary.h"
#include "newskit/count.h"

typedef struct nk_shard {
  nk_edges orders[NK_ORDER_MAX + 1]; /* from 2 on; 0 and 1 stay empty */
  uint64_t totals[NK_ORDER_MAX + 1]; /* n-grams of each order, repeats counted */
} nk_shard;

/* Room for what counting a shard carries from one order to the next. */
typedef struct nk_prefixes {
  uint32_t *ids;
  size_t capacity;
} nk_prefixes;

bool nk_prefixes_reserve(nk_prefixes *prefixes, size_t count, const nk_allocator *allocator);
void nk_prefixes_free(nk_prefixes *prefixes, const nk_allocator *allocator);

struct nk_counts {
  nk_allocator allocator;
  nk_count_options options;
  nk_vocabulary vocabulary;
  uint32_t documents;
  uint32_t length; /* of the stream: tokens and separators */
  nk_shard shards[NK_SHARDS];
  nk_chunk chunk; /* the three for nk_counts_add() */
  nk_chunk_words words;
  nk_prefixes prefixes;
};

/* Where a counts object stood, so that what fails can be undone. Edges are only touched by
 * nk_counts_shard(), which cannot fail. */
typedef struct nk_counts_mark {
  size_t words;
  uint32_t documents, length;
} nk_counts_mark;

nk_counts_mark nk_counts_marked(const nk_counts *counts);
void nk_counts_restore(nk_counts *counts, nk_counts_mark mark);

/* The four steps of counting a chunk. Admitting gives its types their ids, in the order of chunks;
 * reserving and counting take one shard each, and different shards may be worked on at once, when
 * all chunks were admitted and translated. `prefixes` is as long as the shard is wide. */
nk_status nk_counts_admit(nk_counts *counts, nk_chunk *chunk, nk_chunk_words *words, nk_error *err);
nk_status nk_counts_reserve(nk_counts *counts, uint32_t shard, size_t positions, nk_error *err);
void nk_counts_shard(nk_counts *counts, uint32_t shard, nk_chunk *chunk, uint32_t *prefixes);

/* How many n-grams of `order` can start at one token: the ways to spread the skips. */
uint32_t nk_counts_spread(const nk_count_options *options, uint32_t order);

/* The words of edge `edge` of `order` in `shard`, and its counts. */
nk_ngram nk_counts_ngram(const nk_counts *counts, uint32_t shard, uint32_t order, uint32_t edge);

#endif
