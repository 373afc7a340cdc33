/* What stands around a text on paper and in mail. Each rule asks for two signs at least, so that a row of an
 * article is never taken for one: a number counts pages only where another one follows it, or a running head. */
#include "layout/furniture.h"

#include <string.h>

#include "base/ascii.h"
#include "text/unicode/utf8.h"

static uint8_t byte_at(const nk_rows *rows, uint32_t at) {
  return (uint8_t)rows->text.data[at];
}

static void cut(nk_row *row, nk_layout_reason reason) {
  row->flags |= NK_ROW_CUT;
  row->reason = (uint8_t)reason;
}

/* Moves the start of a row behind what was taken off it. */
static void advance(nk_rows *rows, nk_row *row, uint32_t start) {
  row->indent = 0;
  while (start < row->end && (byte_at(rows, start) == ' ' || byte_at(rows, start) == '\t')) {
    start++;
    row->indent++;
  }
  row->start = start;
  nk_row_measure(rows, row);
}

/* Quoted mail: "> ", ">> ", "> > ". */

static uint32_t quote_end(const nk_rows *rows, const nk_row *row, uint8_t *depth) {
  uint32_t at = row->start;
  *depth = 0;
  while (at < row->end && byte_at(rows, at) == '>') {
    if (*depth < 255) (*depth)++;
    at++;
    if (at < row->end && byte_at(rows, at) == ' ' && at + 1 < row->end &&
        byte_at(rows, at + 1) == '>')
      at++;
  }
  return at;
}

void nk_furniture_unquote(nk_rows *rows, nk_layout_facts *facts) {
  size_t quoted = 0, live = 0;
  for (size_t i = 0; i < rows->count; i++) {
    nk_row *row = &rows->items[i];
    if (nk_row_blank(row)) continue;
    live++;
    (void)quote_end(rows, row, &row->depth);
    quoted += row->depth > 0;
  }
  if (quoted < 3 || quoted * 2 < live) return;
  facts->quoted = true;
  for (size_t i = 0; i < rows->count; i++) {
    nk_row *row = &rows->items[i];
    if (nk_row_blank(row)) continue;
    if (!row->depth) {
      size_t blanks, next = nk_rows_next(rows, i, &blanks);
      bool introduces =
          byte_at(rows, row->end - 1) == ':' && next < rows->count && rows->items[next].depth;
      if (introduces) cut(row, NK_CUT_MAIL_HEADER);
      continue;
    }
    uint8_t depth;
    advance(rows, row, quote_end(rows, row, &depth));
    if (row->indent) row->indent--; /* the space after the mark */
    row->flags |= NK_ROW_QUOTED;
  }
}

/* Headers of a mail: "Name: value" rows on top, of which one holds an address, or is called as one of these. */

static const char *const header_names[] = {"From", "To",       "Subject",    "Sent", "Date",
                                           "Cc",   "Reply-To", "Message-ID", NULL};

/* The length of "Name" in "Name: value", or 0. */
static uint32_t header_name(const nk_rows *rows, const nk_row *row) {
  uint32_t at = row->start;
  while (at < row->end && at - row->start < 24) {
    uint8_t byte = byte_at(rows, at);
    if (byte == ':')
      return at > row->start && at + 1 < row->end && byte_at(rows, at + 1) == ' ' ? at - row->start
                                                                                  : 0;
    if (!nk_is_letter(byte) && byte != '-' && byte < 0x80) return 0;
    at++;
  }
  return 0;
}

static bool is_known_header(const nk_rows *rows, const nk_row *row, uint32_t name) {
  for (const char *const *known = header_names; *known; known++)
    if (strlen(*known) == name && memcmp(rows->text.data + row->start, *known, name) == 0)
      return true;
  return false;
}

static bool has_address(const nk_rows *rows, const nk_row *row) {
  const char *at = memchr(rows->text.data + row->start, '@', row->end - row->start);
  return at && at > rows->text.data + row->start && at + 1 < rows->text.data + row->end &&
         nk_is_letter((uint8_t)at[1]);
}

/* "-----Original Message-----", "Begin forwarded message:". */
static bool announces_mail(const nk_rows *rows, const nk_row *row) {
  uint8_t first = byte_at(rows, row->start), last = byte_at(rows, row->end - 1);
  return row->columns <= 60 && ((first == '-' && last == '-') || last == ':');
}

static size_t first_header(const nk_rows *rows) {
  for (size_t i = 0, seen = 0; i < rows->count && seen < 3; i++) {
    const nk_row *row = &rows->items[i];
    if (!nk_row_live(row)) continue;
    if (header_name(rows, row)) return i;
    if (!announces_mail(rows, row)) return rows->count;
    seen++;
  }
  return rows->count;
}

