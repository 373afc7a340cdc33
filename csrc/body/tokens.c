/* The words in class names, ids and roles. */
#include "body/tokens.h"

#include <string.h>

#include "base/hash.h"
#include "body/words.h"

typedef struct word {
  nk_str text;
  uint8_t group;
} word;

static const word words[] = {
#define X(group, text) {{text, sizeof(text) - 1}, GROUP_##group},
    NK_WORDS(X)
#undef X
};

enum {
  WORD_COUNT = sizeof words / sizeof *words,
  TELLING = 6,       /* the shortest start that tells by itself */
  SHORTEST_PART = 3, /* of a word inside a run of letters */
  TOKEN = 48         /* longer tokens are hashes, not words */
};

static int compare(nk_str a, nk_str b) {
  size_t shorter = a.len < b.len ? a.len : b.len;
  for (size_t i = 0; i < shorter; i++) /* names differ early: cheaper than a call of memcmp */
    if (a.data[i] != b.data[i]) return (unsigned char)a.data[i] - (unsigned char)b.data[i];
  return a.len < b.len ? -1 : a.len > b.len;
}

/* Fills the index: where the words of each first letter start. */
static void index_words(nk_token_cache *cache) {
  uint16_t at = 0;
  for (int letter = 0; letter <= 26; letter++) {
    while (at < WORD_COUNT && words[at].text.data[0] - 'a' < letter) at++;
    cache->first[letter] = at;
  }
  cache->indexed = true;
}

