/* Pages: an HTML document as a flat tree, with its body found and kept apart from the rest.
 *
 * Nodes are numbered from 0 (a root above everything) in document order; the subtree of node n is
 * the range [n, nk_page_end(n)). Only attributes that somebody may need are kept (those that name,
 * link, date, group or hide something); scripts, styles, comments, drawings and templates are gone
 * before parsing, JSON-LD is kept aside. The text of any subtree is one piece of the page's text,
 * with white space collapsed and a line feed at every block border.
 *
 * Every line of text on the page is a block; the blocks of the body are those whose part is
 * NK_PART_BODY. Metadata (who wrote it, when) is not judged here: the facts for it are.
 *
 * The parser is newskit's own. libxml2 is used for three things: to convert rare encodings, for the
 * names of characters, and to answer XPath on a copy of the tree.
 *
 * Threads: a page is immutable once made; any number of threads may read one at once.
 *
 * Memory: a page borrows nothing from the bytes it was made of. All strings are UTF-8, borrowed
 * from the page, and valid until nk_page_free(). No file, network or DTD is ever touched. */
#ifndef NEWSKIT_PAGE_H
#define NEWSKIT_PAGE_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct nk_page nk_page; /* remembers its allocator */

/* What is known of a page from elsewhere. */
typedef struct nk_page_options {
  nk_str encoding; /* what the server said, or empty; believed when the bytes bear it out */
} nk_page_options;

/* Longer pages are refused. */
#define NK_PAGE_LIMIT ((size_t)1 << 28)

/* What a block is by its element. */
typedef enum nk_block_kind {
  NK_BLOCK_PARAGRAPH,
  NK_BLOCK_HEADING,
  NK_BLOCK_QUOTATION,
  NK_BLOCK_LIST_ITEM,
  NK_BLOCK_TABLE, /* a cell */
  NK_BLOCK_CODE
} nk_block_kind;

/* What part of the page a block belongs to. */
typedef enum nk_part {
  NK_PART_BOILERPLATE, /* navigation, teasers, comments, legal lines … */
  NK_PART_BODY,
  NK_PART_HEADLINE,
  NK_PART_BYLINE, /* author and date lines by the body */
  NK_PART_CAPTION,
  NK_PART_RELATED /* links to other articles, inside or after the body */
} nk_part;

/* A line of text on the page. */
typedef struct nk_block {
  uint32_t node; /* the innermost block element around it */
  nk_block_kind kind;
  nk_part part;
  nk_str text;        /* without white space at its ends; a line feed for <br> */
  float score;        /* how much it looks like body, 0 to 1 */
  const char *reason; /* static: why it was left out, or "" */
} nk_block;

/* What the page is, by its blocks alone. */
typedef enum nk_page_kind {
  NK_PAGE_ARTICLE,
  NK_PAGE_INDEX,   /* teasers of other pages */
  NK_PAGE_VIDEO,   /* a player with a line or two */
  NK_PAGE_PAYWALL, /* the start of an article and an offer */
  NK_PAGE_CONSENT, /* a cookie or age wall */
  NK_PAGE_EMPTY
} nk_page_kind;

/* Reads a page.
 *   bytes    as served; copied.           options  NULL for the defaults.
 *   out      freed with nk_page_free().
 * Fails: NK_ERR_LIMIT (longer than NK_PAGE_LIMIT), NK_ERR_MEMORY. No input is malformed.
 * Time and memory: linear in bytes.len. */
NK_API nk_status nk_page_new(const nk_allocator *allocator, nk_str bytes,
                             const nk_page_options *options, nk_page **out, nk_error *err);

/* Frees a page, and with it all strings and blocks that were read of it. Cannot fail. Time:
 * constant. */
NK_API void nk_page_free(nk_page *page);

/* Bytes that the page takes. Cannot fail. Time: constant. */
NK_API size_t nk_page_memory(const nk_page *page);

/* The encoding's name in lower case, and what told: "bom", "content" (it is valid UTF-8), "caller",
 * "declared", "detected" (by the frequency of letters) or "fallback". Borrowed; static. Cannot
 * fail. Time: constant. */
NK_API nk_str nk_page_encoding(const nk_page *page);
NK_API const char *nk_page_encoding_basis(const nk_page *page);

/* How many ill-formed byte sequences became U+FFFD, and NUL bytes were dropped. Cannot fail. Time:
 * constant. */
NK_API size_t nk_page_repairs(const nk_page *page);

/* How many characters had been encoded twice ("cafÃ©") and were mended. Cannot fail. Time:
 * constant. */
NK_API size_t nk_page_mended(const nk_page *page);

/* How many nodes there are, at least the root. In all that follows, `node` must be below it. Cannot
 * fail. Time: constant. */
NK_API uint32_t nk_page_node_count(const nk_page *page);

/* The tag of a node in lower case: "#text" for text, "" for the root. Borrowed. Cannot fail. Time:
 * constant. */
NK_API nk_str nk_page_tag(const nk_page *page, uint32_t node);

/* The parent of a node, which for the root is itself; and the first node behind its subtree. Cannot
 * fail. Time: constant. */
NK_API uint32_t nk_page_parent(const nk_page *page, uint32_t node);
NK_API uint32_t nk_page_end(const nk_page *page, uint32_t node);

/* The text of a subtree, without white space at its ends. Borrowed. Cannot fail. Time: linear in
 * the white space that is left out. */
NK_API nk_str nk_page_text(const nk_page *page, uint32_t node);

