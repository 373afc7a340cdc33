/* The binding of XML readers: events pulled from a string or a function. */
#include "bytes/xml_box.h"
#include "bytes/xml_tree.h"

#include <string.h>

static const char *const option_names[] = {"encoding", "recover",    "comments", "instructions",
                                           "depth",    "attributes", "token",    "expansion",
                                           "element",  NULL};
static const char *const kind_names[NK_XML_KINDS] = {"more", "finished", "start",      "end",
                                                     "text", "comment",  "instruction"};

static nk_xml_options check_options(lua_State *L, int arg) {
  nk_xml_options options = nk_xml_options_default();
  if (lua_isnoneornil(L, arg)) return options;
  nkl_check_options(L, arg, option_names);
  if (lua_getfield(L, arg, "encoding") != LUA_TNIL) {
    luaL_argcheck(L, lua_type(L, -1) == LUA_TSTRING, arg, "option 'encoding': string expected");
    options.encoding.data = lua_tolstring(L, -1, &options.encoding.len);
  }
  lua_pop(L, 1); /* stays in the table */
  options.recover = nkl_opt_flag(L, arg, "recover", false);
  options.comments = nkl_opt_flag(L, arg, "comments", false);
  options.instructions = nkl_opt_flag(L, arg, "instructions", false);
  options.depth = nkl_opt_size(L, arg, "depth", options.depth);
  options.attributes = nkl_opt_size(L, arg, "attributes", options.attributes);
  options.token = nkl_opt_size(L, arg, "token", options.token);
  options.expansion = nkl_opt_size(L, arg, "expansion", options.expansion);
  return options;
}

/* core.xml(source [, options]) */
static int xml_new(lua_State *L) {
  nk_xml_options options = check_options(L, 2);
  nk_allocator allocator = nkl_allocator(L);
  nk_error err;
  lua_settop(L, 2);
  nkl_xml *self = lua_newuserdatauv(L, sizeof *self, 2);
  memset(self, 0, sizeof *self);
  luaL_setmetatable(L, NKL_XML);
  nkl_source_set(L, 1, &self->source);
  self->element = nkl_opt_size(L, 2, "element", NKL_XML_ELEMENT);
  if (nk_xml_new(&allocator, &options, &self->xml, &err) != NK_OK) {
    if (err.status == NK_ERR_RANGE) return luaL_argerror(L, 2, err.message);
    return nkl_fail(L, &err);
  }
  nkl_note_memory(L, NKL_XML_PIECE);
  return 1;
}

static int xml_close(lua_State *L) {
  nkl_xml *self = luaL_checkudata(L, 1, NKL_XML);
  nk_xml_free(self->xml);
  self->xml = NULL;
  return 0;
}

static void push_optional(lua_State *L, nk_str text) {
  if (text.len > 0)
    nkl_push_str(L, text);
  else
    lua_pushnil(L);
}

/* Pushes kind and what belongs to it; returns how many. */
static int push_event(lua_State *L, const nk_xml_event *event) {
  if (event->kind == NK_XML_FINISHED) {
    lua_pushnil(L);
    return 1;
  }
  lua_pushstring(L, kind_names[event->kind]);
  if (event->kind == NK_XML_TEXT || event->kind == NK_XML_COMMENT) {
    nkl_push_str(L, event->text);
    return 2;
  }
  nkl_push_str(L, event->name);
  push_optional(L, event->kind == NK_XML_INSTRUCTION ? event->text : event->ns);
  return 3;
}

/* reader:next(): kind, name or text, namespace; nil at the end; nil, message, code, byte. */
static int xml_next(lua_State *L) {
  nkl_xml *self = nkl_check_xml(L, 1);
  nk_error err;
  if (nkl_xml_advance(L, 1, self, &err) != NK_OK) return nkl_fail(L, &err);
  return push_event(L, &self->event);
}

static int events_step(lua_State *L) {
  nkl_xml *self = nkl_check_xml(L, 1);
  nk_error err;
  if (nkl_xml_advance(L, 1, self, &err) == NK_OK) return push_event(L, &self->event);
  nkl_fail(L, &err); /* raises when memory ended */
  return luaL_error(L, "%s", err.message);
}

/* reader:events(): an iterator over what next() gives, which raises where the document is damaged.
 */
static int xml_events(lua_State *L) {
  nkl_check_xml(L, 1);
  lua_pushcfunction(L, events_step);
  lua_pushvalue(L, 1);
  return 2;
}

