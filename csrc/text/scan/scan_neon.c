/* The scanner with NEON, which every 64-bit ARM processor has. A mask of 64 bits is gathered by
 * keeping one bit of each byte and adding neighbors three times. */
#include "text/scan/scan_variants.h"

typedef int nk_scan_neon_unused; /* keeps the file from being empty elsewhere */

#ifdef NK_SCAN_NEON
#include <arm_neon.h>

#define NK_TARGET
#define NK_VARIANT(x) nk_##x##_neon

#include "text/scan/scan_ascii.h"

typedef struct quad {
  uint8x16_t v[4];
} quad;

/* The top bits of the bytes; each byte is all ones or has only its own top bit to tell. */
static inline uint64_t gather(const quad *q) {
  static const uint8_t place[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t m = vld1q_u8(place);
  uint8x16_t a = vpaddq_u8(vandq_u8(q->v[0], m), vandq_u8(q->v[1], m));
  uint8x16_t b = vpaddq_u8(vandq_u8(q->v[2], m), vandq_u8(q->v[3], m));
  a = vpaddq_u8(a, b);
  a = vpaddq_u8(a, a);
  return vgetq_lane_u64(vreinterpretq_u64_u8(a), 0);
}

static inline uint64_t bits(const quad *q) {
  quad r;
  for (int i = 0; i < 4; i++) r.v[i] = vcgeq_u8(q->v[i], vdupq_n_u8(0x80));
  return gather(&r);
}

static inline uint64_t equal(const quad *q, char byte) {
  quad r;
  for (int i = 0; i < 4; i++) r.v[i] = vceqq_u8(q->v[i], vdupq_n_u8((uint8_t)byte));
  return gather(&r);
}

/* Bytes from `low` to `low + span`; with `fold`, of these with bit 5 set. */
static inline uint64_t within(const quad *q, char fold, char low, char span) {
  quad r;
  for (int i = 0; i < 4; i++) {
    uint8x16_t x = vsubq_u8(vorrq_u8(q->v[i], vdupq_n_u8((uint8_t)fold)), vdupq_n_u8((uint8_t)low));
    r.v[i] = vcleq_u8(x, vdupq_n_u8((uint8_t)span));
  }
  return gather(&r);
}

static inline uint64_t visible(const quad *q) {
  quad r;
  for (int i = 0; i < 4; i++) r.v[i] = vcgtq_s8(vreinterpretq_s8_u8(q->v[i]), vdupq_n_s8(' '));
  return gather(&r);
}

static inline void nk_classify_neon(const uint8_t *text, nk_ascii *out) {
  quad q;
  for (int i = 0; i < 4; i++) q.v[i] = vld1q_u8(text + 16 * i);
#include "text/scan/scan_classes.h"
}

#include "text/scan/scan_loop.h"
#endif
