/* Unpacking: gzip, deflate, zstd, bzip2 and xz data of any length, piece by piece, and the members
 * of zip archives, within limits.
 *
 * gzip, zstd, bzip2 and xz data may be of many members one after another (a gzip member a record,
 * as in WARC); what follows the last member and begins no other is padding, unless a member of gzip
 * begins later, which is told as damage. Checksums are checked.
 * What comes before damaged data is delivered first.
 *
 * zlib is always there; zstd, bzip2 and xz where the build found their libraries.
 *
 * Memory: a buffer of 64 kB and what the library takes, bounded by `memory`, from the given
 * allocator (zstd: from the C library). Nothing else grows.
 *
 * Threads: an unpacker is used by one thread at a time; unpackers are independent of each other. */
#ifndef NEWSKIT_UNPACK_H
#define NEWSKIT_UNPACK_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The defaults of the limits. Text shrinks to a tenth, pages of one template to a fiftieth; a
 * deflate bomb grows by a thousand. The ratio counts from NK_UNPACK_FREE bytes on. */
#define NK_UNPACK_SIZE ((uint64_t)1 << 40) /* 1 TB: streams are read in pieces */
#define NK_UNPACK_RATIO 250u
#define NK_UNPACK_MEMORY ((size_t)1 << 27) /* 128 MB: what the strongest usual settings ask for */
#define NK_UNPACK_FREE ((uint64_t)1 << 24) /* 16 MB */

typedef enum nk_packing {
  NK_PACKING_AUTO = 0, /* by the first bytes; what is not known is handed through as it is */
  NK_PACKING_PLAIN,
  NK_PACKING_GZIP,
  NK_PACKING_DEFLATE, /* with or without zlib's frame, as HTTP servers send it */
  NK_PACKING_ZSTD,
  NK_PACKING_BZIP2,
  NK_PACKING_XZ,
  NK_PACKINGS
} nk_packing;

typedef struct nk_unpack_options {
  uint64_t size;  /* the most bytes that may come out */
  uint64_t ratio; /* the most bytes that may come out for one that goes in */
  size_t memory;  /* the most that a library may take for its window */
} nk_unpack_options;

typedef struct nk_unpack nk_unpack;

/* What `bytes` begin as: one of the packings with a signature, else NK_PACKING_PLAIN. Six bytes are
 * enough; the bytes are only looked at. Cannot fail. Time: constant. */
NK_API nk_packing nk_packing_of(nk_str bytes);

/* "gzip", "deflate", "zstd", "bzip2", "xz", "plain", "auto"; NULL past the last.
 * Static: never freed. Cannot fail. Time: constant. */
NK_API const char *nk_packing_name(nk_packing packing);

/* Whether this build reads the packing: zlib's are always there, the others where the build found
 * their libraries. NK_PACKING_AUTO and NK_PACKING_PLAIN always are. Cannot fail. Time: constant. */
NK_API bool nk_packing_available(nk_packing packing);

/* The defaults: the limits above. A value, to be changed and handed over. Cannot fail. Time:
 * constant. */
NK_API nk_unpack_options nk_unpack_options_default(void);

/* Makes an unpacker, which has been given nothing yet.
 *   allocator  for its buffer and, where the library allows it, the library's window; NULL: the C
 *              library's. It is remembered.
 *   packing    what the data are packed with; NK_PACKING_AUTO: by their first bytes.
 *   options    NULL for the defaults.
 *   out        the unpacker, or NULL on failure. Freed with nk_unpack_free() by the caller.
 * Fails: NK_ERR_MEMORY, NK_ERR_RANGE (a limit is 0), NK_ERR_FORMAT (not built in, and the message
 * says so). Time: constant. */
NK_API nk_status nk_unpack_new(const nk_allocator *allocator, nk_packing packing,
                               const nk_unpack_options *options, nk_unpack **out, nk_error *err);

/* Frees an unpacker and all that it lent; NULL is allowed. Cannot fail. Time: constant. */
NK_API void nk_unpack_free(nk_unpack *unpack);

/* Gives it bytes, borrowed until nk_unpack_next() gives an empty piece; not before it
 * has. Bytes that come after nk_unpack_finish() or a failure are passed over. Cannot fail: trouble
 * is told by nk_unpack_next(). Time: constant. */
NK_API void nk_unpack_feed(nk_unpack *unpack, nk_str bytes);

/* Says that no more bytes follow: data that are cut short are then told from data to come. Cannot
 * fail. Time: constant. */
NK_API void nk_unpack_finish(nk_unpack *unpack);

/* The next piece, at most 64 kB (plain data: what was fed), borrowed until the next call; empty
 * when more has to be fed, or all is done. No piece reaches over two members. After a
 * failure every call fails alike. Fails: NK_ERR_FORMAT (damaged or cut short; `offset` is the byte
 * of the packed data that was reached), NK_ERR_LIMIT (size or ratio), NK_ERR_MEMORY. Time: linear
 * in what goes in and comes out. */
NK_API nk_status nk_unpack_next(nk_unpack *unpack, nk_str *piece, nk_error *err);

/* The byte of the packed data, counted from 0, at which the member of the last piece begins: where
 * a record of an archive can be found again. Cannot fail. Time: constant. */
NK_API uint64_t nk_unpack_member(const nk_unpack *unpack);

/* What it turned out to be, where NK_PACKING_AUTO was asked for and bytes were there; else as
 * asked. Cannot fail. Time: constant. */
NK_API nk_packing nk_unpack_packing(const nk_unpack *unpack);

/* The bytes that base64 carries (RFC 4648). What is none of its alphabet is passed over, as in
 * RFC 2045; padding ends what was coded as one piece, and the next begins anew.
 *   out  the caller's, with room for text.len bytes; not the text itself.
 * The number of bytes written, at most three quarters of text.len. Cannot fail. Time: linear in
 * text.len. */
NK_API size_t nk_base64_decode(nk_str text, char *out);

/* The bytes that quoted-printable carries (RFC 2045, section 6.7): codes become their bytes, breaks
 * of lines behind "=" go; what is neither stays as it is.
 *   out  the caller's, with room for text.len bytes; not the text itself.
 * The number of bytes written. Cannot fail. Time: linear in text.len, but for white space behind
 * "=", which is looked at twice. */
NK_API size_t nk_quoted_printable_decode(nk_str text, char *out);

/* Zip archives (DOCX, ODT, EPUB): their members by name, read into memory within limits. Nothing is
 * written anywhere, so names are only names. Behind it stands libzip; a build without it fails with
 * a message that says so. Contents come from the given allocator; libzip's directory from the C
 * library. An archive is used by one thread at a time; archives are independent of each other. */

/* The defaults of the limits. */
#define NK_ZIP_SIZE ((uint64_t)1 << 28) /* 256 MB: of one member */
#define NK_ZIP_RATIO 250u               /* as above, from 16 MB on, over all members read */
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
