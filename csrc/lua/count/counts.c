/* The binding of counts. The core's own allocator is used, not Lua's, because counting with threads
 * allocates in all of them; the collector is told how much an object grows. */
#include <string.h>
#include <time.h>

#include "count/counts_query.h"
#include "text/document_box.h"

enum { NOTE_STEP = 1 << 16 };

static nkl_counts *new_box(lua_State *L) {
  nkl_counts *self = lua_newuserdatauv(L, sizeof *self, 0);
  memset(self, 0, sizeof *self);
  luaL_setmetatable(L, NKL_COUNTS);
  return self;
}

/* The last act before returning: may run a step of the collector. */
static void note(lua_State *L, nkl_counts *self) {
  size_t held = nk_counts_memory(self->counts);
  if (held < self->noted + NOTE_STEP) return;
  size_t grown = held - self->noted;
  self->noted = held;
  nkl_note_memory(L, grown);
}

/* Hash tables are seeded differently in each process; no result shows it. */
static uint64_t seed(lua_State *L) {
  return (uint64_t)(uintptr_t)L ^ (uint64_t)time(NULL) << 32 ^ (uint64_t)clock();
}

/* The kind of token whose name is on top of the stack; raises, blaming `arg`, for another value. */
static nk_kind check_kind(lua_State *L, int arg) {
  const char *name = lua_tostring(L, -1);
  for (nk_kind kind = 0; name && kind < NK_KIND_COUNT; kind++)
    if (strcmp(nk_kind_name(kind), name) == 0) return kind;
  luaL_argerror(L, arg, "option 'kinds': a list of kinds of token expected");
  return NK_KIND_COUNT;
}

static uint32_t opt_kinds(lua_State *L, int arg, uint32_t fallback) {
  uint32_t kinds = 0;
  int type = lua_getfield(L, arg, "kinds");
  if (type != LUA_TTABLE && type != LUA_TNIL)
    luaL_argerror(L, arg, "option 'kinds': a list of kinds of token expected");
  for (lua_Integer i = 1; type == LUA_TTABLE && lua_geti(L, -1, i) != LUA_TNIL; i++) {
    kinds |= 1u << check_kind(L, arg);
    lua_pop(L, 1);
  }
  lua_pop(L, type == LUA_TTABLE ? 2 : 1);
  return type == LUA_TTABLE ? kinds : fallback;
}

static int counts_load(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  nkl_counts *self = new_box(L);
  nk_error err;
  if (nk_counts_load(NULL, path, seed(L), &self->counts, &err) != NK_OK)
    return nkl_fail_file(L, &err, path);
  note(L, self);
  return 1;
}

/* core.counts(options) makes counts; core.counts(path) loads them. */
static int counts_new(lua_State *L) {
  static const char *const names[] = {"n", "skip", "kinds", "gaps", "across", NULL};
  if (lua_type(L, 1) == LUA_TSTRING) return counts_load(L);
  nk_count_options options = nk_count_options_default();
  options.seed = seed(L);
  if (!lua_isnoneornil(L, 1)) {
    nkl_check_options(L, 1, names);
    options.order = nkl_opt_count(L, 1, "n", options.order, 1, NK_ORDER_MAX);
    options.skip = nkl_opt_count(L, 1, "skip", options.skip, 0, NK_SKIP_MAX);
    options.kinds = opt_kinds(L, 1, options.kinds);
    options.gaps = nkl_opt_flag(L, 1, "gaps", options.gaps);
    options.across = nkl_opt_flag(L, 1, "across", options.across);
  }
  nkl_counts *self = new_box(L);
  nk_error err;
  if (nk_counts_new(NULL, &options, &self->counts, &err) != NK_OK) return nkl_fail(L, &err);
  note(L, self);
  return 1;
}

/* What each method that adds gives: the counts themselves, or nil and the reason, which names the file
 * when there is one. */
static int added(lua_State *L, nkl_counts *self, nk_status status, const nk_error *err,
                 const char *path) {
  if (status != NK_OK) return nkl_fail_file(L, err, path);
  lua_settop(L, 1);
  note(L, self);
  return 1;
}

static int counts_add(lua_State *L) {
  nkl_counts *self = nkl_check_counts(L, 1);
  nk_error err;
  return added(L, self, nk_counts_add(self->counts, nkl_check_document(L, 2), &err), &err, NULL);
}

static nk_stream_options check_stream(lua_State *L, int arg) {
  static const char *const names[] = {"unit",     "threads",       "tailoring", "clitics", "strict",
                                      "language", "abbreviations", "rules",     NULL};
  static const char *const units[] = {"block", "line", "whole", NULL};
  nk_stream_options options = nk_stream_options_default();
  if (lua_isnoneornil(L, arg)) return options;
  nkl_check_options(L, arg, names);
  options.unit = (nk_unit)nkl_opt_choice(L, arg, "unit", units, (int)options.unit);
  options.threads = nkl_opt_count(L, arg, "threads", options.threads, 1, 64);
  options.document.lines = options.unit == NK_UNIT_LINE;
  nkl_opt_segmentation(L, arg, &options.document);
  nkl_opt_language(L, arg, &options.document);
  nkl_opt_rules(L, arg, &options.document);
  return options;
}

