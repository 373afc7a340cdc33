/* The index of sketches, as its files see it. A text is an entry, numbered as it was added; while
 * searching it is a rank, its place in the order that the caller gave. */
#ifndef NK_REUSE_REUSE_H
#define NK_REUSE_REUSE_H

#include "base/system/mapping.h"
#include "newskit/reuse.h"

/* Slots of a signature. 128 of 16 bits: the error of an estimate is below 0.045 (the square root of
 * J (1 - J) / 128), and equal by chance is one slot in 65,536 (b-bit minwise hashing, Li and König
 * 2010). */
enum { NK_SLOTS = 128, NK_SLOT_BITS = 7 };

/* A sketch: this, then `count` different hashes in ascending order. */
typedef struct nk_sketch_head {
  uint64_t exact; /* a hash of the words in their order */
  uint32_t words;
  uint32_t count;
} nk_sketch_head;

typedef struct nk_reuse_entry {
  uint64_t exact;
  uint64_t set; /* a hash of the shingles */
  uint64_t at;  /* where they begin, counted in hashes */
  uint32_t words;
  uint32_t count;
} nk_reuse_entry;

struct nk_reuse {
  nk_allocator allocator;
  nk_reuse_options options;
  uint32_t rows, bands; /* of a signature, see nk_reuse_bands() */
  uint32_t count;
  size_t capacity, slot_capacity;
  nk_reuse_entry *entries;
  uint16_t *slots; /* NK_SLOTS for each entry */
  uint32_t *pool;  /* the sets; with a file, those that are not written yet */
  size_t pool_count, pool_capacity;
  uint64_t written; /* hashes in the file */
  nk_file file;     /* -1: none */
  nk_mapping mapping;
  char *path;
  size_t path_size;
};

/* What the steps of searching share. Arrays are by rank. */
typedef struct nk_reuse_search {
  const nk_reuse *reuse;
  const uint32_t *order;
  const uint32_t *sets; /* where the sets of all entries are */
  uint32_t threads;
  uint32_t *parents; /* `threads` forests of ranks, `count` each; the first one is the result */
  nk_allocator allocator;
} nk_reuse_search;

/* The sets of all entries, from memory or the mapped file, until they are closed. */
nk_status nk_reuse_open_sets(nk_reuse *reuse, const uint32_t **sets, nk_error *err);
void nk_reuse_close_sets(nk_reuse *reuse);

/* A pair of sets: how many hashes they share. */
uint32_t nk_reuse_shared(const nk_reuse_search *search, uint32_t a, uint32_t b);

const nk_reuse_entry *nk_reuse_at(const nk_reuse_search *search, uint32_t rank);

/* The signature of a set in ascending order, which is not empty. */
void nk_reuse_sign(const uint32_t *set, uint32_t count, uint16_t *slots);

/* The most rows for a band with which a pair at the threshold shares no band less than once in
 * 2,000 times. */
void nk_reuse_bands(double threshold, uint32_t *rows, uint32_t *bands);

/* The root of a rank in a forest, whose paths are shortened; and joining two trees, so that the
 * lower rank is the root. */
uint32_t nk_reuse_root(uint32_t *parents, uint32_t rank);
void nk_reuse_join(uint32_t *parents, uint32_t a, uint32_t b);

/* Joins the near copies in the first forest of the search. False when memory runs out. */
bool nk_reuse_near(const nk_reuse_search *search);

/* For each rank that is the root of its tree, the rank before it of which it is a copy in part, or
 * itself; others are not touched. False when memory runs out. */
bool nk_reuse_partial(const nk_reuse_search *search, uint32_t *of);

/* Sorts by the upper 32 bits, stable. `spare` is as long as `items`. */
void nk_reuse_sort(uint64_t *items, uint64_t *spare, size_t count);

#endif
