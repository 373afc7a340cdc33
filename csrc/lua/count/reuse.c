/* The binding of text reuse: sketches are strings. The core's own allocator is used, because a search
 * with threads allocates in all of them. */
#include <string.h>

#include "text/document_box.h"

#define REUSE "newskit.reuse"

typedef struct nkl_reuse {
  nk_reuse *reuse; /* NULL when closed */
  size_t noted;
} nkl_reuse;

enum { NOTE_STEP = 1 << 16 };

/* core.sketch(document, width) → string */
static int sketch(lua_State *L) {
  const nk_document *document = nkl_check_document(L, 1);
  lua_Integer width = luaL_optinteger(L, 2, 5);
  luaL_argcheck(L, width >= 1 && width <= (lua_Integer)NK_SHINGLE_MAX, 2, "1 to 16 words expected");
  nk_allocator allocator = nkl_allocator(L);
  void *block = lua_newuserdatauv(L, nk_sketch_room(document), 0);
  size_t size;
  nk_error err;
  if (nk_sketch_write(&allocator, document, (uint32_t)width, block, &size, &err) != NK_OK)
    return nkl_fail(L, &err);
  lua_pushlstring(L, block, size);
  return 1;
}

static double opt_part(lua_State *L, const char *name, double fallback) {
  int type = lua_getfield(L, 1, name);
  if (type != LUA_TNIL && type != LUA_TNUMBER)
    luaL_argerror(L, 1, lua_pushfstring(L, "option '%s': number expected", name));
  double value = type == LUA_TNIL ? fallback : lua_tonumber(L, -1);
  lua_pop(L, 1);
  return value;
}

/* core.reuse{threshold=, partial=, spill=}: an empty index. */
static int reuse_new(lua_State *L) {
  static const char *const names[] = {"threshold", "partial", "spill", NULL};
  nk_reuse_options options = nk_reuse_options_default();
  if (!lua_isnoneornil(L, 1)) {
    nkl_check_options(L, 1, names);
    options.threshold = opt_part(L, "threshold", options.threshold);
    options.partial = opt_part(L, "partial", options.partial);
    if (lua_getfield(L, 1, "spill") != LUA_TNIL) options.spill = luaL_checkstring(L, -1);
  }
  nkl_reuse *self = lua_newuserdatauv(L, sizeof *self, 0);
  memset(self, 0, sizeof *self);
  luaL_setmetatable(L, REUSE);
  nk_error err;
  if (nk_reuse_new(NULL, &options, &self->reuse, &err) != NK_OK)
    return nkl_fail_file(L, &err, options.spill);
  return 1;
}

static nkl_reuse *check(lua_State *L) {
  nkl_reuse *self = luaL_checkudata(L, 1, REUSE);
  if (!self->reuse) luaL_error(L, "attempt to use a closed index");
  return self;
}

/* reuse:add(sketch) → itself */
static int reuse_add(lua_State *L) {
  nkl_reuse *self = check(L);
  nk_error err;
  if (nk_reuse_add(self->reuse, nkl_check_str(L, 2), &err) != NK_OK) return nkl_fail(L, &err);
  lua_settop(L, 1);
  size_t held = nk_reuse_memory(self->reuse);
  if (held < self->noted + NOTE_STEP) return 1;
  size_t grown = held - self->noted;
  self->noted = held;
  nkl_note_memory(L, grown);
  return 1;
}

/* The order at `arg`, a list with every number of a text once, in a userdata that is pushed. */
static uint32_t *push_order(lua_State *L, int arg, uint32_t count) {
  luaL_checktype(L, arg, LUA_TTABLE);
  luaL_argcheck(L, lua_rawlen(L, arg) == count, arg, "as many numbers as there are texts expected");
  uint8_t *seen = lua_newuserdatauv(L, (size_t)count + 1, 0);
  memset(seen, 0, (size_t)count + 1);
  uint32_t *order = lua_newuserdatauv(L, ((size_t)count + 1) * sizeof *order, 0);
  for (uint32_t i = 0; i < count; i++) {
    lua_rawgeti(L, arg, (lua_Integer)i + 1);
    lua_Integer number = lua_tointeger(L, -1);
    bool fresh = number >= 1 && number <= (lua_Integer)count && !seen[number];
    luaL_argcheck(L, fresh, arg, "every number of a text once expected");
    seen[number] = 1;
    order[i] = (uint32_t)number - 1;
    lua_pop(L, 1);
  }
  return order;
}

