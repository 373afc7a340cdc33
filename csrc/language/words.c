#include "language/words.h"

#include <string.h>

/* Decodes one code point at `at` < len; the length in bytes is returned, and 1 with `*code` 0 for a
 * byte that begins no valid sequence. */
static size_t decode(nk_str text, size_t at, uint32_t *code) {
  const unsigned char *p = (const unsigned char *)text.data + at;
  size_t left = text.len - at, size;
  uint32_t value, least;
  *code = 0;
  if (p[0] < 0x80) {
    *code = p[0];
    return 1;
  }
  if (p[0] < 0xC2 || p[0] > 0xF4) return 1;
  if (p[0] < 0xE0) {
    size = 2, value = p[0] & 0x1Fu, least = 0x80;
  } else if (p[0] < 0xF0) {
    size = 3, value = p[0] & 0x0Fu, least = 0x800;
  } else {
    size = 4, value = p[0] & 0x07u, least = 0x10000;
  }
  if (left < size) return 1;
  for (size_t i = 1; i < size; i++) {
    if ((p[i] & 0xC0u) != 0x80u) return 1;
    value = value << 6 | (p[i] & 0x3Fu);
  }
  if (value < least || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return 1;
  *code = value;
  return size;
}

static bool is_space(unsigned char byte) {
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/* Is the run of ASCII without spaces at `at` an address? `*end` is then behind it. The first 64
 * bytes decide, so that hostile input costs no more than that for each word. */
static bool is_address(nk_str text, size_t at, size_t *end) {
  const char *p = text.data + at;
  size_t left = text.len - at, look = left < 64 ? left : 64;
  bool found = left > 4 && (memcmp(p, "www.", 4) == 0 || memcmp(p, "WWW.", 4) == 0);
  for (size_t i = 0; i < look && !found && (unsigned char)p[i] < 0x80; i++) {
    if (is_space((unsigned char)p[i])) break;
    found = p[i] == '@' || (p[i] == ':' && left - i > 2 && p[i + 1] == '/' && p[i + 2] == '/');
  }
  if (!found) return false;
  size_t i = 0;
  while (i < left && !is_space((unsigned char)p[i])) i++;
  *end = at + i;
  return true;
}

static bool is_apostrophe(uint32_t code) {
  return code == '\'' || code == 0x2019 || code == 0x02BC || code == 0x02BB || code == 0x2018;
}

/* Takes the letters of one script from `at`; returns where they end. */
static size_t take_letters(nk_str text, size_t at, nk_guess_word *word) {
  while (at < text.len) {
    uint32_t code, next;
    size_t size = decode(text, at, &code);
    bool apostrophe = is_apostrophe(code);
    if (apostrophe) { /* only between letters */
      if (at + size >= text.len) break;
      decode(text, at + size, &next);
      if (nk_script_of(next) != word->script || is_apostrophe(next)) break;
    } else if (nk_script_of(code) != word->script &&
               !(code >= 0x0300 && code <= 0x036F)) { /* accents that combine */
      break;
    }
    if (word->letters < NK_GUESS_LETTERS)
      word->codes[word->letters++] = apostrophe ? '\'' : nk_small_letter(code);
    at += size;
    if (word->script >= NK_SCRIPT_MANY && word->letters == NK_GUESS_LETTERS) break;
  }
  return at;
}

bool nk_guess_next(nk_str text, size_t *at, nk_guess_word *word) {
  size_t i = *at;
  bool edge = i == 0 || is_space((unsigned char)text.data[i - 1]);
  while (i < text.len) {
    uint32_t code;
    size_t size = decode(text, i, &code);
    nk_script script = is_apostrophe(code) ? NK_SCRIPT_NONE : nk_script_of(code);
    if (script != NK_SCRIPT_NONE) {
      if (edge && code < 0x80 && is_address(text, i, &i)) continue;
      word->script = script;
      word->letters = 0;
      *at = take_letters(text, i, word);
      return true;
    }
    edge = code < 0x80 && is_space((unsigned char)code);
    i += size;
  }
  *at = i;
  return false;
}

/* The edge of a word in n-grams: no letter. */
#define EDGE 1u

/* Adds a letter to the hash of those before it; the upper bits are good. The multiplier is the
 * golden ratio's (Knuth, The Art of Computer Programming 3, 6.4). */
static uint64_t mix_letter(uint64_t hash, uint32_t code) {
  return (hash ^ hash >> 29 ^ code) * UINT64_C(0x9E3779B97F4A7C15);
}

/* Where the hashes of whole words begin, apart from those of n-grams. */
#define WHOLE UINT64_C(0x2545F4914F6CDD1D)

size_t nk_guess_features(const nk_guess_word *word, uint32_t *out) {
  uint32_t codes[NK_GUESS_LETTERS + 2];
  size_t count = 0, size = word->letters + 2u;
  uint64_t whole = WHOLE;
  codes[0] = codes[size - 1] = EDGE;
  for (size_t i = 0; i < word->letters; i++) codes[i + 1] = word->codes[i];
  for (size_t first = 0; first + 1 < size; first++) {
    size_t end = first + 5 < size ? first + 5 : size, from = first + 1;
    uint64_t gram = mix_letter(0, codes[first]);
    if (first > 0) out[count++] = (uint32_t)(gram >> 32);
    for (; from < end; from++) {
      gram = mix_letter(gram, codes[from]);
      out[count++] = (uint32_t)(gram >> 32);
    }
    whole = mix_letter(whole, codes[first]);
  }
  if (size > 5) out[count++] = (uint32_t)(whole >> 32);
  return count;
}
