/* Pages and nodes on the stack. */
#include "page/page_box.h"

const nk_page *nkl_check_page(lua_State *L, int arg) {
  const nkl_page *box = luaL_checkudata(L, arg, NKL_PAGE);
  if (!box->page) luaL_error(L, "attempt to use a closed page");
  return box->page;
}

uint32_t nkl_check_node(lua_State *L, int arg, const nk_page *page) {
  lua_Integer node = luaL_checkinteger(L, arg);
  luaL_argcheck(L, node >= 1 && node <= (lua_Integer)nk_page_node_count(page), arg, "no such node");
  return (uint32_t)(node - 1);
}

void nkl_push_node(lua_State *L, uint32_t node) {
  nkl_push_index(L, node);
}

void nkl_push_attributes(lua_State *L, const nk_page *page, uint32_t node) {
  size_t count = nk_page_attribute_count(page, node);
  lua_createtable(L, 0, (int)count + 1);
  for (size_t i = 0; i < count; i++) {
    nkl_push_str(L, nk_page_attribute_name(page, node, i));
    nkl_push_str(L, nk_page_attribute_value(page, node, i));
    lua_rawset(L, -3);
  }
}
