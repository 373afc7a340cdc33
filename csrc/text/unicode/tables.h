/* The generated tables, in two stages: a code point's record is
 * nk_records[nk_pages[nk_page_index[c >> 7] << 7 | (c & 127)]]. */
#ifndef NK_TEXT_TABLES_H
#define NK_TEXT_TABLES_H

#include <stdint.h>

extern const char nk_unicode_version[];
extern const uint32_t nk_records[];
extern const uint16_t nk_page_index[];
extern const uint8_t nk_pages[];

#endif
