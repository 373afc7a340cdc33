/* The binding of pages: nodes and what is asked of them. */
#include <string.h>

#include "page/page.h"

#define PAGE_TYPE "newskit.page"

static int push_nil(lua_State *L) {
  lua_pushnil(L);
  return 1;
}

const nk_page *nkl_check_page(lua_State *L, int arg) {
  const nkl_page *box = luaL_checkudata(L, arg, PAGE_TYPE);
  if (!box->page) luaL_error(L, "attempt to use a closed page");
  return box->page;
}

uint32_t nkl_check_node(lua_State *L, int arg, const nk_page *page) {
  lua_Integer node = luaL_checkinteger(L, arg);
  luaL_argcheck(L, node >= 1 && node <= (lua_Integer)nk_page_node_count(page), arg, "no such node");
  return (uint32_t)(node - 1);
}

void nkl_push_node(lua_State *L, uint32_t node) {
  lua_pushinteger(L, (lua_Integer)node + 1);
}

/* core.page(bytes [, options]): options.encoding is what the server said. */
static int page_new(lua_State *L) {
  nk_str bytes = nkl_check_str(L, 1);
  nk_page_options options = {{"", 0}};
  if (!lua_isnoneornil(L, 2)) {
    luaL_checktype(L, 2, LUA_TTABLE);
    if (lua_getfield(L, 2, "encoding") != LUA_TNIL)
      options.encoding.data = luaL_checklstring(L, -1, &options.encoding.len);
  }
  nkl_page *box = lua_newuserdatauv(L, sizeof *box, 1); /* the list of its blocks */
  box->page = NULL;
  luaL_setmetatable(L, PAGE_TYPE);
  nk_allocator allocator = nkl_allocator(L);
  nk_error err;
  if (nk_page_new(&allocator, bytes, &options, &box->page, &err) != NK_OK) return nkl_fail(L, &err);
  nkl_note_memory(L, nk_page_memory(box->page));
  return 1;
}

static int page_close(lua_State *L) {
  nkl_page *box = luaL_checkudata(L, 1, PAGE_TYPE);
  nk_page_free(box->page);
  box->page = NULL;
  return 0;
}

static int page_tostring(lua_State *L) {
  const nkl_page *box = luaL_checkudata(L, 1, PAGE_TYPE);
  if (!box->page)
    lua_pushliteral(L, "page (closed)");
  else
    lua_pushfstring(L, "page (%s, %d nodes)", nk_page_kind_name(nk_page_verdict(box->page)),
                    (int)nk_page_node_count(box->page));
  return 1;
}

static int page_length(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)nk_page_node_count(nkl_check_page(L, 1)));
  return 1;
}

static int page_node(lua_State *L) {
  const nk_page *page = nkl_check_page(L, 1);
  uint32_t node = nkl_check_node(L, 2, page);
  nkl_push_attributes(L, page, node);
  nkl_push_str(L, nk_page_tag(page, node));
  lua_setfield(L, -2, "tag");
  return 1;
}

static int page_tag(lua_State *L) {
  const nk_page *page = nkl_check_page(L, 1);
  nkl_push_str(L, nk_page_tag(page, nkl_check_node(L, 2, page)));
  return 1;
}

static int page_text(lua_State *L) {
  const nk_page *page = nkl_check_page(L, 1);
  nkl_push_str(L, nk_page_text(page, nkl_check_node(L, 2, page)));
  return 1;
}

static int page_attribute(lua_State *L) {
  const nk_page *page = nkl_check_page(L, 1);
  nk_str value = nk_page_attribute(page, nkl_check_node(L, 2, page), nkl_check_str(L, 3));
  if (!value.data) return push_nil(L);
  nkl_push_str(L, value);
  return 1;
}

