/* The extractor: describes candidates by numbers and ranks them with the forest. */
#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "base/ascii.h"
#include "base/error.h"
#include "base/heap.h"
#include "keywords/candidates.h"
#include "keywords/forest.h"

struct nk_extractor {
  nk_allocator allocator;
  nk_candidates candidates;
  nk_keyword *keywords; /* of the last run */
  size_t capacity;
};

static const char *const names[NK_KEYWORD_FEATURES + 1] = {
#define X(name) [NK_KEYWORD_##name] = #name,
    NK_KEYWORD_COLUMNS(X)
#undef X
};

const char *nk_keyword_feature(uint32_t index) {
  return index <= NK_KEYWORD_FEATURES ? names[index] : NULL;
}

nk_status nk_extractor_new(const nk_allocator *allocator, const char *language, nk_extractor **out,
                           nk_error *err) {
  nk_allocator memory = nk_allocator_or_default(allocator);
  nk_extractor *extractor = nk_alloc_zeroed(&memory, sizeof *extractor);
  *out = NULL;
  if (!extractor) return nk_fail_memory(err);
  extractor->allocator = memory;
  /* The seed keeps crafted texts from filling one slot of the tables. An address serves: systems that
   * randomize them hide it from whoever wrote the text, and no result depends on it. */
  nk_candidates_init(&extractor->candidates, &memory, (uint64_t)(uintptr_t)extractor);
  if (language) {
    nk_status status = nk_stemmer_new(&memory, language, &extractor->candidates.stemmer, err);
    if (status != NK_OK) {
      nk_extractor_free(extractor);
      return status;
    }
  }
  *out = extractor;
  return NK_OK;
}

void nk_extractor_free(nk_extractor *extractor) {
  if (!extractor) return;
  nk_allocator memory = extractor->allocator;
  nk_candidates_free(&extractor->candidates);
  nk_free(&memory, extractor->keywords, extractor->capacity * sizeof(nk_keyword));
  nk_free(&memory, extractor, sizeof *extractor);
}

nk_status nk_extractor_add(nk_extractor *extractor, nk_str norm, nk_word_class as, nk_error *err) {
  nk_vocabulary *lexicon = &extractor->candidates.lexicon;
  nk_status status = nk_vocabulary_reserve(lexicon, 1, norm.len, err);
  if (status != NK_OK) return status;
  uint32_t id = nk_vocabulary_intern(lexicon, norm, nk_vocabulary_hash(lexicon, norm), 0);
  lexicon->words[id].classes |= (uint32_t)as;
  return NK_OK;
}

static bool is_number(nk_str norm) {
  for (size_t i = 0; i < norm.len; i++) {
    char c = norm.data[i];
    if (!nk_is_digit(c) && c != '.' && c != ',') return false;
  }
  return true;
}

/* What the words of a candidate give, stopwords apart. */
typedef struct makeup {
  float words, stops, weak, logs, least, bytes, numbers;
  bool weak_left;
  float last_bytes;
} makeup;

static makeup make_up(const nk_candidates *c, const nk_document *document, const nk_candidate *at) {
  makeup m = {.least = INFINITY};
  const uint32_t *types = nk_document_token_types(document);
  for (uint32_t i = at->first; i <= at->last; i++) {
    const nk_candidate_type *type = &c->types[types[i]];
    nk_str norm = nk_document_type(document, types[i]);
    if (c->roles[i] == NK_STOP) {
      m.stops++;
      continue;
    }
    float frequency = (float)c->stems.words[type->stem].frequency;
    m.words++;
    m.weak += type->weak;
    m.logs += logf(frequency);
    m.least = fminf(m.least, frequency);
    m.bytes += (float)norm.len;
    m.numbers += is_number(norm);
    if (i == at->first) m.weak_left = type->weak;
    m.last_bytes = (float)norm.len;
  }
  return m;
}

static void describe(const nk_candidates *c, const nk_candidate *at, const makeup *m,
                     float *features) {
  float frequency = (float)at->frequency, words = (float)c->words;
  const float values[NK_KEYWORD_FEATURES] = {
      [NK_KEYWORD_document_words] = words,
      [NK_KEYWORD_words] = m->words,
      [NK_KEYWORD_frequency] = frequency,
      [NK_KEYWORD_first] = (float)(at->first + 1),
      [NK_KEYWORD_place] = (float)(at->first + 1) / words,
      [NK_KEYWORD_sentence] = (float)(at->sentence + 1),
      [NK_KEYWORD_stops_inside] = m->stops,
      [NK_KEYWORD_weak_left] = m->weak_left,
      [NK_KEYWORD_weak_share] = m->weak / m->words,
      [NK_KEYWORD_mean_log] = m->logs / m->words,
      [NK_KEYWORD_least_word] = m->least,
      [NK_KEYWORD_length] = m->bytes / m->words,
      [NK_KEYWORD_number] = m->numbers,
      [NK_KEYWORD_left] = (float)at->left / frequency,
      [NK_KEYWORD_right] = (float)at->right / frequency,
      [NK_KEYWORD_both] = (float)at->both / frequency,
      [NK_KEYWORD_capitals] = at->judged > 0 ? (float)at->capitals / (float)at->judged : 0,
      [NK_KEYWORD_sentences] = (float)at->sentences,
      [NK_KEYWORD_nested] = fminf((float)at->container / frequency, 1),
      [NK_KEYWORD_containers] = (float)at->contained,
      [NK_KEYWORD_last_length] = m->last_bytes,
  };
  memcpy(features, values, sizeof values);
}

