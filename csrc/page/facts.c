/* Facts in the head of a page that need a choice between attributes. */
#include "page/page.h"

#define STR(literal) ((nk_str){literal, sizeof literal - 1})

/* The first attribute of `names` that the node has. */
static nk_str first_attribute(const nk_page *page, uint32_t node, const nk_str *names,
                              size_t count) {
  nk_str value = {NULL, 0};
  for (size_t i = 0; i < count && !value.data; i++) value = nk_page_attribute(page, node, names[i]);
  return value;
}

nk_str nk_page_language(const nk_page *page) {
  const nk_str names[] = {STR("lang"), STR("xml:lang")};
  nk_condition html = {NK_CONDITION_TAG, {"", 0}, STR("html")};
  uint32_t limit = nk_page_node_count(page), node = nk_page_find(page, &html, 1, 0, limit);
  if (node == limit) return (nk_str){NULL, 0};
  return first_attribute(page, node, names, sizeof names / sizeof *names);
}

nk_str nk_page_meta_name(const nk_page *page, uint32_t node) {
  const nk_str names[] = {STR("property"), STR("name"), STR("itemprop")};
  return first_attribute(page, node, names, sizeof names / sizeof *names);
}
