/* What the files of this room share of a page. */
#ifndef NK_MARKUP_PAGE_H
#define NK_MARKUP_PAGE_H

#include "encoding/encoding.h"
#include "page/parse/scan.h"
#include "page/parse/tree.h"
#include "newskit/page.h"

struct nk_page {
  nk_allocator allocator;
  nk_tree tree;
  nk_buffer json;
  nk_span *json_parts;
  size_t json_count, json_capacity;
  nk_block *blocks;
  size_t block_count, block_capacity;
  uint32_t body_node;
  nk_page_kind kind;
  size_t repairs, mended;
  const char *encoding, *encoding_basis; /* static */
};

/* The first of the steps of nk_page_new(): decodes and scans; `encoding` is what the server said, or
 * empty. Fails: as nk_page_new(). */
nk_status nk_page_parse(const nk_allocator *allocator, nk_str bytes, nk_str encoding, nk_page **out,
                        nk_error *err);

/* The second: cuts the page's text into blocks, all of them NK_PART_BOILERPLATE; in blocks.c. False
 * when memory runs out. The third, which names the body, is the room body/'s. */
bool nk_page_cut_blocks(nk_page *page);

#endif
