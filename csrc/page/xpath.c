/* XPath: answered by libxml2 on a DOM that is made from the flat tree for one question and gone
 * before the answer is given. No document is parsed here, so nothing is loaded or expanded. */
#include <libxml/tree.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <libxml/xmlversion.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/error.h"
#include "page/page.h"

enum { MOST_OPERATIONS = 10000000 };

struct nk_matches {
  nk_allocator allocator;
  nk_match *items;
  size_t count, capacity;
  nk_buffer texts; /* of matches that are no nodes; offsets until all are there */
};

static xmlChar *duplicate(nk_str text) {
  return xmlStrndup((const xmlChar *)text.data, (int)text.len);
}

static bool add_attributes(const nk_page *page, uint32_t id, xmlNodePtr element) {
  size_t count = nk_page_attribute_count(page, id);
  for (size_t i = 0; i < count; i++) {
    xmlChar *name = duplicate(nk_page_attribute_name(page, id, i));
    xmlChar *value = duplicate(nk_page_attribute_value(page, id, i));
    bool added = name && value && xmlNewProp(element, name, value) != NULL;
    xmlFree(name);
    xmlFree(value);
    if (!added) return false;
  }
  return true;
}

/* A DOM node remembers its node of the tree by address. */
static void *remember(const nk_page *page, uint32_t id) {
  return (void *)(uintptr_t)&page->tree.nodes[id];
}

static uint32_t recall(const nk_page *page, const xmlNode *node) {
  return (uint32_t)((const nk_node *)node->_private - page->tree.nodes);
}

/* A DOM node for a node of the tree, under its parent. NULL when memory runs out. */
static xmlNodePtr add_node(const nk_page *page, uint32_t id, xmlDocPtr document,
                           xmlNodePtr parent) {
  const nk_node *node = &page->tree.nodes[id];
  xmlNodePtr made;
  if (node->tag == TAG_TEXT) {
    const char *text = page->tree.text.data + node->text_start;
    made =
        xmlNewDocTextLen(document, (const xmlChar *)text, (int)(node->text_end - node->text_start));
  } else {
    xmlChar *name = duplicate(nk_page_tag(page, id));
    made = name ? xmlNewDocNode(document, NULL, name, NULL) : NULL;
    xmlFree(name);
  }
  if (!made) return NULL;
  made->_private = remember(page, id);
  if (node->tag != TAG_TEXT && !add_attributes(page, id, made)) {
    xmlFreeNode(made);
    return NULL;
  }
  if (!parent) {
    xmlDocSetRootElement(document, made);
    return made;
  }
  made->parent = parent; /* by hand: xmlAddChild() would merge neighboring texts */
  made->prev = parent->last;
  if (parent->last)
    parent->last->next = made;
  else
    parent->children = made;
  parent->last = made;
  return made;
}

/* The DOM of the page from <html> down; the root above it is the document. */
static xmlDocPtr make_document(const nk_page *page) {
  size_t count = page->tree.node_count, room = nk_size_mul(count, sizeof(xmlNodePtr));
  xmlDocPtr document = xmlNewDoc((const xmlChar *)"1.0");
  xmlNodePtr *made = nk_alloc_zeroed(&page->allocator, room);
  bool complete = document && made;
  for (uint32_t id = 1; complete && id < count; id++) {
    uint32_t parent = page->tree.nodes[id].parent;
    made[id] = add_node(page, id, document, parent == 0 ? NULL : made[parent]);
    complete = made[id] != NULL;
  }
  nk_free(&page->allocator, made, room);
  if (complete) return document;
  if (document) xmlFreeDoc(document);
  return NULL;
}

static bool add_match(nk_matches *matches, uint32_t node, const xmlChar *text) {
  void *items = matches->items;
  bool grown = nk_grow(&matches->allocator, &items, &matches->capacity, matches->count + 1,
                       sizeof *matches->items);
  matches->items = items;
  if (!grown) return false;
  nk_match *match = &matches->items[matches->count++];
  match->node = node;
  match->text = (nk_str){NULL, 0};
  if (!text) return true;
  match->text.len = strlen((const char *)text);
  return nk_buffer_append(&matches->texts, (nk_str){(const char *)text, match->text.len});
}

static bool add_node_match(const nk_page *page, nk_matches *matches, xmlNodePtr node) {
  if (node->type == XML_ELEMENT_NODE || node->type == XML_TEXT_NODE)
    return add_match(matches, recall(page, node), NULL);
  xmlChar *text = xmlNodeGetContent(node);
  bool added = text && add_match(matches, 0, text);
  xmlFree(text);
  return added;
}

