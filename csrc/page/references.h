/* Character references: "&amp;", "&#8217;". */
#ifndef NK_MARKUP_REFERENCES_H
#define NK_MARKUP_REFERENCES_H

#include "base/buffer.h"

/* Appends `text` with its references resolved. False when memory runs out. */
bool nk_append_references(nk_buffer *out, nk_str text, bool in_text);

#endif
