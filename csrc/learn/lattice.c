/* Lattice: Viterbi, and forward-backward with each token's values scaled to sum 1 (Rabiner 1989),
 * so that no logarithm stands in a loop. Knows nothing of features or files. */
#include "learn/lattice.h"

#include <assert.h>
#include <math.h>
#include <string.h>

#include "text/bits.h"

/* Lower scores count as this far below the best; keeps floats clear of underflow. */
#define FLOOR (-60.0f)

float nk_lattice_exp(float x) {
  if (x < -80.0f) return 0.0f;
  float scaled = x * 1.44269504f;
  int32_t whole = (int32_t)(scaled - 0.5f);
  float part = (scaled - (float)whole) * 0.69314718f; /* in [-0.35, 0.35] */
  float power =
      1.0f + part * (1.0f + part * (0.5f + part * (0.16666667f +
                                                   part * (0.041666668f + part * 0.008333334f))));
  uint32_t bits = (uint32_t)(whole + 127) << 23;
  float scale;
  memcpy(&scale, &bits, sizeof scale);
  return power * scale;
}

static bool may(uint64_t allowed, uint32_t tag) {
  return allowed == 0 || (allowed >> tag & 1);
}

static uint32_t choices(uint64_t allowed, uint32_t tags, uint8_t *out) {
  uint32_t count = 0;
  if (allowed == 0) {
    for (; count < tags; count++) out[count] = (uint8_t)count;
    return count;
  }
  for (; allowed != 0; allowed &= allowed - 1) out[count++] = (uint8_t)nk_lowest_bit(allowed);
  return count;
}

/* The scores of the tags, and how many of which are at hand: `tags[0 .. count)`. */
typedef struct paths {
  float scores[NK_TAGS_MAX];
  uint8_t tags[NK_TAGS_MAX];
  uint32_t count;
} paths;

/* The best way to each of all tags, allowed or not: whole rows, of which a processor does several at once. */
static void extend_rows(const nk_transitions *transitions, const paths *from, float *most,
                        uint32_t *best) {
  uint32_t tags = transitions->tags, first = from->tags[0];
  const float *row = transitions->pairs + (size_t)first * tags;
  for (uint32_t j = 0; j < tags; j++) {
    most[j] = from->scores[first] + row[j];
    best[j] = first;
  }
  for (uint32_t i = 1; i < from->count; i++) {
    uint32_t other = from->tags[i];
    float value = from->scores[other];
    row = transitions->pairs + (size_t)other * tags;
    for (uint32_t j = 0; j < tags; j++) {
      float score = value + row[j];
      best[j] = score > most[j] ? other : best[j];
      most[j] = score > most[j] ? score : most[j];
    }
  }
}

/* The best way to one tag. */
static void extend_one(const nk_transitions *transitions, const paths *from, uint32_t tag,
                       float *most, uint32_t *best) {
  uint32_t tags = transitions->tags;
  *best = from->tags[0];
  *most = from->scores[*best] + transitions->pairs[*best * tags + tag];
  for (uint32_t i = 1; i < from->count; i++) {
    uint32_t other = from->tags[i];
    float score = from->scores[other] + transitions->pairs[other * tags + tag];
    if (score <= *most) continue;
    *most = score;
    *best = other;
  }
}

/* Of so many tags one must be wanted for whole rows to cost less than each by itself. */
enum { ROW_SHARE = 4 };

/* Extends the paths `from` by one token to the tags of `to`, which receives their scores. */
static void extend(const nk_transitions *transitions, const paths *from, const float *scores,
                   paths *to, uint8_t *back) {
  float most[NK_TAGS_MAX];
  uint32_t best[NK_TAGS_MAX];
  bool rows = to->count * ROW_SHARE >= transitions->tags;
  if (rows) extend_rows(transitions, from, most, best);
  for (uint32_t j = 0; j < to->count; j++) {
    uint32_t tag = to->tags[j];
    if (!rows) extend_one(transitions, from, tag, &most[tag], &best[tag]);
    to->scores[tag] = most[tag] + scores[tag];
    back[tag] = (uint8_t)best[tag];
  }
}

