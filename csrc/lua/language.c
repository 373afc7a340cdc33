/* The binding of identifiers of languages. */
#include "nkl.h"

#define IDENTIFIER "newskit.identifier"

/* core.identifier(path): a model file, mapped; nil, message, code for one that is none. */
static int identifier_new(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  nk_identifier **box = lua_newuserdatauv(L, sizeof *box, 0);
  *box = NULL;
  luaL_setmetatable(L, IDENTIFIER);
  nk_allocator allocator = nkl_allocator(L);
  nk_error err;
  if (nk_identifier_load(&allocator, path, box, &err) != NK_OK) return nkl_fail_file(L, &err, path);
  return 1;
}

static const nk_identifier *check_identifier(lua_State *L) {
  return *(nk_identifier **)luaL_checkudata(L, 1, IDENTIFIER);
}

/* identifier:identify(text, limit): a list of {code=, share=}, by share; empty without letters. */
static int identifier_identify(lua_State *L) {
  const nk_identifier *identifier = check_identifier(L);
  nk_str text = nkl_check_str(L, 2);
  lua_Integer limit = luaL_optinteger(L, 3, 5);
  luaL_argcheck(L, limit >= 1 && limit <= (lua_Integer)NK_LANGUAGES_MAX, 3,
                "a number of languages expected");
  nk_guess guesses[NK_LANGUAGES_MAX];
  size_t count;
  nk_error err;
  nk_allocator allocator = nkl_allocator(L);
  if (nk_identify(identifier, &allocator, text, guesses, (size_t)limit, &count, &err) != NK_OK)
    return nkl_fail(L, &err);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    lua_createtable(L, 0, 2);
    lua_pushstring(L, guesses[i].code);
    lua_setfield(L, -2, "code");
    lua_pushnumber(L, guesses[i].share);
    lua_setfield(L, -2, "share");
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* identifier:codes(): the codes of the languages that the model knows, in its order. */
static int identifier_codes(lua_State *L) {
  const nk_identifier *identifier = check_identifier(L);
  uint32_t count = nk_identifier_count(identifier);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    lua_pushstring(L, nk_identifier_code(identifier, i));
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static int identifier_gc(lua_State *L) {
  nk_identifier **box = lua_touserdata(L, 1);
  nk_identifier_free(*box);
  *box = NULL;
  return 0;
}

static const luaL_Reg methods[] = {
    {"identify", identifier_identify}, {"codes", identifier_codes}, {NULL, NULL}};
static const luaL_Reg metamethods[] = {{"__gc", identifier_gc}, {NULL, NULL}};

void nkl_open_language(lua_State *L) {
  nkl_new_type(L, IDENTIFIER, methods, metamethods);
  lua_pushcfunction(L, identifier_new);
  lua_setfield(L, -2, "identifier");
}
