/* The trainer's last steps around learning: which tags a form may have, and the finished model. */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "learn/train/trainer.h"

/* A tag that a frequent form has in fewer than one of so many cases is taken for a slip. */
enum { SLIP = 300, BINS = 4096 };

typedef struct form_count {
  uint32_t form, total;
  uint32_t tags[NK_TAGS_MAX];
} form_count;

static size_t find_form(const form_count *counts, size_t size, uint32_t form) {
  size_t at = form & (size - 1);
  while (counts[at].total > 0 && counts[at].form != form) at = (at + 1) & (size - 1);
  return at;
}

static void count_forms(const nk_corpus *corpus, form_count *counts, size_t size) {
  for (size_t t = 0; t < corpus->tokens; t++) {
    form_count *count = &counts[find_form(counts, size, corpus->forms[t])];
    count->form = corpus->forms[t];
    count->total++;
    count->tags[corpus->tags[t]]++;
  }
}

static uint64_t usual_tags(const form_count *count) {
  uint64_t set = 0;
  for (uint32_t tag = 0; tag < NK_TAGS_MAX; tag++)
    if (count->tags[tag] > 0 && count->tags[tag] >= count->total / SLIP) set |= (uint64_t)1 << tag;
  return set;
}

static nk_model_word *word_place(const nk_trainer *trainer, uint32_t form) {
  size_t at = form & (trainer->word_room - 1);
  while (trainer->words[at].tags != 0 && trainer->words[at].form != form)
    at = (at + 1) & (trainer->word_room - 1);
  return &trainer->words[at];
}

/* A table size that the distinct forms fill to half at most; 0 when memory runs out. */
static size_t form_table_size(const nk_trainer *trainer) {
  const nk_corpus *corpus = &trainer->corpus;
  size_t size = 1024, distinct = 0;
  while (size < corpus->tokens * 2) size *= 2;
  uint32_t *table = nk_alloc_zeroed(&trainer->allocator, size * sizeof *table);
  if (!table) return 0;
  for (size_t t = 0; t < corpus->tokens; t++) {
    size_t at = corpus->forms[t] & (size - 1);
    while (table[at] != 0 && table[at] != corpus->forms[t]) at = (at + 1) & (size - 1);
    distinct += table[at] == 0 && corpus->forms[t] != 0;
    table[at] = corpus->forms[t];
  }
  nk_free(&trainer->allocator, table, size * sizeof *table);
  while (size > 1024 && size / 4 > distinct) size /= 2;
  return size;
}

static void keep_forms(nk_trainer *trainer, const form_count *counts, size_t size) {
  for (size_t i = 0; i < size; i++) {
    if (counts[i].total == 0) continue;
    uint64_t tags = usual_tags(&counts[i]);
    if (counts[i].total < trainer->options.dictionary) {
      trainer->open_tags |= tags;
      continue;
    }
    nk_model_word *word = word_place(trainer, counts[i].form);
    word->form = counts[i].form;
    word->tags = tags;
  }
}

nk_status nk_trainer_make_dictionary(nk_trainer *trainer, nk_error *err) {
  const nk_allocator *own = &trainer->allocator;
  if (trainer->options.dictionary == 0) return NK_OK;
  size_t size = form_table_size(trainer);
  if (size == 0) return nk_fail_memory(err);
  form_count *counts = nk_alloc_zeroed(own, nk_size_mul(size, sizeof *counts));
  trainer->words = nk_alloc_zeroed(own, size * sizeof *trainer->words);
  trainer->word_room = trainer->words ? size : 0;
  if (counts && trainer->words) {
    count_forms(&trainer->corpus, counts, size);
    keep_forms(trainer, counts, size);
  }
  bool made = counts && trainer->words;
  nk_free(own, counts, size * sizeof *counts);
  return made ? NK_OK : nk_fail_memory(err);
}

void nk_trainer_allow(nk_trainer *trainer, size_t first, size_t last) {
  for (size_t t = first; t < last; t++) {
    uint64_t set = 0;
    if (trainer->words) {
      const nk_model_word *word = word_place(trainer, trainer->corpus.forms[t]);
      set = word->tags != 0 ? word->tags : trainer->open_tags;
      if (set != 0) set |= (uint64_t)1 << trainer->corpus.tags[t];
    }
    trainer->allowed[t - first] = set;
  }
}

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

static size_t collect_words(const nk_trainer *trainer, nk_model_word *to) {
  size_t count = 0;
  for (size_t i = 0; i < trainer->word_room; i++) {
    if (trainer->words[i].tags == 0) continue;
    if (to) to[count] = trainer->words[i];
    count++;
  }
  return count;
}

/* Everything is laid out in `arena`, and `source` points there. */
static bool gather(const nk_trainer *trainer, nk_str note, nk_arena *arena,
                   nk_model_source *source) {
  uint32_t features = trainer->corpus.feature_count, least = least_bin(trainer);
  size_t words = collect_words(trainer, NULL);
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
  source->word_count = (uint32_t)collect_words(trainer, list);
  return true;
}

nk_status nk_trainer_model(nk_trainer *trainer, nk_str note, nk_str *out, nk_error *err) {
  nk_trainer_drop_model(trainer);
  *out = trainer->model;
  if (!trainer->rows) return nk_fail(err, NK_ERR_FORMAT, 0, "the tagger has not been trained");
  nk_model_source source = {.header = {.scope = (uint32_t)trainer->options.scope,
                                       .tags = trainer->tag_count,
                                       .templates = trainer->set.count,
                                       .open_tags = trainer->open_tags},
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
