/* The Unicode properties that segmentation reads, from the generated tables in tables.c.
 * Numbers of the enumerations are those of csrc/generate/unicode.lua. */
#ifndef NK_TEXT_PROPERTIES_H
#define NK_TEXT_PROPERTIES_H

#include "text/unicode/tables.h"

/* Lists are read by rows. */
/* clang-format off */
enum nk_wb {
  NK_WB_OTHER, NK_WB_CR, NK_WB_LF, NK_WB_NEWLINE, NK_WB_EXTEND, NK_WB_ZWJ, NK_WB_FORMAT,
  NK_WB_KATAKANA, NK_WB_HEBREW, NK_WB_LETTER, NK_WB_SINGLE_QUOTE, NK_WB_DOUBLE_QUOTE,
  NK_WB_MIDNUMLET, NK_WB_MIDLETTER, NK_WB_MIDNUM, NK_WB_NUMERIC, NK_WB_EXTENDNUMLET, NK_WB_SPACE,
  NK_WB_REGIONAL
};

enum nk_sb {
  NK_SB_OTHER, NK_SB_CR, NK_SB_LF, NK_SB_SEP, NK_SB_EXTEND, NK_SB_FORMAT, NK_SB_SP, NK_SB_LOWER,
  NK_SB_UPPER, NK_SB_OLETTER, NK_SB_NUMERIC, NK_SB_ATERM, NK_SB_STERM, NK_SB_SCONTINUE, NK_SB_CLOSE
};

enum nk_gb {
  NK_GB_OTHER, NK_GB_CR, NK_GB_LF, NK_GB_CONTROL, NK_GB_EXTEND, NK_GB_ZWJ, NK_GB_REGIONAL,
  NK_GB_PREPEND, NK_GB_SPACINGMARK, NK_GB_L, NK_GB_V, NK_GB_T, NK_GB_LV, NK_GB_LVT
};
/* clang-format on */

enum nk_property_flag {
  NK_PROP_PICTOGRAPHIC = 1 << 13,
  NK_PROP_WHITE = 1 << 14,
  NK_PROP_ALPHABETIC = 1 << 15,
  NK_PROP_PUNCTUATION = 1 << 16,
  NK_PROP_EMOJI = 1 << 17 /* shown as an emoji by default */
};

/* The record of a code point, which must not be above U+10FFFF. */
static inline uint32_t nk_properties(uint32_t code) {
  return nk_records[nk_pages[(uint32_t)nk_page_index[code >> 7] << 7 | (code & 127)]];
}

static inline enum nk_wb nk_wb_of(uint32_t record) {
  return (enum nk_wb)(record & 31);
}

static inline enum nk_sb nk_sb_of(uint32_t record) {
  return (enum nk_sb)(record >> 5 & 15);
}

static inline enum nk_gb nk_gb_of(uint32_t record) {
  return (enum nk_gb)(record >> 9 & 15);
}

#endif
