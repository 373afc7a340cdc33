/* One reader and the bytes of a file: articles, or failures with a message; no field is invalid UTF-8.
 *
 * The reader is named by the environment's NK_READER; without it the first byte of the input picks one
 * of all. This is a host of Lua: the checks stand in reader.lua beside this file, and the library is
 * taken from the folders that the environment's LUA_PATH names. The binding is linked in, so that the
 * fuzzer sees what it and the core cover. */
#include <lauxlib.h>
#include <lualib.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int luaopen_newskit_core(lua_State *L);

static lua_State *opened(void) {
  lua_State *L = luaL_newstate();
  if (!L) abort();
  luaL_openlibs(L);
  luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
  lua_pushcfunction(L, luaopen_newskit_core);
  lua_setfield(L, -2, "newskit.core");
  lua_pop(L, 1);
  if (luaL_dofile(L, "spec/fuzz/reader.lua") != LUA_OK) {
    fprintf(stderr, "%s\n", lua_tostring(L, -1));
    abort();
  }
  return L; /* the function that takes an input stays on the stack */
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static lua_State *L;
  if (!L) L = opened();
  lua_pushvalue(L, 1);
  lua_pushlstring(L, (const char *)data, size);
  if (lua_pcall(L, 1, 0, 0) != LUA_OK) {
    fprintf(stderr, "%s\n", lua_tostring(L, -1));
    abort();
  }
  return 0;
}
