/* The binding of what taggers find: tags, probabilities and spans. */
#include "learn/tagging.h"

nkl_tagging *nkl_check_tagging(lua_State *L, int arg) {
  return luaL_checkudata(L, arg, NKL_TAGGING);
}

uint32_t nkl_check_tag(lua_State *L, int arg, const nk_tagger *tagger) {
  nk_str name = nkl_check_str(L, arg);
  uint32_t tag = nk_tagger_find_tag(tagger, name);
  if (tag < nk_tagger_tag_count(tagger)) return tag;
  return (uint32_t)luaL_argerror(L, arg, lua_pushfstring(L, "unknown tag '%s'", name.data));
}

void nkl_set_bias(lua_State *L, int arg, const nk_tagger *tagger, nk_tagging *tagging) {
  if (lua_isnoneornil(L, arg)) return;
  luaL_checktype(L, arg, LUA_TTABLE);
  lua_pushnil(L);
  while (lua_next(L, arg)) {
    luaL_argcheck(L, lua_type(L, -2) == LUA_TSTRING && lua_isnumber(L, -1), arg,
                  "bias must map tag names to numbers");
    nk_tagging_bias(tagging, nkl_check_tag(L, -2, tagger), (float)lua_tonumber(L, -1));
    lua_pop(L, 1);
  }
}

static int tagging_gc(lua_State *L) {
  nkl_tagging *box = nkl_check_tagging(L, 1);
  nk_tagging_free(box->tagging);
  box->tagging = NULL;
  return 0;
}

/* tagging:again([probabilities [, bias]]): the tags anew, with only this bias. */
static int tagging_again(lua_State *L) {
  nkl_tagging *box = nkl_check_tagging(L, 1);
  for (uint32_t tag = 0; tag < nk_tagger_tag_count(box->tagger); tag++)
    nk_tagging_bias(box->tagging, tag, 0);
  lua_settop(L, 3);
  nkl_set_bias(L, 3, box->tagger, box->tagging);
  box->posteriors = lua_toboolean(L, 2);
  nk_tagging_again(box->tagging, box->posteriors);
  lua_settop(L, 1);
  return 1;
}

/* The tag names, a token each. */
static int tagging_tags(lua_State *L) {
  nkl_tagging *box = nkl_check_tagging(L, 1);
  uint32_t count = nk_tagging_count(box->tagging);
  const uint8_t *tags = nk_tagging_tags(box->tagging);
  uint32_t kinds = nk_tagger_tag_count(box->tagger);
  luaL_checkstack(L, NK_TAGS_MAX + 4, "too many tags");
  lua_createtable(L, (int)count, 0);
  int result = lua_gettop(L);
  for (uint32_t tag = 0; tag < kinds; tag++) nkl_push_str(L, nk_tagger_tag_name(box->tagger, tag));
  for (uint32_t i = 0; i < count; i++) {
    lua_pushvalue(L, result + 1 + tags[i]);
    lua_rawseti(L, result, (lua_Integer)i + 1);
  }
  lua_settop(L, result);
  return 1;
}

/* The probability of each token's tag, or of the tag that is named. */
static int tagging_probabilities(lua_State *L) {
  nkl_tagging *box = nkl_check_tagging(L, 1);
  luaL_argcheck(L, box->posteriors, 1, "tagged without probabilities");
  bool named = !lua_isnoneornil(L, 2);
  uint32_t tag = named ? nkl_check_tag(L, 2, box->tagger) : 0;
  uint32_t count = nk_tagging_count(box->tagging), kinds = nk_tagger_tag_count(box->tagger);
  const uint8_t *tags = nk_tagging_tags(box->tagging);
  const float *values = nk_tagging_posteriors(box->tagging);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    lua_pushnumber(L, (lua_Number)values[(size_t)i * kinds + (named ? tag : tags[i])]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* Three lists: the first and last tokens of spans, and their kinds. */
static int tagging_spans(lua_State *L) {
  nkl_tagging *box = nkl_check_tagging(L, 1);
  uint32_t at = 0, tag;
  nk_span span;
  for (int i = 0; i < 3; i++) lua_newtable(L);
  for (lua_Integer n = 1; nk_tagging_next_span(box->tagging, &at, &span, &tag); n++) {
    nk_str name = nk_tagger_tag_name(box->tagger, tag);
    nkl_push_index(L, span.start);
    lua_rawseti(L, -4, n);
    lua_pushinteger(L, (lua_Integer)span.end);
    lua_rawseti(L, -3, n);
    lua_pushlstring(L, name.data + 1, name.len - 1);
    lua_rawseti(L, -2, n);
  }
  return 3;
}

static int tagging_len(lua_State *L) {
  lua_pushinteger(L, nk_tagging_count(nkl_check_tagging(L, 1)->tagging));
  return 1;
}

static const luaL_Reg methods[] = {{"tags", tagging_tags},
                                   {"again", tagging_again},
                                   {"spans", tagging_spans},
                                   {"probabilities", tagging_probabilities},
                                   {NULL, NULL}};
static const luaL_Reg metamethods[] = {{"__gc", tagging_gc}, {"__len", tagging_len}, {NULL, NULL}};

void nkl_open_tagging(lua_State *L) {
  nkl_new_type(L, NKL_TAGGING, methods, metamethods);
}