static bool add_result(const nk_page *page, nk_matches *matches, xmlXPathObjectPtr result) {
  if (result->type == XPATH_NODESET) {
    int count = result->nodesetval ? result->nodesetval->nodeNr : 0;
    for (int i = 0; i < count; i++)
      if (!add_node_match(page, matches, result->nodesetval->nodeTab[i])) return false;
    return true;
  }
  xmlChar *text = xmlXPathCastToString(result);
  bool added = text && add_match(matches, 0, text);
  xmlFree(text);
  return added;
}

/* Once all texts are in place. */
static void point_at_texts(nk_matches *matches) {
  size_t at = 0;
  for (size_t i = 0; i < matches->count; i++) {
    if (matches->items[i].node != 0) continue;
    matches->items[i].text.data = matches->texts.data ? matches->texts.data + at : "";
    at += matches->items[i].text.len;
  }
}

/* libxml2 reports to the standard error output unless somebody listens. The type of the second
 * argument has become const in libxml2 2.12. */
#if LIBXML_VERSION >= 21200
static void ignore_error(void *data, const xmlError *error) {
#else
static void ignore_error(void *data, xmlErrorPtr error) {
#endif
  (void)data;
  (void)error;
}

/* A function that XPath does not have: libxml2 would print its name. */
static void fail_function(xmlXPathParserContextPtr parser, int count) {
  (void)count;
  xmlXPathErr(parser, XPATH_UNKNOWN_FUNC_ERROR);
}

/* NULL leaves the functions of XPath 1.0 (section 4) to libxml2. */
static xmlXPathFunction find_function(void *data, const xmlChar *name, const xmlChar *space) {
  static const char *const known[] = {"boolean",
                                      "ceiling",
                                      "concat",
                                      "contains",
                                      "count",
                                      "false",
                                      "floor",
                                      "id",
                                      "lang",
                                      "last",
                                      "local-name",
                                      "name",
                                      "not",
                                      "number",
                                      "namespace-uri",
                                      "normalize-space",
                                      "position",
                                      "round",
                                      "string",
                                      "substring",
                                      "string-length",
                                      "substring-before",
                                      "starts-with",
                                      "sum",
                                      "true",
                                      "translate",
                                      "substring-after"};
  (void)data;
  for (size_t i = 0; !space && i < sizeof known / sizeof *known; i++)
    if (strcmp((const char *)name, known[i]) == 0) return NULL;
  return fail_function;
}

static nk_status evaluate(const nk_page *page, xmlDocPtr document, const xmlChar *expression,
                          nk_matches *matches, nk_error *err) {
  nk_status status = NK_OK;
  xmlXPathContextPtr context = xmlXPathNewContext(document);
  if (!context) return nk_fail_memory(err);
  context->error = ignore_error;
  context->opLimit = MOST_OPERATIONS;
  xmlXPathRegisterFuncLookup(context, find_function, NULL);
  context->node = xmlDocGetRootElement(document);
  xmlXPathCompExprPtr compiled = xmlXPathCtxtCompile(context, expression);
  xmlXPathObjectPtr result = compiled ? xmlXPathCompiledEval(compiled, context) : NULL;
  if (!result)
    status = nk_fail(err, NK_ERR_FORMAT, 0,
                     compiled ? "the XPath expression cannot be evaluated"
                              : "the XPath expression is malformed");
  else if (!add_result(page, matches, result))
    status = nk_fail_memory(err);
  if (result) xmlXPathFreeObject(result);
  if (compiled) xmlXPathFreeCompExpr(compiled);
  xmlXPathFreeContext(context);
  return status;
}

nk_status nk_page_xpath(const nk_page *page, nk_str expression, nk_matches **out, nk_error *err) {
  const nk_allocator *allocator = &page->allocator;
  *out = NULL;
  nk_matches *matches = nk_alloc_zeroed(allocator, sizeof *matches);
  if (!matches) return nk_fail_memory(err);
  matches->allocator = *allocator;
  nk_buffer_init(&matches->texts, allocator);
  xmlDocPtr document = make_document(page);
  xmlChar *copy = duplicate(expression);
  nk_status status =
      document && copy ? evaluate(page, document, copy, matches, err) : nk_fail_memory(err);
  xmlFree(copy);
  if (document) xmlFreeDoc(document);
  if (status != NK_OK) {
    nk_matches_free(matches);
    return status;
  }
  point_at_texts(matches);
  *out = matches;
  return NK_OK;
}

void nk_matches_free(nk_matches *matches) {
  if (!matches) return;
  nk_allocator allocator = matches->allocator;
  nk_free(&allocator, matches->items, matches->capacity * sizeof *matches->items);
  nk_buffer_free(&matches->texts);
  nk_free(&allocator, matches, sizeof *matches);
}

const nk_match *nk_matches_items(const nk_matches *matches, size_t *count) {
  *count = matches->count;
  return matches->items;
}

const char *nk_page_library(void) {
  return "libxml2 " LIBXML_DOTTED_VERSION;
}
