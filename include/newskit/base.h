/* What every part of the newskit core shares: version, strings and spans, status and errors, the
 * allocator, and the guess at misspelled names. No text analysis is declared here.
 *
 * Threads: nothing in the core keeps global state. Different objects may be used from different
 * threads at once; an immutable object may be read from any number of threads. Functions without
 * an object may be called from any thread.
 *
 * Memory: every function that makes an object takes an allocator, or NULL for the C library's.
 * Opaque objects remember it, and their `_free` function takes nothing but the object; NULL is
 * allowed there and does nothing. What is plain memory remembers nothing: documents and the
 * results of text.h go back with the allocator that they were made with. An allocator's `ud` must
 * outlive all that was made with it. When memory runs out a function returns NK_ERR_MEMORY and
 * leaves nothing behind.
 *
 * Failure: a function that can fail says so under "Fails" and returns a status; results come
 * through an out pointer, which is NULL after any failure, and `err`, which may be NULL, tells
 * more. One that returns its result cannot fail on valid arguments. Arguments are valid when they
 * are in the ranges that the comments name; what is not is the caller's mistake, and undefined. */
#ifndef NEWSKIT_BASE_H
#define NEWSKIT_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The version stands here and nowhere else; the build system reads these three lines. */
#define NK_VERSION_MAJOR 0
#define NK_VERSION_MINOR 1
#define NK_VERSION_PATCH 0

/* On everything that the library promises; the rest is hidden. */
#if defined(__GNUC__)
#define NK_API __attribute__((visibility("default")))
#else
#define NK_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Bytes that somebody else owns: pointer and length, never NUL-terminated. `data` may be NULL only
 * when `len` is 0. */
typedef struct nk_str {
  const char *data;
  size_t len;
} nk_str;

/* A half-open range, [start, end), in a text that the context names: of bytes, where nothing else
 * is said. `start` is not above `end`. */
typedef struct nk_span {
  uint32_t start;
  uint32_t end;
} nk_span;

/* What a function that can fail returns. Each function names those that it can give; more than one
 * may be true of an input, and the first that is noticed is given. nk_status_name() has names for
 * them that do not change. */
typedef enum nk_status {
  NK_OK = 0,
  NK_ERR_MEMORY,   /* the allocator returned NULL */
  NK_ERR_LIMIT,    /* the input is larger or deeper than the documented limit */
  NK_ERR_ENCODING, /* the bytes are not valid in their encoding */
  NK_ERR_FORMAT,   /* the data is not what it should be, or is damaged */
  NK_ERR_IO,       /* a file could not be opened, read or written */
  NK_ERR_RANGE     /* a number among the data is outside its documented range */
} nk_status;

/* Filled when a function fails and its `err` argument is not NULL; untouched otherwise. The caller
 * owns it. */
typedef struct nk_error {
  nk_status status;
  size_t offset;     /* byte offset into the input where the trouble is; 0 when none is known */
  char message[120]; /* an English sentence without a full stop, NUL-terminated */
} nk_error;

/* An allocation function of lua_Alloc's shape: `nsize` 0 frees; `ptr` NULL allocates; otherwise it
 * resizes. Must return NULL on failure and leave the old block alone. Shrinking may not fail. */
typedef void *(*nk_alloc_function)(void *ud, void *ptr, size_t osize, size_t nsize);

/* A function and what it is called with. Copied into the objects made with it. */
typedef struct nk_allocator {
  nk_alloc_function function;
  void *ud;
} nk_allocator;

/* "major.minor.patch". Static. Cannot fail. Time: constant. */
NK_API const char *nk_version(void);

/* A short lower-case name ("ok", "memory", "limit", "encoding" …), for programs to compare;
 * "unknown" for a number that is no status. Static. Cannot fail. Time: constant. */
NK_API const char *nk_status_name(nk_status status);

/* The index of the name among the `count` of `known` that `name` was probably meant to be, or
 * `count` when none is near. Near is what takes at most half as many edits (of a letter, or of two
 * neighbors swapped) as the known name has letters, or begins as that does; case does not matter.
 * Ties go to the first. Names over 64 bytes are near only by their beginnings. Nothing is kept of
 * the arguments. Cannot fail. Time: count times the product of two lengths, each 64 at most.
 * Source: optimal string alignment, Damerau 1964. */
NK_API size_t nk_nearest_name(nk_str name, const nk_str *known, size_t count);

#ifdef __cplusplus
}
#endif
#endif
