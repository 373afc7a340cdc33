/* Counts: n-grams of every order up to a longest one, with their frequency and document frequency.
 *
 * An n-gram is kept as an edge from its first n-1 words to its last, so each costs the same
 * whatever its order. Words are norm forms; their ids, and the order of all results, follow the
 * order in which the text was added, never the order of a hash table or of threads. Two counts of
 * two texts, merged, equal one count of both.
 *
 * Threads: one thread at a time may change a counts object; any number may read one that none
 * changes. The allocator of an object that is filled with several threads must be safe to call from
 * several threads, as the C library's is.
 *
 * Limits: 2^32 - 2 counted tokens, documents and occurrences of one order, and 4 GiB of distinct
 * words; what would exceed them is refused with NK_ERR_LIMIT and changes nothing. */
#ifndef NEWSKIT_COUNT_H
#define NEWSKIT_COUNT_H

#include "base.h"
#include "document.h"

#ifdef __cplusplus
extern "C" {
#endif

#define NK_ORDER_MAX 8u /* the longest n-gram */
#define NK_SKIP_MAX 4u  /* the most tokens that a skip-gram may leave out */

typedef struct nk_counts nk_counts; /* remembers its allocator */

/* What is counted; start from nk_count_options_default(). */
typedef struct nk_count_options {
  uint32_t order; /* count n-grams of 1 to this many words; at most NK_ORDER_MAX */
  uint32_t skip;  /* an n-gram may leave out up to this many tokens in all; at most NK_SKIP_MAX.
                     Source: Guthrie et al. 2006, "A closer look at skip-gram modelling" */
  uint32_t kinds; /* bit (1 << nk_kind) for each kind of token that is counted */
  bool gaps;      /* a token that is not counted ends the n-gram; otherwise the n-gram closes up */
  bool across;    /* n-grams run across the ends of sentences (never of documents) */
  uint64_t seed;  /* of the hash tables; give a secret one where texts are hostile. No result
                     depends on it */
} nk_count_options;

/* Up to three words, no skips, every kind but punctuation and symbols, within sentences, seed 0.
 * Cannot fail. Time: constant. */
NK_API nk_count_options nk_count_options_default(void);

/* What is one document, for document frequency, in a text that is added as a whole. */
typedef enum nk_unit {
  NK_UNIT_BLOCK, /* what blank lines separate */
  NK_UNIT_LINE,
  NK_UNIT_WHOLE
} nk_unit;

/* How a text is read; start from nk_stream_options_default(). */
typedef struct nk_stream_options {
  nk_unit unit;
  uint32_t threads; /* 0 and 1: none but the caller's. Results are the same for any number */
  nk_document_options document;
} nk_stream_options;

/* Blocks, one thread, the default document options. Cannot fail. Time: constant. */
NK_API nk_stream_options nk_stream_options_default(void);

/* One n-gram, as a value. */
typedef struct nk_ngram {
  uint32_t order;
  uint32_t words[NK_ORDER_MAX]; /* ids, see nk_counts_word() */
  uint32_t frequency;
  uint32_t documents; /* document frequency */
  uint32_t first;     /* grows with the place of its first occurrence in what was added */
} nk_ngram;

/* Which n-grams nk_counts_top() gives, and how they are ranked. */
typedef struct nk_top_options {
  uint32_t shortest, longest; /* orders */
  uint32_t min_frequency, min_documents;
  uint32_t min_length; /* code points that each word has at least */
  bool by_documents;   /* rank by document frequency instead of frequency */
  const uint8_t *edge; /* NULL, or one byte for each word id: not 0 where the word may neither begin
                          nor end an n-gram (stopwords) */
  size_t limit;        /* how many at most; 0: all */
} nk_top_options;

/* Every n-gram of every order, by frequency. Cannot fail. Time: constant. */
NK_API nk_top_options nk_top_options_default(void);

/* Makes empty counts.
 *   options  NULL for the defaults.        out  freed with nk_counts_free().
 * Fails: NK_ERR_RANGE (an option is outside its range), NK_ERR_MEMORY. Time: constant. */
NK_API nk_status nk_counts_new(const nk_allocator *allocator, const nk_count_options *options,
                               nk_counts **out, nk_error *err);

/* Frees the counts; arrays of nk_counts_top() and nk_pairs_top() must have gone back before. Cannot
 * fail. Time: constant. */
NK_API void nk_counts_free(nk_counts *counts);

/* Adds one document, of which nothing is kept.
 * Fails: NK_ERR_LIMIT, NK_ERR_MEMORY; the counts are then as before. Time: linear in tokens and
 * orders (with skips, in the ways to skip). */
NK_API nk_status nk_counts_add(nk_counts *counts, const nk_document *document, nk_error *err);

/* Adds a text, or a file, which may be a pipe, read piece by piece: memory does not grow with its
 * size but with its distinct n-grams.
 *   options  NULL for the defaults.
 * Fails: NK_ERR_IO, NK_ERR_ENCODING (document.strict only; err->offset: in the text or file),
 * NK_ERR_LIMIT, NK_ERR_MEMORY; the documents before the failure stay counted. Time: linear in the
 * size, over options->threads threads, which end before the call does. */
NK_API nk_status nk_counts_add_text(nk_counts *counts, nk_str text,
                                    const nk_stream_options *options, nk_error *err);
NK_API nk_status nk_counts_add_file(nk_counts *counts, const char *path,
                                    const nk_stream_options *options, nk_error *err);

/* Adds all of `other`, which stays as it is, as if its texts had been added after those of
 * `counts`. Fails: NK_ERR_RANGE (made with other options), NK_ERR_LIMIT, NK_ERR_MEMORY; `counts` is
 * then as before. Time: linear in the distinct n-grams of `other`. */
NK_API nk_status nk_counts_merge(nk_counts *counts, const nk_counts *other, nk_error *err);

/* The n-grams that `options` asks for (NULL: all), best first; ties by first occurrence.
 *   out  an array of `*count` from the allocator of `counts`, given back by nk_counts_free_top();
 *        NULL when there are none.
 * Fails: NK_ERR_MEMORY. Time: one pass over all n-grams and, when there is a limit, log(limit) for
 * each that is kept on the way. */
NK_API nk_status nk_counts_top(const nk_counts *counts, const nk_top_options *options,
                               nk_ngram **out, size_t *count, nk_error *err);

/* Gives the array of nk_counts_top() back; `count` is what it was given with. NULL is allowed.
 * Cannot fail. Time: constant. */
NK_API void nk_counts_free_top(const nk_counts *counts, nk_ngram *ngrams, size_t count);

/* Looks an n-gram up by its words, `order` of them; false where it does not occur, or is of an
 * order that is not counted; `*out` is then undefined. Cannot fail. Time: linear in `order`. */
NK_API bool nk_counts_find(const nk_counts *counts, const nk_str *words, uint32_t order,
                           nk_ngram *out);

/* The id of a word, or UINT32_MAX; and of an id (< nk_counts_distinct(counts, 1)) the word,
 * borrowed until the counts change, its frequency and its document frequency. Cannot fail. Time:
 * constant. */
NK_API uint32_t nk_counts_id(const nk_counts *counts, nk_str word);
NK_API nk_str nk_counts_word(const nk_counts *counts, uint32_t id);
NK_API uint32_t nk_counts_word_frequency(const nk_counts *counts, uint32_t id);
NK_API uint32_t nk_counts_word_documents(const nk_counts *counts, uint32_t id);

/* How many documents were added; how many n-grams of `order`, counting repeats and not (0 for an
 * order that is not counted); and what the counts were made with. Cannot fail. Time: constant. */
NK_API uint64_t nk_counts_documents(const nk_counts *counts);
NK_API uint64_t nk_counts_total(const nk_counts *counts, uint32_t order);
NK_API uint64_t nk_counts_distinct(const nk_counts *counts, uint32_t order);
NK_API nk_count_options nk_counts_options(const nk_counts *counts);

/* Bytes that the object holds. Cannot fail. Time: constant. */
NK_API size_t nk_counts_memory(const nk_counts *counts);

/* Writes a file that nk_counts_load() reads, byte for byte the same for equal counts; and replaces
 * `path` only when all is written. docs/counting.md describes the format.
 * Fails: NK_ERR_IO, NK_ERR_MEMORY. Time: linear in the distinct n-grams. */
NK_API nk_status nk_counts_save(const nk_counts *counts, const char *path, nk_error *err);

/* Reads such a file, which is checked before use.
 *   seed  of the hash tables, as in nk_count_options.        out  freed with nk_counts_free().
 * Fails: NK_ERR_IO, NK_ERR_FORMAT (not such a file, or damaged; err->offset: where it was noticed),
 * NK_ERR_MEMORY. Time and memory: linear in the size of the file. */
NK_API nk_status nk_counts_load(const nk_allocator *allocator, const char *path, uint64_t seed,
                                nk_counts **out, nk_error *err);

#ifdef __cplusplus
}
#endif
#endif
