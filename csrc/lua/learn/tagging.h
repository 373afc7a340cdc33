/* The result of tagging on the Lua side. */
#ifndef NKL_TAGGING_H
#define NKL_TAGGING_H

#include "nkl.h"

#define NKL_TAGGING "newskit.tagging"

/* Keeps its tagger alive in user value 1. */
typedef struct nkl_tagging {
  nk_tagging *tagging;
  const nk_tagger *tagger;
  bool posteriors;
} nkl_tagging;

/* Raises when the value at `arg` is not the result of tagging. */
nkl_tagging *nkl_check_tagging(lua_State *L, int arg);

/* The tag of `tagger` that is named at `arg`; raises when it has none of that name. */
uint32_t nkl_check_tag(lua_State *L, int arg, const nk_tagger *tagger);

/* Sets the bias of the tags that the table at `arg` names; none or nil sets nothing. */
void nkl_set_bias(lua_State *L, int arg, const nk_tagger *tagger, nk_tagging *tagging);

/* Makes the type. */
void nkl_open_tagging(lua_State *L);

#endif
