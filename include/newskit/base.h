/* What every part of the newskit core shares: version, strings and spans, status and errors, and
 * the allocator. No text analysis is declared here.
 *
 * Threads: nothing in the core keeps global state. Different objects may be used from different
 * threads at once; an immutable object may be read from any number of threads.
 *
 * Memory: every function that makes an object takes an allocator, or NULL for the C library's. An
 * object remembers its allocator and is given back to it by its `_free` function. When memory runs
 * out a function returns NK_ERR_MEMORY and leaves nothing behind.
 *
 * Results come through an out pointer, which is NULL after any failure. */
#ifndef NEWSKIT_BASE_H
#define NEWSKIT_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The version stands here and nowhere else; the build system reads these three lines. */
#define NK_VERSION_MAJOR 0
#define NK_VERSION_MINOR 1
#define NK_VERSION_PATCH 0

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

/* A half-open range of bytes, [start, end), in a text that the context names. */
typedef struct nk_span {
  uint32_t start;
  uint32_t end;
} nk_span;

typedef enum nk_status {
  NK_OK = 0,
  NK_ERR_MEMORY,   /* the allocator returned NULL */
  NK_ERR_LIMIT,    /* the input is larger or deeper than the documented limit */
  NK_ERR_ENCODING, /* the bytes are not valid in their encoding */
  NK_ERR_FORMAT,   /* the data is not what it should be, or is damaged */
  NK_ERR_IO,       /* a file could not be opened, read or written */
  NK_ERR_RANGE     /* a number among the data is outside its documented range */
} nk_status;

/* Filled when a function fails and its `err` argument is not NULL. */
typedef struct nk_error {
  nk_status status;
  size_t offset;     /* byte offset into the input where the trouble is; 0 when none is known */
  char message[120]; /* an English sentence without a full stop, NUL-terminated */
} nk_error;

/* An allocation function of lua_Alloc's shape: `nsize` 0 frees; `ptr` NULL allocates; otherwise it
 * resizes. Must return NULL on failure and leave the old block alone. Shrinking may not fail. */
typedef void *(*nk_alloc_function)(void *ud, void *ptr, size_t osize, size_t nsize);

typedef struct nk_allocator {
  nk_alloc_function function;
  void *ud;
} nk_allocator;

/* "major.minor.patch". Static; never freed. */
NK_API const char *nk_version(void);

/* A short lower-case name ("memory", "limit", "encoding" …), for programs to compare. Static. */
NK_API const char *nk_status_name(nk_status status);

/* The index of the name among `known` that `name` was probably meant to be, or `count` when none is
 * near. Near is what takes at most half as many edits (of a letter, or two neighbors swapped) as
 * the known name has letters, or begins as it does; case does not matter. Ties go to the first. */
NK_API size_t nk_nearest_name(nk_str name, const nk_str *known, size_t count);

#ifdef __cplusplus
}
#endif
#endif
