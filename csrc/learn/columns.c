/* Columns: holding, adding and finding them. What the built-in ones contain is builtin.c's
 * business.
 */
#include "learn/columns.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "learn/builtin.h"
#include "learn/nearest.h"

static nk_status new_columns(const nk_allocator *allocator, uint32_t count, nk_columns **out) {
  nk_allocator own = nk_allocator_or_default(allocator);
  nk_columns *columns = nk_alloc_zeroed(&own, sizeof *columns);
  if (columns) {
    columns->allocator = own;
    columns->count = count;
  }
  *out = columns;
  return columns ? NK_OK : NK_ERR_MEMORY;
}

/* Room for `count` starts and the end. */
static bool add_scope(nk_columns *columns, nk_scope scope, uint32_t count) {
  size_t size = nk_size_mul((size_t)count + 1, sizeof(uint32_t));
  uint32_t *starts = nk_alloc(&columns->allocator, size);
  if (!starts) return false;
  starts[count] = columns->count;
  columns->starts[scope] = starts;
  columns->sequence_count[scope] = count;
  return true;
}

nk_status nk_columns_of_document(const nk_allocator *allocator, const nk_document *document,
                                 nk_columns **out, nk_error *err) {
  uint32_t sentences = nk_document_sentence_count(document);
  uint32_t paragraphs = nk_document_paragraph_count(document);
  nk_columns *columns;
  *out = NULL;
  if (new_columns(allocator, nk_document_token_count(document), &columns) != NK_OK)
    return nk_fail_memory(err);
  if (!add_scope(columns, NK_SCOPE_SENTENCE, sentences) ||
      !add_scope(columns, NK_SCOPE_PARAGRAPH, paragraphs)) {
    nk_columns_free(columns);
    return nk_fail_memory(err);
  }
  columns->document = document;
  const uint32_t *firsts = nk_document_sentence_starts(document);
  const uint32_t *sentence = nk_document_paragraph_starts(document);
  for (uint32_t i = 0; i < sentences; i++) columns->starts[NK_SCOPE_SENTENCE][i] = firsts[i];
  for (uint32_t i = 0; i < paragraphs; i++)
    columns->starts[NK_SCOPE_PARAGRAPH][i] = firsts[sentence[i]];
  *out = columns;
  return NK_OK;
}

static bool ascending(const uint32_t *starts, uint32_t sequences, uint32_t count) {
  if (count > 0 && (sequences == 0 || starts[0] != 0)) return false;
  for (uint32_t i = 0; i < sequences; i++) {
    if (starts[i] >= count || (i > 0 && starts[i] <= starts[i - 1])) return false;
  }
  return true;
}

nk_status nk_columns_new(const nk_allocator *allocator, uint32_t count, const uint32_t *starts,
                         uint32_t sequences, nk_columns **out, nk_error *err) {
  nk_columns *columns;
  *out = NULL;
  if (!ascending(starts, sequences, count))
    return nk_fail(err, NK_ERR_RANGE, 0, "sequence starts are not ascending token indices from 0");
  if (new_columns(allocator, count, &columns) != NK_OK) return nk_fail_memory(err);
  for (nk_scope scope = 0; scope < NK_SCOPE_COUNT; scope++) {
    if (!add_scope(columns, scope, sequences)) {
      nk_columns_free(columns);
      return nk_fail_memory(err);
    }
    for (uint32_t i = 0; i < sequences; i++) columns->starts[scope][i] = starts[i];
  }
  *out = columns;
  return NK_OK;
}

void nk_columns_free(nk_columns *columns) {
  if (!columns) return;
  nk_allocator allocator = columns->allocator;
  size_t size = columns->count * sizeof(uint32_t);
  for (size_t i = 0; i < columns->column_count; i++)
    nk_free(&allocator, columns->columns[i].values, size);
  nk_free(&allocator, columns->columns, columns->column_capacity * sizeof *columns->columns);
  for (nk_scope scope = 0; scope < NK_SCOPE_COUNT; scope++)
    nk_free(&allocator, columns->starts[scope],
            ((size_t)columns->sequence_count[scope] + 1) * sizeof(uint32_t));
  nk_free(&allocator, columns, sizeof *columns);
}

uint32_t nk_columns_count(const nk_columns *columns) {
  return columns->count;
}

static nk_column *find(const nk_columns *columns, nk_str name) {
  for (size_t i = 0; i < columns->column_count; i++) {
    nk_column *column = &columns->columns[i];
    if (column->name_len == name.len && memcmp(column->name, name.data, name.len) == 0)
      return column;
  }
  return NULL;
}

