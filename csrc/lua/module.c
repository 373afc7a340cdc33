/* The Lua module newskit.core: opens every type of the binding. */
#include "nkl.h"

NK_API int luaopen_newskit_core(lua_State *L);

/* core.nearest(name, list): the name of the list that `name` was probably meant to be, or nil. */
static int nearest(lua_State *L) {
  nk_str name = nkl_check_str(L, 1);
  luaL_checktype(L, 2, LUA_TTABLE);
  size_t count = lua_rawlen(L, 2);
  nk_str *known = lua_newuserdatauv(L, (count + 1) * sizeof *known, 0);
  for (size_t i = 0; i < count; i++) {
    luaL_argcheck(L, lua_rawgeti(L, 2, (lua_Integer)i + 1) == LUA_TSTRING, 2,
                  "list of strings expected");
    known[i] = nkl_check_str(L, -1);
    lua_pop(L, 1);
  }
  size_t found = nk_nearest_name(name, known, count);
  if (found == count) return 0;
  nkl_push_str(L, known[found]);
  return 1;
}

int luaopen_newskit_core(lua_State *L) {
  luaL_checkversion(L);
  lua_newtable(L);
  lua_pushstring(L, nk_version());
  lua_setfield(L, -2, "version");
  lua_createtable(L, 2, 0);
  lua_pushstring(L, nk_page_library());
  lua_rawseti(L, -2, 1);
  lua_pushstring(L, nk_text_library());
  lua_rawseti(L, -2, 2);
  lua_setfield(L, -2, "libraries");
  lua_pushcfunction(L, nearest);
  lua_setfield(L, -2, "nearest");
  nkl_open_counts(L);
  nkl_open_document(L);
  nkl_open_extractor(L);
  nkl_open_json(L);
  nkl_open_layout(L);
  nkl_open_page(L);
  nkl_open_reuse(L);
  nkl_open_store(L);
  nkl_open_text(L);
  nkl_open_statistics(L);
  nkl_open_terminal(L);
  nkl_open_interrupt(L);
  nkl_open_language(L);
  nkl_open_columns(L);
  nkl_open_tagger(L);
  nkl_open_trainer(L);
  nkl_open_workers(L);
  nkl_open_transfer(L);
  nkl_open_unpack(L);
  nkl_open_encoding(L);
  nkl_open_xml(L);
  nkl_open_zip(L);
  return 1;
}
