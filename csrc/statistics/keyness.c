/* Keyness: how a word's frequency in a target differs from that in a reference. */
#include <math.h>

#include "newskit/statistics.h"

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

static double term(double observed, double expected) {
  return observed > 0 ? observed * log(observed / expected) : 0;
}

static double two_terms(double a, double b, double size_a, double size_b) {
  double rate = (a + b) / (size_a + size_b);
  return 2 * (term(a, size_a * rate) + term(b, size_b * rate));
}

static double four_cells(double a, double b, double size_a, double size_b) {
  double rate = (a + b) / (size_a + size_b);
  return two_terms(a, b, size_a, size_b) +
         2 * (term(size_a - a, size_a * (1 - rate)) + term(size_b - b, size_b * (1 - rate)));
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
