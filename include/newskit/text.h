/* Text without a document: encodings, UAX #29 boundaries, normalization, case folding, stems.
 *
 * Threads: all of it may be called from any thread; a stemmer is used by one thread at a time.
 *
 * Memory: what a function allocates is plain memory, and goes back through nk_text_free() with the
 * allocator it was made with. Texts that are given are only read, and not kept.
 *
 * Limits: texts of 4 GiB and more are refused with NK_ERR_LIMIT. */
#ifndef NEWSKIT_TEXT_H
#define NEWSKIT_TEXT_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What nk_text_boundaries() looks for. */
typedef enum nk_boundary {
  NK_BOUNDARY_WORD,
  NK_BOUNDARY_SENTENCE,
  NK_BOUNDARY_GRAPHEME
} nk_boundary;

/* The length of the longest beginning of `text` that is well-formed UTF-8 (Unicode 15.0, table
 * 3-7): text.len when all of it is, else the offset of the first byte that is not. Allocates
 * nothing. Cannot fail. Time: linear in text.len. */
NK_API size_t nk_text_valid_prefix(nk_str text);

/* The untailored boundaries of `text` (Unicode 15.0): the offsets at which segments start, without
 * text.len, in ascending order.
 *   offsets  an array of `*count` that the caller frees with nk_text_free(), its size in bytes;
 *            NULL when the text is empty.
 * Fails: NK_ERR_ENCODING (err->offset: first bad byte), NK_ERR_LIMIT, NK_ERR_MEMORY.
 * Time and memory: linear in text.len. Source: UAX #29. */
NK_API nk_status nk_text_boundaries(const nk_allocator *allocator, nk_str text, nk_boundary kind,
                                    uint32_t **offsets, size_t *count, nk_error *err);

/* The four forms of UAX #15. */
typedef enum nk_normalization {
  NK_NORMALIZE_NFC,
  NK_NORMALIZE_NFD,
  NK_NORMALIZE_NFKC,
  NK_NORMALIZE_NFKD
} nk_normalization;

/* `text` in a normalization form; with `fold`, case-folded as well (full folding, so that "ß"
 * gives "ss").
 *   out  the caller's, freed with nk_text_free(allocator, out->data, out->len).
 * Fails: NK_ERR_ENCODING (err->offset: first bad byte), NK_ERR_LIMIT, NK_ERR_MEMORY.
 * Time and memory: linear in text.len. Source: UAX #15; CaseFolding.txt. */
NK_API nk_status nk_text_normalize(const nk_allocator *allocator, nk_str text,
                                   nk_normalization form, bool fold, nk_str *out, nk_error *err);

/* The norm form that a token of this text has in a document: NFC, case-folded, without soft
 * hyphens, and with ' for U+2019.
 *   out  the caller's, freed with nk_text_free(allocator, out->data, out->len).
 * Fails: as nk_text_normalize(). Time and memory: linear in text.len. */
NK_API nk_status nk_text_norm(const nk_allocator *allocator, nk_str text, nk_str *out,
                              nk_error *err);

/* Gives back what a function of this header made with `allocator`; `size` in bytes. NULL is
 * allowed for `block`. Cannot fail. Time: that of the allocator. */
NK_API void nk_text_free(const nk_allocator *allocator, const void *block, size_t size);

/* Writes `text` with small letters for the capitals of ASCII to `out`, which the caller owns and
 * which has room for text.len bytes; it may be text.data. All other bytes are copied as they are,
 * and need not be UTF-8. Cannot fail. Time: linear in text.len. */
NK_API void nk_text_lower(nk_str text, char *out);

/* A Snowball stemmer of libstemmer. */
typedef struct nk_stemmer nk_stemmer;

/* Makes a stemmer.
 *   language  a name or ISO 639 code that libstemmer knows ("en", "german"), NUL-terminated.
 *   out       freed with nk_stemmer_free().
 * Fails: NK_ERR_RANGE (unknown language), NK_ERR_MEMORY. Time: constant. A few fixed buffers of
 * libstemmer's own come from the C library, not from the allocator. */
