/* The binding of documents. */
#include "nkl.h"

void nkl_open_document(lua_State *L) {
  (void)L;
}
