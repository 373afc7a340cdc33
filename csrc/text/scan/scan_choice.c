/* Choosing a scanner among those that this build has and this processor runs. */
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
