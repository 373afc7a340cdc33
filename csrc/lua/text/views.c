/* Views: a token, sentence or paragraph of a document. A view keeps its document alive in user
 * value 1 and holds nothing but an index. */
#include "text/views.h"

#include <string.h>

typedef struct view {
  uint32_t index;
} view;

static const char *const type_names[] = {"newskit.token", "newskit.sentence", "newskit.paragraph"};

void nkl_push_view(lua_State *L, int index, nkl_unit unit, uint32_t i) {
  index = lua_absindex(L, index);
  view *self = lua_newuserdatauv(L, sizeof *self, 1);
  self->index = i;
  lua_pushvalue(L, index);
  lua_setiuservalue(L, -2, 1);
  luaL_setmetatable(L, type_names[unit]);
}

/* Upvalues: document, unit, next index, end. */
static int next_view(lua_State *L) {
  lua_Integer i = lua_tointeger(L, lua_upvalueindex(3));
  if (i >= lua_tointeger(L, lua_upvalueindex(4))) return 0;
  lua_pushinteger(L, i + 1);
  lua_replace(L, lua_upvalueindex(3));
  nkl_push_view(L, lua_upvalueindex(1), (nkl_unit)lua_tointeger(L, lua_upvalueindex(2)),
                (uint32_t)i);
  return 1;
}

int nkl_push_iterator(lua_State *L, int index, nkl_unit unit, uint32_t from, uint32_t to) {
  lua_pushvalue(L, index);
  lua_pushinteger(L, (lua_Integer)unit);
  lua_pushinteger(L, from);
  lua_pushinteger(L, to);
  lua_pushcclosure(L, next_view, 4);
  return 1;
}

/* Pushes the document of the view at 1. */
static const nk_document *document_of(lua_State *L) {
  lua_getiuservalue(L, 1, 1);
  return nkl_check_document(L, -1);
}

static void push_text(lua_State *L, const nk_document *document, nk_span span) {
  lua_pushlstring(L, nk_document_text(document).data + span.start, span.end - span.start);
}

/* The fields that every view has; pushes nothing and returns false for another name. */
static bool common_field(lua_State *L, const nk_document *document, nkl_unit unit, uint32_t i,
                         const char *name) {
  nk_span span = nkl_unit_span(document, unit, i);
  if (strcmp(name, "first") == 0)
    nkl_push_index(L, span.start);
  else if (strcmp(name, "last") == 0)
    lua_pushinteger(L, span.end);
  else if (strcmp(name, "text") == 0)
    push_text(L, document, span);
  else if (strcmp(name, "index") == 0)
    nkl_push_index(L, i);
  else if (strcmp(name, "document") == 0)
    lua_getiuservalue(L, 1, 1);
  else
    return false;
  return true;
}

static int token_index(lua_State *L) {
  uint32_t i = ((view *)luaL_checkudata(L, 1, type_names[NKL_TOKEN]))->index;
  const char *name = luaL_checkstring(L, 2);
  const nk_document *document = document_of(L);
  if (common_field(L, document, NKL_TOKEN, i, name)) return 1;
  if (strcmp(name, "norm") == 0)
    nkl_push_norm(L, -1, nk_document_token_types(document)[i]);
  else if (strcmp(name, "kind") == 0)
    nkl_push_kind(L, nk_document_token_kinds(document)[i]);
  else
    lua_pushnil(L);
  return 1;
}

/* `.first_token` and `.last_token`: indices into the document's tokens. */
static int group_index(lua_State *L, nkl_unit unit) {
  uint32_t i = ((view *)luaL_checkudata(L, 1, type_names[unit]))->index;
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
  const char *name = luaL_checkstring(L, 2);
  const nk_document *document = document_of(L);
  nk_span range = nkl_unit_tokens(document, unit, i);
  if (common_field(L, document, unit, i, name)) return 1;
  if (strcmp(name, "first_token") == 0)
    nkl_push_index(L, range.start);
  else if (strcmp(name, "last_token") == 0)
    lua_pushinteger(L, range.end);
  else
    lua_pushnil(L);
  return 1;
}

