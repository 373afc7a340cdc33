/* Line breaks between tokens: which of them end a paragraph, and which only wrap a line. */
#ifndef NK_TEXT_LINES_H
#define NK_TEXT_LINES_H

#include "newskit/base.h"

typedef enum nk_gap {
  NK_GAP_NONE,  /* the tokens touch */
  NK_GAP_SPACE, /* white space within a line */
  NK_GAP_LINE,  /* one line break */
  NK_GAP_BLANK  /* a blank line, a form feed or a paragraph separator */
} nk_gap;

/* What stands between two tokens, in text[from, to), which is white space. */
nk_gap nk_gap_of(const uint8_t *text, size_t from, size_t to);

/* The measure of the block of lines (between blank lines) that is being read. */
typedef struct nk_block {
  size_t end;         /* where it ends in the text; 0 before the first */
  size_t longest;     /* bytes of its longest line */
  size_t lines, full; /* how many lines; how many that the next line's first word would overfill */
} nk_block;

/* Measures the block whose first line starts at `from`. */
void nk_block_measure(nk_block *block, const uint8_t *text, size_t from, size_t len);

/* Whether the block is three or more lines, all too short for filled text: a list. */
bool nk_block_list(const nk_block *block);

/* Whether the block has a line so long that none of its lines is wrapped. */
bool nk_block_open(const nk_block *block);

/* Whether the line break at `at` is a wrap: its line is so full that the next word did not fit, as
 * most lines of the block are. */
bool nk_block_wraps(const nk_block *block, const uint8_t *text, size_t at, size_t len);

#endif
