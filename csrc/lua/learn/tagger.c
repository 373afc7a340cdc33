/* The binding of taggers: models opened in memory of the collector's. */
#include <string.h>

#include "learn/columns.h"
#include "learn/tagging.h"

#define TAGGER "newskit.tagger"

typedef struct tagger_box {
  nk_tagger *tagger;
} tagger_box;

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
  nkl_set_bias(L, 4, tagger, box->tagging);
  if (nk_tagging_run(box->tagging, tagger, columns, posteriors, &err) != NK_OK)
    return nkl_fail(L, &err);
  return 1;
}

static const luaL_Reg methods[] = {
    {"run", tagger_run},   {"tags", tagger_tags},   {"templates", tagger_templates},
    {"note", tagger_note}, {"scope", tagger_scope}, {NULL, NULL}};
static const luaL_Reg metamethods[] = {
    {"__gc", tagger_gc}, {"__tostring", tagger_tostring}, {NULL, NULL}};
void nkl_open_tagger(lua_State *L) {
  nkl_new_type(L, TAGGER, methods, metamethods);
  nkl_open_tagging(L);
  lua_pushcfunction(L, tagger_new);
  lua_setfield(L, -2, "tagger");
}
