/* JSON texts, written piece by piece (RFC 8259). What is written is valid UTF-8, whatever the
 * strings hold, and the same bytes under every locale.
 *
 * The writer writes values; brackets, commas and colons are the caller's, by nk_json_raw(), since
 * only the caller knows the order of fields and the space between them.
 *
 * Threads: a writer is used by one thread at a time.
 *
 * Memory: the text lies in one block that grows by doubling and is kept by nk_json_clear(), so that
 * a writer that is used again allocates little. A call that fails leaves the text as it was. */
#ifndef NEWSKIT_JSON_H
#define NEWSKIT_JSON_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A text that is being written. */
typedef struct nk_json nk_json;

/* Makes a writer of an empty text.
 *   out  the caller's, freed with nk_json_free().
 * Fails: NK_ERR_MEMORY. Time: constant. */
NK_API nk_status nk_json_new(const nk_allocator *allocator, nk_json **out, nk_error *err);

/* Frees a writer and its text; NULL is allowed. Cannot fail. Time: constant. */
NK_API void nk_json_free(nk_json *json);

/* Empties the text; its memory is kept. Cannot fail. Time: constant. */
NK_API void nk_json_clear(nk_json *json);

/* The text so far, borrowed from the writer until the next call that changes it. Cannot fail. Time:
 * constant. */
NK_API nk_str nk_json_text(const nk_json *json);

/* Writes `text` as it stands: punctuation, or what is JSON already. Fails: NK_ERR_MEMORY. Time:
 * linear in text.len. */
NK_API nk_status nk_json_raw(nk_json *json, nk_str text, nk_error *err);

/* Writes a string in quotation marks. Control characters, U+007F, quotation marks and backslashes
 * are escaped, by their short form where they have one; every byte of `text` that is not part of
 * well-formed UTF-8 becomes U+FFFD. Fails: NK_ERR_MEMORY. Time: linear in text.len. */
NK_API nk_status nk_json_string(nk_json *json, nk_str text, nk_error *err);

/* Writes an integer in decimal. Fails: NK_ERR_MEMORY. Time: constant. */
NK_API nk_status nk_json_integer(nk_json *json, int64_t value, nk_error *err);

/* Writes a number in the shorter of "%.15g" and "%.17g" that reads back as the same, with a point
 * whatever the locale; `null` for what JSON has no number for, infinities and NaN. Fails:
 * NK_ERR_MEMORY. Time: constant. */
NK_API nk_status nk_json_number(nk_json *json, double value, nk_error *err);

#ifdef __cplusplus
}
#endif
#endif
