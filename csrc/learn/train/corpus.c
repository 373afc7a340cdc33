/* Training data: every template of every token is hashed once, and its feature given a number. */
#include "learn/train/corpus.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "learn/columns.h"

enum { FIRST_TABLE = 1 << 16, FEATURES_MAX = 1 << 30 };

void nk_corpus_init(nk_corpus *corpus, const nk_allocator *allocator) {
  memset(corpus, 0, sizeof *corpus);
  corpus->allocator = nk_allocator_or_default(allocator);
}

static void free_table(nk_corpus *corpus) {
  nk_free(&corpus->allocator, corpus->table, corpus->table_size * sizeof *corpus->table);
  corpus->table = NULL;
  corpus->table_size = 0;
}

void nk_corpus_free(nk_corpus *corpus) {
  const nk_allocator *with = &corpus->allocator;
  free_table(corpus);
  nk_free(with, corpus->hashes, corpus->hash_room * sizeof *corpus->hashes);
  nk_free(with, corpus->seen, corpus->seen_room * sizeof *corpus->seen);
  nk_free(with, corpus->features, corpus->feature_room * sizeof *corpus->features);
  nk_free(with, corpus->ends, corpus->end_room * sizeof *corpus->ends);
  nk_free(with, corpus->tags, corpus->tag_room);
  nk_free(with, corpus->forms, corpus->form_room * sizeof *corpus->forms);
  nk_free(with, corpus->starts, corpus->start_room * sizeof *corpus->starts);
}

static bool grow(nk_corpus *corpus, void *array, size_t *capacity, size_t need, size_t size) {
  void *block;
  memcpy(&block, array, sizeof block);
  bool grown = nk_grow(&corpus->allocator, &block, capacity, need, size);
  memcpy(array, &block, sizeof block);
  return grown;
}

static uint32_t *place(const nk_corpus *corpus, uint64_t hash) {
  size_t mask = corpus->table_size - 1;
  size_t at = (size_t)(hash >> 20) & mask;
  while (corpus->table[at] != 0 && corpus->hashes[corpus->table[at] - 1] != hash)
    at = (at + 1) & mask;
  return &corpus->table[at];
}

/* Keeps the table at most half full. */
static bool table_room(nk_corpus *corpus) {
  if (corpus->table && corpus->feature_count < corpus->table_size / 2) return true;
  size_t size = corpus->table ? corpus->table_size * 2 : FIRST_TABLE;
  uint32_t *table = nk_alloc_zeroed(&corpus->allocator, nk_size_mul(size, sizeof *table));
  if (!table) return false;
  free_table(corpus);
  corpus->table = table;
  corpus->table_size = size;
  for (uint32_t id = 0; id < corpus->feature_count; id++)
    *place(corpus, corpus->hashes[id]) = id + 1;
  return true;
}

static bool number(nk_corpus *corpus, uint64_t hash, uint32_t *out) {
  if (!table_room(corpus)) return false;
  uint32_t *slot = place(corpus, hash);
  if (*slot == 0) {
    uint32_t id = corpus->feature_count;
    if (!grow(corpus, &corpus->hashes, &corpus->hash_room, id + 1, sizeof *corpus->hashes) ||
        !grow(corpus, &corpus->seen, &corpus->seen_room, id + 1, sizeof *corpus->seen))
      return false;
    corpus->hashes[id] = hash;
    corpus->seen[id] = 0;
    corpus->feature_count++;
    *slot = id + 1;
  }
  *out = *slot - 1;
  corpus->seen[*out]++;
  return true;
}

static bool add_token(nk_corpus *corpus, const uint64_t *hashes, uint32_t count, uint8_t tag,
                      uint32_t form) {
  size_t token = corpus->tokens;
  if (!grow(corpus, &corpus->features, &corpus->feature_room, corpus->used + count,
            sizeof *corpus->features) ||
      !grow(corpus, &corpus->ends, &corpus->end_room, token + 1, sizeof *corpus->ends) ||
      !grow(corpus, &corpus->tags, &corpus->tag_room, token + 1, 1) ||
      !grow(corpus, &corpus->forms, &corpus->form_room, token + 1, sizeof *corpus->forms))
    return false;
  for (uint32_t i = 0; i < count; i++) {
    if (!number(corpus, hashes[i], &corpus->features[corpus->used + i])) return false;
  }
  corpus->used += count;
  corpus->ends[token] = corpus->used;
  corpus->tags[token] = tag;
  corpus->forms[token] = form;
  corpus->tokens++;
  return true;
}

/* The forms, for the dictionary, where there are any. */
static nk_status find_forms(nk_columns *columns, const uint32_t **out, nk_error *err) {
  nk_str form = {"form", 4};
  nk_status status = nk_columns_values(columns, form, out, err);
  return status == NK_ERR_FORMAT ? NK_OK : status;
}

nk_status nk_corpus_add(nk_corpus *corpus, const nk_template_set *set, nk_scope scope,
                        nk_columns *columns, const uint8_t *tags, nk_error *err) {
  const uint32_t *values[NK_COLUMNS_MAX], *forms;
  uint64_t hashes[NK_TEMPLATES_MAX];
  nk_status status = nk_template_set_bind(set, columns, values, err);
  if (status == NK_OK) status = find_forms(columns, &forms, err);
  if (status != NK_OK) return status;
  for (uint32_t s = 0; s < columns->sequence_count[scope]; s++) {
    uint32_t first = columns->starts[scope][s], last = columns->starts[scope][s + 1];
    if (!grow(corpus, &corpus->starts, &corpus->start_room, corpus->sequences + 1,
              sizeof *corpus->starts))
      return nk_fail_memory(err);
    corpus->starts[corpus->sequences++] = corpus->tokens;
    for (uint32_t t = first; t < last; t++) {
      uint32_t count = nk_template_set_extract(set, values, first, last, t, hashes);
      if (corpus->feature_count > FEATURES_MAX)
        return nk_fail(err, NK_ERR_LIMIT, t, "too many features");
      if (!add_token(corpus, hashes, count, tags[t], forms ? forms[t] : 0))
        return nk_fail_memory(err);
    }
  }
  return NK_OK;
}

void nk_corpus_finish(nk_corpus *corpus, uint32_t cutoff) {
  uint32_t *renumbered = corpus->seen; /* reused in place: new id + 1, or 0 for a dropped one */
  uint32_t kept = 0;
  for (uint32_t id = 0; id < corpus->feature_count; id++) {
    if (corpus->seen[id] < cutoff) {
      renumbered[id] = 0;
      continue;
    }
    corpus->hashes[kept++] = corpus->hashes[id];
    renumbered[id] = kept;
  }
  size_t used = 0, from = 0;
  for (size_t token = 0; token < corpus->tokens; token++) {
    for (; from < corpus->ends[token]; from++) {
      uint32_t id = renumbered[corpus->features[from]];
      if (id > 0) corpus->features[used++] = id - 1;
    }
    corpus->ends[token] = used;
  }
  corpus->used = used;
  corpus->feature_count = kept;
  for (uint32_t id = 0; id < kept; id++) corpus->seen[id] = 0;
  for (size_t i = 0; i < used; i++) corpus->seen[corpus->features[i]]++;
  free_table(corpus);
}
