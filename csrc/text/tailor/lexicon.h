/* The words that segmentation knows: abbreviations and a few small lists, in a constant hash table
 * that lexicon.lua generates, and in one of the caller's own. Words are at most 16 bytes, in lower
 * case. */
#ifndef NK_TEXT_LEXICON_H
#define NK_TEXT_LEXICON_H

#include "newskit/base.h"
#include "text/key.h"

enum nk_lexicon_flag {
  NK_LEX_TITLE = 1 << 0,       /* abbreviation before a name */
  NK_LEX_NUMBERED = 1 << 1,    /* abbreviation only before a number */
  NK_LEX_CALENDAR = 1 << 2,    /* month or day */
  NK_LEX_FINAL = 1 << 3,       /* abbreviation that may end a sentence */
  NK_LEX_INNER = 1 << 4,       /* abbreviation that does not */
  NK_LEX_CAPITALIZED = 1 << 5, /* abbreviation only with a capital */
  NK_LEX_PREFIX = 1 << 6,
  NK_LEX_STARTER = 1 << 7,
  NK_LEX_EXCLAIMING = 1 << 8,
  NK_LEX_CLOCK = 1 << 9,
  NK_LEX_ELIDED = 1 << 10,
  NK_LEX_DOMAIN = 1 << 11,
  NK_LEX_ABBREVIATION =
      NK_LEX_TITLE | NK_LEX_NUMBERED | NK_LEX_CALENDAR | NK_LEX_FINAL | NK_LEX_INNER
};

enum { NK_LEXICON_LONGEST = NK_KEY_LONGEST };

typedef struct nk_lexicon_entry {
  nk_key key; /* zeros in a free slot */
  uint32_t flags;
} nk_lexicon_entry;

/* By first and last letter, (first & 31) << 5 | (last & 31), the lengths that words have: bit 3 for
 * three letters. */
extern const uint32_t nk_lexicon_lengths[1024];
extern const uint32_t nk_lexicon_mask;
extern const nk_lexicon_entry nk_lexicon_entries[];

/* A table of the caller's: `mask + 1` slots, or none. */
typedef struct nk_lexicon {
  nk_lexicon_entry *entries;
  uint32_t mask;
  uint32_t used;
} nk_lexicon;

/* The flags of `word` in any case, from the built-in table and from `own`; 0 when unknown. `room`
 * bytes are readable from `word` on. */
uint32_t nk_lexicon_flags(const nk_lexicon *own, const uint8_t *word, size_t len, size_t room);

/* Adds flags to a word of `own`; longer words than NK_LEXICON_LONGEST and empty ones are ignored.
 * False when memory runs out. */
bool nk_lexicon_add(nk_lexicon *own, const nk_allocator *allocator, nk_str word, uint32_t flags);

void nk_lexicon_clear(nk_lexicon *own);
void nk_lexicon_free(nk_lexicon *own, const nk_allocator *allocator);

#endif
