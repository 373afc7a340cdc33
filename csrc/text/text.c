/* The public calls of text.h that need no document. */
#include "newskit/text.h"

#include <string.h>

#include "base/alloc.h"
#include "base/ascii.h"
#include "base/error.h"
#include "text/bits.h"
#include "text/unicode/breaks.h"
#include "text/unicode/unicode.h"
#include "text/unicode/utf8.h"

static nk_status check(nk_str text, nk_error *err) {
  if (text.len >= UINT32_MAX) return nk_fail(err, NK_ERR_LIMIT, 0, "the text is longer than 4 GiB");
  size_t good = nk_utf8_valid_prefix(text);
  if (good < text.len) return nk_fail(err, NK_ERR_ENCODING, good, "the text is not valid UTF-8");
  return NK_OK;
}

size_t nk_text_valid_prefix(nk_str text) {
  return nk_utf8_valid_prefix(text);
}

/* Sets the bit of the first byte of each segment. */
static void mark(const uint8_t *text, size_t len, nk_boundary kind, uint64_t *bits,
                 uint64_t *white) {
  if (kind == NK_BOUNDARY_WORD) {
    nk_word_breaks(text, 0, len, bits, white);
    return;
  }
  for (size_t at = 0; at < len;) {
    nk_bit_set(bits, at);
    at = kind == NK_BOUNDARY_SENTENCE ? nk_sentence_next(text, at, len)
                                      : nk_grapheme_next(text, at, len);
  }
}

nk_status nk_text_boundaries(const nk_allocator *allocator, nk_str text, nk_boundary kind,
                             uint32_t **offsets, size_t *count, nk_error *err) {
  nk_allocator a = nk_allocator_or_default(allocator);
  *offsets = NULL;
  *count = 0;
  nk_status status = check(text, err);
  if (status != NK_OK || text.len == 0) return status;
  size_t words = text.len / 64 + 1, room = words * 2 * sizeof(uint64_t);
  uint64_t *bits = nk_alloc_zeroed(&a, room);
  if (!bits) return nk_fail_memory(err);
  mark((const uint8_t *)text.data, text.len, kind, bits, bits + words);
  for (size_t i = 0; i < words; i++) *count += nk_bit_count(bits[i]);
  *offsets = nk_alloc(&a, nk_size_mul(*count, sizeof **offsets));
  size_t filled = 0;
  for (size_t at = 0; *offsets && at < text.len; at = nk_bits_next(bits, at + 1, text.len))
    (*offsets)[filled++] = (uint32_t)at;
  nk_free(&a, bits, room);
  if (*offsets) return NK_OK;
  *count = 0;
  return nk_fail_memory(err);
}

/* Calls nk_normalize(), or nk_norm_form() when `norm` is set, and hands the bytes over. */
static nk_status mapped(const nk_allocator *allocator, nk_str text, nk_form form, bool fold,
                        bool norm, nk_str *out, nk_error *err) {
  nk_allocator a = nk_allocator_or_default(allocator);
  out->data = NULL;
  out->len = 0;
  nk_status status = check(text, err);
  if (status != NK_OK || text.len == 0) return status;
  nk_codes codes;
  nk_buffer buffer;
  nk_codes_init(&codes, &a);
  nk_buffer_init(&buffer, &a);
  bool done =
      norm ? nk_norm_form(text, &codes, &buffer) : nk_normalize(text, form, fold, &codes, &buffer);
  nk_codes_free(&codes);
  if (done && buffer.len > 0) {
    void *tight = nk_realloc(&a, buffer.data, buffer.capacity, buffer.len);
    if (tight) {
      out->data = tight;
      out->len = buffer.len;
      return NK_OK;
    }
  }
  done = done && buffer.len == 0;
  nk_buffer_free(&buffer);
  return done ? NK_OK : nk_fail_memory(err);
}

nk_status nk_text_normalize(const nk_allocator *allocator, nk_str text, nk_normalization form,
                            bool fold, nk_str *out, nk_error *err) {
  return mapped(allocator, text, (nk_form)form, fold, false, out, err);
}

nk_status nk_text_norm(const nk_allocator *allocator, nk_str text, nk_str *out, nk_error *err) {
  return mapped(allocator, text, NK_FORM_NFC, true, true, out, err);
}

void nk_text_free(const nk_allocator *allocator, const void *block, size_t size) {
  nk_allocator a = nk_allocator_or_default(allocator);
  union {
    const void *borrowed;
    void *owned;
  } pointer = {block};
  nk_free(&a, pointer.owned, size);
}

void nk_text_lower(nk_str text, char *out) {
  for (size_t i = 0; i < text.len; i++) out[i] = nk_lower(text.data[i]);
}
