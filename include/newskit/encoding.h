/* Encodings: bytes become UTF-8.
 *
 * What is tried, in this order: a byte order mark; the zeros of UTF-16 and UTF-32; what the user
 * said; valid UTF-8 (and the escapes of ISO-2022-JP); what the carrier and the page say, where
 * the bytes bear it out; mostly valid UTF-8, which is repaired; the encoding in which the letters
 * follow each other most as in one of its languages; windows-1252.
 *
 * Memory: what is returned is the caller's bytes or one block of the allocator.
 *
 * Threads: all functions are safe to call from any thread at once; there is no state.
 *
 * The names are the labels of the WHATWG Encoding Standard, in any case, and stand for what they
 * stand for there: iso-8859-1 is windows-1252, gb2312 is gbk. UTF-32 is known beside them. */
#ifndef NEWSKIT_ENCODING_H
#define NEWSKIT_ENCODING_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

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
