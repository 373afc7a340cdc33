/* What counts as one word: rules that a caller gives, applied to the tokens of a segmenter. */
#ifndef NK_TEXT_WORDING_H
#define NK_TEXT_WORDING_H

#include "text/segmenter.h"

enum nk_word_flag {
  NK_WORD_IS_ACRONYM = 1 << NK_WORD_ACRONYM,
  NK_WORD_IS_CONTRACTED = 1 << NK_WORD_CONTRACTED,
  NK_WORD_IS_ELIDED = 1 << NK_WORD_ELIDED
};

struct nk_word_rules {
  nk_allocator allocator;
  nk_lexicon_entry *entries; /* `mask + 1` slots, or none */
  uint32_t mask, used;
  nk_hyphens hyphens;
  bool possessives, cased;
  bool elides; /* some word is NK_WORD_ELIDED */
};

/* A change of tokens. */
typedef struct nk_edit {
  uint32_t first, count; /* the tokens that become one; or one token, which is cut … */
  uint32_t cut;          /* … at this byte, when it is not 0 */
} nk_edit;

/* What the rules know of the word of `len` bytes at `word`, in any case; 0: nothing. */
uint32_t nk_word_flags(const nk_word_rules *rules, const char *word, size_t len);

/* The bytes of the apostrophe that starts at text[at] (1 or 3), or 0. */
size_t nk_apostrophe_at(nk_str text, size_t at);

/* Joins and cuts tokens as the rules of the segmenter say. False when memory runs out. */
bool nk_wording_edit(nk_segmenter *s);

/* The same, and finds the types of all tokens after it. */
bool nk_wording_apply(nk_segmenter *s);

void nk_edits_free(nk_edits *edits, const nk_allocator *allocator);

#endif
