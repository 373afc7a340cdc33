/* Counts where Lua cannot reach: a failing allocator at each n-th request, and equality of the saved
 * bytes for any number of threads and any way to cut the text. */
#include "newskit/count.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "check.h"
#include "failing.h"
#include "newskit/statistics.h"

enum { TEXT_SIZE = 3 << 20 };

static nk_str str(const char *text) {
  return (nk_str){text, strlen(text)};
}

static char *temporary(const char *name) {
  const char *folder = getenv("TMPDIR");
  size_t size = strlen(folder ? folder : "/tmp") + strlen(name) + 2;
  char *path = malloc(size);
  snprintf(path, size, "%s/%s", folder ? folder : "/tmp", name);
  return path;
}

/* Words of a steep distribution, sentences, and a blank line now and then. */
static char *random_text(size_t size, uint32_t state) {
  char *text = malloc(size + 16);
  size_t at = 0;
  while (at < size) {
    state = state * 1664525u + 1013904223u;
    uint32_t word = (state >> 16) % ((state >> 8 & 1) ? 40 : 20000);
    at += (size_t)snprintf(text + at, 16, "w%u", word);
    uint32_t after = state >> 27;
    text[at++] = after == 0 ? '\n' : ' ';
    if (after == 0) text[at++] = '\n';
  }
  text[size] = '\0';
  return text;
}

static void *slurp(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  *size = 0;
  if (!file) return NULL;
  fseek(file, 0, SEEK_END);
  *size = (size_t)ftell(file);
  rewind(file);
  void *bytes = malloc(*size + 1);
  if (fread(bytes, 1, *size, file) != *size) *size = 0;
  fclose(file);
  return bytes;
}

static bool same_files(const char *a, const char *b) {
  size_t a_size, b_size;
  void *left = slurp(a, &a_size), *right = slurp(b, &b_size);
  bool same = left && right && a_size > 0 && a_size == b_size && memcmp(left, right, a_size) == 0;
  free(left);
  free(right);
  return same;
}

static void test_threads(nk_unit unit, uint32_t skip) {
  char *text = random_text(TEXT_SIZE, 7 + skip), *one = temporary("nk_one"),
       *many = temporary("nk_many");
  nk_count_options options = nk_count_options_default();
  options.skip = skip;
  for (uint32_t threads = 1; threads <= 4; threads++) {
    nk_stream_options stream = nk_stream_options_default();
    nk_counts *counts;
    nk_error err = {NK_OK, 0, ""};
    stream.threads = threads;
    stream.unit = unit;
    options.seed = threads * 77;
    CHECK(nk_counts_new(NULL, &options, &counts, &err) == NK_OK);
    CHECK(nk_counts_add_text(counts, str(text), &stream, &err) == NK_OK);
    CHECK(nk_counts_total(counts, 1) > TEXT_SIZE / 8);
    CHECK(nk_counts_save(counts, threads == 1 ? one : many, &err) == NK_OK);
    if (threads > 1) CHECK(same_files(one, many));
    nk_counts_free(counts);
  }
  remove(one);
  remove(many);
  free(one);
  free(many);
  free(text);
}

/* A word's frequency counts occurrences, its documents count texts. */
static void test_words(void) {
  nk_counts *counts;
  CHECK(nk_counts_new(NULL, NULL, &counts, NULL) == NK_OK);
  CHECK(nk_counts_add_text(counts, str("tide and tide\n\ntime and time\n\ntide"), NULL, NULL) ==
        NK_OK);
  uint32_t tide = nk_counts_id(counts, str("tide")), time = nk_counts_id(counts, str("time"));
  CHECK(tide != UINT32_MAX && time != UINT32_MAX && nk_counts_id(counts, str("sea")) == UINT32_MAX);
  CHECK(nk_counts_word_frequency(counts, tide) == 3 && nk_counts_word_documents(counts, tide) == 2);
  CHECK(nk_counts_word_frequency(counts, time) == 2 && nk_counts_word_documents(counts, time) == 1);
  nk_counts_free(counts);
}

