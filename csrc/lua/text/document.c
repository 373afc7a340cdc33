/* The binding of documents: making them, and what is asked of a whole one. */
#include <string.h>

#include "text/views.h"

#define SEGMENTER "newskit.segmenter"

static int segmenter_gc(lua_State *L) {
  nk_segmenter **box = lua_touserdata(L, 1);
  nk_segmenter_free(*box);
  *box = NULL;
  return 0;
}

static nk_document_options check_options(lua_State *L, int arg) {
  static const char *const names[] = {"tailoring", "clitics",       "strict", "lines",
                                      "language",  "abbreviations", "rules",  NULL};
  nk_document_options options = nk_document_options_default();
  if (lua_isnoneornil(L, arg)) return options;
  nkl_check_options(L, arg, names);
  nkl_opt_segmentation(L, arg, &options);
  options.lines = nkl_opt_flag(L, arg, "lines", options.lines);
  nkl_opt_language(L, arg, &options);
  nkl_opt_rules(L, arg, &options);
  return options;
}

static int document_new(lua_State *L) {
  nk_str text = nkl_check_str(L, 1);
  nk_document_options options = check_options(L, 2);
  nk_segmenter *segmenter = *(nk_segmenter **)lua_touserdata(L, lua_upvalueindex(1));
  nk_error err;
  if (nk_segmenter_run(segmenter, text, &options, &err) != NK_OK) return nkl_fail(L, &err);
  void *block = lua_newuserdatauv(L, nk_segmenter_size(segmenter), NKL_DOCUMENT_VALUES);
  nk_segmenter_write(segmenter, block);
  luaL_setmetatable(L, NKL_DOCUMENT);
  return 1;
}

