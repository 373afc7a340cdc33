/* What the files of the binding share: checking arguments, pushing results, failing.
 *
 * The binding converts and never computes. Positions that results hold cross here and only here:
 * half-open offsets in C are 1-based inclusive `first`, `last` in Lua. */
#ifndef NKL_H
#define NKL_H

#include <lauxlib.h>
#include <lua.h>

#include "newskit/newskit.h"

/* The string at `arg`, borrowed while it stays on the stack. */
nk_str nkl_check_str(lua_State *L, int arg);

/* Pushes a string of the core's; "" for one that is not there. */
void nkl_push_str(lua_State *L, nk_str text);

/* Pushes nil, message, code and, when one is known, the 1-based byte position; returns how many.
 * Out of memory raises instead. */
int nkl_fail(lua_State *L, const nk_error *err);

/* The same for a failure with a file, whose name goes before the message; `path` may be NULL. */
int nkl_fail_file(lua_State *L, const nk_error *err, const char *path);

/* The allocator of the Lua state, so that a host's memory limit covers the core. Only for objects
 * that no other thread allocates from. */
nk_allocator nkl_allocator(lua_State *L);

/* Tells the collector of `size` bytes that it does not see. The last act before returning. */
void nkl_note_memory(lua_State *L, size_t size);

/* Makes a metatable called `name` with `metamethods`, and `methods` as its __index; leaves the stack
 * as it was. */
void nkl_new_type(lua_State *L, const char *name, const luaL_Reg *methods,
                  const luaL_Reg *metamethods);

/* Reads field `name` of the options table at `arg` (which may be none or nil); `fallback` when it is
 * absent. Raises on a wrong type. */
bool nkl_opt_flag(lua_State *L, int arg, const char *name, bool fallback);

/* Reads field `name`, one of `choices` (NULL-terminated), as its number; `fallback` when absent. */
int nkl_opt_choice(lua_State *L, int arg, const char *name, const char *const *choices,
                   int fallback);

/* Reads field `name`, an integer between `low` and `high`; `fallback` when it is absent. */
uint32_t nkl_opt_count(lua_State *L, int arg, const char *name, uint32_t fallback, uint32_t low,
                       uint32_t high);

/* Raises when the value at `arg` is not a table, or has a key that is not among `names`
 * (NULL-terminated); the message names the nearest of them. */
void nkl_check_options(lua_State *L, int arg, const char *const *names);

/* Pushes a half-open span, of bytes or of indices, as 1-based inclusive `first` and `last`. */
void nkl_push_span(lua_State *L, nk_span span);

/* Pushes an index or offset from 0 as one from 1. */
void nkl_push_index(lua_State *L, size_t index);

/* Adds `field = cfunction` for each type's constructors to the module table on top of the stack. */
void nkl_open_counts(lua_State *L);
void nkl_open_document(lua_State *L);
void nkl_open_extractor(lua_State *L);
void nkl_open_json(lua_State *L);
void nkl_open_layout(lua_State *L);
void nkl_open_language(lua_State *L);
void nkl_open_page(lua_State *L);
void nkl_open_reuse(lua_State *L);
void nkl_open_store(lua_State *L);
void nkl_open_text(lua_State *L);
void nkl_open_statistics(lua_State *L);
void nkl_open_terminal(lua_State *L);
void nkl_open_interrupt(lua_State *L);
void nkl_open_columns(lua_State *L);
void nkl_open_tagger(lua_State *L);
void nkl_open_trainer(lua_State *L);
void nkl_open_workers(lua_State *L);
void nkl_open_transfer(lua_State *L);
void nkl_open_unpack(lua_State *L);
void nkl_open_encoding(lua_State *L);
void nkl_open_xml(lua_State *L);
void nkl_open_zip(lua_State *L);

#endif
