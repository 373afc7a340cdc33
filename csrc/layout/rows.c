/* Cutting a text into rows and measuring each. */
#include "layout/rows.h"

#include <string.h>

#include "base/alloc.h"
#include "text/unicode/properties.h"
#include "text/unicode/utf8.h"

/* A row longer than this is no row of a page; more columns are not counted. */
#define MOST_COLUMNS 60000

static bool is_wide(uint32_t code) {
  return (code >= 0x2E80 && code <= 0x9FFF) || (code >= 0xAC00 && code <= 0xD7A3) ||
         (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFE30 && code <= 0xFE4F) ||
         (code >= 0xFF00 && code <= 0xFF60) || (code >= 0x20000 && code <= 0x3FFFD);
}

/* Hangul is written with spaces between its words, so a line break stands for one. */
static bool is_unspaced(uint32_t code) {
  return is_wide(code) && !(code >= 0xAC00 && code <= 0xD7A3) &&
         !(code >= 0x3130 && code <= 0x318F);
}

/* Zero-width characters and byte order marks, which pasting brings. */
static bool is_invisible(uint32_t code) {
  return code == 0x200B || code == 0xFEFF || code == 0x2060 || code == 0x200E || code == 0x200F;
}

static bool is_space(uint32_t code) {
  if (code < 0x80) return code == ' ' || (code >= 9 && code <= 13);
  return (nk_properties(code) & NK_PROP_WHITE) || is_invisible(code);
}

static size_t skip_space(const char *data, size_t at, size_t end, uint16_t *columns) {
  while (at < end) {
    const uint8_t *next;
    uint32_t code = nk_utf8_next((const uint8_t *)data + at, &next);
    if (!is_space(code)) break;
    if (*columns < 255)
      *columns = (uint16_t)(code == '\t' ? *columns / 8 * 8 + 8 : *columns + !is_invisible(code));
    at = (size_t)(next - (const uint8_t *)data);
  }
  return at;
}

static size_t trim_end(const char *data, size_t start, size_t end) {
  while (end > start) {
    const uint8_t *last = nk_utf8_back((const uint8_t *)data + end), *next;
    if (!is_space(nk_utf8_next(last, &next))) break;
    end = (size_t)(last - (const uint8_t *)data);
  }
  return end;
}

static bool closes(uint32_t code) {
  if (code == '"' || code == '\'' || code == ')' || code == ']') return true;
  return code >= 0x80 && nk_sb_of(nk_properties(code)) == NK_SB_CLOSE;
}

/* How the row ends, its last closing marks set aside. */
static uint32_t ending(const char *data, size_t start, size_t end) {
  const uint8_t *at = (const uint8_t *)data + end, *first = (const uint8_t *)data + start, *next;
  uint32_t code = 0, flags = 0;
  for (int closing = 0; at > first && closing < 4; closing++) {
    at = nk_utf8_back(at);
    code = nk_utf8_next(at, &next);
    if (closing == 0 && is_unspaced(code)) flags |= NK_ROW_WIDE_END;
    if (closing == 0 && code == 0xAD) return NK_ROW_SOFT;
    if (closing == 0 && (code == '-' || code == 0x2010) && at > first) {
      uint32_t before = nk_utf8_next(nk_utf8_back(at), &next);
      return nk_properties(before) & NK_PROP_ALPHABETIC ? NK_ROW_DIVIDES : 0;
    }
    if (!closes(code)) break;
  }
  enum nk_sb class = nk_sb_of(nk_properties(code));
  if (class == NK_SB_ATERM || class == NK_SB_STERM || code == 0x2026) flags |= NK_ROW_ENDS;
  return flags;
}

/* How the row begins: its first letter or digit, opening marks set aside. */
static uint32_t beginning(const char *data, size_t start, size_t end) {
  const uint8_t *at = (const uint8_t *)data + start, *stop = (const uint8_t *)data + end, *next;
  uint32_t code = nk_utf8_next(at, &next), flags = is_unspaced(code) ? NK_ROW_WIDE : 0;
  for (int opening = 0; opening < 3 && next < stop && closes(code); opening++)
    code = nk_utf8_next(next, &next);
  enum nk_sb class = nk_sb_of(nk_properties(code));
  if (class == NK_SB_LOWER) return flags | NK_ROW_LOWER | NK_ROW_CASED;
  if (class == NK_SB_UPPER || class == NK_SB_NUMERIC) flags |= NK_ROW_CASED;
  return flags;
}