static void push_link(lua_State *L, const nk_reuse_link *link) {
  static const char *const kinds[] = {"none", "first", "exact", "near", "partial"};
  lua_createtable(L, 0, 6);
  lua_pushstring(L, kinds[link->kind]);
  lua_setfield(L, -2, "kind");
  nkl_push_index(L, link->first);
  lua_setfield(L, -2, "first");
  nkl_push_index(L, link->of);
  lua_setfield(L, -2, "of");
  lua_pushnumber(L, link->similarity);
  lua_setfield(L, -2, "similarity");
  lua_pushnumber(L, link->contained);
  lua_setfield(L, -2, "contained");
  lua_pushnumber(L, link->holds);
  lua_setfield(L, -2, "holds");
}

/* reuse:find(order, threads) → {[number] = {kind=, first=, of=, similarity=, contained=, holds=}},
 * without the texts that are in no group. */
static int reuse_find(lua_State *L) {
  nkl_reuse *self = check(L);
  uint32_t count = nk_reuse_count(self->reuse);
  lua_Integer threads = luaL_optinteger(L, 3, 1);
  luaL_argcheck(L, threads >= 1 && threads <= 64, 3, "1 to 64 threads expected");
  const uint32_t *order = push_order(L, 2, count);
  nk_reuse_link *links = lua_newuserdatauv(L, ((size_t)count + 1) * sizeof *links, 0);
  nk_error err;
  if (nk_reuse_find(self->reuse, order, (uint32_t)threads, links, &err) != NK_OK)
    return nkl_fail(L, &err);
  lua_newtable(L);
  for (uint32_t i = 0; i < count; i++) {
    if (links[i].kind == NK_REUSE_NONE) continue;
    push_link(L, &links[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* reuse:words(number) → how many words the text has */
static int reuse_words(lua_State *L) {
  nkl_reuse *self = check(L);
  lua_Integer number = luaL_checkinteger(L, 2);
  luaL_argcheck(L, number >= 1 && number <= (lua_Integer)nk_reuse_count(self->reuse), 2,
                "number of a text expected");
  lua_pushinteger(L, (lua_Integer)nk_reuse_words(self->reuse, (uint32_t)number - 1));
  return 1;
}

static int reuse_memory(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)nk_reuse_memory(check(L)->reuse));
  return 1;
}

static int reuse_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)nk_reuse_count(check(L)->reuse));
  return 1;
}

static int reuse_tostring(lua_State *L) {
  const nkl_reuse *self = luaL_checkudata(L, 1, REUSE);
  if (self->reuse)
    lua_pushfstring(L, "reuse: %I texts", (LUAI_UACINT)nk_reuse_count(self->reuse));
  else
    lua_pushliteral(L, "reuse: closed");
  return 1;
}

static int reuse_close(lua_State *L) {
  nkl_reuse *self = luaL_checkudata(L, 1, REUSE);
  nk_reuse_free(self->reuse);
  self->reuse = NULL;
  return 0;
}

static const luaL_Reg methods[] = {{"add", reuse_add},     {"find", reuse_find},
                                   {"words", reuse_words}, {"memory", reuse_memory},
                                   {"close", reuse_close}, {NULL, NULL}};
static const luaL_Reg metamethods[] = {{"__len", reuse_len},
                                       {"__tostring", reuse_tostring},
                                       {"__gc", reuse_close},
                                       {"__close", reuse_close},
                                       {NULL, NULL}};

void nkl_open_reuse(lua_State *L) {
  nkl_new_type(L, REUSE, methods, metamethods);
  lua_pushcfunction(L, reuse_new);
  lua_setfield(L, -2, "reuse");
  lua_pushcfunction(L, sketch);
  lua_setfield(L, -2, "sketch");
}
