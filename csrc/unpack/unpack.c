/* Unpackers: members one after another, in pieces, within limits. */
#include "newskit/unpack.h"

#include <stdio.h>
#include <string.h>

#include "unpack/engine.h"

typedef enum state { HEAD, MEMBER, BETWEEN, PADDING } state;

struct nk_unpack {
  nk_allocator allocator;
  nk_unpack_options options;
  nk_packing packing;
  const nk_engine *engine;
  void *engine_state;
  bool engine_open, finished;
  state state;
  nk_str input;                       /* what is left of what was fed */
  unsigned char head[NK_UNPACK_HEAD]; /* the first bytes of a member, until they are enough */
  size_t head_len, head_used;         /* so many of them the engine has read */
  size_t sign_len;                    /* bytes of the sign of a member that padding has shown */
  uint64_t in, out, member;           /* bytes read, written; where the member begins */
  uint64_t next_member;
  nk_error failure; /* NK_OK while all is well */
  unsigned char piece[NK_UNPACK_PIECE];
};

static bool begins(nk_str bytes, const char *with, size_t len) {
  return bytes.len >= len && memcmp(bytes.data, with, len) == 0;
}

nk_packing nk_packing_of(nk_str bytes) {
  if (begins(bytes, "\x1F\x8B\x08", 3)) return NK_PACKING_GZIP;
  if (begins(bytes, "\x28\xB5\x2F\xFD", 4)) return NK_PACKING_ZSTD;
  if (begins(bytes, "BZh", 3) && bytes.len >= 5 && bytes.data[3] >= '1' && bytes.data[3] <= '9' &&
      (bytes.data[4] == 0x31 || bytes.data[4] == 0x17)) /* a block, or the end of none */
    return NK_PACKING_BZIP2;
  if (begins(bytes,
             "\xFD"
             "7zXZ\0",
             6))
    return NK_PACKING_XZ;
  return NK_PACKING_PLAIN;
}

const char *nk_packing_name(nk_packing packing) {
  static const char *const names[NK_PACKINGS] = {"auto", "plain", "gzip", "deflate",
                                                 "zstd", "bzip2", "xz"};
  return (size_t)packing < NK_PACKINGS ? names[packing] : NULL;
}

static const nk_engine *engine_of(nk_packing packing) {
  switch (packing) {
  case NK_PACKING_GZIP: return nk_engine_gzip();
  case NK_PACKING_DEFLATE: return nk_engine_deflate();
  case NK_PACKING_ZSTD: return nk_engine_zstd();
  case NK_PACKING_BZIP2: return nk_engine_bzip2();
  case NK_PACKING_XZ: return nk_engine_xz();
  default: return NULL;
  }
}

bool nk_packing_available(nk_packing packing) {
  return packing == NK_PACKING_AUTO || packing == NK_PACKING_PLAIN || engine_of(packing) != NULL;
}

nk_unpack_options nk_unpack_options_default(void) {
  return (nk_unpack_options){NK_UNPACK_SIZE, NK_UNPACK_RATIO, NK_UNPACK_MEMORY};
}

/* ---- failing ---- */

static void fail(nk_unpack *unpack, nk_status status, const char *what) {
  char message[120];
  snprintf(message, sizeof message, "%s data %s (byte %llu)", nk_packing_name(unpack->packing),
           what, (unsigned long long)unpack->in + 1);
  nk_fail(&unpack->failure, status, (size_t)unpack->in, message);
}

static void fail_step(nk_unpack *unpack, nk_engine_result result) {
  if (result == NK_ENGINE_NO_MEMORY)
    nk_fail_memory(&unpack->failure);
  else if (result == NK_ENGINE_TOO_LARGE)
    fail(unpack, NK_ERR_LIMIT, "needs more memory than the limit 'memory'");
  else
    fail(unpack, NK_ERR_FORMAT, "is damaged");
}

static void fail_missing(nk_unpack *unpack) {
  char message[120];
  snprintf(message, sizeof message,
           "%s data cannot be read: newskit was built without the library for it",
           nk_packing_name(unpack->packing));
  nk_fail(&unpack->failure, NK_ERR_FORMAT, 0, message);
}

/* ---- life ---- */