/* page:parent(node): nil for the root. */
static int page_parent(lua_State *L) {
  const nk_page *page = nkl_check_page(L, 1);
  uint32_t node = nkl_check_node(L, 2, page);
  if (node == 0) return push_nil(L);
  nkl_push_node(L, nk_page_parent(page, node));
  return 1;
}

/* page:last(node): the last node of the subtree. */
static int page_last(lua_State *L) {
  const nk_page *page = nkl_check_page(L, 1);
  nkl_push_node(L, nk_page_end(page, nkl_check_node(L, 2, page)) - 1);
  return 1;
}

/* page.language: what <html lang> says. */
static int push_language(lua_State *L, const nk_page *page) {
  nk_condition condition = {NK_CONDITION_TAG, {"", 0}, {"html", 4}};
  uint32_t limit = nk_page_node_count(page);
  uint32_t node = nk_page_find(page, &condition, 1, 0, limit);
  if (node == limit) return push_nil(L);
  nk_str value = nk_page_attribute(page, node, (nk_str){"lang", 4});
  if (!value.data) value = nk_page_attribute(page, node, (nk_str){"xml:lang", 8});
  if (!value.data) return push_nil(L);
  nkl_push_str(L, value);
  return 1;
}

/* Fields are computed from the page; what is none is a method (upvalue 1). */
static int page_index(lua_State *L) {
  static const char *const fields[] = {"encoding", "encoding_basis", "repairs",
                                       "language", "kind",           "body_node"};
  nk_str key = nkl_check_str(L, 2);
  size_t field = 0, count = sizeof fields / sizeof *fields;
  while (field < count && strcmp(key.data, fields[field]) != 0) field++;
  if (field == count) {
    lua_pushvalue(L, 2);
    lua_rawget(L, lua_upvalueindex(1));
    return 1;
  }
  const nk_page *page = nkl_check_page(L, 1);
  switch (field) {
  case 0:
    nkl_push_str(L, nk_page_encoding(page));
    return 1;
  case 1:
    lua_pushstring(L, nk_page_encoding_basis(page));
    return 1;
  case 2:
    lua_pushinteger(L, (lua_Integer)nk_page_repairs(page));
    return 1;
  case 3:
    return push_language(L, page);
  case 4:
    lua_pushstring(L, nk_page_kind_name(nk_page_verdict(page)));
    return 1;
  default:
    if (nk_page_body_node(page) == 0) return push_nil(L);
    nkl_push_node(L, nk_page_body_node(page));
    return 1;
  }
}

static const luaL_Reg methods[] = {{"metas", nkl_page_metas},
                                   {"meta_contents", nkl_page_meta_contents},
                                   {"links", nkl_page_links},
                                   {"json_ld", nkl_page_json_ld},
                                   {"title", nkl_page_title},
                                   {"find", nkl_page_find},
                                   {"node", page_node},
                                   {"tag", page_tag},
                                   {"text", page_text},
                                   {"attribute", page_attribute},
                                   {"attributes", nkl_page_attributes},
                                   {"parent", page_parent},
                                   {"last", page_last},
                                   {"blocks", nkl_page_blocks},
                                   {"block", nkl_page_block},
                                   {"bounds", nkl_page_bounds},
                                   {"block_from", nkl_page_block_from},
                                   {"features", nkl_page_features},
                                   {"xpath", nkl_page_xpath},
                                   {"close", page_close},
                                   {NULL, NULL}};

static const luaL_Reg metamethods[] = {{"__gc", page_close},
                                       {"__close", page_close},
                                       {"__tostring", page_tostring},
                                       {"__len", page_length},
                                       {NULL, NULL}};

void nkl_open_page(lua_State *L) {
  nkl_open_matches(L);
  nkl_new_type(L, PAGE_TYPE, methods, metamethods);
  luaL_getmetatable(L, PAGE_TYPE);
  lua_getfield(L, -1, "__index");
  lua_pushcclosure(L, page_index, 1);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
  lua_pushcfunction(L, page_new);
  lua_setfield(L, -2, "page");
}
