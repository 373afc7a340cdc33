/* Keywords: the words and phrases that one document is about.
 *
 * Candidates are sequences of up to five words inside a sentence that neither begin nor end with a
 * stopword; words are told apart by their stems. Each is described by numbers that any text has
 * (frequency, place, length, neighbors, capitals, what contains it), and a small forest of decision
 * trees ranks them. The forest was learned from English news, French news and English abstracts at
 * once; docs/keywords.md tells how well it does.
 *
 * Threads: an extractor is used by one thread at a time; it keeps nothing of a document. */
#ifndef NEWSKIT_KEYWORDS_H
#define NEWSKIT_KEYWORDS_H

#include "base.h"
#include "document.h"

#ifdef __cplusplus
extern "C" {
#endif

/* How many numbers describe a candidate; nk_keyword_feature() has their names. */
#define NK_KEYWORD_FEATURES 21u

/* The lists of words, the stemmer, and the scratch memory of runs. Remembers its allocator. */
typedef struct nk_extractor nk_extractor;

/* What the caller's lists say of a word; bits. */
typedef enum nk_word_class {
  NK_CLASS_STOP = 1, /* may stand inside a keyword, not at its edges */
  NK_CLASS_WEAK = 2  /* of general meaning; makes a keyword less likely */
} nk_word_class;

/* One keyword, as a value. Its places are in the document that it was found in, which it does not
 * keep. */
typedef struct nk_keyword {
  uint32_t first, last; /* tokens of the document: its first occurrence that is inside a sentence,
                           where there is one; `last` is included */
  nk_span span;         /* its bytes, without a possessive ending */
  uint32_t frequency;
  uint32_t sentences; /* in which it occurs */
  double score;       /* comparable within the document only */
  float features[NK_KEYWORD_FEATURES];
} nk_keyword;

/* Makes an extractor without stopwords and weak words.
 *   language  names a stemmer (see nk_stemmer_new()), or is NULL for none.
 *   out       freed with nk_extractor_free().
 * Fails: NK_ERR_RANGE (no such stemmer), NK_ERR_MEMORY. Time: constant. */
NK_API nk_status nk_extractor_new(const nk_allocator *allocator, const char *language,
                                  nk_extractor **out, nk_error *err);

/* Frees an extractor, and with it its last result. Cannot fail. Time: constant. */
NK_API void nk_extractor_free(nk_extractor *extractor);

/* Says that the type `norm`, which is copied, is a stopword or a weak word; it may be both. Holds
 * for all later runs. Fails: NK_ERR_LIMIT, NK_ERR_MEMORY; nothing has changed then. Time: linear
 * in norm.len. */
NK_API nk_status nk_extractor_add(nk_extractor *extractor, nk_str norm, nk_word_class as,
                                  nk_error *err);

/* The `limit` best keywords (0: all candidates), best first, ties by first occurrence.
 *   out  an array of `*count`, borrowed until the next call with this extractor.
 * Fails: NK_ERR_LIMIT, NK_ERR_MEMORY. Time: linear in tokens, and the candidates times the trees
 * of the forest. Memory: as of the longest document so far. */
NK_API nk_status nk_extractor_run(nk_extractor *extractor, const nk_document *document,
                                  size_t limit, const nk_keyword **out, size_t *count,
                                  nk_error *err);

/* The name of a feature ("frequency", "sentence" …), or NULL for an index past the last. Static.
 * Cannot fail. Time: constant. */
NK_API const char *nk_keyword_feature(uint32_t index);

#ifdef __cplusplus
}
#endif
#endif