nk_status nk_unpack_new(const nk_allocator *allocator, nk_packing packing,
                        const nk_unpack_options *options, nk_unpack **out, nk_error *err) {
  nk_allocator own = nk_allocator_or_default(allocator);
  nk_unpack_options chosen = options ? *options : nk_unpack_options_default();
  *out = NULL;
  if (chosen.size == 0 || chosen.ratio == 0 || chosen.memory == 0)
    return nk_fail(err, NK_ERR_RANGE, 0, "a limit is 0");
  nk_unpack *unpack = nk_alloc(&own, sizeof *unpack);
  if (!unpack) return nk_fail_memory(err);
  memset(unpack, 0, offsetof(nk_unpack, piece));
  unpack->allocator = own;
  unpack->options = chosen;
  unpack->packing = packing;
  unpack->input.data = "";
  if (!nk_packing_available(packing)) {
    fail_missing(unpack);
    if (err) *err = unpack->failure;
    nk_unpack_free(unpack);
    return NK_ERR_FORMAT;
  }
  *out = unpack;
  return NK_OK;
}

void nk_unpack_free(nk_unpack *unpack) {
  if (!unpack) return;
  nk_allocator allocator = unpack->allocator;
  if (unpack->engine_open) unpack->engine->close(unpack->engine_state);
  if (unpack->engine) nk_free(&allocator, unpack->engine_state, unpack->engine->state_size);
  nk_free(&allocator, unpack, sizeof *unpack);
}

void nk_unpack_feed(nk_unpack *unpack, nk_str bytes) {
  if (!unpack->finished) unpack->input = bytes;
}

void nk_unpack_finish(nk_unpack *unpack) {
  unpack->finished = true;
}

uint64_t nk_unpack_member(const nk_unpack *unpack) {
  return unpack->member;
}

nk_packing nk_unpack_packing(const nk_unpack *unpack) {
  return unpack->packing;
}

/* ---- reading ---- */

/* Moves the first bytes of a member into `head`. False when more have to be fed. */
static bool read_head(nk_unpack *unpack) {
  size_t len = NK_UNPACK_HEAD - unpack->head_len;
  if (len > unpack->input.len) len = unpack->input.len;
  if (len > 0) memcpy(unpack->head + unpack->head_len, unpack->input.data, len);
  unpack->head_len += len;
  unpack->input.data += len;
  unpack->input.len -= len;
  return unpack->head_len == NK_UNPACK_HEAD || unpack->finished;
}

static nk_str head_of(const nk_unpack *unpack) {
  return (nk_str){(const char *)unpack->head, unpack->head_len};
}

static void open_engine(nk_unpack *unpack) {
  const nk_engine *engine = engine_of(unpack->packing);
  if (!engine) {
    fail_missing(unpack);
    return;
  }
  unpack->engine = engine;
  unpack->engine_state = nk_alloc_zeroed(&unpack->allocator, engine->state_size);
  unpack->engine_open =
      unpack->engine_state && engine->open(unpack->engine_state, &unpack->allocator,
                                           unpack->options.memory, head_of(unpack));
  if (!unpack->engine_open) nk_fail_memory(&unpack->failure);
}

static void begin_member(nk_unpack *unpack) {
  unpack->next_member = unpack->in;
  unpack->state = MEMBER;
  unpack->head_used = 0;
}

static void begin(nk_unpack *unpack) {
  if (unpack->packing == NK_PACKING_AUTO) unpack->packing = nk_packing_of(head_of(unpack));
  if (unpack->packing != NK_PACKING_PLAIN) open_engine(unpack);
  begin_member(unpack);
}

/* Passes over padding. A member of gzip that begins within it shows that what stands before is a
 * damaged one. */
static void pass_over(nk_unpack *unpack, const unsigned char *bytes, size_t len) {
  static const unsigned char sign[] = {0x1F, 0x8B, 0x08};
  for (size_t i = 0; unpack->packing == NK_PACKING_GZIP && i < len; i++) {
    bool goes_on = bytes[i] == sign[unpack->sign_len];
    unpack->sign_len = goes_on ? unpack->sign_len + 1 : bytes[i] == sign[0];
    if (unpack->sign_len < sizeof sign) continue;
    fail(unpack, NK_ERR_FORMAT, "holds bytes between its members");
    return;
  }
}

/* Another member of the same kind follows, or padding. */
static void go_between(nk_unpack *unpack) {
  if (unpack->packing == NK_PACKING_DEFLATE || nk_packing_of(head_of(unpack)) != unpack->packing) {
    unpack->state = PADDING;
    pass_over(unpack, unpack->head, unpack->head_len);
    return;
  }
  if (!unpack->engine->reset(unpack->engine_state))
    nk_fail_memory(&unpack->failure);
  else
    begin_member(unpack);
}

