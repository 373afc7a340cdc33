/* What the detector knows, made by csrc/generate/encodings.py: the characters of single-byte
 * encodings, how languages use their letters, and the commonest signs of two-byte encodings. Costs
 * are -8 ln p. */
#ifndef NK_ENCODING_TABLES_H
#define NK_ENCODING_TABLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A language: symbol 0 is what is no letter, 1 a foreign letter, 2 and on its letters in order. */
typedef struct nk_letters {
  const uint16_t *letters; /* `symbols` - 2 of them, in ascending order, small ones */
  const uint8_t *costs;    /* of symbol b after a, at a * symbols + b */
  uint8_t symbols;
  bool latin; /* a to z are letters of it */
} nk_letters;

typedef struct nk_single {
  const char *name;
  uint8_t rare; /* what is added to its cost, so that the usual encoding is chosen of equals */
  uint64_t languages;  /* a bit each, by place in nk_encoding_languages; 0: never guessed */
  uint16_t codes[128]; /* of the bytes from 0x80 on; U+FFFD where there is none */
} nk_single;

typedef struct nk_double {
  const char *name;
  uint8_t rare;
  const uint16_t *signs; /* first byte << 8 | second byte, in ascending order */
  const uint8_t *costs;
  size_t count;
} nk_double;

extern const nk_letters nk_encoding_languages[];
extern const size_t nk_encoding_language_count;
extern const nk_single nk_encoding_singles[];
extern const size_t nk_encoding_single_count;
extern const nk_double nk_encoding_doubles[];
extern const size_t nk_encoding_double_count;

#endif
