/* What the binding of documents and of their views share. Other types that take a document use
 * nkl_check_document(). */
#ifndef NKL_DOCUMENT_H
#define NKL_DOCUMENT_H

#include "nkl.h"

typedef enum nkl_unit { NKL_TOKEN, NKL_SENTENCE, NKL_PARAGRAPH } nkl_unit;

/* Raises when the value at `arg` is not a document. */
const nk_document *nkl_check_document(lua_State *L, int arg);

/* Each pushes one value; `index` is where the document stands on the stack. */
void nkl_push_document_text(lua_State *L, int index);
void nkl_push_norm(lua_State *L, int index, uint32_t type);
void nkl_push_kind(lua_State *L, uint8_t kind);
void nkl_push_view(lua_State *L, int index, nkl_unit unit, uint32_t i);

/* Pushes an iterator over the views [from, to) of a unit; returns 1. */
int nkl_push_iterator(lua_State *L, int index, nkl_unit unit, uint32_t from, uint32_t to);

uint32_t nkl_unit_count(const nk_document *document, nkl_unit unit);

/* The tokens [start, end) of a unit. */
nk_span nkl_unit_tokens(const nk_document *document, nkl_unit unit, uint32_t i);

/* Its bytes, from the start of its first token to the end of its last. */
nk_span nkl_unit_span(const nk_document *document, nkl_unit unit, uint32_t i);

/* Reads the options `language` and `abbreviations` of the table at `arg`. Leaves two values on the
 * stack, which keep what `options` then borrows. */
void nkl_opt_language(lua_State *L, int arg, nk_document_options *options);

void nkl_open_views(lua_State *L);
void nkl_open_abbreviations(lua_State *L);

#endif
