/* Pages: from bytes to the tree, and the readers of what this and the later steps left. */
#include "page/page.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/str.h"

/* Moves out of `scan` what outlives parsing. */
static void take_json(nk_page *page, nk_scan *scan) {
  page->json = scan->json;
  page->json_parts = scan->parts;
  page->json_count = scan->part_count;
  page->json_capacity = scan->part_capacity;
  nk_buffer_init(&scan->json, &page->allocator);
  scan->parts = NULL;
  scan->part_count = scan->part_capacity = 0;
}

static bool parse(nk_page *page, nk_str bytes, nk_str encoding) {
  nk_decoded decoded;
  nk_scan scan;
  nk_decode_options options = {encoding, false, true};
  nk_decoded_init(&decoded, &page->allocator);
  nk_scan_init(&scan, &page->allocator);
  bool complete =
      nk_decode(bytes, &options, &decoded) && nk_scan_page(decoded.text, &scan, &page->tree);
  page->encoding = decoded.name;
  page->encoding_basis = decoded.basis;
  page->repairs = decoded.repairs;
  page->mended = decoded.mended;
  take_json(page, &scan);
  nk_scan_free(&scan);
  nk_decoded_free(&decoded);
  return complete;
}

nk_status nk_page_parse(const nk_allocator *allocator, nk_str bytes, nk_str encoding, nk_page **out,
                        nk_error *err) {
  nk_allocator own = nk_allocator_or_default(allocator);
  *out = NULL;
  if (bytes.len > NK_PAGE_LIMIT)
    return nk_fail(err, NK_ERR_LIMIT, NK_PAGE_LIMIT, "the page is longer than 256 MiB");
  nk_page *page = nk_alloc_zeroed(&own, sizeof *page);
  if (!page) return nk_fail_memory(err);
  page->allocator = own;
  nk_tree_init(&page->tree, &own);
  if (bytes.len == 0) bytes.data = "";
  if (!parse(page, bytes, encoding)) {
    nk_page_free(page);
    return nk_fail_memory(err);
  }
  *out = page;
  return NK_OK;
}

void nk_page_free(nk_page *page) {
  if (!page) return;
  nk_allocator allocator = page->allocator;
  nk_tree_free(&page->tree);
  nk_buffer_free(&page->json);
  nk_free(&allocator, page->json_parts, page->json_capacity * sizeof *page->json_parts);
  nk_free(&allocator, page->blocks, page->block_capacity * sizeof *page->blocks);
  nk_free(&allocator, page, sizeof *page);
}

size_t nk_page_memory(const nk_page *page) {
  const nk_tree *tree = &page->tree;
  return sizeof *page + tree->node_capacity * sizeof *tree->nodes +
         tree->attributes.capacity * sizeof *tree->attributes.items + tree->text.capacity +
         tree->attributes.values.capacity + page->json.capacity +
         page->json_capacity * sizeof *page->json_parts +
         page->block_capacity * sizeof *page->blocks;
}

nk_str nk_page_encoding(const nk_page *page) {
  return (nk_str){page->encoding, strlen(page->encoding)};
}

const char *nk_page_encoding_basis(const nk_page *page) {
  return page->encoding_basis;
}

size_t nk_page_repairs(const nk_page *page) {
  return page->repairs;
}

size_t nk_page_mended(const nk_page *page) {
  return page->mended;
}

uint32_t nk_page_node_count(const nk_page *page) {
  return (uint32_t)page->tree.node_count;
}

nk_str nk_page_tag(const nk_page *page, uint32_t node) {
  nk_tag tag = (nk_tag)page->tree.nodes[node].tag;
  if (tag != TAG_UNKNOWN) return nk_tag_name(tag);
  nk_str name = nk_tree_attribute(&page->tree, node, ATTRIBUTE_TAG_NAME);
  return name.data ? name : nk_tag_name(tag);
}

uint32_t nk_page_parent(const nk_page *page, uint32_t node) {
  return page->tree.nodes[node].parent;
}

uint32_t nk_page_end(const nk_page *page, uint32_t node) {
  return page->tree.nodes[node].end;
}

nk_str nk_page_text(const nk_page *page, uint32_t node) {
  return nk_tree_text(&page->tree, node);
}

/* Attributes in order, the pseudo-attribute of unknown elements left out. */
static const nk_attribute *attributes_of(const nk_page *page, uint32_t node, size_t *count) {
  const nk_node *n = &page->tree.nodes[node];
  *count = n->attribute_count;
  if (*count == 0) return NULL;
  const nk_attribute *first = page->tree.attributes.items + n->attributes;
  if (first->id == ATTRIBUTE_TAG_NAME) {
    first++;
    --*count;
  }
  return first;
}

static nk_str name_of(const nk_page *page, const nk_attribute *attribute) {
  if (attribute->id != ATTRIBUTE_OTHER) return nk_attribute_name((nk_attribute_id)attribute->id);
  return (nk_str){page->tree.attributes.values.data + attribute->name, attribute->name_len};
}

nk_str nk_page_attribute(const nk_page *page, uint32_t node, nk_str name) {
  size_t count;
  const nk_attribute *attributes = attributes_of(page, node, &count);
  for (size_t i = 0; i < count; i++)
    if (nk_str_equal(name_of(page, &attributes[i]), name))
      return nk_tree_value(&page->tree, &attributes[i]);
  return (nk_str){NULL, 0};
}

size_t nk_page_attribute_count(const nk_page *page, uint32_t node) {
  size_t count;
  attributes_of(page, node, &count);
  return count;
}

nk_str nk_page_attribute_name(const nk_page *page, uint32_t node, size_t index) {
  size_t count;
  return name_of(page, attributes_of(page, node, &count) + index);
}

nk_str nk_page_attribute_value(const nk_page *page, uint32_t node, size_t index) {
  size_t count;
  return nk_tree_value(&page->tree, attributes_of(page, node, &count) + index);
}

size_t nk_page_json_ld_count(const nk_page *page) {
  return page->json_count;
}

nk_str nk_page_json_ld(const nk_page *page, size_t index) {
  nk_span part = page->json_parts[index];
  return (nk_str){page->json.len > 0 ? page->json.data + part.start : "", part.end - part.start};
}

const nk_block *nk_page_blocks(const nk_page *page, size_t *count) {
  *count = page->block_count;
  return page->blocks;
}

bool nk_page_part(const nk_page *page, nk_part part, size_t *first, size_t *last) {
  size_t from = 0, to = page->block_count;
  while (from < to && page->blocks[from].part != part) from++;
  while (to > from && page->blocks[to - 1].part != part) to--;
  *first = from;
  *last = to;
  return from < to;
}

size_t nk_page_block_from(const nk_page *page, uint32_t node) {
  size_t at = 0;
  while (at < page->block_count && page->blocks[at].node < node) at++;
  return at;
}

const char *nk_block_kind_name(nk_block_kind kind) {
  static const char *const names[] = {"paragraph", "heading", "quotation",
                                      "list_item", "table",   "code"};
  return names[kind];
}

const char *nk_part_name(nk_part part) {
  static const char *const names[] = {"boilerplate", "body",    "headline",
                                      "byline",      "caption", "related"};
  return names[part];
}

nk_page_kind nk_page_verdict(const nk_page *page) {
  return page->kind;
}

const char *nk_page_kind_name(nk_page_kind kind) {
  static const char *const names[] = {"article", "index", "video", "paywall", "consent", "empty"};
  return names[kind];
}

uint32_t nk_page_body_node(const nk_page *page) {
  return page->body_node;
}
