/* Classes of ASCII characters, the same in every locale. A byte above 7F is in none.
 *
 * All take what a `char` or an `unsigned char` holds, and never fail. What two comparisons tell is
 * not looked up in the table, which would cost a load more for every byte of a page. */
#ifndef NK_BASE_ASCII_H
#define NK_BASE_ASCII_H

#include <stdbool.h>
#include <stdint.h>

enum {
  NK_ASCII_UPPER = 1 << 0,
  NK_ASCII_LOWER = 1 << 1,
  NK_ASCII_DIGIT = 1 << 2,
  NK_ASCII_SPACE = 1 << 3, /* U+0009 to U+000D and U+0020 */
  NK_ASCII_HEX = 1 << 4,   /* 0-9 A-F a-f */
  NK_ASCII_LETTER = NK_ASCII_UPPER | NK_ASCII_LOWER
};

/* The classes of each byte, as bits. */
extern const uint8_t nk_ascii_classes[256];

/* Whether `c` is in one of `classes`. */
static inline bool nk_ascii_is(int c, unsigned classes) {
  return (nk_ascii_classes[(unsigned char)c] & classes) != 0;
}

static inline bool nk_is_upper(int c) {
  return (unsigned)(c - 'A') < 26;
}

static inline bool nk_is_lower(int c) {
  return (unsigned)(c - 'a') < 26;
}

static inline bool nk_is_digit(int c) {
  return (unsigned)(c - '0') < 10;
}

static inline bool nk_is_letter(int c) {
  return (unsigned)((c | 0x20) - 'a') < 26;
}

static inline bool nk_is_letter_or_digit(int c) {
  return nk_ascii_is(c, NK_ASCII_LETTER | NK_ASCII_DIGIT);
}

static inline bool nk_is_space(int c) {
  return c == ' ' || (unsigned)(c - '\t') < 5;
}

/* What may stand between the words of a line and at its end: a space, a tab, a carriage return. */
static inline bool nk_is_blank(int c) {
  return c == ' ' || c == '\t' || c == '\r';
}

/* The small letter of a capital; any other byte as it is. */
static inline char nk_lower(int c) {
  return (char)(nk_is_upper(c) ? c + ('a' - 'A') : c);
}

/* The value of a hexadecimal digit; 16 of any other byte. */
static inline unsigned nk_hex_value(int c) {
  if (!nk_ascii_is(c, NK_ASCII_HEX)) return 16;
  return nk_is_digit(c) ? (unsigned)(c - '0') : (unsigned)(nk_lower(c) - 'a') + 10;
}

#endif
