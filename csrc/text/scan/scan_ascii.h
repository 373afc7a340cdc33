/* The classes of 64 bytes, a bit for each, as a variant's classify() gives them. Bytes above 7F
 * have the bit in `high` and no other. */
#ifndef NK_TEXT_SCAN_ASCII_H
#define NK_TEXT_SCAN_ASCII_H

#include <stdint.h>

typedef struct nk_ascii {
  uint64_t letter, digit;
  uint64_t under;        /* _ */
  uint64_t mid_letter;   /* : */
  uint64_t mid_number;   /* , ; */
  uint64_t mid_both;     /* . ' */
  uint64_t single_quote; /* ' */
  uint64_t space;        /* U+0020 */
  uint64_t white;        /* U+0009 to U+000D and U+0020 */
  uint64_t cr, lf;
  uint64_t touch; /* all visible marks but , " ( and ) */
  uint64_t stops; /* . ! ? ) and U+000A to U+000D */
  uint64_t high;
} nk_ascii;

#endif
