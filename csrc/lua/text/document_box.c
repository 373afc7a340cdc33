/* What a document is on the Lua side: its block, its text and norm forms as Lua strings, its units.
 */
#include "text/document_box.h"

#include <string.h>

enum { TEXT_VALUE = 1, TYPES_VALUE }; /* of NKL_DOCUMENT_VALUES */

const nk_document *nkl_check_document(lua_State *L, int arg) {
  return luaL_checkudata(L, arg, NKL_DOCUMENT);
}

nk_status nkl_push_document(lua_State *L, nk_str block, nk_error *err) {
  void *copy = lua_newuserdatauv(L, block.len, NKL_DOCUMENT_VALUES);
  if (block.len > 0) memcpy(copy, block.data, block.len);
  nk_status status = nk_document_check(copy, block.len, err);
  if (status == NK_OK) luaL_setmetatable(L, NKL_DOCUMENT);
  return status;
}

void nkl_push_document_text(lua_State *L, int index) {
  index = lua_absindex(L, index);
  if (lua_getiuservalue(L, index, TEXT_VALUE) == LUA_TSTRING) return;
  lua_pop(L, 1);
  nk_str text = nk_document_text(lua_touserdata(L, index));
  nkl_push_str(L, text);
  lua_pushvalue(L, -1);
  lua_setiuservalue(L, index, TEXT_VALUE);
}

void nkl_push_types(lua_State *L, int index) {
  index = lua_absindex(L, index);
  if (lua_getiuservalue(L, index, TYPES_VALUE) == LUA_TTABLE) return;
  lua_pop(L, 1);
  const nk_document *document = lua_touserdata(L, index);
  uint32_t count = nk_document_type_count(document);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    nk_str norm = nk_document_type(document, i);
    nkl_push_str(L, norm);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  lua_pushvalue(L, -1);
  lua_setiuservalue(L, index, TYPES_VALUE);
}

void nkl_push_norm(lua_State *L, int index, uint32_t type) {
  nkl_push_types(L, index);
  lua_rawgeti(L, -1, (lua_Integer)type + 1);
  lua_remove(L, -2);
}

void nkl_push_kind(lua_State *L, uint8_t kind) {
  lua_pushstring(L, nk_kind_name((nk_kind)kind));
}

uint32_t nkl_unit_count(const nk_document *document, nkl_unit unit) {
  if (unit == NKL_TOKEN) return nk_document_token_count(document);
  if (unit == NKL_SENTENCE) return nk_document_sentence_count(document);
  return nk_document_paragraph_count(document);
}

nk_span nkl_unit_tokens(const nk_document *document, nkl_unit unit, uint32_t i) {
  nk_span range = {i, i + 1};
  const uint32_t *starts;
  if (unit == NKL_PARAGRAPH) {
    starts = nk_document_paragraph_starts(document);
    range.start = starts[range.start];
    range.end = starts[range.end];
  }
  if (unit != NKL_TOKEN) {
    starts = nk_document_sentence_starts(document);
    range.start = starts[range.start];
    range.end = starts[range.end];
  }
  return range;
}

nk_span nkl_unit_span(const nk_document *document, nkl_unit unit, uint32_t i) {
  nk_span range = nkl_unit_tokens(document, unit, i);
  range.start = nk_document_token_starts(document)[range.start];
  range.end = nk_document_token_ends(document)[range.end - 1];
  return range;
}

void nkl_opt_segmentation(lua_State *L, int arg, nk_document_options *options) {
  static const char *const tailorings[] = {"news", "none", NULL};
  options->clitics = nkl_opt_flag(L, arg, "clitics", options->clitics);
  options->strict = nkl_opt_flag(L, arg, "strict", options->strict);
  options->tailoring =
      (nk_tailoring)nkl_opt_choice(L, arg, "tailoring", tailorings, (int)options->tailoring);
}
