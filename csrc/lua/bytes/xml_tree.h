/* Elements with all that is in them, as Lua tables. */
#ifndef NKL_XML_TREE_H
#define NKL_XML_TREE_H

#include "bytes/xml_box.h"

/* reader:element([metatable]) */
int nkl_xml_element(lua_State *L);

#endif
