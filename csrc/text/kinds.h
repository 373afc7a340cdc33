/* Token kinds, from the characters of a token alone. */
#ifndef NK_TEXT_KINDS_H
#define NK_TEXT_KINDS_H

#include "newskit/document.h"

/* The kind of a token that starts with this byte. With NK_KIND_ALONE: only of one that is this byte
 * alone; with NK_KIND_UNTOLD: the byte does not tell. */
extern const uint8_t nk_first_kinds[256];

enum { NK_KIND_MASK = 0x3F, NK_KIND_ALONE = 0x40, NK_KIND_UNTOLD = 0x80 };

/* What kind of token `form` is. */
nk_kind nk_kind_of(nk_str form);

/* The same, by the first byte where that tells. */
static inline nk_kind nk_kind_quick(nk_str form) {
  uint8_t kind = nk_first_kinds[(uint8_t)form.data[0]];
  /* Bit operations, not conditions: whether a word or a mark comes next nobody can foresee. */
  uint32_t untold =
      (uint32_t)(kind >> 7) | ((uint32_t)(kind >> 6) & (1 - (uint32_t)form.len) >> 31);
  return untold ? nk_kind_of(form) : (nk_kind)(kind & NK_KIND_MASK);
}

#endif
