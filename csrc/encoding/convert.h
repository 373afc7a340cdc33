/* libxml2's converters, for encodings of several bytes a character. */
#ifndef NK_ENCODING_CONVERT_H
#define NK_ENCODING_CONVERT_H

#include <libxml/encoding.h>
#include <libxml/tree.h>

#include "newskit/base.h"

/* What is handed to a converter at once: it moves the rest of it down at each bad byte. */
enum { NK_CONVERT_SLICE = 4096, NK_CONVERT_LONGEST = 16 };

/* A converter and what it has not converted yet; all NULL where there is none. */
typedef struct nk_converter {
  xmlCharEncodingHandlerPtr handler;
  xmlBufferPtr in, out;
} nk_converter;

/* False when libxml2 does not know the name; `*complete` is false when memory ran out. */
bool nk_converter_open(nk_converter *self, const char *name, bool *complete);
void nk_converter_close(nk_converter *self);

/* Adds at most NK_CONVERT_SLICE of the bytes and takes them off; false when memory ran out. */
bool nk_converter_add(nk_converter *self, nk_str *bytes);

/* Bytes that are not converted. */
size_t nk_converter_left(const nk_converter *self);

/* What the bytes convert to, as far as they can be converted; valid until the next call. */
nk_str nk_converter_some(nk_converter *self);

/* Leaves bytes out that cannot be converted. */
void nk_converter_skip(nk_converter *self, size_t bytes);

#endif
