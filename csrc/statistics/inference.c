/* What can be inferred from a difference of frequencies: intervals, odds with a prior, rank sums. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "newskit/statistics.h"

/* The continued fraction of the incomplete beta function, by Lentz's method. Source: DLMF 8.17.22. */
static double beta_fraction(double x, double a, double b) {
  enum { STEPS = 1000 };
  static const double TINY = 1e-300, CLOSE = 1e-15;
  double c = 1, d = 1 - (a + b) * x / (a + 1);
  d = 1 / (fabs(d) < TINY ? TINY : d);
  double product = d;
  for (int m = 1; m <= STEPS; m++) {
    double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    double step = 1;
    for (int half = 0; half < 2; half++) {
      double term = half ? odd : even;
      d = 1 + term * d;
      c = 1 + term / c;
      d = 1 / (fabs(d) < TINY ? TINY : d);
      if (fabs(c) < TINY) c = TINY;
      step = c * d;
      product *= step;
    }
    if (fabs(step - 1) < CLOSE) break;
  }
  return product;
}

/* The regularized incomplete beta function I_x(a, b). */
static double beta_share(double x, double a, double b) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  double front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x));
  if (x < (a + 1) / (a + b + 2)) return front * beta_fraction(x, a, b) / a;
  return 1 - front * beta_fraction(1 - x, b, a) / b;
}

/* The x at which I_x(a, b) is `share`, by halving. */
static double beta_quantile(double share, double a, double b) {
  double low = 0, high = 1;
  for (int i = 0; i < 200 && low < high; i++) {
    double middle = low + (high - low) / 2;
    if (middle == low || middle == high) break;
    if (beta_share(middle, a, b) < share)
      low = middle;
    else
      high = middle;
  }
  return low + (high - low) / 2;
}

nk_interval nk_log_ratio_interval(double a, double b, double size_a, double size_b, double level) {
  double in_a = a > 0 ? a : 0.5, in_b = b > 0 ? b : 0.5;
  double middle = log(in_a / size_a) - log(in_b / size_b);
  double variance = 1 / in_a - 1 / size_a + 1 / in_b - 1 / size_b;
  /* The normal quantile, by halving: it is asked for once an interval. */
  double low = 0, high = 40;
  while (high - low > 1e-14 * high) {
    double z = low + (high - low) / 2;
    if (erfc(z / sqrt(2)) > 1 - level)
      low = z;
    else
      high = z;
  }
  double reach = high * sqrt(fmax(0, variance));
  return (nk_interval){(middle - reach) / log(2), (middle + reach) / log(2)};
}

double nk_log_ratio_conservative(double a, double b, double size_a, double size_b, double p) {
  if (a + b <= 0) return 0;
  double scale = log2(size_b) - log2(size_a);
  if (a > 0) {
    double least = beta_quantile(p / 2, a, b + 1);
    double bound = log2(least) - log2(1 - least) + scale;
    if (bound > 0) return bound;
  }
  if (b > 0) {
    /* The greatest share of the target is 1 less the least of the reference. */
    double least = beta_quantile(p / 2, b, a + 1);
    double bound = log2(1 - least) - log2(least) + scale;
    if (bound < 0) return bound;
  }
  return 0;
}

nk_log_odds nk_log_odds_of(double a, double b, double size_a, double size_b, double prior,
                           double prior_size) {
  double odds_a = (a + prior) / (size_a + prior_size - a - prior);
  double odds_b = (b + prior) / (size_b + prior_size - b - prior);
  double value = log(odds_a) - log(odds_b);
  return (nk_log_odds){value, value / sqrt(1 / (a + prior) + 1 / (b + prior))};
}

double nk_chance_of_g2(double g2) {
  return erfc(sqrt(fmax(0, g2) / 2));
}

typedef struct ranked {
  double value;
  bool first;
} ranked;

static int compare(const void *left, const void *right) {
  double a = ((const ranked *)left)->value, b = ((const ranked *)right)->value;
  return (a > b) - (a < b);
}

/* The sum of the ranks of the first sample, ties sharing theirs, and the sum of t^3 - t over ties. */
static double rank(const ranked *all, size_t count, double *ties) {
  double sum = 0;
  *ties = 0;
  for (size_t i = 0, end; i < count; i = end) {
    double mine = 0;
    for (end = i; end < count && all[end].value == all[i].value; end++) mine += all[end].first;
    double size = (double)(end - i);
    sum += mine * ((double)i + (size + 1) / 2);
    *ties += size * size * size - size;
  }
  return sum;
}

nk_status nk_rank_sum_of(const nk_allocator *allocator, const double *first, size_t firsts,
                         const double *second, size_t seconds, nk_rank_sum *out, nk_error *err) {
  nk_allocator memory = nk_allocator_or_default(allocator);
  size_t count = nk_size_add(firsts, seconds);
  ranked *all = nk_alloc(&memory, nk_size_mul(nk_size_add(count, 1), sizeof *all));
  if (!all) return nk_fail_memory(err);
  for (size_t i = 0; i < firsts; i++) all[i] = (ranked){first[i], true};
  for (size_t i = 0; i < seconds; i++) all[firsts + i] = (ranked){second[i], false};
  qsort(all, count, sizeof *all, compare);
  double n = (double)firsts, m = (double)seconds, total = n + m, ties;
  double w = rank(all, count, &ties) - n * (n + 1) / 2;
  double variance = total > 1 ? n * m / 12 * (total + 1 - ties / (total * (total - 1))) : 0;
  double z = variance > 0 ? (w - n * m / 2) / sqrt(variance) : 0;
  *out = (nk_rank_sum){w, z, erfc(fabs(z) / sqrt(2))};
  nk_free(&memory, all, nk_size_mul(nk_size_add(count, 1), sizeof *all));
  return NK_OK;
}
