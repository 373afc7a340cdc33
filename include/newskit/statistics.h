/* Statistics: pure functions of counts. Association of words, keyness against a reference, dispersion
 * over parts, lexical diversity, readability. Nothing here sees text, but for the syllables of a word.
 *
 * Threads: every function may be called from any thread. A value that is not defined for its
 * arguments (a ratio to 0, too short a text) is NaN. Counts must not change meanwhile. */
#ifndef NEWSKIT_STATISTICS_H
#define NEWSKIT_STATISTICS_H

#include "base.h"
#include "count.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Association ------------------------------------------------------------------------------------ */

typedef enum nk_association_measure {
  NK_MI,        /* pointwise mutual information, base 2. Church and Hanks 1990 */
  NK_MI3,       /* with the joint frequency cubed. Daille 1994 */
  NK_NPMI,      /* MI over -log2 of the joint probability. Bouma 2009 */
  NK_T,         /* t-score. Church et al. 1991 */
  NK_Z,         /* z-score. Berry-Rogghe 1973 */
  NK_G2,        /* log-likelihood ratio. Dunning 1993 */
  NK_CHI2,      /* Pearson's chi-squared */
  NK_PHI2,      /* chi-squared over the sample size */
  NK_DICE,
  NK_LOG_DICE,  /* 14 + log2 of Dice. Rychlý 2008 */
  NK_JACCARD,
  NK_DELTA_P,   /* of the second word given the first. Gries 2013 */
  NK_DELTA_P_BACK, /* of the first word given the second */
  NK_MI_LIKE,   /* joint frequency cubed over the product of the frequencies */
  NK_POISSON,   /* Poisson-Stirling. Quasthoff and Wolff 2002 */
  NK_FISHER,    /* Fisher's exact test, p of this or a higher joint frequency */
  NK_FISHER_LESS, /* p of this or a lower one */
  NK_ASSOCIATION_COUNT
} nk_association_measure;

/* "mi", "mi3", "log_dice" … Static. */
NK_API const char *nk_association_name(nk_association_measure measure);

/* Of two words: together `both` times, `first` and `second` times in all, among `total`. */
NK_API double nk_association(nk_association_measure measure, double both, double first,
                             double second, double total);

/* The frequencies of a trigram and of its parts: `pair_12` counts the first two words together, and
 * so on. */
typedef struct nk_triple {
  double all, pair_12, pair_13, pair_23, first, second, third, total;
} nk_triple;

/* Of three words: MI, G2, CHI2, T, JACCARD, POISSON and MI_LIKE; NaN for the other measures. */
NK_API double nk_association_of_three(nk_association_measure measure, const nk_triple *counts);

/* Collocations: the pairs of words of a counts object, ranked by a measure. */
typedef struct nk_pair {
  uint32_t first, second; /* word ids, see nk_counts_word() */
  uint32_t frequency, documents;
  uint32_t place; /* grows with the place of its first occurrence */
  double score;
} nk_pair;

typedef struct nk_pair_options {
  nk_association_measure measure;
  uint32_t window; /* tokens in which a pair has its chances; its frequency is divided by it */
  uint32_t min_frequency, min_documents;
  uint32_t node;       /* only pairs with this word; UINT32_MAX: all */
  const uint8_t *edge; /* NULL, or one byte for each word id: not 0 where the word is left out */
  size_t limit;        /* how many at most; 0: all */
} nk_pair_options;

/* The best pairs first (for Fisher's test the lowest p first), ties by first occurrence; for G2, CHI2
 * and PHI2 without the pairs that meet less often than expected. Free with nk_pairs_free().
 * Fails: NK_ERR_MEMORY. Time: one pass over the bigrams. */
NK_API nk_status nk_pairs_top(const nk_counts *counts, const nk_pair_options *options,
                              nk_pair **out, size_t *count, nk_error *err);
NK_API void nk_pairs_free(const nk_counts *counts, nk_pair *pairs, size_t count);

/* Keyness ---------------------------------------------------------------------------------------- */

