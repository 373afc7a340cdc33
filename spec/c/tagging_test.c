/* The tagger without Lua: lattices against enumeration, training on invented sequences, damaged
 * models, and a failing allocator at every request. */
#include <math.h>
#include <string.h>

#include "base/hash.h"
#include "check.h"
#include "failing.h"
#include "newskit/tagger.h"
#include "learn/lattice.h"

enum { TAGS = 3, LENGTH = 4, PATHS = 81 };

static const float pairs[TAGS * TAGS] = {0.5f, -1, 2, 0, NK_FORBIDDEN, 1, -0.5f, 0.25f, 0};
static const float starts[TAGS] = {0, 1, -1}, ends[TAGS] = {0.5f, 0, 0};
static const float scores[LENGTH * TAGS] = {1, 0, -1, 0, 2, 1, -1, 0.5f, 0, 3, 0, 1};

static double path_score(int path, const uint64_t *allowed) {
  int tags[LENGTH];
  double total = 0;
  for (int i = 0; i < LENGTH; i++, path /= TAGS) tags[i] = path % TAGS;
  for (int i = 0; i < LENGTH; i++) {
    if (allowed && allowed[i] && !(allowed[i] >> tags[i] & 1)) return -1e9;
    total += scores[i * TAGS + tags[i]] + (i > 0 ? pairs[tags[i - 1] * TAGS + tags[i]] : 0);
  }
  return total + starts[tags[0]] + ends[tags[LENGTH - 1]];
}

/* Every path is scored one by one, which the dynamic programs must agree with. */
static void lattice_against_enumeration(const uint64_t *allowed) {
  nk_transitions transitions = {TAGS, pairs, starts, ends};
  double sum = 0, best = -1e30, marginal[LENGTH * TAGS] = {0}, pair_sum = 0;
  int best_path = 0;
  for (int path = 0; path < PATHS; path++) {
    double score = path_score(path, allowed), weight = exp(score);
    sum += weight;
    if (score > best) best = score, best_path = path;
    for (int i = 0, rest = path; i < LENGTH; i++, rest /= TAGS)
      marginal[i * TAGS + rest % TAGS] += weight;
    for (int i = 0, rest = path; i + 1 < LENGTH; i++, rest /= TAGS)
      pair_sum += rest % TAGS == 0 && rest / TAGS % TAGS == 2 ? weight : 0;
  }
  uint8_t back[LENGTH * TAGS], tags[LENGTH];
  nk_lattice_best(&transitions, scores, allowed, LENGTH, back, tags);
  for (int i = 0; i < LENGTH; i++, best_path /= TAGS) CHECK(tags[i] == best_path % TAGS);
  float copy[LENGTH * TAGS], work[256], expected[TAGS * TAGS] = {0}, first[TAGS] = {0},
                                                        last[TAGS] = {0};
  memcpy(copy, scores, sizeof copy);
  CHECK(nk_lattice_work(LENGTH, TAGS) <= 256);
  double log_sum = nk_lattice_posteriors(&transitions, copy, allowed, LENGTH, work);
  CHECK(fabs(log_sum - log(sum)) < 1e-4);
  for (int i = 0; i < LENGTH * TAGS; i++) CHECK(fabs((double)copy[i] - marginal[i] / sum) < 1e-4);
  nk_lattice_expect(&transitions, copy, LENGTH, work, 1.0f, expected, first, last);
  CHECK(fabs((double)expected[2] - pair_sum / sum) < 1e-4);
  CHECK(expected[4] == 0.0f);
}

static void exponential(void) {
  for (float x = -79; x <= 0; x += 0.37f)
    CHECK(fabs((double)nk_lattice_exp(x) / exp((double)x) - 1) < 1e-5);
  CHECK(nk_lattice_exp(-1000) == 0);
}

/* Invented language: after "a" comes tag X, after "b" tag Y, whatever the word; others are O. */
static const char *const words[] = {"a", "m", "o", "b", "m", "o", "a", "n", "b", "n"};
static const char *const truth[] = {"O", "X", "O", "O", "Y", "O", "O", "X", "O", "Y"};
enum { COUNT = 10 };

