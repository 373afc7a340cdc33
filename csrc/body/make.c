/* Making features: sums over the page, then one row of bytes for each block. */
#include "body/columns.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"

const char *nk_feature_name(unsigned column) {
  static const char *const names[] = {
#define X(name) #name,
      NK_FEATURES(X)
#undef X
#define X(name) "to_" #name,
          NK_GROUPS(X)
#undef X
#define X(name) #name,
              NK_CONTEXTS(X)
#undef X
  };
  return names[column];
}

static void spread_groups(nk_maker *m, nk_token_cache *cache) {
  const nk_tree *tree = &m->page->tree;
  nk_features *f = m->f;
  memset(f->distances, NK_DISTANCE_FAR, GROUP_COUNT);
  for (uint32_t id = 1; id < tree->node_count; id++) {
    const nk_node *node = &tree->nodes[id];
    uint8_t *own = f->distances + (size_t)id * GROUP_COUNT;
    const uint8_t *above = f->distances + (size_t)node->parent * GROUP_COUNT;
    if (node->tag == TAG_TEXT) continue;
    if (node->tag == TAG_ARTICLE) m->articles++;
    for (unsigned g = 0; g < GROUP_COUNT; g++)
      own[g] = above[g] < NK_DISTANCE_FAR ? (uint8_t)(above[g] + 1) : NK_DISTANCE_FAR;
    uint64_t groups = nk_token_groups(tree, id, cache);
    f->inherited[id] = f->inherited[node->parent] | groups;
    for (unsigned g = 0; groups >> g != 0; g++)
      if ((groups >> g & 1) != 0) own[g] = 0;
  }
}

static void count_siblings(nk_maker *m) {
  const nk_tree *tree = &m->page->tree;
  for (uint32_t id = 1; id < tree->node_count; id++) {
    if (!nk_tag_is((nk_tag)tree->nodes[id].tag, TAG_BLOCK)) continue;
    uint16_t *count = &m->siblings[nk_sibling_slot(tree, id)];
    if (*count < NK_MANY) ++*count;
  }
}

static void add_to(nk_sum *s, const nk_block_facts *facts) {
  s->len += facts->len;
  s->link += facts->link;
  s->good += facts->good ? facts->len : 0;
  s->blocks++;
}

static const uint64_t aside_groups = GROUP_BIT(COMMENT) | GROUP_BIT(FOOTER) | GROUP_BIT(NAV) |
                                     GROUP_BIT(RELATED) | GROUP_BIT(CONSENT) | GROUP_BIT(SIDEBAR) |
                                     GROUP_BIT(ASIDE_TAG) | GROUP_BIT(BIO) | GROUP_BIT(NEWSLETTER);

/* Fills `masses` with the running text under every node, that beside the article left out unless
 * there is little else. */
static void weigh(nk_maker *m) {
  const nk_tree *tree = &m->page->tree;
  nk_features *f = m->f;
  uint32_t clean = 0;
  for (size_t i = 0; i < f->count; i++) {
    uint64_t groups = f->inherited[m->page->blocks[i].node];
    uint32_t len = f->facts[i].good ? f->facts[i].len : 0;
    if ((groups & aside_groups) == 0) clean += len;
    if ((groups & GROUP_BIT(COMMENT)) != 0) m->comment_good += len;
    if ((groups & GROUP_BIT(ARTICLE_BODY)) != 0) m->body_good += len;
  }
  bool strict = clean * 4 >= m->whole.good;
  for (size_t i = 0; i < f->count; i++) {
    uint32_t node = m->page->blocks[i].node;
    if (!f->facts[i].good || (strict && (f->inherited[node] & aside_groups) != 0)) continue;
    f->masses[node] += f->facts[i].len;
  }
  for (uint32_t id = (uint32_t)tree->node_count - 1; id > 0; id--)
    f->masses[tree->nodes[id].parent] += f->masses[id];
}

/* The innermost node with `tenths` of the mass. */
static uint32_t heaviest(const nk_maker *m, uint32_t tenths) {
  const uint32_t *masses = m->f->masses;
  uint32_t best = 0;
  for (uint32_t id = 0; masses[0] > 0 && id < m->page->tree.node_count; id++)
    if ((uint64_t)masses[id] * 10 >= (uint64_t)masses[0] * tenths) best = id;
  return best;
}

static nk_str description_of(const nk_page *page) {
  const nk_tree *tree = &page->tree;
  for (uint32_t id = 0; id < tree->node_count; id++) {
    if (tree->nodes[id].tag != TAG_META) continue;
    nk_str name = nk_tree_attribute(tree, id, ATTRIBUTE_NAME);
    if (!name.data) name = nk_tree_attribute(tree, id, ATTRIBUTE_PROPERTY);
    if (!name.data) continue;
    bool named = (name.len == 11 && memcmp(name.data, "description", 11) == 0) ||
                 (name.len == 14 && memcmp(name.data, "og:description", 14) == 0);
    nk_str content = nk_tree_attribute(tree, id, ATTRIBUTE_CONTENT);
    if (named && content.len > 30) return content;
  }
  return (nk_str){"", 0};
}

