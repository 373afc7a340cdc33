/* The binding of the codings in which parts of mail travel. */
#include "bytes/bytes.h"

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

void nkl_open_transfer(lua_State *L) {
  static const luaL_Reg functions[] = {
      {"base64", base64}, {"quoted_printable", quoted_printable}, {NULL, NULL}};
  luaL_setfuncs(L, functions, 0);
}
