/* What each block is by itself: its characters, links and opening phrase. */
#include <string.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "body/features.h"

enum { IN_LINK = 1, IN_BOLD = 2, IN_ITALIC = 4, GOOD_LENGTH = 80, PHRASE_LENGTH = 28 };

enum { FIRST_CAPITAL, FIRST_SMALL, FIRST_DIGIT, FIRST_QUOTE, FIRST_FOREIGN, FIRST_SYMBOL };

enum {
  LAST_OTHER,
  LAST_STOP,
  LAST_MARK,
  LAST_COLON,
  LAST_QUOTE,
  LAST_DOTS,
  LAST_DIGIT,
  LAST_COMMA,
  LAST_BRACKET
};

typedef struct phrase {
  nk_str text;
  uint8_t group;
} phrase;

static const phrase phrases[] = {
#define X(group, text) {{text, sizeof(text) - 1}, NK_PHRASE_##group},
    NK_PHRASES(X)
#undef X
};

/* Where the phrases with each first byte start. */
typedef struct phrase_index {
  uint16_t first[257];
} phrase_index;

static void index_phrases(phrase_index *index) {
  uint16_t at = 0;
  for (unsigned byte = 0; byte <= 256; byte++) {
    while (at < sizeof phrases / sizeof *phrases && (unsigned char)phrases[at].text.data[0] < byte)
      at++;
    index->first[byte] = at;
  }
}

/* The longest phrase that the text opens with, as whole words. */
static uint8_t opening_phrase(const phrase_index *index, nk_str text) {
  char start[PHRASE_LENGTH] = {0};
  size_t len = text.len < sizeof start ? text.len : sizeof start;
  uint8_t group = NK_PHRASE_NONE;
  for (size_t i = 0; i < len; i++) start[i] = nk_lower(text.data[i]);
  unsigned byte = (unsigned char)start[0];
  for (size_t i = index->first[byte]; i < index->first[byte + 1]; i++) {
    const nk_str *p = &phrases[i].text;
    if (p->len > len || p->data[1] != start[1] || memcmp(p->data, start, p->len) != 0) continue;
    bool inside =
        p->len < text.len && nk_is_letter(p->data[p->len - 1]) && nk_is_letter(text.data[p->len]);
    if (!inside) group = phrases[i].group;
  }
  return group;
}

static bool is_at(const unsigned char *at, const unsigned char *end, const char *bytes) {
  size_t len = strlen(bytes);
  return (size_t)(end - at) >= len && memcmp(at, bytes, len) == 0;
}

static bool is_quote(const unsigned char *at, const unsigned char *end) {
  return *at == '"' || *at == '\'' || is_at(at, end, "\xe2\x80\x9c") ||
         is_at(at, end, "\xe2\x80\x9d") || is_at(at, end, "\xe2\x80\x98") ||
         is_at(at, end, "\xe2\x80\x99") || is_at(at, end, "\xe2\x80\x9e") ||
         is_at(at, end, "\xc2\xab") || is_at(at, end, "\xc2\xbb") ||
         is_at(at, end, "\xe3\x80\x8c") || is_at(at, end, "\xe3\x80\x8d");
}

static uint8_t first_class(nk_str text) {
  const unsigned char *at = (const unsigned char *)text.data, *end = at + text.len;
  if (nk_is_upper(*at)) return FIRST_CAPITAL;
  if (nk_is_lower(*at)) return FIRST_SMALL;
  if (nk_is_digit(*at)) return FIRST_DIGIT;
  if (is_quote(at, end)) return FIRST_QUOTE;
  if (*at == 0xc3 && text.len > 1) return at[1] < 0xa0 ? FIRST_CAPITAL : FIRST_SMALL;
  return *at >= 0xc4 && *at != 0xe2 && *at != 0xef ? FIRST_FOREIGN : FIRST_SYMBOL;
}

static uint8_t last_class(nk_str text) {
  const unsigned char *end = (const unsigned char *)text.data + text.len, *at = end - 1;
  while (at > (const unsigned char *)text.data && (*at & 0xc0) == 0x80) at--;
  if (is_at(at, end, "\xe2\x80\xa6")) return LAST_DOTS;
  if (*at == '.') return text.len > 2 && at[-1] == '.' ? LAST_DOTS : LAST_STOP;
  if (is_at(at, end, "\xe3\x80\x82") || is_at(at, end, "\xe0\xa5\xa4")) return LAST_STOP;
  if (*at == '!' || *at == '?' || is_at(at, end, "\xef\xbc\x81") || is_at(at, end, "\xef\xbc\x9f"))
    return LAST_MARK;
  if (*at == ':' || is_at(at, end, "\xef\xbc\x9a")) return LAST_COLON;
  if (is_quote(at, end)) return LAST_QUOTE;
  if (nk_is_digit(*at)) return LAST_DIGIT;
  if (*at == ',' || *at == ';') return LAST_COMMA;
  return *at == ')' || *at == ']' ? LAST_BRACKET : LAST_OTHER;
}

