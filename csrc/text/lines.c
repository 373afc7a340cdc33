/* Line breaks, from the shape of lines alone: filled text breaks a line where the next word would
 * not have fitted. */
#include "text/lines.h"

#include "base/ascii.h"

#include <string.h>

/* Widths of filled text that occur in mail, agency copy and converted pages. */
enum { NARROWEST = 45, WIDEST = 110, FEWEST_LINES = 3 };

nk_gap nk_gap_of(const uint8_t *text, size_t from, size_t to) {
  if (from == to) return NK_GAP_NONE;
  if (to - from == 1 && text[from] == ' ') return NK_GAP_SPACE;
  int lines = 0;
  for (size_t i = from; i < to; i++) {
    uint8_t b = text[i];
    if (b == '\n' || (b == '\r' && !(i + 1 < to && text[i + 1] == '\n')))
      lines++;
    else if (b == '\f' || b == '\v')
      return NK_GAP_BLANK;
    else if (b == 0xC2 && text[i + 1] == 0x85)
      lines++; /* U+0085 */
    else if (b == 0xE2 && text[i + 1] == 0x80 && text[i + 2] == 0xA8)
      lines++;
    else if (b == 0xE2 && text[i + 1] == 0x80 && text[i + 2] == 0xA9)
      return NK_GAP_BLANK;
  }
  if (lines > 1) return NK_GAP_BLANK;
  return lines ? NK_GAP_LINE : NK_GAP_SPACE;
}

static size_t line_end(const uint8_t *text, size_t from, size_t len) {
  const uint8_t *found = from < len ? memchr(text + from, '\n', len - from) : NULL;
  return found ? (size_t)(found - text) : len;
}

static size_t next_line(size_t end, size_t len) {
  return end < len ? end + 1 : len;
}

/* The length of the line [from, end) without white space at its end. */
static size_t width(const uint8_t *text, size_t from, size_t end) {
  while (end > from && nk_is_blank(text[end - 1])) end--;
  return end - from;
}

static size_t first_word(const uint8_t *text, size_t from, size_t end) {
  size_t at = from;
  while (at < end && text[at] > ' ') at++;
  return at - from;
}

void nk_block_measure(nk_block *block, const uint8_t *text, size_t from, size_t len) {
  size_t at = from;
  block->longest = block->lines = block->full = 0;
  while (at < len) {
    size_t end = line_end(text, at, len), wide = width(text, at, end);
    if (wide == 0) break;
    if (wide > block->longest) block->longest = wide;
    block->lines++;
    at = next_line(end, len);
  }
  block->end = at;
  for (at = from; at < block->end;) {
    size_t end = line_end(text, at, len), next = next_line(end, len);
    if (next < block->end &&
        width(text, at, end) + 1 + first_word(text, next, block->end) > block->longest)
      block->full++;
    at = next;
  }
}

bool nk_block_list(const nk_block *block) {
  return block->lines >= FEWEST_LINES && block->longest < NARROWEST;
}

bool nk_block_open(const nk_block *block) {
  return block->longest > WIDEST;
}

bool nk_block_wraps(const nk_block *block, const uint8_t *text, size_t at, size_t len) {
  if (block->longest < NARROWEST || block->longest > WIDEST || block->lines < FEWEST_LINES)
    return false;
  if (block->full * 3 < (block->lines - 1) * 2) return false;
  size_t end = line_end(text, at, len), from = at;
  while (from > 0 && text[from - 1] != '\n' && at - from <= WIDEST) from--;
  size_t next = next_line(end, len);
  while (next < len && (text[next] == ' ' || text[next] == '\t')) next++;
  return width(text, from, end) + 1 + first_word(text, next, len) > block->longest;
}
