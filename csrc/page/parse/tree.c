/* The flat tree: its memory and its readers. */
#include "page/parse/tree.h"

#include <string.h>

#include "base/alloc.h"

void nk_tree_init(nk_tree *tree, const nk_allocator *allocator) {
  memset(tree, 0, sizeof *tree);
  nk_buffer_init(&tree->text, allocator);
  nk_attributes_init(&tree->attributes, allocator);
}

void nk_tree_free(nk_tree *tree) {
  const nk_allocator *allocator = &tree->text.allocator;
  nk_free(allocator, tree->nodes, tree->node_capacity * sizeof *tree->nodes);
  tree->nodes = NULL;
  nk_buffer_free(&tree->text);
  nk_attributes_free(&tree->attributes);
}

nk_str nk_tree_value(const nk_tree *tree, const nk_attribute *attribute) {
  if (attribute->value_len == 0) return (nk_str){"", 0};
  return (nk_str){tree->attributes.values.data + attribute->value, attribute->value_len};
}

nk_str nk_tree_attribute(const nk_tree *tree, uint32_t node, nk_attribute_id id) {
  const nk_node *n = &tree->nodes[node];
  for (uint32_t i = 0; i < n->attribute_count; i++) {
    const nk_attribute *attribute = &tree->attributes.items[n->attributes + i];
    if (attribute->id == id) return nk_tree_value(tree, attribute);
  }
  return (nk_str){NULL, 0};
}

nk_str nk_tree_text(const nk_tree *tree, uint32_t node) {
  uint32_t start = tree->nodes[node].text_start, end = tree->nodes[node].text_end;
  const char *text = tree->text.data;
  while (start < end && nk_is_space(text[start])) start++;
  while (end > start && nk_is_space(text[end - 1])) end--;
  return (nk_str){end > start ? text + start : "", end - start};
}
