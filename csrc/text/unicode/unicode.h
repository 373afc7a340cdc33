/* Normalization and case folding. The one place that talks to utf8proc is unicode.c. */
#ifndef NK_TEXT_UNICODE_H
#define NK_TEXT_UNICODE_H

#include "base/buffer.h"

typedef enum nk_form {
  NK_FORM_NFC,
  NK_FORM_NFD,
  NK_FORM_NFKC,
  NK_FORM_NFKD
} nk_form; /* as nk_normalization */

/* Scratch of code points that the functions below grow and the caller keeps. */
typedef struct nk_codes {
  nk_allocator allocator;
  int32_t *codes;
  size_t capacity;
} nk_codes;

void nk_codes_init(nk_codes *codes, const nk_allocator *allocator);
void nk_codes_free(nk_codes *codes);

/* Appends `text`, valid UTF-8, in normalization form `form`; with `fold`, case-folded as well.
 * False when memory runs out. */
bool nk_normalize(nk_str text, nk_form form, bool fold, nk_codes *scratch, nk_buffer *out);

/* Appends the norm form of a token: NFC, case-folded, without soft hyphens, and with ' for U+2019
 * where more than that stands in the token. */
bool nk_norm_form(nk_str text, nk_codes *scratch, nk_buffer *out);

#endif
