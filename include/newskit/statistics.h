/* Statistics: pure functions of counts. Association of words, keyness against a reference,
 * dispersion over parts, lexical diversity, readability. Nothing here sees text, but for the
 * syllables of a word and the types of a document.
 *
 * Counts are frequencies, 0 or more, and may be fractions (of a window). A value that is not
 * defined for its arguments (a ratio to 0, too short a text) is NaN. Logarithms are natural where
 * no base is named.
 *
 * Threads: every function may be called from any thread. What a function is given must not change
 * meanwhile. */
#ifndef NEWSKIT_STATISTICS_H
#define NEWSKIT_STATISTICS_H

#include "base.h"
#include "count.h"

#ifdef __cplusplus
extern "C" {
#endif

/* How strongly words attract each other. O is how often they occur together, f and g how often each
 * does, N the size of the sample, E = f g / N what chance would give; sums run over the four cells
 * (both, one, the other, neither). Overview: Evert 2008, "Corpora and collocations".
 *
 *   NK_MI            log2 O/E, pointwise mutual information. Church and Hanks 1990
 *   NK_MI3           log2 O^3/E. Daille 1994
 *   NK_NPMI          MI over -log2 O/N; -1 to 1. Bouma 2009
 *   NK_T             (O - E) / sqrt O, the t-score. Church et al. 1991
 *   NK_Z             (O - E) / sqrt E, the z-score. Berry-Rogghe 1973
 *   NK_G2            2 sum O ln O/E, the log-likelihood ratio. Dunning 1993
 *   NK_CHI2          sum (O - E)^2 / E. Pearson 1900
 *   NK_PHI2          chi-squared over N; 0 to 1
 *   NK_DICE          2 O / (f + g); 0 to 1. Dice 1945
 *   NK_LOG_DICE      14 + log2 of Dice; 14 at most, for samples of any size. Rychlý 2008
 *   NK_JACCARD       O / (f + g - O); 0 to 1
 *   NK_DELTA_P       how much likelier the second word is after the first; -1 to 1. Gries 2013
 *   NK_DELTA_P_BACK  how much likelier the first word is before the second
 *   NK_MI_LIKE       O^3 / (f g)
 *   NK_POISSON       O (log2 O/E - 1), Poisson-Stirling. Quasthoff and Wolff 2002
 *   NK_FISHER        Fisher's exact test: the chance of O or more; 0 to 1. Fisher 1922
 *   NK_FISHER_LESS   the chance of O or less
 *   NK_MIN_SENSITIVITY  the lesser of O/f and O/g; 0 to 1. Pedersen 1998 */
typedef enum nk_association_measure {
  NK_MI,
  NK_MI3,
  NK_NPMI,
  NK_T,
  NK_Z,
  NK_G2,
  NK_CHI2,
  NK_PHI2,
  NK_DICE,
  NK_LOG_DICE,
  NK_JACCARD,
  NK_DELTA_P,
  NK_DELTA_P_BACK,
  NK_MI_LIKE,
  NK_POISSON,
  NK_FISHER,
  NK_FISHER_LESS,
  NK_MIN_SENSITIVITY,
  NK_ASSOCIATION_COUNT
} nk_association_measure;

/* "mi", "mi3", "log_dice" …; "unknown" for a number that is no measure. Static. Cannot fail. Time:
 * constant. */
NK_API const char *nk_association_name(nk_association_measure measure);

/* Of two words that occur together `both` times, `first` and `second` times in all, among `total`.
 * NaN where the measure is not defined. Cannot fail. Time: constant; for Fisher's test linear in
 * the frequency of the rarer word. */
NK_API double nk_association(nk_association_measure measure, double both, double first,
                             double second, double total);

/* The same where the words may stand apart, within `span` tokens of the first: it has span times f
 * chances to meet the second, so that E = span f g / N, and O stays as it was counted. Dice,
 * log-Dice, Jaccard, MI_LIKE and MIN_SENSITIVITY are of the frequencies alone, and as above.
 * Source: Evert 2008, section 4. NaN where the measure is not defined. Cannot fail. Time: as
 * above. */
NK_API double nk_association_in(nk_association_measure measure, double span, double both,
                                double first, double second, double total);

/* The frequencies of a trigram and of its parts: `pair_12` counts the first two words together, and
 * so on. */
typedef struct nk_triple {
  double all, pair_12, pair_13, pair_23, first, second, third, total;
} nk_triple;

/* Of three words: MI, G2, CHI2, T, JACCARD, POISSON and MI_LIKE; NaN for the other measures. Cannot
 * fail. Time: constant. */
NK_API double nk_association_of_three(nk_association_measure measure, const nk_triple *counts);

/* A collocation: a pair of words of a counts object, with its score. A value. */
typedef struct nk_pair {
  uint32_t first, second; /* word ids, see nk_counts_word() */
  uint32_t frequency, documents;
  uint32_t place; /* grows with the place of its first occurrence */
  double score;
} nk_pair;

/* Which pairs nk_pairs_top() gives, and how they are ranked. */
typedef struct nk_pair_options {
  nk_association_measure measure;
  uint32_t window; /* tokens within which pairs were counted; see nk_association_in() */
  bool unordered;  /* "a b" and "b a" are one pair, in twice as many tokens; `documents` is then the
                      greater of both. Listed as what came first */
  uint32_t min_frequency, min_documents;
  uint32_t node;       /* only pairs with this word; UINT32_MAX: all */
  const uint8_t *edge; /* NULL, or one byte for each word id: not 0 where the word is left out */
  size_t limit;        /* how many at most; 0: all */
} nk_pair_options;

/* The best pairs first (for Fisher's test the lowest p first), ties by first occurrence; for G2,
 * CHI2 and PHI2 without the pairs that meet less often than expected.
 *   counts   of order 2 at least; with skips where the window is wider than a word.
 *   out      an array of `*count` from the allocator of `counts`, given back by nk_pairs_free();
 *            NULL when there are none.
 * Fails: NK_ERR_MEMORY. Time: one pass over the bigrams. */
NK_API nk_status nk_pairs_top(const nk_counts *counts, const nk_pair_options *options,
                              nk_pair **out, size_t *count, nk_error *err);

/* Gives the array of nk_pairs_top() back; `count` is what it was given with. NULL is allowed.
 * Cannot fail. Time: constant. */
NK_API void nk_pairs_free(const nk_counts *counts, nk_pair *pairs, size_t count);

/* How much more typical a word is of a target than of a reference. Rates are occurrences over
 * sizes; E is what each side would have at the rate of both together.
 *
 *   NK_KEY_G2          2 sum O ln O/E over the two sides. Rayson and Garside 2000
 *   NK_KEY_G2_SIGNED   the same, negative where the word is rarer in the target
 *   NK_KEY_G2_FULL     the same over the four cells, with the words that are others. Dunning 1993
 *   NK_KEY_CHI2        Pearson's chi-squared over the four cells
 *   NK_KEY_CHI2_YATES  with the correction for continuity. Yates 1934
 *   NK_KEY_LOG_RATIO   log2 of the ratio of rates, a count of 0 taken as 0.5. Hardie 2014
 *   NK_KEY_PCT_DIFF    the difference of rates in percent of the reference's; NaN when the word is
 *                      not in the reference. Gabrielatos and Marchi 2011
 *   NK_KEY_BIC         G2 less ln of the sum of both sizes. Wilson 2013
 *   NK_KEY_ODDS_RATIO  the odds in the target over those in the reference; NaN as above */
typedef enum nk_keyness_measure {
  NK_KEY_G2,
  NK_KEY_G2_SIGNED,
  NK_KEY_G2_FULL,
  NK_KEY_CHI2,
  NK_KEY_CHI2_YATES,
  NK_KEY_LOG_RATIO,
  NK_KEY_PCT_DIFF,
  NK_KEY_BIC,
  NK_KEY_ODDS_RATIO,
  NK_KEYNESS_COUNT
} nk_keyness_measure;

/* "g2", "log_ratio", "odds_ratio" …; `measure` < NK_KEYNESS_COUNT. Static. Cannot fail. Time:
 * constant. */
NK_API const char *nk_keyness_name(nk_keyness_measure measure);

/* Of a word that occurs `a` times among `size_a` in the target, `b` among `size_b` in the
 * reference. NaN where the measure is not defined. Cannot fail. Time: constant. */
NK_API double nk_keyness(nk_keyness_measure measure, double a, double b, double size_a,
                         double size_b);

/* The ends of an interval. */
typedef struct nk_interval {
  double low, high;
} nk_interval;

/* The interval of NK_KEY_LOG_RATIO that holds the true one with the chance `level` (0.95): by the
 * variance 1/a - 1/size_a + 1/b - 1/size_b of its natural logarithm, a count of 0 taken as 0.5.
 * Source: Katz et al. 1978, for ratios of two shares. Cannot fail. Time: constant. */
NK_API nk_interval nk_log_ratio_interval(double a, double b, double size_a, double size_b,
                                         double level);

/* The log ratio that is left when chance is given its due: that end of the exact interval (Clopper
 * and Pearson 1934, of `a` among a + b) which is nearer to 0, or 0 where the interval holds it.
 *   p  what the interval may miss: 0.05, over the number of words that are looked at (Bonferroni).
 * Source: Evert 2022, "Measuring keyness". Always a number. Cannot fail. Time: constant. */
NK_API double nk_log_ratio_conservative(double a, double b, double size_a, double size_b, double p);

/* A log-odds ratio (natural) and its z-score. */
typedef struct nk_log_odds {
  double value, z;
} nk_log_odds;

/* Log-odds with an informative Dirichlet prior: as if the word had been met `prior` times among
 * `prior_size` in both sides before. Source: Monroe, Colaresi and Quinn 2008, "Fightin' words". A
 * number for every prior above 0. Cannot fail. Time: constant. */
NK_API nk_log_odds nk_log_odds_of(double a, double b, double size_a, double size_b, double prior,
                                  double prior_size);

/* The chance of this or a higher G2 of one degree of freedom where nothing differs; 0 to 1. Cannot
 * fail. Time: constant. */
NK_API double nk_chance_of_g2(double g2);

/* Wilcoxon's rank sum, as W of Mann and Whitney, its z-score and the two-sided p by the normal
 * approximation, corrected for ties, not for continuity; z 0 and p 1 where all values are alike. */
typedef struct nk_rank_sum {
  double w, z, p;
} nk_rank_sum;

/* Of two samples, such as the relative frequencies of a word in the articles of either side;
 * nothing is kept of them. Source: Wilcoxon 1945; Kilgarriff 2001 for words. Fails: NK_ERR_MEMORY;
 * `*out` is then undefined. Time: n log n in both together. */
NK_API nk_status nk_rank_sum_of(const nk_allocator *allocator, const double *first, size_t firsts,
                                const double *second, size_t seconds, nk_rank_sum *out,
                                nk_error *err);

/* How evenly a word is spread over the parts of a corpus. Juilland's D, Carroll's D2 and
 * Rosengren's S are 1 for an even spread and go down to 0; DP and KL are 0 for an even spread and
 * grow. Overview: Gries 2020, "Analyzing dispersion". */
typedef struct nk_dispersion {
  double range;       /* parts in which it occurs */
  double juilland_d;  /* Juilland and Chang-Rodríguez 1964, on relative frequencies */
  double carroll_d2;  /* Carroll 1970, on relative frequencies */
  double rosengren_s; /* Rosengren 1971, for parts of any size */
  double dp;          /* deviation of proportions. Gries 2008 */
  double dp_norm;     /* over its maximum. Lijffijt and Gries 2012 */
  double kl;          /* Kullback-Leibler divergence, base 2. Gries 2020 */
} nk_dispersion;

/* Of a word that occurs `counts[i]` times in the part i of `sizes[i]` tokens, `parts` of them. NaN
 * in a field that is not defined. Nothing is kept of the arrays. Cannot fail. Time: linear in
 * `parts`.
 */
NK_API nk_dispersion nk_dispersion_of(const double *counts, const double *sizes, size_t parts);

/* How many different words a text has for its length; NaN in a field where it is too short. The
 * ratios of types to tokens fall as texts grow; MTLD, HD-D and MATTR hardly do, and serve to
 * compare texts of different lengths. */
typedef struct nk_diversity {
  double tokens, types, hapaxes;
  double ttr, root_ttr, corrected_ttr, log_ttr; /* Guiraud 1954; Carroll 1964; Herdan 1960 */
  double yule_k;                                /* Yule 1944 */
  double simpson_d;                             /* Simpson 1949 */
  double mtld;  /* threshold 0.72, the mean of both directions. McCarthy and Jarvis 2010 */
  double hdd;   /* 42 draws. McCarthy and Jarvis 2007 */
  double mattr; /* moving average over a window. Covington and McFall 2010 */
} nk_diversity;

/* Of a text given as `count` type ids below `types`.
 *   window  that of MATTR, in tokens; 0 leaves it NaN.
 * Fails: NK_ERR_MEMORY; `*out` is then undefined. Time: linear, whatever the window. Memory: one
 * number for each type, while it runs. */
NK_API nk_status nk_diversity_of(const nk_allocator *allocator, const uint32_t *ids, size_t count,
                                 uint32_t types, uint32_t window, nk_diversity *out, nk_error *err);

/* The same of a document's tokens that are neither punctuation nor symbols. Fails: as
 * nk_diversity_of(). Time and memory: linear in tokens. */
NK_API nk_status nk_diversity_of_document(const nk_allocator *allocator,
                                          const nk_document *document, uint32_t window,
                                          nk_diversity *out, nk_error *err);

/* The same of a list of words, of which those with the same bytes are one type; only read. Fails:
 * NK_ERR_LIMIT (4 GiB of distinct words), NK_ERR_MEMORY. Time and memory: linear in the list. */
NK_API nk_status nk_diversity_of_words(const nk_allocator *allocator, const nk_str *words,
                                       size_t count, uint32_t window, nk_diversity *out,
                                       nk_error *err);

/* What readability formulas are given. */
typedef struct nk_text_counts {
  double sentences, words, letters, syllables;
  double polysyllables; /* words of three syllables and more */
  double difficult;     /* words outside the list of Dale and Chall; NaN when not known */
} nk_text_counts;

/* School grades, but for Flesch's score (0 hard, 100 easy). For English, whose constants they have;
 * SMOG was fitted to samples of 30 sentences. */
typedef struct nk_readability {
  double flesch, flesch_kincaid; /* Flesch 1948; Kincaid et al. 1975 */
  double gunning_fog;            /* Gunning 1952 */
  double smog;                   /* McLaughlin 1969 */
  double coleman_liau;           /* Coleman and Liau 1975 */
  double ari;                    /* Senter and Smith 1967 */
  double dale_chall;             /* Chall and Dale 1995 */
} nk_readability;

/* The grades and scores of an English text, each as its source defines it; NaN without words or
 * sentences, and Dale-Chall where `difficult` is NaN. Cannot fail. Time: constant. */
NK_API nk_readability nk_readability_of(const nk_text_counts *counts);

/* The syllables of an English word, by its letters; at least 1. Cannot fail. Time: linear in
 * word.len. */
NK_API uint32_t nk_syllables(nk_str word);

#ifdef __cplusplus
}
#endif
#endif
