/* Text reuse: which of many texts are copies of each other, whole or in part.
 *
 * A text is known by its sketch: the set of its shingles, which are the runs of a few words that
 * follow each other, folded, each hashed to 32 bits. The resemblance of two texts is the Jaccard
 * index of their sets, |A and B| / |A or B|; how much of A stands in B is the containment,
 * |A and B| / |A|. Source: Broder 1997, "On the resemblance and containment of documents".
 *
 * Which pairs are worth a look is told by one-permutation MinHash with optimal densification
 * (Shrivastava 2017) in bands (Leskovec, Rajaraman and Ullman 2014, chapter 3) for copies of the
 * whole, and by a sample of the shingles, those divisible by 16 (Broder 1997), for copies of a
 * part. What is reported was compared set by set.
 *
 * Threads: making sketches may be done in any thread. One thread at a time may add to an index;
 * any number may search one that none adds to. The allocator of an index that is searched with
 * several threads must be safe to call from several threads, as the C library's is.
 *
 * Limits: 2^32 - 2 texts in an index. */
#ifndef NEWSKIT_REUSE_H
#define NEWSKIT_REUSE_H

#include "base.h"
#include "document.h"

#ifdef __cplusplus
extern "C" {
#endif

#define NK_SHINGLE_MAX 16u /* words in a shingle */

/* The most bytes that the sketch of `document` takes. Cannot fail. Time: constant. */
NK_API size_t nk_sketch_room(const nk_document *document);

/* Writes the sketch of a document: of its words, numbers, addresses and tags, `width` in a shingle
 * (1 to NK_SHINGLE_MAX). A text of fewer words has one shingle, one without words none.
 *   block  the caller's, aligned for uint64_t, of nk_sketch_room() bytes; `*size` of them are
 *          written. They are plain bytes, the same on every machine of one byte order.
 * `allocator` gives memory for the time of the call. Fails: NK_ERR_MEMORY. Time: linear in the
 * tokens. */
NK_API nk_status nk_sketch_write(const nk_allocator *allocator, const nk_document *document,
                                 uint32_t width, void *block, size_t *size, nk_error *err);

/* An index of sketches. Remembers its allocator. */
typedef struct nk_reuse nk_reuse;

/* What counts as a copy; start from nk_reuse_options_default(). */
typedef struct nk_reuse_options {
  double threshold; /* the least Jaccard index of near copies, 0.3 to 1 */
  double partial;   /* the least containment, of the shorter of two texts in the other, of copies in
                        part, 0.05 to 1; 0: these are not looked for */
  const char *spill; /* a file that holds the sets in place of memory: made, mapped while it is
                        searched, and removed with the index. NULL: none */
} nk_reuse_options;

/* 0.8, 0.5, no file. Cannot fail. Time: constant. */
NK_API nk_reuse_options nk_reuse_options_default(void);

/* How a text stands to the others. */
typedef enum nk_reuse_kind {
  NK_REUSE_NONE,   /* no copy, and nothing is one of it */
  NK_REUSE_FIRST,  /* the first of its group */
  NK_REUSE_EXACT,  /* the same words in the same order as the text `of` */
  NK_REUSE_NEAR,   /* a near copy: a chain of pairs at the threshold leads to the text `of` */
  NK_REUSE_PARTIAL /* it shares a part with the text `of` */
} nk_reuse_kind;

/* What is found of one text. Texts are numbered from 0 as they were added. */
typedef struct nk_reuse_link {
  nk_reuse_kind kind;
  uint32_t first;    /* the first text of the group; itself for NONE and FIRST */
  uint32_t of;       /* what it was compared with; itself for NONE and FIRST */
  double similarity; /* their Jaccard index */
  double contained;  /* the part of this text's shingles that stand in `of` */
  double holds;      /* the part of the shingles of `of` that stand in this one */
} nk_reuse_link;

/* Makes an empty index.
 *   options  NULL for the defaults.        out  freed with nk_reuse_free() by the caller.
 * Fails: NK_ERR_RANGE (an option is outside its range), NK_ERR_IO (the file cannot be made),
 * NK_ERR_MEMORY. Time: constant. */
NK_API nk_status nk_reuse_new(const nk_allocator *allocator, const nk_reuse_options *options,
                              nk_reuse **out, nk_error *err);

/* Frees an index and removes its file; NULL is allowed. Cannot fail. Time: constant. */
NK_API void nk_reuse_free(nk_reuse *reuse);

/* Adds a text by its sketch, which is checked and copied: some 300 bytes in memory, and 4 for each
 * shingle, in the file if there is one.
 * Fails: NK_ERR_FORMAT (no sketch), NK_ERR_LIMIT, NK_ERR_IO, NK_ERR_MEMORY; the index is then as
 * before. Time: linear in the sketch. */
NK_API nk_status nk_reuse_add(nk_reuse *reuse, nk_str sketch, nk_error *err);

/* How many texts were added, and how many words the text `index` (< that) has. Cannot fail.
 * Time: constant. */
NK_API uint32_t nk_reuse_count(const nk_reuse *reuse);
NK_API uint32_t nk_reuse_words(const nk_reuse *reuse, uint32_t index);

/* Bytes that the index holds in memory. Cannot fail. Time: constant. */
NK_API size_t nk_reuse_memory(const nk_reuse *reuse);

/* Finds the groups. Near copies form groups by chains; the first of a group is a partial copy of
 * the one before it, in `order`, that shares the largest part with it, and its group joins that
 * one's.
 *   order    every number of a text once: from what came first to what came last. The result
 *            depends on it and on the texts, not on the order of adding nor on `threads`.
 *   links    the caller's, nk_reuse_count() of them, by number of the text.
 *   threads  0 is taken as 1; they end before the call does.
 * Fails: NK_ERR_IO (the file is gone), NK_ERR_MEMORY; `links` are undefined then. Time: linear in
 * the texts, and in the sizes of the pairs that are compared. */
NK_API nk_status nk_reuse_find(nk_reuse *reuse, const uint32_t *order, uint32_t threads,
                               nk_reuse_link *links, nk_error *err);

#ifdef __cplusplus
}
#endif
#endif
