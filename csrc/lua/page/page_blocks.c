/* The binding of pages: their blocks. */
#include "page/page_box.h"

static void push_block(lua_State *L, const nk_block *block) {
  lua_createtable(L, 0, 6);
  lua_pushstring(L, nk_block_kind_name(block->kind));
  lua_setfield(L, -2, "kind");
  nkl_push_str(L, block->text);
  lua_setfield(L, -2, "text");
  nkl_push_node(L, block->node);
  lua_setfield(L, -2, "node");
  lua_pushstring(L, nk_part_name(block->part));
  lua_setfield(L, -2, "part");
  lua_pushnumber(L, (lua_Number)block->score);
  lua_setfield(L, -2, "score");
  if (block->reason[0] == '\0') return;
  lua_pushstring(L, block->reason);
  lua_setfield(L, -2, "reason");
}

/* Pushes the table of the page at index 1 that keeps its blocks by number; each is made when it is
 * first asked for. */
static void push_made(lua_State *L, size_t count) {
  if (lua_getiuservalue(L, 1, 1) == LUA_TTABLE) return;
  lua_pop(L, 1);
  lua_createtable(L, (int)count, 0);
  lua_pushvalue(L, -1);
  lua_setiuservalue(L, 1, 1);
}

/* Pushes block `at`; `made` is the index of the table of blocks. */
static void push_once(lua_State *L, int made, const nk_block *blocks, size_t at) {
  if (lua_rawgeti(L, made, (lua_Integer)at + 1) == LUA_TTABLE) return;
  lua_pop(L, 1);
  push_block(L, &blocks[at]);
  lua_pushvalue(L, -1);
  lua_rawseti(L, made, (lua_Integer)at + 1);
}

static const char *const parts[] = {"boilerplate", "body",    "headline", "byline",
                                    "caption",     "related", "all",      NULL};

/* page:blocks([part]): the blocks of one part ("body" when none is named), or "all". They are
 * shared between calls, not to be changed. */
int nkl_page_blocks(lua_State *L) {
  const nk_page *page = nkl_check_page(L, 1);
  int part = luaL_checkoption(L, 2, "body", parts);
  size_t count;
  const nk_block *blocks = nk_page_blocks(page, &count);
  push_made(L, count);
  int made = lua_gettop(L);
  lua_newtable(L);
  lua_Integer found = 0;
  for (size_t i = 0; i < count; i++) {
    if (part <= NK_PART_RELATED && (int)blocks[i].part != part) continue;
    push_once(L, made, blocks, i);
    lua_rawseti(L, -2, ++found);
  }
  return 1;
}

/* page:block(number): one block of "all"; nil when there is none. */
int nkl_page_block(lua_State *L) {
  const nk_page *page = nkl_check_page(L, 1);
  lua_Integer at = luaL_checkinteger(L, 2);
  size_t count;
  const nk_block *blocks = nk_page_blocks(page, &count);
  if (at < 1 || at > (lua_Integer)count) {
    lua_pushnil(L);
    return 1;
  }
  push_made(L, count);
  push_once(L, lua_gettop(L), blocks, (size_t)at - 1);
  return 1;
}

/* page:bounds([part]): the numbers of the first and the last block of a part; nothing when it has
 * none. */
int nkl_page_bounds(lua_State *L) {
  const nk_page *page = nkl_check_page(L, 1);
  int part = luaL_checkoption(L, 2, "body", parts);
  size_t first = 0, last = 0;
  if (part > NK_PART_RELATED)
    nk_page_blocks(page, &last);
  else
    nk_page_part(page, (nk_part)part, &first, &last);
  if (first == last) return 0;
  nkl_push_span(L, (nk_span){(uint32_t)first, (uint32_t)last});
  return 2;
}

/* page:block_from(node): the number of the first block of the node or after it; nil when there is
 * none. */
int nkl_page_block_from(lua_State *L) {
  const nk_page *page = nkl_check_page(L, 1);
  size_t count, at = nk_page_block_from(page, nkl_check_node(L, 2, page));
  nk_page_blocks(page, &count);
  if (at == count) return 0;
  nkl_push_index(L, at);
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
int nkl_page_features(lua_State *L) {
  const nk_page *page = nkl_check_page(L, 1);
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
