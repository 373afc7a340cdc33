/* UTF-8, UTF-16 and UTF-32: what bytes are, and their decoders. */
#ifndef NK_ENCODING_UTF_H
#define NK_ENCODING_UTF_H

#include "encoding/encoding.h"

typedef struct nk_utf8_census {
  size_t valid; /* well-formed sequences of more than one byte */
  size_t bad;   /* ill-formed parts, but for one that the end cuts off */
  size_t nuls;
  size_t twice; /* letters such as "Ã" followed at once by another character that is not ASCII */
  bool cut;
} nk_utf8_census;

nk_utf8_census nk_utf8_count(nk_str bytes);

/* Moves over ASCII characters but NUL. */
const unsigned char *nk_skip_ascii(const unsigned char *at, const unsigned char *end);

/* Each is false when memory runs out. */
bool nk_decode_utf8(nk_str bytes, const nk_utf8_census *census, nk_decoded *decoded);
bool nk_decode_wide(nk_str bytes, const char *name, nk_decoded *decoded);

/* Appends a code point; a NUL is dropped, as a repair. False when memory runs out. */
bool nk_take_code(nk_decoded *decoded, uint32_t code);

#endif
