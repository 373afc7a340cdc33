/* Candidates: finds them sentence by sentence, then what contains what. */
#include "keywords/candidates.h"

#include <string.h>

#include "base/alloc.h"
#include "base/ascii.h"
#include "base/error.h"

#define ROOT (UINT32_MAX - 1) /* the prefix of single words */

void nk_candidates_init(nk_candidates *candidates, const nk_allocator *allocator, uint64_t seed) {
  *candidates = (nk_candidates){.allocator = *allocator};
  nk_vocabulary_init(&candidates->lexicon, allocator, seed);
  nk_vocabulary_init(&candidates->stems, allocator, seed);
  candidates->edges.seed = seed;
}

void nk_candidates_free(nk_candidates *candidates) {
  const nk_allocator *memory = &candidates->allocator;
  nk_stemmer_free(candidates->stemmer);
  nk_vocabulary_free(&candidates->lexicon);
  nk_vocabulary_free(&candidates->stems);
  nk_edges_free(&candidates->edges, memory);
  nk_free(memory, candidates->types, candidates->types_capacity * sizeof(nk_candidate_type));
  nk_free(memory, candidates->roles, candidates->roles_capacity);
  nk_free(memory, candidates->items, candidates->items_capacity * sizeof(nk_candidate));
}

/* The norm form without a possessive ending. */
static nk_str bare(nk_str norm) {
  if (norm.len > 2 && memcmp(norm.data + norm.len - 2, "'s", 2) == 0) norm.len -= 2;
  if (norm.len > 4 && memcmp(norm.data + norm.len - 4, "\xe2\x80\x99s", 4) == 0) norm.len -= 4;
  return norm;
}

static nk_status read_type(nk_candidates *c, nk_str norm, nk_candidate_type *type, nk_error *err) {
  const nk_vocabulary *lexicon = &c->lexicon;
  uint32_t known = nk_vocabulary_find(lexicon, norm, nk_vocabulary_hash(lexicon, norm));
  uint32_t classes = known == NK_NONE ? 0 : lexicon->words[known].classes;
  type->weak = (classes & NK_CLASS_WEAK) != 0;
  type->role = (classes & NK_CLASS_STOP) ? NK_STOP : norm.len < 2 ? NK_LETTER : NK_PLAIN;
  nk_str stem = bare(norm);
  nk_status status = NK_OK;
  if (c->stemmer) status = nk_stemmer_stem(c->stemmer, stem, &stem, err);
  if (status == NK_OK) status = nk_vocabulary_reserve(&c->stems, 1, stem.len, err);
  if (status == NK_OK)
    type->stem = nk_vocabulary_intern(&c->stems, stem, nk_vocabulary_hash(&c->stems, stem), 0);
  return status;
}

static nk_status read_types(nk_candidates *c, const nk_document *document, nk_error *err) {
  uint32_t count = nk_document_type_count(document);
  void *grown = c->types;
  bool ok = nk_grow(&c->allocator, &grown, &c->types_capacity, count, sizeof(nk_candidate_type));
  c->types = grown;
  if (!ok) return nk_fail_memory(err);
  nk_vocabulary_truncate(&c->stems, 0);
  for (uint32_t i = 0; i < count; i++) {
    nk_status status = read_type(c, nk_document_type(document, i), &c->types[i], err);
    if (status != NK_OK) return status;
  }
  return NK_OK;
}

static uint8_t role_of(uint8_t kind, uint8_t type_role) {
  switch ((nk_kind)kind) {
  case NK_KIND_WORD:
  case NK_KIND_NUMBER:
  case NK_KIND_HANDLE:
  case NK_KIND_HASHTAG: return type_role;
  case NK_KIND_PUNCTUATION:
  case NK_KIND_SYMBOL: return NK_MARK;
  default: return NK_BREAK;
  }
}

static bool read_tokens(nk_candidates *c, const nk_document *document) {
  uint32_t count = nk_document_token_count(document);
  const uint32_t *types = nk_document_token_types(document);
  const uint8_t *kinds = nk_document_token_kinds(document);
  void *grown = c->roles;
  bool ok = nk_grow(&c->allocator, &grown, &c->roles_capacity, count, 1);
  c->roles = grown;
  if (!ok) return false;
  c->words = 0;
  for (uint32_t i = 0; i < count; i++) {
    c->roles[i] = role_of(kinds[i], c->types[types[i]].role);
    if (c->roles[i] == NK_MARK) continue;
    c->words++;
    c->stems.words[c->types[types[i]].stem].frequency++;
  }
  return true;
}

/* What the walk over a document's sentences needs at hand. */
typedef struct scan {
  nk_candidates *c;
  const char *text;
  const uint32_t *starts, *types;
  uint32_t from, until; /* the sentence's tokens */
  uint32_t sentence;
} scan;

static bool is_bound(const scan *s, uint32_t token) {
  uint8_t role = s->c->roles[token];
  return role == NK_MARK || role == NK_STOP;
}

