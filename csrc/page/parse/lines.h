/* Lines: how white space and hidden pieces of a page turn into its text. */
#ifndef NK_MARKUP_LINES_H
#define NK_MARKUP_LINES_H

#include "page/parse/tree.h"

/* Ends the line that is under way, if one is. False when memory runs out, as below. */
bool nk_break_line(nk_buffer *text);

/* Appends text, with white space collapsed unless it is preformatted. */
bool nk_append_line(nk_buffer *text, nk_str run, bool preformatted);

/* Whether an element inside a line, which has just ended, is not seen as part of it: hidden, for
 * screen readers, or a box that opens over the text. */
bool nk_is_unseen(const nk_tree *tree, uint32_t node);

/* Takes back the text of the subtree that has just ended. */
void nk_drop_text(nk_tree *tree, uint32_t node);

#endif
