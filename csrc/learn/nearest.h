/* Derived columns: the nearest value of another column on the left or right, or how far it is. */
#ifndef NK_LEARN_NEAREST_H
#define NK_LEARN_NEAREST_H

#include "newskit/tagger.h"

/* What the name of a derived column says. */
typedef struct nk_nearest {
  nk_str base; /* the column that is looked through */
  nk_scope scope;
  bool right;    /* the values behind a token, not those before it */
  bool distance; /* in steps, in place of the value */
} nk_nearest;

/* Splits "cue<#" into "cue" and what follows: '<' or '>' once for the sentence, twice for the
 * paragraph, then '#' for the distance. False when `name` is not of that form. */
bool nk_nearest_parse(nk_str name, nk_nearest *out);

/* Fills `values` from the base column's values `from`. `starts` holds the first tokens of the
 * `sequences` sequences of the scope, and the token count behind them. */
void nk_nearest_compute(const nk_nearest *way, const uint32_t *from, const uint32_t *starts,
                        uint32_t sequences, uint32_t *values);

#endif
