/* Letters as the identifier of languages sees them: their script, and their small form. */
#ifndef NK_LANGUAGE_LETTERS_H
#define NK_LANGUAGE_LETTERS_H

#include "newskit/base.h"

/* Scripts of one language decide it; those of several are told apart by their n-grams. The numbers
 * stand in the model file: add at the end. */
typedef enum nk_script {
  NK_SCRIPT_NONE = 0, /* no letter */
  NK_SCRIPT_LATIN,
  NK_SCRIPT_CYRILLIC,
  NK_SCRIPT_ARABIC,
  NK_SCRIPT_DEVANAGARI,
  NK_SCRIPT_ETHIOPIC,
  NK_SCRIPT_TIBETAN,
  NK_SCRIPT_MANY, /* the scripts before this one have several languages */
  NK_SCRIPT_GREEK = NK_SCRIPT_MANY,
  NK_SCRIPT_ARMENIAN,
  NK_SCRIPT_HEBREW,
  NK_SCRIPT_THAANA,
  NK_SCRIPT_BENGALI,
  NK_SCRIPT_GURMUKHI,
  NK_SCRIPT_GUJARATI,
  NK_SCRIPT_TAMIL,
  NK_SCRIPT_TELUGU,
  NK_SCRIPT_KANNADA,
  NK_SCRIPT_MALAYALAM,
  NK_SCRIPT_SINHALA,
  NK_SCRIPT_THAI,
  NK_SCRIPT_LAO,
  NK_SCRIPT_MYANMAR,
  NK_SCRIPT_GEORGIAN,
  NK_SCRIPT_KHMER,
  NK_SCRIPT_HANGUL,
  NK_SCRIPT_KANA,
  NK_SCRIPT_HAN,
  NK_SCRIPT_OTHER, /* a letter of a script that no language of the model has */
  NK_SCRIPTS
} nk_script;

/* The script of a code point; NK_SCRIPT_NONE for digits, marks of punctuation and what is unknown.
 * Combining marks belong to the script of their block, those of U+0300 to Latin. Cost: constant for
 * ASCII and Latin-1, else a search of some 60 ranges. */
nk_script nk_script_of(uint32_t code);

/* The small letter of a capital in Latin, Greek, Cyrillic and Armenian; else the code point. */
uint32_t nk_small_letter(uint32_t code);

#endif
