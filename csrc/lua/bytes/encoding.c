/* The binding of text.h: bytes become UTF-8, and the names of encodings. */
#include "nkl.h"

#define DECODED "newskit.decoded"

/* Holds a result while it is turned into Lua values, since pushing may raise. */
typedef struct nkl_decoded {
  nk_allocator allocator;
  nk_decode_result result;
} nkl_decoded;

static int decoded_gc(lua_State *L) {
  nkl_decoded *self = lua_touserdata(L, 1);
  nk_decode_free(&self->allocator, &self->result);
  return 0;
}

/* core.decode(bytes [, options]): options.encoding, obey, markup. Gives the text, the encoding's
 * name, how many places were repaired, what told the encoding, and how many characters were mended
 * that had been encoded twice. */
static int decode(lua_State *L) {
  static const char *const names[] = {"encoding", "obey", "markup", NULL};
  nk_str bytes = nkl_check_str(L, 1);
  nk_decode_options options = {{"", 0}, false, false};
  if (!lua_isnoneornil(L, 2)) {
    nkl_check_options(L, 2, names);
    if (lua_getfield(L, 2, "encoding") != LUA_TNIL)
      options.encoding.data = luaL_checklstring(L, -1, &options.encoding.len);
    options.obey = lua_getfield(L, 2, "obey") != LUA_TNIL && lua_toboolean(L, -1);
    options.markup = lua_getfield(L, 2, "markup") != LUA_TNIL && lua_toboolean(L, -1);
  }
  nkl_decoded *holder = lua_newuserdatauv(L, sizeof *holder, 0);
  holder->allocator = nkl_allocator(L);
  holder->result.size = 0;
  luaL_setmetatable(L, DECODED);
  nk_error err;
  if (nk_decode_text(&holder->allocator, bytes, &options, &holder->result, &err) != NK_OK)
    return nkl_fail(L, &err);
  const nk_decode_result *result = &holder->result;
  if (result->size == 0 && result->text.len == bytes.len)
    lua_pushvalue(L, 1);
  else
    nkl_push_str(L, result->text);
  lua_pushstring(L, result->name);
  lua_pushinteger(L, (lua_Integer)result->repairs);
  lua_pushstring(L, result->basis);
  lua_pushinteger(L, (lua_Integer)result->mended);
  return 5;
}

/* core.encoding(label): the name that it stands for, or nil. */
static int encoding(lua_State *L) {
  lua_pushstring(L, nk_encoding_name(nkl_check_str(L, 1)));
  return 1;
}

/* core.encodings(): all names. */
static int encodings(lua_State *L) {
  lua_newtable(L);
  for (size_t i = 0; nk_encoding_at(i); i++) {
    lua_pushstring(L, nk_encoding_at(i));
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* core.wide(bytes): "utf-16le" and its kin when the bytes are that, else nil. */
static int wide(lua_State *L) {
  size_t mark;
  lua_pushstring(L, nk_encoding_wide(nkl_check_str(L, 1), &mark));
  return 1;
}

void nkl_open_encoding(lua_State *L) {
  static const luaL_Reg functions[] = {{"decode", decode},
                                       {"encoding", encoding},
                                       {"encodings", encodings},
                                       {"wide", wide},
                                       {NULL, NULL}};
  luaL_newmetatable(L, DECODED);
  lua_pushcfunction(L, decoded_gc);
  lua_setfield(L, -2, "__gc");
  lua_pop(L, 1);
  luaL_setfuncs(L, functions, 0);
}
