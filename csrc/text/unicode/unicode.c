/* Normalization and case folding by utf8proc, through buffers of ours: its own allocating calls
 * would go round the caller's allocator. */
#include "text/unicode/unicode.h"

#include <string.h>
#include <utf8proc.h>

#include "base/alloc.h"
#include "newskit/text.h"

#define QUOTE_(value) #value
#define QUOTE(value) QUOTE_(value)
#define VERSION                                                                                    \
  QUOTE(UTF8PROC_VERSION_MAJOR) "." QUOTE(UTF8PROC_VERSION_MINOR) "." QUOTE(UTF8PROC_VERSION_PATCH)

const char *nk_text_library(void) {
  return "utf8proc " VERSION;
}

void nk_codes_init(nk_codes *codes, const nk_allocator *allocator) {
  memset(codes, 0, sizeof *codes);
  codes->allocator = nk_allocator_or_default(allocator);
}

void nk_codes_free(nk_codes *codes) {
  nk_free(&codes->allocator, codes->codes, codes->capacity * sizeof *codes->codes);
  codes->codes = NULL;
  codes->capacity = 0;
}

static bool reserve(nk_codes *codes, size_t need) {
  void *array = codes->codes;
  bool grown = nk_grow(&codes->allocator, &array, &codes->capacity, need, sizeof *codes->codes);
  codes->codes = array;
  return grown;
}

/* Decomposes `text` into `scratch`; the number of code points, or -1 when memory ran out. */
static ptrdiff_t decompose(nk_str text, utf8proc_option_t options, nk_codes *scratch) {
  const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)text.data;
  if (!reserve(scratch, text.len + 1)) return -1;
  for (;;) {
    utf8proc_ssize_t count = utf8proc_decompose(bytes, (utf8proc_ssize_t)text.len, scratch->codes,
                                                (utf8proc_ssize_t)scratch->capacity, options);
    if (count < 0) return -1;
    if ((size_t)count <= scratch->capacity) return count;
    if (!reserve(scratch, (size_t)count)) return -1;
  }
}

static bool append_codes(const int32_t *codes, size_t count, nk_buffer *out) {
  if (!nk_buffer_reserve(out, count * 4)) return false;
  for (size_t i = 0; i < count; i++) {
    utf8proc_uint8_t *end = (utf8proc_uint8_t *)out->data + out->len;
    out->len += (size_t)utf8proc_encode_char(codes[i], end);
  }
  return true;
}

/* What a norm form changes beside folding: soft hyphens fall, and within a word the typographic
 * apostrophe and hyphen are as the plain ones. */
static size_t plain_codes(int32_t *codes, size_t count) {
  enum { SOFT_HYPHEN = 0xAD, HYPHEN = 0x2010, FIRM_HYPHEN = 0x2011, APOSTROPHE = 0x2019 };
  size_t kept = 0;
  for (size_t i = 0; i < count; i++) {
    if (codes[i] == SOFT_HYPHEN) continue;
    int32_t code = codes[i];
    if (count > 1 && code == APOSTROPHE) code = '\'';
    if (count > 1 && (code == HYPHEN || code == FIRM_HYPHEN)) code = '-';
    codes[kept++] = code;
  }
  return kept;
}

static bool map(nk_str text, utf8proc_option_t options, bool plain, nk_codes *scratch,
                nk_buffer *out) {
  if (text.len == 0) return true;
  ptrdiff_t count = decompose(text, options, scratch);
  if (count < 0) return false;
  if (plain) count = (ptrdiff_t)plain_codes(scratch->codes, (size_t)count);
  utf8proc_ssize_t composed = utf8proc_normalize_utf32(scratch->codes, count, options);
  return composed >= 0 && append_codes(scratch->codes, (size_t)composed, out);
}

bool nk_normalize(nk_str text, nk_form form, bool fold, nk_codes *scratch, nk_buffer *out) {
  int options = UTF8PROC_STABLE;
  options |= form == NK_FORM_NFC || form == NK_FORM_NFKC ? UTF8PROC_COMPOSE : UTF8PROC_DECOMPOSE;
  if (form == NK_FORM_NFKC || form == NK_FORM_NFKD) options |= UTF8PROC_COMPAT;
  if (fold) options |= UTF8PROC_CASEFOLD;
  return map(text, (utf8proc_option_t)options, false, scratch, out);
}

bool nk_norm_form(nk_str text, nk_codes *scratch, nk_buffer *out) {
  int options = UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD;
  return map(text, (utf8proc_option_t)options, true, scratch, out);
}
