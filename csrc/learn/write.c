/* Model files, written: weights are rounded to 8 bits and laid out behind a hash table. */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "learn/model.h"

static size_t aligned(size_t size) {
  return (size + 7) / 8 * 8;
}

/* The smallest power of two that `count` fills to three quarters at most; 0 for none. */
static uint32_t table_size(uint32_t count) {
  uint32_t size = 4;
  if (count == 0) return 0;
  while ((uint64_t)count * 4 > (uint64_t)size * 3) size *= 2;
  return size;
}

static int8_t rounded(float weight, float scale) {
  float value = weight / scale;
  if (weight < NK_MODEL_LEAST && weight > -NK_MODEL_LEAST) return 0;
  if (value > 127.0f) return 127;
  if (value < -127.0f) return -127;
  return (int8_t)(value < 0 ? value - 0.5f : value + 0.5f);
}

/* A scale by which the largest weights fit in 8 bits; the few beyond 8 in size are cut. */
static float choose_scale(const nk_model_source *source) {
  float most = 0;
  for (uint32_t i = 0; i < source->count; i++) {
    for (uint32_t j = 0; j < source->header.tags; j++) {
      float weight = source->rows[i][j];
      if (weight < 0) weight = -weight;
      if (weight > most) most = weight;
    }
  }
  if (most > 8.0f) most = 8.0f;
  return most > 0 ? most / 127.0f : 1.0f;
}

static uint32_t row_size(const nk_model_source *source, uint32_t row, float scale) {
  uint32_t count = 0;
  for (uint32_t j = 0; j < source->header.tags; j++)
    count += rounded(source->rows[row][j], scale) != 0;
  return count;
}

/* Counts what stays after rounding, and fixes the header's sizes. False over a limit. */
static bool measure(const nk_model_source *source, nk_model_header *header) {
  uint32_t text_count = header->tags + header->templates + 1, kept = 0;
  uint64_t texts = 0, weights = 0;
  for (uint32_t i = 0; i < text_count; i++) texts += sizeof(uint32_t) + source->texts[i].len;
  header->scale = choose_scale(source);
  for (uint32_t i = 0; i < source->count; i++) {
    uint32_t size = row_size(source, i, header->scale);
    weights += size;
    kept += size > 0;
  }
  if (weights > NK_MODEL_WEIGHTS_MAX || texts > UINT32_MAX) return false;
  header->slots = kept + kept / 4 + (kept > 0); /* filled to four fifths */
  header->weights = (uint32_t)weights;
  header->dictionary = table_size(source->word_count);
  header->texts = (uint32_t)texts;
  size_t edges = (size_t)header->tags * header->tags + 2 * (size_t)header->tags;
  header->size = sizeof *header + aligned(texts) + aligned(edges * sizeof(float)) +
                 header->slots * sizeof(nk_model_slot) +
                 aligned(weights * sizeof(nk_model_weight)) +
                 header->dictionary * sizeof(nk_model_word);
  return true;
}

static char *write_texts(const nk_model_source *source, uint32_t count, char *to) {
  char *start = to;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t len = (uint32_t)source->texts[i].len;
    memcpy(to, &len, sizeof len);
    to += sizeof len;
    if (len > 0) memcpy(to, source->texts[i].data, len);
    to += len;
  }
  return start + aligned((size_t)(to - start));
}

static void write_features(const nk_model_source *source, const nk_model_header *header,
                           nk_model_slot *slots, nk_model_weight *weights) {
  uint32_t used = 0;
  for (uint32_t i = 0; i < source->count; i++) {
    uint32_t start = used;
    for (uint32_t j = 0; j < header->tags; j++) {
      int8_t weight = rounded(source->rows[i][j], header->scale);
      if (weight == 0) continue;
      weights[used].tag = (uint8_t)j;
      weights[used++].weight = weight;
    }
    if (used == start) continue;
    uint32_t at = nk_model_place(source->hashes[i], header->slots);
    while (slots[at].count > 0) at = at + 1 == header->slots ? 0 : at + 1;
    slots[at].key = (uint32_t)(source->hashes[i] >> 32);
    slots[at].start = start & (NK_MODEL_WEIGHTS_MAX - 1);
    slots[at].count = (used - start) & 127;
  }
}

static void write_words(const nk_model_source *source, uint32_t slots, nk_model_word *words) {
  for (uint32_t i = 0; i < source->word_count; i++) {
    uint32_t at = source->words[i].form & (slots - 1);
    while (words[at].tags != 0) at = (at + 1) & (slots - 1);
    words[at] = source->words[i];
  }
}

nk_status nk_model_write(const nk_allocator *allocator, const nk_model_source *source, nk_str *out,
                         nk_error *err) {
  nk_model_header header = source->header;
  out->data = NULL;
  out->len = 0;
  header.magic = NK_MODEL_MAGIC;
  header.version = NK_MODEL_VERSION;
  if (!measure(source, &header))
    return nk_fail(err, NK_ERR_LIMIT, 0, "the tagger model has too many weights");
  char *block = nk_alloc_zeroed(allocator, (size_t)header.size);
  if (!block) return nk_fail_memory(err);
  size_t edges = (size_t)header.tags * header.tags + 2 * (size_t)header.tags;
  char *at = write_texts(source, header.tags + header.templates + 1, block + sizeof header);
  memcpy(at, source->transitions, edges * sizeof(float));
  at += aligned(edges * sizeof(float));
  nk_model_slot *slots = (void *)at;
  at += header.slots * sizeof *slots;
  nk_model_weight *weights = (void *)at;
  at += aligned(header.weights * sizeof *weights);
  write_features(source, &header, slots, weights);
  write_words(source, header.dictionary, (void *)at);
  size_t behind = offsetof(nk_model_header, checksum) + sizeof header.checksum;
  memcpy(block, &header, sizeof header);
  nk_str rest = {block + behind, (size_t)header.size - behind};
  header.checksum = nk_hash_bytes(rest, 0);
  memcpy(block, &header, sizeof header);
  out->data = block;
  out->len = (size_t)header.size;
  return NK_OK;
}
