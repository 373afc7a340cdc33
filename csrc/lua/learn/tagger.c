/* The binding of taggers: models opened in memory of the collector's, and the results of tagging.
 */
#include <string.h>

#include "learn/tagging.h"

#define TAGGER "newskit.tagger"

typedef struct tagger_box {
  nk_tagger *tagger;
} tagger_box;

nkl_tagging *nkl_check_tagging(lua_State *L, int arg) {
  return luaL_checkudata(L, arg, NKL_TAGGING);
}

uint32_t nkl_check_tag(lua_State *L, int arg, const nk_tagger *tagger) {
  nk_str name = nkl_check_str(L, arg);
  for (uint32_t tag = 0; tag < nk_tagger_tag_count(tagger); tag++) {
    nk_str known = nk_tagger_tag_name(tagger, tag);
    if (known.len == name.len && memcmp(known.data, name.data, name.len) == 0) return tag;
  }
  return (uint32_t)luaL_argerror(L, arg, lua_pushfstring(L, "unknown tag '%s'", name.data));
}

static const nk_tagger *check_tagger(lua_State *L, int arg) {
  tagger_box *box = luaL_checkudata(L, arg, TAGGER);
  return box->tagger;
}

/* core.tagger(bytes): the model is copied to aligned memory of the collector's. */
static int tagger_new(lua_State *L) {
  nk_str bytes = nkl_check_str(L, 1);
  nk_allocator allocator = nkl_allocator(L);
  nk_error err;
  tagger_box *box = lua_newuserdatauv(L, sizeof *box, 1);
  box->tagger = NULL;
  luaL_setmetatable(L, TAGGER);
  void *copy = lua_newuserdatauv(L, bytes.len + 1, 0);
  memcpy(copy, bytes.data, bytes.len);
  lua_setiuservalue(L, -2, 1);
  nk_str aligned = {copy, bytes.len};
  if (nk_tagger_open(&allocator, aligned, &box->tagger, &err) != NK_OK) return nkl_fail(L, &err);
  return 1;
}

static int tagger_gc(lua_State *L) {
  tagger_box *box = luaL_checkudata(L, 1, TAGGER);
  nk_tagger_free(box->tagger);
  box->tagger = NULL;
  return 0;
}

static int tagger_tags(lua_State *L) {
  const nk_tagger *tagger = check_tagger(L, 1);
  uint32_t count = nk_tagger_tag_count(tagger);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    nkl_push_str(L, nk_tagger_tag_name(tagger, i));
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static int tagger_templates(lua_State *L) {
  const nk_tagger *tagger = check_tagger(L, 1);
  uint32_t count = nk_tagger_template_count(tagger);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    nkl_push_str(L, nk_tagger_template(tagger, i));
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static int tagger_note(lua_State *L) {
  nkl_push_str(L, nk_tagger_note(check_tagger(L, 1)));
  return 1;
}

static int tagger_scope(lua_State *L) {
  bool sentence = nk_tagger_scope(check_tagger(L, 1)) == NK_SCOPE_SENTENCE;
  lua_pushstring(L, sentence ? "sentence" : "paragraph");
  return 1;
}

static int tagger_tostring(lua_State *L) {
  const nk_tagger *tagger = check_tagger(L, 1);
  lua_pushfstring(L, "tagger (%d tags, %d templates)", (int)nk_tagger_tag_count(tagger),
                  (int)nk_tagger_template_count(tagger));
  return 1;
}

/* The table at `arg` of tag names and what to add to their scores. */
static void set_bias(lua_State *L, int arg, const nk_tagger *tagger, nk_tagging *tagging) {
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

/* tagger:run(columns [, probabilities [, bias]]) */
static int tagger_run(lua_State *L) {
  const nk_tagger *tagger = check_tagger(L, 1);
  nk_columns *columns = nkl_check_columns(L, 2);
  bool posteriors = lua_toboolean(L, 3);
  lua_settop(L, 4);
  nk_allocator allocator = nkl_allocator(L);
  nk_error err;
  nkl_tagging *box = lua_newuserdatauv(L, sizeof *box, 1);
  box->tagging = NULL;
  box->tagger = tagger;
  box->posteriors = posteriors;
  luaL_setmetatable(L, NKL_TAGGING);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  if (nk_tagging_new(&allocator, &box->tagging, &err) != NK_OK) return nkl_fail(L, &err);
  set_bias(L, 4, tagger, box->tagging);
  if (nk_tagging_run(box->tagging, tagger, columns, posteriors, &err) != NK_OK)
    return nkl_fail(L, &err);
  return 1;
}

/* ---- results ---- */

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
  set_bias(L, 3, box->tagger, box->tagging);
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
    lua_pushinteger(L, (lua_Integer)span.start + 1);
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

static const luaL_Reg methods[] = {
    {"run", tagger_run},   {"tags", tagger_tags},   {"templates", tagger_templates},
    {"note", tagger_note}, {"scope", tagger_scope}, {NULL, NULL}};
static const luaL_Reg metamethods[] = {
    {"__gc", tagger_gc}, {"__tostring", tagger_tostring}, {NULL, NULL}};
static const luaL_Reg tagging_methods[] = {{"tags", tagging_tags},
                                           {"again", tagging_again},
                                           {"spans", tagging_spans},
                                           {"probabilities", tagging_probabilities},
                                           {NULL, NULL}};
static const luaL_Reg tagging_metamethods[] = {
    {"__gc", tagging_gc}, {"__len", tagging_len}, {NULL, NULL}};

void nkl_open_tagger(lua_State *L) {
  nkl_new_type(L, TAGGER, methods, metamethods);
  nkl_new_type(L, NKL_TAGGING, tagging_methods, tagging_metamethods);
  lua_pushcfunction(L, tagger_new);
  lua_setfield(L, -2, "tagger");
}
