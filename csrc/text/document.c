/* The document block: a header, then each column at the offset that the header tells. */
#include <assert.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "text/segmenter.h"
#include "text/unicode/utf8.h"

/* Columns of 32-bit numbers come first, so that all are aligned. */
enum column {
  STARTS,
  ENDS,
  IDS,
  SENTENCES,
  PARAGRAPHS,
  TYPE_ENDS,
  KINDS,
  TEXT,
  TYPE_BYTES,
  COLUMN_COUNT
};

struct nk_document {
  uint64_t size;
  uint64_t offsets[COLUMN_COUNT];
  uint64_t repairs;
  uint32_t text_len, type_bytes;
  uint32_t tokens, sentences, paragraphs, types;
  uint32_t nested; /* 1: some tokens stand inside others */
};

/* Bytes of each column of what the segmenter found. */
static void column_sizes(const nk_segmenter *s, size_t sizes[COLUMN_COUNT]) {
  size_t tokens = s->token_count;
  sizes[STARTS] = sizes[ENDS] = sizes[IDS] = tokens * sizeof(uint32_t);
  sizes[SENTENCES] = ((size_t)s->sentence_count + 1) * sizeof(uint32_t);
  sizes[PARAGRAPHS] = ((size_t)s->paragraph_count + 1) * sizeof(uint32_t);
  sizes[TYPE_ENDS] = (size_t)s->types.count * sizeof(uint32_t);
  sizes[KINDS] = tokens;
  sizes[TEXT] = s->text.len;
  sizes[TYPE_BYTES] = s->types.bytes.len;
}

size_t nk_segmenter_size(const nk_segmenter *s) {
  size_t sizes[COLUMN_COUNT], total = sizeof(nk_document);
  column_sizes(s, sizes);
  for (int i = 0; i < COLUMN_COUNT; i++) total += sizes[i];
  /* A multiple of eight, so that documents may stand one after another. */
  return (total + 7) / 8 * 8;
}

static void copy(char *to, const void *from, size_t size) {
  if (size) memcpy(to, from, size);
}

const nk_document *nk_segmenter_write(const nk_segmenter *s, void *block) {
  nk_document *document = block;
  size_t sizes[COLUMN_COUNT], at = sizeof *document;
  column_sizes(s, sizes);
  memset(document, 0, sizeof *document);
  document->size = nk_segmenter_size(s);
  document->repairs = s->repairs;
  document->text_len = (uint32_t)s->text.len;
  document->type_bytes = (uint32_t)s->types.bytes.len;
  document->tokens = s->token_count;
  document->sentences = s->sentence_count;
  document->paragraphs = s->paragraph_count;
  document->types = s->types.count;
  document->nested = s->nested;
  const void *const sources[COLUMN_COUNT] = {
      [STARTS] = s->starts,
      [ENDS] = s->ends,
      [IDS] = s->ids,
      [SENTENCES] = s->sentences,
      [PARAGRAPHS] = s->paragraphs,
      [TYPE_ENDS] = s->types.ends,
      [KINDS] = s->kinds,
      [TEXT] = s->text.data,
      [TYPE_BYTES] = s->types.bytes.data,
  };
  for (int i = 0; i < COLUMN_COUNT; i++) {
    document->offsets[i] = at;
    copy((char *)block + at, sources[i], sizes[i]);
    at += sizes[i];
  }
  memset((char *)block + at, 0, (size_t)document->size - at);
  return document;
}

nk_status nk_document_new(const nk_allocator *allocator, nk_str text,
                          const nk_document_options *options, nk_document **out, nk_error *err) {
  nk_segmenter *segmenter;
  nk_allocator a = nk_allocator_or_default(allocator);
  *out = NULL;
  nk_status status = nk_segmenter_new(&a, &segmenter, err);
  if (status != NK_OK) return status;
  status = nk_segmenter_run(segmenter, text, options, err);
  if (status == NK_OK) {
    *out = nk_alloc(&a, nk_segmenter_size(segmenter));
    if (*out)
      nk_segmenter_write(segmenter, *out);
    else
      status = nk_fail_memory(err);
  }
  nk_segmenter_free(segmenter);
  return status;
}

void nk_document_free(const nk_allocator *allocator, nk_document *document) {
  nk_allocator a = nk_allocator_or_default(allocator);
  if (document) nk_free(&a, document, (size_t)document->size);
}

static const void *column(const nk_document *document, enum column which) {
  return (const char *)document + document->offsets[which];
}

nk_str nk_document_text(const nk_document *document) {
  nk_str text = {column(document, TEXT), document->text_len};
  return text;
}

size_t nk_document_size(const nk_document *document) {
  return (size_t)document->size;
}

size_t nk_document_repairs(const nk_document *document) {
  return (size_t)document->repairs;
}

uint32_t nk_document_token_count(const nk_document *document) {
  return document->tokens;
}

uint32_t nk_document_sentence_count(const nk_document *document) {
  return document->sentences;
}

uint32_t nk_document_paragraph_count(const nk_document *document) {
  return document->paragraphs;
}