void nk_row_measure(const nk_rows *rows, nk_row *row) {
  const char *data = rows->text.data;
  size_t columns = 0, at = row->start;
  row->word = 0;
  row->columns = 0;
  row->flags &= ~(uint32_t)(NK_ROW_LOWER | NK_ROW_CASED | NK_ROW_ENDS | NK_ROW_DIVIDES |
                            NK_ROW_SOFT | NK_ROW_WIDE | NK_ROW_WIDE_END);
  if (nk_row_blank(row)) return;
  while (at < row->end && columns < MOST_COLUMNS) {
    uint8_t byte = (uint8_t)data[at];
    if (byte < 0x80) {
      if ((byte == ' ' || byte == '\t') && !row->word) row->word = (uint16_t)columns;
      columns++, at++;
      continue;
    }
    const uint8_t *next;
    uint32_t code = nk_utf8_next((const uint8_t *)data + at, &next);
    if (is_unspaced(code) && !row->word) row->word = (uint16_t)(columns + 2);
    if (!(nk_gb_of(nk_properties(code)) == NK_GB_EXTEND)) columns += is_wide(code) ? 2 : 1;
    at = (size_t)(next - (const uint8_t *)data);
  }
  row->columns = (uint16_t)(columns < MOST_COLUMNS ? columns : MOST_COLUMNS);
  if (!row->word) row->word = row->columns;
  row->flags |= beginning(data, row->start, row->end) | ending(data, row->start, row->end);
}

static bool add_row(nk_rows *rows, size_t from, size_t to, bool after_page) {
  if (!nk_grow(&rows->allocator, (void **)&rows->items, &rows->capacity, rows->count + 1,
               sizeof *rows->items))
    return false;
  nk_row *row = &rows->items[rows->count++];
  memset(row, 0, sizeof *row);
  row->from = (uint32_t)from;
  row->to = (uint32_t)to;
  row->start = (uint32_t)skip_space(rows->text.data, from, to, &row->indent);
  row->end = (uint32_t)trim_end(rows->text.data, row->start, to);
  if (after_page) row->flags |= NK_ROW_PAGE;
  nk_row_measure(rows, row);
  return true;
}

/* The end of the row that starts at `at`: a line feed, a carriage return, a form feed, or U+2028, U+2029. */
static size_t row_end(nk_str text, size_t at) {
  for (; at < text.len; at++) {
    uint8_t byte = (uint8_t)text.data[at];
    if (byte == '\n' || byte == '\r' || byte == '\f') break;
    if (byte == 0xE2 && at + 2 < text.len && (uint8_t)text.data[at + 1] == 0x80 &&
        ((uint8_t)text.data[at + 2] & 0xFE) == 0xA8)
      break;
  }
  return at;
}

static size_t after_break(nk_str text, size_t at) {
  if (at >= text.len) return at + 1;
  if (text.data[at] == '\r' && at + 1 < text.len && text.data[at + 1] == '\n') return at + 2;
  return at + ((uint8_t)text.data[at] == 0xE2 ? 3 : 1);
}

bool nk_rows_read(nk_rows *rows, const nk_allocator *allocator, nk_str text) {
  *rows = (nk_rows){.allocator = *allocator, .text = text};
  bool page = false;
  for (size_t at = 0; at <= text.len;) {
    size_t end = row_end(text, at);
    if (!add_row(rows, at, end, page)) {
      nk_rows_free(rows);
      return false;
    }
    page = end < text.len && text.data[end] == '\f';
    at = after_break(text, end);
  }
  return true;
}

void nk_rows_free(nk_rows *rows) {
  nk_free(&rows->allocator, rows->items, rows->capacity * sizeof *rows->items);
  rows->items = NULL;
  rows->count = rows->capacity = 0;
}

size_t nk_rows_next(const nk_rows *rows, size_t at, size_t *blanks) {
  *blanks = 0;
  for (at++; at < rows->count && !nk_row_live(&rows->items[at]); at++) (*blanks)++;
  return at;
}
