/* The scanner without SIMD: two table look-ups a byte, and class masks gathered eight bytes at a time by
 * a multiplication that moves one bit of each byte into the top byte. */
#define NK_TARGET
#define NK_VARIANT(x) nk_##x##_scalar

#include <string.h>

#include "text/scan/scan_ascii.h"
#include "text/scan/scan_variants.h"

/* Tables are read by rows. */
/* clang-format off */
enum {
  LETTER = 1 << 0, DIGIT = 1 << 1, UNDER = 1 << 2, MID_LETTER = 1 << 3, MID_NUMBER = 1 << 4,
  MID_BOTH = 1 << 5, SINGLE_QUOTE = 1 << 6, HIGH = 1 << 7
};
enum { SPACE = 1 << 0, WHITE = 1 << 1, CR = 1 << 2, LF = 1 << 3, TOUCH = 1 << 4, STOP = 1 << 5 };

#define L LETTER
#define D DIGIT
#define H8 HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH
#define H64 H8, H8, H8, H8, H8, H8, H8, H8

static const uint8_t word_bits[256] = {
    ['\''] = MID_BOTH | SINGLE_QUOTE, [','] = MID_NUMBER, ['.'] = MID_BOTH,
    ['0'] = D, D, D, D, D, D, D, D, D, D, MID_LETTER, MID_NUMBER,
    ['A'] = L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    ['_'] = UNDER,
    ['a'] = L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    [0x80] = H64, H64,
};

#undef L
#undef D

#define T TOUCH
static const uint8_t mark_bits[256] = {
    ['\t'] = WHITE, WHITE | STOP | LF, WHITE | STOP, WHITE | STOP, WHITE | STOP | CR,
    [' '] = SPACE | WHITE, T | STOP, 0, T, T, T, T, T, 0, STOP, T, T, 0, T, T | STOP, T,
    [':'] = T, T, T, T, T, T | STOP, T,
    ['['] = T, T, T, T, T, T,
    ['{'] = T, T, T, T,
};
#undef T
/* clang-format on */

/* Bit `bit` of each of the eight bytes of `bytes`, the first byte's lowest. */
static inline uint64_t gather(uint64_t bytes, int bit) {
  return (bytes >> bit & 0x0101010101010101u) * 0x0102040810204080u >> 56;
}

static inline uint64_t look_up(const uint8_t table[256], const uint8_t *text) {
  uint64_t bytes = 0;
  for (int i = 0; i < 8; i++) bytes |= (uint64_t)table[text[i]] << (8 * i);
  return bytes;
}

static inline void nk_classify_scalar(const uint8_t *text, nk_ascii *out) {
  memset(out, 0, sizeof *out);
  for (int at = 0; at < 64; at += 8) {
    uint64_t w = look_up(word_bits, text + at), m = look_up(mark_bits, text + at);
    out->letter |= gather(w, 0) << at;
    out->digit |= gather(w, 1) << at;
    out->under |= gather(w, 2) << at;
    out->mid_letter |= gather(w, 3) << at;
    out->mid_number |= gather(w, 4) << at;
    out->mid_both |= gather(w, 5) << at;
    out->single_quote |= gather(w, 6) << at;
    out->high |= gather(w, 7) << at;
    out->space |= gather(m, 0) << at;
    out->white |= gather(m, 1) << at;
    out->cr |= gather(m, 2) << at;
    out->lf |= gather(m, 3) << at;
    out->touch |= gather(m, 4) << at;
    out->stops |= gather(m, 5) << at;
  }
}

#include "text/scan/scan_loop.h"
