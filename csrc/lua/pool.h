/* Threads that each run a Lua state and turn strings into strings: the part of workers.c that runs
 * in those threads, and the state that both sides share.
 *
 * No bytes are copied between threads but by the Lua state that receives them: a job is read where
 * the caller's state keeps it (anchored until its result was fetched), a result where the worker's
 * state keeps it (until the worker fills the same slot again, which is after it was fetched). */
#ifndef NKL_POOL_H
#define NKL_POOL_H

#include <pthread.h>

#include "nkl.h"

enum { NKL_MOST_WORKERS = 64, NKL_SLOTS_EACH = 4 };

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
  pthread_t threads[NKL_MOST_WORKERS];
  int count, ready; /* threads that run, and those of them that are set up or broken */
  bool started;     /* `count` is final */
  bool made, stop, broken;
  char trouble[240]; /* why a worker could not start */
  nk_str setup[4];   /* code and its arguments, anchored by the caller's state */
  int setup_count;
  size_t capacity, head, next, tail; /* jobs fetched, taken and given so far */
  slot slots[NKL_MOST_WORKERS * NKL_SLOTS_EACH];
} pool;

/* Starts up to `wanted` threads, as many as can be had; their number is in `count`. The mutexes and
 * conditions are initialized, the setup is filled in. */
void nkl_pool_start(pool *self, int wanted);

/* Stops the threads and waits for them. Jobs that nobody has taken are not done. */
void nkl_pool_stop(pool *self);

#endif
