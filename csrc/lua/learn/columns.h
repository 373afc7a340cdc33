/* Columns on the Lua side. */
#ifndef NKL_COLUMNS_H
#define NKL_COLUMNS_H

#include "nkl.h"

/* Raises when the value at `arg` is not columns, or closed. */
nk_columns *nkl_check_columns(lua_State *L, int arg);

#endif
