/* The block scanner: in one pass over a text, sixty-four bytes at a time, validates UTF-8 and finds
 * the word boundaries of UAX #29, white space, and the bytes that the later steps look at. Each
 * variant gives the same bits as nk_word_breaks(). */
#ifndef NK_TEXT_SCAN_H
#define NK_TEXT_SCAN_H

#include "newskit/base.h"

/* What a scan fills: bitmaps with a word for each 64 bytes begun, and one more. Bits from `len` on
 * are zero. */
typedef struct nk_scan {
  const uint8_t *text;
  size_t len;
  uint64_t *breaks; /* first bytes of segments */
  uint64_t *white;  /* bytes of segments that are all white space */
  uint64_t *touch;  /* marks that the news tailoring of words looks at */
  uint64_t *stops;  /* what may end a sentence, or begin a line */
  uint64_t *rare;   /* characters that took the slow way; scratch */
  bool apostrophes; /* touch the apostrophes within words, too */
  bool any_rare;
} nk_scan;

/* The offset of the first invalid byte, when the bitmaps are unfinished, or `len`. */
typedef size_t nk_scan_function(nk_scan *scan);

/* How many tokens there are, that is segments that are not white. */
typedef size_t nk_count_function(const nk_scan *scan);

/* Writes the tokens to `starts` and `ends`, which have room for all of them and 64 more; in
 * `ranks`, one for each word of the bitmaps, how many start before it. */
typedef void nk_extract_function(const nk_scan *scan, uint32_t *starts, uint32_t *ends,
                                 uint32_t *ranks);

typedef struct nk_scanner {
  const char *name; /* "avx512", "avx2", "sse2", "neon", "scalar" */
  nk_scan_function *scan;
  nk_count_function *count;
  nk_extract_function *extract;
} nk_scanner;

/* The fastest that this processor runs. */
const nk_scanner *nk_scanner_best(void);

/* The variants that this processor runs, best first: the i-th, or NULL behind the last. */
const nk_scanner *nk_scanner_at(size_t i);

/* Puts right the boundaries around the characters in `rare`, by the rules of nk_word_breaks(). */
void nk_scan_mend(nk_scan *scan);

#endif
