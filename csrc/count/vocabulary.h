/* Vocabulary: words and their ids, in order of first occurrence.
 *
 * The bytes lie one after another in one block; a table of 32-bit tags and ids finds them. What a
 * word counts is kept beside it, because it is asked for by id like the word itself. */
#ifndef NK_COUNT_VOCABULARY_H
#define NK_COUNT_VOCABULARY_H

#include "newskit/base.h"

#define NK_NONE UINT32_MAX

/* What is kept of each word. */
typedef struct nk_word {
  uint32_t start;     /* into the bytes; the word ends where the next one starts */
  union {             /* what its owner sorts words by */
    uint32_t shard;   /* counts: see nk_word_shard(); never depends on the seed */
    uint32_t classes; /* the keyword extractor: nk_word_class bits */
  };
  uint32_t frequency;
  uint32_t documents;
  uint32_t last; /* the document counted last */
  uint32_t first;
} nk_word;

typedef struct nk_vocabulary {
  nk_allocator allocator;
  uint64_t seed;
  char *bytes;
  size_t bytes_len, bytes_capacity;
  nk_word *words; /* one more than `count`: the sentinel's start is the end of the last word */
  size_t count, words_capacity;
  uint64_t *slots; /* tag << 32 | id + 1; 0 is empty; a power of two of them */
  size_t slot_count;
} nk_vocabulary;

void nk_vocabulary_init(nk_vocabulary *vocabulary, const nk_allocator *allocator, uint64_t seed);
void nk_vocabulary_free(nk_vocabulary *vocabulary);

/* The two hashes of a word: the table's, which is seeded, and the shard, below NK_SHARDS. */
uint64_t nk_vocabulary_hash(const nk_vocabulary *vocabulary, nk_str word);
uint32_t nk_word_shard(nk_str word);

/* Makes room for `words` more words of `bytes` bytes in all; only this can fail. */
nk_status nk_vocabulary_reserve(nk_vocabulary *vocabulary, size_t words, size_t bytes,
                                nk_error *err);

/* The id of a word, given its hash; NK_NONE where it is not there. */
uint32_t nk_vocabulary_find(const nk_vocabulary *vocabulary, nk_str word, uint64_t hash);

/* The same, adding it with this shard (or these classes) when it is new, for which room was
 * reserved. */
uint32_t nk_vocabulary_intern(nk_vocabulary *vocabulary, nk_str word, uint64_t hash,
                              uint32_t shard);

static inline nk_str nk_vocabulary_word(const nk_vocabulary *vocabulary, uint32_t id) {
  uint32_t start = vocabulary->words[id].start;
  nk_str word = {vocabulary->bytes + start, vocabulary->words[id + 1].start - start};
  return word;
}

/* Forgets the words from id `count` on. */
void nk_vocabulary_truncate(nk_vocabulary *vocabulary, size_t count);

#endif
