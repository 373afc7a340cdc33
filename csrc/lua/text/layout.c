/* The binding of layout.h: `core.layout(text)`. */
#include "nkl.h"

#define LAYOUT "newskit.layout"

/* Holds the layout while it is turned into Lua values, since pushing may raise. */
typedef struct holder {
  nk_allocator allocator;
  nk_layout *layout;
} holder;

static int holder_gc(lua_State *L) {
  holder *self = lua_touserdata(L, 1);
  nk_layout_free(&self->allocator, self->layout);
  self->layout = NULL;
  return 0;
}

static void set_flag(lua_State *L, const char *name, bool flag) {
  if (!flag) return;
  lua_pushboolean(L, 1);
  lua_setfield(L, -2, name);
}

static void push_line(lua_State *L, nk_str text, const nk_layout_line *line) {
  lua_createtable(L, 0, 6);
  lua_pushlstring(L, text.data + line->start, line->end - line->start);
  lua_setfield(L, -2, "text");
  lua_pushinteger(L, (lua_Integer)line->input + 1);
  lua_setfield(L, -2, "first");
  set_flag(L, "gap", line->flags & NK_LINE_GAP);
  set_flag(L, "bullet", line->flags & NK_LINE_BULLET);
  set_flag(L, "heading", line->flags & NK_LINE_HEADING);
  set_flag(L, "quoted", line->flags & NK_LINE_QUOTED);
}

static void push_lines(lua_State *L, const nk_layout *layout) {
  size_t count;
  const nk_layout_line *lines = nk_layout_lines(layout, &count);
  nk_str text = nk_layout_text(layout);
  lua_createtable(L, (int)count, 8);
  for (size_t i = 0; i < count; i++) {
    push_line(L, text, &lines[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
}

static void push_cuts(lua_State *L, const nk_layout *layout) {
  size_t count;
  const nk_layout_cut *cuts = nk_layout_cuts(layout, &count);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    lua_createtable(L, 0, 3);
    lua_pushstring(L, nk_layout_reason_name(cuts[i].reason));
    lua_setfield(L, -2, "reason");
    nkl_push_span(L, (nk_span){cuts[i].start, cuts[i].end});
    lua_setfield(L, -3, "last");
    lua_setfield(L, -2, "first");
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
}

static void push_facts(lua_State *L, nk_layout_facts facts) {
  lua_createtable(L, 0, 7);
  if (facts.width) {
    lua_pushinteger(L, facts.width);
    lua_setfield(L, -2, "width");
  }
  set_flag(L, "doubled", facts.doubled);
  set_flag(L, "divided", facts.divided);
  set_flag(L, "indented", facts.indented);
  set_flag(L, "quoted", facts.quoted);
  set_flag(L, "mail", facts.mail);
  set_flag(L, "markdown", facts.markdown);
}

/* core.layout(text): a list of lines {text=, first=, gap=, bullet=, heading=, quoted=}, a list of what was cut
 * {first=, last=, reason=}, and a table of what the layout is. Positions are those of `text`. */
static int layout(lua_State *L) {
  nk_str text = nkl_check_str(L, 1);
  holder *self = lua_newuserdatauv(L, sizeof *self, 0);
  self->allocator = nkl_allocator(L);
  self->layout = NULL;
  luaL_setmetatable(L, LAYOUT);
  nk_error err;
  if (nk_layout_new(&self->allocator, text, &self->layout, &err) != NK_OK) return nkl_fail(L, &err);
  push_lines(L, self->layout);
  push_cuts(L, self->layout);
  push_facts(L, nk_layout_facts_of(self->layout));
  nk_layout_free(&self->allocator, self->layout);
  self->layout = NULL;
  return 3;
}

void nkl_open_layout(lua_State *L) {
  static const luaL_Reg metamethods[] = {{"__gc", holder_gc}, {NULL, NULL}};
  static const luaL_Reg methods[] = {{NULL, NULL}};
  nkl_new_type(L, LAYOUT, methods, metamethods);
  lua_pushcfunction(L, layout);
  lua_setfield(L, -2, "layout");
}
