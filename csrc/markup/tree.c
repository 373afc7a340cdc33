/* The flat tree: built from the SAX events of libxml2's HTML parser. */
#include "markup/tree.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

#include "base/alloc.h"
#include "newskit/page.h"

typedef struct builder {
  nk_tree *tree;
  const nk_pruned *pruned;
  uint32_t open[NK_TREE_DEPTH]; /* node ids from the root down */
  uint32_t depth;
  uint32_t lost_depth; /* elements open beyond `open` */
  uint32_t preformatted;
  bool memory;
} builder;

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

/* A new node under the innermost open element, NULL when there is no room. */
static nk_node *add_node(builder *b, nk_tag tag) {
  nk_tree *tree = b->tree;
  if (tree->node_count >= NK_TREE_NODES) return NULL;
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
  node->parent = b->depth > 0 ? b->open[b->depth - 1] : id;
  node->end = id + 1;
  node->text_start = node->text_end = (uint32_t)tree->text.len;
  node->attributes = 0;
  node->tag = (uint16_t)tag;
  node->attribute_count = 0;
  return node;
}

static bool ends_in_no_break(const nk_buffer *text) {
  return text->len > 1 && memcmp(text->data + text->len - 2, "\xc2\xa0", 2) == 0;
}

/* Ends the line of text that is under way, if one is. */
static void break_line(builder *b) {
  nk_buffer *text = &b->tree->text;
  if (text->len == 0 || text->data[text->len - 1] == '\n') return;
  if (ends_in_no_break(text)) text->data[text->len - 2] = text->data[text->len - 1] = ' ';
  if (text->data[text->len - 1] == ' ')
    text->data[text->len - 1] = '\n';
  else if (!nk_buffer_append_byte(text, '\n'))
    b->memory = false;
}

static nk_str string_of(const xmlChar *text) {
  nk_str string = {(const char *)text, text ? strlen((const char *)text) : 0};
  if (!text) string.data = "";
  return string;
}

/* Gives the node the attributes that its start tag names by number. */
static void set_attributes(const builder *b, nk_node *node, const xmlChar **pairs) {
  if (!pairs || !pairs[0] || !pairs[1]) return;
  size_t number = 0;
  for (const xmlChar *digit = pairs[1]; *digit >= '0' && *digit <= '9'; digit++)
    number = number * 10 + (size_t)(*digit - '0');
  if (number >= b->pruned->start_count) return;
  node->attributes = b->pruned->starts[number].first;
  node->attribute_count = (uint16_t)b->pruned->starts[number].count;
}

static void start_element(void *data, const xmlChar *name, const xmlChar **pairs) {
  builder *b = data;
  nk_str tag_name = string_of(name);
  nk_tag tag = nk_tag_find(tag_name);
  if (tag == TAG_BR || nk_tag_is(tag, TAG_BLOCK)) break_line(b);
  nk_node *node = b->depth < NK_TREE_DEPTH ? add_node(b, tag) : NULL;
  if (!node) {
    b->lost_depth++;
    return;
  }
  set_attributes(b, node, pairs);
  if (tag == TAG_PRE) b->preformatted++;
  b->open[b->depth++] = (uint32_t)(node - b->tree->nodes);
}

static bool holds(nk_str text, const char *part) {
  size_t len = strlen(part);
  for (size_t i = 0; i + len <= text.len; i++)
    if (memcmp(text.data + i, part, len) == 0) return true;
  return false;
}

/* A box that opens over the text: an image and links, inside a line. */
static bool is_popup(const nk_tree *tree, uint32_t id) {
  enum { SMALLEST = 6, LARGEST = 400 };
  const nk_node *node = &tree->nodes[id];
  uint32_t links = 0, images = 0, linked = 0, count = node->end - id;
  if (node->tag != TAG_SPAN || count < SMALLEST || count > LARGEST) return false;
  for (uint32_t i = id + 1; i < node->end; i++) {
    const nk_node *inner = &tree->nodes[i];
    if (inner->tag == TAG_IMG) images++;
    if (inner->tag != TAG_A) continue;
    links++;
    linked += inner->text_end - inner->text_start;
  }
  return images > 0 && links > 1 && linked * 10 >= (node->text_end - node->text_start) * 8;
}

/* Whether an element inside a line is not seen as part of it: hidden, for screen readers, or a box.
 */
static bool is_unseen(const nk_tree *tree, uint32_t id) {
  const nk_node *node = &tree->nodes[id];
  if (nk_tag_is((nk_tag)node->tag, TAG_BLOCK) || node->text_start == node->text_end) return false;
  if (nk_tree_attribute(tree, id, ATTRIBUTE_HIDDEN).data) return true;
  nk_str class = nk_tree_attribute(tree, id, ATTRIBUTE_CLASS);
  if (class.len >= 7 && (holds(class, "sr-only") || holds(class, "screen-reader") ||
                         holds(class, "visually-hidden") || holds(class, "visuallyhidden")))
    return true;
  return is_popup(tree, id);
}

/* Takes back the text of the subtree that has just ended. */
static void drop_text(nk_tree *tree, uint32_t id) {
  uint32_t start = tree->nodes[id].text_start;
  tree->text.len = start;
  for (uint32_t i = id; i < tree->node_count; i++)
    tree->nodes[i].text_start = tree->nodes[i].text_end = start;
}

