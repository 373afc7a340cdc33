/* The binding of pages. A node is a number from 1, which is the root above the whole page. */
#include <string.h>

#include "nkl.h"

#define PAGE_TYPE "newskit.page"

typedef struct nkl_page {
  nk_page *page; /* NULL once closed */
} nkl_page;

enum { MOST_CONDITIONS = 8 };

static void push(lua_State *L, nk_str text) {
  lua_pushlstring(L, text.data ? text.data : "", text.len);
}

static int push_nil(lua_State *L) {
  lua_pushnil(L);
  return 1;
}

static const nk_page *check_page(lua_State *L, int arg) {
  const nkl_page *box = luaL_checkudata(L, arg, PAGE_TYPE);
  if (!box->page) luaL_error(L, "attempt to use a closed page");
  return box->page;
}

static uint32_t check_node(lua_State *L, int arg, const nk_page *page) {
  lua_Integer node = luaL_checkinteger(L, arg);
  luaL_argcheck(L, node >= 1 && node <= (lua_Integer)nk_page_node_count(page), arg, "no such node");
  return (uint32_t)(node - 1);
}

static void push_node(lua_State *L, uint32_t node) {
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
  lua_pushinteger(L, (lua_Integer)nk_page_node_count(check_page(L, 1)));
  return 1;
}

/* Pushes a table with the attributes of a node by name. */
static void push_attributes(lua_State *L, const nk_page *page, uint32_t node) {
  size_t count = nk_page_attribute_count(page, node);
  lua_createtable(L, 0, (int)count + 1);
  for (size_t i = 0; i < count; i++) {
    push(L, nk_page_attribute_name(page, node, i));
    push(L, nk_page_attribute_value(page, node, i));
    lua_rawset(L, -3);
  }
}

/* A list of the attributes of every element with the tag `tag`. */
static int push_elements(lua_State *L, const char *tag) {
  const nk_page *page = check_page(L, 1);
  nk_condition condition = {NK_CONDITION_TAG, {"", 0}, {tag, strlen(tag)}};
  uint32_t limit = nk_page_node_count(page);
  lua_newtable(L);
  lua_Integer count = 0;
  for (uint32_t node = 0; (node = nk_page_find(page, &condition, 1, node, limit)) < limit; node++) {
    push_attributes(L, page, node);
    push_node(L, node);
    lua_setfield(L, -2, "node");
    lua_rawseti(L, -2, ++count);
  }
  return 1;
}

static int page_metas(lua_State *L) {
  return push_elements(L, "meta");
}

static int page_links(lua_State *L) {
  return push_elements(L, "link");
}

