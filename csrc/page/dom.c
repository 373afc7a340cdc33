/* The copy of a page's tree as libxml2 wants it. No document is parsed here, so nothing is loaded or expanded. */
#include "page/dom.h"

#include "base/alloc.h"

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

bool nk_dom_make(const nk_page *page, nk_dom *dom) {
  size_t count = page->tree.node_count;
  dom->count = count;
  dom->document = xmlNewDoc((const xmlChar *)"1.0");
  dom->nodes = nk_alloc_zeroed(&page->allocator, nk_size_mul(count, sizeof(xmlNodePtr)));
  bool complete = dom->document && dom->nodes;
  if (complete && count > 0) {
    dom->document->_private = remember(page, 0);
    dom->nodes[0] = (xmlNodePtr)dom->document;
  }
  for (uint32_t id = 1; complete && id < count; id++) {
    uint32_t parent = page->tree.nodes[id].parent;
    dom->nodes[id] = add_node(page, id, dom->document, parent == 0 ? NULL : dom->nodes[parent]);
    complete = dom->nodes[id] != NULL;
  }
  if (!complete) nk_dom_free(page, dom);
  return complete;
}

void nk_dom_free(const nk_page *page, nk_dom *dom) {
  nk_free(&page->allocator, dom->nodes, nk_size_mul(dom->count, sizeof(xmlNodePtr)));
  if (dom->document) xmlFreeDoc(dom->document);
  dom->document = NULL;
  dom->nodes = NULL;
}