/* Counts the characters of [at, end) into the facts; returns how many. */
static uint32_t count_characters(nk_block_facts *facts, const char *text, const char *text_end) {
  const unsigned char *at = (const unsigned char *)text, *end = (const unsigned char *)text_end;
  uint32_t len = 0;
  for (; at < end; at++) {
    unsigned char c = *at;
    if ((c & 0xc0) == 0x80) continue;
    len += c >= 0xe3 && c <= 0xed ? 3 : 1;
    if (nk_is_lower(c)) continue;
    if (c == ' ') {
      facts->spaces++;
      continue;
    }
    if (c < ' ' || (c == 0xc2 && end - at > 1 && at[1] == 0xa0)) facts->spaces++;
    if (nk_is_digit(c)) facts->digits++;
    if (nk_is_upper(c)) facts->capitals++;
    if (c == ',' || is_at(at, end, "\xef\xbc\x8c") || is_at(at, end, "\xe3\x80\x81") ||
        is_at(at, end, "\xd8\x8c"))
      facts->commas++;
    bool mark = c == '.' || c == '!' || c == '?';
    bool stops = mark && (at + 1 == end || at[1] <= ' ' || is_quote(at + 1, end));
    if (stops || is_at(at, end, "\xe3\x80\x82") || is_at(at, end, "\xe0\xa5\xa4")) facts->stops++;
  }
  return len;
}

static uint8_t style_of(nk_tag tag) {
  switch (tag) {
  case TAG_A: return IN_LINK;
  case TAG_B:
  case TAG_STRONG: return IN_BOLD;
  case TAG_I:
  case TAG_EM: return IN_ITALIC;
  default: return 0;
  }
}

static void add_text(nk_block_facts *facts, const char *start, const char *end, uint8_t style) {
  uint32_t len = count_characters(facts, start, end);
  facts->len += len;
  if ((style & IN_LINK) != 0) facts->link += len;
  if ((style & IN_BOLD) != 0) facts->bold += len;
  if ((style & IN_ITALIC) != 0) facts->italic += len;
}

static uint32_t signature_of(const nk_tree *tree, uint32_t node, uint32_t home) {
  nk_str class = nk_tree_attribute(tree, node, ATTRIBUTE_CLASS);
  nk_str home_class = nk_tree_attribute(tree, home, ATTRIBUTE_CLASS);
  uint64_t hash = tree->nodes[node].tag | (uint64_t)tree->nodes[home].tag << 16;
  if (class.data) hash = nk_hash_bytes(class, hash);
  if (home_class.data) hash = nk_hash_bytes(home_class, hash + 1);
  return (uint32_t)(hash ^ hash >> 32);
}

/* What is known once all characters are counted. */
static void finish_block(nk_features *f, const nk_page *page, const phrase_index *index, size_t i) {
  const nk_block *block = &page->blocks[i];
  nk_block_facts *facts = &f->facts[i];
  bool shared = (i > 0 && page->blocks[i - 1].node == block->node) ||
                (i + 1 < page->block_count && page->blocks[i + 1].node == block->node);
  facts->first = first_class(block->text);
  facts->last = last_class(block->text);
  facts->phrase = opening_phrase(index, block->text);
  facts->hash = nk_hash_bytes(block->text, 0);
  facts->home = shared ? block->node : page->tree.nodes[block->node].parent;
  facts->signature = signature_of(&page->tree, block->node, facts->home);
  facts->good = facts->len >= GOOD_LENGTH && facts->link * 10 < facts->len * 4 &&
                block->kind != NK_BLOCK_HEADING;
}

void nk_features_read_blocks(nk_features *f, const nk_page *page) {
  const nk_tree *tree = &page->tree;
  uint8_t *styles = f->distances; /* lent: not in use yet */
  uint16_t images = 0;
  size_t block = 0;
  styles[0] = 0;
  for (uint32_t id = 1; id < tree->node_count && block < f->count; id++) {
    const nk_node *node = &tree->nodes[id];
    nk_tag tag = (nk_tag)node->tag;
    styles[id] = styles[node->parent] | style_of(tag);
    if (tag == TAG_IMG || tag == TAG_VIDEO || tag == TAG_IFRAME) images++;
    if (tag != TAG_TEXT) continue;
    const char *start = tree->text.data + node->text_start, *end = tree->text.data + node->text_end;
    while (block < f->count) {
      const nk_str *text = &page->blocks[block].text;
      const char *from = text->data > start ? text->data : start;
      const char *to = text->data + text->len < end ? text->data + text->len : end;
      if (from < to) {
        add_text(&f->facts[block], from, to, styles[id]);
        f->facts[block].images = (uint16_t)(f->facts[block].images + images);
        images = 0;
      }
      if (text->data + text->len > end) break;
      block++;
    }
  }
  phrase_index index;
  index_phrases(&index);
  for (size_t i = 0; i < f->count; i++) finish_block(f, page, &index, i);
}
