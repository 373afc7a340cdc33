/* Counts: making them, the steps before counting, asking for one n-gram. */
#include "count/counts.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"

nk_count_options nk_count_options_default(void) {
  uint32_t all = (1u << NK_KIND_COUNT) - 1;
  uint32_t marks = 1u << NK_KIND_PUNCTUATION | 1u << NK_KIND_SYMBOL;
  return (nk_count_options){.order = 3, .kinds = all & ~marks};
}

nk_status nk_counts_new(const nk_allocator *allocator, const nk_count_options *options,
                        nk_counts **out, nk_error *err) {
  nk_allocator memory = nk_allocator_or_default(allocator);
  nk_count_options wanted = options ? *options : nk_count_options_default();
  *out = NULL;
  if (wanted.order < 1 || wanted.order > NK_ORDER_MAX)
    return nk_fail(err, NK_ERR_RANGE, 0, "an n-gram has 1 to 8 words");
  if (wanted.skip > NK_SKIP_MAX)
    return nk_fail(err, NK_ERR_RANGE, 0, "a skip-gram leaves out 0 to 4 tokens");
  nk_counts *counts = nk_alloc_zeroed(&memory, sizeof *counts);
  if (!counts) return nk_fail_memory(err);
  counts->allocator = memory;
  counts->options = wanted;
  nk_vocabulary_init(&counts->vocabulary, &memory, wanted.seed);
  nk_chunk_init(&counts->chunk, &memory);
  nk_chunk_words_init(&counts->words, &memory);
  for (int s = 0; s < NK_SHARDS; s++)
    for (uint32_t n = 2; n <= NK_ORDER_MAX; n++)
      counts->shards[s].orders[n].seed = nk_hash_word(n, wanted.seed);
  *out = counts;
  return NK_OK;
}

void nk_counts_free(nk_counts *counts) {
  if (!counts) return;
  nk_allocator memory = counts->allocator;
  for (int s = 0; s < NK_SHARDS; s++)
    for (uint32_t n = 2; n <= NK_ORDER_MAX; n++)
      nk_edges_free(&counts->shards[s].orders[n], &memory);
  nk_vocabulary_free(&counts->vocabulary);
  nk_chunk_free(&counts->chunk);
  nk_chunk_words_free(&counts->words);
  nk_prefixes_free(&counts->prefixes, &memory);
  nk_free(&memory, counts, sizeof *counts);
}

bool nk_prefixes_reserve(nk_prefixes *prefixes, size_t count, const nk_allocator *allocator) {
  void *grown = prefixes->ids;
  bool ok = nk_grow(allocator, &grown, &prefixes->capacity, count, sizeof(uint32_t));
  prefixes->ids = grown;
  return ok;
}

void nk_prefixes_free(nk_prefixes *prefixes, const nk_allocator *allocator) {
  nk_free(allocator, prefixes->ids, prefixes->capacity * sizeof(uint32_t));
  *prefixes = (nk_prefixes){NULL, 0};
}

nk_counts_mark nk_counts_marked(const nk_counts *counts) {
  return (nk_counts_mark){counts->vocabulary.count, counts->documents, counts->length};
}

void nk_counts_restore(nk_counts *counts, nk_counts_mark mark) {
  nk_vocabulary_truncate(&counts->vocabulary, mark.words);
  counts->documents = mark.documents;
  counts->length = mark.length;
}

/* The ways to leave out up to `skip` tokens in order - 1 places: C(skip + order - 1, skip). */
uint32_t nk_counts_spread(const nk_count_options *options, uint32_t order) {
  uint32_t ways = 1;
  for (uint32_t i = 1; i <= options->skip; i++) ways = ways * (order - 1 + i) / i;
  return ways;
}

nk_status nk_counts_admit(nk_counts *counts, nk_chunk *chunk, nk_chunk_words *words,
                          nk_error *err) {
  uint64_t length = (uint64_t)counts->length + chunk->token_count;
  uint64_t documents = (uint64_t)counts->documents + chunk->document_count + 1;
  uint64_t spread = nk_counts_spread(&counts->options, counts->options.order);
  if (length * spread >= NK_NONE || documents >= NK_NONE)
    return nk_fail(err, NK_ERR_LIMIT, 0, "too many tokens for one count");
  size_t bytes = 0;
  for (size_t i = 0; i < words->type_count; i++) bytes += words->types[i].word.len;
  nk_status status = nk_vocabulary_reserve(&counts->vocabulary, words->type_count, bytes, err);
  if (status != NK_OK) return status;
  for (size_t i = 0; i < words->type_count; i++) {
    nk_chunk_type *type = &words->types[i];
    type->id = nk_vocabulary_intern(&counts->vocabulary, type->word, type->hash, type->shard);
  }
  bool same = chunk->continues && counts->documents > 0;
  chunk->first_document = counts->documents - (same ? 1 : 0);
  chunk->base = counts->length;
  counts->documents = chunk->first_document + 1 + (uint32_t)chunk->document_count;
  counts->length = (uint32_t)length;
  return NK_OK;
}

