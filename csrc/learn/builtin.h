/* The built-in columns of a document, by name. */
#ifndef NK_LEARN_BUILTIN_H
#define NK_LEARN_BUILTIN_H

#include "newskit/tagger.h"

bool nk_builtin_is(nk_str name);

/* Fills `values` (one for each token) with the built-in column `name` of `document`. False when
 * memory runs out. */
bool nk_builtin_compute(const nk_allocator *allocator, const nk_document *document, nk_str name,
                        uint32_t *values);

#endif