NK_API nk_status nk_stemmer_new(const nk_allocator *allocator, const char *language,
                                nk_stemmer **out, nk_error *err);

/* Frees a stemmer, and with it the last stem. Cannot fail. Time: constant. */
NK_API void nk_stemmer_free(nk_stemmer *stemmer);

/* The stem of a norm form, which is UTF-8. `*stem` is borrowed until the next call with this
 * stemmer. Fails: NK_ERR_LIMIT (over 2 GiB), NK_ERR_MEMORY. Time: linear in norm.len. */
NK_API nk_status nk_stemmer_stem(nk_stemmer *stemmer, nk_str norm, nk_str *stem, nk_error *err);

/* The library of normalization and its version, as "utf8proc 2.8.0". Static. Cannot fail. Time:
 * constant. */
NK_API const char *nk_text_library(void);

/* Encodings: bytes become UTF-8.
 *
 * What is tried, in this order: a byte order mark; the zeros of UTF-16 and UTF-32; what the user
 * said; valid UTF-8 (and the escapes of ISO-2022-JP); what the carrier and the page say, where
 * the bytes bear it out; mostly valid UTF-8, which is repaired; the encoding in which the letters
 * follow each other most as in one of its languages; windows-1252.
 *
 * The names are the labels of the WHATWG Encoding Standard, in any case, and stand for what they
 * stand for there: iso-8859-1 is windows-1252, gb2312 is gbk. UTF-32 is known beside them. */

/* What is known of bytes from elsewhere. Strings are only read; empty means nothing. */
typedef struct nk_decode_options {
  nk_str encoding; /* what the server or the carrier said; believed when the bytes bear it out */
  bool obey;       /* `encoding` is what the user said: it holds whatever the bytes look like */
  bool markup;     /* a page, which may declare its encoding */
} nk_decode_options;

/* The text, and how it was found. */
typedef struct nk_decode_result {
  nk_str text;       /* valid UTF-8 without NUL bytes and byte order mark */
  size_t size;       /* bytes to be freed at text.data, 0 when they are the caller's */
  const char *name;  /* static, in lower case */
  const char *basis; /* static: "bom", "content" (the bytes can be nothing else), "caller",
                      * "declared", "detected" (by the frequency of letters) or "fallback" */
  size_t repairs;    /* byte sequences replaced by U+FFFD, and NUL bytes dropped */
  size_t mended;     /* characters that had been encoded twice ("cafÃ©") and were mended */
} nk_decode_result;

/* Decodes.
 *   bytes    any.        options  NULL for none.
 *   result   its text is freed with nk_decode_free(), and may be part of `bytes`.
 * Fails: NK_ERR_ENCODING (options->encoding is no known name, and `obey` is set), NK_ERR_MEMORY. No
 * input is malformed.
 * Time: linear in bytes.len. */
NK_API nk_status nk_decode_text(const nk_allocator *allocator, nk_str bytes,
                                const nk_decode_options *options, nk_decode_result *result,
                                nk_error *err);

/* Frees the text of a result. Cannot fail. Time: constant. */
NK_API void nk_decode_free(const nk_allocator *allocator, nk_decode_result *result);

/* The name that a label stands for: "windows-1252" for "Latin1"; NULL when there is none. Static.
 * Cannot fail. Time: linear in the known labels. */
NK_API const char *nk_encoding_name(nk_str label);

/* The name with this number, from 0; NULL behind the last. Static. Cannot fail. Time: constant. */
NK_API const char *nk_encoding_at(size_t number);

/* How wide the characters of bytes are that are no single bytes: "utf-16le", "utf-16be",
 * "utf-32le", "utf-32be", told by a byte order mark or by where zeros stand; NULL for others.
 * `*mark` is the length of the mark. Static. Cannot fail. Time: constant; the first 4 KiB are
 * looked at. */
NK_API const char *nk_encoding_wide(nk_str bytes, size_t *mark);

#ifdef __cplusplus
}
#endif
#endif
