/* Context: what the first model said of the blocks around each block. */
#include <string.h>

#include "base/alloc.h"
#include "body/features.h"

enum { SIGNATURES = 1024, NEAR = 6, LIKELY = 120, FAR = 50 };

/* Probabilities weighed by length. */
typedef struct tally {
  uint64_t said;
  uint64_t len;
} tally;

typedef struct context {
  nk_features *f;
  const nk_page *page;
  uint8_t *said;   /* per block: its probability, of NK_PROBABILITY_ONE */
  tally *homes;    /* per node: the blocks right in it */
  tally *subtrees; /* per node: all below it */
  tally *signatures;
} context;

/* The logistic function of -8 to 8 in steps of a quarter, of 200, between which lines are drawn. */
static const uint8_t logistic[65] = {
    0,   0,   0,   0,   0,   0,   0,   0,   0,   1,   1,   1,   1,   2,   2,   3,   4,
    5,   6,   7,   9,   12,  15,  19,  24,  30,  36,  45,  54,  64,  76,  88,  100, 112,
    124, 136, 146, 155, 164, 170, 176, 181, 185, 188, 191, 193, 194, 195, 196, 197, 198,
    198, 199, 199, 199, 199, 200, 200, 200, 200, 200, 200, 200, 200, 200};

static uint8_t probability(int32_t score) {
  const int32_t step = NK_SCORE_ONE / 4;
  int32_t shifted = score + 8 * NK_SCORE_ONE;
  if (shifted <= 0) return 0;
  if (shifted >= 16 * NK_SCORE_ONE) return NK_PROBABILITY_ONE;
  int32_t at = shifted / step, rest = shifted % step;
  return (uint8_t)(logistic[at] + (logistic[at + 1] - logistic[at]) * rest / step);
}

static void add(tally *t, uint64_t said, uint64_t len) {
  t->said += said;
  t->len += len;
}

static uint8_t mean(const tally *t) {
  if (t->len == 0) return 0;
  return (uint8_t)(t->said / t->len);
}

static uint8_t part(uint64_t said, uint64_t whole) {
  if (whole == 0) return 0;
  return (uint8_t)(said * NK_PROBABILITY_ONE / whole);
}

static void sum_up(context *c) {
  const nk_tree *tree = &c->page->tree;
  for (size_t i = 0; i < c->f->count; i++) {
    const nk_block_facts *b = &c->f->facts[i];
    uint64_t said = (uint64_t)c->said[i] * b->len;
    add(&c->homes[b->home], said, b->len);
    add(&c->subtrees[c->page->blocks[i].node], said, b->len);
    add(&c->signatures[b->signature % SIGNATURES], said, b->len);
  }
  for (uint32_t id = (uint32_t)tree->node_count - 1; id > 0; id--)
    add(&c->subtrees[tree->nodes[id].parent], c->subtrees[id].said, c->subtrees[id].len);
}

static uint8_t said_at(const context *c, size_t i, int offset) {
  size_t at = i + (size_t)offset; /* wraps below zero, beyond the count */
  return at < c->f->count ? c->said[at] : 0;
}

/* The mean over the blocks [first, last). */
static uint8_t mean_of(const context *c, size_t first, size_t last) {
  tally t = {0, 0};
  if (last > c->f->count) last = c->f->count;
  for (size_t i = first; i < last; i++)
    add(&t, (uint64_t)c->said[i] * c->f->facts[i].len, c->f->facts[i].len);
  return mean(&t);
}

static void fill_row(const context *c, size_t i, uint64_t before, uint8_t *row) {
  const nk_node *nodes = c->page->tree.nodes;
  const nk_block_facts *b = &c->f->facts[i];
  uint32_t parent = nodes[b->home].parent, outer = nodes[parent].parent;
  uint64_t whole = c->subtrees[0].said, own = (uint64_t)c->said[i] * b->len;
  row[NK_FEATURE_said] = c->said[i];
  row[NK_FEATURE_said_home] = mean(&c->homes[b->home]);
  row[NK_FEATURE_said_home_share] = part(c->homes[b->home].said, whole);
  row[NK_FEATURE_said_parent] = mean(&c->subtrees[parent]);
  row[NK_FEATURE_said_parent_share] = part(c->subtrees[parent].said, whole);
  row[NK_FEATURE_said_outer] = mean(&c->subtrees[outer]);
  row[NK_FEATURE_said_outer_share] = part(c->subtrees[outer].said, whole);
  row[NK_FEATURE_said_signature] = mean(&c->signatures[b->signature % SIGNATURES]);
  row[NK_FEATURE_said_before2] = said_at(c, i, -2);
  row[NK_FEATURE_said_before] = said_at(c, i, -1);
  row[NK_FEATURE_said_after] = said_at(c, i, 1);
  row[NK_FEATURE_said_after2] = said_at(c, i, 2);
  row[NK_FEATURE_said_all_before] = part(before, whole);
  row[NK_FEATURE_said_all_after] = part(whole - before - own, whole);
  row[NK_FEATURE_said_near_before] = mean_of(c, i < NEAR ? 0 : i - NEAR, i);
  row[NK_FEATURE_said_near_after] = mean_of(c, i + 1, i + 1 + NEAR);
}

static void fill_rows(context *c) {
  size_t count = c->f->count;
  uint64_t before = 0;
  uint8_t since = FAR, until = FAR;
  for (size_t i = 0; i < count; i++) {
    uint8_t *row = c->f->rows + i * NK_FEATURE_COUNT;
    fill_row(c, i, before, row);
    before += (uint64_t)c->said[i] * c->f->facts[i].len;
    row[NK_FEATURE_since_said] = since;
    since = c->said[i] > LIKELY ? 0 : since < FAR ? (uint8_t)(since + 1) : FAR;
  }
  for (size_t i = count; i-- > 0;) {
    c->f->rows[i * NK_FEATURE_COUNT + NK_FEATURE_until_said] = until;
    until = c->said[i] > LIKELY ? 0 : until < FAR ? (uint8_t)(until + 1) : FAR;
  }
}

bool nk_features_add_context(nk_features *f, const nk_page *page, const int32_t *scores) {
  const nk_allocator *allocator = &f->allocator;
  size_t nodes = nk_size_mul(page->tree.node_count, sizeof(tally));
  context c = {f, page, NULL, NULL, NULL, NULL};
  c.said = nk_alloc(allocator, f->count + 1);
  c.homes = nk_alloc_zeroed(allocator, nodes);
  c.subtrees = nk_alloc_zeroed(allocator, nodes);
  c.signatures = nk_alloc_zeroed(allocator, SIGNATURES * sizeof(tally));
  bool complete = c.said && c.homes && c.subtrees && c.signatures;
  if (complete) {
    for (size_t i = 0; i < f->count; i++) c.said[i] = probability(scores[i]);
    sum_up(&c);
    fill_rows(&c);
  }
  nk_free(allocator, c.said, f->count + 1);
  nk_free(allocator, c.homes, nodes);
  nk_free(allocator, c.subtrees, nodes);
  nk_free(allocator, c.signatures, SIGNATURES * sizeof(tally));
  return complete;
}
