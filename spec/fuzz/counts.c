/* Counts files of any bytes: refused, or safe to use. The checksum is mended, so that what lies behind it
 * is reached; the first byte chooses whether. The file is one of the temporary folder, of this process. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/hash.h"
#include "newskit/newskit.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(int holds) {
  if (!holds) abort();
}

static void seal(uint8_t *bytes, size_t size) {
  uint64_t sum = 0;
  for (size_t i = 0; i + 16 <= size; i += 8) {
    uint64_t word;
    memcpy(&word, bytes + i, 8);
    sum = nk_hash_word(word, sum);
  }
  if (size >= 8) memcpy(bytes + size - 8, &sum, 8);
}

static void write_file(const char *path, const uint8_t *bytes, size_t size) {
  FILE *file = fopen(path, "wb");
  require(file != NULL);
  require(fwrite(bytes, 1, size, file) == size);
  require(fclose(file) == 0);
}

static void use(nk_counts *counts) {
  nk_ngram *ngrams;
  size_t count;
  if (nk_counts_top(counts, NULL, &ngrams, &count, NULL) == NK_OK) {
    for (size_t i = 0; i < count; i++)
      for (uint32_t n = 0; n < ngrams[i].order; n++)
        require(nk_counts_word(counts, ngrams[i].words[n]).len < UINT32_MAX);
    nk_counts_free_top(counts, ngrams, count);
  }
  nk_str text = {"The council voted. The council left.", 36};
  nk_status status = nk_counts_add_text(counts, text, NULL, NULL);
  require(status == NK_OK || status == NK_ERR_LIMIT || status == NK_ERR_RANGE);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static char path[64];
  if (size == 0) return 0;
  snprintf(path, sizeof path, "/tmp/nk_fuzz_counts.%ld", (long)getpid());
  uint8_t *bytes = malloc(size);
  require(bytes != NULL);
  memcpy(bytes, data + 1, size - 1);
  if (data[0] & 1) seal(bytes, size - 1);
  write_file(path, bytes, size - 1);
  free(bytes);
  nk_counts *counts;
  nk_error err = {NK_OK, 0, ""};
  if (nk_counts_load(NULL, path, 1, &counts, &err) == NK_OK)
    use(counts);
  else
    require(counts == NULL && err.message[0] != '\0' && err.offset <= size);
  nk_counts_free(counts);
  remove(path);
  return 0;
}
