/* Which tags a form may have, as the training data shows it: frequent forms keep to the tags they
 * were seen with, the tags of rare ones are open to all others. */
#ifndef NK_LEARN_DICTIONARY_H
#define NK_LEARN_DICTIONARY_H

#include "learn/model.h"
#include "learn/train/corpus.h"

/* All zeros when there is none: then any form may have any tag. */
typedef struct nk_dictionary {
  nk_model_word *words; /* open addressing by form */
  size_t room;          /* a power of two */
  uint64_t open_tags;
} nk_dictionary;

/* Collects the forms of `corpus` that occur `least` times and more; nothing when `least` is 0. False
 * when memory runs out. Free in any case. */
bool nk_dictionary_make(nk_dictionary *dictionary, const nk_allocator *allocator,
                        const nk_corpus *corpus, uint32_t least);
void nk_dictionary_free(nk_dictionary *dictionary, const nk_allocator *allocator);

/* The set of tags that a token of `form` may have in training, its true `tag` always among them; 0
 * for any. */
uint64_t nk_dictionary_allowed(const nk_dictionary *dictionary, uint32_t form, uint8_t tag);

/* Writes the words one after another to `to`, unless that is NULL. Gives their number. */
size_t nk_dictionary_collect(const nk_dictionary *dictionary, nk_model_word *to);

#endif
