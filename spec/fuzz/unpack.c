/* Packed data of any bytes: refused with a message, or unpacked within the limits, and the same
 * however they are cut. The first byte chooses the kind, the second how the rest is cut. */
#include <stdlib.h>

#include "newskit/newskit.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { SIZE = 1 << 20 };

static void require(int holds) {
  if (!holds) abort();
}

typedef struct sum {
  uint64_t hash, size;
  nk_status status;
} sum;

static void drain(nk_unpack *unpack, sum *to, size_t size) {
  nk_str piece;
  nk_error err = {NK_OK, 0, ""};
  while (to->status == NK_OK) {
    to->status = nk_unpack_next(unpack, &piece, &err);
    if (to->status != NK_OK) require(err.message[0] != '\0' && err.offset <= size);
    if (piece.len == 0) return;
    for (size_t i = 0; i < piece.len; i++)
      to->hash = (to->hash ^ (uint8_t)piece.data[i]) * 1099511628211u;
    to->size += piece.len;
    require(to->size <= SIZE && nk_unpack_member(unpack) <= size);
  }
}

static sum run(nk_packing packing, nk_str bytes, size_t step) {
  sum made = {0, 0, NK_OK};
  nk_unpack_options options = nk_unpack_options_default();
  options.size = SIZE;
  options.memory = 1 << 20;
  nk_unpack *unpack;
  require(nk_unpack_new(NULL, packing, &options, &unpack, NULL) == NK_OK);
  for (size_t at = 0; at < bytes.len && made.status == NK_OK; at += step) {
    size_t len = bytes.len - at < step ? bytes.len - at : step;
    nk_unpack_feed(unpack, (nk_str){bytes.data + at, len});
    drain(unpack, &made, bytes.len);
  }
  nk_unpack_finish(unpack);
  drain(unpack, &made, bytes.len);
  nk_unpack_free(unpack);
  return made;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 2) return 0;
  nk_packing packing = (nk_packing)(data[0] % NK_PACKINGS);
  if (!nk_packing_available(packing)) return 0;
  nk_str bytes = {(const char *)data + 2, size - 2};
  sum whole = run(packing, bytes, size), cut = run(packing, bytes, (size_t)data[1] + 1);
  require(whole.status == cut.status);
  require(whole.status != NK_OK || (whole.hash == cut.hash && whole.size == cut.size));
  return 0;
}