/* One thing that a node must have. */
typedef enum nk_condition_kind {
  NK_CONDITION_TAG,     /* the tag `value` */
  NK_CONDITION_EQUAL,   /* an attribute `name` that is `value`; of `class`, `rel`, `itemprop` and
                         * `role`, which are lists, one item of it */
  NK_CONDITION_CONTAINS /* an attribute `name` with `value`, in lower case, anywhere in any case */
} nk_condition_kind;

/* One condition; its strings are only read. */
typedef struct nk_condition {
  nk_condition_kind kind;
  nk_str name;
  nk_str value;
} nk_condition;

/* The first node from `from` on (itself included) and below `limit` that meets all `count`
 * conditions (16 at most); `limit`, at most the node count, when there is none. Cannot fail. Time:
 * linear in the nodes that are passed. */
NK_API uint32_t nk_page_find(const nk_page *page, const nk_condition *conditions, size_t count,
                             uint32_t from, uint32_t limit);

/* The attributes of a node: the value by name in lower case (`data` is NULL when there is none),
 * how many there are, and name and value in order (`index` below the count). Borrowed. Cannot fail.
 * Time: linear in the node's attributes. */
NK_API nk_str nk_page_attribute(const nk_page *page, uint32_t node, nk_str name);
NK_API size_t nk_page_attribute_count(const nk_page *page, uint32_t node);
NK_API nk_str nk_page_attribute_name(const nk_page *page, uint32_t node, size_t index);
NK_API nk_str nk_page_attribute_value(const nk_page *page, uint32_t node, size_t index);

/* What <html> says its language is: lang, else xml:lang; `data` is NULL when it says nothing.
 * Borrowed. Cannot fail. Time: linear in the nodes before <html>. */
NK_API nk_str nk_page_language(const nk_page *page);

/* The name that a <meta> gives its content: property, else name, else itemprop; `data` is NULL when
 * there is none. Borrowed, in the case that the page has. Cannot fail. Time: linear in the node's
 * attributes. */
NK_API nk_str nk_page_meta_name(const nk_page *page, uint32_t node);

/* What an XPath expression finds: a node that is an element or a text, else the text of an
 * attribute, a string, a number or a truth value. */
typedef struct nk_match {
  uint32_t node;
  nk_str text; /* when `node` is 0 */
} nk_match;

typedef struct nk_matches nk_matches; /* remembers its allocator */

/* Answers an XPath 1.0 expression, evaluated from <html> on a copy of the page's tree.
 *   out  freed with nk_matches_free(), before or after the page.
 * Fails: NK_ERR_FORMAT (the expression is malformed, or costs too much on this page),
 * NK_ERR_MEMORY. Time and memory: linear in the page for the copy, and what the expression asks
 * for: at most ten million steps from node to node, fewer (300,000) where a predicate or a function
 * leaps more than once over the page. Source: XPath 1.0, by libxml2. */
NK_API nk_status nk_page_xpath(const nk_page *page, nk_str expression, nk_matches **out,
                               nk_error *err);

/* What was found, `*count` items in document order, borrowed until nk_matches_free(). Cannot fail.
 * Time: constant. */
NK_API const nk_match *nk_matches_items(const nk_matches *matches, size_t *count);

/* Frees an answer and the texts of its items. Cannot fail. Time: linear in the items. */
NK_API void nk_matches_free(nk_matches *matches);

/* How many <script type="application/ld+json"> there are, and the content of one (`index` below the
 * count) as it stands on the page. Borrowed. Cannot fail. Time: constant. */
NK_API size_t nk_page_json_ld_count(const nk_page *page);
NK_API nk_str nk_page_json_ld(const nk_page *page, size_t index);

/* All blocks of the page in order, `*count` of them. Borrowed. Cannot fail. Time: constant. */
NK_API const nk_block *nk_page_blocks(const nk_page *page, size_t *count);

/* The blocks [*first, *last) are the smallest range that holds all of `part`; false, and an empty
 * range, when there are none. Cannot fail. Time: linear in blocks. */
NK_API bool nk_page_part(const nk_page *page, nk_part part, size_t *first, size_t *last);

/* The index of the first block of `node` or of what comes after it; the count when there is none.
 * Cannot fail. Time: linear in blocks. */
NK_API size_t nk_page_block_from(const nk_page *page, uint32_t node);

/* "paragraph", "list_item" …, and "boilerplate", "body" … for their enumerations. Static. Cannot
 * fail. Time: constant. */
NK_API const char *nk_block_kind_name(nk_block_kind kind);
NK_API const char *nk_part_name(nk_part part);

/* What the body finder knows of the blocks, for explaining and for training.
 *   scores  what a first model says of each block, on which the last columns depend; NULL for
 * zeros. rows    the caller's: nk_feature_count() bytes for each block. Fails: NK_ERR_MEMORY. Time
 * and memory: linear in the page. */
NK_API nk_status nk_page_features(const nk_page *page, const int32_t *scores, uint8_t *rows,
                                  nk_error *err);

/* How many columns a row has, and the name of one (below the count). Static. Cannot fail. Time:
 * constant. */
NK_API unsigned nk_feature_count(void);
NK_API const char *nk_feature_name(unsigned column);

/* Whether the page is an article, and if not, what it is instead; and the name of that, "article",
 * "index" …. Static. Cannot fail. Time: constant. */
NK_API nk_page_kind nk_page_verdict(const nk_page *page);
NK_API const char *nk_page_kind_name(nk_page_kind kind);

/* The element that holds the body; 0 when there is no body. Cannot fail. Time: constant. */
NK_API uint32_t nk_page_body_node(const nk_page *page);

/* The library of rare encodings and XPath and its version, as "libxml2 2.9.14". Static. Cannot
 * fail. Time: constant. */
NK_API const char *nk_page_library(void);

#ifdef __cplusplus
}
#endif
#endif
