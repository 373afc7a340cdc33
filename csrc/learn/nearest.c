/* Derived columns: the nearest value of another column on the left or right, and how far it is. */
#include "learn/columns.h"

typedef struct direction {
  bool right;
  nk_scope scope;
  bool distance;
} direction;

/* Splits "cue<#" into "cue" and what follows: '<' or '>' once for the sentence, twice for the
 * paragraph, then '#' for the distance. */
static bool parse(nk_str name, nk_str *base, direction *way) {
  size_t at = name.len;
  way->distance = at > 0 && name.data[at - 1] == '#';
  at -= way->distance;
  if (at < 2 || (name.data[at - 1] != '<' && name.data[at - 1] != '>')) return false;
  char arrow = name.data[--at];
  way->right = arrow == '>';
  way->scope = NK_SCOPE_SENTENCE;
  if (at > 1 && name.data[at - 1] == arrow) {
    way->scope = NK_SCOPE_PARAGRAPH;
    at--;
  }
  base->data = name.data;
  base->len = at;
  return true;
}

bool nk_columns_is_nearest(nk_str name, nk_str *base) {
  direction way;
  return parse(name, base, &way);
}

/* 1 to 4 as they are, then in growing steps. */
static uint32_t distance_step(uint32_t distance) {
  static const uint32_t steps[] = {1, 2, 3, 4, 6, 9, 14, 24};
  uint32_t at = 0;
  while (at < sizeof steps / sizeof *steps && distance > steps[at]) at++;
  return at + 1;
}

/* Goes through [first, last) towards the values that are looked for, from beyond their far end. */
static void fill(const uint32_t *from, uint32_t first, uint32_t last, const direction *way,
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

void nk_columns_compute_nearest(const nk_columns *columns, nk_str name, const uint32_t *from,
                                uint32_t *values) {
  direction way;
  nk_str base;
  if (!parse(name, &base, &way)) return;
  const uint32_t *starts = columns->starts[way.scope];
  for (uint32_t s = 0; s < columns->sequence_count[way.scope]; s++)
    fill(from, starts[s], starts[s + 1], &way, values);
}
