/* The columns of a row, from what is known of its block, of its neighbors and of the page. */
#include "body/columns.h"

#include <string.h>

#include "base/hash.h"

size_t nk_sibling_slot(const nk_tree *tree, uint32_t id) {
  nk_str class = nk_tree_attribute(tree, id, ATTRIBUTE_CLASS);
  uint64_t seed = (uint64_t)tree->nodes[id].parent << 16 | tree->nodes[id].tag;
  uint64_t hash = class.data ? nk_hash_bytes(class, seed) : nk_hash_word(seed, 0);
  return (size_t)(hash >> 32) % NK_SIBLINGS;
}

static uint8_t cap(uint32_t value) {
  return value < NK_MANY ? (uint8_t)value : NK_MANY;
}

static uint8_t share(uint32_t part, uint32_t whole) {
  if (whole == 0) return 0;
  if (part >= whole) return NK_PROBABILITY_ONE;
  return (uint8_t)((uint64_t)part * NK_PROBABILITY_ONE / whole);
}

/* Eight steps for each doubling. */
static uint8_t logarithm(uint32_t value) {
  uint32_t bits = 3;
  if (value < 8) return (uint8_t)value;
  while (value >> bits > 1) bits++;
  return cap((bits - 2) * 8 + ((value >> (bits - 3)) - 8));
}

static uint8_t heading_level(const nk_page *page, size_t i) {
  uint32_t node = page->blocks[i].node;
  if (page->blocks[i].kind != NK_BLOCK_HEADING) return 7;
  while (!nk_tag_is((nk_tag)page->tree.nodes[node].tag, TAG_HEADING))
    node = page->tree.nodes[node].parent;
  return (uint8_t)(page->tree.nodes[node].tag - TAG_H1 + 1);
}

/* The element as a number. A decision tree asks only whether a number is below another, so like
 * elements are neighbors: those of text first, then those of structure, then what is rarely text. */
static uint8_t tag_class(nk_tag tag) {
  switch (tag) {
  case TAG_P: return 0;
  case TAG_BLOCKQUOTE: return 1;
  case TAG_PRE: return 2;
  case TAG_H2: return 3;
  case TAG_H3: return 4;
  case TAG_H4: return 5;
  case TAG_DIV: return 6;
  case TAG_ARTICLE: return 7;
  case TAG_SECTION: return 8;
  case TAG_UNKNOWN: return 9;
  case TAG_TD: return 10;
  case TAG_TH: return 11;
  case TAG_LI: return 12;
  case TAG_DD: return 13;
  case TAG_DT: return 14;
  case TAG_H1: return 15;
  case TAG_H5: return 16;
  case TAG_H6: return 17;
  case TAG_HEADER: return 18;
  case TAG_ASIDE: return 19;
  case TAG_FIGURE: return 20;
  case TAG_FIGCAPTION: return 21;
  case TAG_FORM: return 22;
  case TAG_BUTTON: return 23;
  default: return 24;
  }
}

static bool holds(nk_str text, nk_str part) {
  if (part.len == 0 || part.len > text.len) return part.len == 0;
  const char *at = text.data, *end = text.data + text.len - part.len + 1;
  const char last = part.data[part.len - 1];
  while (at < end && (at = memchr(at, part.data[0], (size_t)(end - at))) != NULL) {
    if (at[part.len - 1] == last && memcmp(at, part.data, part.len) == 0) return true;
    at++;
  }
  return false;
}

/* Compares a block with the page's title, description and articleBody. False: out of memory. */
static bool compare_texts(nk_maker *m, nk_str title, nk_str description, size_t i, uint8_t *row) {
  enum { START = 48, SHORT = 6 };
  nk_buffer *s = &m->squashed;
  nk_str body = nk_buffer_str(&m->f->article_body), text = m->page->blocks[i].text;
  if (text.len > 4 * START) text.len = 4 * START;
  s->len = 0;
  if (!nk_squash(s, text)) return false;
  nk_str whole = nk_buffer_str(s);
  nk_str start = {whole.data, whole.len < START ? whole.len : START};
  if (whole.len >= SHORT) {
    if (holds(title, whole)) row[NK_FEATURE_title] = whole.len == title.len ? 2 : 1;
    if (whole.len >= START / 2 && holds(description, start)) row[NK_FEATURE_description] = 1;
  }
  if (body.len > 200) row[NK_FEATURE_json] = whole.len < SHORT ? 1 : holds(body, start) ? 3 : 2;
  return true;
}

