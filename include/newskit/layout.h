/* The layout of a pasted text: which of its line feeds end a paragraph, and which were put there by
 * a mail program, a narrow column, a page of paper. What comes out is one line a paragraph, with
 * the place of each in the input, and a list of what was cut. Nothing here knows what a headline or
 * a byline is.
 *
 * Source: the width of a broken text is learned from the rows that surely go on, not given; what
 * stands around a text (page numbers, running heads, headers of a mail) is cut only on two signs.
 *
 * Range: all places are bytes; those of lines and cuts are half-open. Lines are in the order of the
 * input and do not overlap; so are cuts. An empty text has no lines.
 *
 * Use: nk_layout_new() once for a text, then its lines as the paragraphs.
 *
 * Failure: only nk_layout_new() can fail. Everything else is read of what it made.
 *
 * Threads: a layout is immutable once made; any number of threads may read one.
 * Memory: made with the allocator that is handed over, which must be given to nk_layout_free again.
 */
#ifndef NEWSKIT_LAYOUT_H
#define NEWSKIT_LAYOUT_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What was made of a text: lines, cuts, facts. It keeps nothing of the input but offsets into it.
 */
typedef struct nk_layout nk_layout;

/* What is known of a line beside its text; bits. */
enum nk_layout_flag {
  NK_LINE_GAP = 1,     /* blank lines stood before it, or it is the first */
  NK_LINE_BULLET = 2,  /* a bullet or a list mark stood before it; it is cut off */
  NK_LINE_HEADING = 4, /* marked as a heading ("# ", or underlined) */
  NK_LINE_QUOTED = 8   /* it was quoted as mail is, with ">" */
};

/* A paragraph: bytes [start, end) of the layout's text, and where it starts in the input. */
typedef struct nk_layout_line {
  uint32_t start, end;
  uint32_t input;
  uint32_t flags; /* of enum nk_layout_flag */
} nk_layout_line;

/* Why a row of the input is in no line. */
typedef enum nk_layout_reason {
  NK_CUT_MAIL_HEADER,  /* "From: …" at the top, "Ann wrote:" before what she wrote */
  NK_CUT_SIGNATURE,    /* below "-- " at the end of a mail */
  NK_CUT_RUNNING_HEAD, /* a line that recurs on every page, with the number of the page */
  NK_CUT_PAGE_NUMBER,  /* a number by itself that counts pages */
  NK_CUT_RULE          /* a line of dashes, stars or the like */
} nk_layout_reason;

/* A row of the input that is no text: bytes [start, end). */
typedef struct nk_layout_cut {
  uint32_t start, end;
  nk_layout_reason reason;
} nk_layout_cut;

/* What the layout was seen to be. Rows are broken when a fifth of them at least go on in a small
 * letter without having ended; the width is then learned from those. */
typedef struct nk_layout_facts {
  uint32_t width; /* columns at which rows were broken; 0 when they were not */
  bool doubled;   /* a blank row after every row */
  bool divided;   /* words divided at the ends of rows */
  bool indented;  /* paragraphs told by the indent of their first row */
  bool quoted;    /* ">" before the rows */
  bool mail;      /* headers of a mail on top */
  bool markdown;  /* "# " and stars */
} nk_layout_facts;

/* Makes the layout of a text.
 *   allocator  for the layout, and for the rows while they are read; NULL: the C library's. It is
 *              handed over again to free the layout.
 *   text       UTF-8; borrowed for the call only.
 *   out        the layout, or NULL on failure; freed with nk_layout_free() by the caller.
 * Fails: NK_ERR_ENCODING (not UTF-8; err->offset: first bad byte), NK_ERR_LIMIT (4 GiB and more),
 * NK_ERR_MEMORY. Time and memory: linear in `text`. */
NK_API nk_status nk_layout_new(const nk_allocator *allocator, nk_str text, nk_layout **out,
                               nk_error *err);

/* Frees a layout, with the allocator that it was made with; NULL is allowed. Cannot fail. Time:
 * constant. */
NK_API void nk_layout_free(const nk_allocator *allocator, nk_layout *layout);

/* The text of all lines, parted by line feeds. Borrowed until the layout is freed. Cannot fail.
 * Time: constant. */
NK_API nk_str nk_layout_text(const nk_layout *layout);

/* The lines in order, as offsets into nk_layout_text(), `*count` of them. Borrowed until the layout
 * is freed. Cannot fail. Time: constant. */
NK_API const nk_layout_line *nk_layout_lines(const nk_layout *layout, size_t *count);

/* What was cut, in order of the input, `*count` rows. Borrowed likewise. Cannot fail. Time:
 * constant. */
NK_API const nk_layout_cut *nk_layout_cuts(const nk_layout *layout, size_t *count);

/* What was seen of the input as a whole, as a value. Cannot fail. Time: constant. */
NK_API nk_layout_facts nk_layout_facts_of(const nk_layout *layout);

/* The name of a reason in lower case ("mail header", "page number" …). Static. Cannot fail. Time:
 * constant. */
NK_API const char *nk_layout_reason_name(nk_layout_reason reason);

#ifdef __cplusplus
}
#endif
#endif
