/* Training data: tagged sequences as lists of feature ids. */
#ifndef NK_TAGGING_CORPUS_H
#define NK_TAGGING_CORPUS_H

#include "newskit/tagger.h"
#include "learn/template.h"

typedef struct nk_corpus {
  nk_allocator allocator;
  uint64_t *hashes; /* of feature id */
  uint32_t *seen;   /* occurrences of feature id */
  uint32_t feature_count;
  size_t hash_room, seen_room;
  uint32_t *table; /* feature id + 1 by hash; a power of two */
  size_t table_size;
  uint32_t *features; /* ids, token after token */
  size_t used, feature_room;
  size_t *ends; /* of each token's features */
  uint8_t *tags;
  uint32_t *forms;
  size_t tokens, end_room, tag_room, form_room;
  size_t *starts; /* first token of each sequence */
  size_t sequences, start_room;
} nk_corpus;

void nk_corpus_init(nk_corpus *corpus, const nk_allocator *allocator);
void nk_corpus_free(nk_corpus *corpus);

/* Takes in all sequences of `scope`. Fails as nk_trainer_add(). */
nk_status nk_corpus_add(nk_corpus *corpus, const nk_template_set *set, nk_scope scope,
                        nk_columns *columns, const uint8_t *tags, nk_error *err);

/* Drops features seen fewer than `cutoff` times and renumbers the rest in the old order; lets go of
 * the table, so that nothing can be added afterwards. */
void nk_corpus_finish(nk_corpus *corpus, uint32_t cutoff);

#endif
