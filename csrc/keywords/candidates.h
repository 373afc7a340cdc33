/* Candidates: the sequences of words that could be keywords of a document, with what is counted of
 * each. Ranking them is extractor.c's work. */
#ifndef NK_COUNT_CANDIDATES_H
#define NK_COUNT_CANDIDATES_H

#include "count/edges.h"
#include "count/vocabulary.h"
#include "newskit/document.h"
#include "newskit/keywords.h"
#include "newskit/text.h"

enum { NK_CANDIDATE_WORDS = 5 };

/* What a token is to a candidate. */
enum { NK_PLAIN, NK_BREAK, NK_MARK, NK_STOP, NK_LETTER };

typedef struct nk_candidate {
  uint32_t first, last;   /* tokens of the first occurrence */
  uint32_t shown_first;   /* of the occurrence that is shown */
  uint32_t sentence;      /* of the first occurrence */
  uint32_t last_sentence; /* seen last */
  uint32_t frequency, sentences;
  uint32_t left, right, both;    /* occurrences with a stopword, mark or edge beside them */
  uint32_t capitals, judged;     /* occurrences in capitals, among those where it shows */
  uint32_t container, contained; /* frequency of the most frequent longer one; how many there are */
  bool complete;                 /* a candidate; false: only the beginning of candidates */
} nk_candidate;

/* What is known of a type of the document. */
typedef struct nk_candidate_type {
  uint32_t stem;
  uint8_t role; /* NK_PLAIN …, without regard to the token's kind */
  bool weak;
} nk_candidate_type;

typedef struct nk_candidates {
  nk_allocator allocator;
  nk_stemmer *stemmer;      /* NULL: none */
  nk_vocabulary lexicon;    /* stopwords and weak words, by their `classes` */
  nk_vocabulary stems;      /* of the document; frequency: its tokens */
  nk_candidate_type *types; /* of the document */
  size_t types_capacity;
  uint8_t *roles; /* of the tokens */
  size_t roles_capacity;
  nk_edges edges;      /* candidates and their beginnings, as sequences of stems */
  nk_candidate *items; /* beside the edges */
  size_t items_capacity;
  uint32_t words; /* tokens that are neither punctuation nor symbols */
} nk_candidates;

/* `seed` is that of the hash tables; no result depends on it. */
void nk_candidates_init(nk_candidates *candidates, const nk_allocator *allocator, uint64_t seed);
void nk_candidates_free(nk_candidates *candidates);

/* Finds all candidates of `document`; they are edges.count items, in order of first occurrence. */
nk_status nk_candidates_find(nk_candidates *candidates, const nk_document *document, nk_error *err);

#endif
