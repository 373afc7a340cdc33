/* What the readers of bytes share: limits among their options, and pieces from a string or
 * function. */
#ifndef NKL_BYTES_H
#define NKL_BYTES_H

#include "nkl.h"

/* Reads field `name` of the options at `arg`, a whole number of at least 1; `fallback` when absent.
 */
size_t nkl_opt_size(lua_State *L, int arg, const char *name, size_t fallback);

/* Where bytes come from: user value 1 of a userdata is a string or a function that returns the next
 * one, nil at the end; user value 2 the string that is being read. */
typedef struct nkl_source {
  size_t at;  /* in the string that is being read */
  bool ended; /* nothing follows */
} nkl_source;

/* Makes the value at `arg` the source of the userdata at the top. Raises unless it is a string or a
 * function. */
void nkl_source_set(lua_State *L, int arg, nkl_source *source);

/* Pushes the string that the next piece lies in, and gives the piece, at most `most` bytes; pushes
 * nil and gives an empty one at the end. May call the source's function, which may raise but not
 * yield. `self` is the index of the userdata. */
nk_str nkl_source_next(lua_State *L, int self, nkl_source *source, size_t most);

#endif
