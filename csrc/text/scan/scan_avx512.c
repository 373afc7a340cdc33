/* The scanner with AVX-512, whose comparisons give masks of 64 bits at once. */
#include "text/scan/scan_variants.h"

typedef int nk_scan_avx512_unused; /* keeps the file from being empty elsewhere */

#ifdef NK_SCAN_X86
#include <immintrin.h>

#define NK_TARGET __attribute__((target("avx512f,avx512bw,avx512vbmi2,avx2,bmi,bmi2,popcnt,lzcnt")))
#define NK_VARIANT(x) nk_##x##_avx512
#define NK_WRITE_PLACES write_places
#define NK_LOWEST(word) (uint32_t) _tzcnt_u64(word)
#define NK_COUNT(word) (size_t) _mm_popcnt_u64(word)

#include "text/scan/scan_ascii.h"

NK_TARGET static inline uint64_t bits(const __m512i *q) {
  return _mm512_movepi8_mask(*q);
}

NK_TARGET static inline uint64_t equal(const __m512i *q, char byte) {
  return _mm512_cmpeq_epi8_mask(*q, _mm512_set1_epi8(byte));
}

/* Bytes from `low` to `low + span`; with `fold`, of these with bit 5 set. */
NK_TARGET static inline uint64_t within(const __m512i *q, char fold, char low, char span) {
  __m512i x = _mm512_sub_epi8(_mm512_or_si512(*q, _mm512_set1_epi8(fold)), _mm512_set1_epi8(low));
  return _mm512_cmple_epu8_mask(x, _mm512_set1_epi8(span));
}

NK_TARGET static inline uint64_t visible(const __m512i *q) {
  return _mm512_cmpgt_epi8_mask(*q, _mm512_set1_epi8(' '));
}

NK_TARGET static inline void nk_classify_avx512(const uint8_t *text, nk_ascii *out) {
  __m512i q = _mm512_loadu_si512((const void *)text);
#include "text/scan/scan_classes.h"
}

NK_TARGET static inline void write_sixteen(__m128i places, uint32_t base, uint32_t *out) {
  __m512i wide = _mm512_cvtepu8_epi32(places);
  _mm512_storeu_si512(out, _mm512_add_epi32(wide, _mm512_set1_epi32((int)base)));
}

/* Writes the places of the `count` set bits, sixteen at a time: the numbers 0 to 63, of which only
 * those stay whose bits are set. */
NK_TARGET static inline void write_places(uint64_t bits, size_t count, uint32_t base,
                                          uint32_t *out) {
  static const uint8_t numbers[64] = {
      0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
      22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
      44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
  __m512i places = _mm512_maskz_compress_epi8(bits, _mm512_loadu_si512(numbers));
  write_sixteen(_mm512_castsi512_si128(places), base, out);
  if (count <= 16) return;
  write_sixteen(_mm512_extracti32x4_epi32(places, 1), base, out + 16);
  if (count <= 32) return;
  write_sixteen(_mm512_extracti32x4_epi32(places, 2), base, out + 32);
  write_sixteen(_mm512_extracti32x4_epi32(places, 3), base, out + 48);
}

#include "text/scan/scan_loop.h"
#endif
