/* Short words as two machine words: the first byte lowest, zeros behind the last. Equal keys are
 * equal words as long as no word holds a NUL byte. */
#ifndef NK_TEXT_KEY_H
#define NK_TEXT_KEY_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct nk_key {
  uint64_t low, high;
} nk_key;

enum { NK_KEY_LONGEST = sizeof(nk_key) };

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
static inline uint64_t nk_key_load(const void *bytes) {
  uint64_t word;
  memcpy(&word, bytes, sizeof word);
  return word;
}

static inline void nk_key_store(uint64_t word, char *out) {
  memcpy(out, &word, sizeof word);
}
#else
static inline uint64_t nk_key_load(const void *bytes) {
  uint64_t word = 0;
  for (int i = 0; i < 8; i++) word |= (uint64_t)((const uint8_t *)bytes)[i] << (8 * i);
  return word;
}

static inline void nk_key_store(uint64_t word, char *out) {
  for (int i = 0; i < 8; i++) out[i] = (char)(word >> (8 * i));
}
#endif

/* The bytes of a word from `len` on cleared, for `len` up to 8. */
static inline uint64_t nk_key_keep(uint64_t word, size_t len) {
  return len == 0 ? 0 : word & ~(uint64_t)0 >> (64 - 8 * len);
}

/* The key of `len` bytes, up to sixteen, of which `room` are readable. */
static inline nk_key nk_key_of(const void *bytes, size_t len, size_t room) {
  uint8_t padded[NK_KEY_LONGEST];
  if (room < sizeof padded) {
    memset(padded, 0, sizeof padded);
    if (len) memcpy(padded, bytes, len);
    bytes = padded;
  }
  nk_key key;
  key.low = nk_key_keep(nk_key_load(bytes), len < 8 ? len : 8);
  key.high = nk_key_keep(nk_key_load((const uint8_t *)bytes + 8), len < 8 ? 0 : len - 8);
  return key;
}

/* The capitals A to Z of eight bytes made small; bytes above 7F stay. */
static inline uint64_t nk_key_lower8(uint64_t word) {
  const uint64_t ones = 0x0101010101010101u, high = ones * 0x80;
  uint64_t ascii = word & ~high;
  uint64_t from_a = ascii + ones * (0x80 - 'A'), behind_z = ascii + ones * (0x80 - 'Z' - 1);
  return word | ((from_a & ~behind_z & ~word & high) >> 2);
}

static inline nk_key nk_key_lower(nk_key key) {
  key.low = nk_key_lower8(key.low);
  key.high = nk_key_lower8(key.high);
  return key;
}

#endif
