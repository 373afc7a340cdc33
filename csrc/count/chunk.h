/* Chunks: what counting needs of one stretch of text, laid out so that counting is a walk over
 * arrays. Filling a chunk touches nothing shared; any number of threads may fill different ones. */
#ifndef NK_COUNT_CHUNK_H
#define NK_COUNT_CHUNK_H

#include "count/edges.h"
#include "newskit/count.h"

typedef struct nk_chunk_type {
  uint64_t hash; /* the vocabulary's */
  nk_str word;   /* borrowed from the document */
  uint32_t shard;
  uint32_t id; /* in the vocabulary, once admitted */
} nk_chunk_type;

/* Scratch of whoever fills chunks, one at a time, from the filling to the translating. */
typedef struct nk_chunk_words {
  nk_allocator allocator;
  nk_chunk_type *types; /* in order of first counted occurrence */
  size_t type_count, type_capacity;
  uint32_t *local; /* document type -> index of `types`, or NK_NONE */
  size_t local_capacity;
} nk_chunk_words;

typedef struct nk_chunk {
  nk_allocator allocator;
  /* The counted tokens, as indices of types until nk_chunk_translate(), as word ids after it; a
   * separator (NK_NONE) follows each stretch that n-grams do not leave. */
  uint32_t *tokens;
  size_t token_count, token_capacity;
  uint32_t *documents; /* where each document after the first starts, as a position in `tokens` */
  size_t document_count, document_capacity;
  bool continues;      /* the first document is the last one of the chunk before */
  uint32_t *positions; /* in `tokens`, by the shard of the token there */
  size_t position_capacity;
  uint32_t shard_starts[NK_SHARDS + 1];
  uint32_t base;           /* length of all chunks before this one */
  uint32_t first_document; /* number of the first document */
} nk_chunk;

void nk_chunk_init(nk_chunk *chunk, const nk_allocator *allocator);
void nk_chunk_free(nk_chunk *chunk);
size_t nk_chunk_memory(const nk_chunk *chunk);

void nk_chunk_words_init(nk_chunk_words *words, const nk_allocator *allocator);
void nk_chunk_words_free(nk_chunk_words *words);
size_t nk_chunk_words_memory(const nk_chunk_words *words);

/* How a document is made a chunk: what counts, what a document is, how words are hashed. */
typedef struct nk_chunk_rules {
  const nk_count_options *options;
  nk_unit unit;
  uint64_t seed;
} nk_chunk_rules;

/* Fills `chunk` and `words` from `document`, which must stay until the chunk is translated.
 * Fails: NK_ERR_MEMORY; both can be filled anew then. */
nk_status nk_chunk_fill(nk_chunk *chunk, nk_chunk_words *words, const nk_document *document,
                        const nk_chunk_rules *rules, nk_error *err);

/* Turns indices of types into the word ids that they were given. */
void nk_chunk_translate(nk_chunk *chunk, const nk_chunk_words *words);

/* The most positions that a shard has. */
size_t nk_chunk_widest(const nk_chunk *chunk);

#endif
