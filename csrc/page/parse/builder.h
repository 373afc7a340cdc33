/* Building the flat tree from tags and texts in page order: which elements a start tag closes, what
 * an end tag closes, and how white space becomes lines. Elements whose tags may be left out are
 * implied as the HTML standard implies them, but for two of its repairs that change no text:
 * content of a table outside its cells stays where it is, and an element of style that is closed
 * too late stays open. */
#ifndef NK_MARKUP_BUILDER_H
#define NK_MARKUP_BUILDER_H

#include "page/parse/start.h"
#include "page/parse/tree.h"

enum {
  NK_TREE_NODES = 1 << 22, /* further elements and texts of a page are left out */
  NK_TREE_DEPTH = 500      /* the tags of deeper elements are left out, their text is kept */
};

typedef struct nk_open_element {
  uint32_t node;
  uint32_t name; /* hash */
  nk_tag tag;
} nk_open_element;

typedef struct nk_builder {
  nk_tree *tree;
  nk_open_element open[NK_TREE_DEPTH]; /* from the root down */
  uint32_t depth;
  uint32_t lost;            /* elements open beyond `open` */
  uint16_t open_names[256]; /* by hash, how many of `open`: most stray end tags need no search */
  uint32_t preformatted;
  uint32_t html; /* node */
  bool in_body;
  nk_buffer decoded; /* a text whose references are resolved */
  bool memory;       /* false once it has run out */
} nk_builder;

/* `builder` is zeros, `tree` initialized. Node 0 is a root above all others. */
void nk_builder_begin(nk_builder *builder, nk_tree *tree);
void nk_builder_start(nk_builder *builder, const nk_start_tag *tag);
void nk_builder_end(nk_builder *builder, nk_tag tag, nk_str name);

/* `text` as it stands on the page. */
void nk_builder_text(nk_builder *builder, nk_str text);

/* Closes what is open. False when memory ran out. */
bool nk_builder_finish(nk_builder *builder);

#endif
