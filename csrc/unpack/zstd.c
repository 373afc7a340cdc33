/* zstd, by libzstd. Its stable interface takes no allocator, so its memory is the C library's. */
#include "unpack/engine.h"

#ifdef NK_HAVE_ZSTD
#include <zstd.h>
#include <zstd_errors.h>

typedef struct zstd_state {
  ZSTD_DStream *stream;
} zstd_state;

/* The largest window, as a power of two, within `memory`. */
static int window(size_t memory) {
  int log = 10;
  while (log < 30 && memory >> (log + 1) > 0) log++;
  return log;
}

static bool open(void *state, nk_allocator *allocator, size_t memory, nk_str first) {
  zstd_state *self = state;
  (void)allocator;
  (void)first;
  self->stream = ZSTD_createDStream();
  if (!self->stream) return false;
  ZSTD_DCtx_setParameter(self->stream, ZSTD_d_windowLogMax, window(memory));
  return true;
}

static bool reset(void *state) {
  return !ZSTD_isError(ZSTD_DCtx_reset(((zstd_state *)state)->stream, ZSTD_reset_session_only));
}

static nk_engine_result step(void *state, nk_engine_step *at) {
  ZSTD_inBuffer in = {at->in, (size_t)(at->in_end - at->in), 0};
  ZSTD_outBuffer out = {at->out, (size_t)(at->out_end - at->out), 0};
  size_t result = ZSTD_decompressStream(((zstd_state *)state)->stream, &out, &in);
  at->in += in.pos;
  at->out += out.pos;
  if (result == 0) return NK_ENGINE_ENDED;
  if (!ZSTD_isError(result)) return NK_ENGINE_GOES_ON;
  switch (ZSTD_getErrorCode(result)) {
  case ZSTD_error_memory_allocation: return NK_ENGINE_NO_MEMORY;
  case ZSTD_error_frameParameter_windowTooLarge: return NK_ENGINE_TOO_LARGE;
  default: return NK_ENGINE_DAMAGED;
  }
}

static void finish(void *state) {
  ZSTD_freeDStream(((zstd_state *)state)->stream);
}

const nk_engine *nk_engine_zstd(void) {
  static const nk_engine engine = {sizeof(zstd_state), open, reset, step, finish};
  return &engine;
}
#else
const nk_engine *nk_engine_zstd(void) {
  return NULL;
}
#endif
