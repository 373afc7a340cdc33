/* The binding of what makes text of the bytes of mail: transfer codings and character sets. */
#include "bytes/bytes.h"

#define DECODED "newskit.decoded"

/* Calls a decoder, whose output is no longer than its input. */
static int transfer(lua_State *L, size_t (*decode)(nk_str text, char *out)) {
  nk_str text = nkl_check_str(L, 1);
  luaL_Buffer buffer;
  char *out = luaL_buffinitsize(L, &buffer, text.len);
  luaL_pushresultsize(&buffer, decode(text, out));
  return 1;
}

/* core.base64(text): the bytes; what is none of the alphabet is passed over. */
static int base64(lua_State *L) {
  return transfer(L, nk_base64_decode);
}

/* core.quoted_printable(text): the bytes; what is no code stays as it is. */
static int quoted_printable(lua_State *L) {
  return transfer(L, nk_quoted_printable_decode);
}

typedef struct decoded {
  nk_allocator allocator;
  nk_decoded_text value;
} decoded;

static int decoded_gc(lua_State *L) {
  decoded *self = lua_touserdata(L, 1);
  nk_decoded_text_free(&self->allocator, &self->value);
  return 0;
}

/* core.decode(bytes [, charset]): the text as UTF-8, the encoding, how many places were repaired;
 * nil, message, code. */
static int decode(lua_State *L) {
  nk_str bytes = nkl_check_str(L, 1), charset = {"", 0};
  if (!lua_isnoneornil(L, 2)) charset = nkl_check_str(L, 2);
  decoded *self = lua_newuserdatauv(L, sizeof *self, 0);
  self->allocator = nkl_allocator(L);
  self->value = (nk_decoded_text){{NULL, 0}, "", 0};
  luaL_setmetatable(L, DECODED);
  nk_error err;
  if (nk_page_decode(&self->allocator, bytes, charset, &self->value, &err) != NK_OK)
    return nkl_fail(L, &err);
  nkl_push_str(L, self->value.text);
  lua_pushstring(L, self->value.encoding);
  lua_pushinteger(L, (lua_Integer)self->value.repairs);
  nk_decoded_text_free(&self->allocator, &self->value);
  return 3;
}

void nkl_open_transfer(lua_State *L) {
  static const luaL_Reg none[] = {{NULL, NULL}},
                        metamethods[] = {{"__gc", decoded_gc}, {NULL, NULL}};
  static const luaL_Reg functions[] = {
      {"base64", base64}, {"quoted_printable", quoted_printable}, {"decode", decode}, {NULL, NULL}};
  nkl_new_type(L, DECODED, none, metamethods);
  luaL_setfuncs(L, functions, 0);
}
