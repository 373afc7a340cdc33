/* xz, by liblzma. */
#include <string.h>

#include "unpack/engine.h"
#include "unpack/sized.h"

#ifdef NK_HAVE_XZ
#include <lzma.h>

typedef struct xz_state {
  lzma_stream stream;
  lzma_allocator allocator;
  size_t memory;
} xz_state;

static void *allocate(void *opaque, size_t count, size_t size) {
  return nk_sized_alloc(opaque, count, size);
}

static void release(void *opaque, void *block) {
  nk_sized_free(opaque, block);
}

static bool reset(void *state) {
  xz_state *self = state;
  return lzma_stream_decoder(&self->stream, self->memory, 0) == LZMA_OK;
}

static bool open(void *state, nk_allocator *allocator, size_t memory, nk_str first) {
  static const lzma_stream none = LZMA_STREAM_INIT;
  xz_state *self = state;
  (void)first;
  self->stream = none;
  self->allocator.alloc = allocate;
  self->allocator.free = release;
  self->allocator.opaque = allocator;
  self->stream.allocator = &self->allocator;
  self->memory = memory;
  return reset(self);
}

static nk_engine_result step(void *state, nk_engine_step *at) {
  lzma_stream *stream = &((xz_state *)state)->stream;
  stream->next_in = at->in;
  stream->avail_in = (size_t)(at->in_end - at->in);
  stream->next_out = at->out;
  stream->avail_out = (size_t)(at->out_end - at->out);
  lzma_ret result = lzma_code(stream, LZMA_RUN);
  at->in = at->in_end - stream->avail_in;
  at->out = at->out_end - stream->avail_out;
  if (result == LZMA_STREAM_END) return NK_ENGINE_ENDED;
  if (result == LZMA_MEM_ERROR) return NK_ENGINE_NO_MEMORY;
  if (result == LZMA_MEMLIMIT_ERROR) return NK_ENGINE_TOO_LARGE;
  return result == LZMA_OK || result == LZMA_BUF_ERROR ? NK_ENGINE_GOES_ON : NK_ENGINE_DAMAGED;
}

static void finish(void *state) {
  lzma_end(&((xz_state *)state)->stream);
}

const nk_engine *nk_engine_xz(void) {
  static const nk_engine engine = {sizeof(xz_state), open, reset, step, finish};
  return &engine;
}
#else
const nk_engine *nk_engine_xz(void) {
  return NULL;
}
#endif
