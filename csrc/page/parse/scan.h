/* Scanning: reads a page into the flat tree, and cuts on the way what cannot be article text
 * (scripts, styles, comments, drawings, templates, attributes that nobody reads). */
#ifndef NK_MARKUP_SCAN_H
#define NK_MARKUP_SCAN_H

#include "base/buffer.h"
#include "page/parse/tree.h"

enum { NK_SCAN_JSON = 1 << 22 /* bytes of JSON-LD on one page */ };

typedef struct nk_scan {
  nk_buffer json; /* the JSON-LD texts of the page in order */
  nk_span *parts; /* where each of them lies in `json` */
  size_t part_count;
  size_t part_capacity;
} nk_scan;

void nk_scan_init(nk_scan *scan, const nk_allocator *allocator);
void nk_scan_free(nk_scan *scan);

/* `html` is UTF-8 without NUL bytes. False when memory runs out. Time and memory: linear. */
bool nk_scan_page(nk_str html, nk_scan *scan, nk_tree *tree);

#endif
