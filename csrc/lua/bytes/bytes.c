/* Limits and pieces, for the readers of bytes. */
#include "bytes/bytes.h"

size_t nkl_opt_size(lua_State *L, int arg, const char *name, size_t fallback) {
  if (lua_isnoneornil(L, arg)) return fallback;
  int type = lua_getfield(L, arg, name), whole = 1;
  lua_Integer size = type == LUA_TNIL ? 1 : lua_tointegerx(L, -1, &whole);
  if (type != LUA_TNIL && (type != LUA_TNUMBER || !whole || size < 1))
    luaL_argerror(L, arg, lua_pushfstring(L, "option '%s': a whole number from 1 expected", name));
  lua_pop(L, 1);
  return type == LUA_TNIL ? fallback : (size_t)size;
}

void nkl_source_set(lua_State *L, int arg, nkl_source *source) {
  int type = lua_type(L, arg);
  if (type != LUA_TSTRING && type != LUA_TFUNCTION) luaL_typeerror(L, arg, "string or function");
  source->at = 0;
  source->ended = false;
  lua_pushvalue(L, arg);
  lua_setiuservalue(L, -2, 1);
  if (type == LUA_TSTRING) {
    lua_pushvalue(L, arg);
    lua_setiuservalue(L, -2, 2);
  }
}

/* Asks the function for its next string and keeps it. False at the end. */
static bool refill(lua_State *L, int self, nkl_source *source) {
  if (lua_getiuservalue(L, self, 1) != LUA_TFUNCTION) {
    lua_pop(L, 1);
    return false;
  }
  lua_call(L, 0, 1);
  if (lua_type(L, -1) != LUA_TSTRING && !lua_isnil(L, -1))
    luaL_error(L, "the source must give strings, and nil at the end; it gave a %s",
               luaL_typename(L, -1));
  bool more = !lua_isnil(L, -1);
  lua_setiuservalue(L, self, 2);
  source->at = 0;
  return more;
}

nk_str nkl_source_next(lua_State *L, int self, nkl_source *source, size_t most) {
  nk_str piece = {"", 0};
  self = lua_absindex(L, self);
  while (!source->ended) {
    size_t len = 0;
    lua_getiuservalue(L, self, 2);
    const char *bytes = lua_tolstring(L, -1, &len);
    if (bytes && source->at < len) {
      piece.data = bytes + source->at;
      piece.len = len - source->at < most ? len - source->at : most;
      source->at += piece.len;
      return piece;
    }
    lua_pop(L, 1);
    if (!refill(L, self, source)) source->ended = true;
  }
  lua_pushnil(L);
  lua_setiuservalue(L, self, 2);
  lua_pushnil(L);
  return piece;
}
