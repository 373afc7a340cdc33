/* What the libraries of packings have in common, and the inside of an unpacker. */
#ifndef NK_UNPACK_ENGINE_H
#define NK_UNPACK_ENGINE_H

#include "base/alloc.h"
#include "base/error.h"
#include "newskit/unpack.h"

enum { NK_UNPACK_PIECE = 65536, NK_UNPACK_HEAD = 6 };

typedef enum nk_engine_result {
  NK_ENGINE_GOES_ON,
  NK_ENGINE_ENDED, /* a member is complete */
  NK_ENGINE_DAMAGED,
  NK_ENGINE_NO_MEMORY,
  NK_ENGINE_TOO_LARGE /* the window is larger than the limit */
} nk_engine_result;

/* Where a step reads and writes; the pointers move on. */
typedef struct nk_engine_step {
  const unsigned char *in, *in_end;
  unsigned char *out, *out_end;
} nk_engine_step;

/* A library. `state` is its own. */
typedef struct nk_engine {
  size_t state_size;
  /* False when memory runs out; nothing is left then. `first` are the first bytes of the data. */
  bool (*open)(void *state, nk_allocator *allocator, size_t memory, nk_str first);
  bool (*reset)(void *state); /* for the next member */
  nk_engine_result (*step)(void *state, nk_engine_step *step);
  void (*close)(void *state);
} nk_engine;

/* NULL where it is not built in. */
const nk_engine *nk_engine_gzip(void);
const nk_engine *nk_engine_deflate(void);
const nk_engine *nk_engine_zstd(void);
const nk_engine *nk_engine_bzip2(void);
const nk_engine *nk_engine_xz(void);

#endif