static int sentence_index(lua_State *L) {
  return group_index(L, NKL_SENTENCE);
}

static int paragraph_index(lua_State *L) {
  return group_index(L, NKL_PARAGRAPH);
}

static int sentence_tokens(lua_State *L) {
  uint32_t i = ((view *)luaL_checkudata(L, 1, type_names[NKL_SENTENCE]))->index;
  nk_span range = nkl_unit_tokens(document_of(L), NKL_SENTENCE, i);
  return nkl_push_iterator(L, -1, NKL_TOKEN, range.start, range.end);
}

static int paragraph_tokens(lua_State *L) {
  uint32_t i = ((view *)luaL_checkudata(L, 1, type_names[NKL_PARAGRAPH]))->index;
  nk_span range = nkl_unit_tokens(document_of(L), NKL_PARAGRAPH, i);
  return nkl_push_iterator(L, -1, NKL_TOKEN, range.start, range.end);
}

static int paragraph_sentences(lua_State *L) {
  uint32_t i = ((view *)luaL_checkudata(L, 1, type_names[NKL_PARAGRAPH]))->index;
  const uint32_t *starts = nk_document_paragraph_starts(document_of(L));
  return nkl_push_iterator(L, -1, NKL_SENTENCE, starts[i], starts[i + 1]);
}

/* The unit of the view at `arg`. */
static nkl_unit unit_of(lua_State *L, int arg) {
  for (int unit = NKL_TOKEN; unit <= NKL_PARAGRAPH; unit++)
    if (luaL_testudata(L, arg, type_names[unit])) return (nkl_unit)unit;
  luaL_typeerror(L, arg, "view");
  return NKL_TOKEN;
}

static int view_tostring(lua_State *L) {
  nkl_unit unit = unit_of(L, 1);
  uint32_t i = ((view *)lua_touserdata(L, 1))->index;
  const nk_document *document = document_of(L);
  push_text(L, document, nkl_unit_span(document, unit, i));
  return 1;
}

static int view_len(lua_State *L) {
  nkl_unit unit = unit_of(L, 1);
  nk_span range = nkl_unit_tokens(document_of(L), unit, ((view *)lua_touserdata(L, 1))->index);
  lua_pushinteger(L, (lua_Integer)range.end - range.start);
  return 1;
}

/* Two views are equal when they show the same piece of the same document. */
static int view_eq(lua_State *L) {
  const view *a = lua_touserdata(L, 1), *b = lua_touserdata(L, 2);
  bool equal = lua_getmetatable(L, 1) && lua_getmetatable(L, 2) && lua_rawequal(L, -1, -2);
  lua_settop(L, 2);
  if (equal && a->index == b->index) {
    lua_getiuservalue(L, 1, 1);
    lua_getiuservalue(L, 2, 1);
    equal = lua_compare(L, -1, -2, LUA_OPEQ);
  } else {
    equal = false;
  }
  lua_pushboolean(L, equal);
  return 1;
}

static void open_view(lua_State *L, nkl_unit unit, lua_CFunction index, const luaL_Reg *methods) {
  static const luaL_Reg metamethods[] = {
      {"__tostring", view_tostring}, {"__len", view_len}, {"__eq", view_eq}, {NULL, NULL}};
  luaL_newmetatable(L, type_names[unit]);
  luaL_setfuncs(L, metamethods, 0);
  lua_newtable(L);
  luaL_setfuncs(L, methods, 0);
  lua_pushcclosure(L, index, 1);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}

void nkl_open_views(lua_State *L) {
  static const luaL_Reg none[] = {{NULL, NULL}};
  static const luaL_Reg sentence[] = {{"tokens", sentence_tokens}, {NULL, NULL}};
  static const luaL_Reg paragraph[] = {
      {"tokens", paragraph_tokens}, {"sentences", paragraph_sentences}, {NULL, NULL}};
  open_view(L, NKL_TOKEN, token_index, none);
  open_view(L, NKL_SENTENCE, sentence_index, sentence);
  open_view(L, NKL_PARAGRAPH, paragraph_index, paragraph);
}
