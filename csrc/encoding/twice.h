/* Text that was encoded twice: UTF-8 that was read as windows-1252 and written as UTF-8 again. */
#ifndef NK_ENCODING_TWICE_H
#define NK_ENCODING_TWICE_H

#include "encoding/encoding.h"

/* Mends decoded text in place of `decoded`; counts what was mended. False when memory runs out.
 * Time: linear. */
bool nk_mend_twice(nk_decoded *decoded, const nk_allocator *allocator);

#endif
