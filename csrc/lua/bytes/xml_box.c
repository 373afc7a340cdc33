/* What the files that bind XML readers share: the reader of an argument, and pulling what it asks for. */
#include "bytes/xml_box.h"

#include <string.h>

nkl_xml *nkl_check_xml(lua_State *L, int arg) {
  nkl_xml *self = luaL_checkudata(L, arg, NKL_XML);
  if (!self->xml) luaL_error(L, "attempt to use a closed XML reader");
  return self;
}

static void pull(lua_State *L, int arg, nkl_xml *self) {
  nk_str piece = nkl_source_next(L, arg, &self->source, NKL_XML_PIECE);
  if (!self->xml) luaL_error(L, "the source closed its XML reader");
  if (self->source.ended)
    nk_xml_finish(self->xml);
  else
    nk_xml_feed(self->xml, piece);
  lua_pop(L, 1);
}

nk_status nkl_xml_advance(lua_State *L, int arg, nkl_xml *self, nk_error *err) {
  for (;;) {
    nk_status status = nk_xml_next(self->xml, &self->event, err);
    if (status != NK_OK || self->event.kind != NK_XML_MORE) return status;
    pull(L, arg, self);
  }
}

nk_status nkl_xml_skip(lua_State *L, int arg, nkl_xml *self, uint32_t depth, nk_error *err) {
  nk_xml_kind kind = NK_XML_MORE;
  memset(&self->event, 0, sizeof self->event);
  for (;;) {
    nk_status status = nk_xml_skip(self->xml, depth, &kind, err);
    if (status != NK_OK || kind != NK_XML_MORE) return status;
    pull(L, arg, self);
  }
}
