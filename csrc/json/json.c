/* The writer of JSON texts. */
#include "newskit/json.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/error.h"
#include "newskit/text.h"

struct nk_json {
  nk_allocator allocator;
  nk_buffer text;
};

nk_status nk_json_new(const nk_allocator *allocator, nk_json **out, nk_error *err) {
  nk_allocator memory = nk_allocator_or_default(allocator);
  nk_json *json = nk_alloc(&memory, sizeof *json);
  if (!json) return nk_fail_memory(err);
  json->allocator = memory;
  nk_buffer_init(&json->text, &memory);
  *out = json;
  return NK_OK;
}

void nk_json_free(nk_json *json) {
  if (!json) return;
  nk_allocator memory = json->allocator;
  nk_buffer_free(&json->text);
  nk_free(&memory, json, sizeof *json);
}

void nk_json_clear(nk_json *json) {
  json->text.len = 0;
}

nk_str nk_json_text(const nk_json *json) {
  return nk_buffer_str(&json->text);
}

nk_status nk_json_raw(nk_json *json, nk_str text, nk_error *err) {
  return nk_buffer_append(&json->text, text) ? NK_OK : nk_fail_memory(err);
}

/* The letter after the backslash of a short escape, 'u' for the long one, 0 for what needs none. */
static char escape_of(uint8_t byte) {
  switch (byte) {
  case '"': return '"';
  case '\\': return '\\';
  case '\n': return 'n';
  case '\r': return 'r';
  case '\t': return 't';
  case '\b': return 'b';
  case '\f': return 'f';
  default: return byte < 0x20 || byte == 0x7f ? 'u' : 0;
  }
}

enum { LONGEST_ESCAPE = 6 }; /* backslash, u and four digits */

/* The first of eight bytes that may need an escape: a bit in its top, else 0. Bytes of 0x80 and more
 * need none. A byte is below 0x20, or equal to another, when taking away borrows from its top bit. */
static uint64_t special_bits(uint64_t eight) {
  const uint64_t ones = 0x0101010101010101u, tops = ones * 0x80;
  uint64_t quote = eight ^ ones * '"', slash = eight ^ ones * '\\', rubout = eight ^ ones * 0x7f;
  uint64_t found = (eight - ones * 0x20) | (quote - ones) | (slash - ones) | (rubout - ones);
  return found & ~eight & tops;
}

/* The length of the run from `at` that is written as it is. */
static size_t plain_run(nk_str text, size_t at) {
  size_t from = at;
  while (text.len - at >= 8) {
    uint64_t eight;
    memcpy(&eight, text.data + at, sizeof eight);
    if (special_bits(eight)) break;
    at += 8;
  }
  while (at < text.len && !escape_of((uint8_t)text.data[at])) at++;
  return at - from;
}

static bool append_escape(nk_buffer *out, uint8_t byte) {
  char letter = escape_of(byte), text[LONGEST_ESCAPE + 1];
  if (letter == 'u')
    snprintf(text, sizeof text, "\\u%04x", byte);
  else
    snprintf(text, sizeof text, "\\%c", letter);
  return nk_buffer_append(out, (nk_str){text, strlen(text)});
}

/* Well-formed UTF-8, with its escapes. */
static bool append_valid(nk_buffer *out, nk_str text) {
  for (size_t at = 0; at < text.len;) {
    size_t run = plain_run(text, at);
    if (!nk_buffer_append(out, (nk_str){text.data + at, run})) return false;
    at += run;
    if (at < text.len && !append_escape(out, (uint8_t)text.data[at++])) return false;
  }
  return true;
}

static bool append_string(nk_buffer *out, nk_str text) {
  static const nk_str replacement = {"\xEF\xBF\xBD", 3};
  if (!nk_buffer_append_byte(out, '"')) return false;
  for (;;) {
    size_t valid = nk_text_valid_prefix(text);
    if (!append_valid(out, (nk_str){text.data, valid})) return false;
    if (valid == text.len) break;
    if (!nk_buffer_append(out, replacement)) return false;
    text = (nk_str){text.data + valid + 1, text.len - valid - 1};
  }
  return nk_buffer_append_byte(out, '"');
}

nk_status nk_json_string(nk_json *json, nk_str text, nk_error *err) {
  size_t before = json->text.len;
  if (append_string(&json->text, text)) return NK_OK;
  json->text.len = before;
  return nk_fail_memory(err);
}

nk_status nk_json_integer(nk_json *json, int64_t value, nk_error *err) {
  char text[24];
  int len = snprintf(text, sizeof text, "%" PRId64, value);
  return nk_json_raw(json, (nk_str){text, (size_t)len}, err);
}

/* A locale's decimal mark, of one byte or more, as a point. */
static size_t with_point(char *text) {
  size_t to = 0;
  for (size_t from = 0; text[from]; from++) {
    bool part = memchr("0123456789+-e", text[from], 13) != NULL;
    if (part)
      text[to++] = text[from];
    else if (to == 0 || text[to - 1] != '.')
      text[to++] = '.';
  }
  return to;
}

nk_status nk_json_number(nk_json *json, double value, nk_error *err) {
  if (!isfinite(value)) return nk_json_raw(json, (nk_str){"null", 4}, err);
  char text[40];
  snprintf(text, sizeof text, "%.15g", value);
  if (strtod(text, NULL) != value) snprintf(text, sizeof text, "%.17g", value);
  return nk_json_raw(json, (nk_str){text, with_point(text)}, err);
}
