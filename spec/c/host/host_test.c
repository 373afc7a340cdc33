/* A host whose memory ends: a Lua state with the binding and a counting allocator that fails when the
 * script beside this file asks for it. Nothing may crash, and when the state is closed every byte has
 * come back. Run from the top of the repository: host_test [SCRIPT]. */
#define _DEFAULT_SOURCE /* RTLD_NODELETE, where there is one */
#include <dlfcn.h>
#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef RTLD_NODELETE
#define RTLD_NODELETE 0
#endif

int luaopen_newskit_core(lua_State *L);

/* LeakSanitizer asks for this. lua-cjson loses the buffer of a decoding that memory ended; nothing else
 * is forgiven. */
__attribute__((visibility("default"))) const char *__lsan_default_suppressions(void);
const char *__lsan_default_suppressions(void) {
  return "leak:cjson";
}

typedef struct gauge {
  size_t live;
  long requests;
  long fail_from, fail_count; /* requests that are refused: so many, beginning with this one */
} gauge;

/* A block that is resized always moves, so that a stale pointer is found. */
static void *limited(void *ud, void *ptr, size_t osize, size_t nsize) {
  gauge *self = ud;
  if (!ptr) osize = 0;
  if (nsize > osize && self->fail_count > 0) {
    long number = ++self->requests - self->fail_from;
    if (number >= 0 && number < self->fail_count) return NULL;
  }
  void *block = nsize > 0 ? malloc(nsize) : NULL;
  if (nsize > 0 && !block) return NULL;
  if (ptr && block) memcpy(block, ptr, osize < nsize ? osize : nsize);
  free(ptr);
  self->live += nsize - osize;
  return block;
}

static gauge *gauge_of(lua_State *L) {
  void *ud;
  lua_getallocf(L, &ud);
  return ud;
}

/* attempt(from, count, f): calls f while the requests numbered so fail; returns what pcall does, with
 * how many requests there were in front. */
static int attempt(lua_State *L) {
  gauge *self = gauge_of(L);
  long from = (long)luaL_checkinteger(L, 1), count = (long)luaL_checkinteger(L, 2);
  luaL_checkstack(L, 8, NULL);
  lua_settop(L, 3);
  self->requests = 0;
  self->fail_from = from;
  self->fail_count = count;
  int status = lua_pcall(L, 0, 1, 0);
  self->fail_count = 0;
  lua_pushinteger(L, self->requests);
  lua_pushboolean(L, status == LUA_OK);
  lua_rotate(L, -3, 2);
  return 3;
}

static int live(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)gauge_of(L)->live);
  return 1;
}

/* pin(path): keeps a C module after its state was closed, so that its leaks can be named. */
static int pin(lua_State *L) {
  lua_pushboolean(L, dlopen(luaL_checkstring(L, 1), RTLD_NOW | RTLD_NODELETE) != NULL);
  return 1;
}

static int run(lua_State *L) {
  luaL_openlibs(L);
  luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
  lua_pushcfunction(L, luaopen_newskit_core);
  lua_setfield(L, -2, "newskit.core");
  lua_register(L, "attempt", attempt);
  lua_register(L, "live", live);
  lua_register(L, "pin", pin);
  if (luaL_loadfile(L, lua_touserdata(L, 1)) != LUA_OK) return lua_error(L);
  lua_call(L, 0, 0);
  return 0;
}

/* Opens a state that runs `script`, or as much of it as the gauge allows; closes it. Returns the status
 * of the script, or -1 when bytes are left. */
static int host(gauge *self, const char *script, int speaks) {
  union {
    const char *in;
    void *out;
  } name = {script};
  lua_State *L = lua_newstate(limited, self);
  int status = LUA_ERRMEM;
  if (L) {
    lua_pushcfunction(L, run);
    lua_pushlightuserdata(L, name.out);
    status = lua_pcall(L, 1, 0, 0);
    if (status != LUA_OK && speaks) fprintf(stderr, "%s\n", lua_tostring(L, -1));
    lua_close(L);
  }
  if (self->live != 0) fprintf(stderr, "%zu bytes are left of the state\n", self->live);
  return self->live != 0 ? -1 : status;
}

/* The module itself is opened while memory ends. */
static int open_failing(const char *script) {
  for (long n = 1; n < 100000; n += n < 800 ? 1 : n / 16) {
    gauge small = {.fail_from = n, .fail_count = 1 << 30};
    int status = host(&small, script, 0);
    if (status == -1) return -1;
    if (status == LUA_OK && small.requests < n) return 0;
  }
  return -1; /* a script that never has enough */
}

int main(int argc, char **argv) {
  if (open_failing("spec/c/host/open.lua") != 0) {
    fprintf(stderr, "opening the module: failed\n");
    return 1;
  }
  gauge large = {0};
  return host(&large, argc > 1 ? argv[1] : "spec/c/host/scenarios.lua", 1) == LUA_OK ? 0 : 1;
}
