/* The binding of the JSON writer: walks Lua values, in the order that they have or else sorted. */
#include <stdlib.h>
#include <string.h>

#include "nkl.h"

#define JSON "newskit.json"

enum { DEEPEST = 1000 }; /* nested values: as deep as lua-cjson reads them */

/* Upvalues of the encoder: what json.null is, and the metatables of the marked values. */
enum { NULL_AT = 1, RAW_AT, OBJECT_AT, ARRAY_AT, MARKS = ARRAY_AT };

typedef struct walk {
  lua_State *L;
  nk_json *json;
  int depth;
} walk;

static void check(const walk *w, nk_status status, const nk_error *err) {
  if (status != NK_OK) nkl_fail(w->L, err); /* there is no failure but of memory, which raises */
}

static void put(const walk *w, const char *text, size_t len) {
  nk_error err;
  check(w, nk_json_raw(w->json, (nk_str){text, len}, &err), &err);
}

static void put_string(const walk *w, int at) {
  nk_error err;
  nk_str text;
  text.data = lua_tolstring(w->L, at, &text.len);
  check(w, nk_json_string(w->json, text, &err), &err);
}

static bool marked(const walk *w, int mark) {
  return lua_rawequal(w->L, -1, lua_upvalueindex(mark));
}

static void encode(walk *w, int at);

/* Encodes the value on top of the stack and pops it. */
static void encode_top(walk *w) {
  encode(w, lua_gettop(w->L));
  lua_pop(w->L, 1);
}

static void encode_list(walk *w, int at) {
  lua_Integer count = luaL_len(w->L, at);
  put(w, "[", 1);
  for (lua_Integer i = 1; i <= count; i++) {
    if (i > 1) put(w, ", ", 2);
    lua_geti(w->L, at, i);
    encode_top(w);
  }
  put(w, "]", 1);
}

/* Encodes the pair of a name and the value on top of the stack, which it pops. */
static void encode_pair(walk *w, int name, bool first) {
  if (!first) put(w, ", ", 2);
  put_string(w, name);
  put(w, ": ", 2);
  encode_top(w);
}

/* The field `fields` of a marked object: pairs, in order; those without a value are left out. */
static void encode_object(walk *w, int at) {
  lua_State *L = w->L;
  bool first = true;
  put(w, "{", 1);
  lua_getfield(L, at, "fields");
  int fields = lua_gettop(L);
  for (lua_Integer i = 1; lua_geti(L, fields, i) != LUA_TNIL; i++) {
    int pair = lua_gettop(L);
    lua_geti(L, pair, 1);
    luaL_tolstring(L, -1, NULL);
    lua_replace(L, pair + 1);
    if (lua_geti(L, pair, 2) != LUA_TNIL) {
      encode_pair(w, pair + 1, first);
      first = false;
    }
    lua_settop(L, fields);
  }
  lua_settop(L, fields - 1);
  put(w, "}", 1);
}

typedef struct key {
  nk_str text;
  lua_Integer at; /* in the list of keys */
} key;

static int by_bytes(const void *a, const void *b) {
  nk_str one = ((const key *)a)->text, other = ((const key *)b)->text;
  int order = memcmp(one.data, other.data, one.len < other.len ? one.len : other.len);
  return order ? order : (one.len > other.len) - (one.len < other.len);
}

/* Adds the key on top of the stack to a list, as a string, and leaves it there. */
static void add_key(lua_State *L, int list, lua_Integer *count) {
  luaL_tolstring(L, -1, NULL);
  lua_rawseti(L, list, ++*count);
}

/* The keys that the iterator of three values from `step` on gives. */
static void walk_pairs(lua_State *L, int step, int list, lua_Integer *count) {
  for (;;) {
    lua_pushvalue(L, step);
    lua_pushvalue(L, step + 1);
    lua_pushvalue(L, step + 2);
    lua_call(L, 2, 1);
    if (lua_isnil(L, -1)) return;
    add_key(L, list, count);
    lua_replace(L, step + 2);
  }
}

/* Pushes a list of the keys of a table, as strings; gives how many. */
static lua_Integer push_keys(lua_State *L, int at) {
  lua_Integer count = 0;
  lua_newtable(L);
  int list = lua_gettop(L);
  if (luaL_getmetafield(L, at, "__pairs") == LUA_TNIL) {
    for (lua_pushnil(L); lua_next(L, at);) {
      lua_pop(L, 1);
      add_key(L, list, &count);
    }
  } else {
    lua_pushvalue(L, at);
    lua_call(L, 1, 3);
    walk_pairs(L, list + 1, list, &count);
  }
  lua_settop(L, list);
  return count;
}

