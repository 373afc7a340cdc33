/* Tagging: features of each token to scores, scores to tags, one sequence after another. */
#include <assert.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "learn/columns.h"
#include "learn/model.h"

struct nk_tagging {
  nk_allocator allocator;
  const nk_tagger *tagger; /* of the last run */
  uint32_t count;
  uint32_t *starts; /* first token of each sequence, and the count at the end */
  uint32_t sequences;
  uint8_t *tags, *back;
  float *scores;     /* of each tag at each token, without bias */
  float *posteriors; /* at first with bias added, then probabilities */
  float *work;
  uint64_t *allowed;
  size_t start_room, tag_room, back_room, score_room, posterior_room, work_room, allowed_room;
  bool has_posteriors;
  float bias[NK_TAGS_MAX];
};

nk_status nk_tagging_new(const nk_allocator *allocator, nk_tagging **out, nk_error *err) {
  nk_allocator own = nk_allocator_or_default(allocator);
  *out = nk_alloc_zeroed(&own, sizeof **out);
  if (!*out) return nk_fail_memory(err);
  (*out)->allocator = own;
  return NK_OK;
}

void nk_tagging_free(nk_tagging *tagging) {
  if (!tagging) return;
  nk_allocator allocator = tagging->allocator;
  nk_free(&allocator, tagging->starts, tagging->start_room * sizeof(uint32_t));
  nk_free(&allocator, tagging->tags, tagging->tag_room);
  nk_free(&allocator, tagging->back, tagging->back_room);
  nk_free(&allocator, tagging->scores, tagging->score_room * sizeof(float));
  nk_free(&allocator, tagging->posteriors, tagging->posterior_room * sizeof(float));
  nk_free(&allocator, tagging->work, tagging->work_room * sizeof(float));
  nk_free(&allocator, tagging->allowed, tagging->allowed_room * sizeof(uint64_t));
  nk_free(&allocator, tagging, sizeof *tagging);
}

static bool room(nk_tagging *tagging, void *array, size_t *capacity, size_t need, size_t size) {
  void *block;
  memcpy(&block, array, sizeof block);
  bool grown = nk_grow(&tagging->allocator, &block, capacity, need, size);
  memcpy(array, &block, sizeof block);
  return grown;
}

static bool make_room(nk_tagging *tagging, const nk_tagger *tagger, uint32_t tokens,
                      uint32_t sequences, uint32_t longest) {
  uint32_t tags = tagger->header->tags;
  size_t cells = nk_size_mul(tokens, tags);
  return room(tagging, &tagging->starts, &tagging->start_room, (size_t)sequences + 1,
              sizeof(uint32_t)) &&
         room(tagging, &tagging->tags, &tagging->tag_room, tokens, 1) &&
         room(tagging, &tagging->back, &tagging->back_room, nk_size_mul(longest, tags), 1) &&
         room(tagging, &tagging->scores, &tagging->score_room, cells, sizeof(float)) &&
         room(tagging, &tagging->posteriors, &tagging->posterior_room, cells, sizeof(float)) &&
         room(tagging, &tagging->allowed, &tagging->allowed_room, tokens, sizeof(uint64_t)) &&
         room(tagging, &tagging->work, &tagging->work_room, nk_lattice_work(longest, tags),
              sizeof(float));
}

static uint32_t longest_sequence(const nk_columns *columns, nk_scope scope) {
  uint32_t longest = 0;
  for (uint32_t i = 0; i < columns->sequence_count[scope]; i++) {
    uint32_t length = columns->starts[scope][i + 1] - columns->starts[scope][i];
    if (length > longest) longest = length;
  }
  return longest;
}

/* Sums the weights of the features. The tables are larger than the caches, so each is gone through
 * for all features of a token before the next: a bit each, which most features fail, then the
 * slots, then the weights; meanwhile the memory of the next step is on its way. */
