/* The trainer, as its own files see it. */
#ifndef NK_TAGGING_TRAINER_H
#define NK_TAGGING_TRAINER_H

#include "base/arena.h"
#include "learn/model.h"
#include "learn/train/corpus.h"
#include "learn/train/dictionary.h"

struct nk_trainer {
  nk_allocator allocator;
  nk_trainer_options options;
  nk_arena arena; /* texts, transitions */
  nk_str *templates;
  nk_template_set set;
  nk_str tags[NK_TAGS_MAX];
  uint32_t tag_count;
  nk_corpus corpus;
  float *rows; /* of each feature: weights by tag, then their sums of squared gradients */
  uint32_t stride;
  float *edges, *edge_squares; /* pairs, starts, ends */
  size_t *order;               /* of sequences */
  uint64_t drawn;              /* random words so far */
  nk_dictionary dictionary;
  uint32_t *kept;
  float *scratch;
  uint64_t *allowed; /* of each token of the sequence at hand */
  nk_str model;      /* the last one written, or empty */
  size_t kept_room, scratch_room, allowed_room;
};

size_t nk_trainer_row_bytes(const nk_trainer *trainer);

/* Frees the last model. */
void nk_trainer_drop_model(nk_trainer *trainer);

#endif
