/* Interning of norm forms. A token of up to sixteen ASCII bytes, as nearly all are, is two machine
 * words: folded, hashed and compared as such. One beyond ASCII is normalized once for each
 * spelling. */
#include "text/types.h"

#include <string.h>

#include "base/alloc.h"
#include "base/ascii.h"
#include "base/hash.h"

enum { FIRST_CAPACITY = 1024, FIRST_CAPACITY_MOST = 4096 };

void nk_types_init(nk_types *types, const nk_allocator *allocator) {
  memset(types, 0, sizeof *types);
  types->allocator = nk_allocator_or_default(allocator);
  nk_buffer_init(&types->bytes, allocator);
  nk_buffer_init(&types->folded, allocator);
  nk_codes_init(&types->codes, allocator);
}

void nk_types_free(nk_types *types) {
  const nk_allocator *a = &types->allocator;
  nk_free(a, types->norms.slots, types->norms.capacity * sizeof(nk_type_slot));
  nk_free(a, types->raws.slots, types->raws.capacity * sizeof(nk_type_slot));
  nk_free(a, types->ends, types->ends_capacity * sizeof *types->ends);
  nk_free(a, types->keys, types->keys_capacity * sizeof *types->keys);
  nk_free(a, types->spellings, types->spellings_capacity * sizeof *types->spellings);
  nk_free(a, types->spelled, types->spelled_capacity * sizeof *types->spelled);
  nk_buffer_free(&types->bytes);
  nk_buffer_free(&types->folded);
  nk_codes_free(&types->codes);
}

/* Empties a table; one that a large text has left goes back to the first size, so that a small text
 * behind it does not pay for it. */
static void clear_table(nk_types *types, nk_type_table *table) {
  if (table->capacity > FIRST_CAPACITY && (size_t)table->used * 16 < table->capacity) {
    nk_free(&types->allocator, table->slots, table->capacity * sizeof *table->slots);
    table->slots = NULL;
    table->capacity = 0;
  }
  if (table->capacity) memset(table->slots, 0, table->capacity * sizeof *table->slots);
  table->used = 0;
}

/* Moves a table into one of `capacity` slots. Tags are whole hashes, so keys are not looked at. */
static bool resize(nk_types *types, nk_type_table *table, size_t capacity) {
  nk_type_table grown = {NULL, capacity, table->used};
  grown.slots = nk_alloc_zeroed(&types->allocator, nk_size_mul(capacity, sizeof(nk_type_slot)));
  if (!grown.slots) return false;
  for (size_t i = 0; i < table->capacity; i++) {
    if (table->slots[i].id == 0) continue;
    size_t at = table->slots[i].tag & (capacity - 1);
    while (grown.slots[at].id) at = (at + 1) & (capacity - 1);
    grown.slots[at] = table->slots[i];
  }
  nk_free(&types->allocator, table->slots, table->capacity * sizeof *table->slots);
  *table = grown;
  return true;
}

/* Doubles a table that is half full. */
static bool make_room(nk_types *types, nk_type_table *table) {
  if ((size_t)table->used * 2 < table->capacity) return true;
  return resize(types, table, table->capacity ? table->capacity * 2 : FIRST_CAPACITY);
}

/* Room for `need` types in the columns of types. */
static bool grow_types(nk_types *types, size_t need) {
  void *ends = types->ends, *keys = types->keys;
  bool grown = nk_grow(&types->allocator, &ends, &types->ends_capacity, need, sizeof *types->ends);
  types->ends = ends;
  grown =
      grown && nk_grow(&types->allocator, &keys, &types->keys_capacity, need, sizeof *types->keys);
  types->keys = keys;
  return grown;
}

/* Room in `bytes` for all that short tokens can still add, whose norm forms are as long as they. */
static bool reserve_bytes(nk_types *types) {
  return nk_buffer_reserve(&types->bytes, types->text.len + NK_KEY_LONGEST);
}

bool nk_types_clear(nk_types *types, nk_str text, uint32_t tokens) {
  types->text = text;
  clear_table(types, &types->norms);
  clear_table(types, &types->raws);
  types->bytes.len = 0;
  types->count = 0;
  size_t capacity = FIRST_CAPACITY;
  while (capacity < FIRST_CAPACITY_MOST && capacity < tokens + tokens / 4) capacity *= 2;
  if (types->norms.capacity < capacity && !resize(types, &types->norms, capacity)) return false;
  /* As many types as tokens at most, so that add() need not look. */
  return grow_types(types, (size_t)tokens + 1) && reserve_bytes(types);
}

