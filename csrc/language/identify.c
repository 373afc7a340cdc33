/* What languages a text is in. The words of each script are summed window by window; a window gives
 * the probability of each language; the shares are the weights of the mixture that makes the
 * windows likeliest, found by a few steps of expectation maximization (Dempster, Laird, Rubin
 * 1977), so that a long text decides between close languages by all of it, and two languages both
 * show. */
#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "language/model.h"

/* Letters of a window: enough to be sure of most languages, few enough to see a quoted sentence. */
#define WINDOW_LETTERS 160u
#define WINDOWS 64u /* when there are more, neighbors are joined and windows grow to the double */

/* A last window of fewer letters is added to the one before it. */
#define SCRAP_LETTERS 60u

/* Steps of expectation maximization: each sharpens what the windows agree on. */
#define STEPS 5u

/* A sign of Han, kana or hangul says about as much as three letters. */
#define WIDE 3u

/* Kana among Han and kana from which on a text is Japanese: particles alone are more than that. */
#define KANA_SHARE 0.05

typedef struct window {
  nk_script script;
  uint64_t letters, features;
  int64_t sums[NK_GUESS_DIMS];
} window;

typedef struct work {
  const nk_identifier *model;
  nk_allocator allocator;
  window *windows;
  size_t count, capacity;
  uint64_t size;               /* letters of a window, by now */
  window open[NK_SCRIPT_MANY]; /* not yet full */
  uint64_t letters[NK_SCRIPTS];
  float *likely; /* count × languages */
  double share[NK_LANGUAGES_MAX];
} work;

static void add_window(window *to, const window *from) {
  to->letters += from->letters;
  to->features += from->features;
  for (size_t d = 0; d < NK_GUESS_DIMS; d++) to->sums[d] += from->sums[d];
}

/* Joins each two neighbors of one script. */
static void join_windows(work *w) {
  size_t kept = 0;
  size_t single[NK_SCRIPT_MANY];
  for (size_t s = 0; s < NK_SCRIPT_MANY; s++) single[s] = WINDOWS;
  for (size_t i = 0; i < w->count; i++) {
    window next = w->windows[i];
    size_t *at = &single[next.script];
    if (*at < WINDOWS) {
      add_window(&w->windows[*at], &next);
      *at = WINDOWS;
    } else {
      *at = kept;
      w->windows[kept++] = next;
    }
  }
  w->count = kept;
  w->size *= 2;
}

static bool close_window(work *w, window *open) {
  if (w->count == WINDOWS) join_windows(w);
  void *grown = w->windows;
  if (!nk_grow(&w->allocator, &grown, &w->capacity, w->count + 1, sizeof *w->windows)) return false;
  w->windows = grown;
  w->windows[w->count++] = *open;
  nk_script script = open->script;
  memset(open, 0, sizeof *open);
  open->script = script;
  return true;
}

/* The sums of a word's rows fit 16 bits. */
_Static_assert(NK_GUESS_FEATURES * 128u <= INT16_MAX, "sums of a word");

/* The rows of the word's features that have one; without a branch on whether they do, which would
 * be guessed wrong half of the time. */
static uint32_t find_rows(const nk_identifier *model, const nk_guess_word *word, uint32_t *rows) {
  uint32_t features[NK_GUESS_FEATURES], found = 0;
  size_t count = nk_guess_features(word, features);
  for (size_t i = 0; i < count; i++) {
    uint32_t place = nk_guess_place(features[i]);
    const nk_guess_block *block = &model->blocks[place >> 6];
    uint64_t bit = UINT64_C(1) << (place & 63u);
    rows[found] = (uint32_t)block->before + nk_bits_in(block->places & (bit - 1));
    found += (block->places & bit) != 0;
  }
  return found;
}

