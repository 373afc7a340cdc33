/* What the ranking of keywords knows of a candidate, and the forest that reads it. */
#ifndef NK_KEYWORDS_FOREST_H
#define NK_KEYWORDS_FOREST_H

#include "learn/forest.h"
#include "newskit/keywords.h"

/* clang-format off */
#define NK_KEYWORD_COLUMNS(X) \
  X(document_words) X(words) X(frequency) X(first) X(place) X(sentence) X(stops_inside) X(weak_left) \
  X(weak_share) X(mean_log) X(least_word) X(length) X(number) X(left) X(right) X(both) X(capitals) \
  X(sentences) X(nested) X(containers) X(last_length)
/* clang-format on */

enum {
#define X(name) NK_KEYWORD_##name,
  NK_KEYWORD_COLUMNS(X)
#undef X
      NK_KEYWORD_COLUMN_COUNT
};

_Static_assert((unsigned)NK_KEYWORD_COLUMN_COUNT == NK_KEYWORD_FEATURES,
               "the public header counts columns");

/* In keywords/forest.c, which is generated and names its columns. Leaves are in units of
 * 1 / NK_KEYWORD_SCORE_ONE. */
enum { NK_KEYWORD_SCORE_ONE = 20000 };
extern const nk_forest nk_keyword_rank;
extern const nk_forest_cuts nk_keyword_cuts[NK_KEYWORD_FEATURES];

#endif