static void own_columns(const nk_maker *m, size_t i, uint8_t *row) {
  const nk_block_facts *b = &m->f->facts[i];
  const nk_page *page = m->page;
  row[NK_FEATURE_length] = logarithm(b->len);
  row[NK_FEATURE_spaces] = logarithm(b->spaces);
  row[NK_FEATURE_link] = share(b->link, b->len);
  row[NK_FEATURE_bold] = share(b->bold, b->len);
  row[NK_FEATURE_italic] = share(b->italic, b->len);
  row[NK_FEATURE_first] = b->first;
  row[NK_FEATURE_last] = b->last;
  row[NK_FEATURE_commas] = cap(b->commas);
  row[NK_FEATURE_stops] = cap(b->stops);
  row[NK_FEATURE_digits] = share(b->digits, b->len);
  row[NK_FEATURE_capitals] = share(b->capitals, b->len);
  row[NK_FEATURE_images] = cap(b->images);
  row[NK_FEATURE_tag] = tag_class((nk_tag)page->tree.nodes[page->blocks[i].node].tag);
  row[NK_FEATURE_heading] = heading_level(page, i);
  row[NK_FEATURE_kind] = (uint8_t)page->blocks[i].kind;
  row[NK_FEATURE_phrase] = b->phrase;
  row[NK_FEATURE_short_phrase] = b->len < 80 ? b->phrase : NK_PHRASE_NONE;
}

/* Columns of the blocks around are copies of theirs. */
static void neighbor_columns(const nk_maker *m, size_t i, uint8_t *row) {
  size_t width = NK_FEATURE_COUNT, count = m->f->count;
  const uint8_t *before = i > 0 ? row - width : NULL, *before2 = i > 1 ? row - 2 * width : NULL;
  const uint8_t *after = i + 1 < count ? row + width : NULL;
  const uint8_t *after2 = i + 2 < count ? row + 2 * width : NULL;
  row[NK_FEATURE_length_before] = before ? before[NK_FEATURE_length] : 0;
  row[NK_FEATURE_link_before] = before ? before[NK_FEATURE_link] : NK_MANY;
  row[NK_FEATURE_heading_before] = before ? before[NK_FEATURE_heading] : 0;
  row[NK_FEATURE_phrase_before] = before ? before[NK_FEATURE_short_phrase] : NK_PHRASE_NONE;
  row[NK_FEATURE_tag_before] = before ? before[NK_FEATURE_tag] : NK_MANY;
  row[NK_FEATURE_length_after] = after ? after[NK_FEATURE_length] : 0;
  row[NK_FEATURE_link_after] = after ? after[NK_FEATURE_link] : NK_MANY;
  row[NK_FEATURE_heading_after] = after ? after[NK_FEATURE_heading] : 0;
  row[NK_FEATURE_phrase_after] = after ? after[NK_FEATURE_short_phrase] : NK_PHRASE_NONE;
  row[NK_FEATURE_tag_after] = after ? after[NK_FEATURE_tag] : NK_MANY;
  row[NK_FEATURE_length_before2] = before2 ? before2[NK_FEATURE_length] : 0;
  row[NK_FEATURE_link_before2] = before2 ? before2[NK_FEATURE_link] : NK_MANY;
  row[NK_FEATURE_length_after2] = after2 ? after2[NK_FEATURE_length] : 0;
  row[NK_FEATURE_link_after2] = after2 ? after2[NK_FEATURE_link] : NK_MANY;
}

static uint8_t levels_between(const nk_tree *tree, uint32_t node, uint32_t above) {
  uint8_t levels = 0;
  if (node < above || node >= tree->nodes[above].end) return NK_MANY;
  for (; node != above && levels < 60; node = tree->nodes[node].parent) levels++;
  return levels;
}

/* Levels from `from` up to the first element that holds `node`, too. */
static uint8_t levels_to_common(const nk_tree *tree, uint32_t from, uint32_t node) {
  uint8_t levels = 0;
  if (from == 0) return NK_MANY;
  while (node < from || node >= tree->nodes[from].end) {
    from = tree->nodes[from].parent;
    levels++;
  }
  return levels;
}

static uint32_t article_of(const nk_tree *tree, uint32_t node) {
  while (node != 0 && tree->nodes[node].tag != TAG_ARTICLE) node = tree->nodes[node].parent;
  return node;
}

