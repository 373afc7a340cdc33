/* UTF-16 and UTF-32: told by a mark or by where zeros stand, and decoded. */
#include <string.h>

#include "encoding/utf.h"

enum { REPLACEMENT = 0xfffd, SAMPLE = 4096 };

/* A number of `width` bytes. */
static uint32_t unit_at(const unsigned char *at, unsigned width, bool big) {
  uint32_t code = 0;
  for (unsigned i = 0; i < width; i++) code |= (uint32_t)at[i] << 8 * (big ? width - 1 - i : i);
  return code;
}

static bool is_high(uint32_t code) {
  return code >= 0xd800 && code < 0xdc00;
}

static bool is_low(uint32_t code) {
  return code >= 0xdc00 && code < 0xe000;
}

bool nk_decode_wide(nk_str bytes, const char *name, nk_decoded *decoded) {
  const unsigned char *at = (const unsigned char *)bytes.data;
  unsigned width = name[4] == '3' ? 4 : 2;
  bool big = name[6] == 'b';
  size_t units = bytes.len / width;
  for (size_t i = 0; i < units; i++) {
    uint32_t code = unit_at(at + width * i, width, big);
    uint32_t next = width == 2 && i + 1 < units ? unit_at(at + 2 * (i + 1), 2, big) : 0;
    if (is_high(code) && is_low(next)) {
      code = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
      i++;
    } else if (is_high(code) || is_low(code) || code > 0x10ffff) {
      code = REPLACEMENT;
      decoded->repairs++;
    }
    if (!nk_take_code(decoded, code)) return false;
  }
  if (bytes.len % width != 0) {
    decoded->repairs++;
    if (!nk_append_code(&decoded->buffer, REPLACEMENT)) return false;
  }
  decoded->text = nk_buffer_str(&decoded->buffer);
  return true;
}

/* Whether text may hold a character: no controls but white space, no halves, nothing private. */
static bool is_textual(uint32_t code) {
  if (code < 0x20) return code == '\t' || code == '\n' || code == '\r' || code == '\f';
  return code < 0xe000 ? code < 0x7f || code >= 0xa0
                       : code >= 0xf900 && code < 0x110000 && code != 0xffff && code != 0xfffe;
}

/* Whether nearly all of the sample is text in that form. */
static bool reads_as(nk_str sample, unsigned width, bool big) {
  const unsigned char *at = (const unsigned char *)sample.data;
  size_t units = sample.len / width, bad = 0;
  for (size_t i = 0; i < units; i++) {
    uint32_t code = unit_at(at + width * i, width, big);
    uint32_t next = width == 2 && i + 1 < units ? unit_at(at + 2 * (i + 1), 2, big) : 0;
    if (is_high(code) && (is_low(next) || i + 1 == units))
      i++;
    else if (!is_textual(code) || is_low(code) || is_high(code))
      bad++;
  }
  return bad * 50 <= units;
}

/* Whether characters are those of a text and not of chance: most are Latin, or of one other block of
 * 256, or East Asian; the last only where the bytes are no UTF-8, since two letters of ASCII look
 * like a Chinese sign. */
static bool is_plausible(nk_str sample, bool big) {
  const unsigned char *at = (const unsigned char *)sample.data;
  size_t units = sample.len / 2, blocks[256] = {0}, most = 0, east = 0;
  for (size_t i = 0; i < units; i++) {
    uint32_t code = unit_at(at + 2 * i, 2, big);
    size_t block = ++blocks[code >> 8];
    bool is_east = (code >= 0x3000 && code < 0xd7a4) || code >= 0xff00;
    east += is_east;
    if (code >= 0x100 && !is_east && block > most) most = block;
  }
  if (nk_utf8_count(sample).bad * 16 < sample.len) east = 0;
  return blocks[0] > 0 && (blocks[0] + most + east) * 10 >= units * 7;
}

static const char *by_content(nk_str bytes) {
  nk_str sample = {bytes.data, bytes.len < SAMPLE ? bytes.len : SAMPLE};
  size_t zeros[4] = {0, 0, 0, 0}, quads = sample.len / 4;
  if (sample.len < 4) return NULL;
  for (size_t i = 0; i < sample.len; i++) zeros[i % 4] += sample.data[i] == 0;
  if (zeros[3] >= quads && reads_as(sample, 4, false)) return "utf-32le";
  if (zeros[0] >= quads && reads_as(sample, 4, true)) return "utf-32be";
  if (reads_as(sample, 2, false) && is_plausible(sample, false)) return "utf-16le";
  return reads_as(sample, 2, true) && is_plausible(sample, true) ? "utf-16be" : NULL;
}

const char *nk_encoding_wide(nk_str bytes, size_t *mark) {
  const char *b = bytes.data;
  nk_str sample = {b, bytes.len < SAMPLE ? bytes.len : SAMPLE};
  *mark = 0;
  if (bytes.len < 2) return NULL;
  if (bytes.len >= 4 && (memcmp(b, "\xff\xfe\0\0", 4) == 0 || memcmp(b, "\0\0\xfe\xff", 4) == 0)) {
    *mark = 4;
    return b[0] ? "utf-32le" : "utf-32be";
  }
  if (memcmp(b, "\xff\xfe", 2) == 0 || memcmp(b, "\xfe\xff", 2) == 0) {
    *mark = 2;
    return b[0] == '\xff' ? "utf-16le" : "utf-16be";
  }
  return memchr(b, 0, sample.len) ? by_content(bytes) : NULL;
}
