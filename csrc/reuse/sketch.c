/* Sketches: from the words of a document to the set of its shingles. */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "reuse/reuse.h"

/* An odd factor: the hash of a shingle is the polynomial of its words' hashes in it. */
#define FACTOR UINT64_C(0x9e3779b97f4a7c15)

/* What carries words; marks and pictures change with the desk, not with the story. */
#define KINDS                                                                                      \
  (1u << NK_KIND_WORD | 1u << NK_KIND_NUMBER | 1u << NK_KIND_URL | 1u << NK_KIND_EMAIL |           \
   1u << NK_KIND_HANDLE | 1u << NK_KIND_HASHTAG)

size_t nk_sketch_room(const nk_document *document) {
  return sizeof(nk_sketch_head) + sizeof(uint32_t) * ((size_t)nk_document_token_count(document));
}

/* Sorts by bytes, from the lowest up. The result is in `items`. */
static void sort(uint32_t *items, uint32_t *spare, size_t count) {
  uint32_t starts[4][256];
  memset(starts, 0, sizeof starts);
  for (size_t i = 0; i < count; i++)
    for (int b = 0; b < 4; b++) starts[b][items[i] >> (8 * b) & 255u]++;
  for (int b = 0; b < 4; b++) {
    uint32_t at = 0;
    for (int v = 0; v < 256; v++) {
      uint32_t here = starts[b][v];
      starts[b][v] = at;
      at += here;
    }
    for (size_t i = 0; i < count; i++) spare[starts[b][items[i] >> (8 * b) & 255u]++] = items[i];
    uint32_t *other = items;
    items = spare;
    spare = other;
  }
}

static uint32_t unique(uint32_t *items, uint32_t count) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < count; i++)
    if (i == 0 || items[i] != items[i - 1]) items[kept++] = items[i];
  return kept;
}

/* The hashes of the words that count, in order; gives how many. */
static uint32_t hash_words(const nk_document *document, uint64_t *types, uint64_t *words) {
  uint32_t tokens = nk_document_token_count(document), count = 0;
  const uint32_t *ids = nk_document_token_types(document);
  const uint8_t *kinds = nk_document_token_kinds(document);
  for (uint32_t t = 0; t < nk_document_type_count(document); t++)
    types[t] = nk_hash_bytes(nk_document_type(document, t), 0);
  for (uint32_t i = 0; i < tokens; i++)
    if (KINDS >> kinds[i] & 1u) words[count++] = types[ids[i]];
  return count;
}

/* The hashes of the shingles, unsorted; gives how many. */
static uint32_t hash_shingles(const uint64_t *words, uint32_t count, uint32_t width,
                              uint32_t *shingles) {
  if (count == 0) return 0;
  if (width > count) width = count;
  uint64_t hash = 0, power = 1;
  for (uint32_t i = 0; i < width; i++) hash = hash * FACTOR + words[i];
  for (uint32_t i = 1; i < width; i++) power *= FACTOR;
  for (uint32_t i = 0;; i++) {
    shingles[i] = (uint32_t)(nk_hash_word(hash, width) >> 32);
    if (i + width == count) return i + 1;
    hash = (hash - words[i] * power) * FACTOR + words[i + width];
  }
}

nk_status nk_sketch_write(const nk_allocator *allocator, const nk_document *document,
                          uint32_t width, void *block, size_t *size, nk_error *err) {
  nk_allocator memory = nk_allocator_or_default(allocator);
  size_t tokens = nk_document_token_count(document), types = nk_document_type_count(document);
  size_t need = nk_size_mul(tokens + types + 1, sizeof(uint64_t));
  uint64_t *scratch = nk_alloc(&memory, need);
  *size = 0;
  if (!scratch) return nk_fail_memory(err);
  uint64_t *words = scratch + types;
  nk_sketch_head *head = block;
  uint32_t *shingles = (uint32_t *)(void *)(head + 1);
  head->words = hash_words(document, scratch, words);
  uint64_t exact = head->words;
  for (uint32_t i = 0; i < head->words; i++) exact = nk_hash_word(exact ^ words[i], FACTOR);
  head->exact = exact;
  head->count = hash_shingles(words, head->words, width, shingles);
  sort(shingles, (uint32_t *)(void *)words, head->count);
  head->count = unique(shingles, head->count);
  *size = sizeof *head + head->count * sizeof *shingles;
  nk_free(&memory, scratch, need);
  return NK_OK;
}
