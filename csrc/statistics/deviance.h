/* The terms of the log-likelihood ratio, without cancellation. */
#ifndef NK_STATISTICS_DEVIANCE_H
#define NK_STATISTICS_DEVIANCE_H

#include <math.h>

/* O ln(O/E) - (O - E) of a cell, `off` being O - E. Summed over all cells, whose offs sum to 0, it is
 * half of G2; no term is negative, so that sums near 0 keep their digits. Where O is near E, by the
 * series of (1 + u) ln(1 + u) - u, whose rest is below 1e-16 of it there. */
static inline double nk_deviance(double observed, double expected, double off) {
  static const double NEAR = 0.01;
  if (off == 0) return 0;
  if (!(observed > 0)) return expected;
  double u = off / expected;
  if (fabs(u) >= NEAR) return observed * log(observed / expected) - off;
  double sum = 0, power = 1;
  for (int k = 2; k <= 9; k++, power *= -u) sum += power / (k * (k - 1.0));
  return expected * u * u * sum;
}

#endif
