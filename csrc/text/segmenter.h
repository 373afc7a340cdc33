/* The segmenter: scratch arrays, and the steps from bytes to tokens, sentences and paragraphs. Laying
 * out the document is document.c's work. */
#ifndef NK_TEXT_SEGMENTER_H
#define NK_TEXT_SEGMENTER_H

#include "base/buffer.h"
#include "newskit/document.h"
#include "text/lexicon.h"
#include "text/types.h"

/* A token whose kind the tailoring knows. */
typedef struct nk_mark {
  uint32_t start;
  uint8_t kind;
} nk_mark;

struct nk_segmenter {
  nk_allocator allocator;
  nk_document_options options;
  nk_str text; /* what was segmented: the caller's bytes, or `repaired` */
  nk_buffer repaired;
  size_t repairs;
  uint64_t *breaks; /* first bytes of segments */
  uint64_t *white;  /* bytes of segments that are white space */
  uint64_t *touch;  /* bytes that the news tailoring looks at */
  size_t breaks_capacity, white_capacity, touch_capacity;
  nk_mark *marks; /* in text order */
  size_t mark_count, marks_capacity;
  nk_lexicon own; /* the caller's abbreviations */
  uint32_t *starts, *ends, *ids;
  uint8_t *kinds;
  size_t starts_capacity, ends_capacity, ids_capacity, kinds_capacity;
  uint32_t token_count;
  uint32_t *sentences, *paragraphs; /* first token of each; first sentence of each */
  size_t sentences_capacity, paragraphs_capacity;
  uint32_t sentence_count, paragraph_count;
  nk_types types;
};

/* What kind of token `form` is. */
nk_kind nk_kind_of(nk_str form);

#endif
