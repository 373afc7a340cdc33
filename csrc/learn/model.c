/* Model files, read: everything in one is checked here, so that tagging need not look twice. */
#include "learn/model.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/str.h"

/* Where the next section starts; adds up with saturation, so that a damaged size cannot wrap. */
typedef struct reader {
  nk_str bytes;
  size_t at;
} reader;

static const void *section(reader *from, size_t count, size_t size) {
  size_t length = nk_size_mul(count, size);
  if (length > from->bytes.len - from->at) return NULL;
  const void *start = from->bytes.data + from->at;
  size_t end = (from->at + length + 7) / 8 * 8;
  from->at = end > from->bytes.len ? from->bytes.len : end;
  return start;
}

static bool power_of_two(uint32_t n) {
  return (n & (n - 1)) == 0;
}

static nk_status check_header(const nk_model_header *header, nk_str bytes, nk_error *err) {
  if (bytes.len < sizeof *header || header->magic != NK_MODEL_MAGIC)
    return nk_fail(err, NK_ERR_FORMAT, 0, "not a tagger model");
  if (header->version != NK_MODEL_VERSION || header->reserved != 0)
    return nk_fail(err, NK_ERR_FORMAT, 8, "a tagger model of another version");
  if (header->size != bytes.len)
    return nk_fail(err, NK_ERR_FORMAT, 16, "the tagger model is cut short or has bytes too many");
  size_t behind = offsetof(nk_model_header, checksum) + sizeof header->checksum;
  nk_str rest = {bytes.data + behind, bytes.len - behind};
  if (nk_hash_bytes(rest, 0) != header->checksum)
    return nk_fail(err, NK_ERR_FORMAT, 24, "the tagger model is damaged (checksum)");
  if (header->tags == 0 || header->tags > NK_TAGS_MAX || header->templates > NK_TEMPLATES_MAX ||
      header->scope >= NK_SCOPE_COUNT || !power_of_two(header->dictionary) ||
      header->weights > NK_MODEL_WEIGHTS_MAX || !(header->scale > 0 && header->scale < 1e6f))
    return nk_fail(err, NK_ERR_FORMAT, 32, "the tagger model has an impossible header");
  return NK_OK;
}

/* Texts are a 32-bit length and bytes each. */
static bool read_texts(nk_str block, uint32_t count, nk_str *texts) {
  size_t at = 0;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t len;
    if (block.len - at < sizeof len) return false;
    memcpy(&len, block.data + at, sizeof len);
    at += sizeof len;
    if (len > block.len - at) return false;
    texts[i].data = block.data + at;
    texts[i].len = len;
    at += len;
  }
  return true;
}

/* Every slot's weights exist, every weight's tag does, and a table has an empty slot, at which
 * searches end. */
static bool good_tables(const nk_tagger *tagger) {
  const nk_model_header *header = tagger->header;
  uint32_t used = 0;
  for (uint32_t i = 0; i < header->slots; i++) {
    nk_model_slot slot = tagger->slots[i];
    if ((uint32_t)slot.start + slot.count > header->weights) return false;
    used += slot.count > 0;
  }
  if (header->slots > 0 && used == header->slots) return false;
  for (uint32_t i = 0; i < header->weights; i++)
    if (tagger->weights[i].tag >= header->tags) return false;
  used = 0;
  for (uint32_t i = 0; i < header->dictionary; i++) {
    uint64_t tags = tagger->dictionary[i].tags;
    if (header->tags < 64 && tags >> header->tags != 0) return false;
    used += tags != 0;
  }
  if (header->dictionary > 0 && used == header->dictionary) return false;
  return header->tags == 64 || header->open_tags >> header->tags == 0;
}

static bool good_transitions(const float *values, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (!(values[i] >= NK_FORBIDDEN && values[i] <= -NK_FORBIDDEN)) return false;
  return true;
}

static nk_status read_sections(nk_tagger *tagger, nk_str bytes, nk_error *err) {
  const nk_model_header *header = tagger->header;
  uint32_t tags = header->tags, text_count = tags + header->templates + 1;
  reader from = {bytes, sizeof *header};
  nk_str block = {section(&from, header->texts, 1), header->texts};
  size_t edges = (size_t)tags * tags + 2 * (size_t)tags;
  const float *transitions = block.data ? section(&from, edges, sizeof(float)) : NULL;
  tagger->slots = section(&from, header->slots, sizeof(nk_model_slot));
  tagger->weights = section(&from, header->weights, sizeof(nk_model_weight));
  tagger->dictionary = section(&from, header->dictionary, sizeof(nk_model_word));
  if (!block.data || !transitions || !tagger->slots || !tagger->weights || !tagger->dictionary)
    return nk_fail(err, NK_ERR_FORMAT, sizeof *header, "a section of the tagger model is missing");
  nk_transitions view = {tags, transitions, transitions + (size_t)tags * tags,
                         transitions + (size_t)tags * tags + tags};
  tagger->transitions = view;
  tagger->texts = nk_alloc_zeroed(&tagger->allocator, text_count * sizeof *tagger->texts);
  if (!tagger->texts) return nk_fail_memory(err);
  if (!read_texts(block, text_count, tagger->texts) || !good_transitions(transitions, edges) ||
      !good_tables(tagger))
    return nk_fail(err, NK_ERR_FORMAT, sizeof *header, "the tagger model contradicts itself");
  return NK_OK;
}