uint32_t nk_document_type_count(const nk_document *document) {
  return document->types;
}

bool nk_document_is_nested(const nk_document *document) {
  return document->nested != 0;
}

const uint32_t *nk_document_token_starts(const nk_document *document) {
  return column(document, STARTS);
}

const uint32_t *nk_document_token_ends(const nk_document *document) {
  return column(document, ENDS);
}

const uint32_t *nk_document_token_types(const nk_document *document) {
  return column(document, IDS);
}

const uint8_t *nk_document_token_kinds(const nk_document *document) {
  return column(document, KINDS);
}

const uint32_t *nk_document_sentence_starts(const nk_document *document) {
  return column(document, SENTENCES);
}

const uint32_t *nk_document_paragraph_starts(const nk_document *document) {
  return column(document, PARAGRAPHS);
}

nk_str nk_document_type(const nk_document *document, uint32_t type) {
  assert(type < document->types);
  const uint32_t *ends = column(document, TYPE_ENDS);
  uint32_t start = type ? ends[type - 1] : 0;
  nk_str norm = {(const char *)column(document, TYPE_BYTES) + start, ends[type] - start};
  return norm;
}

/* The bytes that each column has by what the header counts. */
static void counted_sizes(const nk_document *d, uint64_t sizes[COLUMN_COUNT]) {
  sizes[STARTS] = sizes[ENDS] = sizes[IDS] = (uint64_t)d->tokens * sizeof(uint32_t);
  sizes[SENTENCES] = ((uint64_t)d->sentences + 1) * sizeof(uint32_t);
  sizes[PARAGRAPHS] = ((uint64_t)d->paragraphs + 1) * sizeof(uint32_t);
  sizes[TYPE_ENDS] = (uint64_t)d->types * sizeof(uint32_t);
  sizes[KINDS] = d->tokens;
  sizes[TEXT] = d->text_len;
  sizes[TYPE_BYTES] = d->type_bytes;
}

static bool header_fits(const nk_document *d, size_t size) {
  uint64_t sizes[COLUMN_COUNT], at = sizeof *d;
  counted_sizes(d, sizes);
  for (int i = 0; i < COLUMN_COUNT; i++) {
    if (d->offsets[i] != at) return false;
    at += sizes[i];
  }
  return d->size == size && (at + 7) / 8 * 8 == size && d->nested <= 1;
}

/* Whether no code point is cut at `at`, a place in the text or its end. */
static bool at_boundary(nk_str text, uint32_t at) {
  return at == text.len || !nk_utf8_continuation((uint8_t)text.data[at]);
}

static bool tokens_fit(const nk_document *d) {
  const uint32_t *starts = column(d, STARTS), *ends = column(d, ENDS), *ids = column(d, IDS);
  const uint8_t *kinds = column(d, KINDS);
  nk_str text = nk_document_text(d);
  uint32_t low = 0, fresh = 0;
  for (uint32_t i = 0; i < d->tokens; i++) {
    if (starts[i] < low || ends[i] <= starts[i] || ends[i] > text.len) return false;
    if (!at_boundary(text, starts[i]) || !at_boundary(text, ends[i])) return false;
    if (kinds[i] >= NK_KIND_COUNT || ids[i] > fresh) return false;
    if (ids[i] == fresh) fresh++;
    low = d->nested ? starts[i] : ends[i];
  }
  return fresh == d->types;
}

/* Whether `starts`, one more than `count`, rise from 0 to `end`. */
static bool rises(const uint32_t *starts, uint32_t count, uint32_t end) {
  if (starts[0] != 0 || starts[count] != end) return false;
  for (uint32_t i = 0; i < count; i++)
    if (starts[i] >= starts[i + 1]) return false;
  return true;
}

static bool types_fit(const nk_document *d) {
  const uint32_t *ends = column(d, TYPE_ENDS);
  nk_str bytes = {column(d, TYPE_BYTES), d->type_bytes};
  uint32_t low = 0;
  for (uint32_t i = 0; i < d->types; i++) {
    if (ends[i] < low || ends[i] > bytes.len || !at_boundary(bytes, ends[i])) return false;
    low = ends[i];
  }
  return low == bytes.len && nk_utf8_valid_prefix(bytes) == bytes.len;
}

nk_status nk_document_check(const void *block, size_t size, nk_error *err) {
  const nk_document *d = block;
  if (size < sizeof *d || !header_fits(d, size))
    return nk_fail(err, NK_ERR_FORMAT, 0, "the document's columns do not fit");
  nk_str text = nk_document_text(d);
  size_t valid = nk_utf8_valid_prefix(text);
  if (valid != text.len)
    return nk_fail(err, NK_ERR_FORMAT, valid, "the document's text is no valid UTF-8");
  if (!tokens_fit(d) || !types_fit(d) ||
      !rises(nk_document_sentence_starts(d), d->sentences, d->tokens) ||
      !rises(nk_document_paragraph_starts(d), d->paragraphs, d->sentences))
    return nk_fail(err, NK_ERR_FORMAT, 0, "the document's tokens or sentences do not fit");
  return NK_OK;
}