/* Half and half, merged, is the whole, byte for byte. */
static void test_merge(void) {
  char *text = random_text(TEXT_SIZE / 4, 3), *whole = temporary("nk_whole"),
       *sum = temporary("nk_sum");
  const char *half = strstr(text + TEXT_SIZE / 8, "\n\n") + 2;
  nk_counts *a, *b, *all;
  CHECK(nk_counts_new(NULL, NULL, &a, NULL) == NK_OK);
  CHECK(nk_counts_new(NULL, NULL, &b, NULL) == NK_OK);
  CHECK(nk_counts_new(NULL, NULL, &all, NULL) == NK_OK);
  nk_str first = {text, (size_t)(half - text)}, second = str(half);
  CHECK(nk_counts_add_text(a, first, NULL, NULL) == NK_OK);
  CHECK(nk_counts_add_text(b, second, NULL, NULL) == NK_OK);
  CHECK(nk_counts_add_text(all, first, NULL, NULL) == NK_OK);
  CHECK(nk_counts_add_text(all, second, NULL, NULL) == NK_OK);
  CHECK(nk_counts_merge(a, b, NULL) == NK_OK);
  CHECK(nk_counts_save(a, sum, NULL) == NK_OK);
  CHECK(nk_counts_save(all, whole, NULL) == NK_OK);
  CHECK(same_files(sum, whole));
  nk_counts_free(b);
  CHECK(nk_counts_load(NULL, whole, 99, &b, NULL) == NK_OK);
  CHECK(nk_counts_save(b, sum, NULL) == NK_OK);
  CHECK(same_files(sum, whole));
  nk_counts_free(a);
  nk_counts_free(b);
  nk_counts_free(all);
  remove(whole);
  remove(sum);
  free(whole);
  free(sum);
  free(text);
}

/* Everything that allocates, in one go; the first failure ends it. */
static nk_status use_all(const nk_allocator *memory, const nk_document *document, const char *text,
                         const char *path) {
  nk_counts *counts = NULL, *other = NULL, *loaded = NULL;
  nk_ngram *ngrams = NULL;
  nk_pair *pairs = NULL;
  size_t count = 0, pair_count = 0;
  nk_pair_options by_g2 = {.measure = NK_G2, .window = 1, .node = UINT32_MAX};
  nk_status status = nk_counts_new(memory, NULL, &counts, NULL);
  if (status == NK_OK) status = nk_counts_new(memory, NULL, &other, NULL);
  if (status == NK_OK) {
    status = nk_counts_add(counts, document, NULL);
    CHECK(nk_counts_documents(counts) == (status == NK_OK));
    CHECK((nk_counts_total(counts, 1) == 0) == (status != NK_OK));
    CHECK((nk_counts_distinct(counts, 1) == 0) == (status != NK_OK));
  }
  if (status == NK_OK) status = nk_counts_add_text(other, str(text), NULL, NULL);
  if (status == NK_OK) {
    uint64_t before = nk_counts_total(counts, 2), more = nk_counts_total(other, 2);
    status = nk_counts_merge(counts, other, NULL);
    CHECK(nk_counts_total(counts, 2) == before + (status == NK_OK ? more : 0));
  }
  if (status == NK_OK) status = nk_counts_top(counts, NULL, &ngrams, &count, NULL);
  if (status == NK_OK) status = nk_pairs_top(counts, &by_g2, &pairs, &pair_count, NULL);
  if (status == NK_OK) status = nk_counts_save(counts, path, NULL);
  if (status == NK_OK) status = nk_counts_load(memory, path, 5, &loaded, NULL);
  CHECK((loaded != NULL) == (status == NK_OK));
  if (counts) nk_counts_free_top(counts, ngrams, count);
  if (counts) nk_pairs_free(counts, pairs, pair_count);
  nk_counts_free(counts);
  nk_counts_free(other);
  nk_counts_free(loaded);
  return status;
}

static void test_failing(void) {
  char *text = random_text(5000, 11), *path = temporary("nk_failing");
  nk_document *document;
  CHECK(nk_document_new(NULL, str("One of the few. One of the many."), NULL, &document, NULL) ==
        NK_OK);
  failing state = {0};
  nk_allocator memory = failing_allocator(&state);
  nk_status status = NK_ERR_MEMORY;
  for (long n = 1; status != NK_OK && n < 100000; n++) {
    state = (failing){.fail_at = n};
    status = use_all(&memory, document, text, path);
    CHECK(status == NK_OK || status == NK_ERR_MEMORY);
    CHECK(state.live == 0 && state.bytes == 0);
  }
  CHECK(status == NK_OK);
  nk_document_free(NULL, document);
  remove(path);
  free(path);
  free(text);
}

