/* The words of a text and their features: what the model of languages looks at. The trainer and
 * the identifier share this file's code, so that both see the same. */
#ifndef NK_LANGUAGE_WORDS_H
#define NK_LANGUAGE_WORDS_H

#include "language/letters.h"

/* Letters of a word that are looked at: longer ones are cut, since what tells languages apart
 * stands at the ends and in common words; a run of letters without end stays linear. */
#define NK_GUESS_LETTERS 24u

/* The most features of a word: of each order up to 5 one at each place, both edges marked; the
 * word. */
#define NK_GUESS_FEATURES (5u * (NK_GUESS_LETTERS + 2u) + 1u)

typedef struct nk_guess_word {
  nk_script script;
  uint32_t letters; /* in `codes` */
  uint32_t codes[NK_GUESS_LETTERS];
} nk_guess_word;

/* Reads the next word at or after `*at` and moves `*at` behind it; false at the end of the text. A
 * word is a run of letters of one script, in small letters, with an apostrophe inside; of a script
 * without n-grams only `script` and `letters` are set. Addresses (with ://, @ or www.) are passed
 * over, and bytes that are not UTF-8 part words. Cost: linear in the bytes passed. */
bool nk_guess_next(nk_str text, size_t *at, nk_guess_word *word);

/* Writes the hashes of the word's features; returns how many, at most NK_GUESS_FEATURES. */
size_t nk_guess_features(const nk_guess_word *word, uint32_t *out);

#endif
