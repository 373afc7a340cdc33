/* The types of one document: its distinct norm forms, numbered in order of first occurrence. */
#ifndef NK_TEXT_TYPES_H
#define NK_TEXT_TYPES_H

#include "base/buffer.h"
#include "text/key.h"
#include "text/unicode/unicode.h"

/* One slot of an open-addressing table: `id` is 1 more than the value, 0 marks a free slot. */
typedef struct nk_type_slot {
  uint32_t tag;
  uint32_t id;
} nk_type_slot;

typedef struct nk_type_table {
  nk_type_slot *slots;
  size_t capacity; /* a power of two, or 0 */
  uint32_t used;
} nk_type_table;

typedef struct nk_types {
  nk_allocator allocator;
  nk_str text;         /* what the tokens are spans of */
  nk_type_table norms; /* norm form → type */
  nk_type_table raws;  /* token beyond ASCII → index into `spellings` */
  nk_buffer bytes;     /* the norm forms, one after another */
  uint32_t *ends;      /* where each ends in `bytes` */
  nk_key *keys;        /* of norm forms of up to sixteen bytes; all ones for others */
  nk_span *spellings;  /* first occurrence in the text of each spelling in `raws` */
  uint32_t *spelled;   /* and its type */
  size_t ends_capacity, keys_capacity, spellings_capacity, spelled_capacity;
  nk_buffer folded; /* scratch: one norm form */
  nk_codes codes;   /* scratch: its code points */
  uint32_t count;
} nk_types;

void nk_types_init(nk_types *types, const nk_allocator *allocator);
void nk_types_free(nk_types *types);

/* Forgets all types, keeps the memory and makes ready for the `tokens` tokens of `text`. False when
 * memory runs out, here and below. */
bool nk_types_clear(nk_types *types, nk_str text, uint32_t tokens);

/* The types of `count` tokens of the text, into `ids`. */
bool nk_types_intern(nk_types *types, const uint32_t *starts, const uint32_t *ends, size_t count,
                     uint32_t *ids);

/* The type whose norm form is `norm` as it stands, into `id`. */
bool nk_types_intern_exact(nk_types *types, nk_str norm, uint32_t *id);

#endif
