/* Token kinds: the table of first bytes, and the characters where that does not tell. */
#include "text/kinds.h"

#include "text/unicode/properties.h"
#include "text/unicode/utf8.h"

/* U+FE0F asks for an emoji where the character before could be either. */
enum { EMOJI_SELECTOR = 0xFE0F };

#define W NK_KIND_WORD
#define N NK_KIND_NUMBER
#define P (NK_KIND_PUNCTUATION | NK_KIND_ALONE)
#define S (NK_KIND_SYMBOL | NK_KIND_ALONE)
#define X NK_KIND_UNTOLD
#define X8 X, X, X, X, X, X, X, X
#define X32 X8, X8, X8, X8
#define W26 W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W

const uint8_t nk_first_kinds[256] = {
    X32,                                                       /* controls */
    X,   P,   P,   P,   S, P, P, P, P, P, P, S, P, P, P, P,    /* SP ! " # $ … / */
    N,   N,   N,   N,   N, N, N, N, N, N, P, P, S, S, S, P, P, /* 0-9 : ; < = > ? @ */
    W26, P,   P,   P,   S, P, P,                               /* A-Z [ \ ] ^ _ ` */
    W26, P,   S,   P,   S, X,                                  /* a-z { | } ~ DEL */
    X32, X32, X32, X32,                                        /* beyond ASCII */
};

#undef W
#undef N
#undef P
#undef S
#undef X

nk_kind nk_kind_of(nk_str form) {
  const uint8_t *at = (const uint8_t *)form.data, *end = at + form.len;
  bool pictographic = false, punctuation = false;
  while (at < end) {
    uint32_t code = nk_utf8_next(at, &at), record = nk_properties(code);
    enum nk_wb class = nk_wb_of(record);
    if (class == NK_WB_NUMERIC) return NK_KIND_NUMBER;
    if ((record & (NK_PROP_EMOJI | NK_PROP_ALPHABETIC)) == NK_PROP_ALPHABETIC) return NK_KIND_WORD;
    if (record & NK_PROP_EMOJI || class == NK_WB_REGIONAL) return NK_KIND_EMOJI;
    if (pictographic && code == EMOJI_SELECTOR) return NK_KIND_EMOJI;
    pictographic = (record & NK_PROP_PICTOGRAPHIC) != 0;
    punctuation |= (record & NK_PROP_PUNCTUATION) != 0 || code == '`';
  }
  return punctuation ? NK_KIND_PUNCTUATION : NK_KIND_SYMBOL;
}

const char *nk_kind_name(nk_kind kind) {
  static const char *const names[NK_KIND_COUNT] = {
      "word", "number", "punctuation", "symbol", "url", "email", "handle", "hashtag", "emoji"};
  return names[kind];
}
