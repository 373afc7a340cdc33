/* A row goes on in the next when a small letter follows no full stop: in prose that was broken at a width most
 * rows do, in a list of paragraphs none. So much is counted first; from the rows that surely go on the width is
 * learned, as how far each would have reached with the next word; and a row that would have had room for that
 * word ends its paragraph. */
#include "layout/flow.h"

#include <string.h>

/* Rows of prose in mail and print are shorter than this; what is longer was never broken. */
#define MOST_WIDTH 220

/* Of the pairs of rows this share must surely go on for the text to be a broken one. In English some 75% do, in
 * German, where nouns have capitals, 45%; of the paragraphs of a text that is not broken, under 2%. */
#define SURE_SHARE 5 /* one in five */

typedef struct flow {
  size_t pairs, sure;       /* neighbors with nothing between; those that surely go on */
  size_t apart, sure_apart; /* neighbors with one blank row between; those that surely go on */
  size_t caseless,
      caseless_apart; /* pairs whose second begins with a letter without case, the first not ending */
  size_t indented, live;
  size_t columns, wide; /* of all rows, and of those that no width has broken */
  uint32_t
      reach[MOST_WIDTH + 64]; /* how far rows that surely go on would have reached: a histogram */
  uint32_t threshold;         /* a row that reaches this far is full */
} flow;

static bool starts_apart(const nk_row *row) {
  return row->flags & (NK_ROW_BULLET | NK_ROW_HEADING);
}

/* How far the row would reach with the first word of the next. */
static uint32_t reach_of(const nk_row *row, const nk_row *next) {
  bool spaced = !(row->flags & NK_ROW_WIDE_END && next->flags & NK_ROW_WIDE);
  return (uint32_t)row->columns + spaced + next->word;
}

static bool surely_goes_on(const nk_row *row, const nk_row *next) {
  if (starts_apart(next) || row->columns > MOST_WIDTH || row->flags & NK_ROW_HEADING) return false;
  if (row->flags & (NK_ROW_DIVIDES | NK_ROW_SOFT)) return (next->flags & NK_ROW_LOWER) != 0;
  return !(row->flags & NK_ROW_ENDS) && next->flags & NK_ROW_LOWER;
}

static void note_pair(flow *self, const nk_row *row, const nk_row *next, size_t blanks) {
  bool sure = surely_goes_on(row, next);
  bool caseless = !(next->flags & NK_ROW_CASED) && !(row->flags & NK_ROW_ENDS) &&
                  !starts_apart(next) && row->columns <= MOST_WIDTH;
  if (blanks == 0) {
    self->pairs++;
    self->sure += sure;
    self->caseless += caseless;
  } else if (blanks == 1) {
    self->apart++;
    self->sure_apart += sure;
    self->caseless_apart += caseless;
  }
}

static void note_reach(flow *self, const nk_rows *rows, bool doubled) {
  size_t blanks, count = 0, least = 0;
  for (size_t i = 0; i < rows->count; i++) {
    if (!nk_row_live(&rows->items[i])) continue;
    size_t next = nk_rows_next(rows, i, &blanks);
    if (next == rows->count || blanks > (doubled ? 1u : 0u)) continue;
    const nk_row *row = &rows->items[i], *other = &rows->items[next];
    bool caseless =
        !(other->flags & NK_ROW_CASED) && !(row->flags & NK_ROW_ENDS) && row->columns <= MOST_WIDTH;
    if (!surely_goes_on(row, other) && !caseless) continue;
    uint32_t reach = reach_of(row, other);
    self->reach[reach < MOST_WIDTH + 63 ? reach : MOST_WIDTH + 63]++;
    count++;
  }
  /* The tenth part of the rows may be ragged, or end before a long word that was divided in the original. */
  for (size_t below = 0; count && least < MOST_WIDTH + 63; least++) {
    below += self->reach[least];
    if (below * 10 > count) break;
  }
  self->threshold = (uint32_t)least;
}

static bool is_broken(size_t pairs, size_t sure, size_t caseless) {
  if (pairs == 0) return false;
  if (sure * SURE_SHARE >= pairs && (sure >= 2 || pairs <= 2)) return true;
  return caseless >= 3 && caseless * 10 >= pairs * 6;
}

static uint32_t widest(const nk_rows *rows, const flow *self) {
  uint32_t width = 0;
  for (size_t i = 0; i < rows->count; i++) {
    const nk_row *row = &rows->items[i];
    if (nk_row_live(row) && row->columns <= MOST_WIDTH && row->columns > width &&
        row->columns < self->threshold)
      width = row->columns;
  }
  return width;
}

