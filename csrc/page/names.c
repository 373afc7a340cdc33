/* Names of elements and attributes: tables searched in halves. */
#include "page/names.h"

#include <string.h>

#include "base/hash.h"

#define LITERAL(text)                                                                              \
  { text, sizeof(text) - 1 }

static const nk_str tags[] = {LITERAL(""), LITERAL("#text"),
#define X(id, name, flags) LITERAL(name),
                              NK_TAGS(X)
#undef X
};

const unsigned nk_tag_flags[TAG_COUNT] = {0, 0,
#define X(id, name, flags) flags,
                                          NK_TAGS(X)
#undef X
};

static const nk_str attributes[] = {LITERAL(""), LITERAL(""),
#define X(id, name) LITERAL(name),
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

static unsigned find(const nk_str *entries, unsigned count, nk_str name) {
  unsigned low = FIRST_NAMED, high = count;
  if (name.len == 0) return 0;
  while (low < high) {
    unsigned middle = (low + high) / 2;
    int order = compare(name, entries[middle]);
    if (order == 0) return middle;
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
  return 0;
}

static unsigned find_again(nk_name_cache *cache, const nk_str *entries, unsigned count,
                           nk_str name) {
  uint64_t key = 0;
  if (name.len == 0 || name.len > sizeof key) return find(entries, count, name);
  for (size_t i = 0; i < name.len; i++) key = key << 8 | (unsigned char)name.data[i];
  size_t slot = (size_t)(nk_hash_word(key, 0) >> 58);
  if (cache->keys[slot] != key) {
    cache->keys[slot] = key;
    cache->ids[slot] = (uint16_t)find(entries, count, name);
  }
  return cache->ids[slot];
}

nk_tag nk_tag_find_again(nk_name_cache *cache, nk_str name) {
  return (nk_tag)find_again(cache, tags, TAG_COUNT, name);
}

nk_attribute_id nk_attribute_find_again(nk_name_cache *cache, nk_str name) {
  return (nk_attribute_id)find_again(cache, attributes, ATTRIBUTE_COUNT, name);
}

nk_tag nk_tag_find(nk_str name) {
  return (nk_tag)find(tags, TAG_COUNT, name);
}

nk_str nk_tag_name(nk_tag tag) {
  return tags[tag];
}

nk_attribute_id nk_attribute_find(nk_str name) {
  return (nk_attribute_id)find(attributes, ATTRIBUTE_COUNT, name);
}

nk_str nk_attribute_name(nk_attribute_id id) {
  return attributes[id];
}
