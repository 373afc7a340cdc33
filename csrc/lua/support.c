/* Shared parts of the binding: arguments, failures, memory. */
#include "nkl.h"

#include <string.h>

/* No function has more options. */
enum { NKL_OPTIONS_MAX = 16 };

nk_str nkl_check_str(lua_State *L, int arg) {
  nk_str text;
  text.data = luaL_checklstring(L, arg, &text.len);
  return text;
}

void nkl_push_str(lua_State *L, nk_str text) {
  lua_pushlstring(L, text.data ? text.data : "", text.len);
}

int nkl_fail(lua_State *L, const nk_error *err) {
  return nkl_fail_file(L, err, NULL);
}

int nkl_fail_file(lua_State *L, const nk_error *err, const char *path) {
  if (err->status == NK_ERR_MEMORY) return luaL_error(L, "not enough memory");
  lua_pushnil(L);
  if (path)
    lua_pushfstring(L, "%s: %s", path, err->message);
  else
    lua_pushstring(L, err->message);
  lua_pushstring(L, nk_status_name(err->status));
  if (err->status != NK_ERR_ENCODING && err->offset == 0) return 3;
  nkl_push_index(L, err->offset);
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
    luaL_argerror(
        L, arg,
        lua_pushfstring(L, "option '%s': boolean expected, got %s", name, lua_typename(L, type)));
  lua_pop(L, 1);
  return flag;
}

int nkl_opt_choice(lua_State *L, int arg, const char *name, const char *const *choices,
                   int fallback) {
  int type = lua_getfield(L, arg, name), choice = fallback;
  if (type != LUA_TNIL) {
    const char *value = type == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
    for (choice = 0; value && choices[choice] && strcmp(choices[choice], value) != 0;) choice++;
    if (!value || !choices[choice])
      luaL_argerror(
          L, arg,
          lua_pushfstring(L, "option '%s': %s", name, value ? "unknown value" : "string expected"));
  }
  lua_pop(L, 1);
  return choice;
}

uint32_t nkl_opt_count(lua_State *L, int arg, const char *name, uint32_t fallback, uint32_t low,
                       uint32_t high) {
  if (lua_getfield(L, arg, name) == LUA_TNIL) {
    lua_pop(L, 1);
    return fallback;
  }
  int whole;
  lua_Integer value = lua_tointegerx(L, -1, &whole);
  if (!whole || value < (lua_Integer)low || value > (lua_Integer)high)
    luaL_argerror(L, arg,
                  lua_pushfstring(L, "option '%s': integer from %I to %I expected", name,
                                  (LUAI_UACINT)low, (LUAI_UACINT)high));
  lua_pop(L, 1);
  return (uint32_t)value;
}

/* The message for an option that is not among `names`: the nearest of them, or all of them. */
static const char *unknown_option(lua_State *L, nk_str key, const char *const *names) {
  nk_str known[NKL_OPTIONS_MAX] = {{NULL, 0}};
  size_t count = 0;
  for (; names[count] && count < NKL_OPTIONS_MAX; count++)
    known[count] = (nk_str){names[count], strlen(names[count])};
  size_t nearest = nk_nearest_name(key, known, count);
  if (nearest < count)
    return lua_pushfstring(L, "unknown option '%s' (did you mean '%s'?)", key.data, names[nearest]);
  luaL_Buffer all;
  luaL_buffinit(L, &all);
  for (size_t i = 0; i < count; i++) {
    if (i > 0) luaL_addstring(&all, ", ");
    luaL_addlstring(&all, known[i].data, known[i].len);
  }
  luaL_pushresult(&all);
  return lua_pushfstring(L, "unknown option '%s' (known: %s)", key.data, lua_tostring(L, -1));
}

void nkl_check_options(lua_State *L, int arg, const char *const *names) {
  luaL_checktype(L, arg, LUA_TTABLE);
  lua_pushnil(L);
  while (lua_next(L, arg)) {
    lua_pop(L, 1);
    nk_str key;
    key.data = luaL_tolstring(L, -1, &key.len);
    size_t i = 0;
    while (names[i] && strcmp(names[i], key.data) != 0) i++;
    if (!names[i] || lua_type(L, -2) != LUA_TSTRING)
      luaL_argerror(L, arg, unknown_option(L, key, names));
    lua_pop(L, 1);
  }
}

void nkl_push_index(lua_State *L, size_t index) {
  lua_pushinteger(L, (lua_Integer)index + 1);
}

void nkl_push_span(lua_State *L, nk_span span) {
  nkl_push_index(L, span.start);
  lua_pushinteger(L, span.end);
}
