/* Worker threads over POSIX threads. */
#define _POSIX_C_SOURCE 200809L
#include "base/system/threads.h"

typedef struct team {
  nk_thread_function function;
  void *context;
  pthread_mutex_t mutex;
  pthread_cond_t ready;
  uint32_t count; /* 0 until it is known how many threads there are */
} team;

typedef struct member {
  team *team;
  uint32_t index;
  pthread_t thread;
} member;

static void *work(void *argument) {
  member *self = argument;
  team *all = self->team;
  pthread_mutex_lock(&all->mutex);
  while (all->count == 0) pthread_cond_wait(&all->ready, &all->mutex);
  pthread_mutex_unlock(&all->mutex);
  all->function(all->context, self->index, all->count);
  return NULL;
}

void nk_threads_run(uint32_t threads, nk_thread_function function, void *context) {
  if (threads > NK_THREADS_MAX) threads = NK_THREADS_MAX;
  team all = {.function = function, .context = context};
  if (threads < 2 || pthread_mutex_init(&all.mutex, NULL) != 0) {
    function(context, 0, 1);
    return;
  }
  if (pthread_cond_init(&all.ready, NULL) != 0) threads = 1;
  member members[NK_THREADS_MAX];
  uint32_t count = 1;
  for (; count < threads; count++) {
    members[count].team = &all;
    members[count].index = count;
    if (pthread_create(&members[count].thread, NULL, work, &members[count]) != 0) break;
  }
  pthread_mutex_lock(&all.mutex);
  all.count = count;
  if (threads > 1) pthread_cond_broadcast(&all.ready);
  pthread_mutex_unlock(&all.mutex);
  function(context, 0, count);
  for (uint32_t i = 1; i < count; i++) pthread_join(members[i].thread, NULL);
  if (threads > 1) pthread_cond_destroy(&all.ready);
  pthread_mutex_destroy(&all.mutex);
}

bool nk_gate_init(nk_gate *gate) {
  gate->waiting = 0;
  gate->round = 0;
  if (pthread_mutex_init(&gate->mutex, NULL) != 0) return false;
  if (pthread_cond_init(&gate->changed, NULL) == 0) return true;
  pthread_mutex_destroy(&gate->mutex);
  return false;
}

void nk_gate_free(nk_gate *gate) {
  pthread_cond_destroy(&gate->changed);
  pthread_mutex_destroy(&gate->mutex);
}

void nk_gate_meet(nk_gate *gate, uint32_t count) {
  pthread_mutex_lock(&gate->mutex);
  uint64_t round = gate->round;
  if (++gate->waiting == count) {
    gate->waiting = 0;
    gate->round++;
    pthread_cond_broadcast(&gate->changed);
  }
  while (gate->round == round) pthread_cond_wait(&gate->changed, &gate->mutex);
  pthread_mutex_unlock(&gate->mutex);
}

void nk_gate_wait(nk_gate *gate, uint64_t turn) {
  pthread_mutex_lock(&gate->mutex);
  while (gate->round != turn) pthread_cond_wait(&gate->changed, &gate->mutex);
  pthread_mutex_unlock(&gate->mutex);
}

void nk_gate_next(nk_gate *gate) {
  pthread_mutex_lock(&gate->mutex);
  gate->round++;
  pthread_cond_broadcast(&gate->changed);
  pthread_mutex_unlock(&gate->mutex);
}
