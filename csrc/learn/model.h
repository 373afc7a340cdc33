/* Model files: their layout, opening one in place, writing one.
 *
 * Sections follow one another, each starting at a multiple of 8, in the order of nk_model_section:
 * texts, transitions, slots, weights, dictionary. All numbers are little-endian; a machine of the
 * other order refuses the file. */
#ifndef NK_TAGGING_MODEL_H
#define NK_TAGGING_MODEL_H

#include "base/hash.h"
#include "newskit/tagger.h"
#include "learn/lattice.h"
#include "learn/template.h"

#define NK_MODEL_MAGIC 0x7265676761546b6eu /* "nkTagger" */
enum { NK_MODEL_VERSION = 1 };

typedef struct nk_model_header {
  uint64_t magic;
  uint32_t version;
  uint32_t reserved; /* 0 */
  uint64_t size;     /* of the whole file */
  uint64_t checksum; /* nk_hash_bytes of all behind this field */
  uint32_t tags;
  uint32_t templates;
  uint32_t slots;
  uint32_t weights;
  uint32_t dictionary; /* slots of the dictionary, a power of two, or 0 */
  uint32_t texts;      /* bytes */
  uint64_t open_tags;  /* tags that a form outside the dictionary may have; 0: any */
  float scale;         /* of the weights */
  uint32_t scope;
} nk_model_header;

/* A feature: the upper half of its hash, and where its weights are. Empty when `count` is 0. */
typedef struct nk_model_slot {
  uint32_t key;
  uint32_t start : 25;
  uint32_t count : 7;
} nk_model_slot;

typedef struct nk_model_weight {
  uint8_t tag;
  int8_t weight;
} nk_model_weight;

/* A form's tags; empty when `tags` is 0. */
typedef struct nk_model_word {
  uint64_t tags;
  uint32_t form; /* its column value */
  uint32_t reserved;
} nk_model_word;

enum { NK_MODEL_WEIGHTS_MAX = 1 << 25 };

/* Smaller weights are not written. */
#define NK_MODEL_LEAST 0.02f

struct nk_tagger {
  nk_allocator allocator;
  const nk_model_header *header;
  nk_str *texts; /* tag names, then templates, then the note */
  nk_template_set set;
  nk_transitions transitions;
  const nk_model_slot *slots;
  const nk_model_weight *weights;
  const nk_model_word *dictionary;
  uint64_t *filter;     /* a bit for each key: most features that are looked for do not exist */
  uint32_t filter_bits; /* a power of two, 64 at least */
};

/* Where the search for a feature starts: the lower half of its hash, as a share of the slots. */
static inline uint32_t nk_model_place(uint64_t hash, uint32_t slots) {
  return (uint32_t)((uint64_t)(uint32_t)hash * slots >> 32);
}

/* Whether a feature may exist; false is certain. */
static inline bool nk_model_may_have(const nk_tagger *tagger, uint64_t hash) {
  uint32_t bit = (uint32_t)(hash >> 32) & (tagger->filter_bits - 1);
  return tagger->filter[bit / 64] >> (bit % 64) & 1;
}

/* Asks for the memory at `address`, which will be read soon. */
#if defined(__GNUC__)
#define NK_MODEL_PREFETCH(address) __builtin_prefetch(address)
#else
#define NK_MODEL_PREFETCH(address) ((void)(address))
#endif

/* The slot of a feature, or NULL. */
const nk_model_slot *nk_model_find(const nk_tagger *tagger, uint64_t hash);

/* The tags that a form may have; 0 for any. */
uint64_t nk_model_allowed(const nk_tagger *tagger, uint32_t form);

/* What a model is written from. `rows` has for each of `count` features a weight a tag (stride
 * `stride`); weights that round to 0 are left out. `transitions` holds pairs, starts, ends. */
typedef struct nk_model_source {
  nk_model_header header; /* scope, tags, templates, open_tags */
  const nk_str *texts;    /* tag names, templates, note */
  const float *transitions;
  const uint64_t *hashes;
  const float *const *rows;
  uint32_t count;
  const nk_model_word *words;
  uint32_t word_count;
} nk_model_source;

/* Fails: NK_ERR_LIMIT, NK_ERR_MEMORY. `*out` is allocated. */
nk_status nk_model_write(const nk_allocator *allocator, const nk_model_source *source, nk_str *out,
                         nk_error *err);

#endif
