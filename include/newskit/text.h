/* Text without a document: UAX #29 boundaries, normalization, case folding, stems.
 *
 * Threads: all of it may be called from any thread; a stemmer is used by one thread at a time. */
#ifndef NEWSKIT_TEXT_H
#define NEWSKIT_TEXT_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum nk_boundary {
  NK_BOUNDARY_WORD,
  NK_BOUNDARY_SENTENCE,
  NK_BOUNDARY_GRAPHEME
} nk_boundary;

/* The untailored boundaries of `text` (Unicode 15.0): the offsets at which segments start, without
 * text.len. `*offsets` is an array of `*count` that the caller frees with nk_text_free(); NULL when
 * the text is empty.
 * Fails: NK_ERR_ENCODING (err->offset: first bad byte), NK_ERR_LIMIT, NK_ERR_MEMORY. */
NK_API nk_status nk_text_boundaries(const nk_allocator *allocator, nk_str text, nk_boundary kind,
                                    uint32_t **offsets, size_t *count, nk_error *err);

typedef enum nk_normalization {
  NK_NORMALIZE_NFC,
  NK_NORMALIZE_NFD,
  NK_NORMALIZE_NFKC,
  NK_NORMALIZE_NFKD
} nk_normalization;

/* `text` in a normalization form; with `fold`, case-folded as well (full folding, so that "ß" gives
 * "ss"). The result is freed with nk_text_free(out->data, out->len). Fails as above. */
NK_API nk_status nk_text_normalize(const nk_allocator *allocator, nk_str text,
                                   nk_normalization form, bool fold, nk_str *out, nk_error *err);

/* The norm form that a token of this text has in a document: NFC, case-folded, without soft
 * hyphens, and with ' for U+2019. Freed and failing as above. */
NK_API nk_status nk_text_norm(const nk_allocator *allocator, nk_str text, nk_str *out,
                              nk_error *err);

/* Gives back what a function of this header made; `size` in bytes. */
NK_API void nk_text_free(const nk_allocator *allocator, const void *block, size_t size);

/* Writes `text` with small letters for the capitals of ASCII to `out`, text.len bytes. */
NK_API void nk_text_lower(nk_str text, char *out);

/* Snowball stemmers of libstemmer. */
typedef struct nk_stemmer nk_stemmer;

/* `language` is a name or ISO 639 code that libstemmer knows ("en", "german"), NUL-terminated.
 * Fails: NK_ERR_RANGE (unknown language), NK_ERR_MEMORY. */
NK_API nk_status nk_stemmer_new(const nk_allocator *allocator, const char *language,
                                nk_stemmer **out, nk_error *err);
NK_API void nk_stemmer_free(nk_stemmer *stemmer);

/* The stem of a norm form. Borrowed until the next call. Fails: NK_ERR_MEMORY. */
NK_API nk_status nk_stemmer_stem(nk_stemmer *stemmer, nk_str norm, nk_str *stem, nk_error *err);

/* The library of normalization and its version, as "utf8proc 2.8.0". Static. */
NK_API const char *nk_text_library(void);

#ifdef __cplusplus
}
#endif
#endif
