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
  nk_free(allocator, chunk->documents, chunk->document_capacity * sizeof(uint32_t));
  nk_free(allocator, chunk->positions, chunk->position_capacity * sizeof(uint32_t));
  nk_chunk_init(chunk, allocator);
}

size_t nk_chunk_memory(const nk_chunk *chunk) {
  return sizeof(uint32_t) *
         (chunk->token_capacity + chunk->document_capacity + chunk->position_capacity);
}

void nk_chunk_words_init(nk_chunk_words *words, const nk_allocator *allocator) {
  *words = (nk_chunk_words){.allocator = *allocator};
}

void nk_chunk_words_free(nk_chunk_words *words) {
  nk_free(&words->allocator, words->types, words->type_capacity * sizeof(nk_chunk_type));
  nk_free(&words->allocator, words->local, words->local_capacity * sizeof(uint32_t));
  nk_chunk_words_init(words, &words->allocator);
}

size_t nk_chunk_words_memory(const nk_chunk_words *words) {
  return words->type_capacity * sizeof(nk_chunk_type) + words->local_capacity * sizeof(uint32_t);
}

static bool grow_column(const nk_allocator *allocator, uint32_t **column, size_t *capacity,
                        size_t need) {
  void *grown = *column;
  bool ok = nk_grow(allocator, &grown, capacity, need, sizeof(uint32_t));
  *column = grown;
  return ok;
}

/* The room that any document of this size needs: each token may have a separator behind it. */
static bool make_room(nk_chunk *chunk, nk_chunk_words *words, const nk_document *document) {
  size_t tokens = nk_document_token_count(document), types = nk_document_type_count(document);
  const nk_allocator *allocator = &chunk->allocator;
  void *grown = words->types;
  bool ok = nk_grow(&words->allocator, &grown, &words->type_capacity, types, sizeof(nk_chunk_type));
  words->types = grown;
  return ok && grow_column(&words->allocator, &words->local, &words->local_capacity, types) &&
         grow_column(allocator, &chunk->tokens, &chunk->token_capacity, 2 * tokens + 1) &&
         grow_column(allocator, &chunk->positions, &chunk->position_capacity, tokens);
}

/* True when a document of `unit` ends in the white space from `at` to `end`. */
static bool ends_document(const char *text, uint32_t at, uint32_t end, nk_unit unit) {
  int lines = 0, wanted = unit == NK_UNIT_LINE ? 1 : 2;
  if (unit == NK_UNIT_WHOLE) return false;
  for (; at < end && lines < wanted; at++) lines += text[at] == '\n';
  return lines == wanted;
}

/* Everything that the walk over a document's tokens reads and fills. */
typedef struct filling {
  nk_chunk *chunk;
  nk_chunk_words *words;
  const nk_chunk_rules *rules;
  const nk_document *document;
  const uint32_t *starts, *ends, *types;
  const uint8_t *kinds;
} filling;

static uint32_t add_type(const filling *f, uint32_t type) {
  nk_chunk_type *fresh = &f->words->types[f->words->type_count];
  fresh->word = nk_document_type(f->document, type);
  fresh->hash = nk_hash_bytes(fresh->word, f->rules->seed);
  fresh->shard = nk_word_shard(fresh->word);
  return f->words->local[type] = (uint32_t)f->words->type_count++;
}

static void separate(nk_chunk *chunk) {
  if (chunk->token_count > 0 && chunk->tokens[chunk->token_count - 1] != NK_NONE)
    chunk->tokens[chunk->token_count++] = NK_NONE;
}

/* Whether token `i` is a hyphen between two words, which ends no n-gram. */
static bool is_inner_hyphen(const filling *f, uint32_t i, uint32_t first, uint32_t end) {
  const char *text = nk_document_text(f->document).data + f->starts[i];
  size_t len = f->ends[i] - f->starts[i];
  bool hyphen =
      (len == 1 && *text == '-') ||
      (len == 3 && (memcmp(text, "\xE2\x80\x90", 3) == 0 || memcmp(text, "\xE2\x80\x91", 3) == 0));
  return hyphen && i > first && i + 1 < end && f->ends[i - 1] == f->starts[i] &&
         f->ends[i] == f->starts[i + 1];
}

static inline void add_token(const filling *f, uint32_t i) {
  nk_chunk *chunk = f->chunk;
  uint32_t type = f->types[i], local = f->words->local[type];
  if (local == NK_NONE) local = add_type(f, type);
  chunk->shard_starts[f->words->types[local].shard + 1]++;
  chunk->tokens[chunk->token_count++] = local;
}

