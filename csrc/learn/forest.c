/* Forests: the sums. All questions of a tree are put to many rows at once and no branch hangs on an
 * answer; the leaf of a row is the first that no answer took away (Lucchese et al. 2015,
 * "QuickScorer"). */
#include "learn/forest.h"

#include <assert.h>
#include <stdalign.h>
#include <string.h>

#include "text/bits.h"
#if defined(__SSE2__) && !defined(NK_SCALAR)
#include <emmintrin.h>
#endif

/* The columns of the rows, one after another. */
typedef struct turned {
  alignas(16) uint8_t columns[NK_FOREST_COLUMNS][NK_FOREST_LANES];
} turned;

static void turn(const uint8_t *const *rows, unsigned count, unsigned columns, turned *out) {
  for (unsigned lane = 0; lane < NK_FOREST_LANES; lane++) {
    const uint8_t *row = rows[lane < count ? lane : 0];
    for (unsigned column = 0; column < columns; column++) out->columns[column][lane] = row[column];
  }
}

/* Which leaves of a tree each row has left. */
#if defined(__SSE2__) && !defined(NK_SCALAR)
static void ask(const nk_forest_node *nodes, const turned *rows, uint16_t left[NK_FOREST_LANES]) {
  __m128i low = _mm_set1_epi8(-1), high = low; /* of the sixteen leaves of each lane */
  for (unsigned i = 0; i < NK_FOREST_NODES; i++) {
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
static void ask(const nk_forest_node *nodes, const turned *rows, uint16_t left[NK_FOREST_LANES]) {
  memset(left, 0xff, NK_FOREST_LANES * sizeof *left);
  for (unsigned i = 0; i < NK_FOREST_NODES; i++) {
    const uint8_t *values = rows->columns[nodes[i].column];
    for (unsigned lane = 0; lane < NK_FOREST_LANES; lane++)
      if (values[lane] > nodes[i].threshold) left[lane] &= (uint16_t)~nodes[i].gone;
  }
}
#endif

void nk_forest_sum(const nk_forest *forest, unsigned first, unsigned last,
                   const uint8_t *const *rows, unsigned count, int32_t sums[NK_FOREST_LANES]) {
  turned columns;
  uint16_t left[NK_FOREST_LANES];
  assert(forest->column_count <= NK_FOREST_COLUMNS);
  turn(rows, count, forest->column_count, &columns);
  memset(sums, 0, NK_FOREST_LANES * sizeof *sums);
  for (unsigned tree = first; tree < last; tree++) {
    const int16_t *leaves = forest->leaves + tree * NK_FOREST_LEAVES;
    ask(forest->nodes + tree * NK_FOREST_NODES, &columns, left);
    for (unsigned lane = 0; lane < count; lane++) sums[lane] += leaves[nk_lowest_bit(left[lane])];
  }
}

uint8_t nk_forest_step(const nk_forest_cuts *cuts, float value) {
  unsigned low = 0, high = cuts->count;
  while (low < high) {
    unsigned middle = (low + high) / 2;
    if (cuts->values[middle] < value)
      low = middle + 1;
    else
      high = middle;
  }
  return (uint8_t)low;
}
