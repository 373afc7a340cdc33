/* Look-up in the lexicon: the whole key is two machine words, so that a probe is two comparisons.
 * Sets of the caller's have the same slots as the constant tables. */
#include <assert.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "text/tailor/lexicon.h"

struct nk_abbreviations {
  nk_allocator allocator;
  nk_lexicon_entry *entries; /* `mask + 1` slots, or none */
  uint32_t mask, used;
  bool alone, ordinals;
};

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

/* The letters of a code before its region: "de" of "de-AT". */
static size_t primary_length(nk_str code) {
  size_t len = 0;
  while (len < code.len && (unsigned)((code.data[len] | 0x20) - 'a') < 26) len++;
  return len;
}

static bool goes_by(const nk_lexicon_language *language, nk_str code, size_t len) {
  const char *at = language->codes;
  for (; *at; at += strcspn(at, " ") + 1) {
    size_t i = 0;
    while (i < len && at[i] == (code.data[i] | 0x20)) i++;
    if (i == len && at[i] == ' ') return true;
  }
  return false;
}

static const nk_lexicon_language *language_of(nk_str code) {
  size_t len = primary_length(code);
  for (size_t i = 0; len >= 2 && i < nk_lexicon_language_count; i++)
    if (goes_by(&nk_lexicon_languages[i], code, len)) return &nk_lexicon_languages[i];
  return NULL;
}

bool nk_language_known(nk_str language) {
  /* The base table is that of English. */
  return language_of(language) ||
         (primary_length(language) == 2 && (language.data[0] | 0x20) == 'e' &&
          (language.data[1] | 0x20) == 'n');
}

nk_lexicon nk_lexicon_of(const nk_document_options *options) {
  const nk_abbreviations *own = options->abbreviations;
  nk_lexicon lexicon = {NULL, own && own->used ? own : NULL, true, false, false};
  if (options->language.len && !(own && own->alone))
    lexicon.language = language_of(options->language);
  lexicon.base = !lexicon.language && !lexicon.own;
  lexicon.foreign = lexicon.language || (own && own->alone);
  lexicon.ordinals = (lexicon.language && lexicon.language->ordinals) || (own && own->ordinals);
  return lexicon;
}

/* What stands beyond the base table. */
static uint32_t further_flags(const nk_lexicon *lexicon, nk_key key, uint32_t flags) {
  const nk_lexicon_language *language = lexicon->language;
  if (lexicon->foreign) flags &= NK_LEX_COMMON;
  if (language) flags |= find(language->entries, language->mask, key)->flags;
  if (lexicon->own) {
    /* What the caller says of an abbreviation replaces what is built in. */
    uint32_t ours = find(lexicon->own->entries, lexicon->own->mask, key)->flags;
    uint32_t replaced = ours & NK_LEX_ABBREVIATION ? NK_LEX_ABBREVIATION | NK_LEX_CAPITALIZED : 0;
    flags = (flags & ~replaced) | ours;
  }
  return flags;
}

uint32_t nk_lexicon_flags(const nk_lexicon *lexicon, const uint8_t *word, size_t len, size_t room) {
  if (len == 0 || len > NK_LEXICON_LONGEST) return 0;
  uint32_t ends = (word[0] & 31u) << 5 | (word[len - 1] & 31u);
  if (lexicon->base && !(nk_lexicon_lengths[ends] >> len & 1)) return 0;
  nk_key key = nk_key_lower(nk_key_of(word, len, room));
  uint32_t flags = find(nk_lexicon_entries, nk_lexicon_mask, key)->flags;
  return lexicon->base ? flags : further_flags(lexicon, key, flags);
}

nk_status nk_abbreviations_new(const nk_allocator *allocator, bool alone, bool ordinals,
                               nk_abbreviations **out, nk_error *err) {
  nk_allocator a = nk_allocator_or_default(allocator);
  *out = nk_alloc_zeroed(&a, sizeof **out);
  if (!*out) return nk_fail_memory(err);
  (*out)->allocator = a;
  (*out)->alone = alone;
  (*out)->ordinals = ordinals;
  return NK_OK;
}

static void free_entries(nk_abbreviations *set) {
  if (set->entries)
    nk_free(&set->allocator, set->entries, ((size_t)set->mask + 1) * sizeof *set->entries);
}

void nk_abbreviations_free(nk_abbreviations *set) {
  if (!set) return;
  const nk_allocator a = set->allocator;
  free_entries(set);
  nk_free(&a, set, sizeof *set);
}

static bool make_room(nk_abbreviations *set) {
  enum { FIRST_MASK = 63 };
  if (set->entries && set->used * 2 < set->mask) return true;
  uint32_t mask = set->entries ? set->mask * 2 + 1 : FIRST_MASK;
  nk_lexicon_entry *grown =
      nk_alloc_zeroed(&set->allocator, nk_size_mul((size_t)mask + 1, sizeof *grown));
  if (!grown) return false;
  for (uint32_t i = 0; set->entries && i <= set->mask; i++)
    if (set->entries[i].key.low)
      grown[find(grown, mask, set->entries[i].key) - grown] = set->entries[i];
  free_entries(set);
  set->entries = grown;
  set->mask = mask;
  return true;
}

nk_status nk_abbreviations_add(nk_abbreviations *set, nk_str word, nk_abbreviation behavior,
                               nk_error *err) {
  static const uint32_t flags[NK_ABBREVIATION_COUNT] = {
      [NK_ABBREVIATION_TITLE] = NK_LEX_TITLE,
      [NK_ABBREVIATION_NUMBERED] = NK_LEX_NUMBERED,
      [NK_ABBREVIATION_CALENDAR] = NK_LEX_CALENDAR,
      [NK_ABBREVIATION_FINAL] = NK_LEX_FINAL,
      [NK_ABBREVIATION_INNER] = NK_LEX_INNER,
      [NK_ABBREVIATION_CAPITALIZED] = NK_LEX_CAPITALIZED,
      [NK_ABBREVIATION_STARTER] = NK_LEX_STARTER,
      [NK_ABBREVIATION_OPENS] = NK_LEX_OPENS,
  };
  assert(behavior < NK_ABBREVIATION_COUNT);
  if (word.len && word.data[word.len - 1] == '.') word.len--;
  if (word.len == 0 || word.len > NK_LEXICON_LONGEST || word.data[0] == '\0')
    return nk_fail(err, NK_ERR_LIMIT, 0, "an abbreviation has 1 to 16 bytes");
  if (!make_room(set)) return nk_fail_memory(err);
  nk_key key = nk_key_lower(nk_key_of(word.data, word.len, word.len));
  nk_lexicon_entry *entry = set->entries + (find(set->entries, set->mask, key) - set->entries);
  if (!entry->key.low) set->used++;
  entry->key = key;
  entry->flags |= flags[behavior];
  return NK_OK;
}