static uint32_t sum_rows(const nk_identifier *model, const nk_guess_word *word,
                         int16_t sums[NK_GUESS_DIMS]) {
  uint32_t rows[NK_GUESS_FEATURES];
  uint32_t found = find_rows(model, word, rows);
  for (uint32_t i = 0; i < found; i++) {
    const int8_t *values = model->values + (size_t)rows[i] * NK_GUESS_DIMS;
    for (size_t d = 0; d < NK_GUESS_DIMS; d++) sums[d] = (int16_t)(sums[d] + values[d]);
  }
  return found;
}

static bool add_word(work *w, const nk_guess_word *word) {
  w->letters[word->script] += word->letters;
  if (word->script >= NK_SCRIPT_MANY) return true;
  int16_t sums[NK_GUESS_DIMS] = {0};
  window *open = &w->open[word->script];
  open->features += sum_rows(w->model, word, sums);
  open->letters += word->letters;
  for (size_t d = 0; d < NK_GUESS_DIMS; d++) open->sums[d] += sums[d];
  return open->letters < w->size || close_window(w, open);
}

/* Adds what was left open: to the last window of its script, if it is little and there is one. */
static bool close_rest(work *w) {
  for (size_t script = 1; script < NK_SCRIPT_MANY; script++) {
    window *open = &w->open[script];
    if (open->letters == 0) continue;
    size_t last = w->count;
    while (last > 0 && w->windows[last - 1].script != open->script) last--;
    if (last > 0 && open->letters < SCRAP_LETTERS)
      add_window(&w->windows[last - 1], open);
    else if (!close_window(w, open))
      return false;
  }
  return true;
}

/* The probabilities of the languages of the window's script, from its n-grams alone. */
static void judge_window(const nk_identifier *model, const window *from, float *out) {
  float point[NK_GUESS_DIMS], best = -INFINITY, all = 0;
  double scale = from->features > 0 ? 1 / sqrt((double)from->features) : 0;
  for (size_t d = 0; d < NK_GUESS_DIMS; d++) point[d] = (float)((double)from->sums[d] * scale);
  for (uint32_t i = 0; i < model->languages; i++) {
    const nk_guess_language *language = &model->language[i];
    out[i] = -INFINITY;
    if ((language->scripts >> from->script & 1u) == 0) continue;
    out[i] = language->bias;
    for (size_t d = 0; d < NK_GUESS_DIMS; d++) out[i] += language->weights[d] * point[d];
    if (out[i] > best) best = out[i];
  }
  for (uint32_t i = 0; i < model->languages; i++) {
    out[i] = out[i] == -INFINITY ? 0 : expf(out[i] - best);
    all += out[i];
  }
  for (uint32_t i = 0; i < model->languages && all > 0; i++) out[i] /= all;
}

/* One step: the windows by the shares before it give the shares after it. */
static void mix_step(work *w, double all) {
  uint32_t languages = w->model->languages;
  double next[NK_LANGUAGES_MAX] = {0};
  for (size_t k = 0; k < w->count; k++) {
    const float *likely = w->likely + k * languages;
    double sum = 0;
    for (uint32_t i = 0; i < languages; i++) sum += w->share[i] * (double)likely[i];
    if (!(sum > 0)) continue;
    double weight = (double)w->windows[k].letters / (all * sum);
    for (uint32_t i = 0; i < languages; i++) next[i] += weight * w->share[i] * (double)likely[i];
  }
  memcpy(w->share, next, languages * sizeof *next);
}

static bool mix_windows(work *w, double all) {
  uint32_t languages = w->model->languages;
  size_t size = nk_size_mul(w->count * languages, sizeof *w->likely);
  w->likely = nk_alloc(&w->allocator, size);
  if (!w->likely && size > 0) return false;
  for (size_t k = 0; k < w->count; k++) {
    judge_window(w->model, &w->windows[k], w->likely + k * languages);
    double weight = (double)w->windows[k].letters / all;
    for (uint32_t i = 0; i < languages; i++)
      w->share[i] += weight * (double)w->likely[k * languages + i];
  }
  for (size_t step = 0; step < STEPS && step + 1 < w->count; step++) mix_step(w, all);
  nk_free(&w->allocator, w->likely, size);
  return true;
}

