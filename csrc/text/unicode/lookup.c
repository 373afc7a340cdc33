/* Look-up in the lexicon: the whole key is two machine words, so that a probe is two comparisons.
 */
#include <string.h>

#include "base/alloc.h"
#include "text/tailor/lexicon.h"

static uint32_t hash(nk_key key) {
  uint64_t h = key.low * 0x9E3779B97F4A7C15u ^ key.high * 0xC2B2AE3D27D4EB4Fu;
  h = (h ^ h >> 32) * 0x9E3779B97F4A7C15u;
  return (uint32_t)(h >> 32);
}

/* The slot of `key`, or the free one for it. The table has a free slot. */
static const nk_lexicon_entry *find(const nk_lexicon_entry *entries, uint32_t mask, nk_key key) {
  uint32_t at = hash(key) & mask;
  while (entries[at].key.low &&
         (entries[at].key.low != key.low || entries[at].key.high != key.high))
    at = (at + 1) & mask;
  return &entries[at];
}

uint32_t nk_lexicon_flags(const nk_lexicon *own, const uint8_t *word, size_t len, size_t room) {
  if (len == 0 || len > NK_LEXICON_LONGEST) return 0;
  uint32_t ends = (word[0] & 31u) << 5 | (word[len - 1] & 31u);
  if (!own->used && !(nk_lexicon_lengths[ends] >> len & 1)) return 0;
  nk_key key = nk_key_lower(nk_key_of(word, len, room));
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
    if (entry->key.low)
      grown.entries[find(grown.entries, grown.mask, entry->key) - grown.entries] = *entry;
  }
  nk_lexicon_free(own, allocator);
  *own = grown;
  return true;
}

bool nk_lexicon_add(nk_lexicon *own, const nk_allocator *allocator, nk_str word, uint32_t flags) {
  if (word.len == 0 || word.len > NK_LEXICON_LONGEST) return true;
  nk_key key = nk_key_lower(nk_key_of(word.data, word.len, word.len));
  if (key.low == 0) return true;
  if (!make_room(own, allocator)) return false;
  nk_lexicon_entry *entry = own->entries + (find(own->entries, own->mask, key) - own->entries);
  if (!entry->key.low) own->used++;
  entry->key = key;
  entry->flags |= flags;
  return true;
}

void nk_lexicon_clear(nk_lexicon *own) {
  if (own->used) memset(own->entries, 0, ((size_t)own->mask + 1) * sizeof *own->entries);
  own->used = 0;
}

void nk_lexicon_free(nk_lexicon *own, const nk_allocator *allocator) {
  if (own->entries)
    nk_free(allocator, own->entries, ((size_t)own->mask + 1) * sizeof *own->entries);
  own->entries = NULL;
  own->used = own->mask = 0;
}