static void score_token(const nk_tagger *tagger, uint64_t *features, uint32_t count,
                        float *scores) {
  const nk_model_slot *found[NK_TEMPLATES_MAX];
  int32_t sums[NK_TAGS_MAX] = {0};
  uint32_t likely = 0, left = 0;
  for (uint32_t i = 0; i < count; i++) {
    features[likely] = features[i];
    if (!nk_model_may_have(tagger, features[i])) continue;
    NK_MODEL_PREFETCH(&tagger->slots[nk_model_place(features[i], tagger->header->slots)]);
    likely++;
  }
  for (uint32_t i = 0; i < likely; i++) {
    found[left] = nk_model_find(tagger, features[i]);
    if (!found[left]) continue;
    NK_MODEL_PREFETCH(&tagger->weights[found[left]->start]);
    left++;
  }
  for (uint32_t i = 0; i < left; i++) {
    const nk_model_weight *weights = tagger->weights + found[i]->start;
    for (uint32_t j = 0; j < found[i]->count; j++) sums[weights[j].tag] += weights[j].weight;
  }
  for (uint32_t tag = 0; tag < tagger->header->tags; tag++)
    scores[tag] = (float)sums[tag] * tagger->header->scale;
}

void nk_tagging_bias(nk_tagging *tagging, uint32_t tag, float bias) {
  assert(tag < NK_TAGS_MAX);
  tagging->bias[tag] = bias;
}

/* The columns a run needs: those of the templates, and forms for the dictionary. */
typedef struct bound {
  const uint32_t *values[NK_COLUMNS_MAX];
  const uint32_t *forms;
} bound;

static nk_status bind(const nk_tagger *tagger, nk_columns *columns, bound *to, nk_error *err) {
  nk_str form = {"form", 4};
  to->forms = NULL;
  nk_status status = nk_template_set_bind(&tagger->set, columns, to->values, err);
  if (status == NK_OK && tagger->header->dictionary > 0)
    status = nk_columns_values(columns, form, &to->forms, err);
  return status;
}

/* A form with one tag needs no features. */
static void score_sequence(nk_tagging *tagging, const bound *from, uint32_t first, uint32_t last) {
  const nk_tagger *tagger = tagging->tagger;
  uint64_t features[NK_TEMPLATES_MAX];
  uint32_t tags = tagger->header->tags;
  for (uint32_t t = first; t < last; t++) {
    float *scores = tagging->scores + (size_t)t * tags;
    uint64_t set = from->forms ? nk_model_allowed(tagger, from->forms[t]) : 0;
    tagging->allowed[t] = set;
    if (set != 0 && (set & (set - 1)) == 0) {
      memset(scores, 0, tags * sizeof *scores);
      continue;
    }
    uint32_t count = nk_template_set_extract(&tagger->set, from->values, first, last, t, features);
    score_token(tagger, features, count, scores);
  }
}

nk_status nk_tagging_run(nk_tagging *tagging, const nk_tagger *tagger, nk_columns *columns,
                         bool posteriors, nk_error *err) {
  nk_scope scope = (nk_scope)tagger->header->scope;
  uint32_t sequences = columns->sequence_count[scope];
  bound from;
  tagging->tagger = NULL;
  tagging->count = 0;
  nk_status status = bind(tagger, columns, &from, err);
  if (status != NK_OK) return status;
  if (!make_room(tagging, tagger, columns->count, sequences, longest_sequence(columns, scope)))
    return nk_fail_memory(err);
  memcpy(tagging->starts, columns->starts[scope], ((size_t)sequences + 1) * sizeof(uint32_t));
  tagging->tagger = tagger;
  tagging->count = columns->count;
  tagging->sequences = sequences;
  for (uint32_t i = 0; i < sequences; i++)
    score_sequence(tagging, &from, tagging->starts[i], tagging->starts[i + 1]);
  nk_tagging_again(tagging, posteriors);
  return NK_OK;
}

