/* The list that nk_page_xpath() fills. */
#ifndef NK_MARKUP_MATCHES_H
#define NK_MARKUP_MATCHES_H

#include "newskit/page.h"

/* An empty list, or NULL when memory runs out. */
nk_matches *nk_matches_new(const nk_allocator *allocator);

/* Adds a node, or, where `node` is 0, a copy of a text. False when memory runs out. */
bool nk_matches_add(nk_matches *matches, uint32_t node, const char *text);

/* Points the items at their texts, once all are there. */
void nk_matches_close(nk_matches *matches);

#endif
