/* The body: two models say how much each block looks like body; rules that know of no site cut what
 * stands beside an article by its markup, and name the parts. */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "body/columns.h"
#include "body/features.h"

enum {
  GLANCE = 24,      /* trees */
  SHORT_LINE = 250, /* a byline, a date line; in characters */
  SHORTEST_TITLE = 20,
  SHORTEST_REPEATED = 15,
  LONGEST_REPEATED = 100,
  WORD = 15, /* an item of a list that only names a size or a tool */
  BOX = 12,  /* blocks that a box over the text has at most before one that tells what it wants */
  FEW_WORDS = 400,                    /* an article's start before a wall */
  HOPELESS = -29 * NK_SCORE_ONE / 10, /* of the first trees; it costs no page 0.01 of F1 */
  SURE_NOT = -7 * NK_SCORE_ONE / 2,   /* of the first model: the second would not change its mind */
  THRESHOLD = -3 * NK_SCORE_ONE / 5
};

typedef struct finder {
  nk_page *page;
  nk_features features;
  int32_t *scores;
} finder;

static uint8_t column(const finder *f, size_t block, unsigned column_index) {
  return f->features.rows[block * NK_FEATURE_COUNT + column_index];
}

static uint8_t distance(const finder *f, size_t block, unsigned group) {
  return column(f, block, NK_FEATURE_GROUPS + group);
}

/* Adds the trees [first, last) of a model to the scores of the blocks that have at least `least` so
 * far; with `anew` their scores start from 0. */
static void score_some(finder *f, const nk_forest *model, unsigned first, unsigned last,
                       int32_t least, bool anew) {
  const uint8_t *rows[NK_FOREST_LANES];
  size_t blocks[NK_FOREST_LANES];
  int32_t sums[NK_FOREST_LANES];
  unsigned held = 0;
  for (size_t i = 0; i <= f->page->block_count; i++) {
    bool end = i == f->page->block_count;
    if (!end && f->scores[i] >= least) {
      rows[held] = f->features.rows + i * NK_FEATURE_COUNT;
      blocks[held++] = i;
    }
    if (held == 0 || (held < NK_FOREST_LANES && !end)) continue;
    nk_forest_sum(model, first, last, rows, held, sums);
    for (unsigned lane = 0; lane < held; lane++)
      f->scores[blocks[lane]] = (anew ? 0 : f->scores[blocks[lane]]) + sums[lane];
    held = 0;
  }
}

/* Few blocks of a page are body: the first trees tell most of the rest. */
static bool score_blocks(finder *f) {
  const nk_forest *first = &nk_body_first, *second = &nk_body_second;
  size_t count = f->page->block_count;
  memset(f->scores, 0, count * sizeof *f->scores);
  score_some(f, first, 0, GLANCE, 0, true);
  for (size_t i = 0; i < count; i++)
    if (f->scores[i] < HOPELESS) f->scores[i] *= 2;
  score_some(f, first, GLANCE, first->tree_count, HOPELESS, false);
  if (!nk_features_add_context(&f->features, f->page, f->scores)) return false;
  score_some(f, second, 0, second->tree_count, SURE_NOT + 1, true);
  return true;
}

static uint32_t parent_of(const finder *f, size_t block) {
  return f->page->tree.nodes[f->page->blocks[block].node].parent;
}

/* A first-level heading behind the page's first, between paragraphs of the body and all in one element,
 * heads a section. */
static bool heads_section(const finder *f, size_t i) {
  if (i == 0 || i + 1 >= f->page->block_count || column(f, i, NK_FEATURE_title) == 2) return false;
  uint32_t parent = parent_of(f, i);
  uint8_t since_first = column(f, i, NK_FEATURE_after_h1);
  if (since_first == 0 || since_first == NK_MANY) return false;
  return parent_of(f, i - 1) == parent && parent_of(f, i + 1) == parent &&
         f->scores[i - 1] > THRESHOLD && f->scores[i + 1] > THRESHOLD;
}

/* Whether two blocks that stand `apart` from this one have its text. */
static bool says_again(const finder *f, size_t i, ptrdiff_t one, ptrdiff_t other) {
  const nk_block_facts *facts = f->features.facts;
  size_t count = f->page->block_count;
  size_t first = i + (size_t)one, second = i + (size_t)other;
  return first < count && second < count && facts[first].hash == facts[i].hash &&
         facts[second].hash == facts[i].hash;
}

