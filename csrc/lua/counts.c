/* The binding of counts. The core's own allocator is used, not Lua's, because counting with threads
 * allocates in all of them; the collector is told how much an object grows. */
#include <string.h>
#include <time.h>

#include "document.h"

#define COUNTS "newskit.counts"

typedef struct box {
  nk_counts *counts; /* NULL once closed */
  nk_ngram *top;     /* what :top() is pushing, freed by the next call or with the box */
  size_t top_count;
  size_t noted; /* bytes that the collector was told of */
} box;

enum { NOTE_STEP = 1 << 16 };

static const char *const kind_names[] = {"word",  "number", "punctuation", "symbol", "url",
                                         "email", "handle", "hashtag",     "emoji",  NULL};

static box *check_open(lua_State *L, int arg) {
  box *self = luaL_checkudata(L, arg, COUNTS);
  if (!self->counts) luaL_error(L, "attempt to use closed counts");
  return self;
}

static box *new_box(lua_State *L) {
  box *self = lua_newuserdatauv(L, sizeof *self, 0);
  memset(self, 0, sizeof *self);
  luaL_setmetatable(L, COUNTS);
  return self;
}

/* The last act before returning: may run a step of the collector. */
static void note(lua_State *L, box *self) {
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

/* Field `name` as an integer between `low` and `high`. */
static uint32_t opt_count(lua_State *L, int arg, const char *name, uint32_t fallback, uint32_t low,
                          uint32_t high) {
  if (lua_getfield(L, arg, name) == LUA_TNIL) {
    lua_pop(L, 1);
    return fallback;
  }
  int whole;
  lua_Integer value = lua_tointegerx(L, -1, &whole);
  if (!whole || value < (lua_Integer)low || value > (lua_Integer)high)
    luaL_argerror(L, arg,
                  lua_pushfstring(L, "option '%s': integer from %I to %I expected", name,
                                  (LUAI_UACINT)low, (LUAI_UACINT)high));
  lua_pop(L, 1);
  return (uint32_t)value;
}

static uint32_t opt_kinds(lua_State *L, int arg, uint32_t fallback) {
  uint32_t kinds = 0;
  int type = lua_getfield(L, arg, "kinds");
  if (type == LUA_TTABLE) {
    for (lua_Integer i = 1; lua_geti(L, -1, i) != LUA_TNIL; i++) {
      const char *name = lua_tostring(L, -1);
      int kind = 0;
      while (name && kind_names[kind] && strcmp(kind_names[kind], name) != 0) kind++;
      if (!name || !kind_names[kind])
        luaL_argerror(L, arg, "option 'kinds': a list of kinds of token expected");
      kinds |= 1u << kind;
      lua_pop(L, 1);
    }
    lua_pop(L, 1);
  } else if (type == LUA_TNIL) {
    kinds = fallback;
  } else {
    luaL_argerror(L, arg, "option 'kinds': a list of kinds of token expected");
  }
  lua_pop(L, 1);
  return kinds;
}

static int counts_new(lua_State *L) {
  static const char *const names[] = {"n", "skip", "kinds", "gaps", "across", NULL};
  nk_count_options options = nk_count_options_default();
  options.seed = seed(L);
  if (!lua_isnoneornil(L, 1)) {
    nkl_check_options(L, 1, names);
    options.order = opt_count(L, 1, "n", options.order, 1, NK_ORDER_MAX);
    options.skip = opt_count(L, 1, "skip", options.skip, 0, NK_SKIP_MAX);
    options.kinds = opt_kinds(L, 1, options.kinds);
    options.gaps = nkl_opt_flag(L, 1, "gaps", options.gaps);
    options.across = nkl_opt_flag(L, 1, "across", options.across);
  }
  box *self = new_box(L);
  nk_error err;
  if (nk_counts_new(NULL, &options, &self->counts, &err) != NK_OK) return nkl_fail(L, &err);
  note(L, self);
  return 1;
}

static int counts_load(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  box *self = new_box(L);
  nk_error err;
  if (nk_counts_load(NULL, path, seed(L), &self->counts, &err) != NK_OK) return nkl_fail(L, &err);
  note(L, self);
  return 1;
}

/* What each method that adds gives: the counts themselves, or nil and the reason. */
static int added(lua_State *L, box *self, nk_status status, const nk_error *err) {
  if (status != NK_OK) return nkl_fail(L, err);
  lua_settop(L, 1);
  note(L, self);
  return 1;
}

static int counts_add(lua_State *L) {
  box *self = check_open(L, 1);
  nk_error err;
  return added(L, self, nk_counts_add(self->counts, nkl_check_document(L, 2), &err), &err);
}

static nk_stream_options check_stream(lua_State *L, int arg) {
  static const char *const names[] = {"unit", "threads", "tailoring", "clitics", "strict", NULL};
  static const char *const units[] = {"block", "line", "whole", NULL};
  static const char *const tailorings[] = {"news", "none", NULL};
  nk_stream_options options = nk_stream_options_default();
  if (lua_isnoneornil(L, arg)) return options;
  nkl_check_options(L, arg, names);
  nk_document_options *document = &options.document;
  options.unit = (nk_unit)nkl_opt_choice(L, arg, "unit", units, (int)options.unit);
  options.threads = opt_count(L, arg, "threads", options.threads, 1, 64);
  document->clitics = nkl_opt_flag(L, arg, "clitics", document->clitics);
  document->strict = nkl_opt_flag(L, arg, "strict", document->strict);
  document->lines = options.unit == NK_UNIT_LINE;
  document->tailoring =
      (nk_tailoring)nkl_opt_choice(L, arg, "tailoring", tailorings, (int)document->tailoring);
  return options;
}

static int counts_add_text(lua_State *L) {
  box *self = check_open(L, 1);
  nk_str text = nkl_check_str(L, 2);
  nk_stream_options options = check_stream(L, 3);
  nk_error err;
  return added(L, self, nk_counts_add_text(self->counts, text, &options, &err), &err);
}

static int counts_add_file(lua_State *L) {
  box *self = check_open(L, 1);
  const char *path = luaL_checkstring(L, 2);
  nk_stream_options options = check_stream(L, 3);
  nk_error err;
  return added(L, self, nk_counts_add_file(self->counts, path, &options, &err), &err);
}

static int counts_merge(lua_State *L) {
  box *self = check_open(L, 1), *other = check_open(L, 2);
  nk_error err;
  return added(L, self, nk_counts_merge(self->counts, other->counts, &err), &err);
}

static int counts_save(lua_State *L) {
  box *self = check_open(L, 1);
  nk_error err;
  if (nk_counts_save(self->counts, luaL_checkstring(L, 2), &err) != NK_OK)
    return nkl_fail(L, &err);
  lua_pushboolean(L, 1);
  return 1;
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
  static const char *const names[] = {"n",          "shortest",  "longest", "min_frequency",
                                      "min_documents", "min_length", "by",    "stopwords", NULL};
  static const char *const ranks[] = {"frequency", "documents", NULL};
  nk_top_options options = nk_top_options_default();
  uint32_t order = nk_counts_options(counts).order;
  options.longest = order;
  if (lua_isnoneornil(L, arg)) return options;
  nkl_check_options(L, arg, names);
  uint32_t n = opt_count(L, arg, "n", 0, 1, order);
  options.shortest = opt_count(L, arg, "shortest", n ? n : 1, 1, order);
  options.longest = opt_count(L, arg, "longest", n ? n : order, 1, order);
  options.min_frequency = opt_count(L, arg, "min_frequency", 1, 0, UINT32_MAX);
  options.min_documents = opt_count(L, arg, "min_documents", 1, 0, UINT32_MAX);
  options.min_length = opt_count(L, arg, "min_length", 1, 0, UINT32_MAX);
  options.by_documents = nkl_opt_choice(L, arg, "by", ranks, 0) == 1;
  options.edge = push_edge(L, counts, arg);
  return options;
}

static int counts_top(lua_State *L) {
  box *self = check_open(L, 1);
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
static int counts_frequency(lua_State *L) {
  box *self = check_open(L, 1);
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

static uint32_t check_order(lua_State *L, const nk_counts *counts) {
  lua_Integer order = luaL_optinteger(L, 2, 1);
  luaL_argcheck(L, order >= 1 && order <= (lua_Integer)nk_counts_options(counts).order, 2,
                "order of n-gram that is not counted");
  return (uint32_t)order;
}

static int counts_total(lua_State *L) {
  const nk_counts *counts = check_open(L, 1)->counts;
  lua_pushinteger(L, (lua_Integer)nk_counts_total(counts, check_order(L, counts)));
  return 1;
}

static int counts_distinct(lua_State *L) {
  const nk_counts *counts = check_open(L, 1)->counts;
  lua_pushinteger(L, (lua_Integer)nk_counts_distinct(counts, check_order(L, counts)));
  return 1;
}

static int counts_documents(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)nk_counts_documents(check_open(L, 1)->counts));
  return 1;
}

static int counts_memory(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)nk_counts_memory(check_open(L, 1)->counts));
  return 1;
}

