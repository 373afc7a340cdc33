/* Dispersion: how evenly a word is spread over the parts of a text or corpus. */
#include <math.h>

#include "newskit/statistics.h"

typedef struct sums {
  double frequency, size, smallest; /* of all parts; the smallest part's share */
  double rates;                     /* of relative frequencies */
} sums;

static sums add_up(const double *counts, const double *sizes, size_t parts) {
  sums all = {0, 0, INFINITY, 0};
  for (size_t i = 0; i < parts; i++) {
    all.frequency += counts[i];
    all.size += sizes[i];
    all.smallest = fmin(all.smallest, sizes[i]);
    all.rates += counts[i] / sizes[i];
  }
  all.smallest /= all.size;
  return all;
}

/* Measures between 0 and 1 that rounding may carry past an end; NaN stays. */
static double within(double x) {
  return x < 0 ? 0 : x > 1 ? 1 : x;
}

static double square(double x) {
  return x * x;
}

nk_dispersion nk_dispersion_of(const double *counts, const double *sizes, size_t parts) {
  nk_dispersion d = {0};
  sums all = add_up(counts, sizes, parts);
  double variance = 0, entropy = 0, roots = 0, mean = all.rates / (double)parts;
  for (size_t i = 0; i < parts; i++) {
    double share = sizes[i] / all.size, part = counts[i] / all.frequency;
    double rate = counts[i] / sizes[i];
    d.range += counts[i] > 0;
    d.dp += fabs(part - share) / 2;
    roots += sqrt(share * counts[i]);
    variance += square(rate - mean) / (double)parts;
    if (counts[i] > 0) {
      d.kl += part * log2(part / share);
      entropy -= rate / all.rates * log2(rate / all.rates);
    }
  }
  d.dp = within(d.dp);
  d.kl = fmax(d.kl, 0);
  d.dp_norm = within(d.dp / (1 - all.smallest));
  d.rosengren_s = within(square(roots) / all.frequency);
  d.juilland_d = within(1 - sqrt(variance) / mean / sqrt((double)parts - 1));
  d.carroll_d2 = within(entropy / log2((double)parts));
  return d;
}