static int document_forms(lua_State *L) {
  const nk_document *document = nkl_check_document(L, 1);
  const uint32_t *starts = nk_document_token_starts(document);
  const uint32_t *ends = nk_document_token_ends(document);
  uint32_t count = nk_document_token_count(document);
  const char *text = nk_document_text(document).data;
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    lua_pushlstring(L, text + starts[i], ends[i] - starts[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static int document_norms(lua_State *L) {
  const nk_document *document = nkl_check_document(L, 1);
  const uint32_t *ids = nk_document_token_types(document);
  uint32_t count = nk_document_token_count(document);
  nkl_push_types(L, 1);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    lua_rawgeti(L, -2, (lua_Integer)ids[i] + 1);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static int document_kinds(lua_State *L) {
  const nk_document *document = nkl_check_document(L, 1);
  const uint8_t *kinds = nk_document_token_kinds(document);
  uint32_t count = nk_document_token_count(document);
  luaL_checkstack(L, NK_KIND_COUNT + 4, NULL);
  lua_settop(L, 1);
  for (uint8_t kind = 0; kind < NK_KIND_COUNT; kind++) nkl_push_kind(L, kind);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    lua_pushvalue(L, 2 + kinds[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static const char *const unit_names[] = {"token", "sentence", "paragraph", NULL};

static int document_spans(lua_State *L) {
  const nk_document *document = nkl_check_document(L, 1);
  nkl_unit unit = (nkl_unit)luaL_checkoption(L, 2, NULL, unit_names);
  uint32_t count = nkl_unit_count(document, unit);
  lua_createtable(L, (int)count, 0);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    nkl_push_span(L, nkl_unit_span(document, unit, i));
    lua_rawseti(L, -3, (lua_Integer)i + 1);
    lua_rawseti(L, -3, (lua_Integer)i + 1);
  }
  return 2;
}

static int document_ranges(lua_State *L) {
  const nk_document *document = nkl_check_document(L, 1);
  nkl_unit unit = (nkl_unit)(luaL_checkoption(L, 2, NULL, unit_names + 1) + 1);
  uint32_t count = nkl_unit_count(document, unit);
  lua_createtable(L, (int)count, 0);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    nkl_push_span(L, nkl_unit_tokens(document, unit, i));
    lua_rawseti(L, -3, (lua_Integer)i + 1);
    lua_rawseti(L, -3, (lua_Integer)i + 1);
  }
  return 2;
}

/* document:token(i), :sentence(i), :paragraph(i): the view, or nil; negative i counts from the end.
 */
static int one_view(lua_State *L, nkl_unit unit) {
  const nk_document *document = nkl_check_document(L, 1);
  lua_Integer i = luaL_checkinteger(L, 2), count = nkl_unit_count(document, unit);
  if (i < 0) i += count + 1;
  if (i < 1 || i > count) return 0;
  nkl_push_view(L, 1, unit, (uint32_t)(i - 1));
  return 1;
}

static int document_token(lua_State *L) {
  return one_view(L, NKL_TOKEN);
}

static int document_sentence(lua_State *L) {
  return one_view(L, NKL_SENTENCE);
}

static int document_paragraph(lua_State *L) {
  return one_view(L, NKL_PARAGRAPH);
}

static int all_views(lua_State *L, nkl_unit unit) {
  const nk_document *document = nkl_check_document(L, 1);
  return nkl_push_iterator(L, 1, unit, 0, nkl_unit_count(document, unit));
}

static int document_tokens(lua_State *L) {
  return all_views(L, NKL_TOKEN);
}

static int document_sentences(lua_State *L) {
  return all_views(L, NKL_SENTENCE);
}

static int document_paragraphs(lua_State *L) {
  return all_views(L, NKL_PARAGRAPH);
}

static int document_index(lua_State *L) {
  const nk_document *document = nkl_check_document(L, 1);
  const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "";
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
  if (strcmp(name, "text") == 0)
    nkl_push_document_text(L, 1);
  else if (strcmp(name, "repairs") == 0)
    lua_pushinteger(L, (lua_Integer)nk_document_repairs(document));
  else
    lua_pushnil(L);
  return 1;
}

static int document_len(lua_State *L) {
  lua_pushinteger(L, nk_document_token_count(nkl_check_document(L, 1)));
  return 1;
}

static int document_eq(lua_State *L) {
  const nk_document *a = luaL_testudata(L, 1, NKL_DOCUMENT),
                    *b = luaL_testudata(L, 2, NKL_DOCUMENT);
  lua_pushboolean(L, a && b && nk_document_size(a) == nk_document_size(b) &&
                         memcmp(a, b, nk_document_size(a)) == 0);
  return 1;
}

static int document_tostring(lua_State *L) {
  const nk_document *document = nkl_check_document(L, 1);
  lua_pushfstring(L, "document: %I paragraphs, %I sentences, %I tokens",
                  (LUAI_UACINT)nk_document_paragraph_count(document),
                  (LUAI_UACINT)nk_document_sentence_count(document),
                  (LUAI_UACINT)nk_document_token_count(document));
  return 1;
}

static const luaL_Reg methods[] = {
    {"forms", document_forms},           {"norms", document_norms},
    {"kinds", document_kinds},           {"spans", document_spans},
    {"ranges", document_ranges},         {"token", document_token},
    {"sentence", document_sentence},     {"paragraph", document_paragraph},
    {"tokens", document_tokens},         {"sentences", document_sentences},
    {"paragraphs", document_paragraphs}, {NULL, NULL},
};

static const luaL_Reg metamethods[] = {{"__len", document_len},
                                       {"__eq", document_eq},
                                       {"__tostring", document_tostring},
                                       {NULL, NULL}};

static const luaL_Reg segmenter_metamethods[] = {{"__gc", segmenter_gc}, {NULL, NULL}};
static const luaL_Reg no_methods[] = {{NULL, NULL}};

/* Pushes the segmenter that this Lua state uses for all its documents. */
static void push_segmenter(lua_State *L) {
  nk_allocator allocator = nkl_allocator(L);
  nk_segmenter **box = lua_newuserdatauv(L, sizeof *box, 0);
  nk_error err;
  *box = NULL;
  luaL_setmetatable(L, SEGMENTER);
  if (nk_segmenter_new(&allocator, box, &err) != NK_OK) luaL_error(L, "not enough memory");
}

void nkl_open_document(lua_State *L) {
  nkl_new_type(L, NKL_DOCUMENT, no_methods, metamethods);
  luaL_getmetatable(L, NKL_DOCUMENT);
  luaL_newlib(L, methods);
  lua_pushcclosure(L, document_index, 1);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
  nkl_open_views(L);
  nkl_open_abbreviations(L);
  nkl_open_word_rules(L);
  nkl_new_type(L, SEGMENTER, no_methods, segmenter_metamethods);
  push_segmenter(L);
  lua_pushcclosure(L, document_new, 1);
  lua_setfield(L, -2, "document");
}
