/* The binding of statistics: functions of numbers. What is not defined is nil, or a missing field. */
#include <math.h>
#include <string.h>

#include "text/document_box.h"

typedef const char *(*namer)(int index);

static const char *association_name(int index) {
  return nk_association_name((nk_association_measure)index);
}

static const char *keyness_name(int index) {
  return nk_keyness_name((nk_keyness_measure)index);
}

static int check_measure(lua_State *L, int arg, namer name, int count) {
  const char *wanted = luaL_checkstring(L, arg);
  for (int i = 0; i < count; i++)
    if (strcmp(name(i), wanted) == 0) return i;
  return luaL_argerror(L, arg, lua_pushfstring(L, "unknown measure '%s'", wanted));
}

static int push_defined(lua_State *L, double value) {
  if (isnan(value))
    lua_pushnil(L);
  else
    lua_pushnumber(L, value);
  return 1;
}

static void set_defined(lua_State *L, const char *name, double value) {
  push_defined(L, value);
  lua_setfield(L, -2, name);
}

/* core.association(measure, both, first, second, total [, span]), or with the eight counts of a
 * trigram: all, the pairs 12, 13, 23, the three words, total. */
static int statistics_association(lua_State *L) {
  nk_association_measure measure =
      (nk_association_measure)check_measure(L, 1, association_name, NK_ASSOCIATION_COUNT);
  double n[8];
  int count = lua_gettop(L) > 6 ? 8 : lua_isnoneornil(L, 6) ? 4 : 5;
  for (int i = 0; i < count; i++) n[i] = luaL_checknumber(L, i + 2);
  if (count < 8)
    return push_defined(L,
                        nk_association_in(measure, count == 5 ? n[4] : 1, n[0], n[1], n[2], n[3]));
  nk_triple triple = {n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7]};
  return push_defined(L, nk_association_of_three(measure, &triple));
}

/* core.keyness(measure, a, b, size_a, size_b). */
static int statistics_keyness(lua_State *L) {
  int measure = check_measure(L, 1, keyness_name, NK_KEYNESS_COUNT);
  double a = luaL_checknumber(L, 2), b = luaL_checknumber(L, 3);
  double size_a = luaL_checknumber(L, 4), size_b = luaL_checknumber(L, 5);
  return push_defined(L, nk_keyness((nk_keyness_measure)measure, a, b, size_a, size_b));
}

/* The numbers of the list at `arg` in a fresh userdata, left on the stack. */
static double *check_numbers(lua_State *L, int arg, size_t count) {
  double *numbers = lua_newuserdatauv(L, (count + 1) * sizeof *numbers, 0);
  for (size_t i = 0; i < count; i++) {
    int number;
    lua_geti(L, arg, (lua_Integer)i + 1);
    numbers[i] = lua_tonumberx(L, -1, &number);
    if (!number) luaL_argerror(L, arg, "a list of numbers expected");
    lua_pop(L, 1);
  }
  return numbers;
}

/* core.log_ratio(a, b, size_a, size_b [, p]): the ends of the interval that misses with the chance p
 * (.05), and the conservative value at p. */
static int statistics_log_ratio(lua_State *L) {
  double a = luaL_checknumber(L, 1), b = luaL_checknumber(L, 2);
  double size_a = luaL_checknumber(L, 3), size_b = luaL_checknumber(L, 4);
  double p = luaL_optnumber(L, 5, 0.05);
  luaL_argcheck(L, p > 0 && p < 1, 5, "a chance between 0 and 1 expected");
  nk_interval interval = nk_log_ratio_interval(a, b, size_a, size_b, 1 - p);
  push_defined(L, interval.low);
  push_defined(L, interval.high);
  push_defined(L, nk_log_ratio_conservative(a, b, size_a, size_b, p));
  return 3;
}

/* core.log_odds(a, b, size_a, size_b, prior, prior_size): the log-odds ratio and its z-score. */
static int statistics_log_odds(lua_State *L) {
  double n[6];
  for (int i = 0; i < 6; i++) n[i] = luaL_checknumber(L, i + 1);
  nk_log_odds odds = nk_log_odds_of(n[0], n[1], n[2], n[3], n[4], n[5]);
  push_defined(L, odds.value);
  push_defined(L, odds.z);
  return 2;
}

/* core.chance_of_g2(g2): the p of a log-likelihood ratio of one degree of freedom. */
static int statistics_chance(lua_State *L) {
  lua_pushnumber(L, nk_chance_of_g2(luaL_checknumber(L, 1)));
  return 1;
}

/* core.dispersion(counts, sizes): two lists of one number a part. */
static int statistics_dispersion(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checktype(L, 2, LUA_TTABLE);
  size_t parts = (size_t)luaL_len(L, 1);
  luaL_argcheck(L, (size_t)luaL_len(L, 2) == parts, 2, "as many sizes as counts expected");
  const double *counts = check_numbers(L, 1, parts), *sizes = check_numbers(L, 2, parts);
  nk_dispersion d = nk_dispersion_of(counts, sizes, parts);
  lua_createtable(L, 0, 7);
  set_defined(L, "range", d.range);
  set_defined(L, "juilland_d", d.juilland_d);
  set_defined(L, "carroll_d2", d.carroll_d2);
  set_defined(L, "rosengren_s", d.rosengren_s);
  set_defined(L, "dp", d.dp);
  set_defined(L, "dp_norm", d.dp_norm);
  set_defined(L, "kl", d.kl);
  return 1;
}

