/* Look-up in the lexicon: the whole key is two machine words, so that a probe is two comparisons. */
#include <string.h>

#include "base/alloc.h"
#include "text/lexicon.h"

/* Fills `key` with the word in lower case; false when it cannot be in a table. */
static bool make_key(const uint8_t *word, size_t len, uint64_t key[2]) {
  if (len == 0 || len > NK_LEXICON_LONGEST) return false;
  key[0] = key[1] = 0;
  for (size_t i = 0; i < len; i++) {
    uint8_t byte = word[i];
    if ((unsigned)(byte - 'A') < 26) byte |= 0x20;
    key[i / 8] |= (uint64_t)byte << (i % 8 * 8);
  }
  return true;
}

static uint32_t hash(const uint64_t key[2]) {
  uint64_t h = key[0] * 0x9E3779B97F4A7C15u ^ key[1] * 0xC2B2AE3D27D4EB4Fu;
  h = (h ^ h >> 32) * 0x9E3779B97F4A7C15u;
  return (uint32_t)(h >> 32);
}

/* The slot of `key`, or the free one for it. The table has a free slot. */
static const nk_lexicon_entry *find(const nk_lexicon_entry *entries, uint32_t mask,
                                    const uint64_t key[2]) {
  uint32_t at = hash(key) & mask;
  while (entries[at].key[0] && (entries[at].key[0] != key[0] || entries[at].key[1] != key[1]))
    at = (at + 1) & mask;
  return &entries[at];
}

uint32_t nk_lexicon_flags(const nk_lexicon *own, const uint8_t *word, size_t len) {
  uint64_t key[2];
  if (!make_key(word, len, key)) return 0;
  uint32_t flags = find(nk_lexicon_entries, nk_lexicon_mask, key)->flags;
  if (own->used) {
    /* What the caller says of an abbreviation replaces what is built in. */
    uint32_t ours = find(own->entries, own->mask, key)->flags;
    if (ours) flags = (flags & ~(uint32_t)(NK_LEX_ABBREVIATION | NK_LEX_CAPITALIZED)) | ours;
  }
  return flags;
}

static bool make_room(nk_lexicon *own, const nk_allocator *allocator) {
  if (own->entries && own->used * 2 < own->mask) return true;
  nk_lexicon grown = {NULL, own->entries ? own->mask * 2 + 1 : 63, own->used};
  size_t size = sizeof *own->entries;
  grown.entries = nk_alloc_zeroed(allocator, nk_size_mul((size_t)grown.mask + 1, size));
  if (!grown.entries) return false;
  for (uint32_t i = 0; own->entries && i <= own->mask; i++) {
    const nk_lexicon_entry *entry = &own->entries[i];
    if (entry->key[0])
      grown.entries[find(grown.entries, grown.mask, entry->key) - grown.entries] = *entry;
  }
  nk_lexicon_free(own, allocator);
  *own = grown;
  return true;
}

bool nk_lexicon_add(nk_lexicon *own, const nk_allocator *allocator, nk_str word, uint32_t flags) {
  uint64_t key[2];
  if (!make_key((const uint8_t *)word.data, word.len, key) || key[0] == 0) return true;
  if (!make_room(own, allocator)) return false;
  nk_lexicon_entry *entry =
      own->entries + (find(own->entries, own->mask, key) - own->entries);
  if (!entry->key[0]) own->used++;
  memcpy(entry->key, key, sizeof key);
  entry->flags |= flags;
  return true;
}

void nk_lexicon_clear(nk_lexicon *own) {
  if (own->used) memset(own->entries, 0, ((size_t)own->mask + 1) * sizeof *own->entries);
  own->used = 0;
}

void nk_lexicon_free(nk_lexicon *own, const nk_allocator *allocator) {
  if (own->entries) nk_free(allocator, own->entries, ((size_t)own->mask + 1) * sizeof *own->entries);
  own->entries = NULL;
  own->used = own->mask = 0;
}
