/* Training: AdaGrad on the likelihood of one sequence after another, with features hidden at
 * random, which keeps rare ones from being trusted blindly (by as much as the rest of the weights
 * would do without them). */
#include "learn/train/trainer.h"

#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/str.h"

/* Sums of squared gradients start here, so that a first step is not a leap. */
#define FIRST_SQUARE 0.1f
/* Gradients smaller than this in every tag change nothing worth the time. */
#define SMALL_GRADIENT 0.002f

nk_trainer_options nk_trainer_options_default(void) {
  nk_trainer_options options = {
      .scope = NK_SCOPE_SENTENCE,
      .epochs = 8,
      .cutoff = 2,
      .rate = 0.2f,
      .l2 = 1e-4f,
      .dropout = 0.3f,
      .dictionary = 0,
      .strict = true,
      .size_limit = 1u << 24,
      .seed = 1,
  };
  return options;
}

static bool good_options(const nk_trainer_options *options) {
  return options->scope < NK_SCOPE_COUNT && options->rate > 0 && options->rate <= 100 &&
         options->l2 >= 0 && options->l2 <= 1 && options->dropout >= 0 && options->dropout <= 0.95f;
}

/* Copies of the templates, which the set points into. */
static nk_status copy_templates(nk_trainer *trainer, const nk_str *templates, size_t count,
                                nk_error *err) {
  nk_str *texts = nk_arena_alloc(&trainer->arena, (count + 1) * sizeof *texts);
  if (!texts) return nk_fail_memory(err);
  for (size_t i = 0; i < count; i++) {
    texts[i] = nk_arena_copy(&trainer->arena, templates[i]);
    if (templates[i].len > 0 && !texts[i].data) return nk_fail_memory(err);
  }
  trainer->templates = texts;
  return nk_template_set_init(&trainer->set, &trainer->allocator, texts, (uint32_t)count, err);
}

nk_status nk_trainer_new(const nk_allocator *allocator, const nk_str *templates,
                         size_t template_count, const nk_trainer_options *options, nk_trainer **out,
                         nk_error *err) {
  nk_allocator own = nk_allocator_or_default(allocator);
  nk_trainer_options chosen = options ? *options : nk_trainer_options_default();
  *out = NULL;
  if (!good_options(&chosen))
    return nk_fail(err, NK_ERR_RANGE, 0, "a training option is out of range");
  if (template_count == 0 || template_count > NK_TEMPLATES_MAX)
    return nk_fail(err, NK_ERR_RANGE, 0, "there must be 1 to 512 templates");
  nk_trainer *trainer = nk_alloc_zeroed(&own, sizeof *trainer);
  if (!trainer) return nk_fail_memory(err);
  trainer->allocator = own;
  trainer->options = chosen;
  nk_arena_init(&trainer->arena, &own);
  nk_corpus_init(&trainer->corpus, &own);
  nk_status status = copy_templates(trainer, templates, template_count, err);
  if (status == NK_OK)
    *out = trainer;
  else
    nk_trainer_free(trainer);
  return status;
}

size_t nk_trainer_row_bytes(const nk_trainer *trainer) {
  return nk_size_mul(nk_size_mul(trainer->corpus.feature_count, trainer->stride), sizeof(float));
}

void nk_trainer_drop_model(nk_trainer *trainer) {
  void *block;
  memcpy(&block, &trainer->model.data, sizeof block);
  nk_free(&trainer->allocator, block, trainer->model.len);
  trainer->model.data = NULL;
  trainer->model.len = 0;
}

void nk_trainer_free(nk_trainer *trainer) {
  if (!trainer) return;
  nk_allocator own = trainer->allocator;
  nk_trainer_drop_model(trainer);
  nk_free(&own, trainer->rows, nk_trainer_row_bytes(trainer));
  nk_free(&own, trainer->order, trainer->corpus.sequences * sizeof *trainer->order);
  nk_dictionary_free(&trainer->dictionary, &own);
  nk_free(&own, trainer->kept, trainer->kept_room * sizeof *trainer->kept);
  nk_free(&own, trainer->scratch, trainer->scratch_room * sizeof *trainer->scratch);
  nk_free(&own, trainer->allowed, trainer->allowed_room * sizeof *trainer->allowed);
  nk_template_set_free(&trainer->set);
  nk_corpus_free(&trainer->corpus);
  nk_arena_free(&trainer->arena);
  nk_free(&own, trainer, sizeof *trainer);
}

