/* What holds of every document, whatever the text. Shared by the C tests and the fuzz target. */
#ifndef SPEC_INVARIANTS_H
#define SPEC_INVARIANTS_H

#include "newskit/newskit.h"
#include "text/unicode/properties.h"
#include "text/unicode/utf8.h"

/* Whether text[from, to) is white space. */
static bool all_white(const uint8_t *text, size_t from, size_t to) {
  while (from < to) {
    const uint8_t *next;
    if (!(nk_properties(nk_utf8_next(text + from, &next)) & NK_PROP_WHITE)) return false;
    from = (size_t)(next - text);
  }
  return true;
}

/* Tokens are in order, disjoint, cut no character, and hold all but white space. */
static bool tokens_hold(const nk_document *document) {
  nk_str text = nk_document_text(document);
  const uint8_t *bytes = (const uint8_t *)text.data;
  const uint32_t *starts = nk_document_token_starts(document);
  const uint32_t *ends = nk_document_token_ends(document);
  const uint32_t *types = nk_document_token_types(document);
  const uint8_t *kinds = nk_document_token_kinds(document);
  size_t at = 0;
  for (uint32_t i = 0; i < nk_document_token_count(document); i++) {
    if (starts[i] < at || ends[i] <= starts[i] || ends[i] > text.len) return false;
    if (nk_utf8_continuation(bytes[starts[i]])) return false;
    if (ends[i] < text.len && nk_utf8_continuation(bytes[ends[i]])) return false;
    if (!all_white(bytes, at, starts[i])) return false;
    if (types[i] >= nk_document_type_count(document) || kinds[i] >= NK_KIND_COUNT) return false;
    at = ends[i];
  }
  return all_white(bytes, at, text.len);
}

/* Starts go up from 0 to `end`; no unit is empty. */
static bool starts_hold(const uint32_t *starts, uint32_t count, uint32_t end) {
  if (count == 0) return starts[0] == end && end == 0;
  for (uint32_t i = 0; i < count; i++)
    if (starts[i] >= starts[i + 1]) return false;
  return starts[0] == 0 && starts[count] == end;
}

/* Types are numbered in order of first occurrence, and their norm forms are valid UTF-8. */
static bool types_hold(const nk_document *document) {
  const uint32_t *types = nk_document_token_types(document);
  uint32_t seen = 0;
  for (uint32_t i = 0; i < nk_document_token_count(document); i++) {
    if (types[i] > seen) return false;
    seen += types[i] == seen;
  }
  for (uint32_t i = 0; i < nk_document_type_count(document); i++) {
    nk_str norm = nk_document_type(document, i);
    if (nk_utf8_valid_prefix(norm) != norm.len) return false;
  }
  return seen == nk_document_type_count(document);
}

static bool document_holds(const nk_document *document) {
  nk_str text = nk_document_text(document);
  return nk_utf8_valid_prefix(text) == text.len && tokens_hold(document) && types_hold(document) &&
         starts_hold(nk_document_sentence_starts(document), nk_document_sentence_count(document),
                     nk_document_token_count(document)) &&
         starts_hold(nk_document_paragraph_starts(document), nk_document_paragraph_count(document),
                     nk_document_sentence_count(document));
}

#endif