/* How often the elements around the block repeat beside each other: lists of teasers do. */
static void repeat_columns(const nk_maker *m, size_t i, uint8_t *row) {
  const nk_tree *tree = &m->page->tree;
  uint32_t home = m->f->facts[i].home, parent = tree->nodes[home].parent;
  uint32_t outer = tree->nodes[parent].parent;
  row[NK_FEATURE_home_repeats] = cap(m->siblings[nk_sibling_slot(tree, home)]);
  row[NK_FEATURE_parent_repeats] = cap(m->siblings[nk_sibling_slot(tree, parent)]);
  row[NK_FEATURE_outer_repeats] = cap(m->siblings[nk_sibling_slot(tree, outer)]);
  uint32_t article = article_of(tree, home);
  row[NK_FEATURE_article_share] = article ? share(m->f->masses[article], m->f->masses[0]) : NK_MANY;
  uint32_t title_article = article_of(tree, m->title_node ? m->title_node : m->h1_node);
  bool inside =
      title_article != 0 && home >= title_article && home < tree->nodes[title_article].end;
  row[NK_FEATURE_other_article] = title_article == 0 ? NK_NO_ARTICLE
                                  : inside           ? NK_SAME_ARTICLE
                                  : article != 0     ? NK_OTHER_ARTICLE
                                                     : NK_OUTSIDE_ARTICLE;
  row[NK_FEATURE_page_comments] = share(m->comment_good, m->whole.good);
  row[NK_FEATURE_page_article_body] = share(m->body_good, m->whole.good);
  row[NK_FEATURE_from_h1] = levels_to_common(tree, m->h1_node, m->page->blocks[i].node);
  row[NK_FEATURE_from_title] = levels_to_common(tree, m->title_node, m->page->blocks[i].node);
}

static void container_columns(const nk_maker *m, size_t i, uint8_t *row) {
  const nk_features *f = m->f;
  const nk_tree *tree = &m->page->tree;
  uint32_t node = m->page->blocks[i].node, home = f->facts[i].home;
  uint32_t parent = tree->nodes[home].parent, outer = tree->nodes[parent].parent;
  const nk_sum *h = &m->homes[home], *s = &m->signatures[f->facts[i].signature % NK_SIGNATURES];
  row[NK_FEATURE_home_share] = share(f->masses[home], f->masses[0]);
  row[NK_FEATURE_parent_share] = share(f->masses[parent], f->masses[0]);
  row[NK_FEATURE_outer_share] = share(f->masses[outer], f->masses[0]);
  row[NK_FEATURE_home_link] = share(h->link, h->len);
  row[NK_FEATURE_home_blocks] = cap(h->blocks);
  row[NK_FEATURE_list_link] = share(m->homes[parent].link, m->homes[parent].len);
  row[NK_FEATURE_home_is_most] = home == f->most;
  row[NK_FEATURE_levels_below] = levels_between(tree, node, f->most);
  row[NK_FEATURE_in_most] = row[NK_FEATURE_levels_below] != NK_MANY;
  row[NK_FEATURE_in_nearly_all] = node >= f->nearly_all && node < tree->nodes[f->nearly_all].end;
  uint32_t start = tree->nodes[f->most].text_start, end = tree->nodes[f->most].text_end;
  uint32_t place = (uint32_t)(m->page->blocks[i].text.data - tree->text.data);
  row[NK_FEATURE_place_in_most] = place < start ? 0 : share(place - start, end - start);
  row[NK_FEATURE_signature_share] = share(s->good, m->whole.good);
  row[NK_FEATURE_signature_count] = cap(s->blocks);
  row[NK_FEATURE_signature_link] = share(s->link, s->len);
  row[NK_FEATURE_index] = share((uint32_t)i, (uint32_t)f->count);
  row[NK_FEATURE_place] = share(place, (uint32_t)tree->text.len);
  row[NK_FEATURE_page_good] = logarithm(m->whole.good);
  row[NK_FEATURE_page_articles] = cap(m->articles);
  row[NK_FEATURE_page_blocks] = logarithm((uint32_t)f->count);
  row[NK_FEATURE_page_json] = f->article_body.len > 200;
  row[NK_FEATURE_depth] = levels_between(tree, node, 0);
  for (unsigned g = 0; g < GROUP_COUNT; g++)
    row[NK_FEATURE_GROUPS + g] = f->distances[(size_t)node * GROUP_COUNT + g];
}

/* Whether a block tells that the article has ended, or that something stands in its way. */
static bool is_end_mark(const nk_block_facts *b, const uint8_t *row) {
  bool said = b->len < 80 && b->phrase != NK_PHRASE_NONE && b->phrase != NK_PHRASE_NOTE &&
              b->phrase != NK_PHRASE_PHOTO && b->phrase != NK_PHRASE_BYLINE;
  const uint8_t *to = row + NK_FEATURE_GROUPS;
  return said || to[GROUP_RELATED] < 3 || to[GROUP_NEWSLETTER] < 3 || to[GROUP_COMMENT] < 3 ||
         to[GROUP_BIO] < 3 || to[GROUP_FOOTER] < 4;
}

