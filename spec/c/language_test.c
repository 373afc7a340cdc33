/* Identifying languages in C: letters and words, a small model made by hand, damaged models, and a
 * failing allocator at each n-th request. */
#include "newskit/language.h"

#include <string.h>

#include "base/hash.h"
#include "check.h"
#include "failing.h"
#include "language/model.h"

static nk_str str(const char *text) {
  return (nk_str){text, strlen(text)};
}

static void test_letters(void) {
  CHECK(nk_script_of('a') == NK_SCRIPT_LATIN && nk_script_of('Z') == NK_SCRIPT_LATIN);
  CHECK(nk_script_of('0') == NK_SCRIPT_NONE && nk_script_of('@') == NK_SCRIPT_NONE);
  CHECK(nk_script_of('[') == NK_SCRIPT_NONE && nk_script_of(0xD7) == NK_SCRIPT_NONE);
  CHECK(nk_script_of(0x0448) == NK_SCRIPT_CYRILLIC && nk_script_of(0x4E2D) == NK_SCRIPT_HAN);
  CHECK(nk_script_of(0x10FFFF) == NK_SCRIPT_NONE && nk_script_of(0) == NK_SCRIPT_NONE);
  CHECK(nk_small_letter('A') == 'a' && nk_small_letter('[') == '[');
  CHECK(nk_small_letter(0x00C4) == 0x00E4 && nk_small_letter(0x00D7) == 0x00D7);
  CHECK(nk_small_letter(0x0160) == 0x0161 && nk_small_letter(0x017D) == 0x017E);
  CHECK(nk_small_letter(0x0416) == 0x0436 && nk_small_letter(0x0407) == 0x0457);
  CHECK(nk_small_letter(0x0391) == 0x03B1 && nk_small_letter(0x0531) == 0x0561);
  CHECK(nk_small_letter(0x1EA0) == 0x1EA1 && nk_small_letter(0x4E2D) == 0x4E2D);
  for (uint32_t code = 0; code < 0x3000; code++) {
    uint32_t small = nk_small_letter(code);
    CHECK(nk_small_letter(small) == small && nk_script_of(small) == nk_script_of(code));
  }
}

/* The letters of the words of `text`, in ASCII, a space after each. */
static const char *words_of(const char *text, char *out) {
  size_t at = 0, size = 0;
  nk_guess_word word;
  while (nk_guess_next(str(text), &at, &word)) {
    for (uint32_t i = 0; i < word.letters; i++) out[size++] = (char)word.codes[i];
    out[size++] = ' ';
  }
  out[size] = 0;
  return out;
}

static void test_words(void) {
  char out[200];
  CHECK(strcmp(words_of("The OLD man's 3rd dog, 'twas", out), "the old man's rd dog twas ") == 0);
  CHECK(strcmp(words_of("see https://a.example/the/way or me@b.example ok", out), "see or ok ") ==
        0);
  CHECK(strcmp(words_of("www.the.example is", out), "is ") == 0);
  CHECK(strcmp(words_of("ab\xFF"
                        "cd",
                        out),
               "ab cd ") == 0);
  CHECK(strcmp(words_of("abcdefghijklmnopqrstuvwxyzabc x", out), "abcdefghijklmnopqrstuvwx x ") ==
        0);
  CHECK(strcmp(words_of("", out), "") == 0);
  CHECK(strcmp(words_of("'", out), "") == 0);
}

static void test_features(void) {
  nk_guess_word word = {.script = NK_SCRIPT_LATIN, .letters = 1, .codes = {'a'}};
  uint32_t features[NK_GUESS_FEATURES];
  CHECK(nk_guess_features(&word, features) == 4); /* a and edges: <a, <a>, a, a> */
  word.letters = NK_GUESS_LETTERS;
  for (uint32_t i = 0; i < NK_GUESS_LETTERS; i++) word.codes[i] = 'a' + i;
  CHECK(nk_guess_features(&word, features) <= NK_GUESS_FEATURES);
}

/* A model of two languages with Latin letters and one with Greek; "aa" speaks for the first, "bb"
 * for the second. */
#define ROWS 2u
#define MODEL_SIZE                                                                                 \
  (sizeof(nk_guess_header) + 3 * sizeof(nk_guess_language) + NK_GUESS_WORDS * 8u +                 \
   ROWS * NK_GUESS_DIMS)

static uint32_t place_of(const char *text) {
  size_t at = 0;
  nk_guess_word word;
  uint32_t features[NK_GUESS_FEATURES];
  CHECK(nk_guess_next(str(text), &at, &word));
  CHECK(nk_guess_features(&word, features) > 4);
  return nk_guess_place(features[2]); /* both letters between their edges */
}

static void seal(unsigned char *bytes, size_t size) {
  size_t behind = offsetof(nk_guess_header, checksum) + sizeof(uint64_t);
  uint64_t sum = nk_hash_bytes((nk_str){(const char *)bytes + behind, size - behind}, 0);
  memcpy(bytes + offsetof(nk_guess_header, checksum), &sum, sizeof sum);
}