void nk_lattice_best(const nk_transitions *transitions, const float *scores,
                     const uint64_t *allowed, uint32_t count, uint8_t *back, uint8_t *out) {
  uint32_t tags = transitions->tags;
  paths both[2];
  if (count == 0) return;
  memset(both, 0, sizeof both);
  both[0].count = choices(allowed ? allowed[0] : 0, tags, both[0].tags);
  for (uint32_t i = 0; i < both[0].count; i++) {
    uint32_t tag = both[0].tags[i];
    both[0].scores[tag] = transitions->starts[tag] + scores[tag];
  }
  for (uint32_t t = 1; t < count; t++) {
    paths *past = &both[(t & 1) ^ 1], *now = &both[t & 1];
    now->count = choices(allowed ? allowed[t] : 0, tags, now->tags);
    extend(transitions, past, scores + (size_t)t * tags, now, back + (size_t)t * tags);
  }
  const paths *final = &both[(count - 1) & 1];
  uint32_t best = final->tags[0];
  for (uint32_t i = 1; i < final->count; i++) {
    uint32_t tag = final->tags[i];
    if (final->scores[tag] + transitions->ends[tag] > final->scores[best] + transitions->ends[best])
      best = tag;
  }
  for (uint32_t t = count; t-- > 0;) {
    out[t] = (uint8_t)best;
    best = t > 0 ? back[(size_t)t * tags + best] : best;
  }
}

/* work: pairs (tags * tags), their transpose (the same), starts, ends (tags each), forward values
 * (count * tags), emissions (count * tags), scales (count), backward values (2 * tags). */
size_t nk_lattice_work(uint32_t count, uint32_t tags) {
  return 2 * (size_t)tags * tags + 4 * (size_t)tags + (size_t)count * (2 * (size_t)tags + 1);
}

typedef struct places {
  float *pairs, *transpose, *starts, *ends, *forward, *emissions, *scales, *backward;
} places;

static places lay_out(float *work, uint32_t count, uint32_t tags) {
  places at;
  size_t square = (size_t)tags * tags, length = (size_t)count * tags;
  at.pairs = work;
  at.transpose = at.pairs + square;
  at.starts = at.transpose + square;
  at.ends = at.starts + tags;
  at.forward = at.ends + tags;
  at.emissions = at.forward + length;
  at.scales = at.emissions + length;
  at.backward = at.scales + count;
  return at;
}

static float raise(float score) {
  return score <= NK_FORBIDDEN / 2 ? 0.0f : nk_lattice_exp(score < FLOOR ? FLOOR : score);
}

/* exp of the transitions, less their largest score each for pairs, starts and ends. */
static double raise_transitions(const nk_transitions *transitions, uint32_t count,
                                const places *at) {
  uint32_t tags = transitions->tags;
  float top = transitions->pairs[0], start = transitions->starts[0], end = transitions->ends[0];
  for (uint32_t i = 0; i < tags * tags; i++)
    if (transitions->pairs[i] > top) top = transitions->pairs[i];
  for (uint32_t i = 0; i < tags; i++) {
    if (transitions->starts[i] > start) start = transitions->starts[i];
    if (transitions->ends[i] > end) end = transitions->ends[i];
  }
  for (uint32_t i = 0; i < tags; i++) {
    at->starts[i] = raise(transitions->starts[i] - start);
    at->ends[i] = raise(transitions->ends[i] - end);
    for (uint32_t j = 0; j < tags; j++) {
      float value = raise(transitions->pairs[i * tags + j] - top);
      at->pairs[i * tags + j] = at->transpose[j * tags + i] = value;
    }
  }
  return (double)start + end + (double)top * (count - 1);
}

static double raise_emissions(const float *scores, const uint64_t *allowed, uint32_t count,
                              uint32_t tags, float *out) {
  double total = 0;
  for (uint32_t t = 0; t < count; t++) {
    const float *row = scores + (size_t)t * tags;
    uint64_t set = allowed ? allowed[t] : 0;
    float top = NK_FORBIDDEN;
    for (uint32_t i = 0; i < tags; i++)
      if (may(set, i) && row[i] > top) top = row[i];
    for (uint32_t i = 0; i < tags; i++)
      out[(size_t)t * tags + i] = may(set, i) ? raise(row[i] - top) : 0.0f;
    total += top;
  }
  return total;
}

