/* Texts that are no pages, decoded as pages are: by what they are first, by what was said of them
 * second. */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "newskit/page.h"
#include "page/encoding.h"

/* Copies what was decoded into a block of its own size. */
static nk_status hand_over(const nk_allocator *allocator, const nk_decoded *decoded,
                           nk_decoded_text *out, nk_error *err) {
  nk_str text = decoded->text;
  char *copy = nk_alloc(allocator, text.len ? text.len : 1);
  if (!copy) return nk_fail_memory(err);
  if (text.len > 0) memcpy(copy, text.data, text.len);
  out->text = (nk_str){copy, text.len};
  out->repairs = decoded->repairs;
  memcpy(out->encoding, decoded->name, sizeof out->encoding);
  return NK_OK;
}

nk_status nk_page_decode(const nk_allocator *allocator, nk_str bytes, nk_str encoding,
                         nk_decoded_text *out, nk_error *err) {
  nk_allocator own = nk_allocator_or_default(allocator);
  memset(out, 0, sizeof *out);
  if (bytes.len > NK_PAGE_LIMIT)
    return nk_fail(err, NK_ERR_LIMIT, NK_PAGE_LIMIT, "the text is longer than 256 MiB");
  nk_decoded decoded;
  nk_decoded_init(&decoded, &own);
  if (bytes.len == 0) bytes.data = "";
  nk_status status = nk_decode(bytes, encoding, &decoded) ? hand_over(&own, &decoded, out, err)
                                                          : nk_fail_memory(err);
  nk_decoded_free(&decoded);
  return status;
}

void nk_decoded_text_free(const nk_allocator *allocator, nk_decoded_text *decoded) {
  nk_allocator own = nk_allocator_or_default(allocator);
  if (decoded->text.data)
    nk_free(&own, (void *)(uintptr_t)decoded->text.data, decoded->text.len ? decoded->text.len : 1);
  memset(decoded, 0, sizeof *decoded);
}
