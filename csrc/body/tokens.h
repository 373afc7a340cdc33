/* What the names that authors gave to an element (class, id, role …) say of its part in the page,
 * as a set of groups. Names are read word by word: "story-body__text" is story, body, text;
 * "relatedposts" is related, posts; "shareholder" is nothing. */
#ifndef NK_MARKUP_TOKENS_H
#define NK_MARKUP_TOKENS_H

#include "page/parse/tree.h"

/* clang-format off */
#define NK_GROUPS(X) \
  X(ARTICLE) X(BODY) X(CONTENT) X(TEXT) X(ENTRY) X(MAIN) X(NAV) X(HEADER) X(FOOTER) X(SIDEBAR) \
  X(RELATED) X(TEASER) X(PAGER) X(SHARE) X(COMMENT) X(NEWSLETTER) X(PAYWALL) X(AD) X(CAPTION) \
  X(MEDIA) X(GALLERY) X(BYLINE) X(BIO) X(DATE) X(META) X(TAGS) X(TITLE) X(LEAD) X(CONSENT) \
  X(POPUP) X(HIDDEN) X(SEARCH) X(BOX) X(QUOTE) X(EMBED) X(SHOP) X(LIVE) X(FOOTNOTE) X(TRANSCRIPT) \
  /* what the elements and combinations of names say */ \
  X(ARTICLE_BODY) X(ARTICLE_TAG) X(MAIN_TAG) X(ASIDE_TAG) X(FIGURE_TAG) X(LIST_TAG) X(TABLE_TAG) \
  X(QUOTE_TAG) X(SECTION_TAG) X(CUSTOM_TAG)
/* clang-format on */

enum {
#define X(name) GROUP_##name,
  NK_GROUPS(X)
#undef X
      GROUP_COUNT
};

#define GROUP_BIT(name) ((uint64_t)1 << GROUP_##name)

/* Class names repeat on a page: the groups of those seen are remembered. */
typedef struct nk_token_cache {
  uint64_t keys[512];
  uint64_t groups[512];
  uint16_t first[27]; /* where the words with each first letter start */
  bool indexed;
} nk_token_cache;

/* The groups of one node by its tag and attributes. `cache` starts as zeros. */
uint64_t nk_token_groups(const nk_tree *tree, uint32_t node, nk_token_cache *cache);

/* The group of one lower-case word; -1 for none. For tests. */
int nk_word_group(nk_str word);

#endif
