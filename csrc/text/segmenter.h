/* The segmenter: the scratch arrays that the steps from bytes to tokens, sentences and paragraphs
 * share. The steps in order are steps.c; laying out the document is document.c's work. */
#ifndef NK_TEXT_SEGMENTER_H
#define NK_TEXT_SEGMENTER_H

#include "base/buffer.h"
#include "newskit/document.h"
#include "text/bits.h"
#include "text/tailor/lexicon.h"
#include "text/scan/scan.h"
#include "text/types.h"

/* A token whose kind the tailoring knows. */
typedef struct nk_mark {
  uint32_t start;
  uint8_t kind;
} nk_mark;

/* Changes of tokens by rules for words, and the columns that they are made in. */
typedef struct nk_edits {
  struct nk_edit *items;
  size_t count, capacity;
  uint32_t *starts, *ends; /* as long as those of the segmenter, with which they change places */
  uint8_t *kinds;
  size_t starts_capacity, ends_capacity, kinds_capacity;
} nk_edits;

struct nk_segmenter {
  nk_allocator allocator;
  nk_document_options options;
  nk_str text; /* what was segmented: the caller's bytes, or `repaired` */
  nk_buffer repaired;
  size_t repairs;
  const nk_scanner *scanner;
  nk_scan scan;
  uint64_t *bitmaps; /* the five of `scan`, one after another */
  uint32_t *ranks;   /* tokens that start before each word of the bitmaps */
  size_t bitmaps_capacity, ranks_capacity;
  nk_mark *marks; /* in text order */
  size_t mark_count, marks_capacity;
  nk_lexicon lexicon; /* the tables of words of this run */
  uint32_t *starts, *ends, *ids;
  uint8_t *kinds;
  size_t starts_capacity, ends_capacity, ids_capacity, kinds_capacity;
  uint32_t token_count;
  uint32_t *sentences, *paragraphs; /* first token of each; first sentence of each */
  size_t sentences_capacity, paragraphs_capacity;
  uint32_t sentence_count, paragraph_count;
  nk_types types;
  nk_edits edits;
  bool nested; /* some tokens stand inside others */
};

/* The tokens and sentences of a text, without kinds and types: all of nk_segmenter_run() that its
 * boundaries need. For benchmarks and tests. */
nk_status nk_segmenter_split(nk_segmenter *segmenter, nk_str text,
                             const nk_document_options *options, nk_error *err);

/* The tokens of a text and their types, without kinds and sentences. For benchmarks. */
nk_status nk_segmenter_intern(nk_segmenter *segmenter, nk_str text,
                              const nk_document_options *options, nk_error *err);

/* The last token that starts at or before byte `at`, which is not before the first. */
static inline uint32_t nk_token_at(const nk_segmenter *s, size_t at) {
  size_t word = at >> 6;
  uint64_t upto = ~(uint64_t)0 >> (63 - (at & 63));
  uint64_t started = s->scan.breaks[word] & ~s->scan.white[word] & upto;
  return s->ranks[word] + nk_bit_count(started) - 1;
}

#endif