/* core.rank_sum(first, second): two lists of numbers; W, z and p. */
static int statistics_rank_sum(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checktype(L, 2, LUA_TTABLE);
  size_t firsts = (size_t)luaL_len(L, 1), seconds = (size_t)luaL_len(L, 2);
  const double *first = check_numbers(L, 1, firsts), *second = check_numbers(L, 2, seconds);
  nk_allocator memory = nkl_allocator(L);
  nk_rank_sum sum;
  nk_error err;
  if (nk_rank_sum_of(&memory, first, firsts, second, seconds, &sum, &err) != NK_OK)
    return nkl_fail(L, &err);
  lua_pushnumber(L, sum.w);
  lua_pushnumber(L, sum.z);
  lua_pushnumber(L, sum.p);
  return 3;
}

/* The strings of the list at `arg`, borrowed from it, in a fresh userdata that is left on the stack. */
static const nk_str *check_words(lua_State *L, int arg, size_t count) {
  nk_str *words = lua_newuserdatauv(L, (count + 1) * sizeof *words, 0);
  for (size_t i = 0; i < count; i++) {
    if (lua_geti(L, arg, (lua_Integer)i + 1) != LUA_TSTRING)
      luaL_argerror(L, arg, "document or list of strings expected");
    words[i] = nkl_check_str(L, -1);
    lua_pop(L, 1);
  }
  return words;
}

/* The diversity of the document or list of strings at 1. */
static nk_status find_diversity(lua_State *L, uint32_t window, nk_diversity *out, nk_error *err) {
  nk_allocator memory = nkl_allocator(L);
  if (!lua_istable(L, 1))
    return nk_diversity_of_document(&memory, nkl_check_document(L, 1), window, out, err);
  size_t count = (size_t)luaL_len(L, 1);
  return nk_diversity_of_words(&memory, check_words(L, 1, count), count, window, out, err);
}

/* core.diversity(document or list of strings, window): tokens, types and measures. */
static int statistics_diversity(lua_State *L) {
  lua_Integer window = luaL_optinteger(L, 2, 50);
  luaL_argcheck(L, window > 0 && window <= UINT32_MAX, 2, "a window of 1 token or more expected");
  nk_diversity d;
  nk_error err;
  if (find_diversity(L, (uint32_t)window, &d, &err) != NK_OK) return nkl_fail(L, &err);
  lua_createtable(L, 0, 12);
  const struct {
    const char *name;
    double value;
  } fields[] = {
      {"tokens", d.tokens},   {"types", d.types},       {"hapaxes", d.hapaxes},
      {"ttr", d.ttr},         {"root_ttr", d.root_ttr}, {"corrected_ttr", d.corrected_ttr},
      {"log_ttr", d.log_ttr}, {"yule_k", d.yule_k},     {"simpson_d", d.simpson_d},
      {"mtld", d.mtld},       {"hdd", d.hdd},           {"mattr", d.mattr}};
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
    set_defined(L, fields[i].name, fields[i].value);
  return 1;
}

static double check_field(lua_State *L, const char *name, bool optional) {
  int number, type = lua_getfield(L, 1, name);
  double value = lua_tonumberx(L, -1, &number);
  if (!number && !(optional && type == LUA_TNIL))
    luaL_argerror(L, 1, lua_pushfstring(L, "field '%s': number expected", name));
  lua_pop(L, 1);
  return number ? value : NAN;
}

/* core.readability{sentences=, words=, letters=, syllables=, polysyllables=, difficult=}. */
static int statistics_readability(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  nk_text_counts counts = {
      check_field(L, "sentences", false),     check_field(L, "words", false),
      check_field(L, "letters", false),       check_field(L, "syllables", false),
      check_field(L, "polysyllables", false), check_field(L, "difficult", true)};
  nk_readability r = nk_readability_of(&counts);
  lua_createtable(L, 0, 7);
  set_defined(L, "flesch", r.flesch);
  set_defined(L, "flesch_kincaid", r.flesch_kincaid);
  set_defined(L, "gunning_fog", r.gunning_fog);
  set_defined(L, "smog", r.smog);
  set_defined(L, "coleman_liau", r.coleman_liau);
  set_defined(L, "ari", r.ari);
  set_defined(L, "dale_chall", r.dale_chall);
  return 1;
}

/* core.syllables(word). */
static int statistics_syllables(lua_State *L) {
  lua_pushinteger(L, nk_syllables(nkl_check_str(L, 1)));
  return 1;
}

static const luaL_Reg functions[] = {
    {"association", statistics_association},
    {"keyness", statistics_keyness},
    {"log_ratio", statistics_log_ratio},
    {"log_odds", statistics_log_odds},
    {"chance_of_g2", statistics_chance},
    {"rank_sum", statistics_rank_sum},
    {"dispersion", statistics_dispersion},
    {"diversity", statistics_diversity},
    {"readability", statistics_readability},
    {"syllables", statistics_syllables},
    {NULL, NULL},
};

void nkl_open_statistics(lua_State *L) {
  luaL_setfuncs(L, functions, 0);
}
