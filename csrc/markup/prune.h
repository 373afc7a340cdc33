/* Pruning: cuts from a page, before it is parsed, what cannot be article text (scripts, styles,
 * comments, drawings, templates, attributes that nobody reads), and bounds what a hostile page can
 * make the parser do. What comes out is HTML with the same words. */
#ifndef NK_MARKUP_PRUNE_H
#define NK_MARKUP_PRUNE_H

#include "base/buffer.h"
#include "markup/attributes.h"
#include "newskit/base.h"

enum {
  /* Elements open at once; deeper start tags are cut and their text kept. libxml2 up to 2.16 loses
   * all text of a page somewhere above 1000. */
  NK_PRUNE_DEPTH = 500,
  /* A longer attribute value is cut (data: URLs, mostly). `content` has room for a long teaser. */
  NK_PRUNE_VALUE = 1 << 14,
  NK_PRUNE_ATTRIBUTES = 24, /* kept on one element */
  NK_PRUNE_JSON = 1 << 22,  /* bytes of JSON-LD on one page */
  NK_PRUNE_NAME = 40        /* a longer element name is no element */
};

typedef struct nk_pruned {
  nk_buffer markup;
  nk_buffer json; /* the JSON-LD texts of the page in order */
  nk_span *parts; /* where each of them lies in `json` */
  size_t part_count;
  size_t part_capacity;
  nk_attributes attributes;
  nk_attribute_range *starts; /* a start tag says "n=" which of these holds its attributes */
  size_t start_count;
  size_t start_capacity;
} nk_pruned;

void nk_pruned_init(nk_pruned *pruned, const nk_allocator *allocator);
void nk_pruned_free(nk_pruned *pruned);

/* `html` is UTF-8 without NUL bytes. False when memory runs out. Time and memory: linear. */
bool nk_prune(nk_str html, nk_pruned *pruned);

#endif
