/* The binding of corpora on disk: reading them, and making them. */
#include "text/document_box.h"

#define STORE "newskit.store"
#define WRITER "newskit.store_writer"

typedef struct nkl_store {
  nk_store *store; /* NULL when closed; the bytes of core.store_of are user value 1 */
} nkl_store;

typedef struct nkl_writer {
  nk_store_writer *writer; /* NULL when closed */
} nkl_writer;

static nkl_store *new_store(lua_State *L) {
  nkl_store *self = lua_newuserdatauv(L, sizeof *self, 1);
  self->store = NULL;
  luaL_setmetatable(L, STORE);
  return self;
}

/* core.store_open(path) */
static int store_open(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  nk_allocator allocator = nkl_allocator(L);
  nkl_store *self = new_store(L);
  nk_error err;
  if (nk_store_open(&allocator, path, &self->store, &err) != NK_OK) return nkl_fail(L, &err);
  return 1;
}

/* core.store_of(bytes) */
static int store_of(lua_State *L) {
  nk_str bytes = nkl_check_str(L, 1);
  nk_allocator allocator = nkl_allocator(L);
  nkl_store *self = new_store(L);
  nk_error err;
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  if (nk_store_of(&allocator, bytes, &self->store, &err) != NK_OK) return nkl_fail(L, &err);
  return 1;
}

static nk_store *check_store(lua_State *L) {
  nkl_store *self = luaL_checkudata(L, 1, STORE);
  if (!self->store) luaL_error(L, "attempt to use a closed corpus file");
  return self->store;
}

static int store_close(lua_State *L) {
  nkl_store *self = luaL_checkudata(L, 1, STORE);
  nk_store_free(self->store);
  self->store = NULL;
  return 0;
}

static int store_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)nk_store_count(check_store(L)));
  return 1;
}

/* store:record(number) → the bytes of an article */
static int store_record(lua_State *L) {
  nk_store *store = check_store(L);
  lua_Integer number = luaL_checkinteger(L, 2);
  luaL_argcheck(L, number >= 1 && (uint64_t)number <= nk_store_count(store), 2,
                "number of an article expected");
  nk_str record;
  nk_error err;
  if (nk_store_record(store, (uint64_t)number - 1, &record, &err) != NK_OK)
    return nkl_fail(L, &err);
  nkl_push_str(L, record);
  return 1;
}

/* store:condition() → whether it is finished, damaged stretches, lost bytes */
static int store_condition(lua_State *L) {
  nk_store_state state = nk_store_condition(check_store(L));
  lua_pushboolean(L, state.finished);
  lua_pushinteger(L, (lua_Integer)state.damaged);
  lua_pushinteger(L, (lua_Integer)state.lost);
  return 3;
}

/* core.store_article(record) → fields, more, document, number */
static int store_article(lua_State *L) {
  nk_store_parts parts;
  nk_error err;
  if (nk_store_article(nkl_check_str(L, 1), &parts, &err) != NK_OK) return nkl_fail(L, &err);
  nkl_push_str(L, parts.fields);
  nkl_push_str(L, parts.more);
  if (nkl_push_document(L, parts.document, &err) != NK_OK) return nkl_fail(L, &err);
  lua_pushinteger(L, (lua_Integer)parts.number);
  return 4;
}

/* core.store_writer(path, mode, settings) */
static int writer_new(lua_State *L) {
  static const char *const modes[] = {"create", "append", "resume", NULL};
  const char *path = luaL_checkstring(L, 1);
  nk_store_mode mode = (nk_store_mode)luaL_checkoption(L, 2, NULL, modes);
  nk_str settings = nkl_check_str(L, 3);
  nk_allocator allocator = nkl_allocator(L);
  nkl_writer *self = lua_newuserdatauv(L, sizeof *self, 0);
  self->writer = NULL;
  luaL_setmetatable(L, WRITER);
  nk_error err;
  if (nk_store_writer_new(&allocator, path, mode, settings, &self->writer, &err) != NK_OK)
    return nkl_fail_file(L, &err, path);
  return 1;
}

static nk_store_writer *check_writer(lua_State *L) {
  nkl_writer *self = luaL_checkudata(L, 1, WRITER);
  if (!self->writer) luaL_error(L, "attempt to use a closed corpus file");
  return self->writer;
}

static int writer_close(lua_State *L) {
  nkl_writer *self = luaL_checkudata(L, 1, WRITER);
  nk_store_writer_free(self->writer);
  self->writer = NULL;
  return 0;
}

static int writer_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)nk_store_writer_count(check_writer(L)));
  return 1;
}

static int writer_last(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)nk_store_writer_last(check_writer(L)));
  return 1;
}

/* writer:add(number, fields, more, document) → itself */
static int writer_add(lua_State *L) {
  nk_store_writer *writer = check_writer(L);
  lua_Integer number = luaL_checkinteger(L, 2);
  luaL_argcheck(L, number > 0 && (uint64_t)number > nk_store_writer_last(writer), 2,
                "a number above the last one expected");
  nk_error err;
  if (nk_store_writer_add(writer, (uint64_t)number, nkl_check_str(L, 3), nkl_check_str(L, 4),
                          nkl_check_document(L, 5), &err) != NK_OK)
    return nkl_fail(L, &err);
  lua_settop(L, 1);
  return 1;
}

/* writer:finish() → true */
static int writer_finish(lua_State *L) {
  nk_error err;
  if (nk_store_writer_finish(check_writer(L), &err) != NK_OK) return nkl_fail(L, &err);
  writer_close(L);
  lua_pushboolean(L, true);
  return 1;
}

static const luaL_Reg store_methods[] = {
    {"record", store_record}, {"condition", store_condition}, {"close", store_close}, {NULL, NULL}};

static const luaL_Reg store_metamethods[] = {
    {"__len", store_len}, {"__gc", store_close}, {"__close", store_close}, {NULL, NULL}};

static const luaL_Reg writer_methods[] = {{"add", writer_add},
                                          {"last", writer_last},
                                          {"finish", writer_finish},
                                          {"close", writer_close},
                                          {NULL, NULL}};

static const luaL_Reg writer_metamethods[] = {
    {"__len", writer_len}, {"__gc", writer_close}, {"__close", writer_close}, {NULL, NULL}};

static const luaL_Reg functions[] = {{"store_open", store_open},
                                     {"store_of", store_of},
                                     {"store_article", store_article},
                                     {"store_writer", writer_new},
                                     {NULL, NULL}};

void nkl_open_store(lua_State *L) {
  nkl_new_type(L, STORE, store_methods, store_metamethods);
  nkl_new_type(L, WRITER, writer_methods, writer_metamethods);
  luaL_setfuncs(L, functions, 0);
}
