/* The threads of a pool: each sets a Lua state up, then takes jobs until the pool stops. */
#if defined(__unix__) || defined(__APPLE__)
#define _DEFAULT_SOURCE
#define _DARWIN_C_SOURCE
#endif
#include "pool.h"

#include <lualib.h>
#include <signal.h>
#include <string.h>

#define STACK_SIZE ((size_t)8 << 20)

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
  while (!self->stop && (self->next == self->tail || !self->started || self->ready < self->count))
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
  if (luaL_loadbuffer(L, self->setup[0].data, self->setup[0].len, "=worker") != LUA_OK)
    return lua_error(L);
  for (int i = 1; i < self->setup_count; i++)
    lua_pushlstring(L, self->setup[i].data, self->setup[i].len);
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

/* Starts the threads with every signal blocked, so that the caller's thread keeps getting them. */
void nkl_pool_start(pool *self, int wanted) {
  pthread_attr_t attributes;
  sigset_t all, before;
  if (pthread_attr_init(&attributes) != 0) return;
  pthread_attr_setstacksize(&attributes, STACK_SIZE);
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  int count = 0;
  while (count < wanted && pthread_create(&self->threads[count], &attributes, work, self) == 0)
    count++;
  pthread_mutex_lock(&self->mutex);
  self->count = count;
  self->started = true;
  pthread_cond_broadcast(&self->work);
  pthread_mutex_unlock(&self->mutex);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  pthread_attr_destroy(&attributes);
}

void nkl_pool_stop(pool *self) {
  pthread_mutex_lock(&self->mutex);
  self->stop = true;
  pthread_cond_broadcast(&self->work);
  pthread_mutex_unlock(&self->mutex);
  for (int i = 0; i < self->count; i++) pthread_join(self->threads[i], NULL);
}
