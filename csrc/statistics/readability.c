/* Readability formulas, and the syllables that they need. */
#include <math.h>
#include <string.h>

#include "base/ascii.h"
#include "newskit/statistics.h"

nk_readability nk_readability_of(const nk_text_counts *c) {
  double length = c->words / c->sentences, syllables = c->syllables / c->words;
  double letters = c->letters / c->words, difficult = 100 * c->difficult / c->words;
  return (nk_readability){
      .flesch = 206.835 - 1.015 * length - 84.6 * syllables,
      .flesch_kincaid = 0.39 * length + 11.8 * syllables - 15.59,
      .gunning_fog = 0.4 * (length + 100 * c->polysyllables / c->words),
      .smog = 3.1291 + 1.043 * sqrt(30 * c->polysyllables / c->sentences),
      .coleman_liau = 5.88 * letters - 29.6 / length - 15.8,
      .ari = 4.71 * letters + 0.5 * length - 21.43,
      .dale_chall = 0.1579 * difficult + 0.0496 * length + (difficult > 5 ? 3.6365 : 0),
  };
}

static bool is_vowel(char letter) {
  return letter != '\0' && strchr("aeiouyAEIOUY", letter) != NULL;
}

static bool ends_in(nk_str word, const char *ending) {
  size_t len = strlen(ending);
  if (word.len < len) return false;
  for (size_t i = 0; i < len; i++)
    if (nk_lower(word.data[word.len - len + i]) != ending[i]) return false;
  return true;
}

/* Vowels that stand together but are heard apart: "radio", "idea" (not "tea"), "dual", "flying".
 * After "t", "c", "s", "g", "q" the first belongs to the consonant: "nation", "quit". */
static bool splits(char before, char first, char second) {
  static const char apart[][3] = {"ia", "io", "iu", "eo", "ua", "ui", "yi"};
  if (before != '\0' && first != 'e' && strchr("tcsgq", before) != NULL) return false;
  for (size_t i = 0; i < sizeof apart / sizeof *apart; i++)
    if (apart[i][0] == first && apart[i][1] == second) return true;
  return false;
}

/* A last "e" that is not heard: "make", "whole", "makes", "asked"; but "table", "wanted", "churches". */
static bool ends_silent(nk_str word) {
  if (word.len < 3) return false;
  if (ends_in(word, "le")) return word.len > 3 && is_vowel(word.data[word.len - 3]);
  if (ends_in(word, "e")) return !is_vowel(word.data[word.len - 2]);
  if (word.len < 4 || is_vowel(word.data[word.len - 3])) return false;
  if (ends_in(word, "ed")) return !ends_in(word, "ted") && !ends_in(word, "ded");
  if (!ends_in(word, "es") || ends_in(word, "les")) return false;
  return !strchr("scxzg", nk_lower(word.data[word.len - 3])) && !ends_in(word, "ches") &&
         !ends_in(word, "shes");
}

/* The same before an ending: "movement", "careless", "extensively". */
static bool hides_silent(nk_str word) {
  static const char *const endings[] = {"ement", "ements", "eless", "eful", "ely", "eness"};
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
    if (ends_in(word, endings[i]) && word.len > strlen(endings[i]) + 1) return true;
  return false;
}

uint32_t nk_syllables(nk_str word) {
  uint32_t count = 0;
  for (size_t i = 0; i < word.len; i++) {
    bool letter = (unsigned char)word.data[i] >= 0xc3; /* the first byte of "é" and the like */
    if (!letter && !is_vowel(word.data[i])) continue;
    if (i == 0 || !is_vowel(word.data[i - 1])) {
      count++;
    } else {
      char before = i > 1 ? nk_lower(word.data[i - 2]) : '\0';
      count += splits(before, nk_lower(word.data[i - 1]), nk_lower(word.data[i]));
    }
  }
  if (count > 1 && ends_silent(word)) count--;
  if (count > 2 && hides_silent(word)) count--;
  return count > 0 ? count : 1;
}
