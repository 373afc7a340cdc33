/* Finding nodes by tag and attributes. */
#include <assert.h>

#include "base/str.h"
#include "page/page.h"

/* Whether `item` is one of the items of `list`, which white space parts. */
static bool has_item(nk_str list, nk_str item) {
  const char *at = list.data, *end = at + list.len;
  while (at < end) {
    while (at < end && nk_is_space(*at)) at++;
    const char *start = at;
    while (at < end && !nk_is_space(*at)) at++;
    if (at > start && nk_str_equal((nk_str){start, (size_t)(at - start)}, item)) return true;
  }
  return false;
}

static bool has_part(nk_str text, nk_str lower) {
  if (lower.len == 0 || lower.len > text.len) return lower.len == 0;
  const char first = lower.data[0];
  for (size_t i = 0; i + lower.len <= text.len; i++) {
    if (nk_lower(text.data[i]) != first) continue;
    size_t same = 1;
    while (same < lower.len && nk_lower(text.data[i + same]) == lower.data[same]) same++;
    if (same == lower.len) return true;
  }
  return false;
}

/* A condition with its names looked up. */
typedef struct test {
  const nk_condition *condition;
  nk_tag tag;
  nk_attribute_id id;
  bool list; /* the attribute is a list of items */
} test;

enum { MOST = 16 };

static test prepare(const nk_condition *condition) {
  test t = {condition, TAG_UNKNOWN, ATTRIBUTE_OTHER, false};
  if (condition->kind == NK_CONDITION_TAG) {
    t.tag = nk_str_equal(condition->value, nk_tag_name(TAG_TEXT)) ? TAG_TEXT
                                                                  : nk_tag_find(condition->value);
    return t;
  }
  t.id = nk_attribute_find(condition->name);
  t.list = t.id == ATTRIBUTE_CLASS || t.id == ATTRIBUTE_REL || t.id == ATTRIBUTE_ITEMPROP ||
           t.id == ATTRIBUTE_ROLE;
  return t;
}

/* The value of an attribute; inline, for every node of a page passes here. */
static inline nk_str value_of(const nk_page *page, uint32_t node, const test *t) {
  const nk_node *n = &page->tree.nodes[node];
  if (t->id == ATTRIBUTE_OTHER) return nk_page_attribute(page, node, t->condition->name);
  const nk_attribute *at = page->tree.attributes.items + n->attributes;
  for (const nk_attribute *end = at + n->attribute_count; at < end; at++)
    if (at->id == t->id) return nk_tree_value(&page->tree, at);
  return (nk_str){NULL, 0};
}

static inline bool meets(const nk_page *page, uint32_t node, const test *t) {
  const nk_node *n = &page->tree.nodes[node];
  const nk_condition *condition = t->condition;
  if (condition->kind == NK_CONDITION_TAG)
    return n->tag == t->tag &&
           (t->tag != TAG_UNKNOWN || nk_str_equal(nk_page_tag(page, node), condition->value));
  if (n->attribute_count == 0) return false;
  nk_str value = value_of(page, node, t);
  if (!value.data) return false;
  if (condition->kind == NK_CONDITION_CONTAINS) return has_part(value, condition->value);
  return nk_str_equal(value, condition->value) || (t->list && has_item(value, condition->value));
}

uint32_t nk_page_find(const nk_page *page, const nk_condition *conditions, size_t count,
                      uint32_t from, uint32_t limit) {
  test tests[MOST];
  assert(count <= MOST);
  for (size_t i = 0; i < count; i++) tests[i] = prepare(&conditions[i]);
  for (uint32_t node = from; node < limit; node++) {
    size_t met = 0;
    while (met < count && meets(page, node, &tests[met])) met++;
    if (met == count) return node;
  }
  return limit;
}