static int counts_add_text(lua_State *L) {
  nkl_counts *self = nkl_check_counts(L, 1);
  nk_str text = nkl_check_str(L, 2);
  nk_stream_options options = check_stream(L, 3);
  nk_error err;
  return added(L, self, nk_counts_add_text(self->counts, text, &options, &err), &err, NULL);
}

static int counts_add_file(lua_State *L) {
  nkl_counts *self = nkl_check_counts(L, 1);
  const char *path = luaL_checkstring(L, 2);
  nk_stream_options options = check_stream(L, 3);
  nk_error err;
  return added(L, self, nk_counts_add_file(self->counts, path, &options, &err), &err, path);
}

static int counts_merge(lua_State *L) {
  nkl_counts *self = nkl_check_counts(L, 1), *other = nkl_check_counts(L, 2);
  nk_error err;
  return added(L, self, nk_counts_merge(self->counts, other->counts, &err), &err, NULL);
}

static int counts_save(lua_State *L) {
  nkl_counts *self = nkl_check_counts(L, 1);
  const char *path = luaL_checkstring(L, 2);
  nk_error err;
  if (nk_counts_save(self->counts, path, &err) != NK_OK) return nkl_fail_file(L, &err, path);
  lua_pushboolean(L, 1);
  return 1;
}

static uint32_t check_order(lua_State *L, const nk_counts *counts) {
  lua_Integer order = luaL_optinteger(L, 2, 1);
  luaL_argcheck(L, order >= 1 && order <= (lua_Integer)nk_counts_options(counts).order, 2,
                "order of n-gram that is not counted");
  return (uint32_t)order;
}

static int counts_total(lua_State *L) {
  const nk_counts *counts = nkl_check_counts(L, 1)->counts;
  lua_pushinteger(L, (lua_Integer)nk_counts_total(counts, check_order(L, counts)));
  return 1;
}

static int counts_distinct(lua_State *L) {
  const nk_counts *counts = nkl_check_counts(L, 1)->counts;
  lua_pushinteger(L, (lua_Integer)nk_counts_distinct(counts, check_order(L, counts)));
  return 1;
}

static int counts_documents(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)nk_counts_documents(nkl_check_counts(L, 1)->counts));
  return 1;
}

static int counts_memory(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)nk_counts_memory(nkl_check_counts(L, 1)->counts));
  return 1;
}

static lua_Integer all_distinct(const nk_counts *counts) {
  uint64_t distinct = 0;
  for (uint32_t n = 1; n <= nk_counts_options(counts).order; n++)
    distinct += nk_counts_distinct(counts, n);
  return (lua_Integer)distinct;
}

static int counts_len(lua_State *L) {
  lua_pushinteger(L, all_distinct(nkl_check_counts(L, 1)->counts));
  return 1;
}

static int counts_tostring(lua_State *L) {
  const nkl_counts *self = luaL_checkudata(L, 1, NKL_COUNTS);
  if (!self->counts) {
    lua_pushliteral(L, "counts: closed");
    return 1;
  }
  uint32_t order = nk_counts_options(self->counts).order;
  lua_pushfstring(L, "counts: n-grams of 1 to %d, %I documents, %I tokens, %I distinct", (int)order,
                  (LUAI_UACINT)nk_counts_documents(self->counts),
                  (LUAI_UACINT)nk_counts_total(self->counts, 1),
                  (LUAI_UACINT)all_distinct(self->counts));
  return 1;
}

static int counts_close(lua_State *L) {
  nkl_counts *self = luaL_checkudata(L, 1, NKL_COUNTS);
  if (self->counts) {
    nk_counts_free_top(self->counts, self->top, self->top_count);
    nk_pairs_free(self->counts, self->pairs, self->pair_count);
  }
  nk_counts_free(self->counts);
  memset(self, 0, sizeof *self);
  return 0;
}

static const luaL_Reg methods[] = {
    {"add", counts_add},
    {"add_text", counts_add_text},
    {"add_file", counts_add_file},
    {"merge", counts_merge},
    {"save", counts_save},
    {"top", nkl_counts_top},
    {"frequency", nkl_counts_frequency},
    {"collocations", nkl_counts_collocations},
    {"total", counts_total},
    {"distinct", counts_distinct},
    {"documents", counts_documents},
    {"memory", counts_memory},
    {"close", counts_close},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {
    {"__len", counts_len},  {"__tostring", counts_tostring},
    {"__gc", counts_close}, {"__close", counts_close},
    {NULL, NULL},
};

void nkl_open_counts(lua_State *L) {
  nkl_new_type(L, NKL_COUNTS, methods, metamethods);
  lua_pushcfunction(L, counts_new);
  lua_setfield(L, -2, "counts");
  lua_pushcfunction(L, counts_load);
  lua_setfield(L, -2, "counts_load");
}