/* A line that is said three times in a row is a widget's; shorter ones stand in tables. */
static bool is_repeated(const finder *f, size_t i) {
  uint32_t len = f->features.facts[i].len;
  return len < LONGEST_REPEATED && len >= SHORTEST_REPEATED &&
         (says_again(f, i, -2, -1) || says_again(f, i, -1, 1) || says_again(f, i, 1, 2));
}

/* A box over the text, one of whose blocks asks for an address: "Get email notifications …". */
static bool in_asking_box(const finder *f, size_t i) {
  if (distance(f, i, GROUP_POPUP) > 1) return false;
  uint32_t parent = parent_of(f, i);
  for (size_t at = i + 1, left = BOX; at-- > 0 && left > 0 && parent_of(f, at) == parent; left--)
    if (column(f, at, NK_FEATURE_phrase) == NK_PHRASE_NEWSLETTER) return true;
  return false;
}

/* A word in a list of tools above all running text: "Small", "Medium", "Large". */
static bool names_tool(const finder *f, size_t i) {
  return f->page->blocks[i].kind == NK_BLOCK_LIST_ITEM && f->features.facts[i].len < WORD &&
         distance(f, i, GROUP_SHARE) <= 2 && column(f, i, NK_FEATURE_good_before) == 0;
}

typedef struct ruling {
  nk_part part; /* NK_PART_BODY when the markup does not say */
  const char *reason;
} ruling;

/* The part of a block by its markup alone. Quotations keep what is in them: a post of a social
 * network has its own author and date. */
static ruling rule(const finder *f, size_t i) {
  const uint8_t *row = f->features.rows + i * NK_FEATURE_COUNT;
  const uint8_t *to = row + NK_FEATURE_GROUPS;
  bool quoted = to[GROUP_QUOTE_TAG] <= 2, line = f->features.facts[i].len < SHORT_LINE;
  if (row[NK_FEATURE_heading] == 1 && !heads_section(f, i))
    return (ruling){NK_PART_HEADLINE, "it is a first-level heading"};
  if (row[NK_FEATURE_title] == 2) return (ruling){NK_PART_HEADLINE, "it repeats the title"};
  if (!quoted && (to[GROUP_CAPTION] <= 2 || to[GROUP_FIGURE_TAG] <= 1))
    return (ruling){NK_PART_CAPTION, "it stands in a caption or figure"};
  if (line && !quoted && (to[GROUP_BYLINE] == 0 || to[GROUP_DATE] <= 1))
    return (ruling){NK_PART_BYLINE, "it is named as a byline or date"};
  if (to[GROUP_FOOTER] <= 8) return (ruling){NK_PART_BOILERPLATE, "it stands in a footer"};
  if (to[GROUP_ASIDE_TAG] <= 8) return (ruling){NK_PART_BOILERPLATE, "it stands in an aside"};
  if (to[GROUP_CONSENT] <= 8) return (ruling){NK_PART_BOILERPLATE, "it stands in a consent box"};
  if (to[GROUP_PAYWALL] <= 1 && row[NK_FEATURE_phrase] == NK_PHRASE_NEWSLETTER)
    return (ruling){NK_PART_BOILERPLATE, "it offers a subscription"};
  if (in_asking_box(f, i))
    return (ruling){NK_PART_BOILERPLATE, "it stands in a box that asks for an address"};
  if (is_repeated(f, i)) return (ruling){NK_PART_BOILERPLATE, "it is said three times in a row"};
  if (names_tool(f, i)) return (ruling){NK_PART_BOILERPLATE, "it is a tool above the text"};
  if (to[GROUP_SHARE] == 0 && line)
    return (ruling){NK_PART_BOILERPLATE, "it is named as a tool for sharing"};
  return (ruling){NK_PART_BODY, ""};
}

/* A name that also says "article body" means an article of the kind "comment". */
static bool in_comments(const finder *f, size_t i) {
  uint8_t comment = distance(f, i, GROUP_COMMENT);
  return comment <= 2 && comment < distance(f, i, GROUP_ARTICLE_BODY);
}

/* The title stands in one <article>, the block in another beside it. */
static bool in_other_article(const finder *f, size_t i) {
  return column(f, i, NK_FEATURE_other_article) == NK_OTHER_ARTICLE;
}

/* Whether cutting what `cut` says would leave enough of what the models took for body. A page that
 * names everything "comment" or "footer" is believed less than its text. */
static bool leaves(const finder *f, bool (*cut)(const finder *f, size_t i), uint32_t least,
                   uint32_t percent) {
  uint64_t left = 0, whole = 0;
  for (size_t i = 0; i < f->page->block_count; i++) {
    if (f->scores[i] <= THRESHOLD) continue;
    whole += f->features.facts[i].len;
    if (!cut(f, i)) left += f->features.facts[i].len;
  }
  return left >= least && left * 100 >= whole * percent;
}