static nk_str title_of(const nk_page *page) {
  for (uint32_t id = 0; id < page->tree.node_count; id++)
    if (page->tree.nodes[id].tag == TAG_TITLE) return nk_tree_text(&page->tree, id);
  return (nk_str){"", 0};
}

static bool allocate(nk_maker *m, nk_token_cache **cache) {
  nk_features *f = m->f;
  size_t nodes = f->nodes = m->page->tree.node_count;
  f->facts = nk_alloc_zeroed(&f->allocator, nk_size_mul(f->count + 1, sizeof *f->facts));
  f->rows = nk_alloc_zeroed(&f->allocator, nk_size_mul(f->count + 1, NK_FEATURE_COUNT));
  f->inherited = nk_alloc_zeroed(&f->allocator, nk_size_mul(nodes, sizeof *f->inherited));
  f->distances = nk_alloc_zeroed(&f->allocator, nk_size_mul(nodes, GROUP_COUNT));
  f->masses = nk_alloc_zeroed(&f->allocator, nk_size_mul(nodes, sizeof *f->masses));
  m->homes = nk_alloc_zeroed(&f->allocator, nk_size_mul(nodes, sizeof *m->homes));
  m->signatures = nk_alloc_zeroed(&f->allocator, NK_SIGNATURES * sizeof *m->signatures);
  m->siblings = nk_alloc_zeroed(&f->allocator, NK_SIBLINGS * sizeof *m->siblings);
  *cache = nk_alloc_zeroed(&f->allocator, sizeof **cache);
  return f->facts && f->rows && f->inherited && f->distances && f->masses && m->homes &&
         m->signatures && m->siblings && *cache;
}

bool nk_features_make(nk_features *f, const nk_page *page) {
  nk_maker m;
  nk_token_cache *cache = NULL;
  memset(&m, 0, sizeof m);
  memset(f, 0, sizeof *f);
  m.f = f;
  m.page = page;
  f->allocator = page->allocator;
  f->count = page->block_count;
  nk_buffer_init(&f->article_body, &f->allocator);
  nk_buffer_init(&m.squashed, &f->allocator);
  bool complete = allocate(&m, &cache) && nk_features_read_json(f, page);
  if (complete) {
    nk_features_read_blocks(f, page);
    spread_groups(&m, cache);
    for (size_t i = 0; i < f->count; i++) {
      add_to(&m.whole, &f->facts[i]);
      add_to(&m.homes[f->facts[i].home], &f->facts[i]);
      add_to(&m.signatures[f->facts[i].signature % NK_SIGNATURES], &f->facts[i]);
    }
    weigh(&m);
    count_siblings(&m);
    f->most = heaviest(&m, 6);
    f->nearly_all = heaviest(&m, 9);
    f->title = title_of(page);
    f->description = description_of(page);
    complete = nk_make_rows(&m);
  }
  nk_free(&f->allocator, m.homes, page->tree.node_count * sizeof *m.homes);
  nk_free(&f->allocator, m.signatures, NK_SIGNATURES * sizeof *m.signatures);
  nk_free(&f->allocator, m.siblings, NK_SIBLINGS * sizeof *m.siblings);
  nk_free(&f->allocator, cache, sizeof *cache);
  nk_buffer_free(&m.squashed);
  return complete;
}

void nk_features_free(nk_features *f) {
  nk_free(&f->allocator, f->facts, (f->count + 1) * sizeof *f->facts);
  nk_free(&f->allocator, f->rows, (f->count + 1) * NK_FEATURE_COUNT);
  nk_free(&f->allocator, f->inherited, f->nodes * sizeof *f->inherited);
  nk_free(&f->allocator, f->distances, f->nodes * GROUP_COUNT);
  nk_free(&f->allocator, f->masses, f->nodes * sizeof *f->masses);
  nk_buffer_free(&f->article_body);
}

unsigned nk_feature_count(void) {
  return NK_FEATURE_COUNT;
}

nk_status nk_page_features(const nk_page *page, const int32_t *scores, uint8_t *rows,
                           nk_error *err) {
  nk_features features;
  bool complete = nk_features_make(&features, page);
  if (complete && scores) complete = nk_features_add_context(&features, page, scores);
  if (complete && features.count > 0)
    memcpy(rows, features.rows, features.count * NK_FEATURE_COUNT);
  nk_features_free(&features);
  return complete ? NK_OK : nk_fail_memory(err);
}
