/* Derived columns: going through a sequence towards the values that are looked for. */
#include "learn/nearest.h"

bool nk_nearest_parse(nk_str name, nk_nearest *out) {
  size_t at = name.len;
  out->distance = at > 0 && name.data[at - 1] == '#';
  at -= out->distance;
  if (at < 2 || (name.data[at - 1] != '<' && name.data[at - 1] != '>')) return false;
  char arrow = name.data[--at];
  out->right = arrow == '>';
  out->scope = NK_SCOPE_SENTENCE;
  if (at > 1 && name.data[at - 1] == arrow) {
    out->scope = NK_SCOPE_PARAGRAPH;
    at--;
  }
  out->base.data = name.data;
  out->base.len = at;
  return true;
}

/* 1 to 4 as they are, then in growing steps. */
static uint32_t distance_step(uint32_t distance) {
  static const uint32_t steps[] = {1, 2, 3, 4, 6, 9, 14, 24};
  uint32_t at = 0;
  while (at < sizeof steps / sizeof *steps && distance > steps[at]) at++;
  return at + 1;
}

/* Goes through [first, last) towards the values that are looked for, from beyond their far end. */
static void fill(const uint32_t *from, uint32_t first, uint32_t last, const nk_nearest *way,
                 uint32_t *values) {
  uint32_t nearest = 0, distance = 0;
  for (uint32_t k = first; k < last; k++) {
    uint32_t i = way->right ? last - 1 - (k - first) : k;
    values[i] = nearest == 0 ? 0 : way->distance ? distance_step(distance) : nearest;
    if (from[i] != 0) {
      nearest = from[i];
      distance = 0;
    }
    distance++;
  }
}

void nk_nearest_compute(const nk_nearest *way, const uint32_t *from, const uint32_t *starts,
                        uint32_t sequences, uint32_t *values) {
  for (uint32_t s = 0; s < sequences; s++) fill(from, starts[s], starts[s + 1], way, values);
}
