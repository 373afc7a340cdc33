/* The binding of columns: what a tagger sees of each token. */
#include "learn/columns.h"

#include "learn/tagging.h"
#include "text/document_box.h"

#define COLUMNS "newskit.columns"

typedef struct columns_box {
  nk_columns *columns;
} columns_box;

nk_columns *nkl_check_columns(lua_State *L, int arg) {
  columns_box *box = luaL_checkudata(L, arg, COLUMNS);
  if (!box->columns) luaL_error(L, "attempt to use closed columns");
  return box->columns;
}

static columns_box *new_columns(lua_State *L) {
  columns_box *box = lua_newuserdatauv(L, sizeof *box, 1);
  box->columns = NULL;
  luaL_setmetatable(L, COLUMNS);
  return box;
}

static uint32_t check_u32(lua_State *L, int arg) {
  lua_Integer value = luaL_checkinteger(L, arg);
  luaL_argcheck(L, value >= 0 && value <= UINT32_MAX, arg, "out of range");
  return (uint32_t)value;
}

/* The list at `arg` of 1-based token indices as 0-based ones, in memory that Lua collects. */
static uint32_t *check_starts(lua_State *L, int arg, uint32_t *count) {
  luaL_checktype(L, arg, LUA_TTABLE);
  lua_Unsigned len = lua_rawlen(L, arg);
  uint32_t *starts = lua_newuserdatauv(L, (size_t)(len + 1) * sizeof *starts, 0);
  for (lua_Unsigned i = 0; i < len; i++) {
    lua_rawgeti(L, arg, (lua_Integer)i + 1);
    lua_Integer start = lua_tointeger(L, -1);
    luaL_argcheck(L, start >= 1 && start <= UINT32_MAX, arg, "not a list of token indices");
    starts[i] = (uint32_t)(start - 1);
    lua_pop(L, 1);
  }
  *count = (uint32_t)len;
  return starts;
}

/* core.columns(document), or core.columns(count, starts). */
static int columns_new(lua_State *L) {
  nk_allocator allocator = nkl_allocator(L);
  nk_error err;
  if (lua_isinteger(L, 1)) {
    uint32_t count = check_u32(L, 1), sequences;
    uint32_t *starts = check_starts(L, 2, &sequences);
    columns_box *box = new_columns(L);
    if (nk_columns_new(&allocator, count, starts, sequences, &box->columns, &err) != NK_OK)
      return nkl_fail(L, &err);
    return 1;
  }
  const nk_document *document = nkl_check_document(L, 1);
  columns_box *box = new_columns(L);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  if (nk_columns_of_document(&allocator, document, &box->columns, &err) != NK_OK)
    return nkl_fail(L, &err);
  return 1;
}

static int columns_gc(lua_State *L) {
  columns_box *box = luaL_checkudata(L, 1, COLUMNS);
  nk_columns_free(box->columns);
  box->columns = NULL;
  return 0;
}

/* Element `index` of the list at `arg` as a column value: a string, or false for nothing. */
static uint32_t check_value(lua_State *L, int arg, uint32_t index) {
  int type = lua_rawgeti(L, arg, (lua_Integer)index + 1);
  luaL_argcheck(L, type == LUA_TSTRING || type == LUA_TBOOLEAN, arg,
                "the list must hold strings, or false for nothing");
  nk_str text = {NULL, 0};
  if (type == LUA_TSTRING) text.data = lua_tolstring(L, -1, &text.len);
  lua_pop(L, 1);
  return text.data ? nk_column_value(text) : 0;
}

static uint32_t *check_values(lua_State *L, int arg, uint32_t count) {
  luaL_checktype(L, arg, LUA_TTABLE);
  luaL_argcheck(L, lua_rawlen(L, arg) == count, arg, "the list must have a value for each token");
  uint32_t *values = lua_newuserdatauv(L, ((size_t)count + 1) * sizeof *values, 0);
  for (uint32_t i = 0; i < count; i++) values[i] = check_value(L, arg, i);
  return values;
}

/* The same where each value is for a group of tokens; the list at `arg + 1` has their first ones.
 */
static uint32_t *check_groups(lua_State *L, int arg, uint32_t count) {
  uint32_t groups;
  uint32_t *starts = check_starts(L, arg + 1, &groups);
  luaL_checktype(L, arg, LUA_TTABLE);
  luaL_argcheck(L, lua_rawlen(L, arg) == groups, arg, "the list must have a value for each group");
  uint32_t *values = lua_newuserdatauv(L, ((size_t)count + 1) * sizeof *values, 0);
  for (uint32_t k = 0, i = 0; k < groups; k++) {
    uint32_t stop = k + 1 < groups ? starts[k + 1] : count, value = check_value(L, arg, k);
    luaL_argcheck(L, starts[k] == i && stop > i && stop <= count, arg + 1,
                  "groups must follow one another from the first token to the last");
    while (i < stop) values[i++] = value;
  }
  luaL_argcheck(L, groups > 0 || count == 0, arg + 1, "groups must hold every token");
  return values;
}

/* columns:add(name, list), columns:add(name, list, starts), columns:add(name, tagging [, tag]). */
static int columns_add(lua_State *L) {
  nk_columns *columns = nkl_check_columns(L, 1);
  nk_str name = nkl_check_str(L, 2);
  uint32_t count = nk_columns_count(columns);
  nk_error err;
  nk_status status;
  if (luaL_testudata(L, 3, NKL_TAGGING)) {
    nkl_tagging *box = nkl_check_tagging(L, 3);
    luaL_argcheck(L, nk_tagging_count(box->tagging) == count, 3, "tags of another text");
    if (lua_isnoneornil(L, 4)) {
      status = nk_tagging_add_tags(box->tagging, columns, name, &err);
    } else {
      luaL_argcheck(L, box->posteriors, 3, "tagged without probabilities");
      status =
          nk_tagging_add_level(box->tagging, columns, nkl_check_tag(L, 4, box->tagger), name, &err);
    }
  } else if (lua_istable(L, 4)) {
    status = nk_columns_add(columns, name, check_groups(L, 3, count), &err);
  } else {
    status = nk_columns_add(columns, name, check_values(L, 3, count), &err);
  }
  if (status != NK_OK) return nkl_fail(L, &err);
  lua_pushvalue(L, 1);
  return 1;
}

static int columns_len(lua_State *L) {
  lua_pushinteger(L, nk_columns_count(nkl_check_columns(L, 1)));
  return 1;
}

static int columns_tostring(lua_State *L) {
  lua_pushfstring(L, "columns (%d tokens)", (int)nk_columns_count(nkl_check_columns(L, 1)));
  return 1;
}

static const luaL_Reg methods[] = {{"add", columns_add}, {NULL, NULL}};
static const luaL_Reg metamethods[] = {{"__gc", columns_gc},
                                       {"__close", columns_gc},
                                       {"__len", columns_len},
                                       {"__tostring", columns_tostring},
                                       {NULL, NULL}};

void nkl_open_columns(lua_State *L) {
  nkl_new_type(L, COLUMNS, methods, metamethods);
  lua_pushcfunction(L, columns_new);
  lua_setfield(L, -2, "columns");
}
