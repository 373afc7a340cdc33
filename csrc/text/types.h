/* The types of one document: its distinct norm forms, numbered in order of first occurrence. */
#ifndef NK_TEXT_TYPES_H
#define NK_TEXT_TYPES_H

#include "base/buffer.h"
#include "text/unicode.h"

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
  nk_type_table norms; /* norm form → type */
  nk_type_table raws;  /* form that is not ASCII → index into raw_spans */
  nk_buffer bytes;     /* the norm forms, one after another */
  uint32_t *ends;      /* where each ends in `bytes` */
  size_t ends_capacity;
  nk_span *raw_spans; /* in `bytes` of raw_bytes */
  uint32_t *raw_types;
  size_t raw_spans_capacity, raw_types_capacity;
  nk_buffer raw_bytes;
  nk_codes codes;
  uint32_t count;
} nk_types;

void nk_types_init(nk_types *types, const nk_allocator *allocator);
void nk_types_free(nk_types *types);

/* Forgets all types and keeps the memory. */
void nk_types_clear(nk_types *types);

/* The type of a token whose text is `form`. False when memory runs out. */
bool nk_types_intern(nk_types *types, nk_str form, uint32_t *id);

#endif
