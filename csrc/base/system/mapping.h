/* Files: reading piece by piece, mapping whole, writing so that a reader never sees a half. POSIX,
 * without stdio; where a file cannot be mapped (a pipe, a system that refuses) it is read. */
#ifndef NK_BASE_MAPPING_H
#define NK_BASE_MAPPING_H

#include "newskit/base.h"

typedef struct nk_mapping {
  nk_allocator allocator;
  const unsigned char *data; /* NULL when the file is empty */
  size_t len;
  size_t capacity; /* of the memory when the file was read instead of mapped; else 0 */
} nk_mapping;

/* The whole file for reading. A file that another process cuts short while it is mapped cannot be
 * read safely; map only what is replaced by renaming.
 * Fails: NK_ERR_IO, NK_ERR_MEMORY. */
nk_status nk_mapping_open(nk_mapping *mapping, const char *path, const nk_allocator *allocator,
                          nk_error *err);
void nk_mapping_close(nk_mapping *mapping);

/* A file that is open for reading or writing; -1 is none. */
typedef int nk_file;

nk_status nk_file_open(nk_file *file, const char *path, nk_error *err);
nk_status nk_file_create(nk_file *file, const char *path, nk_error *err);

/* Opens a file that is there for writing, cut to its first `size` bytes, behind which is written. */
nk_status nk_file_extend(nk_file *file, const char *path, uint64_t size, nk_error *err);

/* Reads until `size` bytes are there or the file ends; `*got` of them. */
nk_status nk_file_read(nk_file file, void *buffer, size_t size, size_t *got, nk_error *err);
nk_status nk_file_write(nk_file file, const void *buffer, size_t size, nk_error *err);

/* False when the system reports that what was written is not safe. */
bool nk_file_close(nk_file file);

/* Puts the file `from` in the place of `to`. */
nk_status nk_file_replace(const char *from, const char *to, nk_error *err);
void nk_file_remove(const char *path);

#endif
