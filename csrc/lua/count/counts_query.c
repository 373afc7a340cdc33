/* The binding of counts: what is asked of them. */
#include "count/counts_query.h"

#include <string.h>

nkl_counts *nkl_check_counts(lua_State *L, int arg) {
  nkl_counts *self = luaL_checkudata(L, arg, NKL_COUNTS);
  if (!self->counts) luaL_error(L, "attempt to use closed counts");
  return self;
}

/* The words of the n-gram, joined by spaces. */
static void push_ngram(lua_State *L, const nk_counts *counts, const nk_ngram *ngram) {
  luaL_Buffer text;
  luaL_buffinit(L, &text);
  for (uint32_t i = 0; i < ngram->order; i++) {
    nk_str word = nk_counts_word(counts, ngram->words[i]);
    if (i > 0) luaL_addchar(&text, ' ');
    luaL_addlstring(&text, word.data, word.len);
  }
  luaL_pushresult(&text);
}

static void push_field(lua_State *L, const char *name, uint32_t value) {
  lua_pushinteger(L, (lua_Integer)value);
  lua_setfield(L, -2, name);
}

/* Marks the ids of the listed words in a fresh userdata, which is left on the stack. */
static const uint8_t *push_edge(lua_State *L, const nk_counts *counts, int arg) {
  if (lua_getfield(L, arg, "stopwords") == LUA_TNIL) return NULL;
  if (lua_type(L, -1) != LUA_TTABLE)
    luaL_argerror(L, arg, "option 'stopwords': a list of words expected");
  size_t words = (size_t)nk_counts_distinct(counts, 1);
  uint8_t *edge = lua_newuserdatauv(L, words + 1, 0);
  memset(edge, 0, words + 1);
  for (lua_Integer i = 1; lua_geti(L, -2, i) != LUA_TNIL; i++) {
    if (lua_type(L, -1) != LUA_TSTRING)
      luaL_argerror(L, arg, "option 'stopwords': a list of words expected");
    uint32_t id = nk_counts_id(counts, nkl_check_str(L, -1));
    if (id != UINT32_MAX) edge[id] = 1;
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  return edge;
}

static nk_top_options check_top(lua_State *L, const nk_counts *counts, int arg) {
  static const char *const names[] = {
      "n",  "shortest",  "longest", "min_frequency", "min_documents", "min_length",
      "by", "stopwords", NULL};
  static const char *const ranks[] = {"frequency", "documents", NULL};
  nk_top_options options = nk_top_options_default();
  uint32_t order = nk_counts_options(counts).order;
  options.longest = order;
  if (lua_isnoneornil(L, arg)) return options;
  nkl_check_options(L, arg, names);
  uint32_t n = nkl_opt_count(L, arg, "n", 0, 1, order);
  options.shortest = nkl_opt_count(L, arg, "shortest", n ? n : 1, 1, order);
  options.longest = nkl_opt_count(L, arg, "longest", n ? n : order, 1, order);
  options.min_frequency = nkl_opt_count(L, arg, "min_frequency", 1, 0, UINT32_MAX);
  options.min_documents = nkl_opt_count(L, arg, "min_documents", 1, 0, UINT32_MAX);
  options.min_length = nkl_opt_count(L, arg, "min_length", 1, 0, UINT32_MAX);
  options.by_documents = nkl_opt_choice(L, arg, "by", ranks, 0) == 1;
  options.edge = push_edge(L, counts, arg);
  return options;
}

int nkl_counts_top(lua_State *L) {
  nkl_counts *self = nkl_check_counts(L, 1);
  lua_Integer limit = luaL_optinteger(L, 2, 0);
  luaL_argcheck(L, limit >= 0, 2, "a number of n-grams, or 0 for all, expected");
  nk_top_options options = check_top(L, self->counts, 3);
  options.limit = (size_t)limit;
  nk_error err;
  nk_counts_free_top(self->counts, self->top, self->top_count);
  if (nk_counts_top(self->counts, &options, &self->top, &self->top_count, &err) != NK_OK)
    return nkl_fail(L, &err);
  lua_createtable(L, (int)self->top_count, 0);
  for (size_t i = 0; i < self->top_count; i++) {
    const nk_ngram *ngram = &self->top[i];
    lua_createtable(L, 0, 4);
    push_ngram(L, self->counts, ngram);
    lua_setfield(L, -2, "ngram");
    push_field(L, "n", ngram->order);
    push_field(L, "frequency", ngram->frequency);
    push_field(L, "documents", ngram->documents);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  nk_counts_free_top(self->counts, self->top, self->top_count);
  self->top = NULL;
  self->top_count = 0;
  return 1;
}

/* counts:frequency(word, ...): frequency and document frequency of the n-gram of these words. */
int nkl_counts_frequency(lua_State *L) {
  nkl_counts *self = nkl_check_counts(L, 1);
  int order = lua_gettop(L) - 1;
  luaL_argcheck(L, order >= 1 && order <= (int)nk_counts_options(self->counts).order, 2,
                "one word for each place of an n-gram expected");
  nk_str words[NK_ORDER_MAX];
  for (int i = 0; i < order; i++) words[i] = nkl_check_str(L, i + 2);
  nk_ngram found = {0};
  nk_counts_find(self->counts, words, (uint32_t)order, &found);
  lua_pushinteger(L, (lua_Integer)found.frequency);
  lua_pushinteger(L, (lua_Integer)found.documents);
  return 2;
}

static nk_association_measure opt_measure(lua_State *L, int arg) {
  const char *names[NK_ASSOCIATION_COUNT + 1] = {NULL};
  for (int i = 0; i < NK_ASSOCIATION_COUNT; i++)
    names[i] = nk_association_name((nk_association_measure)i);
  return (nk_association_measure)nkl_opt_choice(L, arg, "measure", names, NK_G2);
}

/* False when a node is wanted that does not occur. */
static bool opt_node(lua_State *L, const nk_counts *counts, int arg, uint32_t *node) {
  bool found = true;
  *node = UINT32_MAX;
  if (lua_getfield(L, arg, "node") != LUA_TNIL) {
    if (lua_type(L, -1) != LUA_TSTRING) luaL_argerror(L, arg, "option 'node': string expected");
    *node = nk_counts_id(counts, nkl_check_str(L, -1));
    found = *node != UINT32_MAX;
  }
  lua_pop(L, 1);
  return found;
}

static void push_word(lua_State *L, const nk_counts *counts, const char *name, uint32_t id) {
  nk_str word = nk_counts_word(counts, id);
  nkl_push_str(L, word);
  lua_setfield(L, -2, name);
}

static void push_pair(lua_State *L, const nk_counts *counts, const nk_pair *pair) {
  lua_createtable(L, 0, 7);
  push_word(L, counts, "first", pair->first);
  push_word(L, counts, "second", pair->second);
  push_field(L, "frequency", pair->frequency);
  push_field(L, "documents", pair->documents);
  push_field(L, "first_frequency", nk_counts_word_frequency(counts, pair->first));
  push_field(L, "second_frequency", nk_counts_word_frequency(counts, pair->second));
  lua_pushnumber(L, pair->score);
  lua_setfield(L, -2, "score");
}

int nkl_counts_collocations(lua_State *L) {
  static const char *const names[] = {"measure",       "window", "unordered", "min_frequency",
                                      "min_documents", "node",   "stopwords", NULL};
  nkl_counts *self = nkl_check_counts(L, 1);
  lua_Integer limit = luaL_optinteger(L, 2, 0);
  luaL_argcheck(L, limit >= 0, 2, "a number of pairs, or 0 for all, expected");
  lua_settop(L, 3);
  if (lua_isnil(L, 3)) {
    lua_newtable(L);
    lua_replace(L, 3);
  }
  nkl_check_options(L, 3, names);
  nk_pair_options options = {.measure = opt_measure(L, 3), .limit = (size_t)limit};
  options.window = nkl_opt_count(L, 3, "window", 1, 1, UINT32_MAX);
  options.unordered = nkl_opt_flag(L, 3, "unordered", false);
  options.min_frequency = nkl_opt_count(L, 3, "min_frequency", 1, 0, UINT32_MAX);
  options.min_documents = nkl_opt_count(L, 3, "min_documents", 1, 0, UINT32_MAX);
  bool any = opt_node(L, self->counts, 3, &options.node);
  options.edge = push_edge(L, self->counts, 3);
  nk_pairs_free(self->counts, self->pairs, self->pair_count);
  self->pairs = NULL;
  self->pair_count = 0;
  nk_error err;
  if (any && nk_pairs_top(self->counts, &options, &self->pairs, &self->pair_count, &err) != NK_OK)
    return nkl_fail(L, &err);
  lua_createtable(L, (int)self->pair_count, 0);
  for (size_t i = 0; i < self->pair_count; i++) {
    push_pair(L, self->counts, &self->pairs[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  nk_pairs_free(self->counts, self->pairs, self->pair_count);
  self->pairs = NULL;
  self->pair_count = 0;
  return 1;
}