static lua_Integer all_distinct(const nk_counts *counts) {
  uint64_t distinct = 0;
  for (uint32_t n = 1; n <= nk_counts_options(counts).order; n++)
    distinct += nk_counts_distinct(counts, n);
  return (lua_Integer)distinct;
}

static int counts_len(lua_State *L) {
  lua_pushinteger(L, all_distinct(check_open(L, 1)->counts));
  return 1;
}

static int counts_tostring(lua_State *L) {
  const box *self = luaL_checkudata(L, 1, COUNTS);
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
  box *self = luaL_checkudata(L, 1, COUNTS);
  if (self->counts) nk_counts_free_top(self->counts, self->top, self->top_count);
  nk_counts_free(self->counts);
  memset(self, 0, sizeof *self);
  return 0;
}

static const luaL_Reg methods[] = {
    {"add", counts_add},           {"add_text", counts_add_text},
    {"add_file", counts_add_file}, {"merge", counts_merge},
    {"save", counts_save},         {"top", counts_top},
    {"frequency", counts_frequency}, {"total", counts_total},
    {"distinct", counts_distinct}, {"documents", counts_documents},
    {"memory", counts_memory},     {"close", counts_close},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {
    {"__len", counts_len},  {"__tostring", counts_tostring}, {"__gc", counts_close},
    {"__close", counts_close}, {NULL, NULL},
};

void nkl_open_counts(lua_State *L) {
  nkl_new_type(L, COUNTS, methods, metamethods);
  lua_pushcfunction(L, counts_new);
  lua_setfield(L, -2, "counts");
  lua_pushcfunction(L, counts_load);
  lua_setfield(L, -2, "counts_load");
}
