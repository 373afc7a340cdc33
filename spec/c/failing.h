/* An allocator for tests: counts live blocks and bytes, and fails at the n-th request. */
#ifndef SPEC_FAILING_H
#define SPEC_FAILING_H

#include <stdlib.h>

#include "newskit/base.h"

typedef struct failing {
  long fail_at; /* which request returns NULL, from 1; 0: none */
  long requests;
  long live;
  size_t bytes;
} failing;

static void *failing_function(void *ud, void *ptr, size_t osize, size_t nsize) {
  failing *state = ud;
  if (nsize == 0) {
    if (ptr) state->live--, state->bytes -= osize;
    free(ptr);
    return NULL;
  }
  if (!ptr || nsize > osize) {
    if (++state->requests == state->fail_at) return NULL;
  }
  void *block = realloc(ptr, nsize);
  if (!block) return NULL;
  if (!ptr) state->live++;
  state->bytes += nsize - (ptr ? osize : 0);
  return block;
}

static inline nk_allocator failing_allocator(failing *state) {
  nk_allocator allocator = {failing_function, state};
  return allocator;
}

#endif