static void cut_headers(nk_rows *rows, nk_layout_facts *facts) {
  size_t first = first_header(rows), last = first, count = 0, known = 0;
  bool address = false;
  for (; last < rows->count && !nk_row_blank(&rows->items[last]); last++) {
    const nk_row *row = &rows->items[last];
    uint32_t name = header_name(rows, row);
    if (!name && !(last > first && row->indent)) break;
    count += name > 0;
    known += name && is_known_header(rows, row, name);
    address = address || has_address(rows, row);
  }
  if (count < 2 || !(known >= 2 || (address && known + count > 2))) return;
  facts->mail = true;
  for (size_t i = 0; i < last; i++)
    if (nk_row_live(&rows->items[i])) cut(&rows->items[i], NK_CUT_MAIL_HEADER);
}

/* A signature is short: below a row of two dashes, at most this many rows. */
#define SIGNATURE_ROWS 12

static void cut_signature(nk_rows *rows, const nk_layout_facts *facts) {
  size_t below = 0;
  for (size_t i = rows->count; i-- > 1 && below <= SIGNATURE_ROWS;) {
    const nk_row *row = &rows->items[i];
    if (nk_row_blank(row)) continue;
    bool mark = row->end - row->start == 2 && byte_at(rows, row->start) == '-' &&
                byte_at(rows, row->start + 1) == '-';
    bool exact =
        row->to - row->from == 3 + (uint32_t)row->depth && byte_at(rows, row->to - 1) == ' ';
    if (mark && (exact || facts->mail || facts->quoted)) {
      for (; i < rows->count; i++)
        if (nk_row_live(&rows->items[i])) cut(&rows->items[i], NK_CUT_SIGNATURE);
      return;
    }
    below++;
  }
}

void nk_furniture_mail(nk_rows *rows, nk_layout_facts *facts) {
  cut_headers(rows, facts);
  cut_signature(rows, facts);
}

/* Rules, and what recurs on every page. */

static bool is_rule(const nk_rows *rows, const nk_row *row) {
  uint8_t first = byte_at(rows, row->start);
  size_t marks = 0;
  if (!memchr("-_=*~#.+", first, 8)) return false;
  for (uint32_t at = row->start; at < row->end; at++) {
    uint8_t byte = byte_at(rows, at);
    if (byte == first)
      marks++;
    else if (byte != ' ')
      return false;
  }
  return marks >= 3 && !(first == '.' && marks == 3);
}

/* The number that a row ends with, when it is of one to four digits; -1 otherwise. `*at` is where it starts. */
static int last_number(const nk_rows *rows, const nk_row *row, uint32_t *at) {
  uint32_t start = row->end;
  while (start > row->start && row->end - start < 5 && nk_is_digit(byte_at(rows, start - 1)))
    start--;
  size_t digits = row->end - start;
  if (digits == 0 || digits > 4) return -1;
  int number = 0;
  for (uint32_t i = start; i < row->end; i++) number = number * 10 + (byte_at(rows, i) - '0');
  *at = start;
  return number;
}

/* A row that is a number and nothing else but dashes around it: "12", "- 12 -". */
static int lone_number(const nk_rows *rows, const nk_row *row) {
  nk_row bare = *row;
  while (bare.end > bare.start && memchr("- |", byte_at(rows, bare.end - 1), 3)) bare.end--;
  while (bare.start < bare.end && memchr("- |", byte_at(rows, bare.start), 3)) bare.start++;
  uint32_t at = 0;
  int number = last_number(rows, &bare, &at);
  return number >= 0 && at == bare.start ? number : -1;
}

/* The next row that counts pages on from `number`, among the rows after `at`. */
static bool counts_on(const nk_rows *rows, size_t at, int number) {
  for (size_t i = at + 1; i < rows->count && i < at + 200; i++) {
    if (!nk_row_live(&rows->items[i])) continue;
    int other = lone_number(rows, &rows->items[i]);
    if (other == number + 1) return true;
    if (other >= 0) return false;
  }
  return false;
}

static bool counted_before(const nk_rows *rows, size_t at, int number) {
  for (size_t i = at; i-- > 0 && i + 200 > at;) {
    const nk_row *row = &rows->items[i];
    if (nk_row_blank(row)) continue;
    int other = lone_number(rows, row);
    if (other >= 0) return other == number - 1 && (row->flags & NK_ROW_CUT);
  }
  return false;
}

/* Whether the row above or below, with only blank rows between, ends with the same number: "Courier, page 3". */
static size_t running_head(const nk_rows *rows, size_t at, int number) {
  uint32_t ignored;
  for (size_t i = at; i-- > 0;) {
    if (nk_row_blank(&rows->items[i])) continue;
    const nk_row *row = &rows->items[i];
    if (row->columns <= 60 && last_number(rows, row, &ignored) == number) return i;
    break;
  }
  for (size_t i = at + 1; i < rows->count; i++) {
    if (nk_row_blank(&rows->items[i])) continue;
    const nk_row *row = &rows->items[i];
    if (row->columns <= 60 && last_number(rows, row, &ignored) == number) return i;
    break;
  }
  return rows->count;
}

