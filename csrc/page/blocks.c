/* Blocks: cuts the text of a page into lines that belong together: the text of one block element
 * between its block children, parted where two line breaks follow each other. */
#include <string.h>

#include "base/alloc.h"
#include "page/page.h"

typedef struct cutter {
  nk_page *page;
  uint32_t *block_of;  /* for every node, the innermost block element around it or itself */
  uint32_t owner;      /* of the run under way */
  uint32_t start, end; /* its text; none when equal */
  uint32_t breaks;     /* <br> since the last text */
  bool broken;         /* a block element has started since the last text */
} cutter;

static bool is_blank(const nk_tree *tree, const nk_node *node) {
  for (uint32_t i = node->text_start; i < node->text_end; i++)
    if (!nk_is_space(tree->text.data[i])) return false;
  return true;
}

/* What a block is, from the elements around it up to the first that says. */
static nk_block_kind kind_of(const nk_tree *tree, uint32_t node) {
  nk_block_kind kind = NK_BLOCK_PARAGRAPH;
  for (int up = 0; up < 6; up++) {
    nk_tag tag = (nk_tag)tree->nodes[node].tag;
    if (nk_tag_is(tag, TAG_HEADING)) return NK_BLOCK_HEADING;
    if (tag == TAG_PRE) return NK_BLOCK_CODE;
    if (tag == TAG_BLOCKQUOTE) return NK_BLOCK_QUOTATION;
    if (tag == TAG_LI || tag == TAG_DD || tag == TAG_DT) return NK_BLOCK_LIST_ITEM;
    if ((tag == TAG_TD || tag == TAG_TH) && up == 0) kind = NK_BLOCK_TABLE;
    if (tag == TAG_ARTICLE || tag == TAG_SECTION || tag == TAG_TABLE || node == 0) break;
    node = tree->nodes[node].parent;
  }
  return kind;
}

/* Ends the run under way and adds it as a block. */
static bool close_run(cutter *c) {
  nk_page *page = c->page;
  const char *text = page->tree.text.data;
  while (c->start < c->end && nk_is_space(text[c->start])) c->start++;
  while (c->end > c->start && nk_is_space(text[c->end - 1])) c->end--;
  if (c->end - c->start >= 2 && memcmp(text + c->end - 2, "\xc2\xa0", 2) == 0) c->end -= 2;
  if (c->start == c->end) return true;
  void *blocks = page->blocks;
  bool grown = nk_grow(&page->allocator, &blocks, &page->block_capacity, page->block_count + 1,
                       sizeof *page->blocks);
  page->blocks = blocks;
  if (!grown) return false;
  nk_block *block = &page->blocks[page->block_count++];
  block->node = c->owner;
  block->kind = kind_of(&page->tree, c->owner);
  block->part = NK_PART_BOILERPLATE;
  block->text = (nk_str){text + c->start, c->end - c->start};
  block->score = 0;
  block->reason = "";
  c->start = c->end;
  return true;
}

static bool add_text(cutter *c, const nk_node *node) {
  uint32_t owner = c->block_of[node->parent];
  if (is_blank(&c->page->tree, node)) return true;
  if (c->broken || c->breaks > 1 || owner != c->owner) {
    if (!close_run(c)) return false;
    c->owner = owner;
    c->start = node->text_start;
  }
  c->end = node->text_end;
  c->broken = false;
  c->breaks = 0;
  return true;
}

static bool add_node(cutter *c, uint32_t id) {
  const nk_node *node = &c->page->tree.nodes[id];
  nk_tag tag = (nk_tag)node->tag;
  c->block_of[id] = nk_tag_is(tag, TAG_BLOCK) || id == 0 ? id : c->block_of[node->parent];
  if (tag == TAG_TEXT) return add_text(c, node);
  if (tag == TAG_BR) c->breaks++;
  if (nk_tag_is(tag, TAG_BLOCK)) c->broken = true;
  return true;
}

bool nk_page_cut_blocks(nk_page *page) {
  size_t count = page->tree.node_count;
  cutter c = {page, NULL, 0, 0, 0, 0, false};
  c.block_of = nk_alloc(&page->allocator, nk_size_mul(count, sizeof *c.block_of));
  bool complete = c.block_of != NULL;
  for (uint32_t id = 0; complete && id < count; id++) {
    nk_tag tag = (nk_tag)page->tree.nodes[id].tag;
    if (tag == TAG_TITLE || tag == TAG_SELECT) {
      id = page->tree.nodes[id].end - 1;
      continue;
    }
    complete = add_node(&c, id);
  }
  complete = complete && close_run(&c);
  nk_free(&page->allocator, c.block_of, count * sizeof *c.block_of);
  return complete;
}
