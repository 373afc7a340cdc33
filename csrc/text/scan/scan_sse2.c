/* The scanner with SSE2, which every x86-64 processor has. */
#include "text/scan/scan_variants.h"

typedef int nk_scan_sse2_unused; /* keeps the file from being empty elsewhere */

#ifdef NK_SCAN_X86
#include <emmintrin.h>

#define NK_TARGET
#define NK_VARIANT(x) nk_##x##_sse2

#include "text/scan/scan_ascii.h"

typedef struct quad {
  __m128i v[4];
} quad;

static inline uint64_t bits(const quad *q) {
  uint64_t a = (uint32_t)_mm_movemask_epi8(q->v[0]), b = (uint32_t)_mm_movemask_epi8(q->v[1]);
  uint64_t c = (uint32_t)_mm_movemask_epi8(q->v[2]), d = (uint32_t)_mm_movemask_epi8(q->v[3]);
  return a | b << 16 | c << 32 | d << 48;
}

static inline uint64_t equal(const quad *q, char byte) {
  quad r;
  for (int i = 0; i < 4; i++) r.v[i] = _mm_cmpeq_epi8(q->v[i], _mm_set1_epi8(byte));
  return bits(&r);
}

/* Bytes from `low` to `low + span`; with `fold`, of these with bit 5 set. */
static inline uint64_t within(const quad *q, char fold, char low, char span) {
  quad r;
  for (int i = 0; i < 4; i++) {
    __m128i x = _mm_sub_epi8(_mm_or_si128(q->v[i], _mm_set1_epi8(fold)), _mm_set1_epi8(low));
    r.v[i] = _mm_cmpeq_epi8(_mm_min_epu8(x, _mm_set1_epi8(span)), x);
  }
  return bits(&r);
}

static inline uint64_t visible(const quad *q) {
  quad r;
  for (int i = 0; i < 4; i++) r.v[i] = _mm_cmpgt_epi8(q->v[i], _mm_set1_epi8(' '));
  return bits(&r);
}

static inline void nk_classify_sse2(const uint8_t *text, nk_ascii *out) {
  quad q;
  for (int i = 0; i < 4; i++)
    q.v[i] = _mm_loadu_si128((const __m128i *)(const void *)(text + 16 * i));
#include "text/scan/scan_classes.h"
}

#include "text/scan/scan_loop.h"
#endif
