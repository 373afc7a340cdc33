/* UTF-8: counted first, then taken as it is or repaired. */
#include <string.h>

#include "encoding/utf.h"

enum { REPLACEMENT = 0xfffd };

/* The length of the well-formed sequence at `at`; 0 when there is none. `*bad` is then the length
 * of the ill-formed part that one U+FFFD stands for (Unicode 15.0, section 3.9, "maximal subpart").
 */
static unsigned sequence(const unsigned char *at, const unsigned char *end, unsigned *bad) {
  unsigned char lead = at[0];
  unsigned length = lead < 0x80   ? 1
                    : lead < 0xc2 ? 0
                    : lead < 0xe0 ? 2
                    : lead < 0xf0 ? 3
                    : lead < 0xf5 ? 4
                                  : 0;
  unsigned char low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
  unsigned char high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
  *bad = 1;
  for (unsigned i = 1; i < length; i++) {
    if (at + i >= end || at[i] < low || at[i] > high) return 0;
    *bad = i + 1;
    low = 0x80;
    high = 0xbf;
  }
  return length;
}

const unsigned char *nk_skip_ascii(const unsigned char *at, const unsigned char *end) {
  const uint64_t high = 0x8080808080808080u, ones = 0x0101010101010101u;
  uint64_t word;
  while ((size_t)(end - at) >= sizeof word) {
    memcpy(&word, at, sizeof word);
    if ((word & high) != 0 || ((word - ones) & ~word & high) != 0) break; /* non-ASCII, or a NUL */
    at += sizeof word;
  }
  while (at < end && *at != 0 && *at < 0x80) at++;
  return at;
}

nk_utf8_census nk_utf8_count(nk_str bytes) {
  nk_utf8_census census = {0, 0, 0, 0, false};
  const unsigned char *at = (const unsigned char *)bytes.data, *end = at + bytes.len;
  while ((at = nk_skip_ascii(at, end)) < end) {
    unsigned bad, length = sequence(at, end, &bad);
    if (*at == 0) {
      census.nuls++;
      at++;
    } else if (length > 0) {
      census.valid++;
      if (*at == 0xc3 && end - at > 2 && at[2] >= 0xc2) census.twice++;
      at += length;
    } else if (at + bad == end && *at >= 0xc2) {
      census.cut = true;
      at = end;
    } else {
      census.bad++;
      at += bad;
    }
  }
  return census;
}

bool nk_append_code(nk_buffer *out, uint32_t code) {
  if (code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) code = REPLACEMENT;
  char bytes[4];
  nk_str text = {bytes, 0};
  if (code < 0x80) {
    bytes[text.len++] = (char)code;
  } else if (code < 0x800) {
    bytes[text.len++] = (char)(0xc0 | code >> 6);
    bytes[text.len++] = (char)(0x80 | (code & 63));
  } else {
    if (code < 0x10000) {
      bytes[text.len++] = (char)(0xe0 | code >> 12);
    } else {
      bytes[text.len++] = (char)(0xf0 | code >> 18);
      bytes[text.len++] = (char)(0x80 | (code >> 12 & 63));
    }
    bytes[text.len++] = (char)(0x80 | (code >> 6 & 63));
    bytes[text.len++] = (char)(0x80 | (code & 63));
  }
  return nk_buffer_append(out, text);
}

bool nk_take_code(nk_decoded *decoded, uint32_t code) {
  if (code != 0) return nk_append_code(&decoded->buffer, code);
  decoded->repairs++;
  return true;
}

bool nk_decode_utf8(nk_str bytes, const nk_utf8_census *census, nk_decoded *decoded) {
  decoded->repairs = census->bad + census->nuls + (census->cut ? 1 : 0);
  if (decoded->repairs == 0) {
    decoded->text = bytes;
    return true;
  }
  if (!nk_buffer_reserve(&decoded->buffer, bytes.len)) return false;
  const unsigned char *at = (const unsigned char *)bytes.data, *end = at + bytes.len;
  while (at < end) {
    const unsigned char *start = at;
    unsigned bad = 0, length = 1;
    while ((at = nk_skip_ascii(at, end)) < end && *at != 0 &&
           (length = sequence(at, end, &bad)) > 0)
      at += length;
    nk_str run = {(const char *)start, (size_t)(at - start)};
    if (!nk_buffer_append(&decoded->buffer, run)) return false;
    if (at == end) break;
    if (*at == 0) {
      at++;
      continue;
    }
    at += bad;
    if (!nk_append_code(&decoded->buffer, REPLACEMENT)) return false;
  }
  decoded->text = nk_buffer_str(&decoded->buffer);
  return true;
}
