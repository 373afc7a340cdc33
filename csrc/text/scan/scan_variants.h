/* The functions of the scanner's variants; scan_choice.c chooses among those that this build has. */
#ifndef NK_TEXT_SCAN_VARIANTS_H
#define NK_TEXT_SCAN_VARIANTS_H

#include "text/scan/scan.h"

/* NK_SCALAR, an option of the build, leaves out the others. */
#if !defined(NK_SCALAR) && defined(__GNUC__) && defined(__x86_64__)
#define NK_SCAN_X86 1
#endif
#if !defined(NK_SCALAR) && defined(__GNUC__) && defined(__aarch64__) && defined(__ARM_NEON) &&     \
    __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define NK_SCAN_NEON 1
#endif

nk_scan_function nk_scan_scalar, nk_scan_sse2, nk_scan_avx2, nk_scan_avx512, nk_scan_neon;
nk_count_function nk_count_scalar, nk_count_sse2, nk_count_avx2, nk_count_avx512, nk_count_neon;
nk_extract_function nk_extract_scalar, nk_extract_sse2, nk_extract_avx2, nk_extract_avx512,
    nk_extract_neon;

#endif
