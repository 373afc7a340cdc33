/* Finding nodes by tag and attributes. */
#include <string.h>

#include "markup/page.h"

static bool equal(nk_str a, nk_str b) {
  return a.len == b.len && memcmp(a.data, b.data, a.len) == 0;
}

/* Whether `item` is one of the items of `list`, which white space parts. */
static bool has_item(nk_str list, nk_str item) {
  const char *at = list.data, *end = at + list.len;
  while (at < end) {
    while (at < end && nk_is_space(*at)) at++;
    const char *start = at;
    while (at < end && !nk_is_space(*at)) at++;
    if (at > start && equal((nk_str){start, (size_t)(at - start)}, item)) return true;
  }
  return false;
}

static bool has_part(nk_str text, nk_str lower) {
  for (size_t i = 0; i + lower.len <= text.len; i++) {
    size_t same = 0;
    while (same < lower.len && nk_lower(text.data[i + same]) == lower.data[same]) same++;
    if (same == lower.len) return true;
  }
  return false;
}

static bool is_list(nk_str name) {
  nk_attribute_id id = nk_attribute_find(name);
  return id == ATTRIBUTE_CLASS || id == ATTRIBUTE_REL || id == ATTRIBUTE_ITEMPROP ||
         id == ATTRIBUTE_ROLE;
}

static bool meets(const nk_page *page, uint32_t node, const nk_condition *condition) {
  if (condition->kind == NK_CONDITION_TAG) return equal(nk_page_tag(page, node), condition->value);
  if (page->tree.nodes[node].attribute_count == 0) return false;
  nk_str value = nk_page_attribute(page, node, condition->name);
  if (!value.data) return false;
  if (condition->kind == NK_CONDITION_CONTAINS) return has_part(value, condition->value);
  return equal(value, condition->value) ||
         (is_list(condition->name) && has_item(value, condition->value));
}

uint32_t nk_page_find(const nk_page *page, const nk_condition *conditions, size_t count,
                      uint32_t from, uint32_t limit) {
  for (uint32_t node = from; node < limit; node++) {
    size_t met = 0;
    while (met < count && meets(page, node, &conditions[met])) met++;
    if (met == count) return node;
  }
  return limit;
}
