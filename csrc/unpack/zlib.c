/* gzip and deflate, by zlib. */
#include <string.h>
#include <zlib.h>

#include "unpack/engine.h"
#include "unpack/sized.h"

enum { GZIP_ONLY = 15 + 16, ZLIB_FRAME = 15, NO_FRAME = -15 }; /* `windowBits` of zlib.h */

static voidpf allocate(voidpf opaque, uInt count, uInt size) {
  return nk_sized_alloc(opaque, count, size);
}

static void release(voidpf opaque, voidpf block) {
  nk_sized_free(opaque, block);
}

static bool open_as(z_stream *stream, nk_allocator *allocator, int window) {
  memset(stream, 0, sizeof *stream);
  stream->zalloc = allocate;
  stream->zfree = release;
  stream->opaque = allocator;
  return inflateInit2(stream, window) == Z_OK;
}

static bool open_gzip(void *state, nk_allocator *allocator, size_t memory, nk_str first) {
  (void)memory;
  (void)first;
  return open_as(state, allocator, GZIP_ONLY);
}

/* RFC 1950: method 8 and a check by 31 begin zlib's frame. */
static bool open_deflate(void *state, nk_allocator *allocator, size_t memory, nk_str first) {
  (void)memory;
  const unsigned char *head = (const unsigned char *)first.data;
  bool framed = first.len >= 2 && (head[0] & 15) == 8 && head[0] >> 4 <= 7 &&
                (head[0] * 256 + head[1]) % 31 == 0;
  return open_as(state, allocator, framed ? ZLIB_FRAME : NO_FRAME);
}

static bool reset(void *state) {
  return inflateReset(state) == Z_OK;
}

static nk_engine_result step(void *state, nk_engine_step *at) {
  z_stream *stream = state;
  stream->next_in = (z_const Bytef *)(uintptr_t)at->in;
  stream->avail_in = (uInt)(at->in_end - at->in);
  stream->next_out = at->out;
  stream->avail_out = (uInt)(at->out_end - at->out);
  int result = inflate(stream, Z_NO_FLUSH);
  at->in = at->in_end - stream->avail_in;
  at->out = at->out_end - stream->avail_out;
  if (result == Z_STREAM_END) return NK_ENGINE_ENDED;
  if (result == Z_MEM_ERROR) return NK_ENGINE_NO_MEMORY;
  return result == Z_OK || result == Z_BUF_ERROR ? NK_ENGINE_GOES_ON : NK_ENGINE_DAMAGED;
}

static void finish(void *state) {
  inflateEnd(state);
}

const nk_engine *nk_engine_gzip(void) {
  static const nk_engine engine = {sizeof(z_stream), open_gzip, reset, step, finish};
  return &engine;
}

const nk_engine *nk_engine_deflate(void) {
  static const nk_engine engine = {sizeof(z_stream), open_deflate, NULL, step, finish};
  return &engine;
}