/* reader:skip(): passes over the element whose start was given last. True, or as next() fails. */
static int xml_skip(lua_State *L) {
  nkl_xml *self = nkl_check_xml(L, 1);
  nk_error err;
  if (self->event.kind != NK_XML_START) return luaL_error(L, "skip: no element has just begun");
  if (nkl_xml_skip(L, 1, self, self->event.depth, &err) != NK_OK) return nkl_fail(L, &err);
  lua_pushboolean(L, true);
  return 1;
}

static bool equal(nk_str a, nk_str b) {
  return a.len == b.len && memcmp(a.data, b.data, a.len) == 0;
}

/* reader:attribute(name [, ns]): of the element that has just begun; without ns one without prefix.
 */
static int xml_attribute(lua_State *L) {
  const nkl_xml *self = nkl_check_xml(L, 1);
  nk_str name = nkl_check_str(L, 2), ns = {"", 0};
  if (!lua_isnoneornil(L, 3)) ns = nkl_check_str(L, 3);
  for (size_t i = 0; i < self->event.attribute_count; i++) {
    const nk_xml_attribute *attribute = &self->event.attributes[i];
    if (!equal(attribute->name, name) || !equal(attribute->ns, ns)) continue;
    nkl_push_str(L, attribute->value);
    return 1;
  }
  lua_pushnil(L);
  return 1;
}

/* reader:attributes(): a list of {name=, prefix=, ns=, value=}. */
static int xml_attributes(lua_State *L) {
  const nkl_xml *self = nkl_check_xml(L, 1);
  size_t count = self->event.attribute_count;
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    const nk_xml_attribute *attribute = &self->event.attributes[i];
    lua_createtable(L, 0, 4);
    nkl_push_str(L, attribute->name);
    lua_setfield(L, -2, "name");
    push_optional(L, attribute->prefix);
    lua_setfield(L, -2, "prefix");
    push_optional(L, attribute->ns);
    lua_setfield(L, -2, "ns");
    nkl_push_str(L, attribute->value);
    lua_setfield(L, -2, "value");
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* reader:place(): line, byte (1-based) and depth (0 for the root) of the last event; its prefix. */
static int xml_place(lua_State *L) {
  const nk_xml_event *event = &nkl_check_xml(L, 1)->event;
  lua_pushinteger(L, event->line);
  lua_pushinteger(L, (lua_Integer)event->byte + 1);
  lua_pushinteger(L, event->depth);
  push_optional(L, event->prefix);
  return 4;
}

static void push_repair(lua_State *L, const nk_xml_repair *repair) {
  lua_createtable(L, 0, 4);
  lua_pushstring(L, repair->message);
  lua_setfield(L, -2, "message");
  lua_pushinteger(L, repair->line);
  lua_setfield(L, -2, "line");
  lua_pushinteger(L, repair->column);
  lua_setfield(L, -2, "column");
  lua_pushinteger(L, (lua_Integer)repair->byte + 1);
  lua_setfield(L, -2, "byte");
}

/* reader:repairs(): how many so far, and a list of the first of them. */
static int xml_repairs(lua_State *L) {
  const nkl_xml *self = nkl_check_xml(L, 1);
  size_t count, total;
  const nk_xml_repair *repairs = nk_xml_repairs(self->xml, &count, &total);
  lua_pushinteger(L, (lua_Integer)total);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    push_repair(L, &repairs[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 2;
}

/* reader:failure(): {message=, line=, column=, byte=}, nil while there is none. */
static int xml_failure(lua_State *L) {
  nk_xml_repair failure;
  if (nk_xml_failure(nkl_check_xml(L, 1)->xml, &failure))
    push_repair(L, &failure);
  else
    lua_pushnil(L);
  return 1;
}

static int xml_tostring(lua_State *L) {
  const nkl_xml *self = luaL_checkudata(L, 1, NKL_XML);
  if (self->xml)
    lua_pushfstring(L, "XML reader (line %d)", (int)self->event.line);
  else
    lua_pushliteral(L, "XML reader (closed)");
  return 1;
}

static const luaL_Reg methods[] = {{"next", xml_next},
                                   {"events", xml_events},
                                   {"skip", xml_skip},
                                   {"element", nkl_xml_element},
                                   {"attribute", xml_attribute},
                                   {"attributes", xml_attributes},
                                   {"place", xml_place},
                                   {"repairs", xml_repairs},
                                   {"failure", xml_failure},
                                   {"close", xml_close},
                                   {NULL, NULL}};
static const luaL_Reg metamethods[] = {
    {"__gc", xml_close}, {"__close", xml_close}, {"__tostring", xml_tostring}, {NULL, NULL}};

void nkl_open_xml(lua_State *L) {
  nkl_new_type(L, NKL_XML, methods, metamethods);
  lua_pushcfunction(L, xml_new);
  lua_setfield(L, -2, "xml");
}
