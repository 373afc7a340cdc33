/* Any bytes as a text, under a model that is in part made of them: its header and checksum are
 * mended, the languages' weights and the places that have rows are the input's. */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "language/model.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(int holds) {
  if (!holds) abort();
}

#define LANGUAGES 4u
#define TABLE (LANGUAGES * sizeof(nk_guess_language))
#define PLACES (NK_GUESS_WORDS * sizeof(uint64_t))

/* A model whose records are the first bytes of the input, and that has a row for each 64 places. */
static char *make(const uint8_t *data, size_t size, size_t *out) {
  size_t rows = NK_GUESS_WORDS * NK_GUESS_DIMS;
  *out = sizeof(nk_guess_header) + TABLE + PLACES + rows;
  char *bytes = calloc(*out, 1);
  require(bytes != NULL);
  memcpy(bytes + sizeof(nk_guess_header), data, size < TABLE ? size : TABLE);
  char *at = bytes + sizeof(nk_guess_header) + TABLE;
  for (size_t i = 0; i < NK_GUESS_WORDS; i++) at[i * 8] = 1;
  for (size_t i = 0; i < rows; i++) at[PLACES + i] = (char)(size > 0 ? data[i % size] : 0);
  nk_guess_header header = {NK_GUESS_MAGIC, 0, LANGUAGES, NK_GUESS_WORDS};
  memcpy(bytes, &header, sizeof header);
  size_t behind = offsetof(nk_guess_header, checksum) + sizeof header.checksum;
  header.checksum = nk_hash_bytes((nk_str){bytes + behind, *out - behind}, 0);
  memcpy(bytes, &header, sizeof header);
  return bytes;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  size_t length, count;
  char *bytes = make(data, size, &length);
  nk_identifier *self;
  nk_guess guesses[LANGUAGES];
  nk_error err = {NK_OK, 0, ""};
  if (nk_identifier_open(NULL, (nk_str){bytes, length}, &self, &err) == NK_OK) {
    nk_str text = {(const char *)data, size};
    require(nk_identify(self, NULL, text, guesses, LANGUAGES, &count, NULL) == NK_OK);
    require(count <= LANGUAGES);
    for (size_t i = 0; i < count; i++) require(guesses[i].share >= 0.01 && guesses[i].share <= 1);
  } else {
    require(self == NULL && err.message[0] != '\0');
  }
  nk_identifier_free(self);
  free(bytes);
  return 0;
}
