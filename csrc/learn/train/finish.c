/* The trainer's last step: the model that was learned, cut to the size that was asked for. */
#include <string.h>

#include "base/error.h"
#include "learn/train/trainer.h"

/* Steps of use that are told apart when the least useful features have to go. */
enum { BINS = 4096 };

/* How much a feature would be missed: its largest weight, more when it is common. */
static float use_of(const nk_trainer *trainer, uint32_t feature) {
  const float *row = trainer->rows + feature * (size_t)trainer->stride;
  float most = 0;
  for (uint32_t j = 0; j < trainer->tag_count; j++) {
    float weight = row[j] < 0 ? -row[j] : row[j];
    if (weight > most) most = weight;
  }
  uint32_t doublings = 0;
  for (uint32_t seen = trainer->corpus.seen[feature]; seen > 1; seen /= 2) doublings++;
  return most * (float)(1 + doublings);
}

static uint32_t bin_of(float use) {
  float bin = use * 128.0f;
  return bin >= BINS - 1 ? BINS - 1 : (uint32_t)bin;
}

/* The least bin of use that fits the size limit, at 2 bytes a weight and 10 a feature. */
static uint32_t least_bin(const nk_trainer *trainer) {
  uint64_t bytes[BINS] = {0}, total = 0;
  uint32_t tags = trainer->tag_count;
  for (uint32_t i = 0; i < trainer->corpus.feature_count; i++) {
    const float *row = trainer->rows + i * (size_t)trainer->stride;
    uint64_t size = 10;
    for (uint32_t j = 0; j < tags; j++)
      size += row[j] >= NK_MODEL_LEAST || row[j] <= -NK_MODEL_LEAST ? 2 : 0;
    bytes[bin_of(use_of(trainer, i))] += size;
  }
  for (uint32_t bin = BINS; bin-- > 0;) {
    total += bytes[bin];
    if (total > trainer->options.size_limit) return bin + 1;
  }
  return 0;
}

/* Everything is laid out in `arena`, and `source` points there. */
static bool gather(const nk_trainer *trainer, nk_str note, nk_arena *arena,
                   nk_model_source *source) {
  uint32_t features = trainer->corpus.feature_count, least = least_bin(trainer);
  size_t words = nk_dictionary_collect(&trainer->dictionary, NULL);
  nk_str *texts =
      nk_arena_alloc(arena, (trainer->tag_count + trainer->set.count + 1) * sizeof *texts);
  uint64_t *hashes = nk_arena_alloc(arena, features * sizeof *hashes);
  const float **rows = nk_arena_alloc(arena, features * sizeof *rows);
  nk_model_word *list = nk_arena_alloc(arena, (words + 1) * sizeof *list);
  if (!texts || !hashes || !rows || !list) return false;
  memcpy(texts, trainer->tags, trainer->tag_count * sizeof *texts);
  memcpy(texts + trainer->tag_count, trainer->templates, trainer->set.count * sizeof *texts);
  texts[trainer->tag_count + trainer->set.count] = note;
  for (uint32_t i = 0; i < features; i++) {
    if (bin_of(use_of(trainer, i)) < least) continue;
    hashes[source->count] = trainer->corpus.hashes[i];
    rows[source->count++] = trainer->rows + i * (size_t)trainer->stride;
  }
  source->texts = texts;
  source->hashes = hashes;
  source->rows = rows;
  source->words = list;
  source->word_count = (uint32_t)nk_dictionary_collect(&trainer->dictionary, list);
  return true;
}

nk_status nk_trainer_model(nk_trainer *trainer, nk_str note, nk_str *out, nk_error *err) {
  nk_trainer_drop_model(trainer);
  *out = trainer->model;
  if (!trainer->rows) return nk_fail(err, NK_ERR_FORMAT, 0, "the tagger has not been trained");
  nk_model_source source = {.header = {.scope = (uint32_t)trainer->options.scope,
                                       .tags = trainer->tag_count,
                                       .templates = trainer->set.count,
                                       .open_tags = trainer->dictionary.open_tags},
                            .transitions = trainer->edges};
  nk_arena arena;
  nk_arena_init(&arena, &trainer->allocator);
  nk_status status = gather(trainer, note, &arena, &source)
                         ? nk_model_write(&trainer->allocator, &source, out, err)
                         : nk_fail_memory(err);
  nk_arena_free(&arena);
  trainer->model = *out;
  return status;
}