nk_status nk_trainer_tag(nk_trainer *trainer, nk_str name, uint8_t *out, nk_error *err) {
  if (name.len == 0 || name.len > 255)
    return nk_fail(err, NK_ERR_FORMAT, 0, "a tag's name must have 1 to 255 bytes");
  for (uint32_t i = 0; i < trainer->tag_count; i++) {
    if (nk_str_equal(trainer->tags[i], name)) {
      *out = (uint8_t)i;
      return NK_OK;
    }
  }
  if (trainer->tag_count == NK_TAGS_MAX || trainer->rows)
    return nk_fail(err, NK_ERR_LIMIT, 0, "too many tags, or a new one after training began");
  nk_str copy = nk_arena_copy(&trainer->arena, name);
  if (!copy.data) return nk_fail_memory(err);
  trainer->tags[trainer->tag_count] = copy;
  *out = (uint8_t)trainer->tag_count++;
  return NK_OK;
}

nk_status nk_trainer_add(nk_trainer *trainer, nk_columns *columns, const uint8_t *tags,
                         nk_error *err) {
  uint32_t count = nk_columns_count(columns);
  if (trainer->rows) return nk_fail(err, NK_ERR_LIMIT, 0, "data was added after training began");
  for (uint32_t i = 0; i < count; i++) {
    if (tags[i] >= trainer->tag_count) return nk_fail(err, NK_ERR_RANGE, i, "unknown tag id");
  }
  return nk_corpus_add(&trainer->corpus, &trainer->set, trainer->options.scope, columns, tags, err);
}

static size_t sequence_end(const nk_corpus *corpus, size_t sequence) {
  return sequence + 1 < corpus->sequences ? corpus->starts[sequence + 1] : corpus->tokens;
}

/* With `strict`, forbids pairs, starts and ends that the data does not have. */
static void init_transitions(nk_trainer *trainer) {
  const nk_corpus *corpus = &trainer->corpus;
  uint32_t tags = trainer->tag_count;
  size_t edges = (size_t)tags * tags + 2 * (size_t)tags;
  float *pairs = trainer->edges, *starts = pairs + (size_t)tags * tags, *ends = starts + tags;
  for (size_t i = 0; i < edges; i++) {
    trainer->edges[i] = trainer->options.strict ? NK_FORBIDDEN : 0.0f;
    trainer->edge_squares[i] = FIRST_SQUARE;
  }
  for (size_t s = 0; s < corpus->sequences; s++) {
    size_t first = corpus->starts[s], last = sequence_end(corpus, s);
    if (first == last) continue;
    starts[corpus->tags[first]] = 0;
    ends[corpus->tags[last - 1]] = 0;
    for (size_t t = first + 1; t < last; t++)
      pairs[corpus->tags[t - 1] * tags + corpus->tags[t]] = 0;
  }
}

static nk_status allocate(nk_trainer *trainer, nk_error *err) {
  const nk_allocator *own = &trainer->allocator;
  nk_corpus *corpus = &trainer->corpus;
  uint32_t tags = trainer->tag_count;
  size_t edges = (size_t)tags * tags + 2 * (size_t)tags, longest = 0;
  for (size_t s = 0; s < corpus->sequences; s++) {
    size_t length = sequence_end(corpus, s) - corpus->starts[s];
    if (length > longest) longest = length;
  }
  if (longest > UINT32_MAX / NK_TAGS_MAX)
    return nk_fail(err, NK_ERR_LIMIT, 0, "a sequence is too long");
  size_t work = nk_lattice_work((uint32_t)longest, tags) + longest * tags + edges;
  trainer->stride = 2 * tags;
  trainer->edges = nk_arena_alloc(&trainer->arena, edges * sizeof(float));
  trainer->edge_squares = nk_arena_alloc(&trainer->arena, edges * sizeof(float));
  trainer->order = nk_alloc(own, corpus->sequences * sizeof *trainer->order);
  void *scratch = NULL, *allowed = NULL;
  bool grown = nk_grow(own, &scratch, &trainer->scratch_room, work, sizeof(float)) &&
               nk_grow(own, &allowed, &trainer->allowed_room, longest, sizeof(uint64_t));
  trainer->scratch = scratch;
  trainer->allowed = allowed;
  if (!grown || !trainer->edges || !trainer->edge_squares || !trainer->order)
    return nk_fail_memory(err);
  trainer->rows = nk_alloc(own, nk_trainer_row_bytes(trainer));
  return trainer->rows ? NK_OK : nk_fail_memory(err);
}

