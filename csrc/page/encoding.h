/* Encodings: turns the bytes of a page into UTF-8 without NUL bytes, by what the bytes are first
 * and by what the page says second. */
#ifndef NK_MARKUP_ENCODING_H
#define NK_MARKUP_ENCODING_H

#include "base/buffer.h"
#include "newskit/base.h"

typedef struct nk_decoded {
  nk_str text; /* the caller's bytes when nothing had to change, else `buffer` */
  nk_buffer buffer;
  char name[32];     /* "utf-8", "windows-1252", or the name that was declared, in lower case */
  const char *basis; /* static: "caller", "bom", "content", "declared" or "fallback" */
  size_t repairs;    /* byte sequences replaced by U+FFFD, and NUL bytes dropped */
} nk_decoded;

void nk_decoded_init(nk_decoded *decoded, const nk_allocator *allocator);
void nk_decoded_free(nk_decoded *decoded);

/* `declared` is what the caller knows (from HTTP), or empty; valid UTF-8 is UTF-8 whatever it says.
 * Then comes what the page declares anywhere, then windows-1252. An unknown name counts as none.
 * False when memory runs out. */
bool nk_decode(nk_str bytes, nk_str declared, nk_decoded *decoded);

/* Appends a character; U+FFFD for what is none. */
bool nk_append_code(nk_buffer *out, uint32_t code);

/* What a number from 0x80 to 0x9f means on a page; other numbers are themselves. */
uint32_t nk_windows_1252_code(uint32_t code);

#endif
