/* Zip archives (DOCX, ODT, EPUB): their members by name, read into memory within limits. Nothing is
 * written anywhere, so names are only names. Behind it stands libzip; a build without it fails with
 * a message that says so.
 *
 * Memory: contents come from the given allocator; libzip's directory from the C library.
 *
 * Threads: an archive is used by one thread at a time; archives are independent of each other. */
#ifndef NEWSKIT_ZIP_H
#define NEWSKIT_ZIP_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The defaults of the limits. */
#define NK_ZIP_SIZE ((uint64_t)1 << 28) /* 256 MB: of one member */
#define NK_ZIP_RATIO 250u               /* as in unpack.h, from 16 MB on, over all members read */
#define NK_ZIP_MEMBERS 20000u           /* a long book has hundreds; about 6 MB of directory */

typedef struct nk_zip nk_zip;

typedef struct nk_zip_options {
  uint64_t size;  /* the most bytes of a member */
  uint64_t ratio; /* the most bytes of all members read, for a byte of the archive */
  size_t members; /* the most members of the archive */
} nk_zip_options;

typedef struct nk_zip_member {
  nk_str name;     /* UTF-8, borrowed while the archive lives; folders end in '/' */
  uint64_t size;   /* as the directory says */
  uint64_t packed; /* the same */
  bool encrypted;
} nk_zip_member;

/* Whether this build reads zip archives. */
NK_API bool nk_zip_available(void);

/* The defaults. Cannot fail. */
NK_API nk_zip_options nk_zip_options_default(void);

/* An archive in memory; `bytes` are borrowed while it lives. `options` may be NULL. Fails:
 * NK_ERR_MEMORY, NK_ERR_FORMAT (no zip, cut short, damaged, not built in), NK_ERR_LIMIT (members),
 * NK_ERR_RANGE (a limit is 0). Linear in the bytes. */
NK_API nk_status nk_zip_new(const nk_allocator *allocator, nk_str bytes,
                            const nk_zip_options *options, nk_zip **out, nk_error *err);

/* An archive in a file, which must not be cut short while it is open. Fails also: NK_ERR_IO. */
NK_API nk_status nk_zip_open(const nk_allocator *allocator, const char *path,
                             const nk_zip_options *options, nk_zip **out, nk_error *err);
NK_API void nk_zip_free(nk_zip *archive);

/* How many members there are, in the order of the directory. */
NK_API size_t nk_zip_count(const nk_zip *archive);

/* Member `index`, below nk_zip_count(). Fails: NK_ERR_FORMAT. */
NK_API nk_status nk_zip_member_at(nk_zip *archive, size_t index, nk_zip_member *out, nk_error *err);

/* The first member called `name`, byte for byte; false when there is none. */
NK_API bool nk_zip_find(nk_zip *archive, nk_str name, size_t *index);

/* The content of a member, borrowed until the next call or the end of the archive. Fails:
 * NK_ERR_FORMAT (encrypted, a method that is not known, damaged, checksum), NK_ERR_LIMIT,
 * NK_ERR_MEMORY. */
NK_API nk_status nk_zip_read(nk_zip *archive, size_t index, nk_str *out, nk_error *err);

#ifdef __cplusplus
}
#endif
#endif
