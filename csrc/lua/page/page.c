/* The binding of pages: nodes and what is asked of them. */
#include <string.h>

#include "page/page_box.h"

static int push_nil(lua_State *L) {
  lua_pushnil(L);
  return 1;
}

/* core.page(bytes [, options]): options.encoding is what the server said. */
static int page_new(lua_State *L) {
  nk_str bytes = nkl_check_str(L, 1);
  nk_page_options options = {{"", 0}};
  static const char *const names[] = {"encoding", NULL};
  if (!lua_isnoneornil(L, 2)) {
    nkl_check_options(L, 2, names);
    if (lua_getfield(L, 2, "encoding") != LUA_TNIL)
      options.encoding.data = luaL_checklstring(L, -1, &options.encoding.len);
  }
  nkl_page *box = lua_newuserdatauv(L, sizeof *box, 1); /* the list of its blocks */
  box->page = NULL;
  luaL_setmetatable(L, NKL_PAGE);
  nk_allocator allocator = nkl_allocator(L);
  nk_error err;
  if (nk_page_new(&allocator, bytes, &options, &box->page, &err) != NK_OK) return nkl_fail(L, &err);
  nkl_note_memory(L, nk_page_memory(box->page));
  return 1;
}

static int page_close(lua_State *L) {
  nkl_page *box = luaL_checkudata(L, 1, NKL_PAGE);
  nk_page_free(box->page);
  box->page = NULL;
  return 0;
}

static int page_tostring(lua_State *L) {
  const nkl_page *box = luaL_checkudata(L, 1, NKL_PAGE);
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

static int push_encoding(lua_State *L, const nk_page *page) {
  nkl_push_str(L, nk_page_encoding(page));
  return 1;
}

static int push_basis(lua_State *L, const nk_page *page) {
  lua_pushstring(L, nk_page_encoding_basis(page));
  return 1;
}

static int push_mended(lua_State *L, const nk_page *page) {
  lua_pushinteger(L, (lua_Integer)nk_page_mended(page));
  return 1;
}

static int push_repairs(lua_State *L, const nk_page *page) {
  lua_pushinteger(L, (lua_Integer)nk_page_repairs(page));
  return 1;
}

static int push_language(lua_State *L, const nk_page *page) {
  nk_str language = nk_page_language(page);
  if (!language.data) return push_nil(L);
  nkl_push_str(L, language);
  return 1;
}

static int push_kind(lua_State *L, const nk_page *page) {
  lua_pushstring(L, nk_page_kind_name(nk_page_verdict(page)));
  return 1;
}

static int push_body_node(lua_State *L, const nk_page *page) {
  if (nk_page_body_node(page) == 0) return push_nil(L);
  nkl_push_node(L, nk_page_body_node(page));
  return 1;
}

static const struct {
  const char *name;
  int (*push)(lua_State *L, const nk_page *page);
} fields[] = {{"encoding", push_encoding},  {"encoding_basis", push_basis},
              {"repairs", push_repairs},    {"mended", push_mended},
              {"language", push_language},  {"kind", push_kind},
              {"body_node", push_body_node}};

/* A field of the page, or a method from the table that is upvalue 1. */
static int page_index(lua_State *L) {
  nk_str key = nkl_check_str(L, 2);
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
    if (strcmp(key.data, fields[i].name) == 0) return fields[i].push(L, nkl_check_page(L, 1));
  lua_pushvalue(L, 2);
  lua_rawget(L, lua_upvalueindex(1));
  return 1;
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
  nkl_new_type(L, NKL_PAGE, methods, metamethods);
  luaL_getmetatable(L, NKL_PAGE);
  lua_getfield(L, -1, "__index");
  lua_pushcclosure(L, page_index, 1);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
  lua_pushcfunction(L, page_new);
  lua_setfield(L, -2, "page");
}