nk_status nk_counts_reserve(nk_counts *counts, uint32_t shard, size_t positions, nk_error *err) {
  for (uint32_t n = 2; n <= counts->options.order && positions > 0; n++) {
    size_t more = nk_size_mul(positions, nk_counts_spread(&counts->options, n));
    if (!nk_edges_reserve(&counts->shards[shard].orders[n], more, &counts->allocator))
      return nk_fail_memory(err);
  }
  return NK_OK;
}

nk_ngram nk_counts_ngram(const nk_counts *counts, uint32_t shard, uint32_t order, uint32_t edge) {
  nk_ngram ngram = {.order = order};
  const nk_edges *orders = counts->shards[shard].orders;
  const nk_edge *last = &orders[order].items[edge];
  ngram.frequency = last->frequency;
  ngram.documents = last->documents;
  ngram.first = last->first;
  for (uint32_t n = order; n > 1; n--) {
    ngram.words[n - 1] = last->word;
    if (n == 2)
      ngram.words[0] = last->prefix;
    else
      last = &orders[n - 1].items[last->prefix];
  }
  return ngram;
}

static nk_ngram word_ngram(const nk_counts *counts, uint32_t id) {
  const nk_word *word = &counts->vocabulary.words[id];
  return (nk_ngram){1, {id}, word->frequency, word->documents, word->first};
}

bool nk_counts_find(const nk_counts *counts, const nk_str *words, uint32_t order, nk_ngram *out) {
  if (order < 1 || order > counts->options.order) return false;
  uint32_t id = nk_counts_id(counts, words[0]), at = id;
  if (id == NK_NONE) return false;
  uint32_t shard = counts->vocabulary.words[id].shard;
  for (uint32_t n = 2; n <= order; n++) {
    uint32_t word = nk_counts_id(counts, words[n - 1]);
    at = word == NK_NONE ? NK_NONE : nk_edges_find(&counts->shards[shard].orders[n], at, word);
    if (at == NK_NONE) return false;
  }
  *out = order == 1 ? word_ngram(counts, id) : nk_counts_ngram(counts, shard, order, at);
  return out->frequency > 0;
}

uint32_t nk_counts_id(const nk_counts *counts, nk_str word) {
  const nk_vocabulary *vocabulary = &counts->vocabulary;
  return nk_vocabulary_find(vocabulary, word, nk_vocabulary_hash(vocabulary, word));
}

nk_str nk_counts_word(const nk_counts *counts, uint32_t id) {
  return nk_vocabulary_word(&counts->vocabulary, id);
}

uint32_t nk_counts_word_frequency(const nk_counts *counts, uint32_t id) {
  return counts->vocabulary.words[id].frequency;
}

uint32_t nk_counts_word_documents(const nk_counts *counts, uint32_t id) {
  return counts->vocabulary.words[id].documents;
}

uint64_t nk_counts_documents(const nk_counts *counts) {
  return counts->documents;
}

uint64_t nk_counts_total(const nk_counts *counts, uint32_t order) {
  uint64_t total = 0;
  for (int s = 0; s < NK_SHARDS && order <= NK_ORDER_MAX; s++)
    total += counts->shards[s].totals[order];
  return total;
}

uint64_t nk_counts_distinct(const nk_counts *counts, uint32_t order) {
  if (order == 1) return counts->vocabulary.count;
  uint64_t distinct = 0;
  for (int s = 0; s < NK_SHARDS && order <= NK_ORDER_MAX; s++)
    distinct += counts->shards[s].orders[order].count;
  return distinct;
}

nk_count_options nk_counts_options(const nk_counts *counts) {
  return counts->options;
}

size_t nk_counts_memory(const nk_counts *counts) {
  const nk_vocabulary *words = &counts->vocabulary;
  size_t size = sizeof *counts + nk_chunk_memory(&counts->chunk) +
                nk_chunk_words_memory(&counts->words) + words->bytes_capacity +
                words->words_capacity * sizeof(nk_word) + words->slot_count * sizeof(uint64_t);
  for (int s = 0; s < NK_SHARDS; s++)
    for (uint32_t n = 2; n <= NK_ORDER_MAX; n++) {
      const nk_edges *edges = &counts->shards[s].orders[n];
      size += edges->capacity * sizeof(nk_edge) + edges->slot_count * sizeof(uint32_t);
    }
  return size;
}
