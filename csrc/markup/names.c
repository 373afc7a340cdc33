/* Names of elements and attributes: tables searched in halves by their first eight bytes. */
#include "markup/names.h"

#include <string.h>

typedef struct name_entry {
  nk_str name;
  unsigned flags;
} name_entry;

#define LITERAL(text)                                                                              \
  { text, sizeof(text) - 1 }

static const name_entry tags[] = {{LITERAL(""), 0},
                                  {LITERAL("#text"), 0},
#define X(id, name, flags) {LITERAL(name), flags},
                                  NK_TAGS(X)
#undef X
};

static const name_entry attributes[] = {{LITERAL(""), 0},
                                        {LITERAL(""), 0},
#define X(id, name) {LITERAL(name), 0},
                                        NK_ATTRIBUTES(X)
#undef X
};

enum { FIRST_NAMED = 2 };

static int compare(nk_str a, nk_str b) {
  size_t shorter = a.len < b.len ? a.len : b.len;
  for (size_t i = 0; i < shorter; i++) /* names differ early: cheaper than a call of memcmp */
    if (a.data[i] != b.data[i]) return (unsigned char)a.data[i] - (unsigned char)b.data[i];
  return a.len < b.len ? -1 : a.len > b.len;
}

static unsigned find(const name_entry *entries, unsigned count, nk_str name) {
  unsigned low = FIRST_NAMED, high = count;
  if (name.len == 0) return 0;
  while (low < high) {
    unsigned middle = (low + high) / 2;
    int order = compare(name, entries[middle].name);
    if (order == 0) return middle;
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
  return 0;
}

nk_tag nk_tag_find(nk_str name) {
  return (nk_tag)find(tags, TAG_COUNT, name);
}

nk_str nk_tag_name(nk_tag tag) {
  return tags[tag].name;
}

unsigned nk_tag_flags(nk_tag tag) {
  return tags[tag].flags;
}

nk_attribute_id nk_attribute_find(nk_str name) {
  return (nk_attribute_id)find(attributes, ATTRIBUTE_COUNT, name);
}

nk_str nk_attribute_name(nk_attribute_id id) {
  return attributes[id].name;
}
