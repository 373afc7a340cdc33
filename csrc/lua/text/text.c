/* The binding of text.h: boundaries, normalization, stemmers. */
#include "nkl.h"

#define BLOCK "newskit.block"
#define STEMMER "newskit.stemmer"

/* Holds what the core made while it is turned into Lua values, since pushing may raise. */
typedef struct block {
  nk_allocator allocator;
  const void *data;
  size_t size;
} block;

static block *push_block(lua_State *L) {
  block *self = lua_newuserdatauv(L, sizeof *self, 0);
  self->allocator = nkl_allocator(L);
  self->data = NULL;
  self->size = 0;
  luaL_setmetatable(L, BLOCK);
  return self;
}

static int block_gc(lua_State *L) {
  block *self = lua_touserdata(L, 1);
  if (self->data) nk_text_free(&self->allocator, self->data, self->size);
  self->data = NULL;
  return 0;
}

/* core.valid(text): whether it is UTF-8; when not, false and the position of the first byte that
 * is not. */
static int text_valid(lua_State *L) {
  nk_str text = nkl_check_str(L, 1);
  size_t good = nk_text_valid_prefix(text);
  lua_pushboolean(L, good == text.len);
  if (good == text.len) return 1;
  lua_pushinteger(L, (lua_Integer)good + 1);
  return 2;
}

/* core.boundaries(text, "word" | "sentence" | "grapheme"): the first byte of each segment. */
static int text_boundaries(lua_State *L) {
  static const char *const kinds[] = {"word", "sentence", "grapheme", NULL};
  nk_str text = nkl_check_str(L, 1);
  nk_boundary kind = (nk_boundary)luaL_checkoption(L, 2, NULL, kinds);
  block *holder = push_block(L);
  uint32_t *offsets;
  size_t count;
  nk_error err;
  if (nk_text_boundaries(&holder->allocator, text, kind, &offsets, &count, &err) != NK_OK)
    return nkl_fail(L, &err);
  holder->data = offsets;
  holder->size = count * sizeof *offsets;
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    nkl_push_index(L, offsets[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static int push_mapped(lua_State *L, block *holder, nk_str out) {
  holder->data = out.data;
  holder->size = out.len;
  nkl_push_str(L, out);
  return 1;
}

/* core.normalize(text, "NFC" | "NFD" | "NFKC" | "NFKD"). */
static int text_normalize(lua_State *L) {
  static const char *const forms[] = {"NFC", "NFD", "NFKC", "NFKD", NULL};
  nk_str text = nkl_check_str(L, 1), out;
  nk_normalization form = (nk_normalization)luaL_checkoption(L, 2, "NFC", forms);
  block *holder = push_block(L);
  nk_error err;
  if (nk_text_normalize(&holder->allocator, text, form, false, &out, &err) != NK_OK)
    return nkl_fail(L, &err);
  return push_mapped(L, holder, out);
}

/* core.fold(text): the norm form of a word. */
static int text_fold(lua_State *L) {
  nk_str text = nkl_check_str(L, 1), out;
  block *holder = push_block(L);
  nk_error err;
  if (nk_text_norm(&holder->allocator, text, &out, &err) != NK_OK) return nkl_fail(L, &err);
  return push_mapped(L, holder, out);
}

static int stemmer_gc(lua_State *L) {
  nk_stemmer **box = luaL_checkudata(L, 1, STEMMER);
  nk_stemmer_free(*box);
  *box = NULL;
  return 0;
}

/* core.stemmer(language): a stemmer, or nil, message, code. */
static int stemmer_new(lua_State *L) {
  const char *language = luaL_checkstring(L, 1);
  nk_allocator allocator = nkl_allocator(L);
  nk_stemmer **box = lua_newuserdatauv(L, sizeof *box, 1);
  nk_error err;
  *box = NULL;
  luaL_setmetatable(L, STEMMER);
  if (nk_stemmer_new(&allocator, language, box, &err) != NK_OK) return nkl_fail(L, &err);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  return 1;
}

static void push_stem(lua_State *L, nk_stemmer *stemmer, nk_str norm) {
  nk_str stem;
  nk_error err;
  if (nk_stemmer_stem(stemmer, norm, &stem, &err) != NK_OK) luaL_error(L, "%s", err.message);
  nkl_push_str(L, stem);
}

/* stemmer:stem(norm) */
static int stemmer_stem(lua_State *L) {
  nk_stemmer **box = luaL_checkudata(L, 1, STEMMER);
  push_stem(L, *box, nkl_check_str(L, 2));
  return 1;
}

/* stemmer:stems(list): a new list, as long. */
static int stemmer_stems(lua_State *L) {
  nk_stemmer **box = luaL_checkudata(L, 1, STEMMER);
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_Integer count = luaL_len(L, 2);
  lua_createtable(L, (int)count, 0);
  for (lua_Integer i = 1; i <= count; i++) {
    if (lua_geti(L, 2, i) != LUA_TSTRING)
      return luaL_error(L, "bad argument #1 to 'stems' (element %I is not a string)",
                        (LUAI_UACINT)i);
    nk_str norm;
    norm.data = lua_tolstring(L, -1, &norm.len);
    push_stem(L, *box, norm);
    lua_seti(L, 3, i);
    lua_pop(L, 1);
  }
  return 1;
}

static int stemmer_tostring(lua_State *L) {
  luaL_checkudata(L, 1, STEMMER);
  lua_getiuservalue(L, 1, 1);
  lua_pushfstring(L, "stemmer: %s", lua_tostring(L, -1));
  return 1;
}

void nkl_open_text(lua_State *L) {
  static const luaL_Reg none[] = {{NULL, NULL}}, block_meta[] = {{"__gc", block_gc}, {NULL, NULL}};
  static const luaL_Reg stemmer_methods[] = {
      {"stem", stemmer_stem}, {"stems", stemmer_stems}, {NULL, NULL}};
  static const luaL_Reg stemmer_meta[] = {
      {"__gc", stemmer_gc}, {"__tostring", stemmer_tostring}, {NULL, NULL}};
  static const luaL_Reg functions[] = {
      {"valid", text_valid}, {"boundaries", text_boundaries}, {"normalize", text_normalize},
      {"fold", text_fold},   {"stemmer", stemmer_new},        {NULL, NULL}};
  nkl_new_type(L, BLOCK, none, block_meta);
  nkl_new_type(L, STEMMER, stemmer_methods, stemmer_meta);
  luaL_setfuncs(L, functions, 0);
}
