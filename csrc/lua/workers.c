/* The binding of worker threads: a pool of Lua states, each on a thread of its own, which turn
 * strings into strings. Jobs are taken by whichever state is free; results come back in the order
 * of the jobs. What runs in the threads is in pool.c. */
#include <string.h>

#include "pool.h"

#define TYPE_NAME "newskit.workers"

static pool *check_pool(lua_State *L) {
  pool *self = luaL_checkudata(L, 1, TYPE_NAME);
  if (!self->made) luaL_error(L, "attempt to use closed workers");
  return self;
}

static int close_pool(lua_State *L) {
  pool *self = luaL_checkudata(L, 1, TYPE_NAME);
  if (!self->made) return 0;
  self->made = false;
  nkl_pool_stop(self);
  pthread_cond_destroy(&self->done);
  pthread_cond_destroy(&self->work);
  pthread_mutex_destroy(&self->mutex);
  pthread_mutex_destroy(&self->setup_mutex);
  return 0;
}

/* workers(count, code, …) → pool. `code` is run in each state with the other arguments, at most
 * three strings, and returns a function of a string that returns a string. */
static int new_pool(lua_State *L) {
  lua_Integer count = luaL_checkinteger(L, 1);
  luaL_argcheck(L, count >= 1 && count <= NKL_MOST_WORKERS, 1, "1 to 64 workers expected");
  int strings = lua_gettop(L) - 1;
  luaL_argcheck(L, strings >= 1 && strings <= 4, 2, "code and at most three strings expected");
  for (int i = 0; i < strings; i++) luaL_checkstring(L, i + 2);
  pool *self = lua_newuserdatauv(L, sizeof *self, 1);
  memset(self, 0, sizeof *self);
  luaL_setmetatable(L, TYPE_NAME);
  lua_createtable(L, 0,
                  strings); /* anchors the setup under negative keys, jobs under their slots */
  for (int i = 0; i < strings; i++) {
    self->setup[i].data = lua_tolstring(L, i + 2, &self->setup[i].len);
    lua_pushvalue(L, i + 2);
    lua_rawseti(L, -2, -1 - i);
  }
  lua_setiuservalue(L, -2, 1);
  self->setup_count = strings;
  self->capacity = (size_t)count * NKL_SLOTS_EACH;
  if (pthread_mutex_init(&self->mutex, NULL) != 0 ||
      pthread_mutex_init(&self->setup_mutex, NULL) != 0 ||
      pthread_cond_init(&self->work, NULL) != 0 || pthread_cond_init(&self->done, NULL) != 0)
    return luaL_error(L, "threads cannot be had");
  self->made = true;
  nkl_pool_start(self, (int)count);
  if (self->count == 0) return luaL_error(L, "threads cannot be had");
  return 1;
}

/* pool:push(job) → whether there was room for it. */
static int push(lua_State *L) {
  pool *self = check_pool(L);
  nk_str job = nkl_check_str(L, 2);
  if (self->tail - self->head == self->capacity) {
    lua_pushboolean(L, false);
    return 1;
  }
  size_t index = self->tail % self->capacity;
  lua_getiuservalue(L, 1, 1);
  lua_pushvalue(L, 2);
  lua_rawseti(L, -2, (lua_Integer)index + 1);
  pthread_mutex_lock(&self->mutex);
  self->slots[index].job = job;
  self->slots[index].state = SLOT_WAITING;
  self->tail++;
  pthread_cond_broadcast(&self->work);
  pthread_mutex_unlock(&self->mutex);
  lua_pushboolean(L, true);
  return 1;
}

/* pool:pull() → the result of the oldest job, waiting for it; nil when there is none; raises what
 * the job raised. */
static int pull(lua_State *L) {
  pool *self = check_pool(L);
  if (self->head == self->tail) return 0;
  slot *oldest = &self->slots[self->head % self->capacity];
  pthread_mutex_lock(&self->mutex);
  while (oldest->state != SLOT_DONE && !self->broken) pthread_cond_wait(&self->done, &self->mutex);
  bool done = oldest->state == SLOT_DONE;
  pthread_mutex_unlock(&self->mutex);
  if (!done) return luaL_error(L, "%s", self->trouble);
  lua_pushlstring(L, oldest->bytes.data, oldest->bytes.len);
  bool failed = oldest->failed;
  pthread_mutex_lock(&self->mutex);
  oldest->state = SLOT_FREE;
  self->head++;
  pthread_mutex_unlock(&self->mutex);
  return failed ? lua_error(L) : 1;
}

static int pool_tostring(lua_State *L) {
  pool *self = luaL_checkudata(L, 1, TYPE_NAME);
  lua_pushfstring(L, self->made ? "workers (%d)" : "workers (closed)", self->count);
  return 1;
}

void nkl_open_workers(lua_State *L) {
  static const luaL_Reg methods[] = {
      {"push", push}, {"pull", pull}, {"close", close_pool}, {NULL, NULL}};
  static const luaL_Reg metamethods[] = {
      {"__gc", close_pool}, {"__close", close_pool}, {"__tostring", pool_tostring}, {NULL, NULL}};
  nkl_new_type(L, TYPE_NAME, methods, metamethods);
  lua_pushcfunction(L, new_pool);
  lua_setfield(L, -2, "workers");
}
