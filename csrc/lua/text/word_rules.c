/* The binding of rules for words: core.word_rules{…}, and the option `rules` of what segments. */
#include "text/document_box.h"

#define WORD_RULES "newskit.word_rules"

static int word_rules_gc(lua_State *L) {
  nk_word_rules **box = lua_touserdata(L, 1);
  nk_word_rules_free(*box);
  *box = NULL;
  return 0;
}

/* Adds the words of the list in field `name` of the table at 1; raises on what is no such list. */
static void add_words(lua_State *L, nk_word_rules *rules, const char *name, nk_word_role role) {
  int type = lua_getfield(L, 1, name);
  if (type != LUA_TTABLE && type != LUA_TNIL)
    luaL_argerror(L, 1, lua_pushfstring(L, "option '%s': a list of words expected", name));
  for (lua_Integer i = 1; type == LUA_TTABLE && lua_geti(L, -1, i) != LUA_TNIL; i++) {
    nk_error err;
    if (lua_type(L, -1) != LUA_TSTRING)
      luaL_argerror(L, 1, lua_pushfstring(L, "option '%s': a list of words expected", name));
    nk_str word = nkl_check_str(L, -1);
    if (nk_word_rules_add(rules, word, role, &err) != NK_OK) {
      if (err.status == NK_ERR_MEMORY) luaL_error(L, "not enough memory");
      luaL_argerror(L, 1, lua_pushfstring(L, "option '%s': %s", name, err.message));
    }
    lua_pop(L, 1);
  }
  lua_settop(L, 2);
}

/* core.word_rules{hyphens=, possessives=, cased=, acronyms=, contracted=, elided=} */
static int word_rules_new(lua_State *L) {
  static const char *const names[] = {"hyphens",    "possessives", "cased", "acronyms",
                                      "contracted", "elided",      NULL};
  static const char *const hyphens[] = {"split", "join", "both", NULL};
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  nkl_check_options(L, 1, names);
  nk_hyphens joining = (nk_hyphens)nkl_opt_choice(L, 1, "hyphens", hyphens, NK_HYPHENS_SPLIT);
  bool possessives = nkl_opt_flag(L, 1, "possessives", false);
  bool cased = nkl_opt_flag(L, 1, "cased", false);
  nk_allocator allocator = nkl_allocator(L);
  nk_word_rules **box = lua_newuserdatauv(L, sizeof *box, 0);
  nk_error err;
  *box = NULL;
  luaL_setmetatable(L, WORD_RULES);
  if (nk_word_rules_new(&allocator, joining, possessives, cased, box, &err) != NK_OK)
    luaL_error(L, "not enough memory");
  add_words(L, *box, "acronyms", NK_WORD_ACRONYM);
  add_words(L, *box, "contracted", NK_WORD_CONTRACTED);
  add_words(L, *box, "elided", NK_WORD_ELIDED);
  return 1;
}

void nkl_opt_rules(lua_State *L, int arg, nk_document_options *options) {
  if (lua_getfield(L, arg, "rules") == LUA_TNIL) return;
  nk_word_rules **box = luaL_testudata(L, -1, WORD_RULES);
  if (!box) luaL_argerror(L, arg, "option 'rules': core.word_rules expected");
  options->rules = *box;
}

void nkl_open_word_rules(lua_State *L) {
  static const luaL_Reg none[] = {{NULL, NULL}};
  static const luaL_Reg metamethods[] = {{"__gc", word_rules_gc}, {NULL, NULL}};
  nkl_new_type(L, WORD_RULES, none, metamethods);
  lua_pushcfunction(L, word_rules_new);
  lua_setfield(L, -2, "word_rules");
}