static nk_status begin(nk_trainer *trainer, nk_error *err) {
  nk_corpus *corpus = &trainer->corpus;
  nk_corpus_finish(corpus, trainer->options.cutoff);
  if (corpus->tokens == 0 || corpus->feature_count == 0)
    return nk_fail(err, NK_ERR_FORMAT, 0, "there is no data to train on");
  nk_status status = allocate(trainer, err);
  if (status != NK_OK) return status;
  uint32_t tags = trainer->tag_count;
  for (size_t i = 0; i < corpus->feature_count; i++) {
    float *row = trainer->rows + i * trainer->stride;
    for (uint32_t j = 0; j < tags; j++) {
      row[j] = 0;
      row[tags + j] = FIRST_SQUARE;
    }
  }
  for (size_t s = 0; s < corpus->sequences; s++) trainer->order[s] = s;
  init_transitions(trainer);
  bool made = nk_dictionary_make(&trainer->dictionary, &trainer->allocator, corpus,
                                 trainer->options.dictionary);
  return made ? NK_OK : nk_fail_memory(err);
}

static uint64_t draw(nk_trainer *trainer) {
  trainer->drawn++;
  return nk_hash_word(trainer->drawn, trainer->options.seed);
}

static void shuffle(nk_trainer *trainer) {
  size_t *order = trainer->order;
  for (size_t i = trainer->corpus.sequences; i > 1; i--) {
    size_t j = (size_t)(draw(trainer) % i), held = order[i - 1];
    order[i - 1] = order[j];
    order[j] = held;
  }
}

/* Chooses the features that stay visible in [first, last) and sums their weights. A token with one
 * allowed tag needs none. Leaves in trainer->kept each token's count, then its features. */
static bool score(nk_trainer *trainer, size_t first, size_t last, float *scores) {
  const nk_corpus *corpus = &trainer->corpus;
  uint32_t tags = trainer->tag_count;
  size_t from = first > 0 ? corpus->ends[first - 1] : 0, used = 0;
  uint64_t hide = (uint64_t)((double)trainer->options.dropout * 65536.0), random = 0;
  float lift = 1.0f / (1.0f - trainer->options.dropout);
  void *kept = trainer->kept;
  size_t need = corpus->ends[last - 1] - from + (last - first);
  if (!nk_grow(&trainer->allocator, &kept, &trainer->kept_room, need, sizeof *trainer->kept))
    return false;
  trainer->kept = kept;
  for (size_t t = first; t < last; t++) {
    float *sums = scores + (t - first) * tags;
    size_t head = used++;
    uint64_t set = trainer->allowed[t - first];
    bool decided = set != 0 && (set & (set - 1)) == 0;
    memset(sums, 0, tags * sizeof *sums);
    for (size_t i = t > 0 ? corpus->ends[t - 1] : 0; i < corpus->ends[t] && !decided; i++) {
      random = random >> 16 ? random >> 16 : draw(trainer);
      if (hide > 0 && (random & 0xFFFF) < hide) continue;
      const float *row = trainer->rows + corpus->features[i] * (size_t)trainer->stride;
      for (uint32_t j = 0; j < tags; j++) sums[j] += row[j];
      trainer->kept[used++] = corpus->features[i];
    }
    trainer->kept[head] = (uint32_t)(used - head - 1);
    for (uint32_t j = 0; j < tags; j++) sums[j] *= lift;
  }
  return true;
}

static void update_row(float *row, const float *gradient, uint32_t tags, float rate, float l2) {
  float *squares = row + tags;
  for (uint32_t j = 0; j < tags; j++) {
    float step = gradient[j] + l2 * row[j];
    squares[j] += step * step;
    row[j] -= rate * step / sqrtf(squares[j]);
  }
}

