/* Keyness: how a word's frequency in a target differs from that in a reference. */
#include <math.h>

#include "newskit/statistics.h"
#include "statistics/deviance.h"

static const char *const names[NK_KEYNESS_COUNT] = {
    [NK_KEY_G2] = "g2",
    [NK_KEY_G2_SIGNED] = "g2_signed",
    [NK_KEY_G2_FULL] = "g2_full",
    [NK_KEY_CHI2] = "chi2",
    [NK_KEY_CHI2_YATES] = "chi2_yates",
    [NK_KEY_LOG_RATIO] = "log_ratio",
    [NK_KEY_PCT_DIFF] = "pct_diff",
    [NK_KEY_BIC] = "bic",
    [NK_KEY_ODDS_RATIO] = "odds_ratio",
};

const char *nk_keyness_name(nk_keyness_measure measure) {
  size_t index = (size_t)measure;
  return index < NK_KEYNESS_COUNT ? names[index] : "unknown";
}

/* How far `a` is above what both sides together let expect; `b` is as far below. */
static double above(double a, double b, double size_a, double size_b) {
  return (a * size_b - b * size_a) / (size_a + size_b);
}

static double two_terms(double a, double b, double size_a, double size_b) {
  double rate = (a + b) / (size_a + size_b), off = above(a, b, size_a, size_b);
  return 2 * (nk_deviance(a, size_a * rate, off) + nk_deviance(b, size_b * rate, -off));
}

static double cell(double observed, double row, double column, double total) {
  return observed > 0 ? observed * log(observed / (row * column / total)) : 0;
}

/* Summed as reference implementations do it, row times column over N, to agree with them to the last
 * digits: below 1e-3 that rounding, theirs and ours, is 1e-12. */
static double four_cells(double a, double b, double size_a, double size_b) {
  double total = size_a + size_b, both = a + b, rest = size_a - a + (size_b - b);
  return fmax(0,
              2 * (cell(a, size_a, both, total) + cell(b, size_b, both, total) +
                   cell(size_a - a, size_a, rest, total) + cell(size_b - b, size_b, rest, total)));
}

/* The correction is at most |observed - expected|, which is the same in all cells. */
static double chi2(double a, double b, double size_a, double size_b, double correction) {
  double rate = (a + b) / (size_a + size_b), off = fabs(a - size_a * rate);
  off -= fmin(off, correction);
  return off * off *
         (1 / (size_a * rate) + 1 / (size_b * rate) + 1 / (size_a * (1 - rate)) +
          1 / (size_b * (1 - rate)));
}

static double log_ratio(double a, double b, double size_a, double size_b) {
  return log2((a > 0 ? a : 0.5) / size_a) - log2((b > 0 ? b : 0.5) / size_b);
}

double nk_keyness(nk_keyness_measure measure, double a, double b, double size_a, double size_b) {
  double g2 = two_terms(a, b, size_a, size_b), rate_b = b / size_b;
  switch (measure) {
  case NK_KEY_G2: return g2;
  case NK_KEY_G2_SIGNED: return a / size_a < rate_b ? -g2 : g2;
  case NK_KEY_G2_FULL: return four_cells(a, b, size_a, size_b);
  case NK_KEY_CHI2: return chi2(a, b, size_a, size_b, 0);
  case NK_KEY_CHI2_YATES: return chi2(a, b, size_a, size_b, 0.5);
  case NK_KEY_LOG_RATIO: return log_ratio(a, b, size_a, size_b);
  case NK_KEY_PCT_DIFF: return b > 0 ? 100 * (a / size_a - rate_b) / rate_b : NAN;
  case NK_KEY_BIC: return g2 - log(size_a + size_b);
  case NK_KEY_ODDS_RATIO: return b > 0 ? a / (size_a - a) * ((size_b - b) / b) : NAN;
  case NK_KEYNESS_COUNT: break;
  }
  return NAN;
}
