/* The scanner with AVX2 and BMI, for processors that have them. */
#include "text/scan/scan_variants.h"

typedef int nk_scan_avx2_unused; /* keeps the file from being empty elsewhere */

#ifdef NK_SCAN_X86
#include <immintrin.h>

#define NK_TARGET __attribute__((target("avx2,bmi,bmi2,popcnt,lzcnt")))
#define NK_VARIANT(x) nk_##x##_avx2
/* The instruction is defined for 0 as well. */
#define NK_LOWEST(word) (uint32_t) _tzcnt_u64(word)
#define NK_COUNT(word) (size_t) _mm_popcnt_u64(word)

#include "text/scan/scan_ascii.h"

typedef struct pair {
  __m256i v[2];
} pair;

NK_TARGET static inline uint64_t bits(const pair *q) {
  uint64_t a = (uint32_t)_mm256_movemask_epi8(q->v[0]);
  return a | (uint64_t)(uint32_t)_mm256_movemask_epi8(q->v[1]) << 32;
}

NK_TARGET static inline uint64_t equal(const pair *q, char byte) {
  pair r;
  for (int i = 0; i < 2; i++) r.v[i] = _mm256_cmpeq_epi8(q->v[i], _mm256_set1_epi8(byte));
  return bits(&r);
}

/* Bytes from `low` to `low + span`; with `fold`, of these with bit 5 set. */
NK_TARGET static inline uint64_t within(const pair *q, char fold, char low, char span) {
  pair r;
  for (int i = 0; i < 2; i++) {
    __m256i x =
        _mm256_sub_epi8(_mm256_or_si256(q->v[i], _mm256_set1_epi8(fold)), _mm256_set1_epi8(low));
    r.v[i] = _mm256_cmpeq_epi8(_mm256_min_epu8(x, _mm256_set1_epi8(span)), x);
  }
  return bits(&r);
}

NK_TARGET static inline uint64_t visible(const pair *q) {
  pair r;
  for (int i = 0; i < 2; i++) r.v[i] = _mm256_cmpgt_epi8(q->v[i], _mm256_set1_epi8(' '));
  return bits(&r);
}

NK_TARGET static inline void nk_classify_avx2(const uint8_t *text, nk_ascii *out) {
  pair q;
  for (int i = 0; i < 2; i++)
    q.v[i] = _mm256_loadu_si256((const __m256i *)(const void *)(text + 32 * i));
#include "text/scan/scan_classes.h"
}

#include "text/scan/scan_loop.h"
#endif