static nk_str text_of(const char *text) {
  nk_str result = {text, strlen(text)};
  return result;
}

static nk_status make_columns(const nk_allocator *allocator, nk_columns **out, nk_error *err) {
  static const uint32_t sequences[] = {0, 3, 6};
  uint32_t values[COUNT];
  nk_status status = nk_columns_new(allocator, COUNT, sequences, 3, out, err);
  if (status != NK_OK) return status;
  for (int i = 0; i < COUNT; i++) values[i] = nk_column_value(text_of(words[i]));
  return nk_columns_add(*out, text_of("word"), values, err);
}

static nk_status train(const nk_allocator *allocator, nk_columns *columns, nk_trainer **out,
                       nk_str *model, nk_error *err) {
  nk_str templates[] = {text_of(""), text_of("word"), text_of("word@-1"), text_of("word@-1 word")};
  nk_trainer_options options = nk_trainer_options_default();
  uint8_t tags[COUNT];
  double loss = 0, before = 1e9;
  options.cutoff = 1;
  nk_status status = nk_trainer_new(allocator, templates, 4, &options, out, err);
  for (int i = 0; i < COUNT && status == NK_OK; i++)
    status = nk_trainer_tag(*out, text_of(truth[i]), &tags[i], err);
  if (status == NK_OK) status = nk_trainer_add(*out, columns, tags, err);
  for (int epoch = 0; epoch < 20 && status == NK_OK; epoch++) {
    status = nk_trainer_epoch(*out, &loss, err);
    if (epoch == 0) before = loss;
  }
  if (status == NK_OK) CHECK(loss < before);
  return status == NK_OK ? nk_trainer_model(*out, text_of("a note"), model, err) : status;
}

/* Trains, opens, tags: all or nothing under any allocator. */
static nk_status whole_life(const nk_allocator *allocator, nk_error *err) {
  nk_columns *columns = NULL;
  nk_trainer *trainer = NULL;
  nk_tagger *tagger = NULL;
  nk_tagging *tagging = NULL;
  nk_str model;
  nk_status status = make_columns(allocator, &columns, err);
  if (status == NK_OK) status = train(allocator, columns, &trainer, &model, err);
  if (status == NK_OK) status = nk_tagger_open(allocator, model, &tagger, err);
  if (status == NK_OK) status = nk_tagging_new(allocator, &tagging, err);
  if (status == NK_OK) status = nk_tagging_run(tagging, tagger, columns, true, err);
  if (status == NK_OK) {
    const uint8_t *tags = nk_tagging_tags(tagging);
    const float *posteriors = nk_tagging_posteriors(tagging);
    for (int i = 0; i < COUNT; i++) {
      nk_str name = nk_tagger_tag_name(tagger, tags[i]);
      CHECK(name.len == 1 && name.data[0] == truth[i][0]);
      CHECK(posteriors[i * 3 + tags[i]] > 0.5f);
    }
    CHECK(nk_tagger_note(tagger).len == 6);
    status = nk_tagging_add_tags(tagging, columns, text_of("tag"), err);
  }
  nk_tagging_free(tagging);
  nk_tagger_free(tagger);
  nk_trainer_free(trainer);
  nk_columns_free(columns);
  return status;
}

static void failing_allocations(void) {
  nk_error err;
  for (long fail_at = 0; fail_at < 10000; fail_at++) {
    failing state = {.fail_at = fail_at};
    nk_allocator allocator = failing_allocator(&state);
    nk_status status = whole_life(&allocator, &err);
    CHECK(state.live == 0 && state.bytes == 0);
    if (fail_at == 0)
      CHECK(status == NK_OK);
    else if (status == NK_OK)
      break;
    else
      CHECK(status == NK_ERR_MEMORY);
  }
}