/* The indent that most rows have; a row with more starts a paragraph, where a third of the rows at most do. */
static uint16_t common_indent(const nk_rows *rows, size_t *more) {
  size_t counts[64] = {0}, live = 0;
  uint16_t best = 0;
  for (size_t i = 0; i < rows->count; i++) {
    const nk_row *row = &rows->items[i];
    if (!nk_row_live(row)) continue;
    live++;
    counts[row->indent < 63 ? row->indent : 63]++;
  }
  for (uint16_t i = 0; i < 64; i++)
    if (counts[i] > counts[best]) best = i;
  *more = 0;
  for (uint16_t i = (uint16_t)(best + 1); i < 64; i++) *more += counts[i];
  if (*more * 2 > live) *more = 0;
  return best;
}

/* Where blank rows part the paragraphs, a row that ends a sentence short of the width ends nothing unless it is
 * shorter by a quarter: widths are counted differently by every program. */
#define SHORT_QUARTERS 3

typedef struct judgement {
  bool broken, doubled, indented;
  uint16_t indent;
  uint32_t threshold; /* a row that reaches this far is full */
  uint32_t widest;    /* about as wide as rows are; a wider one was not broken */
} judgement;

static bool goes_on(const judgement *self, const nk_row *row, const nk_row *next, size_t blanks) {
  if (!self->broken || starts_apart(next) || row->flags & NK_ROW_HEADING) return false;
  if (blanks > (self->doubled ? 1u : 0u) || row->depth != next->depth) return false;
  if (self->indented && next->indent > self->indent && !(row->flags & NK_ROW_BULLET)) return false;
  if (row->columns > MOST_WIDTH) return false;
  if (surely_goes_on(row, next)) return true;
  bool full = reach_of(row, next) >= self->threshold && row->columns < self->widest + 8;
  return full;
}

static void mark_breaks(nk_rows *rows, const judgement *self) {
  size_t blanks, last = rows->count;
  for (size_t i = 0; i < rows->count; i = nk_rows_next(rows, i, &blanks)) {
    nk_row *row = &rows->items[i];
    if (!nk_row_live(row)) continue;
    size_t between = last == rows->count ? 0 : i - last - 1;
    if (last == rows->count || !goes_on(self, &rows->items[last], row, between))
      row->flags |= NK_ROW_BREAK;
    last = i;
  }
}

static void count_pairs(flow *self, const nk_rows *rows) {
  for (size_t i = 0; i < rows->count; i++) {
    if (!nk_row_live(&rows->items[i])) continue;
    size_t blanks, next = nk_rows_next(rows, i, &blanks);
    const nk_row *row = &rows->items[i];
    self->columns += row->columns;
    if (row->columns > MOST_WIDTH) self->wide += row->columns;
    self->live++;
    if (next < rows->count) note_pair(self, &rows->items[i], &rows->items[next], blanks);
  }
}

static bool has_divided(const nk_rows *rows) {
  for (size_t i = 0; i + 1 < rows->count; i++) {
    const nk_row *row = &rows->items[i], *next = &rows->items[i + 1];
    if (nk_row_live(row) && row->flags & NK_ROW_DIVIDES && nk_row_live(next) &&
        next->flags & NK_ROW_LOWER)
      return true;
  }
  return false;
}

void nk_flow_read(nk_rows *rows, nk_layout_facts *facts) {
  flow self;
  memset(&self, 0, sizeof self);
  count_pairs(&self, rows);
  judgement judge = {.broken = is_broken(self.pairs, self.sure, self.caseless)};
  /* Doubled: blank rows inside sentences. A text whose rows mostly touch is not, whatever its gaps. */
  if (!judge.broken || self.pairs * 4 < self.apart)
    judge.doubled = self.apart >= 4 && is_broken(self.apart, self.sure_apart, self.caseless_apart);
  judge.broken = judge.broken || judge.doubled;
  /* A list of tags goes on in small letters, too: where most of a text stands in rows of no width, none is broken. */
  if (self.wide * 2 > self.columns) judge.broken = judge.doubled = false;
  if (judge.broken) {
    size_t more;
    note_reach(&self, rows, judge.doubled);
    judge.indent = common_indent(rows, &more);
    judge.indented = more > 0;
    bool gapped = more >= 2 || (!judge.doubled && self.apart >= 2 && self.apart * 12 >= self.pairs);
    judge.threshold = gapped ? self.threshold * SHORT_QUARTERS / 4 : self.threshold;
    judge.widest = self.threshold;
    facts->width = widest(rows, &self);
    facts->doubled = judge.doubled;
    facts->indented = more > 1;
    facts->divided = has_divided(rows);
  }
  mark_breaks(rows, &judge);
}
