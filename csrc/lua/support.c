/* Shared parts of the binding: arguments, failures, memory. */
#include "nkl.h"

nk_str nkl_check_str(lua_State *L, int arg) {
  nk_str text;
  text.data = luaL_checklstring(L, arg, &text.len);
  return text;
}

int nkl_fail(lua_State *L, const nk_error *err) {
  if (err->status == NK_ERR_MEMORY) return luaL_error(L, "not enough memory");
  lua_pushnil(L);
  lua_pushstring(L, err->message);
  lua_pushstring(L, nk_status_name(err->status));
  if (err->status != NK_ERR_ENCODING && err->offset == 0) return 3;
  lua_pushinteger(L, (lua_Integer)err->offset + 1);
  return 4;
}

nk_allocator nkl_allocator(lua_State *L) {
  nk_allocator allocator;
  allocator.function = lua_getallocf(L, &allocator.ud);
  return allocator;
}

void nkl_note_memory(lua_State *L, size_t size) {
  lua_gc(L, LUA_GCSTEP, (int)(size / 1024 > 1 << 20 ? 1 << 20 : size / 1024));
}

void nkl_new_type(lua_State *L, const char *name, const luaL_Reg *methods,
                  const luaL_Reg *metamethods) {
  luaL_newmetatable(L, name);
  luaL_setfuncs(L, metamethods, 0);
  lua_newtable(L);
  luaL_setfuncs(L, methods, 0);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}

bool nkl_opt_flag(lua_State *L, int arg, const char *name, bool fallback) {
  if (lua_isnoneornil(L, arg)) return fallback;
  luaL_checktype(L, arg, LUA_TTABLE);
  int type = lua_getfield(L, arg, name);
  bool flag = type == LUA_TNIL ? fallback : lua_toboolean(L, -1);
  if (type != LUA_TNIL && type != LUA_TBOOLEAN)
    luaL_argerror(L, arg, lua_pushfstring(L, "option '%s': boolean expected, got %s", name,
                                          lua_typename(L, type)));
  lua_pop(L, 1);
  return flag;
}
