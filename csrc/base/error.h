/* Errors: filling in the caller's nk_error. */
#ifndef NK_BASE_ERROR_H
#define NK_BASE_ERROR_H

#include "newskit/base.h"

/* Fills `err` when there is one, and returns `status`. `message` is cut to fit. */
nk_status nk_fail(nk_error *err, nk_status status, size_t offset, const char *message);

/* The same for "out of memory", which always reads alike. */
nk_status nk_fail_memory(nk_error *err);

#endif
