/* bzip2, by libbz2. */
#include <stdint.h>
#include <string.h>

#include "unpack/engine.h"
#include "unpack/sized.h"

#ifdef NK_HAVE_BZIP2
#include <bzlib.h>

static void *allocate(void *opaque, int count, int size) {
  return nk_sized_alloc(opaque, (size_t)count, (size_t)size);
}

static void release(void *opaque, void *block) {
  nk_sized_free(opaque, block);
}

/* At most 3.7 MB, whatever the data: no limit is asked. */
static bool open(void *state, nk_allocator *allocator, size_t memory, nk_str first) {
  bz_stream *stream = state;
  (void)memory;
  (void)first;
  memset(stream, 0, sizeof *stream);
  stream->bzalloc = allocate;
  stream->bzfree = release;
  stream->opaque = allocator;
  return BZ2_bzDecompressInit(stream, 0, 0) == BZ_OK;
}

static void finish(void *state) {
  BZ2_bzDecompressEnd(state);
}

static bool reset(void *state) {
  bz_stream *stream = state;
  nk_allocator *allocator = stream->opaque;
  BZ2_bzDecompressEnd(stream);
  return open(state, allocator, 0, (nk_str){"", 0});
}

static nk_engine_result step(void *state, nk_engine_step *at) {
  bz_stream *stream = state;
  stream->next_in = (char *)(uintptr_t)at->in;
  stream->avail_in = (unsigned)(at->in_end - at->in);
  stream->next_out = (char *)at->out;
  stream->avail_out = (unsigned)(at->out_end - at->out);
  int result = BZ2_bzDecompress(stream);
  at->in = at->in_end - stream->avail_in;
  at->out = at->out_end - stream->avail_out;
  if (result == BZ_STREAM_END) return NK_ENGINE_ENDED;
  if (result == BZ_MEM_ERROR) return NK_ENGINE_NO_MEMORY;
  return result == BZ_OK ? NK_ENGINE_GOES_ON : NK_ENGINE_DAMAGED;
}

const nk_engine *nk_engine_bzip2(void) {
  static const nk_engine engine = {sizeof(bz_stream), open, reset, step, finish};
  return &engine;
}
#else
const nk_engine *nk_engine_bzip2(void) {
  return NULL;
}
#endif
