/* Lines: white space in the text of a page. */
#include "page/parse/lines.h"

#include <string.h>

static bool ends_in_no_break(const nk_buffer *text) {
  return text->len > 1 && memcmp(text->data + text->len - 2, "\xc2\xa0", 2) == 0;
}

bool nk_break_line(nk_buffer *text) {
  if (text->len == 0 || text->data[text->len - 1] == '\n') return true;
  if (ends_in_no_break(text)) text->data[text->len - 2] = text->data[text->len - 1] = ' ';
  if (text->data[text->len - 1] != ' ') return nk_buffer_append_byte(text, '\n');
  text->data[text->len - 1] = '\n';
  return true;
}

static bool holds(nk_str text, const char *part) {
  size_t len = strlen(part);
  for (size_t i = 0; i + len <= text.len; i++)
    if (memcmp(text.data + i, part, len) == 0) return true;
  return false;
}

/* A box that opens over the text: an image and links, inside a line. */
static bool is_popup(const nk_tree *tree, uint32_t id) {
  enum { SMALLEST = 6, LARGEST = 400 };
  const nk_node *node = &tree->nodes[id];
  uint32_t links = 0, images = 0, linked = 0, count = node->end - id;
  if (node->tag != TAG_SPAN || count < SMALLEST || count > LARGEST) return false;
  for (uint32_t i = id + 1; i < node->end; i++) {
    const nk_node *inner = &tree->nodes[i];
    if (inner->tag == TAG_IMG) images++;
    if (inner->tag != TAG_A) continue;
    links++;
    linked += inner->text_end - inner->text_start;
  }
  return images > 0 && links > 1 && linked * 10 >= (node->text_end - node->text_start) * 8;
}

bool nk_is_unseen(const nk_tree *tree, uint32_t id) {
  const nk_node *node = &tree->nodes[id];
  if (nk_tag_is((nk_tag)node->tag, TAG_BLOCK) || node->text_start == node->text_end) return false;
  if (nk_tree_attribute(tree, id, ATTRIBUTE_HIDDEN).data) return true;
  nk_str class = nk_tree_attribute(tree, id, ATTRIBUTE_CLASS);
  if (class.len >= 7 && (holds(class, "sr-only") || holds(class, "screen-reader") ||
                         holds(class, "visually-hidden") || holds(class, "visuallyhidden")))
    return true;
  return is_popup(tree, id);
}

void nk_drop_text(nk_tree *tree, uint32_t id) {
  uint32_t start = tree->nodes[id].text_start;
  tree->text.len = start;
  for (uint32_t i = id; i < tree->node_count; i++)
    tree->nodes[i].text_start = tree->nodes[i].text_end = start;
}

/* Appends text with every run of white space as one space, and none at the start of a line. A
 * no-break space alone between two words stays one; pages also use them for layout. */
static void append_collapsed(nk_buffer *text, nk_str run) {
  if (run.len == 0) return; /* there may be no buffer yet */
  const char *at = run.data, *end = at + run.len;
  char *out = text->data + text->len;
  bool space = text->len == 0 || out[-1] == ' ' || out[-1] == '\n' || ends_in_no_break(text);
  while (at < end) {
    unsigned char c = (unsigned char)*at;
    if (c == ' ') {
      at++;
      if (!space) *out++ = ' ';
      space = true;
      continue;
    }
    bool no_break = c == 0xc2 && end - at > 1 && (unsigned char)at[1] == 0xa0;
    if (c > ' ' && c != 0x7f && !no_break) {
      *out++ = *at++;
      space = false;
      continue;
    }
    at += no_break ? 2 : 1;
    bool again = end - at > 1 && memcmp(at, "\xc2\xa0", 2) == 0;
    bool alone = no_break && !again && at < end && (unsigned char)*at > ' ';
    if (!space && alone) {
      *out++ = '\xc2';
      *out++ = '\xa0';
    } else if (!space) {
      *out++ = ' ';
    }
    space = true;
  }
  text->len = (size_t)(out - text->data);
}

static void append_preformatted(nk_buffer *text, nk_str run) {
  for (size_t i = 0; i < run.len; i++) {
    char c = run.data[i];
    if (c == '\r') continue;
    text->data[text->len++] = c == '\n' || c == '\t' || (unsigned char)c > ' ' ? c : ' ';
  }
}

bool nk_append_line(nk_buffer *text, nk_str run, bool preformatted) {
  if (!nk_buffer_reserve(text, run.len)) return false;
  if (preformatted)
    append_preformatted(text, run);
  else
    append_collapsed(text, run);
  return true;
}
