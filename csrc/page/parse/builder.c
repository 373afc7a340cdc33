/* Building the flat tree: the structure. How text is laid out is in page/parse/lines.c. */
#include "page/parse/builder.h"

#include <string.h>

#include "base/alloc.h"
#include "page/parse/lines.h"
#include "page/references.h"

static uint32_t name_hash(nk_str name) {
  uint32_t hash = 2166136261u;
  for (size_t i = 0; i < name.len; i++) hash = (hash ^ (uint8_t)name.data[i]) * 16777619u;
  return hash;
}

/* A new node under the innermost open element, NULL when there is no room. */
static nk_node *add_node(nk_builder *b, nk_tag tag) {
  nk_tree *tree = b->tree;
  if (tree->node_count >= NK_TREE_NODES || !b->memory) return NULL;
  void *nodes = tree->nodes;
  bool grown = nk_grow(&tree->text.allocator, &nodes, &tree->node_capacity, tree->node_count + 1,
                       sizeof *tree->nodes);
  tree->nodes = nodes;
  if (!grown) {
    b->memory = false;
    return NULL;
  }
  nk_node *node = &tree->nodes[tree->node_count];
  uint32_t id = (uint32_t)tree->node_count++;
  node->parent = b->depth > 0 ? b->open[b->depth - 1].node : id;
  node->end = id + 1;
  node->text_start = node->text_end = (uint32_t)tree->text.len;
  node->attributes = (uint32_t)tree->attributes.count;
  node->tag = (uint16_t)tag;
  node->attribute_count = 0;
  return node;
}

static void set_attributes(nk_builder *b, nk_node *node, const nk_start_tag *tag) {
  nk_attributes *kept = &b->tree->attributes;
  nk_str name = {tag->name, tag->name_len};
  node->attributes = (uint32_t)kept->count;
  if (tag->tag == TAG_UNKNOWN && !nk_attributes_add(kept, ATTRIBUTE_TAG_NAME, name, name))
    b->memory = false;
  for (unsigned i = 0; i < tag->attribute_count; i++) {
    const nk_raw_attribute *attribute = &tag->attributes[i];
    if (!nk_attributes_add(kept, attribute->id, attribute->name, attribute->value))
      b->memory = false;
  }
  node->attribute_count = (uint16_t)(kept->count - node->attributes);
}

static void push(nk_builder *b, const nk_node *node, nk_tag tag, uint32_t hash) {
  nk_open_element *element = &b->open[b->depth++];
  element->node = (uint32_t)(node - b->tree->nodes);
  element->name = hash;
  element->tag = tag;
  b->open_names[hash & 255]++;
  if (tag == TAG_PRE) b->preformatted++;
}

static void pop(nk_builder *b) {
  const nk_open_element *element = &b->open[--b->depth];
  nk_tree *tree = b->tree;
  b->open_names[element->name & 255]--;
  if (element->tag == TAG_PRE) b->preformatted--;
  tree->nodes[element->node].end = (uint32_t)tree->node_count;
  tree->nodes[element->node].text_end = (uint32_t)tree->text.len;
  if (nk_is_unseen(tree, element->node)) nk_drop_text(tree, element->node);
  if (nk_tag_is(element->tag, TAG_BLOCK) && !nk_break_line(&tree->text)) b->memory = false;
}

static void pop_to(nk_builder *b, uint32_t depth) {
  while (b->depth > depth) pop(b);
}

static nk_tag current(const nk_builder *b) {
  return b->open[b->depth - 1].tag;
}

/* Closes the innermost open element with the tag `tag` (or `other`) and all in it, unless one of
 * the tags that `stops` knows lies between. */
static void close_open(nk_builder *b, nk_tag tag, nk_tag other, bool (*stops)(nk_tag)) {
  for (uint32_t at = b->depth; at > 0; at--) {
    nk_tag open = b->open[at - 1].tag;
    if (open == tag || open == other) {
      pop_to(b, at - 1);
      return;
    }
    if (stops(open)) return;
  }
}

static bool stops_paragraph(nk_tag tag) {
  switch (tag) {
  case TAG_BUTTON:
  case TAG_CAPTION:
  case TAG_HTML:
  case TAG_OBJECT:
  case TAG_TABLE:
  case TAG_TD:
  case TAG_TH: return true;
  default: return false;
  }
}

static bool stops_item(nk_tag tag) {
  return nk_tag_is(tag, TAG_BLOCK) && tag != TAG_ADDRESS && tag != TAG_DIV && tag != TAG_P;
}

static bool stops_table_part(nk_tag tag) {
  return tag == TAG_TABLE || tag == TAG_HTML;
}

static bool stops_inline(nk_tag tag) {
  return nk_tag_is(tag, TAG_BLOCK);
}

static void close_before(nk_builder *b, nk_tag tag) {
  if (nk_tag_is(tag, TAG_ENDS_P) && b->open_names[name_hash(nk_tag_name(TAG_P)) & 255] > 0)
    close_open(b, TAG_P, TAG_P, stops_paragraph);
  if (nk_tag_is(tag, TAG_HEADING) && nk_tag_is(current(b), TAG_HEADING)) pop(b);
  switch (tag) {
  case TAG_A: close_open(b, TAG_A, TAG_A, stops_inline); break;
  case TAG_LI: close_open(b, TAG_LI, TAG_LI, stops_item); break;
  case TAG_DD:
  case TAG_DT: close_open(b, TAG_DD, TAG_DT, stops_item); break;
  case TAG_OPTGROUP:
  case TAG_OPTION:
    if (current(b) == TAG_OPTION) pop(b);
    break;
  case TAG_TD:
  case TAG_TH: close_open(b, TAG_TD, TAG_TH, stops_table_part); break;
  case TAG_TR: close_open(b, TAG_TR, TAG_TR, stops_table_part); break;
  case TAG_TBODY:
  case TAG_THEAD:
  case TAG_TFOOT:
    close_open(b, TAG_TBODY, TAG_THEAD, stops_table_part);
    close_open(b, TAG_TFOOT, TAG_TFOOT, stops_table_part);
    break;
  default: break;
  }
}

