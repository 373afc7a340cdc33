/* Collocations of a counts object: one pass over its bigrams, of which the best are kept. */
#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/heap.h"
#include "count/counts.h"
#include "newskit/statistics.h"

typedef struct ranking {
  const nk_counts *counts;
  const nk_pair_options *options;
  nk_pair *items; /* a heap, worst on top, once there are `limit` of them */
  size_t count, capacity;
  double total;
} ranking;

static bool before(const void *left, const void *right, const void *context) {
  const nk_pair *a = left, *b = right;
  (void)context;
  if (a->score != b->score) return a->score > b->score;
  if (a->place != b->place) return a->place < b->place;
  return a->second < b->second;
}

static nk_heap heap_of(const ranking *r) {
  return (nk_heap){r->items, r->count, sizeof *r->items, before, NULL};
}

static bool keep(ranking *r, const nk_pair *pair) {
  size_t limit = r->options->limit;
  nk_heap heap = heap_of(r);
  if (limit > 0 && r->count == limit) {
    nk_heap_offer(&heap, pair);
    return true;
  }
  void *grown = r->items;
  bool ok = nk_grow(&r->counts->allocator, &grown, &r->capacity, r->count + 1, sizeof *pair);
  r->items = grown;
  if (!ok) return false;
  r->items[r->count++] = *pair;
  heap = heap_of(r);
  if (r->count == limit) nk_heap_make(&heap);
  return true;
}

static bool is_wanted(const nk_pair_options *options, const nk_edge *edge) {
  if (edge->frequency < options->min_frequency || edge->documents < options->min_documents ||
      edge->frequency == 0)
    return false;
  if (options->edge && (options->edge[edge->prefix] || options->edge[edge->word])) return false;
  return options->node == NK_NONE || options->node == edge->prefix || options->node == edge->word;
}

/* These two-sided measures are high, too, for words that avoid each other; such pairs are left out. */
static bool is_avoided(const ranking *r, double both, double first, double second) {
  nk_association_measure measure = r->options->measure;
  bool two_sided = measure == NK_G2 || measure == NK_CHI2 || measure == NK_PHI2;
  return two_sided && both < first * second / r->total;
}

static bool rank_all(ranking *r) {
  const nk_word *words = r->counts->vocabulary.words;
  const nk_pair_options *options = r->options;
  bool low = options->measure == NK_FISHER || options->measure == NK_FISHER_LESS;
  double window = options->window > 0 ? options->window : 1;
  for (int s = 0; s < NK_SHARDS; s++) {
    const nk_edges *edges = &r->counts->shards[s].orders[2];
    for (size_t i = 0; i < edges->count; i++) {
      const nk_edge *edge = &edges->items[i];
      if (!is_wanted(options, edge)) continue;
      double both = edge->frequency / window, first = words[edge->prefix].frequency;
      double second = words[edge->word].frequency;
      if (is_avoided(r, both, first, second)) continue;
      double score = nk_association(options->measure, both, first, second, r->total);
      nk_pair pair = {edge->prefix,    edge->word,  edge->frequency,
                      edge->documents, edge->first, low ? -score : score};
      if (!isnan(score) && !keep(r, &pair)) return false;
    }
  }
  return true;
}

/* Best first. */
static void sort(ranking *r) {
  nk_heap heap = heap_of(r);
  if (r->options->limit == 0 || r->count < r->options->limit) nk_heap_make(&heap);
  nk_heap_sort(&heap);
}

nk_status nk_pairs_top(const nk_counts *counts, const nk_pair_options *options, nk_pair **out,
                       size_t *count, nk_error *err) {
  const nk_allocator *memory = &counts->allocator;
  ranking r = {.counts = counts, .options = options, .total = (double)nk_counts_total(counts, 1)};
  *out = NULL;
  *count = 0;
  bool ok = rank_all(&r);
  if (ok && r.count > 0) {
    sort(&r);
    *out = nk_alloc(memory, r.count * sizeof(nk_pair));
    ok = *out != NULL;
  }
  bool low = options->measure == NK_FISHER || options->measure == NK_FISHER_LESS;
  for (size_t i = 0; ok && i < r.count; i++) {
    (*out)[i] = r.items[i];
    if (low) (*out)[i].score = -r.items[i].score;
  }
  if (ok) *count = r.count;
  nk_free(memory, r.items, r.capacity * sizeof(nk_pair));
  return ok ? NK_OK : nk_fail_memory(err);
}

void nk_pairs_free(const nk_counts *counts, nk_pair *pairs, size_t count) {
  nk_free(&counts->allocator, pairs, count * sizeof *pairs);
}
