/* The binding of worker threads: a pool of Lua states, each on a thread of its own, which turn strings
 * into strings. Jobs are taken by whichever state is free; results come back in the order of the jobs.
 *
 * No bytes are copied between threads but by the Lua state that receives them: a job is read where
 * the caller's state keeps it (the pool anchors it until its result was fetched), a result where the
 * worker's state keeps it (until the worker fills the same slot again, which is after it was fetched). */
#if defined(__unix__) || defined(__APPLE__)
#define _DEFAULT_SOURCE
#define _DARWIN_C_SOURCE
#endif
#include <lualib.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>

#include "nkl.h"

#define TYPE_NAME "newskit.workers"
#define STACK_SIZE ((size_t)8 << 20)

enum { MOST_WORKERS = 64, SLOTS_EACH = 4 };

typedef enum slot_state { SLOT_FREE, SLOT_WAITING, SLOT_RUNNING, SLOT_DONE } slot_state;

typedef struct slot {
  slot_state state;
  bool failed; /* `bytes` is an error message */
  nk_str job;
  nk_str bytes;
} slot;

typedef struct pool {
  /* Held while a state is set up, as not every Lua library can be opened by two at once. */
  pthread_mutex_t setup_mutex;
  pthread_mutex_t mutex; /* guards everything below but `threads` */
  pthread_cond_t work;   /* a job waits, all states are set up, or the pool stops */
  pthread_cond_t done;   /* a job is done, or a worker is broken */
  pthread_t threads[MOST_WORKERS];
  int count, ready; /* threads that run, and those of them that are set up or broken */
  bool started;     /* `count` is final */
  bool made, stop, broken;
  char trouble[240]; /* why a worker could not start */
  nk_str setup[4];   /* code and its arguments, anchored by the caller's state */
  int setup_count;
  size_t capacity, head, next, tail; /* jobs fetched, taken and given so far */
  slot slots[MOST_WORKERS * SLOTS_EACH];
} pool;

/* --- in a worker's thread --- */

static void report_trouble(pool *self, const char *message) {
  pthread_mutex_lock(&self->mutex);
  if (!self->broken) {
    size_t length = strlen(message);
    if (length >= sizeof self->trouble) length = sizeof self->trouble - 1;
    memcpy(self->trouble, message, length);
    self->trouble[length] = '\0';
    self->broken = true;
  }
  pthread_cond_broadcast(&self->done);
  pthread_mutex_unlock(&self->mutex);
}

static void report_ready(pool *self) {
  pthread_mutex_lock(&self->mutex);
  self->ready++;
  pthread_cond_broadcast(&self->work);
  pthread_mutex_unlock(&self->mutex);
}

/* Waits for a job; NULL when the pool stops. No job is taken before all states are set up. */
static slot *take(pool *self) {
  slot *found = NULL;
  pthread_mutex_lock(&self->mutex);
  while (!self->stop &&
         (self->next == self->tail || !self->started || self->ready < self->count))
    pthread_cond_wait(&self->work, &self->mutex);
  if (!self->stop) {
    found = &self->slots[self->next++ % self->capacity];
    found->state = SLOT_RUNNING;
  }
  pthread_mutex_unlock(&self->mutex);
  return found;
}

static void give(pool *self, slot *filled, nk_str bytes, bool failed) {
  pthread_mutex_lock(&self->mutex);
  filled->bytes = bytes;
  filled->failed = failed;
  filled->state = SLOT_DONE;
  pthread_cond_signal(&self->done);
  pthread_mutex_unlock(&self->mutex);
}

/* Runs the setup code, which returns the function that does the jobs. On the stack: the pool. */
static int set_up(lua_State *L) {
  pool *self = lua_touserdata(L, 1);
  luaL_openlibs(L);
  if (luaL_loadbuffer(L, self->setup[0].data, self->setup[0].len, "=worker") != LUA_OK) return lua_error(L);
  for (int i = 1; i < self->setup_count; i++) lua_pushlstring(L, self->setup[i].data, self->setup[i].len);
  lua_call(L, self->setup_count - 1, 1);
  luaL_checktype(L, 2, LUA_TFUNCTION);
  return 1;
}

/* Does jobs until the pool stops. On the stack: the pool, the function that does the jobs. */
static int serve(lua_State *L) {
  pool *self = lua_touserdata(L, 1);
  lua_createtable(L, (int)self->capacity, 0); /* keeps the results: at 3 */
  for (slot *job = take(self); job; job = take(self)) {
    lua_pushvalue(L, 2);
    lua_pushlstring(L, job->job.data, job->job.len);
    bool failed = lua_pcall(L, 1, 1, 0) != LUA_OK;
    nk_str bytes = {NULL, 0};
    if (lua_isstring(L, -1)) {
      bytes.data = lua_tolstring(L, -1, &bytes.len);
    } else {
      lua_pop(L, 1);
      lua_pushliteral(L, "a worker gave no string");
      bytes.data = lua_tolstring(L, -1, &bytes.len);
      failed = true;
    }
    lua_rawseti(L, 3, (lua_Integer)(job - self->slots) + 1);
    give(self, job, bytes, failed);
  }
  return 0;
}