/* A file in which any one byte is wrong, or that is cut, is refused. */
static void test_damage(void) {
  char *path = temporary("nk_damage");
  nk_counts *counts;
  CHECK(nk_counts_new(NULL, NULL, &counts, NULL) == NK_OK);
  CHECK(nk_counts_add_text(counts, str("One of the few. One of the many."), NULL, NULL) == NK_OK);
  CHECK(nk_counts_save(counts, path, NULL) == NK_OK);
  nk_counts_free(counts);
  size_t size;
  char *bytes = slurp(path, &size);
  for (size_t at = 0; at < size; at += 1 + at / 64) {
    FILE *file = fopen(path, "wb");
    char kept = bytes[at];
    bool cut = at % 3 == 2;
    bytes[at] ^= 1;
    fwrite(bytes, 1, cut ? at : size, file);
    fclose(file);
    bytes[at] = kept;
    nk_error err = {NK_OK, 0, ""};
    CHECK(nk_counts_load(NULL, path, 1, &counts, &err) == NK_ERR_FORMAT);
    CHECK(counts == NULL && err.message[0] != '\0');
  }
  remove(path);
  free(path);
  free(bytes);
}

/* Writes `bytes` with the checksum that belongs to them, as an attacker would. */
static void write_sealed(const char *path, const char *bytes, size_t size) {
  uint64_t sum = 0;
  for (size_t i = 0; i + 16 <= size; i += 8) {
    uint64_t word;
    memcpy(&word, bytes + i, 8);
    sum = nk_hash_word(word, sum);
  }
  FILE *file = fopen(path, "wb");
  fwrite(bytes, 1, size - 8, file);
  fwrite(&sum, 1, 8, file);
  fclose(file);
}

/* Files that are wrong inside under a right checksum are refused, or are safe to use. */
static void test_forgery(void) {
  char *path = temporary("nk_forgery"), *text = random_text(3000, 5);
  nk_counts *counts, *whole;
  size_t size, refused = 0;
  CHECK(nk_counts_new(NULL, NULL, &whole, NULL) == NK_OK);
  CHECK(nk_counts_add_text(whole, str(text), NULL, NULL) == NK_OK);
  CHECK(nk_counts_save(whole, path, NULL) == NK_OK);
  char *bytes = slurp(path, &size);
  uint32_t state = 17, values[] = {0, 1, 40, 1000, 0x7fffffff, UINT32_MAX - 1, UINT32_MAX};
  for (int round = 0; round < 3000; round++) {
    state = state * 1664525u + 1013904223u;
    size_t at = (state >> 8) % ((round % 2 ? size : 2500) / 4) * 4;
    uint32_t kept, forged = values[(unsigned)round % (sizeof values / sizeof *values)];
    memcpy(&kept, bytes + at, 4);
    memcpy(bytes + at, &forged, 4);
    write_sealed(path, bytes, size);
    memcpy(bytes + at, &kept, 4);
    nk_status status = nk_counts_load(NULL, path, 1, &counts, NULL);
    refused += status != NK_OK;
    if (status != NK_OK) continue;
    nk_ngram *ngrams;
    size_t count;
    CHECK(nk_counts_top(counts, NULL, &ngrams, &count, NULL) == NK_OK);
    nk_counts_free_top(counts, ngrams, count);
    nk_status merged = nk_counts_merge(counts, whole, NULL);
    CHECK(merged == NK_OK || merged == NK_ERR_LIMIT || merged == NK_ERR_RANGE);
    nk_counts_free(counts);
  }
  CHECK(refused > 1000);
  nk_counts_free(whole);
  remove(path);
  free(path);
  free(text);
  free(bytes);
}

int main(void) {
  test_threads(NK_UNIT_BLOCK, 0);
  test_threads(NK_UNIT_WHOLE, 0);
  test_threads(NK_UNIT_LINE, 1);
  test_words();
  test_merge();
  test_failing();
  test_damage();
  test_forgery();
  return check_result();
}