static void make_model(unsigned char *bytes) {
  static nk_guess_language languages[3];
  static uint64_t places[NK_GUESS_WORDS];
  uint32_t a = place_of("aa"), b = place_of("bb");
  nk_guess_header header = {NK_GUESS_MAGIC, 0, 3, ROWS};
  languages[0] = (nk_guess_language){"xa", 1u << NK_SCRIPT_LATIN, 0, {0.1f, -0.1f}};
  languages[1] = (nk_guess_language){"xb", 1u << NK_SCRIPT_LATIN, 0, {-0.1f, 0.1f}};
  languages[2] = (nk_guess_language){"xg", 1u << NK_SCRIPT_GREEK, 0, {0}};
  memset(places, 0, sizeof places);
  places[a / 64] |= UINT64_C(1) << a % 64;
  places[b / 64] |= UINT64_C(1) << b % 64;
  memset(bytes, 0, MODEL_SIZE);
  memcpy(bytes, &header, sizeof header);
  memcpy(bytes + sizeof header, languages, sizeof languages);
  memcpy(bytes + sizeof header + sizeof languages, places, sizeof places);
  unsigned char *rows = bytes + sizeof header + sizeof languages + sizeof places;
  rows[a < b ? 0 : NK_GUESS_DIMS] = 100;
  rows[a < b ? NK_GUESS_DIMS + 1 : 1] = 100;
  seal(bytes, MODEL_SIZE);
}

static unsigned char model[MODEL_SIZE];
static const nk_str model_bytes = {(const char *)model, MODEL_SIZE};

static void check_first(const nk_identifier *self, const char *text, const char *code) {
  nk_guess guesses[3];
  size_t count;
  CHECK(nk_identify(self, NULL, str(text), guesses, 3, &count, NULL) == NK_OK);
  CHECK(code ? count > 0 && strcmp(guesses[0].code, code) == 0 : count == 0);
  for (size_t i = 1; i < count; i++) CHECK(guesses[i].share <= guesses[i - 1].share);
}

static void test_model(void) {
  nk_identifier *self;
  nk_guess one;
  size_t count;
  CHECK(nk_identifier_open(NULL, model_bytes, &self, NULL) == NK_OK);
  CHECK(nk_identifier_count(self) == 3 && strcmp(nk_identifier_code(self, 1), "xb") == 0);
  CHECK(nk_identifier_code(self, 3) == NULL);
  check_first(self, "aa aa aa aa", "xa");
  check_first(self, "BB bb bb bb", "xb");
  check_first(self, "\xCE\xB1\xCE\xB2\xCE\xB3 aa", "xg");
  check_first(self, "12", NULL);
  check_first(self, "", NULL);
  CHECK(nk_identify(self, NULL, str("zz zz zz"), &one, 1, &count, NULL) == NK_OK && count == 1);
  CHECK(one.share < 0.5 && strcmp(one.code, "xa") == 0); /* a tie: the order of the model */
  CHECK(nk_identify(self, NULL, str("zz zz zz"), NULL, 0, &count, NULL) == NK_OK && count == 0);
  nk_identifier_free(self);
  nk_identifier_free(NULL);
}

static void test_damage(void) {
  static unsigned char other[MODEL_SIZE];
  nk_identifier *self;
  nk_error err;
  for (size_t at = 0; at < MODEL_SIZE; at += at < 400 ? 1 : 997) {
    memcpy(other, model, MODEL_SIZE);
    other[at] ^= 1;
    CHECK(nk_identifier_open(NULL, (nk_str){(char *)other, MODEL_SIZE}, &self, &err) ==
              NK_ERR_FORMAT &&
          self == NULL && err.message[0] != 0);
  }
  memcpy(other, model, MODEL_SIZE); /* one place more than there are rows, well sealed */
  other[MODEL_SIZE - ROWS * NK_GUESS_DIMS - 8] ^= 1;
  seal(other, MODEL_SIZE);
  CHECK(nk_identifier_open(NULL, (nk_str){(char *)other, MODEL_SIZE}, &self, NULL) ==
        NK_ERR_FORMAT);
  memcpy(other, model, MODEL_SIZE); /* a code without end */
  memset(other + sizeof(nk_guess_header), 'x', 8);
  seal(other, MODEL_SIZE);
  CHECK(nk_identifier_open(NULL, (nk_str){(char *)other, MODEL_SIZE}, &self, NULL) ==
        NK_ERR_FORMAT);
  CHECK(nk_identifier_open(NULL, (nk_str){NULL, 0}, &self, NULL) == NK_ERR_FORMAT);
}

static nk_status guess(const nk_allocator *memory, nk_str text, size_t *count) {
  nk_identifier *self;
  nk_guess guesses[3];
  *count = 0;
  nk_status status = nk_identifier_open(memory, model_bytes, &self, NULL);
  if (status == NK_OK) status = nk_identify(self, memory, text, guesses, 3, count, NULL);
  nk_identifier_free(self);
  return status;
}

static void test_failing(void) {
  static char text[60000];
  for (size_t i = 0; i < sizeof text; i++) {
    char letter = i < sizeof text / 2 ? 'a' : 'b';
    text[i] = i % 5 == 2 || i % 5 == 4 ? ' ' : letter;
  }
  nk_str whole = {text, sizeof text};
  failing state = {0};
  nk_allocator memory = failing_allocator(&state);
  nk_status status = NK_ERR_MEMORY;
  size_t count = 0;
  for (long n = 1; status != NK_OK && n < 1000; n++) {
    state = (failing){.fail_at = n};
    status = guess(&memory, whole, &count);
    CHECK(status == NK_OK || (status == NK_ERR_MEMORY && count == 0));
    CHECK(state.live == 0 && state.bytes == 0);
  }
  CHECK(status == NK_OK && count == 2);
}

int main(void) {
  test_letters();
  test_words();
  test_features();
  make_model(model);
  test_model();
  test_damage();
  test_failing();
  return check_result();
}