/* Columns that count what came before. */
static void columns_before(nk_maker *m) {
  nk_features *f = m->f;
  uint8_t *row = f->rows;
  uint32_t good = 0, since = NK_MANY, marks = 0, mark_since = NK_MANY;
  for (size_t i = 0; i < f->count; i++, row += NK_FEATURE_COUNT) {
    const nk_block_facts *b = &f->facts[i];
    row[NK_FEATURE_after_h1] = i < m->h1_block ? NK_MANY : cap((uint32_t)i - m->h1_block);
    row[NK_FEATURE_after_title] = i < m->title_block ? NK_MANY : cap((uint32_t)i - m->title_block);
    row[NK_FEATURE_good_before] = cap(good);
    row[NK_FEATURE_since_good] = cap(since);
    row[NK_FEATURE_marks_before] = cap(marks);
    row[NK_FEATURE_mark_distance] = cap(mark_since);
    row[NK_FEATURE_home_good_before] = share(m->homes[b->home].good, f->masses[0]);
    bool good_here = b->good && row[NK_FEATURE_in_most];
    if (good_here) m->homes[b->home].good += b->len;
    good += good_here;
    since = good_here ? 0 : since + 1;
    bool mark = is_end_mark(b, row);
    marks = good_here ? 0 : marks + mark;
    mark_since = mark ? 0 : mark_since + 1;
  }
}

/* Columns that count what will come. */
static void columns_after(nk_maker *m) {
  nk_features *f = m->f;
  uint32_t left = 0, until = NK_MANY;
  for (size_t i = 0; i < f->count; i++) m->homes[f->facts[i].home].good = 0;
  for (size_t i = f->count; i-- > 0;) {
    uint8_t *row = f->rows + i * NK_FEATURE_COUNT;
    const nk_block_facts *b = &f->facts[i];
    row[NK_FEATURE_home_good_after] = share(m->homes[b->home].good, f->masses[0]);
    row[NK_FEATURE_good_after] = cap(left);
    row[NK_FEATURE_until_good] = cap(until);
    bool good_here = b->good && row[NK_FEATURE_in_most];
    if (good_here) m->homes[b->home].good += b->len;
    left += good_here;
    until = good_here ? 0 : until + 1;
  }
}

/* Counts how often each text stands on the page. */
static void count_repeats(nk_maker *m) {
  enum { SLOTS = 2048 };
  uint32_t heads[SLOTS]; /* index + 1 of the first block with the text */
  memset(heads, 0, sizeof heads);
  for (size_t i = 0; i < m->f->count; i++) {
    uint64_t hash = m->f->facts[i].hash;
    uint32_t *head = &heads[(size_t)(hash >> 20) % SLOTS];
    if (*head == 0 || m->f->facts[*head - 1].hash != hash) *head = (uint32_t)i + 1;
    uint8_t *first = m->f->rows + (size_t)(*head - 1) * NK_FEATURE_COUNT + NK_FEATURE_repeats;
    if (*first < NK_MANY) ++*first;
    m->f->rows[i * NK_FEATURE_COUNT + NK_FEATURE_repeats] = *first;
  }
}

bool nk_make_rows(nk_maker *m) {
  nk_features *f = m->f;
  nk_buffer title, description;
  nk_buffer_init(&title, &f->allocator);
  nk_buffer_init(&description, &f->allocator);
  bool complete = nk_squash(&title, f->title) && nk_squash(&description, f->description);
  m->h1_block = m->title_block = (uint32_t)f->count;
  for (size_t i = 0; complete && i < f->count; i++) {
    uint8_t *row = f->rows + i * NK_FEATURE_COUNT;
    own_columns(m, i, row);
    container_columns(m, i, row);
    complete = compare_texts(m, nk_buffer_str(&title), nk_buffer_str(&description), i, row);
    if (row[NK_FEATURE_heading] == 1 && m->h1_block == f->count) m->h1_block = (uint32_t)i;
    if (row[NK_FEATURE_title] && f->facts[i].len > 15 && row[NK_FEATURE_link] < 100)
      m->title_block =
          m->title_block == f->count || row[NK_FEATURE_heading] < 3 ? (uint32_t)i : m->title_block;
  }
  nk_buffer_free(&title);
  nk_buffer_free(&description);
  if (!complete) return false;
  if (m->h1_block < f->count) m->h1_node = m->page->blocks[m->h1_block].node;
  if (m->title_block < f->count) m->title_node = m->page->blocks[m->title_block].node;
  for (size_t i = 0; i < f->count; i++) repeat_columns(m, i, f->rows + i * NK_FEATURE_COUNT);
  for (size_t i = 0; i < f->count; i++) neighbor_columns(m, i, f->rows + i * NK_FEATURE_COUNT);
  for (size_t i = 0; i < f->count; i++) m->homes[f->facts[i].home].good = 0;
  columns_before(m);
  columns_after(m);
  count_repeats(m);
  return true;
}
