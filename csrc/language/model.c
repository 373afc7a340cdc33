/* Model files, read: all that one says is checked here, so that identifying need not look twice. */
#include "language/model.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"

static nk_status read_header(nk_str bytes, nk_guess_header *header, nk_error *err) {
  if (bytes.len < sizeof *header) return nk_fail(err, NK_ERR_FORMAT, 0, "not a model of languages");
  memcpy(header, bytes.data, sizeof *header);
  if (header->magic != NK_GUESS_MAGIC)
    return nk_fail(err, NK_ERR_FORMAT, 0, "not a model of languages, or one of another version");
  size_t behind = offsetof(nk_guess_header, checksum) + sizeof header->checksum;
  nk_str rest = {bytes.data + behind, bytes.len - behind};
  if (nk_hash_bytes(rest, 0) != header->checksum)
    return nk_fail(err, NK_ERR_FORMAT, behind, "the model of languages is damaged (checksum)");
  size_t places = NK_GUESS_WORDS * sizeof(uint64_t);
  if (header->languages == 0 || header->languages > NK_LANGUAGES_MAX ||
      header->rows > 1u << NK_GUESS_BITS ||
      bytes.len != sizeof *header + header->languages * sizeof(nk_guess_language) + places +
                       (size_t)header->rows * NK_GUESS_DIMS)
    return nk_fail(err, NK_ERR_FORMAT, behind, "the model of languages has an impossible header");
  return NK_OK;
}

/* Weights so large that sums of them are no numbers are refused. */
static bool good_language(const nk_guess_language *language) {
  bool good = language->code[0] != 0 && memchr(language->code, 0, sizeof language->code) != NULL &&
              language->bias > -1e4f && language->bias < 1e4f;
  for (size_t i = 0; i < NK_GUESS_DIMS; i++)
    good = good && language->weights[i] > -1e4f && language->weights[i] < 1e4f;
  return good;
}

static nk_status read_tables(nk_identifier *self, nk_str bytes, uint32_t rows, nk_error *err) {
  const char *from = bytes.data + sizeof(nk_guess_header);
  memcpy(self->language, from, self->languages * sizeof *self->language);
  for (uint32_t i = 0; i < self->languages; i++)
    if (!good_language(&self->language[i]))
      return nk_fail(err, NK_ERR_FORMAT, sizeof(nk_guess_header),
                     "the model of languages contradicts itself");
  from += self->languages * sizeof *self->language;
  uint32_t sum = 0;
  for (uint32_t i = 0; i < NK_GUESS_WORDS; i++) {
    nk_guess_block *block = &self->blocks[i];
    memcpy(&block->places, from + i * sizeof block->places, sizeof block->places);
    block->before = sum;
    sum += nk_bits_in(block->places);
  }
  if (sum != rows)
    return nk_fail(err, NK_ERR_FORMAT, sizeof(nk_guess_header),
                   "the model of languages contradicts itself");
  self->values = (const int8_t *)(from + NK_GUESS_WORDS * sizeof(uint64_t));
  return NK_OK;
}

nk_status nk_identifier_open(const nk_allocator *allocator, nk_str bytes, nk_identifier **out,
                             nk_error *err) {
  *out = NULL;
  nk_allocator memory = nk_allocator_or_default(allocator);
  nk_guess_header header;
  nk_status status = read_header(bytes, &header, err);
  if (status != NK_OK) return status;
  nk_identifier *self = nk_alloc_zeroed(&memory, sizeof *self);
  if (!self) return nk_fail_memory(err);
  self->allocator = memory;
  self->languages = header.languages;
  self->blocks = nk_alloc(&memory, NK_GUESS_WORDS * sizeof *self->blocks);
  if (!self->blocks)
    status = nk_fail_memory(err);
  else
    status = read_tables(self, bytes, header.rows, err);
  if (status != NK_OK) {
    nk_identifier_free(self);
    return status;
  }
  *out = self;
  return NK_OK;
}

nk_status nk_identifier_load(const nk_allocator *allocator, const char *path, nk_identifier **out,
                             nk_error *err) {
  *out = NULL;
  nk_allocator memory = nk_allocator_or_default(allocator);
  nk_mapping mapping;
  nk_status status = nk_mapping_open(&mapping, path, &memory, err);
  if (status != NK_OK) return status;
  nk_str bytes = {(const char *)mapping.data, mapping.len};
  status = nk_identifier_open(&memory, bytes, out, err);
  if (status != NK_OK)
    nk_mapping_close(&mapping);
  else
    (*out)->mapping = mapping;
  return status;
}

void nk_identifier_free(nk_identifier *identifier) {
  if (!identifier) return;
  nk_allocator memory = identifier->allocator;
  nk_free(&memory, identifier->blocks, NK_GUESS_WORDS * sizeof *identifier->blocks);
  if (identifier->mapping.data) nk_mapping_close(&identifier->mapping);
  nk_free(&memory, identifier, sizeof *identifier);
}

uint32_t nk_identifier_count(const nk_identifier *identifier) {
  return identifier->languages;
}

const char *nk_identifier_code(const nk_identifier *identifier, uint32_t index) {
  return index < identifier->languages ? identifier->language[index].code : NULL;
}
