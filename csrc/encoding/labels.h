/* The names of encodings. */
#ifndef NK_ENCODING_LABELS_H
#define NK_ENCODING_LABELS_H

#include "newskit/text.h"

typedef enum nk_encoding_kind {
  NK_ENCODING_UTF8,
  NK_ENCODING_WIDE,     /* two or four bytes a character */
  NK_ENCODING_SINGLE,   /* by a table of nk_encoding_singles */
  NK_ENCODING_COMPOSED, /* one byte a sign, by libxml2, which joins letters and their marks */
  NK_ENCODING_DOUBLE,   /* one or two bytes (or four) a character, by libxml2 */
  NK_ENCODING_ESCAPED   /* ASCII bytes only, by libxml2 */
} nk_encoding_kind;

typedef struct nk_encoding {
  const char *name;
  nk_encoding_kind kind;
  const char *labels;    /* others, parted by spaces, in lower case */
  const char *converter; /* libxml2's name of it, or "" */
} nk_encoding;

/* By label, in any case, white space around it ignored; NULL when there is none. */
const nk_encoding *nk_encoding_find(nk_str label);

#endif
