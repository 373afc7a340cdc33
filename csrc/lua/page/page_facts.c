/* The binding of pages: the facts in their heads. */
#include <string.h>

#include "page/page_box.h"

/* A list of the attributes of every element with the tag `tag`. */
static int push_elements(lua_State *L, const char *tag) {
  const nk_page *page = nkl_check_page(L, 1);
  nk_condition condition = {NK_CONDITION_TAG, {"", 0}, {tag, strlen(tag)}};
  uint32_t limit = nk_page_node_count(page);
  lua_newtable(L);
  lua_Integer count = 0;
  for (uint32_t node = 0; (node = nk_page_find(page, &condition, 1, node, limit)) < limit; node++) {
    nkl_push_attributes(L, page, node);
    nkl_push_node(L, node);
    lua_setfield(L, -2, "node");
    lua_rawseti(L, -2, ++count);
  }
  return 1;
}

int nkl_page_metas(lua_State *L) {
  return push_elements(L, "meta");
}

/* Pushes the name that a <meta> gives its content, in lower case; false when it has none. */
static bool push_meta_name(lua_State *L, const nk_page *page, uint32_t node) {
  nk_str name = nk_page_meta_name(page, node);
  luaL_Buffer lower;
  if (!name.data) return false;
  nk_text_lower(name, luaL_buffinitsize(L, &lower, name.len));
  luaL_pushresultsize(&lower, name.len);
  return true;
}

/* What a <meta> says: its content; tools that write pages anew call it "value". */
static nk_str meta_content(const nk_page *page, uint32_t node) {
  nk_str content = nk_page_attribute(page, node, (nk_str){"content", 7});
  return content.data ? content : nk_page_attribute(page, node, (nk_str){"value", 5});
}

/* page:meta_contents(): the contents of meta elements that are not empty, by lower-case name: lists
 * in page order. */
int nkl_page_meta_contents(lua_State *L) {
  const nk_page *page = nkl_check_page(L, 1);
  nk_condition condition = {NK_CONDITION_TAG, {"", 0}, {"meta", 4}};
  uint32_t limit = nk_page_node_count(page);
  lua_newtable(L);
  for (uint32_t node = 0; (node = nk_page_find(page, &condition, 1, node, limit)) < limit; node++) {
    nk_str content = meta_content(page, node);
    if (content.len == 0 || !push_meta_name(L, page, node)) continue;
    lua_pushvalue(L, -1);
    if (lua_rawget(L, -3) != LUA_TTABLE) {
      lua_pop(L, 1);
      lua_createtable(L, 1, 0);
      lua_pushvalue(L, -2);
      lua_pushvalue(L, -2);
      lua_rawset(L, -5);
    }
    nkl_push_str(L, content);
    lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
    lua_pop(L, 2);
  }
  return 1;
}

int nkl_page_links(lua_State *L) {
  return push_elements(L, "link");
}

int nkl_page_json_ld(lua_State *L) {
  const nk_page *page = nkl_check_page(L, 1);
  size_t count = nk_page_json_ld_count(page);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    nkl_push_str(L, nk_page_json_ld(page, i));
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

int nkl_page_title(lua_State *L) {
  const nk_page *page = nkl_check_page(L, 1);
  nk_condition condition = {NK_CONDITION_TAG, {"", 0}, {"title", 5}};
  uint32_t limit = nk_page_node_count(page);
  uint32_t node = nk_page_find(page, &condition, 1, 0, limit);
  if (node == limit) {
    lua_pushnil(L);
    return 1;
  }
  nkl_push_str(L, nk_page_text(page, node));
  return 1;
}
