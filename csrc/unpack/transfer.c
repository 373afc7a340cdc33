/* The codings in which bytes travel in mail (RFC 2045, section 6). */
#include <string.h>

#include "base/ascii.h"
#include "newskit/unpack.h"

/* The value of a digit of base64; 64 for what is none. */
static unsigned base64_value(unsigned char c) {
  if (nk_is_upper(c)) return c - 'A';
  if (nk_is_lower(c)) return c - 'a' + 26u;
  if (nk_is_digit(c)) return c - '0' + 52u;
  return c == '+' ? 62 : c == '/' ? 63 : 64;
}

size_t nk_base64_decode(nk_str text, char *out) {
  size_t len = 0;
  unsigned bits = 0, held = 0;
  for (size_t i = 0; i < text.len; i++) {
    if (text.data[i] == '=') { /* the end of what was coded as one; the next begins anew */
      bits = held = 0;
      continue;
    }
    unsigned value = base64_value((unsigned char)text.data[i]);
    if (value == 64) continue;
    bits = (bits << 6 | value) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    out[len++] = (char)(bits >> held & 0xff);
  }
  return len;
}

static unsigned hex_value(char c) {
  return nk_is_digit(c) ? (unsigned)(c - '0') : (unsigned)(nk_lower(c) - 'a') + 10u;
}

/* The bytes of the line's end at `at`, behind white space; 0 when something else follows. */
static size_t soft_break(nk_str text, size_t at) {
  size_t i = at;
  while (i < text.len && (text.data[i] == ' ' || text.data[i] == '\t')) i++;
  if (i < text.len && text.data[i] == '\r') i++;
  return i < text.len && text.data[i] == '\n' ? i + 1 - at : 0;
}

size_t nk_quoted_printable_decode(nk_str text, char *out) {
  size_t len = 0;
  for (size_t i = 0; i < text.len;) {
    char c = text.data[i];
    if (c == '=' && text.len - i > 2 && nk_ascii_is(text.data[i + 1], NK_ASCII_HEX) &&
        nk_ascii_is(text.data[i + 2], NK_ASCII_HEX)) {
      out[len++] = (char)(hex_value(text.data[i + 1]) << 4 | hex_value(text.data[i + 2]));
      i += 3;
      continue;
    }
    size_t gone = c == '=' ? soft_break(text, i + 1) : 0;
    if (gone > 0) {
      i += 1 + gone;
      continue;
    }
    out[len++] = c;
    i++;
  }
  return len;
}
