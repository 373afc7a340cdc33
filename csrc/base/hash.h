/* Hashing of bytes and integers, for tables. Not for security: tables that take hostile input are
 * seeded and bound their probes. */
#ifndef NK_BASE_HASH_H
#define NK_BASE_HASH_H

#include "newskit/base.h"

/* Mixes two words through a 128-bit product (the construction of wyhash, Wang Yi, public domain). */
static inline uint64_t nk_mix(uint64_t a, uint64_t b) {
#if defined(__SIZEOF_INT128__)
  __extension__ typedef unsigned __int128 wide;
  wide product = (wide)a * b;
  return (uint64_t)product ^ (uint64_t)(product >> 64);
#else
  uint64_t ha = a >> 32, la = (uint32_t)a, hb = b >> 32, lb = (uint32_t)b;
  uint64_t mid = ha * lb + ((la * lb) >> 32), cross = la * hb + (uint32_t)mid;
  uint64_t high = ha * hb + (mid >> 32) + (cross >> 32);
  return (a * b) ^ high;
#endif
}

static inline uint64_t nk_hash_word(uint64_t word, uint64_t seed) {
  return nk_mix(word ^ 0xa0761d6478bd642fu ^ seed, 0xe7037ed1a0b428dbu);
}

/* Depends on every byte and the seed, the same on every machine. */
uint64_t nk_hash_bytes(nk_str bytes, uint64_t seed);

#endif
