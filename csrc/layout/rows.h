/* The rows of a text as they were pasted: where each starts and ends, and what can be seen of it without the
 * others. What rows are to each other is in flow.c, what is no text in furniture.c. */
#ifndef NK_LAYOUT_ROWS_H
#define NK_LAYOUT_ROWS_H

#include "newskit/layout.h"

enum nk_row_flag {
  NK_ROW_LOWER = 1, /* starts with a small letter */
  NK_ROW_CASED =
      2, /* starts with a letter of a script that has small and capital ones, or a digit */
  NK_ROW_ENDS = 4,      /* ends a sentence: a full stop, a question, their closing marks */
  NK_ROW_DIVIDES = 8,   /* ends with a letter and a hyphen */
  NK_ROW_SOFT = 16,     /* ends with a soft hyphen */
  NK_ROW_WIDE = 32,     /* starts with an ideograph or the like, before which no space is put */
  NK_ROW_WIDE_END = 64, /* ends with one */
  NK_ROW_BULLET = 128,
  NK_ROW_HEADING = 256,
  NK_ROW_PAGE = 512, /* a form feed stood before it */
  NK_ROW_QUOTED = 1024,
  NK_ROW_CUT = 2048,
  NK_ROW_BREAK = 4096 /* starts a paragraph */
};

typedef struct nk_row {
  uint32_t from, to;   /* the whole row in the input, without its line break */
  uint32_t start, end; /* without white space around it, bullet and marks; equal when blank */
  uint32_t flags;
  uint16_t columns; /* as wide as a terminal shows it: ideographs count twice */
  uint16_t word;    /* columns of its first word */
  uint16_t indent;  /* columns of white space before it */
  uint8_t reason;   /* why it was cut (nk_layout_reason) */
  uint8_t depth;    /* how many ">" */
} nk_row;

typedef struct nk_rows {
  nk_allocator allocator;
  nk_str text;
  nk_row *items;
  size_t count, capacity;
} nk_rows;

/* The rows of a text. False when memory runs out; `rows` is then empty. */
bool nk_rows_read(nk_rows *rows, const nk_allocator *allocator, nk_str text);
void nk_rows_free(nk_rows *rows);

/* Measures a row anew after its start or end has moved. */
void nk_row_measure(const nk_rows *rows, nk_row *row);

static inline bool nk_row_blank(const nk_row *row) {
  return row->start == row->end;
}

/* Neither blank nor cut. */
static inline bool nk_row_live(const nk_row *row) {
  return row->start < row->end && !(row->flags & NK_ROW_CUT);
}

/* The next live row after `at`, or `rows->count`; `*blanks` counts the blank rows between. */
size_t nk_rows_next(const nk_rows *rows, size_t at, size_t *blanks);

/* The bytes of a row. */
static inline nk_str nk_row_str(const nk_rows *rows, const nk_row *row) {
  return (nk_str){rows->text.data + row->start, (size_t)row->end - row->start};
}

#endif
