/* Chunks: from a document's columns to token stream, types and positions by shard. */
#include "count/chunk.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "count/vocabulary.h"

void nk_chunk_init(nk_chunk *chunk, const nk_allocator *allocator) {
  *chunk = (nk_chunk){.allocator = *allocator};
}

void nk_chunk_free(nk_chunk *chunk) {
  const nk_allocator *allocator = &chunk->allocator;
  nk_free(allocator, chunk->tokens, chunk->token_capacity * sizeof(uint32_t));
  nk_free(allocator, chunk->types, chunk->type_capacity * sizeof(nk_chunk_type));
  nk_free(allocator, chunk->local, chunk->local_capacity * sizeof(uint32_t));
  nk_free(allocator, chunk->documents, chunk->document_capacity * sizeof(uint32_t));
  nk_free(allocator, chunk->positions, chunk->position_capacity * sizeof(uint32_t));
  nk_free(allocator, chunk->prefixes, chunk->prefix_capacity * sizeof(uint32_t));
  nk_chunk_init(chunk, allocator);
}

size_t nk_chunk_memory(const nk_chunk *chunk) {
  return chunk->type_capacity * sizeof(nk_chunk_type) +
         sizeof(uint32_t) * (chunk->token_capacity + chunk->local_capacity +
                             chunk->document_capacity + chunk->position_capacity +
                             chunk->prefix_capacity);
}

static bool grow_column(nk_chunk *chunk, uint32_t **column, size_t *capacity, size_t need) {
  void *grown = *column;
  bool ok = nk_grow(&chunk->allocator, &grown, capacity, need, sizeof(uint32_t));
  *column = grown;
  return ok;
}

/* The room that any document of this size needs: each token may have a separator behind it, and each
 * may start a document. */
static bool make_room(nk_chunk *chunk, const nk_document *document) {
  size_t tokens = nk_document_token_count(document), types = nk_document_type_count(document);
  void *grown = chunk->types;
  bool ok = nk_grow(&chunk->allocator, &grown, &chunk->type_capacity, types,
                    sizeof(nk_chunk_type));
  chunk->types = grown;
  return ok && grow_column(chunk, &chunk->tokens, &chunk->token_capacity, 2 * tokens + 1) &&
         grow_column(chunk, &chunk->local, &chunk->local_capacity, types) &&
         grow_column(chunk, &chunk->positions, &chunk->position_capacity, tokens) &&
         grow_column(chunk, &chunk->prefixes, &chunk->prefix_capacity, tokens);
}

/* True when a document of `unit` ends in the white space from `at` to `end`. */
static bool ends_document(const char *text, uint32_t at, uint32_t end, nk_unit unit) {
  int lines = 0, wanted = unit == NK_UNIT_LINE ? 1 : 2;
  if (unit == NK_UNIT_WHOLE) return false;
  for (; at < end && lines < wanted; at++) lines += text[at] == '\n';
  return lines == wanted;
}

static uint32_t add_type(nk_chunk *chunk, const nk_document *document, uint32_t type,
                         uint64_t seed) {
  nk_chunk_type *fresh = &chunk->types[chunk->type_count];
  fresh->word = nk_document_type(document, type);
  fresh->hash = nk_hash_bytes(fresh->word, seed);
  fresh->shard = nk_word_shard(fresh->word);
  return chunk->local[type] = (uint32_t)chunk->type_count++;
}

static void separate(nk_chunk *chunk) {
  if (chunk->token_count > 0 && chunk->tokens[chunk->token_count - 1] != NK_NONE)
    chunk->tokens[chunk->token_count++] = NK_NONE;
}

/* A column of the document for each thing that the walk over its tokens reads. */
typedef struct source {
  const nk_document *document;
  const uint32_t *starts, *ends, *types;
  const uint8_t *kinds;
  uint64_t seed;
} source;

static void add_tokens(nk_chunk *chunk, const source *from, uint32_t first, uint32_t end,
                       const nk_count_options *options) {
  for (uint32_t i = first; i < end; i++) {
    if ((options->kinds >> from->kinds[i] & 1u) == 0) {
      if (options->gaps) separate(chunk);
      continue;
    }
    uint32_t type = from->types[i], local = chunk->local[type];
    if (local == NK_NONE) local = add_type(chunk, from->document, type, from->seed);
    chunk->shard_starts[chunk->types[local].shard + 1]++;
    chunk->tokens[chunk->token_count++] = local;
  }
}

/* Sorts positions by shard, counting first (add_tokens() has done that). */
static void sort_positions(nk_chunk *chunk) {
  uint32_t at[NK_SHARDS];
  for (int s = 0; s < NK_SHARDS; s++) chunk->shard_starts[s + 1] += chunk->shard_starts[s];
  memcpy(at, chunk->shard_starts, sizeof at);
  for (size_t i = 0; i < chunk->token_count; i++) {
    uint32_t token = chunk->tokens[i];
    if (token != NK_NONE) chunk->positions[at[chunk->types[token].shard]++] = (uint32_t)i;
  }
}

static bool start_document(nk_chunk *chunk) {
  separate(chunk);
  if (!grow_column(chunk, &chunk->documents, &chunk->document_capacity,
                   chunk->document_count + 1))
    return false;
  chunk->documents[chunk->document_count++] = (uint32_t)chunk->token_count;
  return true;
}

nk_status nk_chunk_fill(nk_chunk *chunk, const nk_document *document,
                        const nk_count_options *options, nk_unit unit, uint64_t seed,
                        nk_error *err) {
  chunk->token_count = chunk->type_count = chunk->document_count = 0;
  memset(chunk->shard_starts, 0, sizeof chunk->shard_starts);
  if (nk_document_token_count(document) > UINT32_MAX / 2 || !make_room(chunk, document))
    return nk_fail_memory(err);
  source from = {document, nk_document_token_starts(document), nk_document_token_ends(document),
                 nk_document_token_types(document), nk_document_token_kinds(document), seed};
  uint32_t types = nk_document_type_count(document);
  if (types > 0) memset(chunk->local, 0xff, types * sizeof *chunk->local);
  const char *text = nk_document_text(document).data;
  const uint32_t *sentences = nk_document_sentence_starts(document);
  uint32_t sentence_count = nk_document_sentence_count(document);
  for (uint32_t s = 0; s < sentence_count; s++) {
    uint32_t first = sentences[s], end = sentences[s + 1];
    bool fresh = s > 0 && ends_document(text, from.ends[first - 1], from.starts[first], unit);
    if (fresh && !start_document(chunk)) return nk_fail_memory(err);
    if (!options->across) separate(chunk);
    add_tokens(chunk, &from, first, end, options);
  }
  separate(chunk);
  sort_positions(chunk);
  return NK_OK;
}

void nk_chunk_translate(nk_chunk *chunk) {
  for (size_t i = 0; i < chunk->token_count; i++)
    if (chunk->tokens[i] != NK_NONE) chunk->tokens[i] = chunk->types[chunk->tokens[i]].id;
}