static void end_element(void *data, const xmlChar *name) {
  builder *b = data;
  (void)name;
  if (b->lost_depth > 0) {
    b->lost_depth--;
    return;
  }
  if (b->depth <= 1) return;
  nk_tree *tree = b->tree;
  nk_node *node = &tree->nodes[b->open[--b->depth]];
  node->end = (uint32_t)tree->node_count;
  node->text_end = (uint32_t)tree->text.len;
  if (node->tag == TAG_PRE) b->preformatted--;
  if (is_unseen(tree, b->open[b->depth])) drop_text(tree, b->open[b->depth]);
  if (nk_tag_is(node->tag, TAG_BLOCK)) break_line(b);
}

/* Appends text with every run of white space as one space, and none at the start of a line. A
 * no-break space alone between two words stays one; pages also use them for layout. */
static void append_collapsed(nk_buffer *text, nk_str run) {
  const char *at = run.data, *end = at + run.len;
  char *out = text->data + text->len;
  bool space = text->len == 0 || out[-1] == ' ' || out[-1] == '\n' || ends_in_no_break(text);
  while (at < end) {
    unsigned char c = (unsigned char)*at;
    bool no_break = c == 0xc2 && end - at > 1 && (unsigned char)at[1] == 0xa0;
    if (c > ' ' && c != 0x7f && !no_break) {
      *out++ = *at++;
      space = false;
      continue;
    }
    at += no_break ? 2 : 1;
    bool again = end - at > 1 && memcmp(at, "\xc2\xa0", 2) == 0;
    bool alone = no_break && !again && at < end && (unsigned char)*at > ' ';
    if (!space && alone) {
      *out++ = '\xc2';
      *out++ = '\xa0';
    } else if (!space) {
      *out++ = ' ';
    }
    space = true;
  }
  text->len = (size_t)(out - text->data);
}

static void append_preformatted(nk_buffer *text, nk_str run) {
  for (size_t i = 0; i < run.len; i++) {
    char c = run.data[i];
    if (c == '\r') continue;
    text->data[text->len++] = c == '\n' || c == '\t' || (unsigned char)c > ' ' ? c : ' ';
  }
}

static void characters(void *data, const xmlChar *chars, int len) {
  builder *b = data;
  nk_tree *tree = b->tree;
  nk_str run = {(const char *)chars, (size_t)len};
  if (!nk_buffer_reserve(&tree->text, run.len)) {
    b->memory = false;
    return;
  }
  size_t before = tree->text.len;
  if (b->preformatted > 0)
    append_preformatted(&tree->text, run);
  else
    append_collapsed(&tree->text, run);
  if (tree->text.len == before) return;
  nk_node *last = &tree->nodes[tree->node_count - 1];
  uint32_t parent = b->open[b->depth - 1];
  if (last->tag != TAG_TEXT || last->parent != parent || last->text_end != before) {
    last = add_node(b, TAG_TEXT);
    if (!last) return;
    last->text_start = (uint32_t)before;
  }
  last->text_end = (uint32_t)tree->text.len;
}

/* Text beyond 4 GiB cannot occur: the page is smaller and only shrinks on its way here, but for
 * entities, whose characters are shorter than their names. */
static bool run_parser(builder *b, nk_str markup) {
  htmlParserCtxtPtr parser = htmlNewParserCtxt();
  if (!parser) return false;
  memset(parser->sax, 0, sizeof *parser->sax);
  parser->sax->startElement = start_element;
  parser->sax->endElement = end_element;
  parser->sax->characters = characters;
  parser->sax->cdataBlock = characters;
  parser->sax->ignorableWhitespace = characters;
  parser->userData = b;
  /* libxml2 before 2.14 drops this option when it comes through the call below. */
  parser->options |= XML_PARSE_HUGE;
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                HTML_PARSE_NODEFDTD | XML_PARSE_HUGE;
  xmlDocPtr none = htmlCtxtReadMemory(parser, markup.data, (int)markup.len, NULL, "UTF-8", options);
  if (none) xmlFreeDoc(none);
  const xmlError *error = xmlCtxtGetLastError(parser);
  bool memory = !error || error->code != XML_ERR_NO_MEMORY;
  htmlFreeParserCtxt(parser);
  return memory;
}

bool nk_tree_parse(nk_tree *tree, nk_pruned *pruned) {
  const nk_allocator *allocator = &tree->text.allocator;
  nk_str markup = nk_buffer_str(&pruned->markup);
  builder *b = nk_alloc_zeroed(allocator, sizeof *b);
  if (!b) return false;
  b->tree = tree;
  b->pruned = pruned;
  tree->attributes = pruned->attributes;
  nk_attributes_init(&pruned->attributes, allocator);
  b->memory = nk_buffer_reserve(&tree->text, markup.len / 2 + 16);
  if (b->memory && add_node(b, TAG_UNKNOWN)) {
    b->open[b->depth++] = 0;
    if (markup.len > 0 && !run_parser(b, markup)) b->memory = false;
    for (; b->depth > 0; b->depth--) {
      tree->nodes[b->open[b->depth - 1]].end = (uint32_t)tree->node_count;
      tree->nodes[b->open[b->depth - 1]].text_end = (uint32_t)tree->text.len;
    }
  }
  bool complete = b->memory;
  nk_free(allocator, b, sizeof *b);
  return complete;
}

nk_str nk_tree_value(const nk_tree *tree, const nk_attribute *attribute) {
  nk_str value = {tree->attributes.values.data + attribute->value, attribute->value_len};
  if (attribute->value_len == 0) value.data = "";
  return value;
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

const char *nk_page_library(void) {
  return "libxml2 " LIBXML_DOTTED_VERSION;
}
