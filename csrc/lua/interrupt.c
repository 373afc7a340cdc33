/* Interrupting a computation at the prompt: the one place of newskit that handles a signal.
 *
 * The handler only sets a hook, which Lua allows at any time; the hook raises the error at the next
 * instruction of the main coroutine. A call into the core ends before it is noticed, and so does a
 * coroutine until it yields. */
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <string.h>

#include "nkl.h"

static lua_State *volatile running;   /* where a computation may be interrupted, or NULL */
static volatile sig_atomic_t pending; /* an interrupt came that nobody has seen yet */

static void stop(lua_State *L, lua_Debug *record) {
  (void)record;
  lua_sethook(L, NULL, 0, 0);
  pending = 0;
  luaL_error(L, "interrupted");
}

static void on_interrupt(int signal_number) {
  (void)signal_number;
  pending = 1;
  if (running) {
    lua_sethook(running, stop, LUA_MASKCALL | LUA_MASKRET | LUA_MASKLINE | LUA_MASKCOUNT, 1);
  }
}

/* install(): from now on an interrupt does not end the process. Reading a line fails with it. */
static int install(lua_State *L) {
  (void)L;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_interrupt;
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
  return 0;
}

/* pending(): whether an interrupt came since the last call. */
static int take_pending(lua_State *L) {
  lua_pushboolean(L, pending != 0);
  pending = 0;
  return 1;
}

/* call(f, handler): xpcall(f, handler) that an interrupt stops with the error "interrupted". */
static int interruptible_call(lua_State *L) {
  luaL_checktype(L, 1, LUA_TFUNCTION);
  luaL_checktype(L, 2, LUA_TFUNCTION);
  lua_settop(L, 2);
  lua_insert(L, 1);
  running = L;
  int status = lua_pcall(L, 0, LUA_MULTRET, 1);
  running = NULL;
  lua_sethook(L, NULL, 0, 0);
  lua_pushboolean(L, status == LUA_OK);
  lua_replace(L, 1);
  return lua_gettop(L);
}

void nkl_open_interrupt(lua_State *L) {
  static const luaL_Reg functions[] = {
      {"install", install}, {"pending", take_pending}, {"call", interruptible_call}, {NULL, NULL}};
  luaL_newlib(L, functions);
  lua_setfield(L, -2, "interrupt");
}
