/* The binding of pages: finding nodes by filters and by XPath. */
#include <string.h>

#include "page/page_box.h"

#define MATCHES_TYPE "newskit.page.matches"

enum { MOST_CONDITIONS = 8 };

/* Reads a filter: a tag, or a table of attributes and `tag`; a name that ends in "*" asks for a
 * part of the attribute. The strings stay on the stack. */
static size_t check_filter(lua_State *L, int arg, nk_condition conditions[MOST_CONDITIONS]) {
  size_t count = 0;
  if (lua_type(L, arg) == LUA_TSTRING) {
    conditions[0] = (nk_condition){NK_CONDITION_TAG, {"", 0}, nkl_check_str(L, arg)};
    return 1;
  }
  luaL_checktype(L, arg, LUA_TTABLE);
  luaL_checkstack(L, 2 * MOST_CONDITIONS + 4, NULL);
  for (lua_pushnil(L); lua_next(L, arg) != 0; lua_pushvalue(L, -2)) {
    luaL_argcheck(L, count < MOST_CONDITIONS, arg, "too many conditions");
    luaL_argcheck(L, lua_type(L, -2) == LUA_TSTRING && lua_type(L, -1) == LUA_TSTRING, arg,
                  "names and values are strings");
    nk_condition *condition = &conditions[count++];
    condition->kind = NK_CONDITION_EQUAL;
    condition->name = nkl_check_str(L, -2);
    condition->value = nkl_check_str(L, -1);
    if (condition->name.len == 3 && memcmp(condition->name.data, "tag", 3) == 0) {
      condition->kind = NK_CONDITION_TAG;
    } else if (condition->name.len > 0 && condition->name.data[condition->name.len - 1] == '*') {
      condition->kind = NK_CONDITION_CONTAINS;
      condition->name.len--;
    }
  }
  luaL_argcheck(L, count > 0, arg, "no condition");
  return count;
}

/* page:find(filter [, node [, last]]): all nodes that meet the filter, in the whole page or below
 * `node`, none after `last`. */
int nkl_page_find(lua_State *L) {
  const nk_page *page = nkl_check_page(L, 1);
  bool within = !lua_isnoneornil(L, 3);
  uint32_t from = within ? nkl_check_node(L, 3, page) : 0;
  uint32_t limit = nk_page_end(page, from);
  lua_Integer last = luaL_optinteger(L, 4, limit);
  if (last < (lua_Integer)limit) limit = last > 0 ? (uint32_t)last : 0;
  nk_condition conditions[MOST_CONDITIONS];
  size_t count = check_filter(L, 2, conditions);
  lua_newtable(L);
  lua_Integer found = 0;
  for (uint32_t node = from + within;
       (node = nk_page_find(page, conditions, count, node, limit)) < limit; node++) {
    nkl_push_node(L, node);
    lua_rawseti(L, -2, ++found);
  }
  return 1;
}

/* page:attributes(name, first, last): the nodes between that have an attribute, and its values. */
int nkl_page_attributes(lua_State *L) {
  const nk_page *page = nkl_check_page(L, 1);
  nk_str name = nkl_check_str(L, 2);
  lua_Integer first = luaL_checkinteger(L, 3), last = luaL_checkinteger(L, 4), found = 0;
  if (first < 1) first = 1;
  if (last > (lua_Integer)nk_page_node_count(page)) last = nk_page_node_count(page);
  lua_newtable(L);
  lua_newtable(L);
  for (lua_Integer node = first; node <= last; node++) {
    nk_str value = nk_page_attribute(page, (uint32_t)(node - 1), name);
    if (!value.data) continue;
    lua_pushinteger(L, node);
    lua_rawseti(L, -3, ++found);
    nkl_push_str(L, value);
    lua_rawseti(L, -2, found);
  }
  return 2;
}

static void push_matches(lua_State *L, const nk_matches *matches) {
  size_t count;
  const nk_match *items = nk_matches_items(matches, &count);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    if (items[i].node != 0)
      nkl_push_node(L, items[i].node);
    else
      nkl_push_str(L, items[i].text);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
}

static int matches_close(lua_State *L) {
  nk_matches **box = lua_touserdata(L, 1);
  nk_matches_free(*box);
  *box = NULL;
  return 0;
}

/* page:xpath(expression): a list of nodes and strings; nil, message, code for a malformed one. */
int nkl_page_xpath(lua_State *L) {
  const nk_page *page = nkl_check_page(L, 1);
  nk_str expression = nkl_check_str(L, 2);
  nk_matches **box = lua_newuserdatauv(L, sizeof *box, 0);
  *box = NULL;
  luaL_setmetatable(L, MATCHES_TYPE);
  nk_error err;
  if (nk_page_xpath(page, expression, box, &err) != NK_OK) return nkl_fail(L, &err);
  push_matches(L, *box);
  nk_matches_free(*box);
  *box = NULL;
  return 1;
}

void nkl_open_matches(lua_State *L) {
  static const luaL_Reg methods[] = {{NULL, NULL}};
  static const luaL_Reg metamethods[] = {{"__gc", matches_close}, {NULL, NULL}};
  nkl_new_type(L, MATCHES_TYPE, methods, metamethods);
}
