/* The words that segmentation knows: abbreviations and a few small lists, in constant hash tables
 * that csrc/generate/segmentation.lua writes, one for each language that has them, and in sets that
 * a caller builds. Words are at most 16 bytes, in lower case as far as they are ASCII. */
#ifndef NK_TEXT_LEXICON_H
#define NK_TEXT_LEXICON_H

#include "newskit/document.h"
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
  NK_LEX_OPENS = 1 << 12, /* first piece of an abbreviation that may be written with spaces */
  /* What holds in texts of any language; the other flags are those of one. */
  NK_LEX_COMMON = NK_LEX_PREFIX | NK_LEX_EXCLAIMING | NK_LEX_ELIDED | NK_LEX_DOMAIN,
  NK_LEX_ABBREVIATION =
      NK_LEX_TITLE | NK_LEX_NUMBERED | NK_LEX_CALENDAR | NK_LEX_FINAL | NK_LEX_INNER
};

enum { NK_LEXICON_LONGEST = NK_KEY_LONGEST };

typedef struct nk_lexicon_entry {
  nk_key key; /* zeros in a free slot */
  uint32_t flags;
} nk_lexicon_entry;

/* The base table: English, and what holds everywhere. By first and last letter, (first & 31) << 5 |
 * (last & 31), the lengths that its words have: bit 3 for three letters. */
extern const uint32_t nk_lexicon_lengths[1024];
extern const uint32_t nk_lexicon_mask;
extern const nk_lexicon_entry nk_lexicon_entries[];

/* The table of a language: `mask + 1` slots. */
typedef struct nk_lexicon_language {
  char codes[16]; /* those it goes by, each with a space behind it: "nb no " */
  const nk_lexicon_entry *entries;
  uint32_t mask;
  bool ordinals; /* a full stop makes a number an ordinal: "am 3. Mai" */
} nk_lexicon_language;

extern const nk_lexicon_language nk_lexicon_languages[];
extern const size_t nk_lexicon_language_count;

/* The tables that a run looks into: that of the text's language (NULL: the base table) and the
 * caller's set (NULL: none), whose words replace those of the other. */
typedef struct nk_lexicon {
  const nk_lexicon_language *language;
  const nk_abbreviations *own;
  bool base;     /* only the base table is asked */
  bool foreign;  /* the base table's English words do not count */
  bool ordinals; /* as of the language or the set */
} nk_lexicon;

/* The tables for the options of a run. */
nk_lexicon nk_lexicon_of(const nk_document_options *options);

/* The flags of `word` in any case; 0 when unknown. `room` bytes are readable from `word` on. */
uint32_t nk_lexicon_flags(const nk_lexicon *lexicon, const uint8_t *word, size_t len, size_t room);

#endif
