/* Laying a pasted text out: rows are read, furniture is cut, the flow is seen, and the rows are joined. */
#include <string.h>

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/error.h"
#include "layout/compounds.h"
#include "layout/flow.h"
#include "layout/furniture.h"
#include "layout/rows.h"
#include "text/unicode/utf8.h"

struct nk_layout {
  nk_buffer text;
  nk_layout_line *lines;
  nk_layout_cut *cuts;
  size_t line_count, line_capacity, cut_count, cut_capacity;
  nk_layout_facts facts;
};

static bool add_bytes(nk_layout *self, nk_str input, size_t from, size_t to) {
  return from >= to || nk_buffer_append(&self->text, (nk_str){input.data + from, to - from});
}

/* Markdown: stars and underscores around words go, and of a link its words stay. */

static bool is_edge(nk_str text, size_t at, size_t first, size_t last) {
  if (at < first || at >= last) return true;
  return strchr(" \t.,;:!?()[]\"'*_", text.data[at]) != NULL;
}

/* The end of the mark of emphasis at `at`, or `at`. */
static size_t mark_end(nk_str text, size_t at, size_t first, size_t last) {
  size_t end = at;
  while (end < last && end - at < 3 && text.data[end] == text.data[at]) end++;
  bool opens = is_edge(text, at - 1, first, last) || at == first,
       closes = is_edge(text, end, first, last);
  return opens != closes ? end : at;
}

/* No link has longer words or a longer address. */
#define LINK_BYTES 2048

/* Whether "[words](address)" stands at `at`: the ends of its words and of all of it. */
static bool find_link(nk_str text, size_t at, size_t last, size_t *words, size_t *end) {
  size_t limit = last - at > LINK_BYTES ? at + LINK_BYTES : last;
  for (size_t i = at + 1; i + 1 < limit; i++) {
    if (text.data[i] == '[') return false;
    if (text.data[i] != ']') continue;
    if (text.data[i + 1] != '(') return false;
    const char *close = memchr(text.data + i + 2, ')', limit - i - 2);
    if (!close) return false;
    *words = i;
    *end = (size_t)(close - text.data) + 1;
    return true;
  }
  return false;
}

static bool add_markdown(nk_layout *self, nk_str text, size_t from, size_t to) {
  size_t first = from, link_words = 0, link_end = 0;
  for (size_t at = from; at < to; at++) {
    size_t after = at;
    if (at == link_words && link_end > at)
      after = link_end;
    else if (text.data[at] == '*' || text.data[at] == '_')
      after = mark_end(text, at, first, to);
    else if (text.data[at] == '[' && at >= link_end &&
             find_link(text, at, to, &link_words, &link_end))
      after = at + 1;
    if (after == at) continue;
    if (!add_bytes(self, text, from, at)) return false;
    from = after;
    at = after - 1;
  }
  return add_bytes(self, text, from, to);
}

static bool add_row(nk_layout *self, const nk_rows *rows, size_t from, size_t to) {
  if (self->facts.markdown) return add_markdown(self, rows->text, from, to);
  return add_bytes(self, rows->text, from, to);
}

/* Whether a space stands between a row and the one that it goes on in. `*to` is where the row's text
 * ends: before the hyphen of a word that was divided. */
static bool is_parted(const nk_rows *rows, const nk_compounds *compounds, const nk_row *row,
                      const nk_row *next, size_t *to) {
  *to = row->end;
  bool small = next->flags & NK_ROW_LOWER;
  if (row->flags & NK_ROW_SOFT) {
    *to = row->end - 2;
    return false;
  }
  if (row->flags & NK_ROW_DIVIDES) {
    bool hyphen = rows->text.data[row->end - 1] == '-';
    if (small && !nk_compounds_has(compounds, rows, row, next)) *to = row->end - (hyphen ? 1 : 3);
    return false;
  }
  return !(row->flags & NK_ROW_WIDE_END && next->flags & NK_ROW_WIDE);
}

static bool start_line(nk_layout *self, const nk_row *row, bool gap) {
  if (self->line_count && !nk_buffer_append_byte(&self->text, '\n')) return false;
  if (!nk_grow(&self->text.allocator, (void **)&self->lines, &self->line_capacity,
               self->line_count + 1, sizeof *self->lines))
    return false;
  uint32_t flags = gap ? NK_LINE_GAP : 0;
  if (row->flags & NK_ROW_BULLET) flags |= NK_LINE_BULLET;
  if (row->flags & NK_ROW_HEADING) flags |= NK_LINE_HEADING;
  if (row->flags & NK_ROW_QUOTED) flags |= NK_LINE_QUOTED;
  uint32_t at = (uint32_t)self->text.len;
  self->lines[self->line_count++] = (nk_layout_line){at, at, row->start, flags};
  return true;
}

