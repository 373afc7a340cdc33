/* UTF-8: the well-formed sequences of Unicode 15.0, table 3-7. */
#include "text/unicode/utf8.h"

#include <string.h>

/* How many bytes a lead byte asks for, and the range of the second; the others are 80..BF. */
static size_t expected(uint8_t lead, uint8_t *low, uint8_t *high) {
  *low = 0x80;
  *high = 0xBF;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  if (lead < 0xE0) return 2;
  if (lead == 0xE0) *low = 0xA0;  /* no overlong form */
  if (lead == 0xED) *high = 0x9F; /* no surrogate */
  if (lead < 0xF0) return 3;
  if (lead == 0xF0) *low = 0x90;
  if (lead == 0xF4) *high = 0x8F; /* nothing above U+10FFFF */
  return 4;
}

size_t nk_utf8_check(const uint8_t *at, const uint8_t *end, size_t *bad) {
  *bad = 1;
  if (*at < 0x80) return 1;
  uint8_t low, high;
  size_t need = expected(*at, &low, &high), room = (size_t)(end - at);
  if (need == 0 || room < 2 || at[1] < low || at[1] > high) return 0;
  for (size_t i = 2; i < need; i++) {
    *bad = i;
    if (i >= room || !nk_utf8_continuation(at[i])) return 0;
  }
  return need;
}

static bool ascii8(const uint8_t *at) {
  uint64_t word;
  memcpy(&word, at, 8);
  return (word & 0x8080808080808080u) == 0;
}

size_t nk_utf8_valid_prefix(nk_str text) {
  const uint8_t *start = (const uint8_t *)text.data, *at = start, *end = start + text.len;
  size_t bad;
  while (at < end) {
    if (end - at >= 8 && ascii8(at)) {
      at += 8;
      continue;
    }
    size_t len = nk_utf8_check(at, end, &bad);
    if (len == 0) break;
    at += len;
  }
  return (size_t)(at - start);
}

bool nk_utf8_repair(nk_str text, nk_buffer *out, size_t *repairs) {
  static const nk_str replacement = {"\xEF\xBF\xBD", 3};
  while (text.len > 0) {
    size_t good = nk_utf8_valid_prefix(text), bad = 0;
    nk_str piece = {text.data, good};
    if (!nk_buffer_append(out, piece)) return false;
    if (good == text.len) return true;
    const uint8_t *at = (const uint8_t *)text.data + good;
    nk_utf8_check(at, (const uint8_t *)text.data + text.len, &bad);
    if (!nk_buffer_append(out, replacement)) return false;
    ++*repairs;
    text.data += good + bad;
    text.len -= good + bad;
  }
  return true;
}