/* The first word after `text` in order. */
static int first_after(const nk_token_cache *cache, nk_str text) {
  int letter = text.data[0] - 'a';
  if (letter < 0 || letter > 25) return 0;
  int low = cache->first[letter], high = cache->first[letter + 1];
  while (low < high) {
    int middle = (low + high) / 2;
    if (compare(text, words[middle].text) >= 0)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/* The longest word that `text` starts with; NULL when there is none. Words that start it stand
 * before it in order, the longest last, and share its first letters with all between. */
static const word *longest_start(const nk_token_cache *cache, nk_str text) {
  for (int at = first_after(cache, text) - 1; at >= 0; at--) {
    nk_str w = words[at].text;
    size_t same = 0;
    while (same < w.len && same < text.len && w.data[same] == text.data[same]) same++;
    if (same == w.len) return &words[at];
    if (same < SHORTEST_PART) return NULL;
  }
  return NULL;
}

static int word_group(const nk_token_cache *cache, nk_str text) {
  int at = text.len > 0 ? first_after(cache, text) - 1 : -1;
  return at >= 0 && compare(text, words[at].text) == 0 ? words[at].group : -1;
}

int nk_word_group(nk_str text) {
  nk_token_cache cache;
  index_words(&cache);
  return word_group(&cache, text);
}

/* The groups of a run of letters and digits: those of the word that it is, or of the words that it
 * is made of, when nothing but two letters is left over; or what it starts with, when that is long
 * and leaves no doubt. */
static uint64_t token_groups(const nk_token_cache *cache, nk_str token) {
  uint64_t telling = GROUP_BIT(CONSENT) | GROUP_BIT(NEWSLETTER) | GROUP_BIT(COMMENT) |
                     GROUP_BIT(RELATED) | GROUP_BIT(SIDEBAR) | GROUP_BIT(FOOTER);
  uint64_t groups = 0;
  if (token.len < 2 || token.data[0] <= '9') return 0; /* no word: most names of layout */
  if (token.len < SHORTEST_PART) {
    int group = word_group(cache, token);
    return group < 0 ? 0 : (uint64_t)1 << group;
  }
  for (nk_str rest = token; rest.len >= SHORTEST_PART;) {
    const word *start = longest_start(cache, rest);
    if (!start || start->text.len < SHORTEST_PART) return groups & telling;
    if (start->text.len < TELLING && rest.len == token.len) telling = 0;
    groups |= (uint64_t)1 << start->group;
    rest.data += start->text.len;
    rest.len -= start->text.len;
  }
  return groups;
}

static bool is_negation(nk_str token) {
  static const char *const list[] = {"has", "no", "with", "without", "not"};
  if (!memchr("hnw", token.data[0], 3)) return false;
  for (size_t i = 0; i < sizeof list / sizeof *list; i++)
    if (token.len == strlen(list[i]) && memcmp(token.data, list[i], token.len) == 0) return true;
  return false;
}

/* The container that by convention holds an article: "article-body", "entry-content", "story_text".
 */
static bool names_body(uint64_t groups) {
  uint64_t whole = GROUP_BIT(ARTICLE) | GROUP_BIT(ENTRY);
  uint64_t part = GROUP_BIT(BODY) | GROUP_BIT(CONTENT) | GROUP_BIT(TEXT);
  return (groups & whole) != 0 && (groups & part) != 0 && (groups & ~(whole | part)) == 0;
}

/* The next token of an item, in lower case: letters and digits, and a capital after a small letter
 * starts a new one. */
static nk_str next_token(const char **at, const char *end, char buffer[TOKEN]) {
  nk_str token = {buffer, 0};
  for (; *at < end; ++*at) {
    char c = **at, lower = nk_lower(c);
    bool part = nk_is_letter_or_digit(lower);
    if (!part) {
      if (token.len > 0) break;
      continue;
    }
    char before = (*at)[-(token.len > 0)];
    if (token.len > 0 && c != lower && before == nk_lower(before)) break;
    if (token.len == TOKEN) break;
    buffer[token.len++] = lower;
  }
  return token;
}

/* Names that social networks prescribe for posts quoted on a page. */
static bool is_embed(nk_str item) {
  static const char *const names[] = {"twitter-tweet", "instagram-media", "tiktok-embed",
                                      "fb-post"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (item.len >= strlen(names[i]) && item.data[0] == names[i][0] &&
        memcmp(item.data, names[i], strlen(names[i])) == 0)
      return true;
  return false;
}

/* One name. The words of "tag-economy" or "author-jane-doe" on the article itself (WordPress) tell
 * of its subject: `labels` says to leave such names out. */
static uint64_t item_groups(const nk_token_cache *cache, const char *at, const char *end,
                            bool labels) {
  uint64_t groups = 0;
  char buffer[TOKEN];
  bool skip = false;
  if (is_embed((nk_str){at, (size_t)(end - at)})) return GROUP_BIT(EMBED);
  for (int i = 0; at < end; i++) {
    nk_str token = next_token(&at, end, buffer);
    if (token.len == 0) break;
    uint64_t own = skip ? 0 : token_groups(cache, token);
    skip = is_negation(token);
    if (labels && i == 0 && (own & (GROUP_BIT(TAGS) | GROUP_BIT(BYLINE))) != 0) return 0;
    groups |= own;
  }
  return names_body(groups) ? groups | GROUP_BIT(ARTICLE_BODY) : groups;
}

/* Whether an item of the list starts with `start`. */
static bool has_item(nk_str list, const char *start) {
  size_t len = strlen(start);
  for (size_t i = 0; i + len <= list.len; i++)
    if (list.data[i] == start[0] && (i == 0 || nk_is_space(list.data[i - 1])) &&
        memcmp(list.data + i, start, len) == 0)
      return true;
  return false;
}

static uint64_t list_groups(const nk_token_cache *cache, nk_str list) {
  uint64_t groups = 0;
  const char *at = list.data, *end = at + list.len;
  bool labels = has_item(list, "hentry") || has_item(list, "type-post") || has_item(list, "post-");
  while (at < end) {
    while (at < end && nk_is_space(*at)) at++;
    const char *start = at;
    while (at < end && !nk_is_space(*at)) at++;
    groups |= item_groups(cache, start, at, labels);
  }
  return groups;
}

static uint64_t cached_groups(nk_str list, nk_token_cache *cache) {
  uint64_t key = nk_hash_bytes(list, 1) | 1;
  size_t slot = (size_t)(key >> 32) % (sizeof cache->keys / sizeof *cache->keys);
  if (cache->keys[slot] != key) {
    cache->keys[slot] = key;
    if (!cache->indexed) index_words(cache);
    cache->groups[slot] = list_groups(cache, list);
  }
  return cache->groups[slot];
}

static uint64_t tag_groups(nk_tag tag) {
  switch (tag) {
  case TAG_ARTICLE: return GROUP_BIT(ARTICLE_TAG);
  case TAG_MAIN: return GROUP_BIT(MAIN_TAG);
  case TAG_ASIDE: return GROUP_BIT(ASIDE_TAG);
  case TAG_NAV: return GROUP_BIT(NAV);
  case TAG_HEADER: return GROUP_BIT(HEADER);
  case TAG_FOOTER: return GROUP_BIT(FOOTER);
  case TAG_FIGURE: return GROUP_BIT(FIGURE_TAG);
  case TAG_FIGCAPTION:
  case TAG_CAPTION: return GROUP_BIT(CAPTION);
  case TAG_FORM: return GROUP_BIT(SEARCH);
  case TAG_BUTTON: return GROUP_BIT(SHARE);
  case TAG_UL:
  case TAG_OL:
  case TAG_DL: return GROUP_BIT(LIST_TAG);
  case TAG_TABLE: return GROUP_BIT(TABLE_TAG);
  case TAG_BLOCKQUOTE: return GROUP_BIT(QUOTE_TAG);
  case TAG_SECTION: return GROUP_BIT(SECTION_TAG);
  case TAG_DIALOG: return GROUP_BIT(CONSENT);
  case TAG_ADDRESS: return GROUP_BIT(BYLINE);
  case TAG_NOSCRIPT: return GROUP_BIT(HIDDEN);
  case TAG_UNKNOWN: return GROUP_BIT(CUSTOM_TAG);
  default: return 0;
  }
}

static uint64_t attribute_groups(const nk_tree *tree, const nk_attribute *attribute,
                                 nk_token_cache *cache) {
  nk_str value = nk_tree_value(tree, attribute);
  switch (attribute->id) {
  case ATTRIBUTE_HIDDEN: return GROUP_BIT(HIDDEN);
  case ATTRIBUTE_ARIA_HIDDEN: return value.len == 4 ? GROUP_BIT(HIDDEN) : 0;
  case ATTRIBUTE_CLASS:
  case ATTRIBUTE_ID:
  case ATTRIBUTE_ITEMPROP:
  case ATTRIBUTE_ROLE:
  case ATTRIBUTE_TAG_NAME: return cached_groups(value, cache);
  case ATTRIBUTE_ARIA_LABEL:
  case ATTRIBUTE_OTHER: return value.len <= TOKEN ? cached_groups(value, cache) : 0;
  default: return 0;
  }
}

uint64_t nk_token_groups(const nk_tree *tree, uint32_t node, nk_token_cache *cache) {
  const nk_node *n = &tree->nodes[node];
  if (n->tag == TAG_TEXT || n->tag == TAG_HTML || n->tag == TAG_BODY || node == 0) return 0;
  uint64_t groups = tag_groups((nk_tag)n->tag);
  for (uint32_t i = 0; i < n->attribute_count; i++)
    groups |= attribute_groups(tree, &tree->attributes.items[n->attributes + i], cache);
  return groups;
}
