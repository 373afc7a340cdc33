/* Choosing a scanner, and the slow way for the characters that need it. */
#include "text/scan/scan.h"

#include "text/bits.h"
#include "text/unicode/breaks.h"
#include "text/scan/scan_variants.h"

static const nk_scanner scanners[] = {
#ifdef NK_SCAN_X86
    {"avx512", nk_scan_avx512, nk_count_avx512, nk_extract_avx512},
    {"avx2", nk_scan_avx2, nk_count_avx2, nk_extract_avx2},
    {"sse2", nk_scan_sse2, nk_count_sse2, nk_extract_sse2},
#endif
#ifdef NK_SCAN_NEON
    {"neon", nk_scan_neon, nk_count_neon, nk_extract_neon},
#endif
    {"scalar", nk_scan_scalar, nk_count_scalar, nk_extract_scalar},
};

enum { COUNT = sizeof scanners / sizeof *scanners };

/* How many of the first scanners this processor does not run. */
static size_t unfit(void) {
#ifdef NK_SCAN_X86
  bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
              __builtin_cpu_supports("bmi2");
  if (!avx2) return 2;
  return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi2") ? 0 : 1;
#else
  return 0;
#endif
}

const nk_scanner *nk_scanner_at(size_t i) {
  i += unfit();
  return i < COUNT ? &scanners[i] : NULL;
}

const nk_scanner *nk_scanner_best(void) {
  return nk_scanner_at(0);
}

static bool blank(uint8_t byte) {
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/* Whether `i` is a boundary whatever stands further left or right: a visible ASCII character behind
 * white space. */
static bool certain(const nk_scan *scan, size_t i) {
  if (i == 0 || i == scan->len) return true;
  uint8_t byte = scan->text[i];
  return blank(scan->text[i - 1]) && byte > ' ' && byte < 0x7F;
}

void nk_scan_mend(nk_scan *scan) {
  size_t done = 0;
  for (;;) {
    size_t at = nk_bits_next(scan->rare, done, scan->len);
    if (at == scan->len) return;
    size_t from = at, to = at + 1;
    while (from > done && !certain(scan, from)) from--;
    while (!certain(scan, to)) to++;
    nk_word_breaks(scan->text, from, to, scan->breaks, scan->white);
    done = to;
  }
}