/* Letters of scripts that one language has go to it; returns the letters of all scripts. */
static double count_letters(work *w) {
  double all = 0, kana = (double)w->letters[NK_SCRIPT_KANA],
         han = (double)w->letters[NK_SCRIPT_HAN];
  for (size_t s = 1; s < NK_SCRIPTS; s++) {
    if (s >= NK_SCRIPT_HANGUL && s <= NK_SCRIPT_HAN) w->letters[s] *= WIDE;
    all += (double)w->letters[s];
  }
  if (kana > 0 && kana >= KANA_SHARE * (kana + han)) {
    w->letters[NK_SCRIPT_KANA] += w->letters[NK_SCRIPT_HAN];
    w->letters[NK_SCRIPT_HAN] = 0;
  }
  return all;
}

static void add_scripts(work *w, double all) {
  for (size_t s = NK_SCRIPT_MANY; s < NK_SCRIPTS; s++) {
    for (uint32_t i = 0; i < w->model->languages && w->letters[s] > 0; i++) {
      if ((w->model->language[i].scripts >> s & 1u) == 0) continue;
      w->share[i] += (double)w->letters[s] / all;
      break;
    }
  }
}

/* The languages of a share of at least 1 %, by share; insertion, since there are few. */
static size_t rank(const work *w, nk_guess *out, size_t room) {
  size_t count = 0;
  for (uint32_t i = 0; i < w->model->languages; i++) {
    double share = w->share[i] < 1 ? w->share[i] : 1;
    if (share < 0.01) continue;
    size_t at = count;
    while (at > 0 && out[at - 1].share < share) at--;
    if (at >= room) continue;
    if (count < room) count++;
    memmove(out + at + 1, out + at, (count - 1 - at) * sizeof *out);
    out[at] = (nk_guess){w->model->language[i].code, share};
  }
  return count;
}

/* A word that follows itself says nothing new: one word a thousand times is one word. */
static bool is_repeated(const nk_guess_word *word, const nk_guess_word *before) {
  return word->script < NK_SCRIPT_MANY && word->script == before->script &&
         word->letters == before->letters &&
         memcmp(word->codes, before->codes, word->letters * sizeof *word->codes) == 0;
}

static bool identify(work *w, nk_str text) {
  size_t at = 0;
  nk_guess_word word, before = {.script = NK_SCRIPT_NONE};
  for (size_t s = 0; s < NK_SCRIPT_MANY; s++) w->open[s].script = (nk_script)s;
  while (nk_guess_next(text, &at, &word)) {
    if (is_repeated(&word, &before)) continue;
    if (!add_word(w, &word)) return false;
    before = word;
  }
  if (!close_rest(w)) return false;
  double all = count_letters(w);
  if (!(all > 0)) return true;
  if (!mix_windows(w, all)) return false;
  add_scripts(w, all);
  /* A few letters say little, whatever they are: at 4 a half, at 20 nearly all is believed. */
  double sure = all * all / (all * all + 16);
  for (uint32_t i = 0; i < w->model->languages; i++) w->share[i] *= sure;
  return true;
}

nk_status nk_identify(const nk_identifier *identifier, const nk_allocator *allocator, nk_str text,
                      nk_guess *out, size_t room, size_t *count, nk_error *err) {
  *count = 0;
  nk_allocator memory = nk_allocator_or_default(allocator);
  work *w = nk_alloc_zeroed(&memory, sizeof *w);
  if (!w) return nk_fail_memory(err);
  w->model = identifier;
  w->allocator = memory;
  w->size = WINDOW_LETTERS;
  bool done = identify(w, text);
  if (done) *count = rank(w, out, room);
  nk_free(&memory, w->windows, w->capacity * sizeof *w->windows);
  nk_free(&memory, w, sizeof *w);
  return done ? NK_OK : nk_fail_memory(err);
}
