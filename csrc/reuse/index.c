/* The index: sketches as they come, in memory or with their sets in a file. */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "reuse/reuse.h"

/* Hashes that wait before they are written. */
enum { WAITING = 1 << 18 };

nk_reuse_options nk_reuse_options_default(void) {
  return (nk_reuse_options){.threshold = 0.8, .partial = 0.5, .spill = NULL};
}

static nk_status open_file(nk_reuse *self, const char *path, nk_error *err) {
  size_t size = strlen(path) + 1;
  self->path = nk_alloc(&self->allocator, size);
  if (!self->path) return nk_fail_memory(err);
  self->path_size = size;
  memcpy(self->path, path, size);
  self->options.spill = self->path;
  return nk_file_create(&self->file, path, err);
}

nk_status nk_reuse_new(const nk_allocator *allocator, const nk_reuse_options *options,
                       nk_reuse **out, nk_error *err) {
  nk_reuse_options wanted = options ? *options : nk_reuse_options_default();
  nk_allocator memory = nk_allocator_or_default(allocator);
  *out = NULL;
  bool partial = wanted.partial == 0 || (wanted.partial >= 0.05 && wanted.partial <= 1);
  if (!(wanted.threshold >= 0.3 && wanted.threshold <= 1) || !partial)
    return nk_fail(err, NK_ERR_RANGE, 0, "a threshold outside its range");
  nk_reuse *self = nk_alloc_zeroed(&memory, sizeof *self);
  if (!self) return nk_fail_memory(err);
  self->allocator = memory;
  self->options = wanted;
  self->file = -1;
  nk_reuse_bands(wanted.threshold, &self->rows, &self->bands);
  nk_status status = wanted.spill ? open_file(self, wanted.spill, err) : NK_OK;
  if (status != NK_OK) {
    nk_reuse_free(self);
    return status;
  }
  *out = self;
  return NK_OK;
}

void nk_reuse_free(nk_reuse *self) {
  if (!self) return;
  nk_allocator memory = self->allocator;
  if (self->file != -1) {
    nk_file_close(self->file);
    nk_file_remove(self->path);
  }
  nk_free(&memory, self->path, self->path_size);
  nk_free(&memory, self->entries, self->capacity * sizeof *self->entries);
  nk_free(&memory, self->slots, self->slot_capacity * sizeof *self->slots);
  nk_free(&memory, self->pool, self->pool_capacity * sizeof *self->pool);
  nk_free(&memory, self, sizeof *self);
}

/* Whether the bytes are a sketch; its head is copied, since they may lie anywhere. */
static bool is_sketch(nk_str bytes, nk_sketch_head *head) {
  if (bytes.len < sizeof *head) return false;
  memcpy(head, bytes.data, sizeof *head);
  if (bytes.len != sizeof *head + (size_t)head->count * sizeof(uint32_t)) return false;
  if (head->count > head->words) return false;
  uint32_t last = 0;
  for (uint32_t i = 0; i < head->count; i++) {
    uint32_t hash;
    memcpy(&hash, bytes.data + sizeof *head + i * sizeof hash, sizeof hash);
    if (i > 0 && hash <= last) return false;
    last = hash;
  }
  return true;
}

static nk_status flush(nk_reuse *self, nk_error *err) {
  if (self->pool_count == 0 || self->file == -1) return NK_OK;
  nk_status status =
      nk_file_write(self->file, self->pool, self->pool_count * sizeof *self->pool, err);
  if (status != NK_OK) return status;
  self->written += self->pool_count;
  self->pool_count = 0;
  return NK_OK;
}

static bool reserve(nk_reuse *self, uint32_t hashes) {
  void *entries = self->entries, *slots = self->slots, *pool = self->pool;
  const nk_allocator *memory = &self->allocator;
  bool done =
      nk_grow(memory, &entries, &self->capacity, (size_t)self->count + 1, sizeof *self->entries);
  self->entries = entries;
  done = done && nk_grow(memory, &slots, &self->slot_capacity, ((size_t)self->count + 1) * NK_SLOTS,
                         sizeof *self->slots);
  self->slots = slots;
  done = done && nk_grow(memory, &pool, &self->pool_capacity, self->pool_count + hashes,
                         sizeof *self->pool);
  self->pool = pool;
  return done;
}

nk_status nk_reuse_add(nk_reuse *self, nk_str sketch, nk_error *err) {
  nk_sketch_head head;
  if (!is_sketch(sketch, &head)) return nk_fail(err, NK_ERR_FORMAT, 0, "this is no sketch");
  if (self->count >= UINT32_MAX - 1) return nk_fail(err, NK_ERR_LIMIT, 0, "too many texts");
  if (self->pool_count + head.count > WAITING) {
    nk_status status = flush(self, err);
    if (status != NK_OK) return status;
  }
  if (!reserve(self, head.count)) return nk_fail_memory(err);
  size_t bytes = head.count * sizeof(uint32_t);
  uint32_t *set = self->pool + self->pool_count;
  uint16_t *slots = self->slots + (size_t)self->count * NK_SLOTS;
  if (bytes > 0) {
    memcpy(set, sketch.data + sizeof head, bytes);
    nk_reuse_sign(set, head.count, slots);
  } else {
    memset(slots, 0, NK_SLOTS * sizeof *slots);
  }
  nk_str text = {(const char *)set, bytes};
  self->entries[self->count++] =
      (nk_reuse_entry){head.exact, nk_hash_bytes(text, head.count),
                       self->written + self->pool_count, head.words, head.count};
  self->pool_count += head.count;
  return NK_OK;
}

uint32_t nk_reuse_count(const nk_reuse *self) {
  return self->count;
}

uint32_t nk_reuse_words(const nk_reuse *self, uint32_t index) {
  return self->entries[index].words;
}

size_t nk_reuse_memory(const nk_reuse *self) {
  return sizeof *self + self->path_size + self->capacity * sizeof *self->entries +
         self->slot_capacity * sizeof *self->slots + self->pool_capacity * sizeof *self->pool;
}

nk_status nk_reuse_open_sets(nk_reuse *self, const uint32_t **sets, nk_error *err) {
  *sets = self->pool;
  if (self->file == -1) return NK_OK;
  nk_status status = flush(self, err);
  if (status == NK_OK) status = nk_mapping_open(&self->mapping, self->path, &self->allocator, err);
  if (status != NK_OK) return status;
  if (self->mapping.len != self->written * sizeof **sets) {
    nk_mapping_close(&self->mapping);
    return nk_fail(err, NK_ERR_IO, 0, "the file of sets was changed");
  }
  *sets = (const uint32_t *)(const void *)self->mapping.data;
  return NK_OK;
}

void nk_reuse_close_sets(nk_reuse *self) {
  if (self->file != -1) nk_mapping_close(&self->mapping);
}