/* About 16 bits a feature. */
static bool make_filter(nk_tagger *tagger) {
  uint32_t bits = 64;
  while (bits < tagger->header->slots && bits < 1u << 28) bits *= 2;
  bits *= 8;
  uint64_t *filter = nk_alloc_zeroed(&tagger->allocator, bits / 64 * sizeof *filter);
  if (!filter) return false;
  tagger->filter = filter;
  tagger->filter_bits = bits;
  for (uint32_t i = 0; i < tagger->header->slots; i++) {
    uint32_t bit = tagger->slots[i].key & (bits - 1);
    if (tagger->slots[i].count > 0) filter[bit / 64] |= (uint64_t)1 << (bit % 64);
  }
  return true;
}

nk_status nk_tagger_open(const nk_allocator *allocator, nk_str bytes, nk_tagger **out,
                         nk_error *err) {
  nk_allocator own = nk_allocator_or_default(allocator);
  *out = NULL;
  if ((uintptr_t)bytes.data % 8 != 0)
    return nk_fail(err, NK_ERR_FORMAT, 0, "the tagger model is not aligned to 8 bytes");
  const nk_model_header *header = (const void *)bytes.data;
  nk_status status = check_header(header, bytes, err);
  if (status != NK_OK) return status;
  nk_tagger *tagger = nk_alloc_zeroed(&own, sizeof *tagger);
  if (!tagger) return nk_fail_memory(err);
  tagger->allocator = own;
  tagger->header = header;
  status = read_sections(tagger, bytes, err);
  if (status == NK_OK)
    status = nk_template_set_init(&tagger->set, &own, tagger->texts + header->tags,
                                  header->templates, err);
  if (status == NK_OK) nk_template_set_sort(&tagger->set);
  if (status == NK_OK && !make_filter(tagger)) status = nk_fail_memory(err);
  if (status == NK_OK)
    *out = tagger;
  else
    nk_tagger_free(tagger);
  return status;
}

void nk_tagger_free(nk_tagger *tagger) {
  if (!tagger) return;
  nk_allocator allocator = tagger->allocator;
  uint32_t texts = tagger->header->tags + tagger->header->templates + 1;
  nk_template_set_free(&tagger->set);
  nk_free(&allocator, tagger->filter, tagger->filter_bits / 64 * sizeof *tagger->filter);
  nk_free(&allocator, tagger->texts, texts * sizeof *tagger->texts);
  nk_free(&allocator, tagger, sizeof *tagger);
}

uint32_t nk_tagger_tag_count(const nk_tagger *tagger) {
  return tagger->header->tags;
}
uint32_t nk_tagger_template_count(const nk_tagger *tagger) {
  return tagger->header->templates;
}
nk_scope nk_tagger_scope(const nk_tagger *tagger) {
  return (nk_scope)tagger->header->scope;
}

uint32_t nk_tagger_find_tag(const nk_tagger *tagger, nk_str name) {
  uint32_t tag = 0, count = nk_tagger_tag_count(tagger);
  while (tag < count && !nk_str_equal(nk_tagger_tag_name(tagger, tag), name)) tag++;
  return tag;
}

nk_str nk_tagger_tag_name(const nk_tagger *tagger, uint32_t tag) {
  return tagger->texts[tag];
}

nk_str nk_tagger_template(const nk_tagger *tagger, uint32_t index) {
  return tagger->texts[tagger->header->tags + index];
}

nk_str nk_tagger_note(const nk_tagger *tagger) {
  return tagger->texts[tagger->header->tags + tagger->header->templates];
}

const nk_model_slot *nk_model_find(const nk_tagger *tagger, uint64_t hash) {
  uint32_t slots = tagger->header->slots, key = (uint32_t)(hash >> 32);
  if (slots == 0) return NULL;
  for (uint32_t at = nk_model_place(hash, slots);; at = at + 1 == slots ? 0 : at + 1) {
    const nk_model_slot *slot = &tagger->slots[at];
    if (slot->count == 0) return NULL;
    if (slot->key == key) return slot;
  }
}

uint64_t nk_model_allowed(const nk_tagger *tagger, uint32_t form) {
  uint32_t slots = tagger->header->dictionary;
  if (slots == 0) return 0;
  for (uint32_t at = form & (slots - 1);; at = (at + 1) & (slots - 1)) {
    const nk_model_word *word = &tagger->dictionary[at];
    if (word->tags == 0) return tagger->header->open_tags;
    if (word->form == form) return word->tags;
  }
}
