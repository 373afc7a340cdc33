/* Strings of nk_str: comparing. */
#ifndef NK_BASE_STR_H
#define NK_BASE_STR_H

#include <string.h>

#include "newskit/base.h"

/* Whether both are the same bytes. */
static inline bool nk_str_equal(nk_str a, nk_str b) {
  return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

#endif
