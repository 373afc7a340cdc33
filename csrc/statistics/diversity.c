/* Lexical diversity of a sequence of type ids. */
#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "count/vocabulary.h"
#include "newskit/statistics.h"

enum { DRAWS = 42 };
static const double FACTOR = 0.72;

/* The chance that a type of frequency `f` is not among the draws from `n` tokens. */
static double missed(double f, double n) {
  double chance = 1;
  for (int i = 0; i < DRAWS && chance > 0; i++) chance *= fmax(0, (n - f - i) / (n - i));
  return chance;
}

static void spectrum(const uint32_t *frequencies, uint32_t types, nk_diversity *out) {
  double n = out->tokens, squares = 0, pairs = 0, present = 0;
  for (uint32_t i = 0; i < types; i++) {
    double f = frequencies[i];
    if (f == 0) continue;
    out->types++;
    out->hapaxes += f == 1;
    squares += f * f;
    pairs += f * (f - 1);
    if (n >= DRAWS) present += 1 - missed(f, n);
  }
  out->ttr = out->types / n;
  out->root_ttr = out->types / sqrt(n);
  out->corrected_ttr = out->types / sqrt(2 * n);
  out->log_ttr = log(out->types) / log(n);
  out->yule_k = 1e4 * (squares - n) / (n * n);
  out->simpson_d = pairs / (n * (n - 1));
  out->hdd = n >= DRAWS ? present / DRAWS : NAN;
}

/* Factors of a text read forward or backward; `seen[id]` is the factor that saw the type last. */
static double factors(const uint32_t *ids, size_t count, bool backward, uint32_t *seen,
                      uint32_t types) {
  double whole = 0, tokens = 0, distinct = 0;
  uint32_t current = 1;
  memset(seen, 0, types * sizeof *seen);
  for (size_t i = 0; i < count; i++) {
    uint32_t id = ids[backward ? count - 1 - i : i];
    tokens++;
    distinct += seen[id] != current;
    seen[id] = current;
    if (distinct / tokens < FACTOR) {
      whole++;
      current++;
      tokens = distinct = 0;
    }
  }
  return tokens > 0 ? whole + (1 - distinct / tokens) / (1 - FACTOR) : whole;
}

static double mtld(const uint32_t *ids, size_t count, uint32_t *seen, uint32_t types) {
  double forward = factors(ids, count, false, seen, types);
  double backward = factors(ids, count, true, seen, types);
  if (forward == 0 || backward == 0) return NAN;
  return ((double)count / forward + (double)count / backward) / 2;
}

static double mattr(const uint32_t *ids, size_t count, uint32_t window, uint32_t *inside,
                    uint32_t types) {
  double sum = 0, distinct = 0;
  if (count < window || window == 0) return NAN;
  memset(inside, 0, types * sizeof *inside);
  for (size_t i = 0; i < count; i++) {
    distinct += inside[ids[i]]++ == 0;
    if (i >= window) distinct -= --inside[ids[i - window]] == 0;
    if (i + 1 >= window) sum += distinct / window;
  }
  return sum / (double)(count - window + 1);
}

nk_status nk_diversity_of(const nk_allocator *allocator, const uint32_t *ids, size_t count,
                          uint32_t types, uint32_t window, nk_diversity *out, nk_error *err) {
  nk_allocator memory = nk_allocator_or_default(allocator);
  *out = (nk_diversity){.tokens = (double)count};
  size_t size = nk_size_mul((size_t)types + 1, sizeof(uint32_t));
  uint32_t *scratch = nk_alloc_zeroed(&memory, size);
  if (!scratch) return nk_fail_memory(err);
  for (size_t i = 0; i < count; i++) scratch[ids[i]]++;
  spectrum(scratch, types, out);
  out->mtld = mtld(ids, count, scratch, types);
  out->mattr = mattr(ids, count, window, scratch, types);
  nk_free(&memory, scratch, size);
  return NK_OK;
}

nk_status nk_diversity_of_document(const nk_allocator *allocator, const nk_document *document,
                                   uint32_t window, nk_diversity *out, nk_error *err) {
  nk_allocator memory = nk_allocator_or_default(allocator);
  uint32_t tokens = nk_document_token_count(document), kinds = nk_count_options_default().kinds;
  const uint32_t *types = nk_document_token_types(document);
  const uint8_t *kind = nk_document_token_kinds(document);
  size_t room = nk_size_mul((size_t)tokens + 1, sizeof(uint32_t)), count = 0;
  uint32_t *ids = nk_alloc(&memory, room);
  if (!ids) return nk_fail_memory(err);
  for (uint32_t i = 0; i < tokens; i++)
    if (kinds >> kind[i] & 1u) ids[count++] = types[i];
  nk_status status =
      nk_diversity_of(&memory, ids, count, nk_document_type_count(document), window, out, err);
  nk_free(&memory, ids, room);
  return status;
}

/* Gives each word the number of its first like. */
static void number_words(nk_vocabulary *vocabulary, const nk_str *words, size_t count,
                         uint32_t *ids) {
  for (size_t i = 0; i < count; i++)
    ids[i] =
        nk_vocabulary_intern(vocabulary, words[i], nk_vocabulary_hash(vocabulary, words[i]), 0);
}

nk_status nk_diversity_of_words(const nk_allocator *allocator, const nk_str *words, size_t count,
                                uint32_t window, nk_diversity *out, nk_error *err) {
  nk_allocator memory = nk_allocator_or_default(allocator);
  size_t room = nk_size_mul(nk_size_add(count, 1), sizeof(uint32_t)), bytes = 0;
  nk_vocabulary vocabulary;
  for (size_t i = 0; i < count; i++) bytes = nk_size_add(bytes, words[i].len);
  nk_vocabulary_init(&vocabulary, &memory, 0);
  uint32_t *ids = nk_alloc(&memory, room);
  nk_status status =
      ids ? nk_vocabulary_reserve(&vocabulary, count, bytes, err) : nk_fail_memory(err);
  if (status == NK_OK) {
    number_words(&vocabulary, words, count, ids);
    status = nk_diversity_of(&memory, ids, count, (uint32_t)vocabulary.count, window, out, err);
  }
  nk_vocabulary_free(&vocabulary);
  nk_free(&memory, ids, room);
  return status;
}
