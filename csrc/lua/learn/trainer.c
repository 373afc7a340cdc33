/* The binding of trainers. */
#include <string.h>

#include "learn/columns.h"

#define TRAINER "newskit.trainer"

typedef struct trainer_box {
  nk_trainer *trainer;
} trainer_box;

static nk_trainer *check_trainer(lua_State *L) {
  trainer_box *box = luaL_checkudata(L, 1, TRAINER);
  return box->trainer;
}

static lua_Number opt_number(lua_State *L, int arg, const char *name, lua_Number fallback) {
  int type = lua_getfield(L, arg, name);
  lua_Number value = type == LUA_TNIL ? fallback : lua_tonumber(L, -1);
  if (type != LUA_TNIL && type != LUA_TNUMBER)
    luaL_argerror(
        L, arg,
        lua_pushfstring(L, "option '%s': number expected, got %s", name, lua_typename(L, type)));
  lua_pop(L, 1);
  return value;
}

static uint32_t opt_count(lua_State *L, int arg, const char *name, uint32_t fallback) {
  lua_Number value = opt_number(L, arg, name, fallback);
  if (!(value >= 0 && value <= UINT32_MAX))
    luaL_argerror(L, arg, lua_pushfstring(L, "option '%s' is out of range", name));
  return (uint32_t)value;
}

static nk_scope opt_scope(lua_State *L, int arg, nk_scope fallback) {
  bool given = lua_getfield(L, arg, "scope") != LUA_TNIL;
  const char *name = lua_tostring(L, -1);
  nk_scope scope = fallback;
  if (name && strcmp(name, "sentence") == 0)
    scope = NK_SCOPE_SENTENCE;
  else if (name && strcmp(name, "paragraph") == 0)
    scope = NK_SCOPE_PARAGRAPH;
  else if (given)
    luaL_argerror(L, arg, "option 'scope': not \"sentence\" or \"paragraph\"");
  lua_pop(L, 1);
  return scope;
}

static nk_trainer_options check_options(lua_State *L, int arg) {
  nk_trainer_options options = nk_trainer_options_default();
  luaL_checktype(L, arg, LUA_TTABLE);
  options.scope = opt_scope(L, arg, options.scope);
  options.cutoff = opt_count(L, arg, "cutoff", options.cutoff);
  options.rate = (float)opt_number(L, arg, "rate", (lua_Number)options.rate);
  options.l2 = (float)opt_number(L, arg, "l2", (lua_Number)options.l2);
  options.dropout = (float)opt_number(L, arg, "dropout", (lua_Number)options.dropout);
  options.dictionary = opt_count(L, arg, "dictionary", options.dictionary);
  options.strict = nkl_opt_flag(L, arg, "strict", options.strict);
  options.size_limit = opt_count(L, arg, "size", options.size_limit);
  options.seed = opt_count(L, arg, "seed", 1);
  return options;
}

/* core.trainer(templates, options) */
static int trainer_new(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  nk_trainer_options options = check_options(L, 2);
  nk_allocator allocator = nkl_allocator(L);
  nk_error err;
  lua_Unsigned count = lua_rawlen(L, 1);
  luaL_argcheck(L, count <= NK_TEMPLATES_MAX, 1, "too many templates");
  luaL_checkstack(L, (int)count + 8, "too many templates");
  trainer_box *box = lua_newuserdatauv(L, sizeof *box, 0);
  box->trainer = NULL;
  luaL_setmetatable(L, TRAINER);
  nk_str texts[NK_TEMPLATES_MAX];
  for (lua_Unsigned i = 0; i < count; i++) {
    luaL_argcheck(L, lua_rawgeti(L, 1, (lua_Integer)i + 1) == LUA_TSTRING, 1,
                  "not a list of strings");
    texts[i].data = lua_tolstring(L, -1, &texts[i].len);
  }
  lua_pop(L, (int)count);
  if (nk_trainer_new(&allocator, texts, (size_t)count, &options, &box->trainer, &err) != NK_OK)
    return nkl_fail(L, &err);
  return 1;
}

static int trainer_gc(lua_State *L) {
  trainer_box *box = luaL_checkudata(L, 1, TRAINER);
  nk_trainer_free(box->trainer);
  box->trainer = NULL;
  return 0;
}

/* trainer:add(columns, tags) */
static int trainer_add(lua_State *L) {
  nk_trainer *trainer = check_trainer(L);
  nk_columns *columns = nkl_check_columns(L, 2);
  uint32_t count = nk_columns_count(columns);
  nk_error err;
  luaL_checktype(L, 3, LUA_TTABLE);
  luaL_argcheck(L, lua_rawlen(L, 3) == count, 3, "the list must have a tag for each token");
  uint8_t *tags = lua_newuserdatauv(L, (size_t)count + 1, 0);
  for (uint32_t i = 0; i < count; i++) {
    nk_str name;
    luaL_argcheck(L, lua_rawgeti(L, 3, (lua_Integer)i + 1) == LUA_TSTRING, 3,
                  "not a list of strings");
    name.data = lua_tolstring(L, -1, &name.len);
    if (nk_trainer_tag(trainer, name, &tags[i], &err) != NK_OK) return nkl_fail(L, &err);
    lua_pop(L, 1);
  }
  if (nk_trainer_add(trainer, columns, tags, &err) != NK_OK) return nkl_fail(L, &err);
  lua_pushboolean(L, true);
  return 1;
}

static int trainer_epoch(lua_State *L) {
  double loss;
  nk_error err;
  if (nk_trainer_epoch(check_trainer(L), &loss, &err) != NK_OK) return nkl_fail(L, &err);
  lua_pushnumber(L, loss);
  return 1;
}

/* trainer:model(note): its bytes. */
static int trainer_model(lua_State *L) {
  nk_trainer *trainer = check_trainer(L);
  nk_str note = nkl_check_str(L, 2), model;
  nk_error err;
  if (nk_trainer_model(trainer, note, &model, &err) != NK_OK) return nkl_fail(L, &err);
  nkl_push_str(L, model);
  return 1;
}

static const luaL_Reg methods[] = {
    {"add", trainer_add}, {"epoch", trainer_epoch}, {"model", trainer_model}, {NULL, NULL}};
static const luaL_Reg metamethods[] = {{"__gc", trainer_gc}, {NULL, NULL}};

void nkl_open_trainer(lua_State *L) {
  nkl_new_type(L, TRAINER, methods, metamethods);
  lua_pushcfunction(L, trainer_new);
  lua_setfield(L, -2, "trainer");
}
