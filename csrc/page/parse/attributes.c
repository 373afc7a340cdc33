/* Attributes: one array of them, one buffer of their values. */
#include "page/parse/attributes.h"

#include <string.h>

#include "base/alloc.h"
#include "page/references.h"

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
  if (!nk_append_references(values, value, false)) return false;
  attribute->value_len = (uint32_t)values->len - attribute->value;
  attributes->count++;
  return true;
}
