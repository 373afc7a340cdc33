/* The language of a text, from its script and from the n-grams of its words.
 *
 * A model is a file made by lua/newskit/models/language/train.c: a short vector for each of some
 * ten thousands of n-grams, and one for each language. The mean of a text's n-grams against those
 * of the languages that are written in its script gives their probabilities. How often that is
 * right stands in docs/internals/languages.md.
 *
 * Threads: an identifier is immutable; any number of threads may use one at once. */
#ifndef NEWSKIT_LANGUAGE_H
#define NEWSKIT_LANGUAGE_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* No model has more. */
#define NK_LANGUAGES_MAX 160u

/* A model, ready to be asked. Opaque. */
typedef struct nk_identifier nk_identifier;

typedef struct nk_guess {
  const char *code; /* ISO 639-1, or 639-3 where there is none; the identifier's */
  double share;     /* of the text that is in the language, as far as the model can tell: 0 to 1 */
} nk_guess;

/* Opens a model in memory. `bytes` are checked whole, and borrowed until the identifier is freed;
 * about 0.2 MB are allocated. Freed with nk_identifier_free() by the caller. Fails: NK_ERR_FORMAT
 * (no model, another version, damaged), NK_ERR_MEMORY. Time: linear in `bytes`. */
NK_API nk_status nk_identifier_open(const nk_allocator *allocator, nk_str bytes,
                                    nk_identifier **out, nk_error *err);

/* Opens a model file, mapped; as long as the identifier lives the file may be replaced, not
 * changed. Freed with nk_identifier_free() by the caller. Fails: as nk_identifier_open(), and
 * NK_ERR_IO. Time: linear in the file. */
NK_API nk_status nk_identifier_load(const nk_allocator *allocator, const char *path,
                                    nk_identifier **out, nk_error *err);

/* Frees an identifier and its mapping; NULL is allowed. Cannot fail. Time: constant. */
NK_API void nk_identifier_free(nk_identifier *identifier);

/* How many languages the model knows, and the code of each, borrowed while the identifier lives;
 * NULL past the last. Cannot fail. Time: constant. */
NK_API uint32_t nk_identifier_count(const nk_identifier *identifier);
NK_API const char *nk_identifier_code(const nk_identifier *identifier, uint32_t index);

/* Writes the languages of `text` by their share, ties in the order of the model, at most `room` of
 * them, and none below 1 %; `*count` is how many, 0 for a text without letters of a known language.
 * What the shares lack to 1 is doubt. A short text gives small shares. Any bytes are allowed: such
 * as are no UTF-8 part words. `allocator` gives some 10 kB and up to 50 for the time of the call.
 * Fails: NK_ERR_MEMORY. Time: linear in the text. */
NK_API nk_status nk_identify(const nk_identifier *identifier, const nk_allocator *allocator,
                             nk_str text, nk_guess *out, size_t room, size_t *count, nk_error *err);

#ifdef __cplusplus
}
#endif
#endif
