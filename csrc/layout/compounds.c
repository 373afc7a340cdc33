/* A set of hashes of the words "a-b" of a text. A false hit keeps a hyphen, a miss drops one; neither is more
 * than a letter, so hashes of 32 bits will do. */
#include "layout/compounds.h"

#include "base/alloc.h"
#include "base/ascii.h"

#define SEED 2166136261u

static bool is_word_byte(uint8_t byte) {
  return nk_is_letter_or_digit(byte) || byte >= 0x80;
}

static uint32_t hash_bytes(uint32_t hash, const char *data, size_t from, size_t to) {
  for (size_t i = from; i < to; i++) {
    hash = (hash ^ (uint8_t)nk_lower(data[i])) * 16777619u;
  }
  return hash;
}

static bool insert(nk_compounds *self, uint32_t hash);

static bool grow(nk_compounds *self) {
  nk_compounds larger = {.allocator = self->allocator,
                         .capacity = self->capacity ? self->capacity * 2 : 64};
  larger.slots =
      nk_alloc_zeroed(&self->allocator, nk_size_mul(larger.capacity, sizeof *larger.slots));
  if (!larger.slots) return false;
  for (size_t i = 0; i < self->capacity; i++)
    if (self->slots[i]) (void)insert(&larger, self->slots[i]);
  nk_compounds_free(self);
  *self = larger;
  return true;
}

static uint32_t *slot_of(const nk_compounds *self, uint32_t hash) {
  size_t at = hash & (self->capacity - 1);
  while (self->slots[at] && self->slots[at] != hash) at = (at + 1) & (self->capacity - 1);
  return &self->slots[at];
}

static bool insert(nk_compounds *self, uint32_t hash) {
  if (self->count * 2 >= self->capacity && !grow(self)) return false;
  uint32_t *slot = slot_of(self, hash);
  self->count += *slot == 0;
  *slot = hash;
  return true;
}

/* The start of the word that ends at `at`, and the end of the one that starts there. */
static size_t word_start(const char *data, size_t at, size_t first) {
  while (at > first && is_word_byte((uint8_t)data[at - 1])) at--;
  return at;
}

static size_t word_end(const char *data, size_t at, size_t last) {
  while (at < last && is_word_byte((uint8_t)data[at])) at++;
  return at;
}

static uint32_t hash_pair(const char *data, size_t left, size_t hyphen, size_t right, size_t end) {
  uint32_t hash = hash_bytes(hash_bytes(SEED, data, left, hyphen), "-", 0, 1);
  hash = hash_bytes(hash, data, right, end);
  return hash ? hash : 1;
}

static bool read_row(nk_compounds *self, const nk_rows *rows, const nk_row *row) {
  const char *data = rows->text.data;
  size_t word =
      row->start; /* the start of the word that is being read, so that no byte is read twice */
  for (size_t at = row->start; at + 1 < row->end; at++) {
    if (is_word_byte((uint8_t)data[at])) continue;
    size_t left = word;
    word = at + 1;
    if (data[at] != '-' || left == at || !is_word_byte((uint8_t)data[at + 1])) continue;
    size_t end = word_end(data, at + 1, row->end);
    if (end - left > 64) continue;
    if (!insert(self, hash_pair(data, left, at, at + 1, end))) return false;
  }
  return true;
}

bool nk_compounds_read(nk_compounds *compounds, const nk_rows *rows) {
  *compounds = (nk_compounds){.allocator = rows->allocator};
  if (!grow(compounds)) return false;
  for (size_t i = 0; i < rows->count; i++) {
    if (nk_row_live(&rows->items[i]) && !read_row(compounds, rows, &rows->items[i])) {
      nk_compounds_free(compounds);
      return false;
    }
  }
  return true;
}

void nk_compounds_free(nk_compounds *compounds) {
  nk_free(&compounds->allocator, compounds->slots, compounds->capacity * sizeof *compounds->slots);
  compounds->slots = NULL;
  compounds->capacity = 0;
}

bool nk_compounds_has(const nk_compounds *compounds, const nk_rows *rows, const nk_row *row,
                      const nk_row *next) {
  const char *data = rows->text.data;
  if (!compounds->capacity || data[row->end - 1] != '-') return false;
  size_t hyphen = row->end - 1, left = word_start(data, hyphen, row->start);
  size_t end = word_end(data, next->start, next->end);
  return *slot_of(compounds, hash_pair(data, left, hyphen, next->start, end)) != 0;
}
