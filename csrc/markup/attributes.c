/* Attributes, and the character references in their values. */
#include "markup/attributes.h"

#include <libxml/HTMLparser.h>
#include <string.h>

#include "base/alloc.h"
#include "markup/encoding.h"

enum { LONGEST_NAME = 32 }; /* of a character reference */

void nk_attributes_init(nk_attributes *attributes, const nk_allocator *allocator) {
  memset(attributes, 0, sizeof *attributes);
  nk_buffer_init(&attributes->values, allocator);
}

void nk_attributes_free(nk_attributes *attributes) {
  nk_free(&attributes->values.allocator, attributes->items,
          attributes->capacity * sizeof *attributes->items);
  nk_buffer_free(&attributes->values);
  attributes->items = NULL;
  attributes->count = attributes->capacity = 0;
}

static unsigned digit_of(char c) {
  char lower = nk_lower(c);
  if (c >= '0' && c <= '9') return (unsigned)(c - '0');
  return lower >= 'a' && lower <= 'f' ? (unsigned)(lower - 'a') + 10 : 16;
}

/* Reads "#123" or "#x1f" at `at`; returns where it ends, NULL when there is none. */
static const char *read_number(const char *at, const char *end, uint32_t *code) {
  unsigned base = 10;
  at++;
  if (at < end && nk_lower(*at) == 'x') {
    base = 16;
    at++;
  }
  const char *start = at;
  *code = 0;
  for (; at < end && digit_of(*at) < base; at++)
    if (*code < 0x110000) *code = *code * base + digit_of(*at);
  return at > start ? at : NULL;
}

/* Reads a name at `at`. One without a semicolon is none: it is part of an address. */
static const char *read_name(const char *at, const char *end, uint32_t *code) {
  char name[LONGEST_NAME];
  size_t len = 0;
  for (; at < end && *at != ';' && len + 1 < sizeof name; at++) name[len++] = *at;
  if (at == end || *at != ';') return NULL;
  name[len] = '\0';
  const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)name);
  if (!entity) return NULL;
  *code = entity->value;
  return at;
}

/* Appends a value with its references resolved. */
static bool append_value(nk_buffer *out, nk_str value) {
  const char *at = value.data, *end = at + value.len;
  while (at < end) {
    const char *mark = memchr(at, '&', (size_t)(end - at));
    nk_str run = {at, (size_t)((mark ? mark : end) - at)};
    if (!nk_buffer_append(out, run)) return false;
    if (!mark) break;
    uint32_t code;
    const char *stop = mark + 1 < end && mark[1] == '#' ? read_number(mark + 1, end, &code)
                                                        : read_name(mark + 1, end, &code);
    if (!stop) {
      if (!nk_buffer_append_byte(out, '&')) return false;
      at = mark + 1;
      continue;
    }
    if (!nk_append_code(out, nk_windows_1252_code(code))) return false;
    at = stop < end && *stop == ';' ? stop + 1 : stop;
  }
  return true;
}

bool nk_attributes_add(nk_attributes *attributes, nk_attribute_id id, nk_str name, nk_str value) {
  nk_buffer *values = &attributes->values;
  void *items = attributes->items;
  bool grown = nk_grow(&values->allocator, &items, &attributes->capacity, attributes->count + 1,
                       sizeof *attributes->items);
  attributes->items = items;
  if (!grown) return false;
  nk_attribute *attribute = &attributes->items[attributes->count];
  attribute->id = (uint16_t)id;
  attribute->name = (uint32_t)values->len;
  attribute->name_len = id == ATTRIBUTE_OTHER ? (uint16_t)name.len : 0;
  if (id == ATTRIBUTE_OTHER) {
    if (!nk_buffer_append(values, name)) return false;
    for (size_t i = attribute->name; i < values->len; i++)
      values->data[i] = nk_lower(values->data[i]);
  }
  attribute->value = (uint32_t)values->len;
  if (!append_value(values, value)) return false;
  attribute->value_len = (uint32_t)values->len - attribute->value;
  attributes->count++;
  return true;
}
