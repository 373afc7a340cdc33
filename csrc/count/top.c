/* The best n-grams: a heap that holds as many as are asked for, worst on top, so that most n-grams
 * cost one comparison. */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "count/counts.h"

/* Where an n-gram is, and what it is ranked by. */
typedef struct candidate {
  uint32_t score;
  uint32_t first;
  uint32_t edge; /* word id for order 1 */
  uint16_t shard;
  uint16_t order;
} candidate;

typedef struct heap {
  const nk_counts *counts;
  nk_top_options options;
  uint8_t *barred; /* by word id: bit 0, not at an edge; bit 1, nowhere */
  candidate *items;
  size_t count, capacity;
} heap;

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

static bool better(const heap *top, candidate a, candidate b) {
  if (a.score != b.score) return a.score > b.score;
  if (a.first != b.first) return a.first < b.first;
  return words_before(top->counts, a, b);
}

static void sift_down(heap *top, size_t at, size_t count) {
  candidate moving = top->items[at];
  for (size_t child = 2 * at + 1; child < count; child = 2 * at + 1) {
    if (child + 1 < count && better(top, top->items[child], top->items[child + 1])) child++;
    if (better(top, top->items[child], moving)) break;
    top->items[at] = top->items[child];
    at = child;
  }
  top->items[at] = moving;
}

static void sift_up(heap *top, size_t at) {
  candidate moving = top->items[at];
  while (at > 0 && better(top, top->items[(at - 1) / 2], moving)) {
    top->items[at] = top->items[(at - 1) / 2];
    at = (at - 1) / 2;
  }
  top->items[at] = moving;
}

/* Best first. */
static void sort(heap *top) {
  for (size_t left = top->count; left > 1; left--) {
    candidate worst = top->items[0];
    top->items[0] = top->items[left - 1];
    sift_down(top, 0, left - 1);
    top->items[left - 1] = worst;
  }
}

static bool words_allowed(const heap *top, candidate at) {
  if (!top->barred) return true;
  nk_ngram ngram = expand(top->counts, at);
  uint32_t last = ngram.words[ngram.order - 1];
  if ((top->barred[ngram.words[0]] | top->barred[last]) & 1) return false;
  for (uint32_t i = 0; i < ngram.order; i++)
    if (top->barred[ngram.words[i]] & 2) return false;
  return true;
}

static bool offer(heap *top, candidate at, uint32_t frequency, uint32_t documents) {
  const nk_top_options *options = &top->options;
  if (frequency == 0 || frequency < options->min_frequency || documents < options->min_documents)
    return true;
  at.score = options->by_documents ? documents : frequency;
  bool full = options->limit > 0 && top->count == options->limit;
  if (full && !better(top, at, top->items[0])) return true;
  if (!words_allowed(top, at)) return true;
  if (full) {
    top->items[0] = at;
    sift_down(top, 0, top->count);
    return true;
  }
  void *grown = top->items;
  bool ok = nk_grow(&top->counts->allocator, &grown, &top->capacity, top->count + 1,
                    sizeof(candidate));
  top->items = grown;
  if (!ok) return false;
  top->items[top->count] = at;
  sift_up(top, top->count++);
  return true;
}

static bool offer_all(heap *top) {
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

static bool bar_words(heap *top) {
  const nk_vocabulary *vocabulary = &top->counts->vocabulary;
  const nk_top_options *options = &top->options;
  if ((!options->edge && options->min_length < 2) || vocabulary->count == 0) return true;
  top->barred = nk_alloc_zeroed(&top->counts->allocator, vocabulary->count);
  if (!top->barred) return false;
  for (uint32_t id = 0; id < vocabulary->count; id++) {
    if (options->edge && options->edge[id]) top->barred[id] |= 1;
    if (code_points(nk_vocabulary_word(vocabulary, id)) < options->min_length)
      top->barred[id] |= 2;
  }
  return true;
}

nk_status nk_counts_top(const nk_counts *counts, const nk_top_options *options, nk_ngram **out,
                        size_t *count, nk_error *err) {
  heap top = {.counts = counts, .options = options ? *options : nk_top_options_default()};
  const nk_allocator *memory = &counts->allocator;
  *out = NULL;
  *count = 0;
  if (top.options.longest > counts->options.order) top.options.longest = counts->options.order;
  bool ok = bar_words(&top) && offer_all(&top);
  if (ok && top.count > 0) {
    sort(&top);
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
