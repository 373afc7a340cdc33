/* The binding of keyword extractors. */
#include "text/document_box.h"

#define EXTRACTOR "newskit.analyzers.shared.extractor"

static nk_extractor *check_extractor(lua_State *L) {
  return *(nk_extractor **)luaL_checkudata(L, 1, EXTRACTOR);
}

/* Adds the words of the list in field `name` of the options. Returns false when memory runs out. */
static bool add_words(lua_State *L, nk_extractor *extractor, const char *name, nk_word_class as) {
  int type = lua_getfield(L, 1, name);
  if (type != LUA_TNIL && type != LUA_TTABLE)
    luaL_argerror(L, 1, lua_pushfstring(L, "option '%s': a list of words expected", name));
  for (lua_Integer i = 1; type == LUA_TTABLE && lua_geti(L, -1, i) != LUA_TNIL; i++) {
    if (lua_type(L, -1) != LUA_TSTRING)
      luaL_argerror(L, 1, lua_pushfstring(L, "option '%s': a list of words expected", name));
    if (nk_extractor_add(extractor, nkl_check_str(L, -1), as, NULL) != NK_OK) return false;
    lua_pop(L, 1);
  }
  return true;
}

/* core.extractor{language=, stopwords=, weak=}: nil, message, code for a language without stemmer. */
static int extractor_new(lua_State *L) {
  static const char *const names[] = {"language", "stopwords", "weak", NULL};
  nkl_check_options(L, 1, names);
  lua_settop(L, 1);
  lua_getfield(L, 1, "language");
  const char *language = luaL_optstring(L, 2, NULL);
  nk_extractor **box = lua_newuserdatauv(L, sizeof *box, 0);
  *box = NULL;
  luaL_setmetatable(L, EXTRACTOR);
  nk_allocator allocator = nkl_allocator(L);
  nk_error err;
  if (nk_extractor_new(&allocator, language, box, &err) != NK_OK) return nkl_fail(L, &err);
  if (!add_words(L, *box, "stopwords", NK_CLASS_STOP) || !add_words(L, *box, "weak", NK_CLASS_WEAK))
    return luaL_error(L, "not enough memory");
  lua_settop(L, 3);
  return 1;
}

static void push_features(lua_State *L, const nk_keyword *keyword) {
  lua_createtable(L, 0, (int)NK_KEYWORD_FEATURES);
  for (uint32_t i = 0; i < NK_KEYWORD_FEATURES; i++) {
    lua_pushnumber(L, (lua_Number)keyword->features[i]);
    lua_setfield(L, -2, nk_keyword_feature(i));
  }
  lua_setfield(L, -2, "features");
}

static void push_keyword(lua_State *L, const nk_document *document, const nk_keyword *keyword) {
  nk_span span = keyword->span;
  lua_createtable(L, 0, 6);
  lua_pushlstring(L, nk_document_text(document).data + span.start, span.end - span.start);
  lua_setfield(L, -2, "text");
  nkl_push_span(L, span);
  lua_setfield(L, -3, "last");
  lua_setfield(L, -2, "first");
  lua_pushinteger(L, keyword->frequency);
  lua_setfield(L, -2, "frequency");
  lua_pushinteger(L, keyword->sentences);
  lua_setfield(L, -2, "sentences");
  lua_pushnumber(L, keyword->score);
  lua_setfield(L, -2, "score");
}

/* extractor:run(document, limit, features): a list of records, best first. */
static int extractor_run(lua_State *L) {
  nk_extractor *extractor = check_extractor(L);
  const nk_document *document = nkl_check_document(L, 2);
  lua_Integer limit = luaL_optinteger(L, 3, 0);
  bool features = lua_toboolean(L, 4);
  luaL_argcheck(L, limit >= 0, 3, "a number of keywords, or 0 for all, expected");
  const nk_keyword *keywords;
  size_t count;
  nk_error err;
  if (nk_extractor_run(extractor, document, (size_t)limit, &keywords, &count, &err) != NK_OK)
    return nkl_fail(L, &err);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    push_keyword(L, document, &keywords[i]);
    if (features) push_features(L, &keywords[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static int extractor_gc(lua_State *L) {
  nk_extractor **box = lua_touserdata(L, 1);
  nk_extractor_free(*box);
  *box = NULL;
  return 0;
}

static const luaL_Reg methods[] = {{"run", extractor_run}, {NULL, NULL}};
static const luaL_Reg metamethods[] = {{"__gc", extractor_gc}, {NULL, NULL}};

void nkl_open_extractor(lua_State *L) {
  nkl_new_type(L, EXTRACTOR, methods, metamethods);
  lua_pushcfunction(L, extractor_new);
  lua_setfield(L, -2, "extractor");
}