typedef enum nk_keyness_measure {
  NK_KEY_G2,         /* two-term log-likelihood. Rayson and Garside 2000 */
  NK_KEY_G2_SIGNED,  /* negative where the word is rarer in the target */
  NK_KEY_G2_FULL,    /* over the four cells. Dunning 1993 */
  NK_KEY_CHI2,
  NK_KEY_CHI2_YATES, /* with the correction for continuity */
  NK_KEY_LOG_RATIO,  /* base 2, a count of 0 taken as 0.5. Hardie 2014 */
  NK_KEY_PCT_DIFF,   /* Gabrielatos and Marchi 2011 */
  NK_KEY_BIC,        /* G2 less ln of both sizes. Wilson 2013 */
  NK_KEY_ODDS_RATIO,
  NK_KEYNESS_COUNT
} nk_keyness_measure;

/* "g2", "log_ratio", "odds_ratio" … Static. */
NK_API const char *nk_keyness_name(nk_keyness_measure measure);

/* Of a word that occurs `a` times among `size_a` in the target, `b` among `size_b` in the reference. */
NK_API double nk_keyness(nk_keyness_measure measure, double a, double b, double size_a,
                         double size_b);

/* Dispersion ------------------------------------------------------------------------------------- */

typedef struct nk_dispersion {
  double range;      /* parts in which it occurs */
  double juilland_d; /* Juilland and Chang-Rodríguez 1964, on relative frequencies */
  double carroll_d2; /* Carroll 1970, on relative frequencies */
  double rosengren_s; /* Rosengren 1971, for parts of any size */
  double dp;         /* deviation of proportions. Gries 2008 */
  double dp_norm;    /* over its maximum. Lijffijt and Gries 2012 */
  double kl;         /* Kullback-Leibler divergence, base 2. Gries 2020 */
} nk_dispersion;

/* Of a word that occurs `counts[i]` times in the part i of `sizes[i]` tokens. */
NK_API nk_dispersion nk_dispersion_of(const double *counts, const double *sizes, size_t parts);

/* Lexical diversity ------------------------------------------------------------------------------ */

typedef struct nk_diversity {
  double tokens, types, hapaxes;
  double ttr, root_ttr, corrected_ttr, log_ttr; /* Guiraud 1954; Carroll 1964; Herdan 1960 */
  double yule_k;    /* Yule 1944 */
  double simpson_d; /* Simpson 1949 */
  double mtld;      /* threshold 0.72. McCarthy and Jarvis 2010 */
  double hdd;       /* 42 draws. McCarthy and Jarvis 2007 */
  double mattr;     /* moving average over a window. Covington and McFall 2010 */
} nk_diversity;

/* Of a text given as `count` type ids below `types`; `window` is that of MATTR.
 * Fails: NK_ERR_MEMORY. Time: linear, whatever the window. */
NK_API nk_status nk_diversity_of(const nk_allocator *allocator, const uint32_t *ids, size_t count,
                                 uint32_t types, uint32_t window, nk_diversity *out,
                                 nk_error *err);

/* The same of a document's tokens that are neither punctuation nor symbols, and of a list of words. */
NK_API nk_status nk_diversity_of_document(const nk_allocator *allocator,
                                          const nk_document *document, uint32_t window,
                                          nk_diversity *out, nk_error *err);
NK_API nk_status nk_diversity_of_words(const nk_allocator *allocator, const nk_str *words,
                                       size_t count, uint32_t window, nk_diversity *out,
                                       nk_error *err);

/* Readability ------------------------------------------------------------------------------------ */

typedef struct nk_text_counts {
  double sentences, words, letters, syllables;
  double polysyllables; /* words of three syllables and more */
  double difficult;     /* words outside the list of Dale and Chall; NaN when not known */
} nk_text_counts;

typedef struct nk_readability {
  double flesch, flesch_kincaid; /* Flesch 1948; Kincaid et al. 1975 */
  double gunning_fog;            /* Gunning 1952 */
  double smog;                   /* McLaughlin 1969 */
  double coleman_liau;           /* Coleman and Liau 1975 */
  double ari;                    /* Senter and Smith 1967 */
  double dale_chall;             /* Chall and Dale 1995 */
} nk_readability;

/* The grades and scores of an English text, each as its source defines it; NaN without words or
 * sentences, and Dale-Chall where `difficult` is NaN. */
NK_API nk_readability nk_readability_of(const nk_text_counts *counts);

/* The syllables of an English word, by its letters; at least 1. */
NK_API uint32_t nk_syllables(nk_str word);

#ifdef __cplusplus
}
#endif
#endif
