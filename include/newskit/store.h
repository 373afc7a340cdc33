/* Corpora on disk: a file of articles, each with its fields and its document as they are in memory,
 * so that nothing is parsed or segmented again.
 *
 * The file is a header and records one after another, which are only ever added. Each record has a
 * mark, its length and a checksum. Every 4,096 articles an index record says where they lie; at the
 * end of a build a closing record says where the indexes lie, and it is found from the end of the
 * file: opening costs the same however many articles there are. A build that was killed leaves a
 * file without that record: it is read by going through its records, up to the last whole one.
 *
 * What is read is checked before it is given: a damaged record is a failure, never a wrong article.
 * The file is that of the machine's byte order; others refuse it.
 *
 * Threads: a store is used by one thread at a time, any number of stores may be open on a file, in
 * one process or several, which then share its pages; also while another one adds to it. One writer
 * at a time adds to a file. */
#ifndef NEWSKIT_STORE_H
#define NEWSKIT_STORE_H

#include "document.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct nk_store nk_store;               /* a corpus that is read */
typedef struct nk_store_writer nk_store_writer; /* one that is made */

/* Whether the first bytes of an input, `head`, are those of a corpus, of any version. Cannot fail.
 * Time: constant. */
NK_API bool nk_store_is(nk_str head);

/* Opens the corpus at `path` for reading; it is mapped where the system can.
 *   allocator  NULL: the C library's. Remembered.
 *   out        freed with nk_store_free().
 * Fails: NK_ERR_IO, NK_ERR_FORMAT (no corpus; one of a later version or of another byte order: the
 * message says which), NK_ERR_MEMORY. Time: a microsecond or so for 4,096 articles; linear in the
 * bytes of the file when the build was not finished. */
NK_API nk_status nk_store_open(const nk_allocator *allocator, const char *path, nk_store **out,
                               nk_error *err);

/* The same for bytes that are in memory, which are borrowed until nk_store_free(). Fails: as
 * nk_store_open(), but for NK_ERR_IO. Time: as there. */
NK_API nk_status nk_store_of(const nk_allocator *allocator, nk_str bytes, nk_store **out,
                             nk_error *err);

/* Closes a corpus; NULL is allowed. What was borrowed from it is gone. Cannot fail. Time: constant.
 */
NK_API void nk_store_free(nk_store *store);

/* How many articles there are. Cannot fail. Time: constant. */
NK_API uint64_t nk_store_count(const nk_store *store);

/* What became of a file. */
typedef struct nk_store_state {
  bool finished;    /* the build came to its end */
  uint64_t damaged; /* stretches that are no records; known only when the build was not finished */
  uint64_t lost;    /* bytes behind the last whole record */
} nk_store_state;

/* How the file was found when it was opened. Cannot fail. Time: constant. */
NK_API nk_store_state nk_store_condition(const nk_store *store);

/* The bytes of article `index` (< nk_store_count()), checked against their sum, for
 * nk_store_article(). `out` is borrowed from the store.
 * Fails: NK_ERR_FORMAT (damaged). Time: linear in the bytes. */
NK_API nk_status nk_store_record(nk_store *store, uint64_t index, nk_str *out, nk_error *err);

/* The parts of an article, borrowed from the bytes of its record. */
typedef struct nk_store_parts {
  uint64_t number; /* that the writer was given with it */
  nk_str fields;   /* texts of the caller's, of any content */
  nk_str more;
  nk_str document; /* the block; where it is aligned and nk_document_check() finds no fault with it
                      it is a document */
} nk_store_parts;

/* Takes the bytes of a record apart. Nothing is kept of `record` but what `out` borrows.
 * Fails: NK_ERR_FORMAT (lengths that do not fit). Time: constant. */
NK_API nk_status nk_store_article(nk_str record, nk_store_parts *out, nk_error *err);

/* What becomes of the file that a writer is made for. */
typedef enum nk_store_mode {
  NK_STORE_CREATE, /* it is made anew */
  NK_STORE_APPEND, /* articles are added to a finished corpus */
  NK_STORE_RESUME  /* a build that was not finished goes on */
} nk_store_mode;

/* Starts to write the corpus at `path`.
 *   settings   what the build is made from, a text; it is kept in the file, and a build goes on
 *              only with the same.
 *   allocator  NULL: the C library's. Remembered.
 *   out        freed with nk_store_writer_free().
 * Fails: NK_ERR_IO, NK_ERR_MEMORY; but for NK_STORE_CREATE also NK_ERR_FORMAT (as nk_store_open();
 * the file is damaged; it is finished, or is not; it was begun with other settings). Time: constant
 * for NK_STORE_CREATE, otherwise as nk_store_open(). */
NK_API nk_status nk_store_writer_new(const nk_allocator *allocator, const char *path,
                                     nk_store_mode mode, nk_str settings, nk_store_writer **out,
                                     nk_error *err);

/* Lets go of the file as it is, whole records only but for a failure; NULL is allowed. Cannot fail.
 * Time: constant. */
NK_API void nk_store_writer_free(nk_store_writer *writer);

/* How many articles the file has by now. Cannot fail. Time: constant. */
NK_API uint64_t nk_store_writer_count(const nk_store_writer *writer);

/* The number of the last article of a build that goes on: those up to it are there already; 0 when
 * there is none. Cannot fail. Time: constant. */
NK_API uint64_t nk_store_writer_last(const nk_store_writer *writer);

/* Adds an article.
 *   number        above 0, and above that of the article before it in this build.
 *   fields, more  texts of any content, up to 4 GiB.
 * Nothing is kept of the arguments; the record may be held back until a megabyte is there.
 * Fails: NK_ERR_IO, NK_ERR_MEMORY, NK_ERR_LIMIT (a text is too long). Time: linear in the bytes. */
NK_API nk_status nk_store_writer_add(nk_store_writer *writer, uint64_t number, nk_str fields,
                                     nk_str more, const nk_document *document, nk_error *err);

/* Closes the corpus and the file; after it the writer is only freed. Fails: NK_ERR_IO,
 * NK_ERR_MEMORY. Time: linear in the articles since the last index. */
NK_API nk_status nk_store_writer_finish(nk_store_writer *writer, nk_error *err);

#ifdef __cplusplus
}
#endif
#endif