static bool is_ruled_out(const finder *f, size_t i) {
  return rule(f, i).part != NK_PART_BODY;
}

/* What a block outside the body may be, for whoever looks for captions or related links. */
static nk_part part_of_rest(const finder *f, size_t i, const char **reason) {
  const nk_block_facts *b = &f->features.facts[i];
  bool named = distance(f, i, GROUP_RELATED) <= 6 || b->phrase == NK_PHRASE_RELATED;
  bool linked = b->link * 10 > b->len * 6;
  if (distance(f, i, GROUP_FIGURE_TAG) <= 2) {
    *reason = "it stands in a figure";
    return NK_PART_CAPTION;
  }
  if (b->len >= SHORTEST_TITLE &&
      ((named && b->link * 10 > b->len * 3) || (linked && distance(f, i, GROUP_TEASER) <= 4))) {
    *reason = "it links to another page";
    return NK_PART_RELATED;
  }
  *reason = linked ? "it is a link" : "it does not look like body";
  return NK_PART_BOILERPLATE;
}

static void name_parts(finder *f) {
  bool cut_comments = leaves(f, in_comments, FEW_WORDS / 2, 0);
  bool cut_others = leaves(f, in_other_article, FEW_WORDS / 2, 0);
  bool cut_ruled = leaves(f, is_ruled_out, 0, 25);
  for (size_t i = 0; i < f->page->block_count; i++) {
    nk_block *block = &f->page->blocks[i];
    ruling ruled = rule(f, i);
    float odds = (float)f->scores[i] / NK_SCORE_ONE;
    block->score = odds / (1 + (odds < 0 ? -odds : odds)) / 2 + 0.5f;
    block->part = NK_PART_BODY;
    if (ruled.part != NK_PART_BODY && (cut_ruled || f->scores[i] <= THRESHOLD)) {
      block->part = ruled.part;
      block->reason = ruled.reason;
    } else if (cut_comments && in_comments(f, i)) {
      block->part = NK_PART_BOILERPLATE;
      block->reason = "it stands among comments";
    } else if (cut_others && in_other_article(f, i)) {
      block->part = NK_PART_BOILERPLATE;
      block->reason = "it stands in another article of the page";
    } else if (f->scores[i] <= THRESHOLD) {
      block->part = part_of_rest(f, i, &block->reason);
    }
  }
}

/* The innermost element that holds all blocks of the body. */
static uint32_t body_node(const nk_page *page) {
  const nk_node *nodes = page->tree.nodes;
  uint32_t node = 0, last = 0;
  for (size_t i = 0; i < page->block_count; i++) {
    if (page->blocks[i].part != NK_PART_BODY) continue;
    if (node == 0) node = page->blocks[i].node;
    last = page->blocks[i].node;
  }
  while (last >= nodes[node].end) node = nodes[node].parent;
  return node;
}

/* What is left of a page without an article is none. */
static void drop_body(nk_page *page) {
  for (size_t i = 0; i < page->block_count; i++) {
    nk_block *block = &page->blocks[i];
    if (block->part != NK_PART_BODY) continue;
    block->part = NK_PART_BOILERPLATE;
    block->reason = "the page shows no article";
  }
}

/* Says which blocks are the body, and what the page is. False when memory runs out. */
static bool find_body(nk_page *page) {
  finder f;
  memset(&f, 0, sizeof f);
  f.page = page;
  size_t room = nk_size_mul(page->block_count + 1, sizeof *f.scores);
  f.scores = nk_alloc(&page->allocator, room);
  bool complete = f.scores && nk_features_make(&f.features, page) && score_blocks(&f);
  if (complete) {
    name_parts(&f);
    page->kind = nk_page_judge(page, &f.features);
    if (page->kind == NK_PAGE_EMPTY) drop_body(page);
    page->body_node = body_node(page);
  }
  if (f.scores) nk_features_free(&f.features);
  nk_free(&page->allocator, f.scores, room);
  return complete;
}

nk_status nk_page_new(const nk_allocator *allocator, nk_str bytes, const nk_page_options *options,
                      nk_page **out, nk_error *err) {
  nk_str encoding = {"", 0};
  if (options && options->encoding.len > 0) encoding = options->encoding;
  nk_status status = nk_page_parse(allocator, bytes, encoding, out, err);
  if (status != NK_OK || (nk_page_cut_blocks(*out) && find_body(*out))) return status;
  nk_page_free(*out);
  *out = NULL;
  return nk_fail_memory(err);
}