/* The checksum is mended after each change, so that the checks behind it are reached. */
static void mend(uint64_t *block, size_t size) {
  nk_str rest = {(const char *)block + 32, size - 32};
  block[3] = nk_hash_bytes(rest, 0);
}

static void damaged_models(void) {
  nk_columns *columns;
  nk_trainer *trainer;
  nk_tagger *tagger;
  nk_tagging *tagging;
  nk_str model;
  nk_error err;
  CHECK(make_columns(NULL, &columns, &err) == NK_OK);
  CHECK(train(NULL, columns, &trainer, &model, &err) == NK_OK);
  CHECK(nk_tagging_new(NULL, &tagging, &err) == NK_OK);
  uint64_t *copy = malloc(model.len + 8);
  nk_str bytes = {(const char *)copy, model.len};
  for (size_t cut = 0; cut < model.len; cut++) {
    nk_str part = {model.data, cut};
    CHECK(nk_tagger_open(NULL, part, &tagger, &err) == NK_ERR_FORMAT && !tagger);
  }
  for (size_t at = 0; at < model.len; at++) {
    for (int bit = 0; bit < 8; bit += 3) {
      memcpy(copy, model.data, model.len);
      ((unsigned char *)copy)[at] ^= (unsigned char)(1 << bit);
      CHECK(nk_tagger_open(NULL, bytes, &tagger, &err) == NK_ERR_FORMAT);
      mend(copy, model.len);
      if (nk_tagger_open(NULL, bytes, &tagger, &err) != NK_OK) continue;
      nk_tagging_run(tagging, tagger, columns, true, &err);
      nk_tagger_free(tagger);
    }
  }
  free(copy);
  nk_tagging_free(tagging);
  nk_trainer_free(trainer);
  nk_columns_free(columns);
}

static void refusals(void) {
  nk_error err;
  nk_columns *columns;
  nk_trainer *trainer;
  double loss;
  uint8_t tag;
  uint32_t backwards[] = {0, 2, 1};
  CHECK(nk_columns_new(NULL, 3, backwards, 3, &columns, &err) == NK_ERR_RANGE && !columns);
  const char *const malformed[] = {"@1", "word@", "word@9", "word@x", "a b c d e f g"};
  for (size_t i = 0; i < sizeof malformed / sizeof *malformed; i++) {
    nk_str template = text_of(malformed[i]);
    CHECK(nk_trainer_new(NULL, &template, 1, NULL, &trainer, &err) == NK_ERR_FORMAT && !trainer);
  }
  nk_str template = text_of("absent");
  CHECK(nk_trainer_new(NULL, &template, 1, NULL, &trainer, &err) == NK_OK);
  CHECK(nk_trainer_epoch(trainer, &loss, &err) == NK_ERR_FORMAT);
  CHECK(nk_trainer_tag(trainer, text_of(""), &tag, &err) == NK_ERR_FORMAT);
  CHECK(make_columns(NULL, &columns, &err) == NK_OK);
  uint8_t tags[COUNT] = {0};
  CHECK(nk_trainer_add(trainer, columns, tags, &err) == NK_ERR_RANGE);
  CHECK(nk_trainer_tag(trainer, text_of("O"), &tag, &err) == NK_OK && tag == 0);
  CHECK(nk_trainer_add(trainer, columns, tags, &err) == NK_ERR_FORMAT);
  CHECK(strcmp(err.message, "no column is called 'absent'") == 0);
  nk_trainer_free(trainer);
  nk_columns_free(columns);
}

static void builtin_columns(void) {
  size_t count = 0;
  while (nk_columns_builtin(count)) count++;
  CHECK(count > 10 && strcmp(nk_columns_builtin(0), "norm") == 0);
}

int main(void) {
  builtin_columns();
  uint64_t allowed[LENGTH] = {0, 5, 2, 0};
  exponential();
  lattice_against_enumeration(NULL);
  lattice_against_enumeration(allowed);
  failing_allocations();
  damaged_models();
  refusals();
  return check_result();
}