/* Moves the weights of the visible features against `posteriors` less the truth. */
static void update(nk_trainer *trainer, size_t first, size_t last, float *posteriors) {
  const nk_trainer_options *options = &trainer->options;
  uint32_t tags = trainer->tag_count;
  const uint32_t *kept = trainer->kept;
  float lift = 1.0f / (1.0f - options->dropout);
  for (size_t t = first; t < last; t++) {
    float *gradient = posteriors + (t - first) * tags, most = 0;
    uint32_t count = *kept++;
    gradient[trainer->corpus.tags[t]] -= 1.0f;
    for (uint32_t j = 0; j < tags; j++) {
      most = fmaxf(most, fabsf(gradient[j]));
      gradient[j] *= lift;
    }
    for (uint32_t i = 0; i < count && most > SMALL_GRADIENT; i++)
      update_row(trainer->rows + kept[i] * (size_t)trainer->stride, gradient, tags, options->rate,
                 options->l2);
    kept += count;
  }
}

static void update_transitions(nk_trainer *trainer, const float *gradient) {
  uint32_t tags = trainer->tag_count;
  for (size_t i = 0; i < (size_t)tags * tags + 2 * (size_t)tags; i++) {
    if (trainer->edges[i] == NK_FORBIDDEN || gradient[i] == 0.0f) continue;
    trainer->edge_squares[i] += gradient[i] * gradient[i];
    trainer->edges[i] -= trainer->options.rate * gradient[i] / sqrtf(trainer->edge_squares[i]);
  }
}

/* The score of the true tags; subtracts their pairs from `gradient`. */
static double truth(const nk_trainer *trainer, size_t first, size_t last, const float *scores,
                    float *gradient) {
  const uint8_t *tags = trainer->corpus.tags;
  uint32_t n = trainer->tag_count;
  size_t start = (size_t)n * n + tags[first], end = (size_t)n * n + n + tags[last - 1];
  double total = (double)trainer->edges[start] + trainer->edges[end];
  gradient[start] -= 1.0f;
  gradient[end] -= 1.0f;
  for (size_t t = first; t < last; t++) {
    total += scores[(t - first) * n + tags[t]];
    if (t == first) continue;
    size_t pair = (size_t)tags[t - 1] * n + tags[t];
    total += trainer->edges[pair];
    gradient[pair] -= 1.0f;
  }
  return total;
}

static bool learn(nk_trainer *trainer, size_t sequence, double *loss) {
  const nk_corpus *corpus = &trainer->corpus;
  size_t first = corpus->starts[sequence], last = sequence_end(corpus, sequence);
  uint32_t tags = trainer->tag_count, count = (uint32_t)(last - first);
  size_t edges = (size_t)tags * tags + 2 * (size_t)tags;
  float *gradient = trainer->scratch, *scores = gradient + edges,
        *work = scores + (size_t)count * tags;
  if (count == 0) return true;
  nk_transitions transitions = {tags, trainer->edges, trainer->edges + (size_t)tags * tags,
                                trainer->edges + (size_t)tags * tags + tags};
  for (size_t t = first; t < last; t++)
    trainer->allowed[t - first] =
        nk_dictionary_allowed(&trainer->dictionary, corpus->forms[t], corpus->tags[t]);
  if (!score(trainer, first, last, scores)) return false;
  memset(gradient, 0, edges * sizeof *gradient);
  double right = truth(trainer, first, last, scores, gradient);
  *loss += nk_lattice_posteriors(&transitions, scores, trainer->allowed, count, work) - right;
  nk_lattice_expect(&transitions, scores, count, work, 1.0f, gradient,
                    gradient + (size_t)tags * tags, gradient + (size_t)tags * tags + tags);
  update_transitions(trainer, gradient);
  update(trainer, first, last, scores);
  return true;
}

nk_status nk_trainer_epoch(nk_trainer *trainer, double *loss, nk_error *err) {
  double total = 0;
  *loss = 0;
  if (!trainer->rows) {
    nk_status status = begin(trainer, err);
    if (status != NK_OK) return status;
  }
  shuffle(trainer);
  for (size_t s = 0; s < trainer->corpus.sequences; s++) {
    if (!learn(trainer, trainer->order[s], &total)) return nk_fail_memory(err);
  }
  *loss = total / (double)trainer->corpus.sequences;
  return NK_OK;
}
