/* Bitmaps over the bytes of a text: bit i belongs to byte i. Sixty-four bytes share a word. */
#ifndef NK_TEXT_BITS_H
#define NK_TEXT_BITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static inline bool nk_bit(const uint64_t *bits, size_t i) {
  return bits[i >> 6] >> (i & 63) & 1;
}

static inline void nk_bit_set(uint64_t *bits, size_t i) {
  bits[i >> 6] |= (uint64_t)1 << (i & 63);
}

static inline void nk_bit_clear(uint64_t *bits, size_t i) {
  bits[i >> 6] &= ~((uint64_t)1 << (i & 63));
}

/* Sets or clears the bits [from, to). */
static inline void nk_bits_fill(uint64_t *bits, size_t from, size_t to, bool value) {
  while (from < to) {
    size_t low = from & 63, count = 64 - low < to - from ? 64 - low : to - from;
    uint64_t mask = (count == 64 ? ~(uint64_t)0 : ((uint64_t)1 << count) - 1) << low;
    if (value)
      bits[from >> 6] |= mask;
    else
      bits[from >> 6] &= ~mask;
    from += count;
  }
}

/* The number of the lowest set bit; `word` is not 0. */
static inline unsigned nk_lowest_bit(uint64_t word) {
#if defined(__GNUC__)
  return (unsigned)__builtin_ctzll(word);
#else
  unsigned n = 0;
  while (!(word >> n & 1)) n++;
  return n;
#endif
}

static inline unsigned nk_bit_count(uint64_t word) {
#if defined(__GNUC__) && (defined(__POPCNT__) || defined(__aarch64__))
  return (unsigned)__builtin_popcountll(word);
#else
  word -= word >> 1 & 0x5555555555555555u;
  word = (word & 0x3333333333333333u) + (word >> 2 & 0x3333333333333333u);
  word = (word + (word >> 4)) & 0x0F0F0F0F0F0F0F0Fu;
  return (unsigned)(word * 0x0101010101010101u >> 56);
#endif
}

/* The number of the highest set bit; `word` is not 0. */
static inline unsigned nk_highest_bit(uint64_t word) {
#if defined(__GNUC__)
  return 63u - (unsigned)__builtin_clzll(word);
#else
  unsigned n = 63;
  while (!(word >> n & 1)) n--;
  return n;
#endif
}

/* The last set bit at or before `from`, but not before `least`, which is given when there is none.
 */
static inline size_t nk_bits_last(const uint64_t *bits, size_t from, size_t least) {
  size_t word = from >> 6;
  uint64_t rest = bits[word] & ~(uint64_t)0 >> (63 - (from & 63));
  while (rest == 0) {
    if (word <= least >> 6) return least;
    rest = bits[--word];
  }
  size_t found = word * 64 + nk_highest_bit(rest);
  return found > least ? found : least;
}

/* The first set bit at or after `from`, or `len` when there is none. The bits from `len` on must be
 * readable to the end of their word. */
static inline size_t nk_bits_next(const uint64_t *bits, size_t from, size_t len) {
  if (from >= len) return len;
  size_t word = from >> 6;
  uint64_t rest = bits[word] & (~(uint64_t)0 << (from & 63));
  while (rest == 0) {
    if (++word > (len - 1) >> 6) return len;
    rest = bits[word];
  }
  size_t found = word * 64 + nk_lowest_bit(rest);
  return found < len ? found : len;
}

#endif
