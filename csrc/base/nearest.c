/* The one rule for guessing which name was meant. */
#include <string.h>

#include "base/ascii.h"
#include "newskit/base.h"

/* Longer names are near to those alone that they begin with, or that begin with them. */
enum { LONGEST = 64 };

static char letter_at(nk_str name, size_t i) {
  return nk_lower(name.data[i]);
}

static unsigned least(unsigned a, unsigned b) {
  return a < b ? a : b;
}

/* The optimal string alignment distance: insertions, deletions, substitutions and swaps of
 * neighbors, each counted once. Both names have LONGEST bytes at most. */
static unsigned distance(nk_str a, nk_str b) {
  unsigned rows[3][LONGEST + 1];
  unsigned *before = rows[0], *previous = rows[1], *current = rows[2];
  for (size_t j = 0; j <= b.len; j++) previous[j] = (unsigned)j;
  for (size_t i = 1; i <= a.len; i++) {
    current[0] = (unsigned)i;
    for (size_t j = 1; j <= b.len; j++) {
      char here = letter_at(a, i - 1), there = letter_at(b, j - 1);
      unsigned best =
          least(least(previous[j], current[j - 1]) + 1, previous[j - 1] + (here != there));
      if (i > 1 && j > 1 && here == letter_at(b, j - 2) && letter_at(a, i - 2) == there)
        best = least(best, before[j - 2] + 1);
      current[j] = best;
    }
    unsigned *spare = before;
    before = previous;
    previous = current;
    current = spare;
  }
  return previous[b.len];
}

static bool same_start(nk_str a, nk_str b) {
  size_t len = a.len < b.len ? a.len : b.len;
  for (size_t i = 0; i < len; i++)
    if (letter_at(a, i) != letter_at(b, i)) return false;
  return len >= 2;
}

/* Twice the distance, so that a common start can count half; UINT32_MAX when they are not near. */
static unsigned nearness(nk_str name, nk_str known) {
  bool start = same_start(name, known);
  unsigned most = known.len / 2 > 1 ? (unsigned)(known.len / 2) : 1;
  unsigned found = UINT32_MAX;
  if (name.len <= LONGEST && known.len <= LONGEST) {
    unsigned edits = distance(name, known);
    if (edits <= most) found = 2 * edits;
  }
  return start ? least(found, 1) : found;
}

size_t nk_nearest_name(nk_str name, const nk_str *known, size_t count) {
  size_t best = count;
  unsigned best_nearness = UINT32_MAX;
  for (size_t i = 0; i < count; i++) {
    unsigned found = nearness(name, known[i]);
    if (found >= best_nearness) continue;
    best = i;
    best_nearness = found;
  }
  return best;
}
