/* Features: what the body finder knows of each block, as small numbers. Each block has a row of
 * bytes; a forest (learn/forest.h) reads rows and nothing else. Nothing here decides anything. Made in
 * make.c, from facts.c (each block), json.c, columns.c (the rows) and context.c. */
#ifndef NK_MARKUP_FEATURES_H
#define NK_MARKUP_FEATURES_H

#include "page/page.h"
#include "body/phrases.h"
#include "body/tokens.h"
#include "learn/forest.h"

/* What one block is by itself. Lengths are in characters; an ideograph counts as three. */
typedef struct nk_block_facts {
  uint32_t len;
  uint32_t link, bold, italic; /* of `len` inside such elements */
  uint32_t digits, capitals, spaces;
  uint16_t commas, stops; /* stops: sentence ends */
  uint16_t images;        /* in its element or directly before it */
  uint8_t first, last;    /* classes of the first and last character */
  uint8_t phrase;         /* the group of its opening phrase, or NK_PHRASE_NONE */
  bool good;              /* running text: long enough and not a link */
  uint32_t home;          /* the element that holds it and its like */
  uint32_t signature;     /* hash of the tags and classes of its element and home */
  uint64_t hash;          /* of its text */
} nk_block_facts;

enum {
#define X(name) NK_PHRASE_##name,
  NK_PHRASE_GROUPS(X)
#undef X
      NK_PHRASE_NONE
};

/* clang-format off */

/* The columns that are not group distances, in order. */
#define NK_FEATURES(X) \
  X(length) X(spaces) X(link) X(bold) X(italic) X(first) X(last) X(commas) X(stops) X(digits) \
  X(capitals) X(images) X(tag) X(heading) X(kind) X(phrase) X(short_phrase) \
  X(length_before) X(link_before) X(heading_before) X(phrase_before) X(tag_before) \
  X(length_after) X(link_after) X(heading_after) X(phrase_after) X(tag_after) \
  X(length_before2) X(link_before2) X(length_after2) X(link_after2) \
  X(index) X(place) X(after_h1) X(after_title) X(title) X(description) X(repeats) X(json) \
  X(home_share) X(parent_share) X(outer_share) X(home_link) X(home_blocks) \
  X(in_most) X(in_nearly_all) X(levels_below) X(place_in_most) \
  X(good_before) X(good_after) X(home_good_before) X(home_good_after) \
  X(since_good) X(until_good) X(signature_share) X(signature_count) X(signature_link) \
  X(page_good) X(page_articles) X(page_blocks) X(page_json) X(depth) X(list_link) \
  X(marks_before) X(mark_distance) X(home_is_most) X(home_repeats) X(parent_repeats) \
  X(outer_repeats) X(from_h1) X(from_title) X(article_share) X(page_comments) \
  X(page_article_body) X(other_article)

/* The columns that tell what the first model said of the block and of those around it: means and
 * shares, weighed by length. */
#define NK_CONTEXTS(X) \
  X(said) X(said_home) X(said_home_share) X(said_parent) X(said_parent_share) X(said_outer) \
  X(said_outer_share) X(said_signature) X(said_before2) X(said_before) X(said_after) \
  X(said_after2) X(said_all_before) X(said_all_after) X(said_near_before) X(said_near_after) \
  X(since_said) X(until_said)

enum {
#define X(name) NK_FEATURE_##name,
  NK_FEATURES(X)
#undef X
  NK_FEATURE_GROUPS, /* distance to the nearest element of each group */
  NK_FEATURE_LAST_GROUP = NK_FEATURE_GROUPS + GROUP_COUNT - 1,
#define X(name) NK_FEATURE_##name,
  NK_CONTEXTS(X)
#undef X
  NK_FEATURE_COUNT
};
/* clang-format on */

typedef struct nk_features {
  nk_allocator allocator;
  size_t count; /* blocks */
  size_t nodes;
  nk_block_facts *facts;
  uint8_t *rows;       /* count * NK_FEATURE_COUNT */
  uint64_t *inherited; /* per node: groups of it and all above */
  uint8_t *distances;  /* per node and group: levels up to an element of the group */
  uint32_t *masses;    /* per node: characters of running text in its subtree */
  uint32_t most;       /* the innermost element with three fifths of the running text */
  uint32_t nearly_all; /* … with nine tenths */
  nk_str title;        /* of the page */
  nk_str description;
  nk_buffer article_body; /* from JSON-LD, letters and digits only */
} nk_features;

/* Values of the column `other_article`: where the block is, seen from the <article> with the title.
 */
enum { NK_NO_ARTICLE, NK_SAME_ARTICLE, NK_OUTSIDE_ARTICLE, NK_OTHER_ARTICLE };

enum { NK_DISTANCE_FAR = 12, NK_SCORE_ONE = 4096, NK_PROBABILITY_ONE = 200 };

_Static_assert((int)NK_FEATURE_COUNT <= (int)NK_FOREST_COLUMNS, "more columns than a forest reads");

/* The forests of the model `body`, in log-odds of units of 1 / NK_SCORE_ONE. In body/forest.c, which is
 * generated and names its columns. */
extern const nk_forest nk_body_first;  /* reads the columns of the block itself */
extern const nk_forest nk_body_second; /* reads the context columns too */

/* Computes everything; false when memory runs out. Free in any case. */
bool nk_features_make(nk_features *features, const nk_page *page);
void nk_features_free(nk_features *features);

/* Fills the context columns from what the first model said: `scores` are log-odds in units of
 * 1 / NK_SCORE_ONE. False when memory runs out. */
bool nk_features_add_context(nk_features *features, const nk_page *page, const int32_t *scores);

/* What the page is, once its blocks have their parts. In body/verdict.c. */
nk_page_kind nk_page_judge(const nk_page *page, const nk_features *features);

/* The steps, for the files of this room. */
void nk_features_read_blocks(nk_features *features, const nk_page *page); /* body/facts.c */
bool nk_features_read_json(nk_features *features, const nk_page *page);   /* body/json.c */

/* Letters and digits of `text` in lower case, and everything beyond ASCII, appended to `out`. */
bool nk_squash(nk_buffer *out, nk_str text);

#endif
