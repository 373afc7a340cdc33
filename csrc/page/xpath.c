/* XPath: answered by libxml2 on a DOM that is made from the flat tree for one question and gone before the answer
 * is given. Location paths are taken step by step, from each node once; other expressions at once. */
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <libxml/xmlversion.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/error.h"
#include "page/dom.h"
#include "page/matches.h"
#include "page/page.h"
#include "page/paths.h"

static bool add_node_match(const nk_page *page, nk_matches *matches, xmlNodePtr node) {
  if (node->type == XML_ELEMENT_NODE || node->type == XML_TEXT_NODE)
    return nk_matches_add(matches, nk_dom_id(page, node), NULL);
  xmlChar *text = xmlNodeGetContent(node);
  bool added = text && nk_matches_add(matches, 0, (const char *)text);
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
  bool added = text && nk_matches_add(matches, 0, (const char *)text);
  xmlFree(text);
  return added;
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

/* So many operations of libxml2 an expression may take. One that leaps twice over the page in one evaluation
 * makes sets that hold a node many times, each compared with all: so many at once, and in all. */
enum { MOST_OPERATIONS = 10000000, FEW_AT_ONCE = 20000, FEW_OPERATIONS = 300000 };

/* What is being answered. */
typedef struct question {
  const nk_page *page;
  nk_dom dom;
  xmlXPathContextPtr context;
  uint32_t *turns;      /* by id: the last turn in which the node was found */
  uint8_t *chosen;      /* by id: the node itself, its attributes */
  uint32_t turn;        /* of the step; attributes bear theirs in `_private` */
  uint64_t spent, most; /* operations */
  nk_error *err;
} question;

enum { CHOSEN_NODE = 1, CHOSEN_ATTRIBUTE = 2 };

/* In the `_private` of an attribute that is chosen, beside its turn. */
#define CHOSEN_BIT (UINTPTR_MAX - (UINTPTR_MAX >> 1))

/* Nodes, each once: elements and texts, attributes, the document. */
typedef struct node_list {
  xmlNodePtr *items;
  size_t count, capacity;
} node_list;

static nk_status fail_evaluation(const question *self) {
  bool costs = self->spent >= self->most || self->context->opCount >= self->context->opLimit;
  return nk_fail(self->err, NK_ERR_FORMAT, 0,
                 costs ? "the XPath expression costs too much on this page"
                       : "the XPath expression cannot be evaluated");
}

/* Compiles `before` and a text after it. */
static nk_status compile(const question *self, const char *before, nk_str text,
                         xmlXPathCompExprPtr *out) {
  nk_buffer buffer;
  nk_buffer_init(&buffer, &self->page->allocator);
  bool ok = nk_buffer_append(&buffer, (nk_str){before, strlen(before)}) &&
            nk_buffer_append(&buffer, text) && nk_buffer_append_byte(&buffer, '\0');
  const xmlChar *whole = ok ? (const xmlChar *)nk_buffer_str(&buffer).data : NULL;
  *out = ok ? xmlXPathCtxtCompile(self->context, whole) : NULL;
  nk_buffer_free(&buffer);
  if (!ok) return nk_fail_memory(self->err);
  if (!*out) return nk_fail(self->err, NK_ERR_FORMAT, 0, "the XPath expression is malformed");
  return NK_OK;
}

/* Evaluates at a node, with what is left of the budget. */
static nk_status evaluate(question *self, xmlXPathCompExprPtr compiled, xmlNodePtr at, bool leaps,
                          xmlXPathObjectPtr *out) {
  uint64_t left = self->most > self->spent ? self->most - self->spent : 1;
  *out = NULL;
  self->context->node = at;
  self->context->opCount = 0;
  self->context->opLimit = (unsigned long)(leaps && left > FEW_AT_ONCE ? FEW_AT_ONCE : left);
  if (self->spent < self->most) *out = xmlXPathCompiledEval(compiled, self->context);
  self->spent += self->context->opCount + 1;
  return *out ? NK_OK : fail_evaluation(self);
}

/* Not an attribute: a node that the page has, too, or the document, whose id is 0. */
static bool is_own(const xmlNode *node) {
  return node->type != XML_ATTRIBUTE_NODE && node->type != XML_NAMESPACE_DECL;
}

/* Whether a node is new in this turn, and notes that it no longer is. */
static bool is_new(question *self, xmlNodePtr node) {
  uintptr_t turn = self->turn;
  if (is_own(node)) {
    uint32_t *last = &self->turns[nk_dom_id(self->page, node)];
    bool fresh = *last != turn;
    *last = (uint32_t)turn;
    return fresh;
  }
  if (node->type == XML_NAMESPACE_DECL) return false; /* pages have no namespaces */
  uintptr_t chosen = (uintptr_t)node->_private & CHOSEN_BIT;
  bool fresh = (uintptr_t)node->_private != (turn | chosen);
  node->_private = (void *)(turn | chosen);
  return fresh;
}

static bool add_item(const question *self, node_list *list, xmlNodePtr node) {
  void *items = list->items;
  bool grown = nk_grow(&self->page->allocator, &items, &list->capacity, list->count + 1,
                       sizeof *list->items);
  list->items = items;
  if (grown) list->items[list->count++] = node;
  return grown;
}

static void free_list(const question *self, node_list *list) {
  nk_free(&self->page->allocator, list->items, list->capacity * sizeof *list->items);
}

static nk_status add_found(question *self, xmlXPathObjectPtr found, node_list *to) {
  if (found->type != XPATH_NODESET) return fail_evaluation(self);
  for (int i = 0; found->nodesetval && i < found->nodesetval->nodeNr; i++) {
    xmlNodePtr node = found->nodesetval->nodeTab[i];
    if (is_new(self, node) && !add_item(self, to, node)) return nk_fail_memory(self->err);
  }
  return NK_OK;
}

/* One step from each of the nodes: what is found, each once, replaces them. */
static nk_status take_step(question *self, const nk_path_step *step, const char *before,
                           node_list *nodes) {
  node_list next = {NULL, 0, 0};
  xmlXPathCompExprPtr compiled;
  bool leaps = nk_path_leaps(step->text) > 1;
  nk_status status = compile(self, before, step->text, &compiled);
  if (leaps && self->most > FEW_OPERATIONS) self->most = FEW_OPERATIONS;
  self->turn++;
  for (size_t i = 0; status == NK_OK && i < nodes->count; i++) {
    xmlXPathObjectPtr found;
    status = evaluate(self, compiled, nodes->items[i], leaps, &found);
    if (status == NK_OK) status = add_found(self, found, &next);
    if (found) xmlXPathFreeObject(found);
  }
  if (compiled) xmlXPathFreeCompExpr(compiled);
  free_list(self, nodes);
  *nodes = next;
  return status;
}

/* Follows a path, and adds what it leads to to what is chosen. */
static nk_status follow(question *self, const nk_path *path) {
  node_list nodes = {NULL, 0, 0};
  xmlNodePtr start =
      path->absolute ? (xmlNodePtr)self->dom.document : xmlDocGetRootElement(self->dom.document);
  nk_status status = add_item(self, &nodes, start) ? NK_OK : nk_fail_memory(self->err);
  for (uint32_t i = 0; status == NK_OK && i < path->count; i++) {
    bool below = path->steps[i].below, first = path->absolute && i == 0;
    const char *before = first ? (below ? "//" : "/") : below ? ".//" : "";
    status = take_step(self, &path->steps[i], before, &nodes);
  }
  for (size_t i = 0; status == NK_OK && i < nodes.count; i++) {
    xmlNodePtr node = nodes.items[i];
    bool own = is_own(node);
    if (!own && node->type != XML_ATTRIBUTE_NODE)
      continue; /* the document is no part of the page */
    if (!own) node->_private = (void *)((uintptr_t)node->_private | CHOSEN_BIT);
    self->chosen[nk_dom_id(self->page, own ? node : node->parent)] |=
        own ? CHOSEN_NODE : CHOSEN_ATTRIBUTE;
  }
  free_list(self, &nodes);
  return status;
}

/* Calls `visit` with all that is chosen, in document order. */
static bool each_chosen(question *self, bool (*visit)(question *, xmlNodePtr, void *), void *data) {
  for (uint32_t id = 0; id < self->dom.count; id++) {
    if (self->chosen[id] & CHOSEN_NODE && !visit(self, self->dom.nodes[id], data)) return false;
    if (!(self->chosen[id] & CHOSEN_ATTRIBUTE)) continue;
    for (xmlAttrPtr at = self->dom.nodes[id]->properties; at; at = at->next)
      if ((uintptr_t)at->_private & CHOSEN_BIT && !visit(self, (xmlNodePtr)at, data)) return false;
  }
  return true;
}

static bool visit_match(question *self, xmlNodePtr node, void *data) {
  return add_node_match(self->page, data, node);
}

static bool visit_set(question *self, xmlNodePtr node, void *data) {
  (void)self;
  return xmlXPathNodeSetAddUnique(data, node) >= 0;
}

/* Evaluates a text as a whole at <html>. */
static nk_status answer_whole(question *self, const char *before, nk_str text,
                              nk_matches *matches) {
  xmlXPathCompExprPtr compiled;
  xmlXPathObjectPtr result = NULL;
  nk_status status = compile(self, before, text, &compiled);
  if (status == NK_OK)
    status = evaluate(self, compiled, xmlDocGetRootElement(self->dom.document),
                      nk_path_leaps(text) > 1, &result);
  if (status == NK_OK && !add_result(self->page, matches, result))
    status = nk_fail_memory(self->err);
  if (result) xmlXPathFreeObject(result);
  if (compiled) xmlXPathFreeCompExpr(compiled);
  return status;
}

/* A function of what is chosen: "count(" and the like. */
static nk_status answer_call(question *self, nk_str name, nk_matches *matches) {
  xmlNodeSetPtr set = xmlXPathNodeSetCreate(NULL);
  if (!set) return nk_fail_memory(self->err);
  xmlXPathObjectPtr value =
      each_chosen(self, visit_set, set) ? xmlXPathWrapNodeSet(set) : NULL; /* owns the set */
  if (!value) {
    xmlXPathFreeNodeSet(set);
    return nk_fail_memory(self->err);
  }
  if (xmlXPathRegisterVariable(self->context, (const xmlChar *)"n", value) != 0) {
    xmlXPathFreeObject(value);
    return nk_fail_memory(self->err);
  }
  char call[NK_PATH_CALL + 8];
  memcpy(call, name.data, name.len);
  call[name.len] = '\0';
  return answer_whole(self, call, (nk_str){"($n)", 4}, matches);
}

/* Follows the paths of a union; false, with nothing done, when the text is none. */
static bool follow_all(question *self, nk_str text, nk_status *status) {
  nk_path path;
  nk_str rest = text;
  do
    if (!nk_path_take(&rest, &path)) return false;
  while (rest.len > 0);
  *status = NK_OK;
  for (rest = text; *status == NK_OK && rest.len > 0 && nk_path_take(&rest, &path);)
    *status = follow(self, &path);
  return true;
}

static nk_status answer(question *self, nk_str expression, nk_matches *matches) {
  nk_str name, inside;
  nk_status status;
  if (nk_path_call(expression, &name, &inside) && follow_all(self, inside, &status))
    return status == NK_OK ? answer_call(self, name, matches) : status;
  if (!follow_all(self, expression, &status)) return answer_whole(self, "", expression, matches);
  if (status == NK_OK && !each_chosen(self, visit_match, matches)) return nk_fail_memory(self->err);
  return status;
}

static nk_status ask(const nk_page *page, nk_str expression, nk_matches *matches, nk_error *err) {
  question self = {.page = page, .most = MOST_OPERATIONS, .err = err};
  const nk_allocator *allocator = &page->allocator;
  if (!nk_dom_make(page, &self.dom)) return nk_fail_memory(err);
  size_t room = nk_size_mul(self.dom.count, sizeof *self.turns);
  self.turns = nk_alloc_zeroed(allocator, room);
  self.chosen = nk_alloc_zeroed(allocator, self.dom.count);
  self.context = xmlXPathNewContext(self.dom.document);
  nk_status status;
  if (self.turns && self.chosen && self.context) {
    self.context->error = ignore_error;
    xmlXPathRegisterFuncLookup(self.context, find_function, NULL);
    status = answer(&self, expression, matches);
  } else {
    status = nk_fail_memory(err);
  }
  if (self.context) xmlXPathFreeContext(self.context);
  nk_free(allocator, self.turns, room);
  nk_free(allocator, self.chosen, self.dom.count);
  nk_dom_free(page, &self.dom);
  return status;
}

nk_status nk_page_xpath(const nk_page *page, nk_str expression, nk_matches **out, nk_error *err) {
  const nk_allocator *allocator = &page->allocator;
  *out = NULL;
  nk_matches *matches = nk_matches_new(allocator);
  if (!matches) return nk_fail_memory(err);
  nk_status status = ask(page, expression, matches, err);
  if (status != NK_OK) {
    nk_matches_free(matches);
    return status;
  }
  nk_matches_close(matches);
  *out = matches;
  return NK_OK;
}

const char *nk_page_library(void) {
  return "libxml2 " LIBXML_DOTTED_VERSION;
}