/* Scores the `count` keywords, at most NK_FOREST_LANES, by their features. */
static void score_some(nk_keyword *keywords, unsigned count) {
  uint8_t steps[NK_FOREST_LANES][NK_KEYWORD_FEATURES];
  const uint8_t *rows[NK_FOREST_LANES];
  int32_t sums[NK_FOREST_LANES];
  for (unsigned i = 0; i < count; i++) {
    rows[i] = steps[i];
    for (unsigned f = 0; f < NK_KEYWORD_FEATURES; f++)
      steps[i][f] = nk_forest_step(&nk_keyword_cuts[f], keywords[i].features[f]);
  }
  nk_forest_sum(&nk_keyword_rank, 0, nk_keyword_rank.tree_count, rows, count, sums);
  for (unsigned i = 0; i < count; i++) keywords[i].score = (double)sums[i] / NK_KEYWORD_SCORE_ONE;
}

static void score(nk_keyword *keywords, size_t count) {
  for (size_t at = 0; at < count; at += NK_FOREST_LANES) {
    size_t some = count - at < NK_FOREST_LANES ? count - at : NK_FOREST_LANES;
    score_some(keywords + at, (unsigned)some);
  }
}

static bool before(const void *left, const void *right, const void *context) {
  const nk_keyword *a = left, *b = right;
  (void)context;
  if (a->score != b->score) return a->score > b->score;
  return a->first != b->first ? a->first < b->first : a->last < b->last;
}

/* Moves the best to the front, in order; gives how many they are. */
static size_t keep_best(nk_keyword *items, size_t count, size_t limit) {
  size_t kept = limit > 0 && limit < count ? limit : count;
  nk_heap heap = {items, kept, sizeof *items, before, NULL};
  nk_heap_make(&heap);
  for (size_t i = kept; i < count; i++) nk_heap_offer(&heap, &items[i]);
  nk_heap_sort(&heap);
  return kept;
}

/* From the first token to the last, without its possessive ending. */
static nk_span shown_span(const nk_document *document, uint32_t first, uint32_t last) {
  nk_span span = {nk_document_token_starts(document)[first],
                  nk_document_token_ends(document)[last]};
  uint32_t start = nk_document_token_starts(document)[last];
  const char *text = nk_document_text(document).data;
  static const char *const endings[] = {"'s", "\xe2\x80\x99s"};
  for (int i = 0; i < 2; i++) {
    uint32_t len = (uint32_t)strlen(endings[i]);
    if (span.end - start > len && memcmp(text + span.end - len, endings[i], len) == 0)
      span.end -= len;
  }
  return span;
}

/* A phrase that came once, inside a longer one, is as good as never a keyword. */
static bool is_fragment(const nk_candidate *at, const makeup *m) {
  return m->words > 1 && at->frequency == 1 && at->both == 0;
}

nk_status nk_extractor_run(nk_extractor *extractor, const nk_document *document, size_t limit,
                           const nk_keyword **out, size_t *count, nk_error *err) {
  nk_candidates *c = &extractor->candidates;
  *out = NULL;
  *count = 0;
  nk_status status = nk_candidates_find(c, document, err);
  if (status != NK_OK) return status;
  void *grown = extractor->keywords;
  bool ok = nk_grow(&extractor->allocator, &grown, &extractor->capacity, c->edges.count,
                    sizeof(nk_keyword));
  extractor->keywords = grown;
  if (!ok) return nk_fail_memory(err);
  size_t found = 0;
  for (size_t i = 0; i < c->edges.count; i++) {
    const nk_candidate *at = &c->items[i];
    if (!at->complete) continue;
    makeup m = make_up(c, document, at);
    if (is_fragment(at, &m)) continue;
    nk_keyword *keyword = &extractor->keywords[found++];
    uint32_t length = at->last - at->first;
    *keyword = (nk_keyword){.first = at->shown_first,
                            .last = at->shown_first + length,
                            .frequency = at->frequency,
                            .sentences = at->sentences};
    keyword->span = shown_span(document, keyword->first, keyword->last);
    describe(c, at, &m, keyword->features);
  }
  score(extractor->keywords, found);
  *count = keep_best(extractor->keywords, found, limit);
  *out = extractor->keywords;
  return NK_OK;
}