static void *work(void *context) {
  pool *self = context;
  lua_State *L = luaL_newstate();
  if (!L) {
    report_ready(self);
    report_trouble(self, "not enough memory");
    return NULL;
  }
  lua_pushcfunction(L, serve);
  lua_pushlightuserdata(L, self);
  lua_pushcfunction(L, set_up);
  lua_pushlightuserdata(L, self);
  pthread_mutex_lock(&self->setup_mutex);
  bool good = lua_pcall(L, 1, 1, 0) == LUA_OK;
  pthread_mutex_unlock(&self->setup_mutex);
  report_ready(self);
  if (!good || lua_pcall(L, 2, 0, 0) != LUA_OK) {
    const char *message = lua_tostring(L, -1);
    report_trouble(self, message ? message : "a worker failed");
  }
  /* The caller may be reading results of this state: it stays until the pool stops. */
  pthread_mutex_lock(&self->mutex);
  while (!self->stop) pthread_cond_wait(&self->work, &self->mutex);
  pthread_mutex_unlock(&self->mutex);
  lua_close(L);
  return NULL;
}

/* --- in the caller's thread --- */

static pool *check_pool(lua_State *L) {
  pool *self = luaL_checkudata(L, 1, TYPE_NAME);
  if (!self->made) luaL_error(L, "attempt to use closed workers");
  return self;
}

static int close_pool(lua_State *L) {
  pool *self = luaL_checkudata(L, 1, TYPE_NAME);
  if (!self->made) return 0;
  self->made = false;
  pthread_mutex_lock(&self->mutex);
  self->stop = true;
  pthread_cond_broadcast(&self->work);
  pthread_mutex_unlock(&self->mutex);
  for (int i = 0; i < self->count; i++) pthread_join(self->threads[i], NULL);
  pthread_cond_destroy(&self->done);
  pthread_cond_destroy(&self->work);
  pthread_mutex_destroy(&self->mutex);
  pthread_mutex_destroy(&self->setup_mutex);
  return 0;
}

/* Starts the threads with every signal blocked, so that the caller's thread keeps getting them. */
static void start(pool *self, int wanted) {
  pthread_attr_t attributes;
  sigset_t all, before;
  if (pthread_attr_init(&attributes) != 0) return;
  pthread_attr_setstacksize(&attributes, STACK_SIZE);
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  int count = 0;
  while (count < wanted && pthread_create(&self->threads[count], &attributes, work, self) == 0) count++;
  pthread_mutex_lock(&self->mutex);
  self->count = count;
  self->started = true;
  pthread_cond_broadcast(&self->work);
  pthread_mutex_unlock(&self->mutex);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  pthread_attr_destroy(&attributes);
}

/* workers(count, code, …) → pool. `code` is run in each state with the other arguments, at most three
 * strings, and returns a function of a string that returns a string. */
static int new_pool(lua_State *L) {
  lua_Integer count = luaL_checkinteger(L, 1);
  luaL_argcheck(L, count >= 1 && count <= MOST_WORKERS, 1, "1 to 64 workers expected");
  int strings = lua_gettop(L) - 1;
  luaL_argcheck(L, strings >= 1 && strings <= 4, 2, "code and at most three strings expected");
  for (int i = 0; i < strings; i++) luaL_checkstring(L, i + 2);
  pool *self = lua_newuserdatauv(L, sizeof *self, 1);
  memset(self, 0, sizeof *self);
  luaL_setmetatable(L, TYPE_NAME);
  lua_createtable(L, 0, strings); /* anchors the setup under negative keys, jobs under their slots */
  for (int i = 0; i < strings; i++) {
    self->setup[i].data = lua_tolstring(L, i + 2, &self->setup[i].len);
    lua_pushvalue(L, i + 2);
    lua_rawseti(L, -2, -1 - i);
  }
  lua_setiuservalue(L, -2, 1);
  self->setup_count = strings;
  self->capacity = (size_t)count * SLOTS_EACH;
  if (pthread_mutex_init(&self->mutex, NULL) != 0 ||
      pthread_mutex_init(&self->setup_mutex, NULL) != 0 || pthread_cond_init(&self->work, NULL) != 0 ||
      pthread_cond_init(&self->done, NULL) != 0)
    return luaL_error(L, "threads cannot be had");
  self->made = true;
  start(self, (int)count);
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

/* pool:pull() → the result of the oldest job, waiting for it; nil when there is none; raises what the
 * job raised. */
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
  static const luaL_Reg methods[] = {{"push", push}, {"pull", pull}, {"close", close_pool}, {NULL, NULL}};
  static const luaL_Reg metamethods[] = {
      {"__gc", close_pool}, {"__close", close_pool}, {"__tostring", pool_tostring}, {NULL, NULL}};
  nkl_new_type(L, TYPE_NAME, methods, metamethods);
  lua_pushcfunction(L, new_pool);
  lua_setfield(L, -2, "workers");
}
