/* UTF-8: decoding what is known to be valid, and finding and mending what is not. */
#ifndef NK_TEXT_UTF8_H
#define NK_TEXT_UTF8_H

#include "base/buffer.h"

/* Decodes the character at `at`, which must be valid, and moves `*end` behind it. */
static inline uint32_t nk_utf8_next(const uint8_t *at, const uint8_t **end) {
  uint32_t lead = at[0];
  if (lead < 0x80) {
    *end = at + 1;
    return lead;
  }
  if (lead < 0xE0) {
    *end = at + 2;
    return (lead & 0x1F) << 6 | (at[1] & 0x3Fu);
  }
  if (lead < 0xF0) {
    *end = at + 3;
    return (lead & 0x0F) << 12 | (at[1] & 0x3Fu) << 6 | (at[2] & 0x3Fu);
  }
  *end = at + 4;
  return (lead & 0x07) << 18 | (at[1] & 0x3Fu) << 12 | (at[2] & 0x3Fu) << 6 | (at[3] & 0x3Fu);
}

/* The start of the character that ends before `at`, in valid text. */
static inline const uint8_t *nk_utf8_back(const uint8_t *at) {
  do at--;
  while ((*at & 0xC0) == 0x80);
  return at;
}

static inline bool nk_utf8_continuation(uint8_t byte) {
  return (byte & 0xC0) == 0x80;
}

/* Length of the valid character at `at`, before `end`; 0 when there is none, and then `*bad` is the
 * length of the invalid piece: its longest part that starts a character, as Unicode 15.0 section
 * 3.9 recommends for replacement. `at` must be before `end`. */
size_t nk_utf8_check(const uint8_t *at, const uint8_t *end, size_t *bad);

/* The offset of the first invalid byte, or `text.len`. */
size_t nk_utf8_valid_prefix(nk_str text);

/* Appends `text` to `out` with U+FFFD for each invalid piece; adds their number to `*repairs`.
 * False when memory runs out. */
bool nk_utf8_repair(nk_str text, nk_buffer *out, size_t *repairs);

#endif