static void cut_number(nk_rows *rows, size_t at) {
  nk_row *row = &rows->items[at];
  int number = lone_number(rows, row);
  if (number < 0) return;
  size_t head = running_head(rows, at, number);
  bool at_page = (row->flags & NK_ROW_PAGE) ||
                 (at + 1 < rows->count && (rows->items[at + 1].flags & NK_ROW_PAGE));
  if (head < rows->count) cut(&rows->items[head], NK_CUT_RUNNING_HEAD);
  if (head < rows->count || at_page || counts_on(rows, at, number) ||
      counted_before(rows, at, number))
    cut(row, NK_CUT_PAGE_NUMBER);
}

/* The same row but for its digits: what a running head is told by. */
static uint32_t fingerprint(const nk_rows *rows, const nk_row *row) {
  uint32_t hash = 2166136261u;
  for (uint32_t at = row->start; at < row->end; at++) {
    uint8_t byte = byte_at(rows, at);
    if (nk_is_digit(byte)) {
      if (at > row->start && nk_is_digit(byte_at(rows, at - 1))) continue;
      byte = '0';
    }
    hash = (hash ^ byte) * 16777619u;
  }
  return hash;
}

/* A row with a number that recurs with ever higher ones, three times at least, is a running head. Rows are
 * compared by a table of this many places, the first row of a fingerprint keeping its place. */
#define HEADS 256

typedef struct head {
  uint32_t print;
  int number;
  size_t times;
} head;

static bool may_be_head(const nk_rows *rows, const nk_row *row, int *number) {
  uint32_t at;
  if (!nk_row_live(row) || row->columns > 80 || row->flags & NK_ROW_ENDS) return false;
  *number = last_number(rows, row, &at);
  return *number >= 0 && at > row->start;
}

static void cut_running_heads(nk_rows *rows) {
  head heads[HEADS] = {{0}};
  int number = 0;
  for (int pass = 0; pass < 2; pass++) {
    for (size_t i = 0; i < rows->count; i++) {
      nk_row *row = &rows->items[i];
      if (!may_be_head(rows, row, &number)) continue;
      uint32_t print = fingerprint(rows, row);
      head *place = &heads[print % HEADS];
      if (pass == 1) {
        if (place->print == print && place->times >= 3) cut(row, NK_CUT_RUNNING_HEAD);
      } else if (!place->times) {
        *place = (head){print, number, 1};
      } else if (place->print == print && number == place->number + 1) {
        place->number = number;
        place->times++;
      }
    }
  }
}

void nk_furniture_pages(nk_rows *rows) {
  for (size_t i = 0; i < rows->count; i++) {
    nk_row *row = &rows->items[i];
    if (!nk_row_live(row)) continue;
    if (is_rule(rows, row))
      cut(row, NK_CUT_RULE);
    else
      cut_number(rows, i);
  }
  cut_running_heads(rows);
}

/* Bullets, list marks and headings. */

static bool is_bullet_code(uint32_t code) {
  return code == 0x2022 || code == 0x25CF || code == 0x25AA || code == 0x25E6 || code == 0x2023 ||
         code == 0xB7 || code == 0x25A0 || code == 0xF0B7 || code == 0x2219 || code == 0x27A4 ||
         code == 0x25BA;
}

/* Where the text starts behind a bullet, or `row->start`. A hyphen or a star is one only with a space behind it. */
static uint32_t bullet_end(const nk_rows *rows, const nk_row *row) {
  const uint8_t *data = (const uint8_t *)rows->text.data, *next;
  uint32_t code = nk_utf8_next(data + row->start, &next), after = (uint32_t)(next - data);
  if (after >= row->end) return row->start;
  bool space = data[after] == ' ' || data[after] == '\t';
  if (is_bullet_code(code) || ((code == '*' || code == '-') && space)) return after;
  return row->start;
}

/* "## Title": where the title starts, or `row->start`. */
static uint32_t heading_end(const nk_rows *rows, const nk_row *row) {
  uint32_t at = row->start;
  while (at < row->end && byte_at(rows, at) == '#') at++;
  bool is_heading =
      at > row->start && at - row->start <= 6 && at + 1 < row->end && byte_at(rows, at) == ' ';
  return is_heading ? at + 1 : row->start;
}

void nk_furniture_marks(nk_rows *rows, nk_layout_facts *facts) {
  for (size_t i = 0; i < rows->count; i++) {
    nk_row *row = &rows->items[i];
    if (!nk_row_live(row)) continue;
    uint32_t heading = heading_end(rows, row), bullet = bullet_end(rows, row);
    uint16_t indent = row->indent;
    if (heading > row->start) {
      advance(rows, row, heading);
      row->flags |= NK_ROW_HEADING;
      facts->markdown = true;
    } else if (bullet > row->start) {
      advance(rows, row, bullet);
      row->flags |= NK_ROW_BULLET;
    }
    row->indent = indent;
  }
}
