/* The Lua module newskit.core: opens every type of the binding. */
#include "nkl.h"

NK_API int luaopen_newskit_core(lua_State *L);

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
  nkl_open_counts(L);
  nkl_open_document(L);
  nkl_open_extractor(L);
  nkl_open_layout(L);
  nkl_open_page(L);
  nkl_open_text(L);
  nkl_open_statistics(L);
  nkl_open_terminal(L);
  nkl_open_interrupt(L);
  nkl_open_language(L);
  nkl_open_columns(L);
  nkl_open_tagger(L);
  nkl_open_trainer(L);
  nkl_open_workers(L);
  nkl_open_unpack(L);
  nkl_open_xml(L);
  nkl_open_zip(L);
  return 1;
}