/* row = vector * matrix. */
static void multiply(const float *vector, const float *matrix, uint32_t tags, float *row) {
  memset(row, 0, tags * sizeof *row);
  for (uint32_t i = 0; i < tags; i++) {
    float factor = vector[i];
    const float *line = matrix + (size_t)i * tags;
    for (uint32_t j = 0; j < tags; j++) row[j] += factor * line[j];
  }
}

/* Scales `row` to sum 1 and returns the factor. A row that died out becomes even. */
static float normalize(float *row, uint32_t tags) {
  float sum = 0;
  for (uint32_t i = 0; i < tags; i++) sum += row[i];
  if (sum < 1e-30f) {
    for (uint32_t i = 0; i < tags; i++) row[i] = 1.0f / (float)tags;
    return 1e30f;
  }
  float factor = 1.0f / sum;
  for (uint32_t i = 0; i < tags; i++) row[i] *= factor;
  return factor;
}

static double forward(const places *at, uint32_t count, uint32_t tags) {
  double total = 0;
  for (uint32_t t = 0; t < count; t++) {
    float *row = at->forward + (size_t)t * tags;
    const float *emission = at->emissions + (size_t)t * tags;
    if (t == 0)
      memcpy(row, at->starts, tags * sizeof *row);
    else
      multiply(row - tags, at->pairs, tags, row);
    for (uint32_t i = 0; i < tags; i++) row[i] *= emission[i];
    if (t == count - 1)
      for (uint32_t i = 0; i < tags; i++) row[i] *= at->ends[i];
    at->scales[t] = normalize(row, tags);
    total -= log((double)at->scales[t]);
  }
  return total;
}

/* Leaves in `scores` the posteriors, and in at->emissions what nk_lattice_expect() needs: emission
 * times backward value times scale, so that a pair's expectation is forward * pair * that. */
static void backward(const places *at, uint32_t count, uint32_t tags, float *scores) {
  float *next = at->backward, *value = at->backward + tags;
  for (uint32_t i = 0; i < tags; i++) value[i] = 1.0f;
  for (uint32_t t = count; t-- > 0;) {
    float *row = scores + (size_t)t * tags;
    float *emission = at->emissions + (size_t)t * tags;
    const float *front = at->forward + (size_t)t * tags;
    for (uint32_t i = 0; i < tags; i++) row[i] = front[i] * value[i];
    normalize(row, tags);
    for (uint32_t i = 0; i < tags; i++) {
      float end = t == count - 1 ? at->ends[i] : 1.0f;
      emission[i] = next[i] = emission[i] * value[i] * end * at->scales[t];
    }
    multiply(next, at->transpose, tags, value);
  }
}

double nk_lattice_posteriors(const nk_transitions *transitions, float *scores,
                             const uint64_t *allowed, uint32_t count, float *work) {
  uint32_t tags = transitions->tags;
  assert(tags > 0 && tags <= NK_TAGS_MAX);
  if (count == 0) return 0;
  places at = lay_out(work, count, tags);
  double total = raise_transitions(transitions, count, &at);
  total += raise_emissions(scores, allowed, count, tags, at.emissions);
  total += forward(&at, count, tags);
  backward(&at, count, tags, scores);
  return total;
}

void nk_lattice_expect(const nk_transitions *transitions, const float *posteriors, uint32_t count,
                       float *work, float weight, float *pairs, float *starts, float *ends) {
  uint32_t tags = transitions->tags;
  if (count == 0) return;
  places at = lay_out(work, count, tags);
  for (uint32_t i = 0; i < tags; i++) {
    starts[i] += weight * posteriors[i];
    ends[i] += weight * posteriors[(size_t)(count - 1) * tags + i];
  }
  for (uint32_t t = 1; t < count; t++) {
    const float *front = at.forward + (size_t)(t - 1) * tags;
    const float *behind = at.emissions + (size_t)t * tags;
    for (uint32_t i = 0; i < tags; i++) {
      float factor = weight * front[i];
      if (factor == 0.0f) continue;
      for (uint32_t j = 0; j < tags; j++)
        pairs[i * tags + j] += factor * at.pairs[i * tags + j] * behind[j];
    }
  }
}