static void decode(nk_tagging *tagging, uint32_t first, uint32_t last, bool posteriors) {
  const nk_tagger *tagger = tagging->tagger;
  uint32_t tags = tagger->header->tags;
  float *scores = tagging->posteriors + (size_t)first * tags;
  for (uint32_t t = first; t < last; t++) {
    const float *plain = tagging->scores + (size_t)t * tags;
    for (uint32_t tag = 0; tag < tags; tag++)
      scores[(size_t)(t - first) * tags + tag] = plain[tag] + tagging->bias[tag];
  }
  nk_lattice_best(&tagger->transitions, scores, tagging->allowed + first, last - first,
                  tagging->back, tagging->tags + first);
  if (posteriors)
    nk_lattice_posteriors(&tagger->transitions, scores, tagging->allowed + first, last - first,
                          tagging->work);
}

void nk_tagging_again(nk_tagging *tagging, bool posteriors) {
  if (!tagging->tagger) return;
  tagging->has_posteriors = posteriors;
  for (uint32_t i = 0; i < tagging->sequences; i++)
    decode(tagging, tagging->starts[i], tagging->starts[i + 1], posteriors);
}

const uint8_t *nk_tagging_tags(const nk_tagging *tagging) {
  return tagging->tags;
}

const float *nk_tagging_posteriors(const nk_tagging *tagging) {
  return tagging->has_posteriors ? tagging->posteriors : NULL;
}

uint32_t nk_tagging_count(const nk_tagging *tagging) {
  return tagging->count;
}

/* The first token behind the sequence that holds `token`. */
static uint32_t sequence_stop(const nk_tagging *tagging, uint32_t token) {
  uint32_t low = 0, high = tagging->sequences;
  while (high - low > 1) {
    uint32_t middle = low + (high - low) / 2;
    if (tagging->starts[middle] <= token)
      low = middle;
    else
      high = middle;
  }
  return tagging->starts[low + 1];
}

static bool goes_on(nk_str begin, nk_str next) {
  return next.len == begin.len && next.data[0] == 'I' &&
         memcmp(next.data + 1, begin.data + 1, begin.len - 1) == 0;
}

bool nk_tagging_next_span(const nk_tagging *tagging, uint32_t *at, nk_span *span, uint32_t *tag) {
  for (; *at < tagging->count; ++*at) {
    nk_str name = nk_tagger_tag_name(tagging->tagger, tagging->tags[*at]);
    if (name.len < 2 || (name.data[0] != 'B' && name.data[0] != 'I')) continue;
    uint32_t stop = sequence_stop(tagging, *at);
    span->start = *at;
    *tag = tagging->tags[*at];
    do ++*at;
    while (*at < stop && goes_on(name, nk_tagger_tag_name(tagging->tagger, tagging->tags[*at])));
    span->end = *at;
    return true;
  }
  return false;
}

nk_status nk_tagging_add_tags(const nk_tagging *tagging, nk_columns *columns, nk_str name,
                              nk_error *err) {
  uint32_t values[NK_TAGS_MAX], *column;
  nk_status status = nk_columns_room(columns, name, &column, err);
  if (status != NK_OK) return status;
  assert(tagging->tagger && tagging->count == columns->count);
  for (uint32_t tag = 0; tag < tagging->tagger->header->tags; tag++)
    values[tag] = nk_column_value(nk_tagger_tag_name(tagging->tagger, tag));
  for (uint32_t i = 0; i < columns->count; i++) column[i] = values[tagging->tags[i]];
  return NK_OK;
}

static uint32_t level(float probability) {
  static const float steps[] = {0.05f, 0.2f, 0.4f, 0.6f, 0.8f, 0.95f};
  uint32_t at = 0;
  while (at < sizeof steps / sizeof *steps && probability >= steps[at]) at++;
  return at;
}

nk_status nk_tagging_add_level(const nk_tagging *tagging, nk_columns *columns, uint32_t tag,
                               nk_str name, nk_error *err) {
  uint32_t *column;
  nk_status status = nk_columns_room(columns, name, &column, err);
  if (status != NK_OK) return status;
  assert(tagging->has_posteriors && tagging->count == columns->count);
  uint32_t tags = tagging->tagger->header->tags;
  for (uint32_t i = 0; i < columns->count; i++)
    column[i] = level(tagging->posteriors[(size_t)i * tags + tag]);
  return NK_OK;
}
