/* Which rows go on in the next: the flow of the text. */
#ifndef NK_LAYOUT_FLOW_H
#define NK_LAYOUT_FLOW_H

#include "layout/rows.h"

/* Marks the rows that start a paragraph (NK_ROW_BREAK) and notes what the rows were seen to be. */
void nk_flow_read(nk_rows *rows, nk_layout_facts *facts);

#endif
