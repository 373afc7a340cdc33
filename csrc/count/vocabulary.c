/* Vocabulary: open addressing with linear probes, at most half full. */
#include "count/vocabulary.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/str.h"
#include "count/edges.h"

enum { FIRST_SLOTS = 64 };

void nk_vocabulary_init(nk_vocabulary *vocabulary, const nk_allocator *allocator, uint64_t seed) {
  *vocabulary = (nk_vocabulary){.allocator = *allocator, .seed = seed};
}

void nk_vocabulary_free(nk_vocabulary *vocabulary) {
  const nk_allocator *allocator = &vocabulary->allocator;
  nk_free(allocator, vocabulary->bytes, vocabulary->bytes_capacity);
  nk_free(allocator, vocabulary->words, vocabulary->words_capacity * sizeof(nk_word));
  nk_free(allocator, vocabulary->slots, vocabulary->slot_count * sizeof(uint64_t));
}

uint64_t nk_vocabulary_hash(const nk_vocabulary *vocabulary, nk_str word) {
  return nk_hash_bytes(word, vocabulary->seed);
}

/* The first and the last bytes decide, so that it costs one product; seeing all is not needed. */
uint32_t nk_word_shard(nk_str word) {
  uint64_t key = word.len;
  size_t head = word.len < 8 ? word.len : 8;
  for (size_t i = 0; i < head; i++)
    key = (key << 7 | key >> 57) ^ (unsigned char)word.data[word.len - 1 - i];
  return (uint32_t)(nk_hash_word(key, 0) >> 32) % NK_SHARDS;
}

static void place(uint64_t *slots, size_t slot_count, uint64_t hash, uint32_t id) {
  size_t mask = slot_count - 1, at = hash & mask;
  while (slots[at] != 0) at = (at + 1) & mask;
  slots[at] = (hash & 0xffffffff00000000u) | (id + 1u);
}

static bool rehash(nk_vocabulary *vocabulary, size_t need) {
  size_t slot_count = vocabulary->slot_count ? vocabulary->slot_count : FIRST_SLOTS;
  while (slot_count / 2 < need) slot_count *= 2;
  if (slot_count == vocabulary->slot_count) return true;
  uint64_t *slots = nk_alloc_zeroed(&vocabulary->allocator, nk_size_mul(slot_count, sizeof *slots));
  if (!slots) return false;
  for (uint32_t id = 0; id < vocabulary->count; id++)
    place(slots, slot_count, nk_vocabulary_hash(vocabulary, nk_vocabulary_word(vocabulary, id)),
          id);
  nk_free(&vocabulary->allocator, vocabulary->slots, vocabulary->slot_count * sizeof(uint64_t));
  vocabulary->slots = slots;
  vocabulary->slot_count = slot_count;
  return true;
}

nk_status nk_vocabulary_reserve(nk_vocabulary *vocabulary, size_t words, size_t bytes,
                                nk_error *err) {
  size_t need_words = nk_size_add(vocabulary->count, words);
  size_t need_bytes = nk_size_add(vocabulary->bytes_len, bytes);
  if (need_words >= NK_NONE - 1 || need_bytes > UINT32_MAX)
    return nk_fail(err, NK_ERR_LIMIT, 0, "too many distinct words for one count");
  void *grown = vocabulary->bytes;
  bool ok = nk_grow(&vocabulary->allocator, &grown, &vocabulary->bytes_capacity, need_bytes, 1);
  vocabulary->bytes = grown;
  grown = vocabulary->words;
  ok = ok && nk_grow(&vocabulary->allocator, &grown, &vocabulary->words_capacity, need_words + 1,
                     sizeof(nk_word));
  vocabulary->words = grown;
  if (!ok || !rehash(vocabulary, need_words)) return nk_fail_memory(err);
  vocabulary->words[vocabulary->count].start = (uint32_t)vocabulary->bytes_len;
  return NK_OK;
}

static bool is_word(const nk_vocabulary *vocabulary, uint32_t id, nk_str word) {
  return nk_str_equal(nk_vocabulary_word(vocabulary, id), word);
}

uint32_t nk_vocabulary_find(const nk_vocabulary *vocabulary, nk_str word, uint64_t hash) {
  if (vocabulary->slot_count == 0) return NK_NONE;
  size_t mask = vocabulary->slot_count - 1;
  for (size_t at = hash & mask; vocabulary->slots[at] != 0; at = (at + 1) & mask) {
    uint64_t slot = vocabulary->slots[at];
    uint32_t id = (uint32_t)slot - 1;
    if ((slot ^ hash) >> 32 == 0 && is_word(vocabulary, id, word)) return id;
  }
  return NK_NONE;
}

uint32_t nk_vocabulary_intern(nk_vocabulary *vocabulary, nk_str word, uint64_t hash,
                              uint32_t shard) {
  uint32_t id = nk_vocabulary_find(vocabulary, word, hash);
  if (id != NK_NONE) return id;
  id = (uint32_t)vocabulary->count++;
  if (word.len > 0) memcpy(vocabulary->bytes + vocabulary->bytes_len, word.data, word.len);
  vocabulary->words[id] =
      (nk_word){.start = (uint32_t)vocabulary->bytes_len, .shard = shard, .last = NK_NONE};
  vocabulary->bytes_len += word.len;
  vocabulary->words[id + 1].start = (uint32_t)vocabulary->bytes_len;
  place(vocabulary->slots, vocabulary->slot_count, hash, id);
  return id;
}

/* The newest word fills a slot that was empty before it came, so emptying it harms no probe. */
void nk_vocabulary_truncate(nk_vocabulary *vocabulary, size_t count) {
  while (vocabulary->count > count) {
    uint32_t id = (uint32_t)--vocabulary->count;
    nk_str word = nk_vocabulary_word(vocabulary, id);
    size_t mask = vocabulary->slot_count - 1;
    size_t at = nk_vocabulary_hash(vocabulary, word) & mask;
    while ((uint32_t)vocabulary->slots[at] != id + 1) at = (at + 1) & mask;
    vocabulary->slots[at] = 0;
    vocabulary->bytes_len = vocabulary->words[id].start;
  }
}
