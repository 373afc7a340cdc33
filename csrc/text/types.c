/* Interning of norm forms. A form that is ASCII folds byte by byte on its way into the table; any
 * other is normalised once for each distinct spelling and remembered by its bytes. */
#include "text/types.h"

#include <string.h>

#include "base/alloc.h"
#include "base/hash.h"

void nk_types_init(nk_types *types, const nk_allocator *allocator) {
  memset(types, 0, sizeof *types);
  types->allocator = nk_allocator_or_default(allocator);
  nk_buffer_init(&types->bytes, allocator);
  nk_buffer_init(&types->raw_bytes, allocator);
  nk_codes_init(&types->codes, allocator);
}

void nk_types_free(nk_types *types) {
  const nk_allocator *a = &types->allocator;
  nk_free(a, types->norms.slots, types->norms.capacity * sizeof(nk_type_slot));
  nk_free(a, types->raws.slots, types->raws.capacity * sizeof(nk_type_slot));
  nk_free(a, types->ends, types->ends_capacity * sizeof *types->ends);
  nk_free(a, types->raw_spans, types->raw_spans_capacity * sizeof *types->raw_spans);
  nk_free(a, types->raw_types, types->raw_types_capacity * sizeof *types->raw_types);
  nk_buffer_free(&types->bytes);
  nk_buffer_free(&types->raw_bytes);
  nk_codes_free(&types->codes);
}

static void clear_table(nk_type_table *table) {
  if (table->used) memset(table->slots, 0, table->capacity * sizeof *table->slots);
  table->used = 0;
}

void nk_types_clear(nk_types *types) {
  clear_table(&types->norms);
  clear_table(&types->raws);
  types->bytes.len = types->raw_bytes.len = 0;
  types->count = 0;
}

/* Doubles a table that is half full. Tags are whole hashes, so keys are not looked at. */
static bool make_room(nk_types *types, nk_type_table *table) {
  if ((size_t)table->used * 2 < table->capacity) return true;
  nk_type_table grown = {NULL, table->capacity ? table->capacity * 2 : 256, table->used};
  grown.slots = nk_alloc_zeroed(&types->allocator, nk_size_mul(grown.capacity, sizeof(nk_type_slot)));
  if (!grown.slots) return false;
  for (size_t i = 0; i < table->capacity; i++) {
    if (table->slots[i].id == 0) continue;
    size_t at = table->slots[i].tag & (grown.capacity - 1);
    while (grown.slots[at].id) at = (at + 1) & (grown.capacity - 1);
    grown.slots[at] = table->slots[i];
  }
  nk_free(&types->allocator, table->slots, table->capacity * sizeof *table->slots);
  *table = grown;
  return true;
}

static nk_span norm_span(const nk_types *types, uint32_t id) {
  nk_span span = {id ? types->ends[id - 1] : 0, types->ends[id]};
  return span;
}

/* The slot of `key` in a table whose values name spans of `bytes`, or the free one for it. */
static nk_type_slot *find(const nk_types *types, const nk_type_table *table, nk_str key,
                          uint32_t tag) {
  bool raw = table == &types->raws;
  const char *bytes = raw ? types->raw_bytes.data : types->bytes.data;
  for (size_t at = tag & (table->capacity - 1);; at = (at + 1) & (table->capacity - 1)) {
    nk_type_slot *slot = &table->slots[at];
    if (slot->id == 0) return slot;
    if (slot->tag != tag) continue;
    nk_span span = raw ? types->raw_spans[slot->id - 1] : norm_span(types, slot->id - 1);
    if (span.end - span.start == key.len && memcmp(bytes + span.start, key.data, key.len) == 0)
      return slot;
  }
}

/* The norm form stands at the end of `bytes`, from `start` on: interns it, or takes it away again. */
static bool intern_tail(nk_types *types, size_t start, uint32_t *id) {
  if (!make_room(types, &types->norms)) return false;
  nk_str key = {types->bytes.data + start, types->bytes.len - start};
  uint32_t tag = (uint32_t)nk_hash_bytes(key, 0);
  nk_type_slot *slot = find(types, &types->norms, key, tag);
  if (slot->id) {
    types->bytes.len = start;
    *id = slot->id - 1;
    return true;
  }
  void *ends = types->ends;
  bool grown = nk_grow(&types->allocator, &ends, &types->ends_capacity, (size_t)types->count + 1,
                       sizeof *types->ends);
  types->ends = ends;
  if (!grown) return false;
  types->ends[types->count] = (uint32_t)types->bytes.len;
  slot->tag = tag;
  slot->id = types->count + 1;
  types->norms.used++;
  *id = types->count++;
  return true;
}

/* Appends `form` in lower case to `bytes`; false in `*ascii` (and nothing appended) when a byte is
 * not ASCII. */
static bool append_lower(nk_types *types, nk_str form, bool *ascii) {
  if (!nk_buffer_reserve(&types->bytes, form.len)) return false;
  char *out = types->bytes.data + types->bytes.len;
  unsigned seen = 0;
  for (size_t i = 0; i < form.len; i++) {
    unsigned char byte = (unsigned char)form.data[i];
    seen |= byte;
    out[i] = (char)(byte | ((unsigned)(byte - 0x41) < 26 ? 32 : 0));
  }
  *ascii = seen < 0x80;
  if (*ascii) types->bytes.len += form.len;
  return true;
}

static bool remember_raw(nk_types *types, nk_str form, uint32_t tag, uint32_t id) {
  uint32_t index = types->raws.used;
  void *spans = types->raw_spans, *ids = types->raw_types;
  bool grown = nk_grow(&types->allocator, &spans, &types->raw_spans_capacity, (size_t)index + 1,
                       sizeof *types->raw_spans);
  types->raw_spans = spans;
  if (!grown) return false;
  grown = nk_grow(&types->allocator, &ids, &types->raw_types_capacity, (size_t)index + 1,
                  sizeof *types->raw_types);
  types->raw_types = ids;
  if (!grown || !make_room(types, &types->raws)) return false;
  uint32_t start = (uint32_t)types->raw_bytes.len;
  if (!nk_buffer_append(&types->raw_bytes, form)) return false;
  nk_type_slot *slot = find(types, &types->raws, form, tag);
  types->raw_spans[index].start = start;
  types->raw_spans[index].end = (uint32_t)types->raw_bytes.len;
  types->raw_types[index] = id;
  slot->tag = tag;
  slot->id = index + 1;
  types->raws.used++;
  return true;
}

static bool intern_raw(nk_types *types, nk_str form, uint32_t *id) {
  uint32_t tag = (uint32_t)nk_hash_bytes(form, 0);
  if (types->raws.used) {
    const nk_type_slot *slot = find(types, &types->raws, form, tag);
    if (slot->id) {
      *id = types->raw_types[slot->id - 1];
      return true;
    }
  }
  size_t start = types->bytes.len;
  if (!nk_norm_form(form, &types->codes, &types->bytes)) return false;
  return intern_tail(types, start, id) && remember_raw(types, form, tag, *id);
}

bool nk_types_intern(nk_types *types, nk_str form, uint32_t *id) {
  bool ascii;
  size_t start = types->bytes.len;
  if (!append_lower(types, form, &ascii)) return false;
  return ascii ? intern_tail(types, start, id) : intern_raw(types, form, id);
}
