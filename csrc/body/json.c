/* The one thing that the body finder takes from JSON-LD: the words of `articleBody`, as a check. */
#include <string.h>

#include "body/features.h"

/* Punctuation and spaces beyond ASCII: C2 xx and E2 80 xx. */
static bool is_mark(const unsigned char *at, const unsigned char *end) {
  return *at == 0xc2 || (*at == 0xe2 && end - at > 1 && at[1] == 0x80);
}

bool nk_squash(nk_buffer *out, nk_str text) {
  if (!nk_buffer_reserve(out, text.len)) return false;
  const unsigned char *at = (const unsigned char *)text.data, *end = at + text.len;
  while (at < end) {
    unsigned char c = *at;
    if (c >= 0xc0 && is_mark(at, end)) {
      for (at++; at < end && (*at & 0xc0) == 0x80; at++) {
      }
      continue;
    }
    if (c >= 0x80 || nk_is_letter_or_digit(c)) out->data[out->len++] = nk_lower(c);
    at++;
  }
  return true;
}

static unsigned hex(const char *at) {
  unsigned value = 0;
  for (int i = 0; i < 4; i++) {
    unsigned digit = nk_hex_value(at[i]);
    if (digit == 16) return 0;
    value = value * 16 + digit;
  }
  return value;
}

/* UTF-8 of a \u escape; pairs beyond the first plane are left out. */
static size_t encode(unsigned code, char out[3]) {
  if (code < 0x80) {
    out[0] = (char)code;
    return code > 0;
  }
  if (code < 0x800) {
    out[0] = (char)(0xc0 | code >> 6);
    out[1] = (char)(0x80 | (code & 63));
    return 2;
  }
  if (code >= 0xd800 && code < 0xe000) return 0;
  out[0] = (char)(0xe0 | code >> 12);
  out[1] = (char)(0x80 | (code >> 6 & 63));
  out[2] = (char)(0x80 | (code & 63));
  return 3;
}

/* Squashes the JSON string that starts after `at`, without tags and character references. */
static bool squash_string(nk_buffer *out, const char *at, const char *end) {
  while (at < end && *at != '"') {
    char bytes[3];
    nk_str piece = {at, 1};
    if (*at == '\\' && end - at > 1) {
      bool unicode = at[1] == 'u' && end - at > 5;
      piece.data = bytes;
      piece.len = unicode ? encode(hex(at + 2), bytes) : 0;
      at += unicode ? 6 : 2;
    } else if (*at == '<' || *at == '&') {
      char close = *at == '<' ? '>' : ';';
      size_t room = (size_t)(end - at) < 200 ? (size_t)(end - at) : 200;
      const char *stop = memchr(at, close, close == ';' && room > 10 ? 10 : room);
      at = stop ? stop + 1 : at + 1;
      continue;
    } else {
      while (at + piece.len < end && !strchr("\"\\<&", at[piece.len])) piece.len++;
      at += piece.len;
    }
    if (!nk_squash(out, piece)) return false;
  }
  return true;
}

bool nk_features_read_json(nk_features *f, const nk_page *page) {
  static const char key[] = "\"articleBody\"";
  const char *at = page->json.data, *end = at ? at + page->json.len : at;
  while (at && (size_t)(end - at) > sizeof key) {
    at = memchr(at, '"', (size_t)(end - at));
    if (!at || (size_t)(end - at) < sizeof key) return true;
    if (memcmp(at, key, sizeof key - 1) != 0) {
      at++;
      continue;
    }
    at += sizeof key - 1;
    while (at < end && (nk_is_space(*at) || *at == ':')) at++;
    if (at < end && *at == '"') return squash_string(&f->article_body, at + 1, end);
  }
  return true;
}