/* The same in the columns of spellings. */
static bool grow_spellings(nk_types *types, size_t need) {
  void *spans = types->spellings, *ids = types->spelled;
  bool grown = nk_grow(&types->allocator, &spans, &types->spellings_capacity, need,
                       sizeof *types->spellings);
  types->spellings = spans;
  grown = grown &&
          nk_grow(&types->allocator, &ids, &types->spelled_capacity, need, sizeof *types->spelled);
  types->spelled = ids;
  return grown;
}

/* Makes a new type, whose norm form the caller puts into `bytes`; it ends at `end`. */
static uint32_t add(nk_types *types, nk_key key, size_t end, nk_type_slot *slot, uint32_t tag) {
  types->ends[types->count] = (uint32_t)end;
  types->keys[types->count] = key;
  types->bytes.len = end;
  slot->tag = tag;
  slot->id = types->count + 1;
  types->norms.used++;
  return types->count++;
}

static inline uint32_t hash_key(uint64_t low, uint64_t high) {
  return (uint32_t)nk_mix(low ^ 0xa0761d6478bd642fu, high ^ 0xe7037ed1a0b428dbu);
}

/* A norm form of `len` bytes, at most sixteen, which are those of its key. There is room for it in
 * the table and behind the bytes. */
static inline uint32_t intern_key(nk_types *types, uint64_t low, uint64_t high, size_t len) {
  uint32_t tag = hash_key(low, high), id = types->count;
  size_t mask = types->norms.capacity - 1, at = tag & mask;
  nk_type_slot *slot = &types->norms.slots[at];
  while (slot->id != 0) {
    const nk_key *known = &types->keys[slot->id - 1];
    if (known->low == low && known->high == high) return slot->id - 1;
    slot = &types->norms.slots[at = (at + 1) & mask];
  }
  char *out = types->bytes.data + types->bytes.len;
  nk_key_store(low, out);
  nk_key_store(high, out + 8);
  types->keys[id].low = low;
  types->keys[id].high = high;
  types->bytes.len += len;
  types->ends[id] = (uint32_t)types->bytes.len;
  slot->tag = tag;
  slot->id = id + 1;
  types->count = id + 1;
  types->norms.used++;
  return id;
}

static bool same_norm(const nk_types *types, uint32_t id, nk_str norm) {
  uint32_t start = id ? types->ends[id - 1] : 0;
  return types->ends[id] - start == norm.len &&
         memcmp(types->bytes.data + start, norm.data, norm.len) == 0;
}

static bool intern_long(nk_types *types, nk_str norm, uint32_t *id) {
  const nk_key none = {~(uint64_t)0, ~(uint64_t)0};
  uint32_t tag = (uint32_t)nk_hash_bytes(norm, 0);
  size_t mask = types->norms.capacity - 1;
  for (size_t at = tag & mask;; at = (at + 1) & mask) {
    nk_type_slot *slot = &types->norms.slots[at];
    if (slot->id == 0) {
      size_t end = types->bytes.len + norm.len;
      if (!nk_buffer_append(&types->bytes, norm)) return false;
      *id = add(types, none, end, slot, tag);
      return reserve_bytes(types);
    }
    if (slot->tag == tag && same_norm(types, slot->id - 1, norm)) {
      *id = slot->id - 1;
      return true;
    }
  }
}

static bool intern_norm(nk_types *types, nk_str norm, uint32_t *id) {
  /* Nothing has no key: a NUL byte would look the same. */
  if (norm.len > NK_KEY_LONGEST || norm.len == 0) return intern_long(types, norm, id);
  /* A spelling beyond ASCII may have a longer norm form than itself. */
  if (!reserve_bytes(types)) return false;
  nk_key key = nk_key_of(norm.data, norm.len, norm.len);
  *id = intern_key(types, key.low, key.high, norm.len);
  return true;
}

