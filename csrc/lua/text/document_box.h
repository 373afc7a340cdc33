/* What a document is on the Lua side. The block of the core is the userdata itself, so that the
 * collector owns it and sees its size. User value 1 keeps the text as a Lua string once it was asked
 * for, user value 2 the norm forms of the types. */
#ifndef NKL_DOCUMENT_BOX_H
#define NKL_DOCUMENT_BOX_H

#include "nkl.h"

#define NKL_DOCUMENT "newskit.document"

enum { NKL_DOCUMENT_VALUES = 2 };

typedef enum nkl_unit { NKL_TOKEN, NKL_SENTENCE, NKL_PARAGRAPH } nkl_unit;

/* Raises when the value at `arg` is not a document. */
const nk_document *nkl_check_document(lua_State *L, int arg);

/* Pushes the document of a block that came from elsewhere, copied and checked. Fails: NK_ERR_FORMAT,
 * as nk_document_check(); a value is pushed nevertheless. */
nk_status nkl_push_document(lua_State *L, nk_str block, nk_error *err);

/* Each pushes one value; `index` is where the document stands on the stack. */
void nkl_push_document_text(lua_State *L, int index);
void nkl_push_norm(lua_State *L, int index, uint32_t type);
void nkl_push_kind(lua_State *L, uint8_t kind);

/* Pushes the table of the norm forms, by type id + 1. */
void nkl_push_types(lua_State *L, int index);

uint32_t nkl_unit_count(const nk_document *document, nkl_unit unit);

/* The tokens [start, end) of a unit. */
nk_span nkl_unit_tokens(const nk_document *document, nkl_unit unit, uint32_t i);

/* Its bytes, from the start of its first token to the end of its last. */
nk_span nkl_unit_span(const nk_document *document, nkl_unit unit, uint32_t i);

/* Reads the options `clitics`, `strict` and `tailoring` of the table at `arg` into `options`; what is
 * absent stays. Raises on a wrong type or value. */
void nkl_opt_segmentation(lua_State *L, int arg, nk_document_options *options);

/* Reads the options `language` and `abbreviations` of the table at `arg`. Leaves two values on the
 * stack, which keep what `options` then borrows. */
void nkl_opt_language(lua_State *L, int arg, nk_document_options *options);

/* Reads the option `rules` of the table at `arg`. Leaves a value on the stack, which keeps what
 * `options` then borrows. */
void nkl_opt_rules(lua_State *L, int arg, nk_document_options *options);

void nkl_open_abbreviations(lua_State *L);
void nkl_open_word_rules(lua_State *L);

#endif