static void add_tokens(const filling *f, uint32_t first, uint32_t end) {
  uint32_t kinds = f->rules->options->kinds;
  for (uint32_t i = first; i < end; i++) {
    if (kinds >> f->kinds[i] & 1u)
      add_token(f, i);
    else if (f->rules->options->gaps && !is_inner_hyphen(f, i, first, end))
      separate(f->chunk);
  }
}

/* The same of a document in which tokens stand inside others: first without those, then, each by
 * itself, what is inside of one. */
static void add_nested(const filling *f, uint32_t first, uint32_t end) {
  uint32_t kinds = f->rules->options->kinds;
  for (uint32_t i = first, covered = 0; i < end; i++) {
    if (f->starts[i] < covered) continue;
    covered = f->ends[i];
    add_tokens(f, i, i + 1);
  }
  for (uint32_t i = first, covered = 0; i < end; i++) {
    if (f->starts[i] >= covered) {
      separate(f->chunk);
      covered = f->ends[i];
    } else if (kinds >> f->kinds[i] & 1u) {
      add_token(f, i);
    }
  }
  separate(f->chunk);
}

/* Sorts positions by shard, counting first (add_tokens() has done that). */
static void sort_positions(nk_chunk *chunk, const nk_chunk_words *words) {
  uint32_t at[NK_SHARDS];
  for (int s = 0; s < NK_SHARDS; s++) chunk->shard_starts[s + 1] += chunk->shard_starts[s];
  memcpy(at, chunk->shard_starts, sizeof at);
  for (size_t i = 0; i < chunk->token_count; i++) {
    uint32_t token = chunk->tokens[i];
    if (token != NK_NONE) chunk->positions[at[words->types[token].shard]++] = (uint32_t)i;
  }
}

static bool start_document(nk_chunk *chunk) {
  separate(chunk);
  if (!grow_column(&chunk->allocator, &chunk->documents, &chunk->document_capacity,
                   chunk->document_count + 1))
    return false;
  chunk->documents[chunk->document_count++] = (uint32_t)chunk->token_count;
  return true;
}

/* Sentence by sentence, with a new document wherever the white space between them says so. */
static bool add_sentences(const filling *f) {
  const char *text = nk_document_text(f->document).data;
  const uint32_t *sentences = nk_document_sentence_starts(f->document);
  uint32_t count = nk_document_sentence_count(f->document);
  bool nested = nk_document_is_nested(f->document);
  for (uint32_t s = 0; s < count; s++) {
    uint32_t first = sentences[s], end = sentences[s + 1];
    bool fresh = s > 0 && ends_document(text, f->ends[first - 1], f->starts[first], f->rules->unit);
    if (fresh && !start_document(f->chunk)) return false;
    if (!f->rules->options->across) separate(f->chunk);
    if (nested)
      add_nested(f, first, end);
    else
      add_tokens(f, first, end);
  }
  separate(f->chunk);
  return true;
}

nk_status nk_chunk_fill(nk_chunk *chunk, nk_chunk_words *words, const nk_document *document,
                        const nk_chunk_rules *rules, nk_error *err) {
  chunk->token_count = chunk->document_count = words->type_count = 0;
  memset(chunk->shard_starts, 0, sizeof chunk->shard_starts);
  if (nk_document_token_count(document) > UINT32_MAX / 2 || !make_room(chunk, words, document))
    return nk_fail_memory(err);
  uint32_t types = nk_document_type_count(document);
  if (types > 0) memset(words->local, 0xff, types * sizeof *words->local);
  filling f = {chunk,
               words,
               rules,
               document,
               nk_document_token_starts(document),
               nk_document_token_ends(document),
               nk_document_token_types(document),
               nk_document_token_kinds(document)};
  if (!add_sentences(&f)) return nk_fail_memory(err);
  sort_positions(chunk, words);
  return NK_OK;
}

void nk_chunk_translate(nk_chunk *chunk, const nk_chunk_words *words) {
  for (size_t i = 0; i < chunk->token_count; i++)
    if (chunk->tokens[i] != NK_NONE) chunk->tokens[i] = words->types[chunk->tokens[i]].id;
}

size_t nk_chunk_widest(const nk_chunk *chunk) {
  size_t widest = 0;
  for (int s = 0; s < NK_SHARDS; s++) {
    size_t width = chunk->shard_starts[s + 1] - chunk->shard_starts[s];
    if (width > widest) widest = width;
  }
  return widest;
}
