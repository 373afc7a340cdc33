/* Worker threads: a function run by several at once, and what they need to take turns. POSIX only;
 * where a thread cannot be had the others do its share. */
#ifndef NK_BASE_THREADS_H
#define NK_BASE_THREADS_H

#include <pthread.h>

#include "newskit/base.h"

enum { NK_THREADS_MAX = 64 };

/* Called once in each thread: `index` is 0 (the calling thread) to `count` - 1. */
typedef void (*nk_thread_function)(void *context, uint32_t index, uint32_t count);

/* Runs `function` in `threads` threads, or in as many as can be had, and returns when all are done.
 * 0 is taken as 1. */
void nk_threads_run(uint32_t threads, nk_thread_function function, void *context);

/* A point that all threads reach before any goes on; and a turn that they take in order. */
typedef struct nk_gate {
  pthread_mutex_t mutex;
  pthread_cond_t changed;
  uint32_t waiting;
  uint64_t round;
} nk_gate;

/* False when the system refuses. */
bool nk_gate_init(nk_gate *gate);
void nk_gate_free(nk_gate *gate);

/* Waits until `count` threads are here. */
void nk_gate_meet(nk_gate *gate, uint32_t count);

/* Waits until `turn` is the gate's round; nk_gate_next() makes it the next one's turn. A gate is
 * used for meeting or for turns, not for both. */
void nk_gate_wait(nk_gate *gate, uint64_t turn);
void nk_gate_next(nk_gate *gate);

#endif
