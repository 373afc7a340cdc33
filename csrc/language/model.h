/* A model of languages as it stands in a file, and as it is used. */
#ifndef NK_LANGUAGE_MODEL_H
#define NK_LANGUAGE_MODEL_H

#include "base/system/mapping.h"
#include "language/words.h"
#include "newskit/language.h"

#define NK_GUESS_MAGIC UINT64_C(0x31474e414c4b4e) /* "NKLANG1" in little-endian order */
#define NK_GUESS_BITS 20u                         /* n-grams hash to 2 ** 20 places */
#define NK_GUESS_WORDS (1u << (NK_GUESS_BITS - 6u))
#define NK_GUESS_DIMS 16u

/* The file: this header; `languages` records; NK_GUESS_WORDS words of 64 bits, which places have a
 * row; `rows` rows of NK_GUESS_DIMS signed bytes, in the order of their places. */
typedef struct nk_guess_header {
  uint64_t magic;
  uint64_t checksum; /* nk_hash_bytes of all that follows it, seed 0 */
  uint32_t languages;
  uint32_t rows;
} nk_guess_header;

typedef struct nk_guess_language {
  char code[8];     /* NUL-terminated */
  uint32_t scripts; /* a bit for each nk_script in which it is written */
  float bias;
  float weights[NK_GUESS_DIMS];
} nk_guess_language;

/* Sixty-four places, and the rows before theirs: side by side, since both are asked for at once. */
typedef struct nk_guess_block {
  uint64_t places;
  uint64_t before;
} nk_guess_block;

struct nk_identifier {
  nk_allocator allocator;
  nk_mapping mapping; /* of nk_identifier_load; else empty */
  uint32_t languages;
  nk_guess_language language[NK_LANGUAGES_MAX];
  nk_guess_block *blocks; /* NK_GUESS_WORDS */
  const int8_t *values;   /* of the rows */
};

/* The place of a feature among 2 ** NK_GUESS_BITS. */
static inline uint32_t nk_guess_place(uint32_t feature) {
  return feature >> (32u - NK_GUESS_BITS);
}

/* How many bits of a word are set. */
static inline uint32_t nk_bits_in(uint64_t word) {
  word -= word >> 1 & UINT64_C(0x5555555555555555);
  word = (word & UINT64_C(0x3333333333333333)) + (word >> 2 & UINT64_C(0x3333333333333333));
  word = (word + (word >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
  return (uint32_t)(word * UINT64_C(0x0101010101010101) >> 56);
}

#endif
