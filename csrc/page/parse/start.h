/* Start tags as they stand on a page: the name and the attributes that are kept. */
#ifndef NK_MARKUP_START_H
#define NK_MARKUP_START_H

#include <string.h>

#include "page/names.h"

enum {
  /* A longer attribute value is cut (data: URLs, mostly). `content` has room for a long teaser. */
  NK_START_VALUE = 1 << 14,
  NK_START_ATTRIBUTES = 24, /* kept on one element */
  NK_START_NAME = 40        /* a longer element name is no element */
};

/* Where reading is. The caches start as zeros. */
typedef struct nk_cursor {
  const char *at;
  const char *end;
  nk_name_cache tags, attributes;
} nk_cursor;

typedef struct nk_raw_attribute {
  nk_attribute_id id;
  nk_str name;
  nk_str value;
  char quote;
} nk_raw_attribute;

typedef struct nk_start_tag {
  nk_tag tag;
  char name[NK_START_NAME];
  size_t name_len;
  nk_raw_attribute attributes[NK_START_ATTRIBUTES];
  unsigned attribute_count;
  bool json_ld;
  bool closed; /* ends in "/>" */
} nk_start_tag;

/* Reads the name at the cursor in lower case. False when it is none that an element could have. */
bool nk_start_tag_read_name(nk_cursor *in, nk_start_tag *tag);

/* Reads the attributes up to and with the '>'. False at the end of the page. */
bool nk_start_tag_read_attributes(nk_cursor *in, nk_start_tag *tag);

static inline bool nk_ends_name(char c) {
  return nk_is_space(c) || c == '/' || c == '>';
}

/* Whether `text` starts with `lower`, in any case. */
static inline bool nk_starts_with(const char *text, const char *end, nk_str lower) {
  if ((size_t)(end - text) < lower.len) return false;
  for (size_t i = 0; i < lower.len; i++)
    if (nk_lower(text[i]) != lower.data[i]) return false;
  return true;
}

static inline const char *nk_find_byte(const char *at, const char *end, char byte) {
  return at < end ? memchr(at, byte, (size_t)(end - at)) : NULL;
}

#endif
