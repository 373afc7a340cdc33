/* Models: the tables, and the sums over them. All questions of a tree are put to many rows at once
 * and no branch hangs on an answer; the leaf of a row is the first that no answer took away
 * (Lucchese et al. 2015, "QuickScorer"). */
#include "body/model.h"

#include <stdalign.h>
#include <string.h>

#include "body/features.h"
#include "body/model_data.h"
#include "text/bits.h"
#if defined(__SSE2__) && !defined(NK_SCALAR)
#include <emmintrin.h>
#endif

#define TREES(leaves) (sizeof(leaves) / sizeof *(leaves) / NK_MODEL_LEAVES)

const nk_model nk_model_first = {first_nodes, first_leaves, TREES(first_leaves)};
const nk_model nk_model_second = {second_nodes, second_leaves, TREES(second_leaves)};

/* The columns of the rows, one after another. */
typedef struct turned {
  alignas(16) uint8_t columns[NK_FEATURE_COUNT][NK_MODEL_LANES];
} turned;

static void turn(const uint8_t *const *rows, unsigned count, turned *out) {
  for (unsigned lane = 0; lane < NK_MODEL_LANES; lane++) {
    const uint8_t *row = rows[lane < count ? lane : 0];
    for (unsigned column = 0; column < NK_FEATURE_COUNT; column++)
      out->columns[column][lane] = row[column];
  }
}

/* Which leaves of a tree each row has left. */
#if defined(__SSE2__) && !defined(NK_SCALAR)
static void ask(const nk_model_node *nodes, const turned *rows, uint16_t left[NK_MODEL_LANES]) {
  __m128i low = _mm_set1_epi8(-1), high = low; /* of the sixteen leaves of each lane */
  for (unsigned i = 0; i < NK_MODEL_NODES; i++) {
    int32_t bytes;
    memcpy(&bytes, &nodes[i], sizeof bytes);
    __m128i node = _mm_cvtsi32_si128(bytes); /* each of its bytes four times: */
    node = _mm_unpacklo_epi8(node, node);
    node = _mm_unpacklo_epi16(node, node);
    __m128i threshold = _mm_shuffle_epi32(node, 0x55);
    __m128i gone_low = _mm_shuffle_epi32(node, 0xaa), gone_high = _mm_shuffle_epi32(node, 0xff);
    __m128i values = _mm_load_si128((const __m128i *)rows->columns[nodes[i].column]);
    __m128i at_most = _mm_cmpeq_epi8(_mm_max_epu8(values, threshold), threshold);
    low = _mm_andnot_si128(_mm_andnot_si128(at_most, gone_low), low);
    high = _mm_andnot_si128(_mm_andnot_si128(at_most, gone_high), high);
  }
  _mm_storeu_si128((__m128i *)left, _mm_unpacklo_epi8(low, high));
  _mm_storeu_si128((__m128i *)left + 1, _mm_unpackhi_epi8(low, high));
}
#else
static void ask(const nk_model_node *nodes, const turned *rows, uint16_t left[NK_MODEL_LANES]) {
  memset(left, 0xff, NK_MODEL_LANES * sizeof *left);
  for (unsigned i = 0; i < NK_MODEL_NODES; i++) {
    const uint8_t *values = rows->columns[nodes[i].column];
    for (unsigned lane = 0; lane < NK_MODEL_LANES; lane++)
      if (values[lane] > nodes[i].threshold) left[lane] &= (uint16_t)~nodes[i].gone;
  }
}
#endif

void nk_model_sum(const nk_model *model, unsigned first, unsigned last, const uint8_t *const *rows,
                  unsigned count, int32_t sums[NK_MODEL_LANES]) {
  turned columns;
  uint16_t left[NK_MODEL_LANES];
  turn(rows, count, &columns);
  memset(sums, 0, NK_MODEL_LANES * sizeof *sums);
  for (unsigned tree = first; tree < last; tree++) {
    const int16_t *leaves = model->leaves + tree * NK_MODEL_LEAVES;
    ask(model->nodes + tree * NK_MODEL_NODES, &columns, left);
    for (unsigned lane = 0; lane < count; lane++) sums[lane] += leaves[nk_lowest_bit(left[lane])];
  }
}
