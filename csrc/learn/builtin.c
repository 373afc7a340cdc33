/* The built-in columns: what a token looks like. A column of the norm form is computed once a type
 * and gathered, one of the written form token by token. No Unicode tables here: letters outside
 * ASCII are told apart by nothing but being so. */
#include "learn/builtin.h"

#include <assert.h>
#include <string.h>

#include "base/alloc.h"
#include "base/ascii.h"
#include "base/hash.h"
#include "base/str.h"

/* Values below are kept: 0 is "nothing", a few more stand for the edges of a sequence. */
enum { LEAST_VALUE = 16 };

uint32_t nk_column_value(nk_str text) {
  uint32_t value = (uint32_t)(nk_hash_bytes(text, 0x6e6b) >> 32);
  return value < LEAST_VALUE ? value + LEAST_VALUE : value;
}

typedef uint32_t (*text_function)(nk_str text, uint32_t argument);

typedef struct builtin {
  const char *name;
  text_function of_norm; /* of the type's norm form */
  text_function of_form; /* of the token's bytes */
  uint32_t argument;
} builtin;

static uint32_t whole(nk_str text, uint32_t argument) {
  (void)argument;
  return nk_column_value(text);
}

static bool continues(char byte) {
  return ((unsigned char)byte & 0xC0) == 0x80;
}

/* The first `count` code points, or nothing in a text that is no longer. */
static uint32_t prefix(nk_str text, uint32_t count) {
  size_t at = 0;
  while (at < text.len && count > 0) {
    at++;
    while (at < text.len && continues(text.data[at])) at++;
    count--;
  }
  if (at >= text.len) return 0;
  nk_str part = {text.data, at};
  return nk_column_value(part);
}

static uint32_t suffix(nk_str text, uint32_t count) {
  size_t at = text.len;
  while (at > 0 && count > 0) {
    at--;
    while (at > 0 && continues(text.data[at])) at--;
    count--;
  }
  if (at == 0) return 0;
  nk_str part = {text.data + at, text.len - at};
  return nk_column_value(part);
}

/* X for a capital, x for another letter, d for a digit, itself for the rest of ASCII, u beyond. */
static char shape_of(char byte) {
  if (nk_is_upper(byte)) return 'X';
  if (nk_is_lower(byte)) return 'x';
  if (nk_is_digit(byte)) return 'd';
  return (unsigned char)byte < 0x80 ? byte : 'u';
}

/* Runs of a shape are cut after `most` bytes, and the shape after 16. */
static uint32_t shape(nk_str text, uint32_t most) {
  char out[16];
  size_t len = 0;
  uint32_t run = 0;
  for (size_t i = 0; i < text.len && len < sizeof out; i++) {
    if (continues(text.data[i])) continue;
    char c = shape_of(text.data[i]);
    run = len > 0 && out[len - 1] == c ? run + 1 : 1;
    if (run <= most) out[len++] = c;
  }
  nk_str result = {out, len};
  return nk_column_value(result);
}

/* How a word is written, as a small number: 1 lower, 2 Title, 3 UPPER, 4 mIxed, 5 no letters. */
static uint32_t letter_case(nk_str text, uint32_t argument) {
  (void)argument;
  size_t upper = 0, lower = 0;
  for (size_t i = 0; i < text.len; i++) {
    char c = shape_of(text.data[i]);
    upper += c == 'X';
    lower += c == 'x' || c == 'u';
  }
  if (upper + lower == 0) return 5;
  if (upper == 0) return 1;
  bool first = shape_of(text.data[0]) == 'X';
  if (lower == 0) return text.len == 1 ? 2 : 3;
  return first && upper == 1 ? 2 : 4;
}

static const builtin builtins[] = {
    {"norm", whole, NULL, 0},       {"form", NULL, whole, 0},     {"prefix1", prefix, NULL, 1},
    {"prefix2", prefix, NULL, 2},   {"prefix3", prefix, NULL, 3}, {"prefix4", prefix, NULL, 4},
    {"suffix1", suffix, NULL, 1},   {"suffix2", suffix, NULL, 2}, {"suffix3", suffix, NULL, 3},
    {"suffix4", suffix, NULL, 4},   {"shape", NULL, shape, 4},    {"outline", NULL, shape, 1},
    {"case", NULL, letter_case, 0}, {"kind", NULL, NULL, 0},      {"place", NULL, NULL, 0},
};

enum { BUILTIN_COUNT = sizeof builtins / sizeof *builtins };

const char *nk_columns_builtin(size_t index) {
  return index < BUILTIN_COUNT ? builtins[index].name : NULL;
}

static const builtin *find(nk_str name) {
  for (size_t i = 0; i < BUILTIN_COUNT; i++) {
    if (nk_str_equal((nk_str){builtins[i].name, strlen(builtins[i].name)}, name))
      return &builtins[i];
  }
  return NULL;
}

bool nk_builtin_is(nk_str name) {
  return find(name) != NULL;
}

static bool by_type(const nk_allocator *allocator, const nk_document *document, const builtin *what,
                    uint32_t *values) {
  const uint32_t *types = nk_document_token_types(document);
  uint32_t count = nk_document_type_count(document), tokens = nk_document_token_count(document);
  uint32_t *of_type = nk_alloc(allocator, nk_size_mul(count, sizeof *of_type));
  if (!of_type && count > 0) return false;
  for (uint32_t i = 0; i < count; i++)
    of_type[i] = what->of_norm(nk_document_type(document, i), what->argument);
  for (uint32_t i = 0; i < tokens; i++) values[i] = of_type[types[i]];
  nk_free(allocator, of_type, count * sizeof *of_type);
  return true;
}

static void by_token(const nk_document *document, const builtin *what, uint32_t *values) {
  const char *text = nk_document_text(document).data;
  const uint32_t *starts = nk_document_token_starts(document);
  const uint32_t *ends = nk_document_token_ends(document);
  for (uint32_t i = 0, count = nk_document_token_count(document); i < count; i++) {
    nk_str form = {text + starts[i], ends[i] - starts[i]};
    values[i] = what->of_form(form, what->argument);
  }
}

/* 1 + nk_kind. */
static void kinds(const nk_document *document, uint32_t *values) {
  const uint8_t *kind = nk_document_token_kinds(document);
  for (uint32_t i = 0, count = nk_document_token_count(document); i < count; i++)
    values[i] = 1u + kind[i];
}

/* In its sentence: 1 first, 2 last (of several), 3 between. */
static void places(const nk_document *document, uint32_t *values) {
  const uint32_t *starts = nk_document_sentence_starts(document);
  for (uint32_t s = 0; s < nk_document_sentence_count(document); s++) {
    for (uint32_t i = starts[s]; i < starts[s + 1]; i++)
      values[i] = i == starts[s] ? 1 : i + 1 == starts[s + 1] ? 2 : 3;
  }
}

bool nk_builtin_compute(const nk_allocator *allocator, const nk_document *document, nk_str name,
                        uint32_t *values) {
  const builtin *what = find(name);
  assert(what);
  if (what->of_norm) return by_type(allocator, document, what, values);
  if (what->of_form)
    by_token(document, what, values);
  else if (what->name[0] == 'k')
    kinds(document, values);
  else
    places(document, values);
  return true;
}