static int page_json_ld(lua_State *L) {
  const nk_page *page = check_page(L, 1);
  size_t count = nk_page_json_ld_count(page);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    push(L, nk_page_json_ld(page, i));
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static int page_title(lua_State *L) {
  const nk_page *page = check_page(L, 1);
  nk_condition condition = {NK_CONDITION_TAG, {"", 0}, {"title", 5}};
  uint32_t limit = nk_page_node_count(page);
  uint32_t node = nk_page_find(page, &condition, 1, 0, limit);
  if (node == limit) return push_nil(L);
  push(L, nk_page_text(page, node));
  return 1;
}

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

/* page:find(filter [, node]): all nodes that meet the filter, in the whole page or below `node`. */
static int page_find(lua_State *L) {
  const nk_page *page = check_page(L, 1);
  bool within = !lua_isnoneornil(L, 3);
  uint32_t from = within ? check_node(L, 3, page) : 0;
  uint32_t limit = nk_page_end(page, from);
  nk_condition conditions[MOST_CONDITIONS];
  size_t count = check_filter(L, 2, conditions);
  lua_newtable(L);
  lua_Integer found = 0;
  for (uint32_t node = from + within;
       (node = nk_page_find(page, conditions, count, node, limit)) < limit; node++) {
    push_node(L, node);
    lua_rawseti(L, -2, ++found);
  }
  return 1;
}

static int page_node(lua_State *L) {
  const nk_page *page = check_page(L, 1);
  uint32_t node = check_node(L, 2, page);
  push_attributes(L, page, node);
  push(L, nk_page_tag(page, node));
  lua_setfield(L, -2, "tag");
  return 1;
}

static int page_tag(lua_State *L) {
  const nk_page *page = check_page(L, 1);
  push(L, nk_page_tag(page, check_node(L, 2, page)));
  return 1;
}

static int page_text(lua_State *L) {
  const nk_page *page = check_page(L, 1);
  push(L, nk_page_text(page, check_node(L, 2, page)));
  return 1;
}

static int page_attribute(lua_State *L) {
  const nk_page *page = check_page(L, 1);
  nk_str value = nk_page_attribute(page, check_node(L, 2, page), nkl_check_str(L, 3));
  if (!value.data) return push_nil(L);
  push(L, value);
  return 1;
}

/* page:parent(node): nil for the root. */
static int page_parent(lua_State *L) {
  const nk_page *page = check_page(L, 1);
  uint32_t node = check_node(L, 2, page);
  if (node == 0) return push_nil(L);
  push_node(L, nk_page_parent(page, node));
  return 1;
}

/* page:last(node): the last node of the subtree. */
static int page_last(lua_State *L) {
  const nk_page *page = check_page(L, 1);
  push_node(L, nk_page_end(page, check_node(L, 2, page)) - 1);
  return 1;
}

static void push_block(lua_State *L, const nk_block *block) {
  lua_createtable(L, 0, 6);
  lua_pushstring(L, nk_block_kind_name(block->kind));
  lua_setfield(L, -2, "kind");
  push(L, block->text);
  lua_setfield(L, -2, "text");
  push_node(L, block->node);
  lua_setfield(L, -2, "node");
  lua_pushstring(L, nk_part_name(block->part));
  lua_setfield(L, -2, "part");
  lua_pushnumber(L, (lua_Number)block->score);
  lua_setfield(L, -2, "score");
  if (block->reason[0] == '\0') return;
  lua_pushstring(L, block->reason);
  lua_setfield(L, -2, "reason");
}

/* Pushes the list of all blocks of the page at index 1, which is made once. */
static void push_all_blocks(lua_State *L, const nk_block *blocks, size_t count) {
  if (lua_getiuservalue(L, 1, 1) == LUA_TTABLE) return;
  lua_pop(L, 1);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    push_block(L, &blocks[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  lua_pushvalue(L, -1);
  lua_setiuservalue(L, 1, 1);
}

/* page:blocks([part]): the blocks of one part ("body" when none is named), or "all". They are shared
 * between calls, not to be changed. */
static int page_blocks(lua_State *L) {
  static const char *const parts[] = {"boilerplate", "body",    "headline", "byline",
                                      "caption",     "related", "all",      NULL};
  const nk_page *page = check_page(L, 1);
  int part = luaL_checkoption(L, 2, "body", parts);
  size_t count;
  const nk_block *blocks = nk_page_blocks(page, &count);
  push_all_blocks(L, blocks, count);
  if (part > NK_PART_RELATED) return 1;
  lua_newtable(L);
  lua_Integer found = 0;
  for (size_t i = 0; i < count; i++) {
    if ((int)blocks[i].part != part) continue;
    lua_rawgeti(L, -2, (lua_Integer)i + 1);
    lua_rawseti(L, -2, ++found);
  }
  return 1;
}

/* Reads the list of scores at `arg` into memory on the stack; NULL when there is none. */
static const int32_t *check_scores(lua_State *L, int arg, size_t count) {
  if (lua_isnoneornil(L, arg)) return NULL;
  luaL_checktype(L, arg, LUA_TTABLE);
  luaL_argcheck(L, lua_rawlen(L, arg) == count, arg, "one score for each block expected");
  int32_t *scores = lua_newuserdatauv(L, count * sizeof *scores + 1, 0);
  for (size_t i = 0; i < count; i++) {
    lua_rawgeti(L, arg, (lua_Integer)i + 1);
    scores[i] = (int32_t)luaL_checkinteger(L, -1);
    lua_pop(L, 1);
  }
  return scores;
}

/* page:features([scores]): names of the columns, and a row of bytes for each block. */
static int page_features(lua_State *L) {
  const nk_page *page = check_page(L, 1);
  unsigned width = nk_feature_count();
  size_t count;
  nk_page_blocks(page, &count);
  const int32_t *scores = check_scores(L, 2, count);
  uint8_t *rows = lua_newuserdatauv(L, count * width + 1, 0);
  nk_error err;
  if (nk_page_features(page, scores, rows, &err) != NK_OK) return nkl_fail(L, &err);
  lua_createtable(L, (int)width, 0);
  for (unsigned i = 0; i < width; i++) {
    lua_pushstring(L, nk_feature_name(i));
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    lua_pushlstring(L, (const char *)rows + i * width, width);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 2;
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
  push(L, value);
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
  const nk_page *page = check_page(L, 1);
  switch (field) {
  case 0:
    push(L, nk_page_encoding(page));
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
    push_node(L, nk_page_body_node(page));
    return 1;
  }
}

static const luaL_Reg methods[] = {
    {"metas", page_metas},       {"links", page_links}, {"json_ld", page_json_ld},
    {"title", page_title},       {"find", page_find},   {"node", page_node},
    {"tag", page_tag},           {"text", page_text},   {"attribute", page_attribute},
    {"parent", page_parent},     {"last", page_last},   {"blocks", page_blocks},
    {"features", page_features}, {"close", page_close}, {NULL, NULL}};

static const luaL_Reg metamethods[] = {{"__gc", page_close},
                                       {"__close", page_close},
                                       {"__tostring", page_tostring},
                                       {"__len", page_length},
                                       {NULL, NULL}};

void nkl_open_page(lua_State *L) {
  nkl_new_type(L, PAGE_TYPE, methods, metamethods);
  luaL_getmetatable(L, PAGE_TYPE);
  lua_getfield(L, -1, "__index");
  lua_pushcclosure(L, page_index, 1);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
  lua_pushcfunction(L, page_new);
  lua_setfield(L, -2, "page");
}