/* A plain table without items: its keys in the order of their bytes. */
static void encode_table(walk *w, int at) {
  lua_State *L = w->L;
  size_t count = (size_t)push_keys(L, at);
  int list = lua_gettop(L);
  key *keys = lua_newuserdatauv(L, (count + 1) * sizeof *keys, 0);
  for (size_t i = 0; i < count; i++) {
    lua_rawgeti(L, list, (lua_Integer)i + 1);
    keys[i] = (key){nkl_check_str(L, -1), (lua_Integer)i + 1};
    lua_pop(L, 1);
  }
  qsort(keys, count, sizeof *keys, by_bytes);
  put(w, "{", 1);
  for (size_t i = 0; i < count; i++) {
    lua_rawgeti(L, list, keys[i].at);
    lua_pushvalue(L, -1);
    lua_gettable(L, at);
    encode_pair(w, list + 2, i == 0);
    lua_settop(L, list + 1);
  }
  lua_settop(L, list - 1);
  put(w, "}", 1);
}

/* A table, by what it is marked as. Only one with items of its own is a list. */
static void encode_marked(walk *w, int at) {
  lua_State *L = w->L;
  bool object = false, raw = false, array = false;
  if (lua_getmetatable(L, at)) {
    object = marked(w, OBJECT_AT), raw = marked(w, RAW_AT), array = marked(w, ARRAY_AT);
    lua_pop(L, 1);
  }
  if (object) {
    encode_object(w, at);
  } else if (raw) {
    lua_getfield(L, at, "text");
    nk_str text = nkl_check_str(L, -1);
    put(w, text.data, text.len);
    lua_pop(L, 1);
  } else if (array) {
    lua_getfield(L, at, "list");
    encode_list(w, lua_gettop(L));
    lua_pop(L, 1);
  } else if (luaL_len(L, at) > 0) {
    encode_list(w, at);
  } else {
    encode_table(w, at);
  }
}

static void encode_number(const walk *w, int at) {
  nk_error err;
  nk_status status = lua_isinteger(w->L, at)
                         ? nk_json_integer(w->json, lua_tointeger(w->L, at), &err)
                         : nk_json_number(w->json, lua_tonumber(w->L, at), &err);
  check(w, status, &err);
}

/* What is no value of JSON is written as the name of its type. */
static void encode(walk *w, int at) {
  lua_State *L = w->L;
  if (lua_rawequal(L, at, lua_upvalueindex(NULL_AT))) {
    put(w, "null", 4);
    return;
  }
  switch (lua_type(L, at)) {
  case LUA_TNIL: put(w, "null", 4); break;
  case LUA_TSTRING: put_string(w, at); break;
  case LUA_TNUMBER: encode_number(w, at); break;
  case LUA_TBOOLEAN: {
    const char *word = lua_toboolean(L, at) ? "true" : "false";
    put(w, word, strlen(word));
    break;
  }
  case LUA_TTABLE:
    if (++w->depth > DEEPEST) luaL_error(L, "value nested deeper than %d for JSON", DEEPEST);
    luaL_checkstack(L, 12, "nested values");
    encode_marked(w, at);
    w->depth--;
    break;
  default:
    lua_pushstring(L, luaL_typename(L, at));
    put_string(w, -1);
    lua_pop(L, 1);
  }
}

static int writer_close(lua_State *L) {
  nk_json **self = luaL_checkudata(L, 1, JSON);
  nk_json_free(*self);
  *self = NULL;
  return 0;
}

/* encode(value): the value as JSON, in one line. */
static int encode_value(lua_State *L) {
  luaL_checkany(L, 1);
  lua_settop(L, 1);
  nk_allocator allocator = nkl_allocator(L);
  nk_error err;
  nk_json **self = lua_newuserdatauv(L, sizeof *self, 0);
  *self = NULL;
  luaL_setmetatable(L, JSON);
  lua_toclose(L, 2);
  if (nk_json_new(&allocator, self, &err) != NK_OK) return nkl_fail(L, &err);
  walk w = {L, *self, 0};
  encode(&w, 1);
  nkl_push_str(L, nk_json_text(*self));
  return 1;
}

/* core.json_encoder(null, raw, object, array): the function that encodes, told json.null and the
 * metatables of values that are marked as raw JSON, as ordered objects and as arrays. */
static int json_encoder(lua_State *L) {
  lua_settop(L, MARKS);
  for (int i = 1; i <= MARKS; i++) luaL_checktype(L, i, LUA_TTABLE);
  lua_pushcclosure(L, encode_value, MARKS);
  return 1;
}

static const luaL_Reg metamethods[] = {
    {"__gc", writer_close}, {"__close", writer_close}, {NULL, NULL}};
static const luaL_Reg no_methods[] = {{NULL, NULL}};

void nkl_open_json(lua_State *L) {
  nkl_new_type(L, JSON, no_methods, metamethods);
  lua_pushcfunction(L, json_encoder);
  lua_setfield(L, -2, "json_encoder");
}