/* Adds the row at `at`, up to where the next goes on. */
static bool add_text(nk_layout *self, const nk_rows *rows, const nk_compounds *compounds,
                     size_t at) {
  const nk_row *row = &rows->items[at];
  size_t blanks, next = nk_rows_next(rows, at, &blanks), to = row->end;
  bool goes_on = next < rows->count && !(rows->items[next].flags & NK_ROW_BREAK), space = false;
  if (goes_on) space = is_parted(rows, compounds, row, &rows->items[next], &to);
  if (!add_row(self, rows, row->start, to)) return false;
  return !space || nk_buffer_append_byte(&self->text, ' ');
}

static bool add_cut(nk_layout *self, const nk_row *row) {
  if (!nk_grow(&self->text.allocator, (void **)&self->cuts, &self->cut_capacity,
               self->cut_count + 1, sizeof *self->cuts))
    return false;
  self->cuts[self->cut_count++] =
      (nk_layout_cut){row->from, row->to, (nk_layout_reason)row->reason};
  return true;
}

static bool join_rows(nk_layout *self, const nk_rows *rows, const nk_compounds *compounds) {
  bool gap = true;
  for (size_t i = 0; i < rows->count; i++) {
    const nk_row *row = &rows->items[i];
    if (row->flags & NK_ROW_CUT) {
      if (!add_cut(self, row)) return false;
      gap = gap || row->reason == NK_CUT_RULE;
      continue;
    }
    if (nk_row_blank(row)) {
      gap = true;
      continue;
    }
    if (row->flags & NK_ROW_BREAK && !start_line(self, row, gap)) return false;
    if (!add_text(self, rows, compounds, i)) return false;
    self->lines[self->line_count - 1].end = (uint32_t)self->text.len;
    gap = false;
  }
  return true;
}

/* "Title" above a row of "=" or "-": a heading, where such a row is a rule. */
static void mark_underlined(nk_rows *rows) {
  for (size_t i = 1; i < rows->count; i++) {
    const nk_row *rule = &rows->items[i];
    if (!(rule->flags & NK_ROW_CUT) || rule->reason != NK_CUT_RULE ||
        rows->text.data[rule->start] != '=')
      continue;
    if (nk_row_live(&rows->items[i - 1])) rows->items[i - 1].flags |= NK_ROW_HEADING;
  }
}

static bool lay_out(nk_layout *self, nk_rows *rows) {
  nk_compounds compounds = {0};
  nk_furniture_unquote(rows, &self->facts);
  nk_furniture_mail(rows, &self->facts);
  nk_furniture_pages(rows);
  mark_underlined(rows);
  nk_furniture_marks(rows, &self->facts);
  nk_flow_read(rows, &self->facts);
  if (self->facts.divided && !nk_compounds_read(&compounds, rows)) return false;
  bool ok = nk_buffer_reserve(&self->text, rows->text.len + 1) && join_rows(self, rows, &compounds);
  if (self->facts.divided) nk_compounds_free(&compounds);
  return ok;
}

nk_status nk_layout_new(const nk_allocator *allocator, nk_str text, nk_layout **out,
                        nk_error *err) {
  *out = NULL;
  nk_allocator memory = nk_allocator_or_default(allocator);
  if (text.len >= UINT32_MAX) return nk_fail(err, NK_ERR_LIMIT, 0, "text of 4 GiB or more");
  size_t valid = nk_utf8_valid_prefix(text);
  if (valid < text.len) return nk_fail(err, NK_ERR_ENCODING, valid, "text is not valid UTF-8");
  nk_rows rows;
  nk_layout *self = nk_alloc_zeroed(&memory, sizeof *self);
  if (!self) return nk_fail_memory(err);
  nk_buffer_init(&self->text, &memory);
  bool ok = nk_rows_read(&rows, &memory, text);
  if (ok) {
    ok = lay_out(self, &rows);
    nk_rows_free(&rows);
  }
  if (!ok) {
    nk_layout_free(&memory, self);
    return nk_fail_memory(err);
  }
  *out = self;
  return NK_OK;
}

void nk_layout_free(const nk_allocator *allocator, nk_layout *layout) {
  if (!layout) return;
  nk_allocator memory = nk_allocator_or_default(allocator);
  nk_free(&memory, layout->lines, layout->line_capacity * sizeof *layout->lines);
  nk_free(&memory, layout->cuts, layout->cut_capacity * sizeof *layout->cuts);
  nk_buffer_free(&layout->text);
  nk_free(&memory, layout, sizeof *layout);
}

nk_str nk_layout_text(const nk_layout *layout) {
  return nk_buffer_str(&layout->text);
}

const nk_layout_line *nk_layout_lines(const nk_layout *layout, size_t *count) {
  *count = layout->line_count;
  return layout->lines;
}

const nk_layout_cut *nk_layout_cuts(const nk_layout *layout, size_t *count) {
  *count = layout->cut_count;
  return layout->cuts;
}

nk_layout_facts nk_layout_facts_of(const nk_layout *layout) {
  return layout->facts;
}

const char *nk_layout_reason_name(nk_layout_reason reason) {
  static const char *const names[] = {"mail header", "signature", "running head", "page number",
                                      "rule"};
  return names[reason];
}
