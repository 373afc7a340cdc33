/* Hashing of bytes: eight at a time, then the rest, each mixed in. */
#include "base/hash.h"

/* Little-endian on every machine, so that saved tables travel. */
static uint64_t load(const char *bytes, size_t count) {
  uint64_t word = 0;
  for (size_t i = 0; i < count; i++) word |= (uint64_t)(unsigned char)bytes[i] << (8 * i);
  return word;
}

uint64_t nk_hash_bytes(nk_str bytes, uint64_t seed) {
  uint64_t hash = nk_hash_word(bytes.len, seed);
  size_t at = 0;
  for (; bytes.len - at >= 8; at += 8) hash = nk_hash_word(load(bytes.data + at, 8), hash);
  if (at < bytes.len) hash = nk_hash_word(load(bytes.data + at, bytes.len - at), hash);
  return hash;
}