static void open_implied(nk_builder *b, nk_tag tag) {
  nk_node *node = add_node(b, tag);
  if (node) push(b, node, tag, name_hash(nk_tag_name(tag)));
}

static bool is_head_content(nk_tag tag) {
  return tag == TAG_META || tag == TAG_LINK || tag == TAG_TITLE || tag == TAG_BASE;
}

/* Makes the place for content of the head or of the body. */
static void open_place(nk_builder *b, bool head) {
  if (b->in_body) return;
  bool in_head = b->depth > 2;
  if (head) {
    if (!in_head) open_implied(b, TAG_HEAD);
    return;
  }
  if (in_head && b->open[2].tag == TAG_NOSCRIPT) return;
  pop_to(b, 2);
  b->in_body = true;
  open_implied(b, TAG_BODY);
}

/* The tags of html, head and body count once; their attributes do later, too. */
static void start_frame(nk_builder *b, const nk_start_tag *tag) {
  nk_tree *tree = b->tree;
  if (tag->tag == TAG_HTML) {
    if (tree->nodes[b->html].attribute_count == 0) set_attributes(b, &tree->nodes[b->html], tag);
  } else if (!b->in_body) {
    open_place(b, tag->tag == TAG_HEAD);
    nk_node *node = &tree->nodes[b->open[b->depth - 1].node];
    if (node->tag == tag->tag && node->attribute_count == 0) set_attributes(b, node, tag);
  }
}

void nk_builder_begin(nk_builder *b, nk_tree *tree) {
  b->tree = tree;
  b->memory = true;
  nk_buffer_init(&b->decoded, &tree->text.allocator);
  open_implied(b, TAG_UNKNOWN);
  b->html = 1;
  open_implied(b, TAG_HTML);
}

void nk_builder_start(nk_builder *b, const nk_start_tag *tag) {
  if (!b->memory) return;
  if (tag->tag == TAG_HTML || tag->tag == TAG_HEAD || tag->tag == TAG_BODY) {
    start_frame(b, tag);
    return;
  }
  open_place(b, is_head_content(tag->tag) || (tag->tag == TAG_NOSCRIPT && b->depth > 2));
  if (b->lost == 0) close_before(b, tag->tag);
  if ((tag->tag == TAG_BR || nk_tag_is(tag->tag, TAG_BLOCK)) && !nk_break_line(&b->tree->text))
    b->memory = false;
  bool opens = !tag->closed && !nk_tag_is(tag->tag, TAG_VOID);
  nk_node *node = b->depth < NK_TREE_DEPTH ? add_node(b, tag->tag) : NULL;
  if (node) {
    set_attributes(b, node, tag);
    if (opens) push(b, node, tag->tag, name_hash((nk_str){tag->name, tag->name_len}));
  } else if (opens) {
    b->lost++;
  }
}

/* An end tag does not close an element of a higher rank that is open inside its own. */
static int rank_of(nk_tag tag) {
  switch (tag) {
  case TAG_DIV: return 1;
  case TAG_TD:
  case TAG_TH: return 2;
  case TAG_TR: return 3;
  case TAG_THEAD:
  case TAG_TBODY:
  case TAG_TFOOT: return 4;
  case TAG_TABLE: return 5;
  case TAG_HEAD:
  case TAG_BODY: return 6;
  case TAG_HTML: return 7;
  default: return 0;
  }
}

void nk_builder_end(nk_builder *b, nk_tag tag, nk_str name) {
  if (tag == TAG_BODY || tag == TAG_HTML || !b->memory) return; /* text may follow: one body */
  if (b->lost > 0) {
    b->lost--;
    return;
  }
  uint32_t hash = name_hash(name);
  if (b->open_names[hash & 255] == 0) return;
  for (uint32_t at = b->depth; at > 2; at--) {
    if (b->open[at - 1].name == hash) {
      pop_to(b, at - 1);
      return;
    }
    if (rank_of(b->open[at - 1].tag) > rank_of(tag)) return;
  }
}

static bool is_blank(nk_str text) {
  size_t at = 0;
  while (at < text.len && nk_is_space(text.data[at])) at++;
  return at == text.len;
}

void nk_builder_text(nk_builder *b, nk_str text) {
  nk_tree *tree = b->tree;
  if (!b->memory || (!b->in_body && is_blank(text))) return;
  if (!b->in_body && current(b) != TAG_TITLE) open_place(b, false);
  if (memchr(text.data, '&', text.len)) {
    b->decoded.len = 0;
    if (!nk_append_references(&b->decoded, text, true)) b->memory = false;
    text = nk_buffer_str(&b->decoded);
  }
  size_t before = tree->text.len;
  if (!nk_append_line(&tree->text, text, b->preformatted > 0)) b->memory = false;
  if (tree->text.len == before || !b->memory) return;
  nk_node *last = &tree->nodes[tree->node_count - 1];
  uint32_t parent = b->open[b->depth - 1].node;
  if (last->tag != TAG_TEXT || last->parent != parent || last->text_end != before) {
    last = add_node(b, TAG_TEXT);
    if (!last) return;
    last->text_start = (uint32_t)before;
  }
  last->text_end = (uint32_t)tree->text.len;
}

bool nk_builder_finish(nk_builder *b) {
  while (b->depth > 0 && b->memory) pop(b);
  nk_buffer_free(&b->decoded);
  return b->memory;
}
