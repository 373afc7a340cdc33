/* The binding of sets of abbreviations, and of the languages that scripts add to those of the core.
 * Added languages belong to the Lua state: its registry maps their codes to their sets. */
#include <string.h>

#include "text/document_box.h"

#define ABBREVIATIONS "newskit.abbreviations"
#define LANGUAGES "newskit.languages"

static const char *const behaviors[NK_ABBREVIATION_COUNT + 1] = {
    "title", "numbered", "calendar", "final", "inner", "capitalized", "starter", "opens", NULL};

static int abbreviations_gc(lua_State *L) {
  nk_abbreviations **box = lua_touserdata(L, 1);
  nk_abbreviations_free(*box);
  *box = NULL;
  return 0;
}

static nk_abbreviations *push_set(lua_State *L, bool alone, bool ordinals) {
  nk_allocator allocator = nkl_allocator(L);
  nk_abbreviations **box = lua_newuserdatauv(L, sizeof *box, 0);
  nk_error err;
  *box = NULL;
  luaL_setmetatable(L, ABBREVIATIONS);
  if (nk_abbreviations_new(&allocator, alone, ordinals, box, &err) != NK_OK)
    luaL_error(L, "not enough memory");
  return *box;
}

static int refuse(lua_State *L, int arg, const char *why) {
  return luaL_argerror(L, arg, lua_pushfstring(L, "option 'abbreviations': %s", why));
}

/* Adds the string at stack index `word` with the behavior named at `name` (0: "inner"). */
static void add_word(lua_State *L, int arg, nk_abbreviations *set, int word, int name) {
  int behavior = name ? luaL_checkoption(L, name, NULL, behaviors) : NK_ABBREVIATION_INNER;
  nk_error err;
  nk_str text;
  text.data = lua_tolstring(L, word, &text.len);
  if (nk_abbreviations_add(set, text, (nk_abbreviation)behavior, &err) == NK_OK) return;
  if (err.status == NK_ERR_MEMORY) luaL_error(L, "not enough memory");
  refuse(L, arg, err.message);
}

/* Adds the entry on top of the stack, key below value: a word of a list, or a word with the name or
 * a list of the names of how it behaves. */
static void add_entry(lua_State *L, int arg, nk_abbreviations *set) {
  int value = lua_gettop(L), key = value - 1;
  if (lua_type(L, key) != LUA_TSTRING) {
    if (lua_type(L, value) != LUA_TSTRING) refuse(L, arg, "strings expected");
    add_word(L, arg, set, value, 0);
  } else if (lua_type(L, value) != LUA_TTABLE) {
    add_word(L, arg, set, key, value);
  } else {
    for (lua_Integer i = 1; lua_rawgeti(L, value, i) != LUA_TNIL; i++) {
      add_word(L, arg, set, key, value + 1);
      lua_settop(L, value);
    }
    lua_settop(L, value);
  }
}

/* Adds the entries of the table at `index`. */
static void add_table(lua_State *L, int arg, int index, nk_abbreviations *set) {
  index = lua_absindex(L, index);
  luaL_checkstack(L, 6, NULL);
  lua_pushnil(L);
  while (lua_next(L, index)) {
    add_entry(L, arg, set);
    lua_pop(L, 1);
  }
}

/* core.abbreviations(words [, {alone = false, ordinals = false}]) */
static int abbreviations_new(lua_State *L) {
  static const char *const names[] = {"alone", "ordinals", NULL};
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 2);
  if (!lua_isnil(L, 2)) nkl_check_options(L, 2, names);
  nk_abbreviations *set =
      push_set(L, nkl_opt_flag(L, 2, "alone", false), nkl_opt_flag(L, 2, "ordinals", false));
  add_table(L, 1, 1, set);
  return 1;
}

/* core.language(code [, set]): whether texts of a language are segmented by a list of its own. With
 * a set, that is it from now on, in this Lua state. */
static int language_set(lua_State *L) {
  nk_str code = nkl_check_str(L, 1);
  lua_settop(L, 2);
  lua_getfield(L, LUA_REGISTRYINDEX, LANGUAGES);
  if (!lua_isnoneornil(L, 2)) {
    luaL_checkudata(L, 2, ABBREVIATIONS);
    lua_pushvalue(L, 2);
    lua_setfield(L, -2, code.data);
  }
  lua_pushboolean(L, lua_getfield(L, -1, code.data) != LUA_TNIL || nk_language_known(code));
  return 1;
}

/* Pushes the set that the script added for a language, or nil; a region does not count. */
static void push_added(lua_State *L, nk_str code) {
  size_t len = strcspn(code.data, "-_");
  lua_getfield(L, LUA_REGISTRYINDEX, LANGUAGES);
  lua_pushlstring(L, code.data, len);
  lua_rawget(L, -2);
  lua_remove(L, -2);
}

void nkl_opt_language(lua_State *L, int arg, nk_document_options *options) {
  if (lua_getfield(L, arg, "language") != LUA_TNIL) {
    if (lua_type(L, -1) != LUA_TSTRING) luaL_argerror(L, arg, "option 'language': string expected");
    options->language.data = lua_tolstring(L, -1, &options->language.len);
  }
  int type = lua_getfield(L, arg, "abbreviations");
  if (type == LUA_TTABLE) {
    nk_abbreviations *set = push_set(L, false, false);
    add_table(L, arg, -2, set);
    lua_replace(L, -2);
  } else if (type == LUA_TNIL && options->language.len) {
    lua_pop(L, 1);
    push_added(L, options->language);
  } else if (type != LUA_TNIL && !luaL_testudata(L, -1, ABBREVIATIONS)) {
    refuse(L, arg, "table expected");
  }
  nk_abbreviations **box = luaL_testudata(L, -1, ABBREVIATIONS);
  if (box) options->abbreviations = *box;
}

static const luaL_Reg no_methods[] = {{NULL, NULL}};
static const luaL_Reg metamethods[] = {{"__gc", abbreviations_gc}, {NULL, NULL}};

void nkl_open_abbreviations(lua_State *L) {
  nkl_new_type(L, ABBREVIATIONS, no_methods, metamethods);
  lua_newtable(L);
  lua_setfield(L, LUA_REGISTRYINDEX, LANGUAGES);
  lua_pushcfunction(L, abbreviations_new);
  lua_setfield(L, -2, "abbreviations");
  lua_pushcfunction(L, language_set);
  lua_setfield(L, -2, "language");
}
