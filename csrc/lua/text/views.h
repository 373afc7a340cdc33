/* Views: a token, sentence or paragraph of a document. */
#ifndef NKL_VIEWS_H
#define NKL_VIEWS_H

#include "text/document_box.h"

/* Pushes the view of unit `i` of the document at `index`, which it keeps alive. */
void nkl_push_view(lua_State *L, int index, nkl_unit unit, uint32_t i);

/* Pushes an iterator over the views [from, to) of a unit; returns 1. */
int nkl_push_iterator(lua_State *L, int index, nkl_unit unit, uint32_t from, uint32_t to);

void nkl_open_views(lua_State *L);

#endif
