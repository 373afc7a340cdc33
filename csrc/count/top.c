/* The best n-grams: a heap that holds as many as are asked for, worst on top, so that most n-grams
 * cost one comparison. */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/heap.h"
#include "count/counts.h"

/* Where an n-gram is, and what it is ranked by. */
typedef struct candidate {
  uint32_t score;
  uint32_t first;
  uint32_t edge; /* word id for order 1 */
  uint16_t shard;
  uint16_t order;
} candidate;

typedef struct ranking {
  const nk_counts *counts;
  nk_top_options options;
  uint8_t *barred; /* by word id: bit 0, not at an edge; bit 1, nowhere */
  candidate *items;
  size_t count, capacity;
} ranking;

nk_top_options nk_top_options_default(void) {
  return (nk_top_options){.shortest = 1, .longest = NK_ORDER_MAX};
}

static nk_ngram expand(const nk_counts *counts, candidate at) {
  if (at.order > 1) return nk_counts_ngram(counts, at.shard, at.order, at.edge);
  const nk_word *word = &counts->vocabulary.words[at.edge];
  return (nk_ngram){1, {at.edge}, word->frequency, word->documents, word->first};
}

/* Skip-grams and their beginnings share a first position; then the words decide. */
static bool words_before(const nk_counts *counts, candidate a, candidate b) {
  if (a.order != b.order) return a.order < b.order;
  nk_ngram left = expand(counts, a), right = expand(counts, b);
  for (uint32_t i = 0; i < left.order; i++)
    if (left.words[i] != right.words[i]) return left.words[i] < right.words[i];
  return false;
}

static bool better(const void *left, const void *right, const void *context) {
  const candidate *a = left, *b = right;
  if (a->score != b->score) return a->score > b->score;
  if (a->first != b->first) return a->first < b->first;
  return words_before(context, *a, *b);
}

static nk_heap heap_of(const ranking *top) {
  return (nk_heap){top->items, top->count, sizeof *top->items, better, top->counts};
}

static bool words_allowed(const ranking *top, candidate at) {
  if (!top->barred) return true;
  nk_ngram ngram = expand(top->counts, at);
  uint32_t last = ngram.words[ngram.order - 1];
  if ((top->barred[ngram.words[0]] | top->barred[last]) & 1) return false;
  for (uint32_t i = 0; i < ngram.order; i++)
    if (top->barred[ngram.words[i]] & 2) return false;
  return true;
}

static bool offer(ranking *top, candidate at, uint32_t frequency, uint32_t documents) {
  const nk_top_options *options = &top->options;
  if (frequency == 0 || frequency < options->min_frequency || documents < options->min_documents)
    return true;
  at.score = options->by_documents ? documents : frequency;
  nk_heap heap = heap_of(top);
  bool full = options->limit > 0 && top->count == options->limit;
  if (full && !better(&at, top->items, top->counts)) return true;
  if (!words_allowed(top, at)) return true;
  if (full) {
    nk_heap_offer(&heap, &at);
    return true;
  }
  void *grown = top->items;
  bool ok =
      nk_grow(&top->counts->allocator, &grown, &top->capacity, top->count + 1, sizeof(candidate));
  top->items = grown;
  if (!ok) return false;
  top->items[top->count++] = at;
  heap = heap_of(top);
  if (top->count == options->limit) nk_heap_make(&heap);
  return true;
}

static bool offer_all(ranking *top) {
  const nk_counts *counts = top->counts;
  const nk_top_options *options = &top->options;
  for (uint32_t id = 0; options->shortest <= 1 && id < counts->vocabulary.count; id++) {
    const nk_word *word = &counts->vocabulary.words[id];
    candidate at = {.first = word->first, .edge = id, .order = 1};
    if (!offer(top, at, word->frequency, word->documents)) return false;
  }
  for (uint32_t n = options->shortest < 2 ? 2 : options->shortest; n <= options->longest; n++)
    for (uint16_t s = 0; s < NK_SHARDS; s++) {
      const nk_edges *edges = &counts->shards[s].orders[n];
      for (uint32_t i = 0; i < edges->count; i++) {
        const nk_edge *edge = &edges->items[i];
        candidate at = {.first = edge->first, .edge = i, .shard = s, .order = (uint16_t)n};
        if (!offer(top, at, edge->frequency, edge->documents)) return false;
      }
    }
  return true;
}

static size_t code_points(nk_str text) {
  size_t count = 0;
  for (size_t i = 0; i < text.len; i++) count += ((unsigned char)text.data[i] & 0xc0) != 0x80;
  return count;
}

static bool bar_words(ranking *top) {
  const nk_vocabulary *vocabulary = &top->counts->vocabulary;
  const nk_top_options *options = &top->options;
  if ((!options->edge && options->min_length < 2) || vocabulary->count == 0) return true;
  top->barred = nk_alloc_zeroed(&top->counts->allocator, vocabulary->count);
  if (!top->barred) return false;
  for (uint32_t id = 0; id < vocabulary->count; id++) {
    if (options->edge && options->edge[id]) top->barred[id] |= 1;
    if (code_points(nk_vocabulary_word(vocabulary, id)) < options->min_length) top->barred[id] |= 2;
  }
  return true;
}

nk_status nk_counts_top(const nk_counts *counts, const nk_top_options *options, nk_ngram **out,
                        size_t *count, nk_error *err) {
  ranking top = {.counts = counts, .options = options ? *options : nk_top_options_default()};
  const nk_allocator *memory = &counts->allocator;
  *out = NULL;
  *count = 0;
  if (top.options.longest > counts->options.order) top.options.longest = counts->options.order;
  bool ok = bar_words(&top) && offer_all(&top);
  if (ok && top.count > 0) {
    nk_heap heap = heap_of(&top);
    if (top.count != top.options.limit) nk_heap_make(&heap);
    nk_heap_sort(&heap);
    *out = nk_alloc(memory, nk_size_mul(top.count, sizeof **out));
    ok = *out != NULL;
  }
  for (size_t i = 0; ok && i < top.count; i++) (*out)[i] = expand(counts, top.items[i]);
  if (ok) *count = top.count;
  nk_free(memory, top.barred, counts->vocabulary.count);
  nk_free(memory, top.items, top.capacity * sizeof(candidate));
  return ok ? NK_OK : nk_fail_memory(err);
}

void nk_counts_free_top(const nk_counts *counts, nk_ngram *ngrams, size_t count) {
  nk_free(&counts->allocator, ngrams, count * sizeof *ngrams);
}
