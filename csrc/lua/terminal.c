/* The binding of the terminal: newskit.core.terminal(descriptor). It is here because Lua itself
 * cannot ask. Where the system has no such call, nothing is a terminal. */
#if defined(__unix__) || defined(__APPLE__)
#define _DEFAULT_SOURCE
#define _DARWIN_C_SOURCE
#include <sys/ioctl.h>
#include <unistd.h>
#define HAVE_TERMINAL 1
#endif

#include "nkl.h"

/* terminal(descriptor) → columns, rows; 0 where the terminal does not say; nothing for other files.
 */
static int terminal(lua_State *L) {
  lua_Integer descriptor = luaL_checkinteger(L, 1);
#ifdef HAVE_TERMINAL
  if (descriptor < 0 || descriptor > 2 || !isatty((int)descriptor)) return 0;
  struct winsize size = {0};
  (void)ioctl((int)descriptor, TIOCGWINSZ, &size);
  lua_pushinteger(L, size.ws_col);
  lua_pushinteger(L, size.ws_row);
  return 2;
#else
  (void)descriptor;
  return 0;
#endif
}

void nkl_open_terminal(lua_State *L) {
  lua_pushcfunction(L, terminal);
  lua_setfield(L, -2, "terminal");
}
