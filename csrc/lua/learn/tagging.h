/* What the bindings of columns, taggers and trainers share. */
#ifndef NKL_TAGGING_H
#define NKL_TAGGING_H

#include "nkl.h"

#define NKL_TAGGING "newskit.tagging"

/* The result of tagging; keeps its tagger alive in user value 1. */
typedef struct nkl_tagging {
  nk_tagging *tagging;
  const nk_tagger *tagger;
  bool posteriors;
} nkl_tagging;

nk_columns *nkl_check_columns(lua_State *L, int arg);
nkl_tagging *nkl_check_tagging(lua_State *L, int arg);

/* The tag of `tagger` that is named at `arg`. */
uint32_t nkl_check_tag(lua_State *L, int arg, const nk_tagger *tagger);

#endif
