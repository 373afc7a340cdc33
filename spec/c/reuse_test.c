/* Text reuse in C: signatures and bands by their definitions, sketches that are none, and a failing
 * allocator at each n-th request. */
#include "newskit/reuse.h"

#include <string.h>

#include "base/hash.h"
#include "check.h"
#include "failing.h"
#include "reuse/reuse.h"

enum { TEXTS = 12, WORDS = 60 };

/* SplitMix64 (Vigna, public domain): any number of it, for the tests to be the same everywhere. */
static uint32_t number_at(uint64_t at) {
  uint64_t z = (at + 1) * UINT64_C(0x9e3779b97f4a7c15);
  z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
  return (uint32_t)((z ^ z >> 31) >> 32);
}

/* Numbers in ascending order, `shared` of them the same for both sets of a round. */
static uint32_t set_of(uint32_t *set, uint32_t shared, uint32_t count, uint64_t round,
                       uint64_t own) {
  for (uint32_t i = 0; i < count; i++)
    set[i] = number_at(round * 4096 + (i < shared ? 0 : own * 1024) + i);
  for (uint32_t i = 1; i < count; i++)
    for (uint32_t j = i; j > 0 && set[j] < set[j - 1]; j--) {
      uint32_t other = set[j];
      set[j] = set[j - 1];
      set[j - 1] = other;
    }
  return count;
}

/* The mean of estimates is the index, for sets that fill the slots and for such as do not. */
static void test_signatures(void) {
  static const uint32_t sizes[] = {12, 60, 400};
  for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
    uint32_t count = sizes[s], shared = count * 3 / 4, set[400];
    double sum = 0, index = (double)shared / (2 * count - shared);
    for (uint64_t round = 0; round < 1000; round++) {
      uint16_t a[NK_SLOTS], b[NK_SLOTS];
      nk_reuse_sign(set, set_of(set, shared, count, round, 1), a);
      nk_reuse_sign(set, set_of(set, shared, count, round, 2), b);
      for (uint32_t i = 0; i < NK_SLOTS; i++) sum += a[i] == b[i];
    }
    double mean = sum / (1000.0 * NK_SLOTS);
    CHECK(mean > index - 0.02 && mean < index + 0.02);
  }
}

static void test_bands(void) {
  uint32_t rows, bands;
  nk_reuse_bands(0.8, &rows, &bands);
  CHECK(rows == 5 && bands == 25); /* (1 - 0.8^5)^25 = 0.00005, (1 - 0.8^6)^21 = 0.0017 */
  nk_reuse_bands(1, &rows, &bands);
  CHECK(rows == 16 && bands == 8);
  nk_reuse_bands(0.3, &rows, &bands);
  CHECK(rows == 1 && bands == 128);
}

static void test_sort(void) {
  uint64_t items[] = {5ull << 32 | 1, 1ull << 63, 5ull << 32, 3, 2}, spare[5];
  nk_reuse_sort(items, spare, 5);
  CHECK(items[0] == 3 && items[1] == 2 && items[2] == (5ull << 32 | 1) && items[3] == 5ull << 32);
  CHECK(items[4] == 1ull << 63);
}

/* Text `number`: of three families, each a little different. */
static size_t write_text(char *text, int number) {
  size_t at = 0;
  for (int i = 0; i < WORDS; i++) {
    int word = i == number ? 999 : (number % 3) * 100 + i;
    text[at++] = 'w';
    text[at++] = (char)('0' + word / 100);
    text[at++] = (char)('0' + word / 10 % 10);
    text[at++] = (char)('0' + word % 10);
    text[at++] = ' ';
  }
  return at;
}

static nk_status add_text(nk_reuse *reuse, const nk_allocator *allocator, int number) {
  char text[WORDS * 5];
  nk_str bytes = {text, write_text(text, number)};
  nk_document *document;
  nk_status status = nk_document_new(allocator, bytes, NULL, &document, NULL);
  if (status != NK_OK) return status;
  static uint64_t block[WORDS * 2];
  CHECK(nk_sketch_room(document) <= sizeof block);
  size_t size;
  status = nk_sketch_write(allocator, document, 3, block, &size, NULL);
  nk_str sketch = {(const char *)block, size};
  if (status == NK_OK) status = nk_reuse_add(reuse, sketch, NULL);
  nk_document_free(allocator, document);
  return status;
}

static nk_status run(const nk_allocator *allocator, const nk_reuse_options *options,
                     nk_reuse_link *links) {
  nk_reuse *reuse;
  uint32_t order[TEXTS];
  nk_status status = nk_reuse_new(allocator, options, &reuse, NULL);
  if (status != NK_OK) return status;
  for (int i = 0; i < TEXTS && status == NK_OK; i++) {
    status = add_text(reuse, allocator, i);
    order[i] = (uint32_t)(TEXTS - 1 - i);
  }
  if (status == NK_OK) status = nk_reuse_find(reuse, order, 1, links, NULL);
  nk_reuse_free(reuse);
  return status;
}

/* Every failing request is told, and nothing is left behind. */
static void test_failing(const char *spill) {
  nk_reuse_options options = nk_reuse_options_default();
  options.threshold = 0.7;
  options.spill = spill;
  nk_reuse_link links[TEXTS];
  nk_status status = NK_ERR_MEMORY;
  for (long at = 1; status == NK_ERR_MEMORY && at < 10000; at++) {
    failing state = {.fail_at = at};
    nk_allocator allocator = failing_allocator(&state);
    status = run(&allocator, &options, links);
    CHECK(state.live == 0 && state.bytes == 0);
  }
  CHECK(status == NK_OK);
  for (uint32_t i = 0; i < TEXTS; i++) {
    uint32_t first = TEXTS - 3 + i % 3;
    CHECK(links[i].first == first && links[i].of == first);
    CHECK(links[i].kind == (i == first ? NK_REUSE_FIRST : NK_REUSE_NEAR));
  }
}

static void test_refused(void) {
  nk_reuse_options options = nk_reuse_options_default();
  nk_reuse *reuse;
  options.partial = 0.01;
  CHECK(nk_reuse_new(NULL, &options, &reuse, NULL) == NK_ERR_RANGE && !reuse);
  options.partial = 0;
  options.spill = "/nowhere/at/all";
  CHECK(nk_reuse_new(NULL, &options, &reuse, NULL) == NK_ERR_IO && !reuse);
  CHECK(nk_reuse_new(NULL, NULL, &reuse, NULL) == NK_OK);
  uint32_t sketch[] = {0, 0, 9, 2, 5, 5};
  CHECK(nk_reuse_add(reuse, (nk_str){(const char *)sketch, sizeof sketch}, NULL) == NK_ERR_FORMAT);
  sketch[5] = 6;
  CHECK(nk_reuse_add(reuse, (nk_str){(const char *)sketch, sizeof sketch}, NULL) == NK_OK);
  CHECK(nk_reuse_count(reuse) == 1 && nk_reuse_words(reuse, 0) == 9);
  CHECK(nk_reuse_memory(reuse) > 256);
  nk_reuse_free(reuse);
  nk_reuse_free(NULL);
}

int main(void) {
  test_signatures();
  test_bands();
  test_sort();
  test_failing(NULL);
  test_failing("reuse_test.sets");
  test_refused();
  return check_result();
}
