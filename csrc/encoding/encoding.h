/* Encodings: turns bytes of a page or a text into UTF-8 without NUL bytes: by what the bytes are
 * first, by what is said of them second, as far as they bear it out. This room knows no markup but
 * where a page declares its encoding. */
#ifndef NK_ENCODING_ENCODING_H
#define NK_ENCODING_ENCODING_H

#include "base/buffer.h"
#include "newskit/text.h"

typedef struct nk_decoded {
  nk_str text; /* the caller's bytes when nothing had to change, else `buffer` */
  nk_buffer buffer;
  const char *name;  /* static, as the WHATWG Encoding Standard spells it in lower case */
  const char *basis; /* static: see nk_decode_result */
  size_t repairs;    /* byte sequences replaced by U+FFFD, and NUL bytes dropped */
  size_t mended;     /* characters that had been encoded twice */
} nk_decoded;

void nk_decoded_init(nk_decoded *decoded, const nk_allocator *allocator);
void nk_decoded_free(nk_decoded *decoded);

/* False when memory runs out; `decoded` must be new. */
bool nk_decode(nk_str bytes, const nk_decode_options *options, nk_decoded *decoded);

/* Appends a character; U+FFFD for what is none. */
bool nk_append_code(nk_buffer *out, uint32_t code);

/* What a number from 0x80 to 0x9f means on a page; other numbers are themselves. */
uint32_t nk_windows_1252_code(uint32_t code);

#endif
