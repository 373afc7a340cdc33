/* Rows that are no text: headers and signatures of mail, running heads, page numbers, rules. */
#ifndef NK_LAYOUT_FURNITURE_H
#define NK_LAYOUT_FURNITURE_H

#include "layout/rows.h"

/* Takes the ">" of quoted mail away where most rows have one, and cuts the line that introduces them. */
void nk_furniture_unquote(nk_rows *rows, nk_layout_facts *facts);

/* Cuts the headers of a mail, and a signature. */
void nk_furniture_mail(nk_rows *rows, nk_layout_facts *facts);

/* Cuts rules, page numbers and running heads; marks bullets and headings. */
void nk_furniture_pages(nk_rows *rows);
void nk_furniture_marks(nk_rows *rows, nk_layout_facts *facts);

#endif
