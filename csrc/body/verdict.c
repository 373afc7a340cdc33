/* The verdict: what a page is, once its body is known. Pages that are no article are told by what
 * they have in place of one. */
#include <string.h>

#include "body/features.h"

enum {
  STUB = 500,      /* characters; an article before a wall is shorter, */
  FEW_WORDS = 400, /* and so is the text around a player */
  CONSENT = 300,   /* a consent wall is longer */
  TITLE = 20,      /* a linked title is longer */
  TEASERS = 4,     /* an index has more, */
  NEAR = 8,        /* blocks after the body in which a wall stands */
  SCRAP = 300,     /* what a page shows while a script has yet to load its text is shorter, */
  WORD = 30        /* and so are words such as "Loading …" */
};

typedef struct tally {
  uint32_t all, body,
      linked;         /* characters of the body; `body` without what asks for consent or money */
  uint32_t consent;   /* characters of the page */
  uint32_t substance; /* blocks of the body that may be text of an article */
  uint32_t blocks, good, teasers; /* teasers: running text right after a linked title */
  uint32_t since_body;            /* blocks */
  bool asks;                      /* to subscribe, right after the body */
  bool player;
} tally;

static uint8_t distance(const nk_features *f, size_t block, unsigned group) {
  return f->rows[block * NK_FEATURE_COUNT + NK_FEATURE_GROUPS + group];
}

static bool is_linked_title(const nk_block_facts *b) {
  return b->len >= TITLE && b->link * 10 > b->len * 8;
}

/* "You need to enable JavaScript", in any language. */
static bool names_scripts(nk_str text) {
  static const char word[] = "JavaScript";
  enum { LENGTH = sizeof word - 1 };
  for (size_t i = 0; i + LENGTH <= text.len; i++)
    if (text.data[i] == 'J' && memcmp(text.data + i, word, LENGTH) == 0) return true;
  return false;
}

/* Headings, legal lines, feet and single words are no text by themselves. */
static bool is_substance(const nk_features *f, const nk_page *page, size_t i) {
  const nk_block_facts *b = &f->facts[i];
  if (b->good && !names_scripts(page->blocks[i].text)) return true;
  if (page->blocks[i].kind == NK_BLOCK_HEADING || b->phrase != NK_PHRASE_NONE) return false;
  if (distance(f, i, GROUP_FOOTER) < NK_DISTANCE_FAR || distance(f, i, GROUP_NAV) < 3) return false;
  return (b->len >= WORD || b->stops > 0) && !names_scripts(page->blocks[i].text);
}

static void add_block(tally *t, const nk_page *page, const nk_features *f, size_t i, bool body) {
  const nk_block_facts *b = &f->facts[i];
  bool consent = distance(f, i, GROUP_CONSENT) < 8 || b->phrase == NK_PHRASE_CONSENT;
  bool asks = distance(f, i, GROUP_PAYWALL) < 3 && b->phrase == NK_PHRASE_NEWSLETTER;
  if (consent) t->consent += b->len;
  if (asks && t->blocks > 0 && t->since_body < NEAR) t->asks = true;
  t->since_body = body ? 0 : t->since_body + 1;
  if (!body) return;
  t->blocks++;
  t->all += b->len;
  t->linked += b->link;
  if (!consent && !asks) t->body += b->len;
  if (b->good) t->good++;
  if (t->substance == 0 && t->all < SCRAP && is_substance(f, page, i)) t->substance++;
  if (b->good && i > 0 && is_linked_title(&f->facts[i - 1])) t->teasers++;
}

static tally count(const nk_page *page, const nk_features *f) {
  const nk_tree *tree = &page->tree;
  tally t;
  memset(&t, 0, sizeof t);
  for (size_t i = 0; i < f->count; i++)
    add_block(&t, page, f, i, page->blocks[i].part == NK_PART_BODY);
  for (uint32_t id = 0; id < tree->node_count; id++)
    if (tree->nodes[id].tag == TAG_VIDEO || tree->nodes[id].tag == TAG_IFRAME) t.player = true;
  return t;
}

nk_page_kind nk_page_judge(const nk_page *page, const nk_features *f) {
  tally t = count(page, f);
  bool teasers = t.teasers > TEASERS && t.teasers * 2 > t.good;
  bool links = t.blocks > 2 * TEASERS && t.linked * 10 > t.all * 6;
  if (t.consent > CONSENT && t.body < CONSENT / 2) return NK_PAGE_CONSENT;
  if (t.asks && t.body < STUB) return NK_PAGE_PAYWALL;
  if (teasers || links) return NK_PAGE_INDEX;
  if (t.body < FEW_WORDS && t.player) return NK_PAGE_VIDEO;
  return t.substance > 0 || t.all >= SCRAP ? NK_PAGE_ARTICLE : NK_PAGE_EMPTY;
}
