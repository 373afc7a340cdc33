/* The words with a hyphen inside that a text has: whether a word that was divided at the end of a row has a
 * hyphen of its own. */
#ifndef NK_LAYOUT_COMPOUNDS_H
#define NK_LAYOUT_COMPOUNDS_H

#include "layout/rows.h"

typedef struct nk_compounds {
  nk_allocator allocator;
  uint32_t *slots; /* hashes of words; 0 is free */
  size_t capacity; /* a power of two */
  size_t count;
} nk_compounds;

/* All words with a hyphen inside the live rows. False when memory runs out; nothing is held then. */
bool nk_compounds_read(nk_compounds *compounds, const nk_rows *rows);
void nk_compounds_free(nk_compounds *compounds);

/* Whether the text has the word that `row` and `next` share, with its hyphen. */
bool nk_compounds_has(const nk_compounds *compounds, const nk_rows *rows, const nk_row *row,
                      const nk_row *next);

#endif
