/* One element of an XML document as tables: {name, ns, attributes, children, text}. */
#include <string.h>

#include "bytes/xml_tree.h"

enum { TABLES = 200 }; /* bytes that the tables of an element take, roughly */

static const char xml_space[] = "http://www.w3.org/XML/1998/namespace";

/* "name", "{namespace}name", or "xml:name" for what XML itself names. */
static void push_key(lua_State *L, const nk_xml_attribute *attribute) {
  if (attribute->ns.len == 0) {
    nkl_push_str(L, attribute->name);
    return;
  }
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  if (attribute->ns.len == sizeof xml_space - 1 &&
      memcmp(attribute->ns.data, xml_space, attribute->ns.len) == 0) {
    luaL_addstring(&buffer, "xml:");
  } else {
    luaL_addchar(&buffer, '{');
    luaL_addlstring(&buffer, attribute->ns.data, attribute->ns.len);
    luaL_addchar(&buffer, '}');
  }
  luaL_addlstring(&buffer, attribute->name.data, attribute->name.len);
  luaL_pushresult(&buffer);
}

/* Pushes the element that begins, and its list of children. Returns its size. */
static size_t push_start(lua_State *L, const nk_xml_event *event, int metatable) {
  size_t size = TABLES;
  luaL_checkstack(L, 12, "elements in one another");
  lua_createtable(L, 0, 5);
  if (metatable != 0) {
    lua_pushvalue(L, metatable);
    lua_setmetatable(L, -2);
  }
  nkl_push_str(L, event->name);
  lua_setfield(L, -2, "name");
  if (event->ns.len > 0) {
    nkl_push_str(L, event->ns);
    lua_setfield(L, -2, "ns");
  }
  lua_createtable(L, 0, (int)event->attribute_count);
  for (size_t i = 0; i < event->attribute_count; i++) {
    push_key(L, &event->attributes[i]);
    nkl_push_str(L, event->attributes[i].value);
    size += TABLES / 4 + event->attributes[i].name.len + event->attributes[i].value.len;
    lua_rawset(L, -3);
  }
  lua_setfield(L, -2, "attributes");
  lua_newtable(L);
  return size;
}

/* Pushes the element's own text: its strings, without those of the elements in it. `children` is
 * the index of its children. */
static void push_text(lua_State *L, int children) {
  lua_Integer count = (lua_Integer)lua_rawlen(L, children);
  if (count == 1 && lua_rawgeti(L, children, 1) == LUA_TSTRING) return;
  if (count == 1) lua_pop(L, 1);
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  for (lua_Integer i = 1; i <= count; i++) {
    if (lua_rawgeti(L, children, i) == LUA_TSTRING)
      luaL_addvalue(&buffer);
    else
      lua_pop(L, 1);
  }
  luaL_pushresult(&buffer);
}

/* Closes the element whose children are at the top; leaves it there alone. */
static void finish(lua_State *L) {
  push_text(L, lua_gettop(L));
  lua_setfield(L, -3, "text");
  lua_setfield(L, -2, "children");
}

/* Puts the value at the top behind the children below it. */
static void append(lua_State *L) {
  lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
}

static int fail_size(lua_State *L, nkl_xml *self, uint32_t depth, size_t byte) {
  nk_error err, later;
  memset(&err, 0, sizeof err);
  strcpy(err.message, "an element is larger than the limit 'element'");
  err.status = NK_ERR_LIMIT;
  err.offset = byte;
  lua_settop(L, 2);
  nkl_xml_skip(L, 1, self, depth,
               &later); /* what goes wrong here comes again with the next event */
  return nkl_fail(L, &err);
}

static void push_place(lua_State *L, const nk_xml_event *event) {
  lua_pushinteger(L, event->line);
  lua_setfield(L, -3, "line");
  lua_pushinteger(L, (lua_Integer)event->byte + 1);
  lua_setfield(L, -3, "byte");
}

/* Adds the last event to the tree. False when the tree is complete. */
static bool grow(lua_State *L, const nk_xml_event *event, int metatable, uint32_t root,
                 size_t *size) {
  if (event->kind == NK_XML_START) {
    *size += push_start(L, event, metatable);
  } else if (event->kind == NK_XML_TEXT) {
    nkl_push_str(L, event->text);
    *size += TABLES / 4 + event->text.len;
    append(L);
  } else if (event->kind == NK_XML_END) {
    finish(L);
    if (event->depth == root) return false;
    append(L);
  }
  return true;
}

/* reader:element([metatable]): the element whose start was given last, whole; `element.line` and
 * `.byte` say where it begins. The reader is then behind it, also when it was larger than the
 * limit. */
int nkl_xml_element(lua_State *L) {
  nkl_xml *self = nkl_check_xml(L, 1);
  nk_error err;
  lua_settop(L, 2);
  int metatable = lua_isnil(L, 2) ? 0 : 2;
  if (metatable) luaL_checktype(L, 2, LUA_TTABLE);
  if (self->event.kind != NK_XML_START) return luaL_error(L, "element: no element has just begun");
  uint32_t root = self->event.depth;
  size_t byte = (size_t)self->event.byte, size = push_start(L, &self->event, metatable);
  push_place(L, &self->event);
  do {
    if (size > self->element) return fail_size(L, self, root, byte);
    if (nkl_xml_advance(L, 1, self, &err) != NK_OK) return nkl_fail(L, &err);
    if (self->event.kind == NK_XML_FINISHED) return luaL_error(L, "element: out of step");
  } while (grow(L, &self->event, metatable, root, &size));
  return 1;
}
