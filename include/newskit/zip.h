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

/* Whether this build reads zip archives: whether it found libzip. Cannot fail. Time: constant. */
NK_API bool nk_zip_available(void);

/* The defaults: the limits above. A value, to be changed and handed over. Cannot fail. Time:
 * constant. */
NK_API nk_zip_options nk_zip_options_default(void);

/* Opens an archive in memory.
 *   allocator  for contents; NULL: the C library's. It is remembered.
 *   bytes      all of the archive; borrowed while it lives.
 *   options    NULL for the defaults.
 *   out        the archive, or NULL on failure. Freed with nk_zip_free() by the caller.
 * Fails: NK_ERR_MEMORY, NK_ERR_FORMAT (no zip, cut short, damaged, not built in), NK_ERR_LIMIT
 * (members), NK_ERR_RANGE (a limit is 0). Time: linear in the directory. */
NK_API nk_status nk_zip_new(const nk_allocator *allocator, nk_str bytes,
                            const nk_zip_options *options, nk_zip **out, nk_error *err);

/* The same for a file, which must not be cut short while it is open. Freed with nk_zip_free() by
 * the caller. Fails: as nk_zip_new(), and NK_ERR_IO (not there, not readable). Time: linear in the
 * directory. */
NK_API nk_status nk_zip_open(const nk_allocator *allocator, const char *path,
                             const nk_zip_options *options, nk_zip **out, nk_error *err);

/* Frees an archive and all that it lent; NULL is allowed. Cannot fail. Time: constant. */
NK_API void nk_zip_free(nk_zip *archive);

/* How many members there are; they are numbered from 0 in the order of the directory. Cannot fail.
 * Time: constant. */
NK_API size_t nk_zip_count(const nk_zip *archive);

/* What the directory says of member `index`, which must be below nk_zip_count(); the name is
 * borrowed while the archive lives. Fails: NK_ERR_FORMAT (a damaged entry). Time: constant. */
NK_API nk_status nk_zip_member_at(nk_zip *archive, size_t index, nk_zip_member *out, nk_error *err);

/* The number of the first member called `name`, byte for byte; false, and `*index` left alone, when
 * there is none. Cannot fail otherwise. Time: that of a hash look-up. */
NK_API bool nk_zip_find(nk_zip *archive, nk_str name, size_t *index);

/* The content of a member, unpacked and checked; borrowed until the next call or the end of the
 * archive. Fails:
 * NK_ERR_FORMAT (encrypted, a method that is not known, damaged, checksum), NK_ERR_LIMIT,
 * NK_ERR_MEMORY. Time: linear in the content. */
NK_API nk_status nk_zip_read(nk_zip *archive, size_t index, nk_str *out, nk_error *err);

#ifdef __cplusplus
}
#endif
#endif