static bool intern_folded(nk_types *types, nk_str form, bool ascii, uint32_t *id) {
  nk_buffer *norm = &types->folded;
  norm->len = 0;
  if (!ascii) {
    if (!nk_norm_form(form, &types->codes, norm)) return false;
  } else {
    if (!nk_buffer_append(norm, form)) return false;
    for (size_t i = 0; i < norm->len; i++) norm->data[i] = nk_lower(norm->data[i]);
  }
  return intern_norm(types, nk_buffer_str(norm), id);
}

static bool remember(nk_types *types, nk_span span, nk_type_slot *slot, uint32_t tag, uint32_t id) {
  uint32_t index = types->raws.used;
  if (!grow_spellings(types, (size_t)index + 1)) return false;
  types->spellings[index] = span;
  types->spelled[index] = id;
  slot->tag = tag;
  slot->id = index + 1;
  types->raws.used++;
  return true;
}

static bool intern_spelling(nk_types *types, nk_span span, uint32_t *id) {
  nk_str form = {types->text.data + span.start, span.end - span.start};
  if (!make_room(types, &types->raws)) return false;
  uint32_t tag = (uint32_t)nk_hash_bytes(form, 0);
  size_t mask = types->raws.capacity - 1, at = tag & mask;
  for (; types->raws.slots[at].id; at = (at + 1) & mask) {
    const nk_type_slot *slot = &types->raws.slots[at];
    if (slot->tag != tag) continue;
    nk_span other = types->spellings[slot->id - 1];
    if (other.end - other.start == form.len &&
        memcmp(types->text.data + other.start, form.data, form.len) == 0) {
      *id = types->spelled[slot->id - 1];
      return true;
    }
  }
  return intern_folded(types, form, false, id) &&
         remember(types, span, &types->raws.slots[at], tag, *id);
}

/* A token that is not up to sixteen ASCII bytes. */
static bool intern_other(nk_types *types, nk_span span, uint32_t *id) {
  nk_str form = {types->text.data + span.start, span.end - span.start};
  for (size_t i = 0; i < form.len; i++)
    if ((uint8_t)form.data[i] >= 0x80) return intern_spelling(types, span, id);
  return intern_folded(types, form, true, id);
}

/* The tokens from `i` on that intern_short() can take; the first that it cannot, or `count`. */
static size_t intern_run(nk_types *types, const uint32_t *starts, const uint32_t *ends, size_t i,
                         size_t count, uint32_t *ids) {
  const uint64_t high_bits = 0x8080808080808080u;
  const char *text = types->text.data;
  size_t last = types->text.len < NK_KEY_LONGEST ? 0 : types->text.len - NK_KEY_LONGEST;
  for (; i < count; i++) {
    size_t start = starts[i], len = ends[i] - start;
    if (len > NK_KEY_LONGEST || start > last || types->text.len < NK_KEY_LONGEST) break;
    if ((size_t)types->norms.used * 2 >= types->norms.capacity) break;
    uint64_t low = nk_key_load(text + start), high = 0;
    if (len > 8)
      high = nk_key_keep(nk_key_load(text + start + 8), len - 8);
    else
      low = nk_key_keep(low, len);
    if ((low | high) & high_bits) break;
    ids[i] = intern_key(types, nk_key_lower8(low), len > 8 ? nk_key_lower8(high) : 0, len);
  }
  return i;
}

bool nk_types_intern(nk_types *types, const uint32_t *starts, const uint32_t *ends, size_t count,
                     uint32_t *ids) {
  for (size_t i = 0; (i = intern_run(types, starts, ends, i, count, ids)) < count; i++) {
    nk_span span = {starts[i], ends[i]};
    nk_str form = {types->text.data + span.start, span.end - span.start};
    if (!make_room(types, &types->norms)) return false;
    nk_key key = nk_key_of(form.data, form.len <= NK_KEY_LONGEST ? form.len : 0,
                           types->text.len - span.start);
    bool plain = form.len <= NK_KEY_LONGEST && !((key.low | key.high) & 0x8080808080808080u);
    if (plain)
      ids[i] = intern_key(types, nk_key_lower8(key.low), nk_key_lower8(key.high), form.len);
    else if (!intern_other(types, span, &ids[i]))
      return false;
  }
  return true;
}

bool nk_types_intern_exact(nk_types *types, nk_str norm, uint32_t *id) {
  return make_room(types, &types->norms) && intern_norm(types, norm, id);
}
