/* The table of ASCII classes. */
#include "base/ascii.h"

enum {
  S = NK_ASCII_SPACE,
  D = NK_ASCII_DIGIT | NK_ASCII_HEX,
  U = NK_ASCII_UPPER,
  L = NK_ASCII_LOWER,
  UH = NK_ASCII_UPPER | NK_ASCII_HEX,
  LH = NK_ASCII_LOWER | NK_ASCII_HEX
};

/* A table is read by rows. */
/* clang-format off */
const uint8_t nk_ascii_classes[256] = {
    ['\t'] = S, S, S, S, S, /* to carriage return */
    [' '] = S,
    ['0'] = D, D, D, D, D, D, D, D, D, D,
    ['A'] = UH, UH, UH, UH, UH, UH,
    ['G'] = U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U,
    ['a'] = LH, LH, LH, LH, LH, LH,
    ['g'] = L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
};
/* clang-format on */
