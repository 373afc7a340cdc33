/* Association measures over contingency tables. A table of n words has 2^n cells; bit j of a cell's
 * index is set where word j is absent, so that cell 0 counts the words together. */
#include <math.h>

#include "newskit/statistics.h"
#include "statistics/deviance.h"

static const char *const names[NK_ASSOCIATION_COUNT] = {
    [NK_MI] = "mi",
    [NK_MI3] = "mi3",
    [NK_NPMI] = "npmi",
    [NK_T] = "t",
    [NK_Z] = "z",
    [NK_G2] = "g2",
    [NK_CHI2] = "chi2",
    [NK_PHI2] = "phi2",
    [NK_DICE] = "dice",
    [NK_LOG_DICE] = "log_dice",
    [NK_JACCARD] = "jaccard",
    [NK_DELTA_P] = "delta_p",
    [NK_DELTA_P_BACK] = "delta_p_back",
    [NK_MI_LIKE] = "mi_like",
    [NK_POISSON] = "poisson",
    [NK_FISHER] = "fisher",
    [NK_FISHER_LESS] = "fisher_less",
    [NK_MIN_SENSITIVITY] = "min_sensitivity",
};

const char *nk_association_name(nk_association_measure measure) {
  size_t index = (size_t)measure;
  return index < NK_ASSOCIATION_COUNT ? names[index] : "unknown";
}

typedef struct table {
  double cells[8], expected[8];
  unsigned size; /* 4 or 8 */
} table;

/* What each cell would hold if the words were independent. */
static void expect(table *t) {
  double total = 0;
  for (unsigned i = 0; i < t->size; i++) total += t->cells[i];
  for (unsigned i = 0; i < t->size; i++) {
    double product = total;
    for (unsigned bit = 1; bit < t->size; bit *= 2) {
      double margin = 0;
      for (unsigned k = 0; k < t->size; k++)
        if ((k & bit) == (i & bit)) margin += t->cells[k];
      product *= margin / total;
    }
    t->expected[i] = product;
  }
}

static double g2(const table *t) {
  double sum = 0;
  for (unsigned i = 0; i < t->size; i++)
    sum += nk_deviance(t->cells[i], t->expected[i], t->cells[i] - t->expected[i]);
  return 2 * sum;
}

/* The same of two words, whose cells are all as far from what is expected: by ad - bc over N, which
 * is exact for counts whose products stay below 2^53. */
static double g2_of_two(const table *t, double both, double first, double second, double total) {
  double off = (both * total - first * second) / total, sum = 0;
  for (unsigned i = 0; i < 4; i++)
    sum += nk_deviance(t->cells[i], t->expected[i], i == 0 || i == 3 ? off : -off);
  return 2 * sum;
}

/* A share of nothing is nothing. */
static double over(double part, double whole) {
  return whole > 0 ? part / whole : 0;
}

static double chi2(const table *t) {
  double sum = 0;
  for (unsigned i = 0; i < t->size; i++) {
    double off = t->cells[i] - t->expected[i];
    if (off != 0) sum += off * off / t->expected[i];
  }
  return sum;
}

/* ln of the hypergeometric probability that the words meet `both` times. */
static double log_chance(double both, double first, double second, double total) {
  double other = total - first;
  return lgamma(first + 1) - lgamma(both + 1) - lgamma(first - both + 1) + lgamma(other + 1) -
         lgamma(second - both + 1) - lgamma(other - second + both + 1) - lgamma(total + 1) +
         lgamma(second + 1) + lgamma(total - second + 1);
}

static double fisher(double both, double first, double second, double total, bool less) {
  double lowest = fmax(0, first + second - total), highest = fmin(first, second), sum = 0;
  double from = less ? lowest : both, to = less ? both : highest;
  for (double k = from; k <= to; k++) sum += exp(log_chance(k, first, second, total));
  return fmin(sum, 1);
}

/* What of a measure needs the table of the words' chances to meet. */
static double of_table(nk_association_measure measure, double both, double first, double second,
                       double total) {
  double expected = first * second / total, rest = total - first - second + both;
  table t = {{both, second - both, first - both, rest}, {0}, 4};
  switch (measure) {
  case NK_MI: return log2(both / expected);
  case NK_MI3: return log2(both * both * both / expected);
  case NK_NPMI: return both == total ? 1 : log2(both / expected) / -log2(both / total);
  case NK_T: return (both - expected) / sqrt(both);
  case NK_Z: return (both - expected) / sqrt(expected);
  case NK_G2: expect(&t); return g2_of_two(&t, both, first, second, total);
  case NK_CHI2: expect(&t); return chi2(&t);
  case NK_PHI2: expect(&t); return chi2(&t) / total;
  case NK_DELTA_P: return over(both, first) - over(second - both, total - first);
  case NK_DELTA_P_BACK: return over(both, second) - over(first - both, total - second);
  case NK_POISSON: return both * (log2(both / expected) - 1);
  case NK_FISHER: return fisher(both, first, second, total, false);
  case NK_FISHER_LESS: return fisher(both, first, second, total, true);
  default: return NAN;
  }
}

double nk_association_in(nk_association_measure measure, double span, double both, double first,
                         double second, double total) {
  switch (measure) {
  case NK_DICE: return 2 * both / (first + second);
  case NK_LOG_DICE: return 14 + log2(2 * both / (first + second));
  case NK_JACCARD: return both / (first + second - both);
  case NK_MI_LIKE: return both * both * both / (first * second);
  case NK_MIN_SENSITIVITY: return fmin(1, fmin(over(both, first), over(both, second)));
  default: break;
  }
  if (span == 1) return of_table(measure, both, first, second, total);
  /* A word may meet another more often than it occurs, and spans that overlap hold fewer tokens than
   * they have places: the table keeps within what it has. */
  if (second < both) second = both;
  double chances = fmax(both, fmin(span * first, total - second + both));
  return of_table(measure, both, chances, second, total);
}

double nk_association(nk_association_measure measure, double both, double first, double second,
                      double total) {
  return nk_association_in(measure, 1, both, first, second, total);
}

static table table_of_three(const nk_triple *c) {
  table t = {.size = 8};
  t.cells[0] = c->all;
  t.cells[1] = c->pair_23 - c->all; /* the first word is absent */
  t.cells[2] = c->pair_13 - c->all;
  t.cells[4] = c->pair_12 - c->all;
  t.cells[3] = c->third - c->pair_13 - t.cells[1];
  t.cells[5] = c->second - c->pair_12 - t.cells[1];
  t.cells[6] = c->first - c->pair_12 - t.cells[2];
  t.cells[7] = c->total;
  for (int i = 0; i < 7; i++) t.cells[7] -= t.cells[i];
  expect(&t);
  return t;
}

double nk_association_of_three(nk_association_measure measure, const nk_triple *c) {
  table t = table_of_three(c);
  double product = c->first * c->second * c->third, all = c->all;
  double expected = product / (c->total * c->total);
  switch (measure) {
  case NK_MI: return log2(all / expected);
  case NK_T: return (all - expected) / sqrt(all);
  case NK_G2: return g2(&t);
  case NK_CHI2: return chi2(&t);
  case NK_JACCARD: return all / (c->total - t.cells[7]);
  case NK_MI_LIKE: return all * all * all / product;
  case NK_POISSON: return all * (log2(all / expected) - 1);
  default: return NAN;
  }
}