static bool is_capital(const scan *s, uint32_t token) {
  return nk_is_upper(s->text[s->starts[token]]);
}

/* Capitals at the start of a sentence say nothing by themselves. */
static void judge_capitals(const scan *s, nk_candidate *at, uint32_t first, uint32_t last) {
  uint32_t capitals = 0, words = 0;
  if (first == s->from && last == first) return;
  for (uint32_t i = first; i <= last; i++) {
    if (s->c->roles[i] == NK_STOP) continue;
    words++;
    capitals += i > s->from && is_capital(s, i);
  }
  at->judged++;
  at->capitals += capitals >= words || (first == s->from && words > 1 && capitals + 1 >= words);
}

static void see(const scan *s, nk_candidate *at, uint32_t first, uint32_t last) {
  if (!at->complete) {
    *at = (nk_candidate){.first = first,
                         .last = last,
                         .shown_first = first,
                         .sentence = s->sentence,
                         .last_sentence = UINT32_MAX,
                         .complete = true};
  }
  if (at->shown_first == at->first && first > s->from && at->frequency > 0 &&
      !is_capital(s, first) && is_capital(s, at->first))
    at->shown_first = first;
  bool left = first == s->from || is_bound(s, first - 1);
  bool right = last + 1 == s->until || is_bound(s, last + 1);
  at->frequency++;
  at->left += left;
  at->right += right;
  at->both += left && right;
  at->sentences += at->last_sentence != s->sentence;
  at->last_sentence = s->sentence;
  judge_capitals(s, at, first, last);
}

static nk_candidate *item(nk_candidates *c, uint32_t id) {
  return &c->items[id];
}

/* All candidates that start at `first`. */
static void grow_from(const scan *s, uint32_t first) {
  nk_candidates *c = s->c;
  uint32_t prefix = ROOT, stops = 0;
  for (uint32_t last = first; last < s->until && last - first < NK_CANDIDATE_WORDS; last++) {
    uint8_t role = c->roles[last];
    if (role == NK_BREAK || role == NK_MARK || (stops += role == NK_STOP) > 3) return;
    uint32_t stem = c->types[s->types[last]].stem;
    size_t before = c->edges.count;
    uint64_t hash = nk_edge_hash(&c->edges, prefix, stem);
    prefix = nk_edges_intern(&c->edges, prefix, stem, hash, first);
    if (c->edges.count > before) *item(c, prefix) = (nk_candidate){0};
    if (role == NK_PLAIN) see(s, item(c, prefix), first, last);
  }
}

/* Tells each candidate inside `id` that it is contained. */
static void tell_contained(nk_candidates *c, const uint32_t *types, uint32_t id) {
  nk_candidate *whole = item(c, id);
  for (uint32_t first = whole->first; first <= whole->last; first++) {
    if (c->roles[first] != NK_PLAIN) continue;
    uint32_t prefix = ROOT;
    for (uint32_t last = first; last <= whole->last; last++) {
      if (first == whole->first && last == whole->last) break;
      prefix = nk_edges_find(&c->edges, prefix, c->types[types[last]].stem);
      if (prefix == UINT32_MAX) break;
      nk_candidate *part = item(c, prefix);
      if (!part->complete || c->roles[last] != NK_PLAIN) continue;
      part->contained++;
      if (whole->frequency > part->container) part->container = whole->frequency;
    }
  }
}

nk_status nk_candidates_find(nk_candidates *c, const nk_document *document, nk_error *err) {
  nk_status status = read_types(c, document, err);
  if (status != NK_OK) return status;
  uint32_t tokens = nk_document_token_count(document);
  size_t most = nk_size_mul(tokens, NK_CANDIDATE_WORDS);
  void *grown = c->items;
  bool ok = read_tokens(c, document) &&
            nk_grow(&c->allocator, &grown, &c->items_capacity, most, sizeof(nk_candidate));
  c->items = grown;
  c->edges.count = 0;
  if (c->edges.slot_count > 0) memset(c->edges.slots, 0, c->edges.slot_count * sizeof(uint32_t));
  if (!ok || (tokens > 0 && !nk_edges_reserve(&c->edges, most, &c->allocator)))
    return nk_fail_memory(err);
  scan s = {.c = c,
            .text = nk_document_text(document).data,
            .starts = nk_document_token_starts(document),
            .types = nk_document_token_types(document)};
  const uint32_t *sentences = nk_document_sentence_starts(document);
  for (uint32_t i = 0; i < nk_document_sentence_count(document); i++) {
    s.from = sentences[i];
    s.until = sentences[i + 1];
    s.sentence = i;
    for (uint32_t first = s.from; first < s.until; first++)
      if (c->roles[first] == NK_PLAIN) grow_from(&s, first);
  }
  for (uint32_t id = 0; id < c->edges.count; id++)
    if (c->items[id].complete && c->items[id].last > c->items[id].first)
      tell_contained(c, s.types, id);
  return NK_OK;
}
