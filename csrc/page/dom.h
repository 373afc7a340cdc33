/* The flat tree of a page as a DOM of libxml2, made for one question. */
#ifndef NK_MARKUP_DOM_H
#define NK_MARKUP_DOM_H

#include <libxml/tree.h>

#include "page/page.h"

typedef struct nk_dom {
  xmlDocPtr document; /* below it <html> */
  xmlNodePtr *nodes;  /* by the ids of the page's nodes, the document at 0; `_private` leads back */
  size_t count;
} nk_dom;

/* False, and an empty DOM, when memory runs out. Time and memory: linear in the page. */
bool nk_dom_make(const nk_page *page, nk_dom *dom);
void nk_dom_free(const nk_page *page, nk_dom *dom);

/* The page's node of an element or a text of the DOM; 0 for the document. */
static inline uint32_t nk_dom_id(const nk_page *page, const xmlNode *node) {
  return (uint32_t)((const nk_node *)node->_private - page->tree.nodes);
}

#endif