static bool over_limit(nk_unpack *unpack) {
  uint64_t ratio = unpack->options.ratio;
  if (unpack->out > unpack->options.size) {
    fail(unpack, NK_ERR_LIMIT, "unpacks to more bytes than the limit 'size'");
  } else if (unpack->out > NK_UNPACK_FREE && unpack->out / ratio > unpack->in) {
    fail(unpack, NK_ERR_LIMIT, "grows by more than the limit 'ratio'");
  } else {
    return false;
  }
  return true;
}

/* One call of the engine with one source of bytes; they move on. */
static nk_engine_result step(nk_unpack *unpack, const unsigned char *from, size_t len, size_t *used,
                             size_t *made) {
  nk_engine_step at = {from, from + len, unpack->piece + *made, unpack->piece + NK_UNPACK_PIECE};
  nk_engine_result result = unpack->engine->step(unpack->engine_state, &at);
  *used = (size_t)(at.in - from);
  *made = (size_t)(at.out - unpack->piece);
  unpack->in += *used;
  return result;
}

/* Puts back into `head` what the engine has not read of it, when a member ends there. */
static void keep_head(nk_unpack *unpack) {
  unpack->head_len -= unpack->head_used;
  memmove(unpack->head, unpack->head + unpack->head_used, unpack->head_len);
  unpack->head_used = 0;
  unpack->state = BETWEEN;
}

/* Unpacks into `piece` until it has bytes, input ends, or the member does. Returns how many. */
static size_t read_member(nk_unpack *unpack) {
  size_t made = 0;
  while (made < NK_UNPACK_PIECE) {
    bool in_head = unpack->head_used < unpack->head_len;
    const unsigned char *from =
        in_head ? unpack->head + unpack->head_used : (const unsigned char *)unpack->input.data;
    size_t len = in_head ? unpack->head_len - unpack->head_used : unpack->input.len, used = 0;
    size_t before = made;
    if (len > 1 << 30) len = 1 << 30; /* libraries count in 32 bits */
    static const unsigned char none = 0;
    nk_engine_result result = step(unpack, len > 0 ? from : &none, len, &used, &made);
    if (in_head) {
      unpack->head_used += used;
    } else {
      unpack->input.data += used;
      unpack->input.len -= used;
    }
    if (result == NK_ENGINE_ENDED) {
      keep_head(unpack);
      break;
    }
    if (result != NK_ENGINE_GOES_ON) {
      fail_step(unpack, result);
      break;
    }
    if (used == 0 && made == before) break; /* wants more */
  }
  unpack->out += made;
  if (unpack->failure.status == NK_OK) over_limit(unpack);
  return made;
}

static nk_str read_plain(nk_unpack *unpack) {
  nk_str piece = {(const char *)unpack->head, unpack->head_len};
  if (unpack->head_used == unpack->head_len) {
    piece = unpack->input;
    unpack->input.len = 0;
  }
  unpack->head_used = unpack->head_len;
  unpack->in += piece.len;
  unpack->out += piece.len;
  over_limit(unpack);
  return piece;
}

/* One step through the states. False when it can go no further without more bytes. */
static bool advance(nk_unpack *unpack, nk_str *piece) {
  switch (unpack->state) {
  case HEAD:
    if (!read_head(unpack)) return false;
    begin(unpack);
    return unpack->failure.status == NK_OK;
  case BETWEEN:
    if (!read_head(unpack)) return false;
    if (unpack->head_len == 0) return false;
    go_between(unpack);
    return unpack->failure.status == NK_OK;
  case MEMBER:
    unpack->member = unpack->next_member;
    if (unpack->packing == NK_PACKING_PLAIN) {
      *piece = read_plain(unpack);
      return false;
    }
    *piece = (nk_str){(const char *)unpack->piece, read_member(unpack)};
    return piece->len == 0 && unpack->state == BETWEEN;
  default:
    pass_over(unpack, (const unsigned char *)unpack->input.data, unpack->input.len);
    unpack->input.len = 0;
    return false;
  }
}

nk_status nk_unpack_next(nk_unpack *unpack, nk_str *piece, nk_error *err) {
  *piece = (nk_str){"", 0};
  while (unpack->failure.status == NK_OK && advance(unpack, piece)) {
  }
  if (piece->len > 0 && unpack->failure.status != NK_ERR_LIMIT) return NK_OK;
  *piece = (nk_str){"", 0};
  if (unpack->failure.status == NK_OK && unpack->finished && unpack->state == MEMBER &&
      unpack->packing != NK_PACKING_PLAIN)
    fail(unpack, NK_ERR_FORMAT, "ends too early");
  if (err && unpack->failure.status != NK_OK) *err = unpack->failure;
  return unpack->failure.status;
}
