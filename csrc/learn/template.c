/* Templates: parsing of their text and extraction of features as hashes; strings are not touched
 * once a set is bound to its columns. */
#include "learn/template.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/str.h"
#include "learn/columns.h"

/* The values on either side of a sequence. */
enum { EDGE_BEFORE = 1, EDGE_AFTER = 2 };

static bool column_index(nk_template_set *set, nk_str name, uint16_t *out) {
  for (uint32_t i = 0; i < set->column_count; i++) {
    if (nk_str_equal(set->columns[i], name)) {
      *out = (uint16_t)i;
      return true;
    }
  }
  void *columns = set->columns;
  if (!nk_grow(&set->allocator, &columns, &set->column_capacity, set->column_count + 1,
               sizeof *set->columns))
    return false;
  set->columns = columns;
  *out = (uint16_t)set->column_count;
  set->columns[set->column_count++] = name;
  return true;
}

/* An offset of one digit with an optional sign, as in "@-1". */
static bool parse_offset(nk_str text, int16_t *out) {
  bool minus = text.len > 0 && text.data[0] == '-';
  size_t at = minus || (text.len > 0 && text.data[0] == '+') ? 1 : 0;
  if (text.len != at + 1) return false;
  int digit = text.data[at] - '0';
  if (digit < 0 || digit > NK_COLUMN_REACH) return false;
  *out = (int16_t)(minus ? -digit : digit);
  return true;
}

static nk_status parse_item(nk_template_set *set, nk_template *to, nk_str item) {
  if (to->count == NK_TEMPLATE_ITEMS_MAX) return NK_ERR_FORMAT;
  nk_template_item *place = &to->items[to->count];
  place->offset = 0;
  const char *at = memchr(item.data, '@', item.len);
  nk_str name = {item.data, at ? (size_t)(at - item.data) : item.len};
  if (at) {
    nk_str offset = {at + 1, item.len - name.len - 1};
    if (!parse_offset(offset, &place->offset)) return NK_ERR_FORMAT;
  }
  if (name.len == 0) return NK_ERR_FORMAT;
  if (set->column_count == NK_COLUMNS_MAX) return NK_ERR_FORMAT;
  if (!column_index(set, name, &place->column)) return NK_ERR_MEMORY;
  uint32_t reach = (uint32_t)(place->offset < 0 ? -place->offset : place->offset);
  if (reach > set->reach) set->reach = reach;
  to->count++;
  return NK_OK;
}

static nk_status parse(nk_template_set *set, nk_template *to, nk_str text) {
  size_t at = 0;
  to->count = 0;
  to->seed = nk_hash_bytes(text, 0);
  while (at < text.len) {
    while (at < text.len && text.data[at] == ' ') at++;
    size_t start = at;
    while (at < text.len && text.data[at] != ' ') at++;
    if (at == start) break;
    nk_str item = {text.data + start, at - start};
    nk_status status = parse_item(set, to, item);
    if (status != NK_OK) return status;
  }
  return NK_OK;
}

nk_status nk_template_set_init(nk_template_set *set, const nk_allocator *allocator,
                               const nk_str *texts, uint32_t count, nk_error *err) {
  memset(set, 0, sizeof *set);
  set->allocator = nk_allocator_or_default(allocator);
  set->templates = nk_alloc(&set->allocator, nk_size_mul(count, sizeof *set->templates));
  if (!set->templates && count > 0) return nk_fail_memory(err);
  set->count = count;
  for (uint32_t i = 0; i < count; i++) {
    nk_status status = parse(set, &set->templates[i], texts[i]);
    if (status == NK_OK) continue;
    nk_template_set_free(set);
    if (status == NK_ERR_MEMORY) return nk_fail_memory(err);
    return nk_fail(err, status, i, "malformed template");
  }
  return NK_OK;
}

void nk_template_set_sort(nk_template_set *set) {
  for (uint32_t i = 1; i < set->count; i++) { /* stable, of some hundred */
    nk_template one = set->templates[i];
    uint32_t at = i;
    for (; at > 0 && set->templates[at - 1].count > one.count; at--)
      set->templates[at] = set->templates[at - 1];
    set->templates[at] = one;
  }
}

void nk_template_set_free(nk_template_set *set) {
  nk_free(&set->allocator, set->templates, set->count * sizeof *set->templates);
  nk_free(&set->allocator, set->columns, set->column_capacity * sizeof *set->columns);
  set->templates = NULL;
  set->columns = NULL;
  set->count = set->column_count = 0;
  set->column_capacity = 0;
}

nk_status nk_template_set_bind(const nk_template_set *set, nk_columns *columns,
                               const uint32_t **values, nk_error *err) {
  for (uint32_t i = 0; i < set->column_count; i++) {
    nk_status status = nk_columns_values(columns, set->columns[i], &values[i], err);
    if (status != NK_OK) return status;
  }
  return NK_OK;
}

/* The value of an item near an end of the sequence. */
static uint32_t value_at(const nk_template_item *item, const uint32_t *const *values,
                         uint32_t first, uint32_t last, uint32_t token) {
  int64_t at = (int64_t)token + item->offset;
  if (at < (int64_t)first) return EDGE_BEFORE;
  return at >= (int64_t)last ? (uint32_t)EDGE_AFTER : values[item->column][at];
}

static uint32_t value_of(const nk_template_item *item, const uint32_t *const *values,
                         uint32_t token) {
  return (values[item->column] + token)[item->offset];
}

/* Away from the ends no offset leaves the sequence. Most templates have one item or two: those are made without
 * a branch, a feature that is none being overwritten by the next. */
static uint32_t extract_inside(const nk_template_set *set, const uint32_t *const *values,
                               uint32_t token, uint64_t *out) {
  uint32_t made = 0, t = 0;
  for (; t < set->count && set->templates[t].count == 1; t++) {
    const nk_template *template = &set->templates[t];
    uint32_t value = value_of(template->items, values, token);
    out[made] = nk_hash_word(value, template->seed) | 1; /* 0 marks an empty slot in tables */
    made += value != 0;
  }
  for (; t < set->count && set->templates[t].count == 2; t++) {
    const nk_template *template = &set->templates[t];
    uint32_t one = value_of(template->items, values, token);
    uint32_t other = value_of(template->items + 1, values, token);
    out[made] = nk_hash_word(other, nk_hash_word(one, template->seed)) | 1;
    made += (one != 0) & (other != 0);
  }
  for (; t < set->count; t++) {
    const nk_template *template = &set->templates[t];
    uint64_t hash = template->seed;
    bool whole = true;
    for (uint32_t i = 0; i < template->count && whole; i++) {
      uint32_t value = value_of(&template->items[i], values, token);
      whole = value != 0;
      hash = nk_hash_word(value, hash);
    }
    out[made] = hash | 1;
    made += whole;
  }
  return made;
}

uint32_t nk_template_set_extract(const nk_template_set *set, const uint32_t *const *values,
                                 uint32_t first, uint32_t last, uint32_t token, uint64_t *out) {
  if (token - first >= set->reach && last - token > set->reach)
    return extract_inside(set, values, token, out);
  uint32_t made = 0;
  for (uint32_t t = 0; t < set->count; t++) {
    const nk_template *template = &set->templates[t];
    uint64_t hash = template->seed;
    bool whole = true;
    for (uint32_t i = 0; i < template->count; i++) {
      uint32_t value = value_at(&template->items[i], values, first, last, token);
      whole = value != 0;
      if (!whole) break;
      hash = nk_hash_word(value, hash);
    }
    out[made] = hash | 1;
    made += whole;
  }
  return made;
}
