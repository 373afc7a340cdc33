/* Rules for words: a small set of words with what they are, beside a few switches. */
#include <assert.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "text/wording/wording.h"

nk_status nk_word_rules_new(const nk_allocator *allocator, nk_hyphens hyphens, bool possessives,
                            bool cased, nk_word_rules **out, nk_error *err) {
  nk_allocator a = nk_allocator_or_default(allocator);
  *out = nk_alloc_zeroed(&a, sizeof **out);
  if (!*out) return nk_fail_memory(err);
  (*out)->allocator = a;
  (*out)->hyphens = hyphens;
  (*out)->possessives = possessives;
  (*out)->cased = cased;
  return NK_OK;
}

static void free_entries(nk_word_rules *rules) {
  if (rules->entries)
    nk_free(&rules->allocator, rules->entries, ((size_t)rules->mask + 1) * sizeof *rules->entries);
}

void nk_word_rules_free(nk_word_rules *rules) {
  if (!rules) return;
  const nk_allocator a = rules->allocator;
  free_entries(rules);
  nk_free(&a, rules, sizeof *rules);
}

/* The slot of `key`, or the free one for it. The table has a free slot. */
static nk_lexicon_entry *find(nk_lexicon_entry *entries, uint32_t mask, nk_key key) {
  uint64_t h = (key.low ^ key.high * 0xC2B2AE3D27D4EB4Fu) * 0x9E3779B97F4A7C15u;
  uint32_t at = (uint32_t)(h >> 32) & mask;
  while (entries[at].key.low &&
         (entries[at].key.low != key.low || entries[at].key.high != key.high))
    at = (at + 1) & mask;
  return &entries[at];
}

static bool make_room(nk_word_rules *rules) {
  enum { FIRST_MASK = 63 };
  if (rules->entries && rules->used * 2 < rules->mask) return true;
  uint32_t mask = rules->entries ? rules->mask * 2 + 1 : FIRST_MASK;
  nk_lexicon_entry *grown =
      nk_alloc_zeroed(&rules->allocator, nk_size_mul((size_t)mask + 1, sizeof *grown));
  if (!grown) return false;
  for (uint32_t i = 0; rules->entries && i <= rules->mask; i++)
    if (rules->entries[i].key.low) *find(grown, mask, rules->entries[i].key) = rules->entries[i];
  free_entries(rules);
  rules->entries = grown;
  rules->mask = mask;
  return true;
}

nk_status nk_word_rules_add(nk_word_rules *rules, nk_str word, nk_word_role role, nk_error *err) {
  assert(role < NK_WORD_ROLE_COUNT);
  if (word.len == 0 || word.len > NK_KEY_LONGEST || word.data[0] == '\0')
    return nk_fail(err, NK_ERR_LIMIT, 0, "a word of rules has 1 to 16 bytes");
  if (!make_room(rules)) return nk_fail_memory(err);
  nk_key key = nk_key_lower(nk_key_of(word.data, word.len, word.len));
  nk_lexicon_entry *entry = find(rules->entries, rules->mask, key);
  if (!entry->key.low) rules->used++;
  entry->key = key;
  entry->flags |= 1u << role;
  if (role == NK_WORD_ELIDED) rules->elides = true;
  return NK_OK;
}

uint32_t nk_word_flags(const nk_word_rules *rules, const char *word, size_t len) {
  if (!rules->entries || len == 0 || len > NK_KEY_LONGEST) return 0;
  return find(rules->entries, rules->mask, nk_key_lower(nk_key_of(word, len, len)))->flags;
}
