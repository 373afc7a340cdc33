/* Signatures: one-permutation MinHash of a set, and the bands that they are cut into. */
#include <string.h>

#include "base/hash.h"
#include "reuse/reuse.h"

/* The least hash of each bin, where bins are the upper bits. Empty bins are marked in `filled`. */
static void fill_bins(const uint32_t *set, uint32_t count, uint16_t *slots, bool *filled) {
  memset(filled, 0, NK_SLOTS);
  for (uint32_t i = count; i-- > 0;) {
    uint32_t bin = set[i] >> (32 - NK_SLOT_BITS);
    slots[bin] = (uint16_t)(nk_hash_word(set[i], 0) >> 48);
    filled[bin] = true;
  }
}

/* Optimal densification: an empty bin takes what the first full one of a row of bins has that
 * depends on its number alone, so that two sets ask in the same order. */
void nk_reuse_sign(const uint32_t *set, uint32_t count, uint16_t *slots) {
  bool filled[NK_SLOTS];
  fill_bins(set, count, slots, filled);
  for (uint32_t bin = 0; bin < NK_SLOTS; bin++) {
    if (filled[bin]) continue;
    uint64_t other = bin;
    for (uint64_t attempt = 1; !filled[other]; attempt++)
      other = nk_hash_word((uint64_t)bin << 32 | attempt, NK_SLOTS) >> (64 - NK_SLOT_BITS);
    slots[bin] = slots[other];
  }
}

/* How often a pair of this index shares no band. */
static double missed(double threshold, uint32_t rows, uint32_t bands) {
  double band = 1, all = 1;
  for (uint32_t i = 0; i < rows; i++) band *= threshold;
  for (uint32_t i = 0; i < bands; i++) all *= 1 - band;
  return all;
}

void nk_reuse_bands(double threshold, uint32_t *rows, uint32_t *bands) {
  *rows = 1;
  while (*rows < 16 && missed(threshold, *rows + 1, NK_SLOTS / (*rows + 1)) < 1 / 2000.0) ++*rows;
  *bands = NK_SLOTS / *rows;
}

void nk_reuse_sort(uint64_t *items, uint64_t *spare, size_t count) {
  for (int shift = 32; shift < 64; shift += 8) {
    size_t starts[257] = {0};
    for (size_t i = 0; i < count; i++) starts[(items[i] >> shift & 255u) + 1]++;
    for (int v = 0; v < 256; v++) starts[v + 1] += starts[v];
    for (size_t i = 0; i < count; i++) spare[starts[items[i] >> shift & 255u]++] = items[i];
    uint64_t *other = items;
    items = spare;
    spare = other;
  }
}
