/* The attributes of a page: kept from its start tags, before parsing, with character references
 * resolved. libxml2 never sees them; a start tag tells it only where its attributes lie. */
#ifndef NK_MARKUP_ATTRIBUTES_H
#define NK_MARKUP_ATTRIBUTES_H

#include "base/buffer.h"
#include "page/names.h"

typedef struct nk_attribute {
  uint16_t id; /* nk_attribute_id */
  uint16_t name_len;
  uint32_t name; /* of ATTRIBUTE_OTHER: offset into `values` */
  uint32_t value;
  uint32_t value_len;
} nk_attribute;

/* Those of one start tag. */
typedef struct nk_attribute_range {
  uint32_t first;
  uint32_t count;
} nk_attribute_range;

typedef struct nk_attributes {
  nk_attribute *items;
  size_t count, capacity;
  nk_buffer values; /* names and values */
} nk_attributes;

void nk_attributes_init(nk_attributes *attributes, const nk_allocator *allocator);
void nk_attributes_free(nk_attributes *attributes);

/* Adds one. `name` counts only for ATTRIBUTE_OTHER; `value` is as it stands on the page. False when
 * memory runs out. */
bool nk_attributes_add(nk_attributes *attributes, nk_attribute_id id, nk_str name, nk_str value);

#endif
