/* Handlers of the news tailoring of words for what goes as a whole: URLs, addresses, names and tags.
 * Each gets the place of a character, may move boundaries near it, and returns where to look on. */
#ifndef NK_TEXT_TAILOR_ADDRESSES_H
#define NK_TEXT_TAILOR_ADDRESSES_H

#include "text/tailor/tailor_work.h"

size_t nk_tailor_scheme(nk_tailor_work *w, size_t i);  /* the ':' of "https://" */
size_t nk_tailor_address(nk_tailor_work *w, size_t i); /* '@' */
size_t nk_tailor_hashtag(nk_tailor_work *w, size_t i); /* '#' */

/* Whether the bytes before `end`, back to a dot, are a known last label of a host name. */
bool nk_tailor_host(const nk_tailor_work *w, size_t from, size_t end);

/* Where the run of bytes from `from` on that can belong to a URL ends, without the punctuation that
 * closes a sentence around it. */
size_t nk_url_end(const uint8_t *text, size_t from, size_t len);

#endif
