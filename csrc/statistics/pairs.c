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

static bool is_wanted(const nk_pair_options *options, const nk_pair *pair) {
  if (pair->frequency < options->min_frequency || pair->documents < options->min_documents ||
      pair->frequency == 0)
    return false;
  if (options->edge && (options->edge[pair->first] || options->edge[pair->second])) return false;
  return options->node == NK_NONE || options->node == pair->first || options->node == pair->second;
}

/* These two-sided measures are high, too, for words that avoid each other; such pairs are left out. */
static bool is_avoided(const ranking *r, double both, double chances, double second) {
  nk_association_measure measure = r->options->measure;
  bool two_sided = measure == NK_G2 || measure == NK_CHI2 || measure == NK_PHI2;
  return two_sided && both * r->total < fmin(chances, r->total - second + both) * second;
}

/* Adds the pair in the other order to `pair`; false when it is listed there, where it came first. */
static bool join_orders(const ranking *r, const nk_edge *edge, nk_pair *pair) {
  const nk_str word = nk_counts_word(r->counts, edge->word);
  const nk_edges *edges = &r->counts->shards[nk_word_shard(word)].orders[2];
  uint32_t found = nk_edges_find(edges, edge->word, edge->prefix);
  if (found == NK_NONE || edge->word == edge->prefix) return true;
  const nk_edge *other = &edges->items[found];
  if (other->first < edge->first || (other->first == edge->first && other->prefix < edge->prefix))
    return false;
  pair->frequency += other->frequency;
  if (other->documents > pair->documents) pair->documents = other->documents;
  return true;
}

/* Ranks one pair, if it is wanted; false: no memory. */
static bool rank_one(ranking *r, const nk_edge *edge) {
  const nk_word *words = r->counts->vocabulary.words;
  const nk_pair_options *options = r->options;
  nk_association_measure measure = options->measure;
  nk_pair pair = {edge->prefix, edge->word, edge->frequency, edge->documents, edge->first, 0};
  if (options->unordered && !join_orders(r, edge, &pair)) return true;
  if (!is_wanted(options, &pair)) return true;
  double span = options->window > 0 ? options->window : 1, both = pair.frequency;
  double first = words[edge->prefix].frequency, second = words[edge->word].frequency;
  if (options->unordered && edge->prefix != edge->word) span *= 2;
  if (is_avoided(r, both, span * first, second)) return true;
  pair.score = nk_association_in(measure, span, both, first, second, r->total);
  if (measure == NK_FISHER || measure == NK_FISHER_LESS) pair.score = -pair.score;
  return isnan(pair.score) || keep(r, &pair);
}

static bool rank_all(ranking *r) {
  for (int s = 0; s < NK_SHARDS; s++) {
    const nk_edges *edges = &r->counts->shards[s].orders[2];
    for (size_t i = 0; i < edges->count; i++)
      if (!rank_one(r, &edges->items[i])) return false;
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
