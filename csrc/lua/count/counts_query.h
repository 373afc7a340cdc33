/* What counts are on the Lua side, and what is asked of them; making and filling them is counts.c's
 * work. */
#ifndef NKL_COUNTS_QUERY_H
#define NKL_COUNTS_QUERY_H

#include "nkl.h"

#define NKL_COUNTS "newskit.counts"

typedef struct nkl_counts {
  nk_counts *counts; /* NULL once closed */
  nk_ngram *top;     /* what is being pushed, freed by the next call or with the object */
  size_t top_count;
  nk_pair *pairs;
  size_t pair_count;
  size_t noted; /* bytes that the collector was told of */
} nkl_counts;

/* Raises when the value at `arg` is not counts, or closed. */
nkl_counts *nkl_check_counts(lua_State *L, int arg);

/* counts:top(limit, options), counts:frequency(word, ...), counts:collocations(limit, options). */
int nkl_counts_top(lua_State *L);
int nkl_counts_frequency(lua_State *L);
int nkl_counts_collocations(lua_State *L);

#endif