static bool good_name(nk_str name) {
  if (name.len == 0 || name.len > NK_COLUMN_NAME_MAX) return false;
  for (size_t i = 0; i < name.len; i++) {
    if ((unsigned char)name.data[i] <= ' ' || name.data[i] == '@') return false;
  }
  return true;
}

/* A new column with room for its values (one at least, so that NULL means failure). */
static nk_status append(nk_columns *columns, nk_str name, nk_column **out, nk_error *err) {
  if (!good_name(name)) return nk_fail(err, NK_ERR_FORMAT, 0, "malformed column name");
  if (columns->column_count == NK_COLUMNS_MAX)
    return nk_fail(err, NK_ERR_LIMIT, 0, "too many columns");
  void *grown = columns->columns;
  if (!nk_grow(&columns->allocator, &grown, &columns->column_capacity, columns->column_count + 1,
               sizeof *columns->columns))
    return nk_fail_memory(err);
  columns->columns = grown;
  nk_column *column = &columns->columns[columns->column_count];
  column->values = nk_alloc(&columns->allocator, columns->count * sizeof(uint32_t));
  if (!column->values && columns->count > 0) return nk_fail_memory(err);
  memcpy(column->name, name.data, name.len);
  column->name_len = (uint32_t)name.len;
  column->derived = false;
  columns->column_count++;
  *out = column;
  return NK_OK;
}

/* Forgets derived columns, which the next request makes anew. */
static void drop_derived(nk_columns *columns) {
  size_t kept = 0;
  for (size_t i = 0; i < columns->column_count; i++) {
    nk_column *column = &columns->columns[i];
    if (column->derived)
      nk_free(&columns->allocator, column->values, columns->count * sizeof(uint32_t));
    else
      columns->columns[kept++] = *column;
  }
  columns->column_count = kept;
}

nk_status nk_columns_room(nk_columns *columns, nk_str name, uint32_t **out, nk_error *err) {
  drop_derived(columns);
  nk_column *column = find(columns, name);
  nk_status status = column ? NK_OK : append(columns, name, &column, err);
  *out = status == NK_OK ? column->values : NULL;
  return status;
}

nk_status nk_columns_add(nk_columns *columns, nk_str name, const uint32_t *values, nk_error *err) {
  uint32_t *room;
  nk_status status = nk_columns_room(columns, name, &room, err);
  if (status == NK_OK && columns->count > 0) memcpy(room, values, columns->count * sizeof *values);
  return status;
}

static nk_status missing(nk_str name, nk_error *err) {
  char message[100] = "no column is called '";
  size_t at = strlen(message);
  size_t len = name.len > NK_COLUMN_NAME_MAX ? NK_COLUMN_NAME_MAX : name.len;
  memcpy(message + at, name.data, len);
  memcpy(message + at + len, "'", 2);
  return nk_fail(err, NK_ERR_FORMAT, 0, message);
}

static nk_status compute(nk_columns *columns, nk_str name, const uint32_t **out, nk_error *err) {
  nk_column *column;
  nk_status status = append(columns, name, &column, err);
  if (status != NK_OK) return status;
  *out = column->values;
  if (nk_builtin_compute(&columns->allocator, columns->document, name, column->values))
    return NK_OK;
  nk_free(&columns->allocator, column->values, columns->count * sizeof(uint32_t));
  columns->column_count--;
  *out = NULL;
  return nk_fail_memory(err);
}

static nk_status derive(nk_columns *columns, nk_str name, const nk_nearest *way,
                        const uint32_t **out, nk_error *err) {
  const uint32_t *from;
  nk_column *column;
  nk_status status = nk_columns_values(columns, way->base, &from, err);
  if (status == NK_OK) status = append(columns, name, &column, err);
  if (status != NK_OK) return status;
  column->derived = true;
  nk_nearest_compute(way, from, columns->starts[way->scope], columns->sequence_count[way->scope],
                     column->values);
  *out = column->values;
  return NK_OK;
}

nk_status nk_columns_values(nk_columns *columns, nk_str name, const uint32_t **out, nk_error *err) {
  nk_column *column = find(columns, name);
  nk_nearest way;
  *out = NULL;
  if (column)
    *out = column->values;
  else if (nk_nearest_parse(name, &way))
    return derive(columns, name, &way, out, err);
  else if (columns->document && nk_builtin_is(name))
    return compute(columns, name, out, err);
  else
    return missing(name, err);
  return NK_OK;
}
