/* Word boundaries: the rules WB1 to WB999 of UAX #29 as a machine with two characters of memory. */
#include "text/bits.h"
#include "text/unicode/breaks.h"
#include "text/unicode/properties.h"
#include "text/unicode/utf8.h"

/* What the rules look back at. `last` and `before` skip Extend, Format and ZWJ (rule WB4). */
typedef struct memory {
  enum nk_wb raw;    /* the character just before, whatever it is */
  enum nk_wb last;   /* the one before that counts */
  enum nk_wb before; /* and the one before that */
  size_t last_at;    /* where `last` starts */
  bool odd_regional; /* an odd number of regional indicators stands just before */
} memory;

static bool newline(enum nk_wb c) {
  return c == NK_WB_CR || c == NK_WB_LF || c == NK_WB_NEWLINE;
}

static bool ignored(enum nk_wb c) {
  return c == NK_WB_EXTEND || c == NK_WB_FORMAT || c == NK_WB_ZWJ;
}

static bool letter(enum nk_wb c) {
  return c == NK_WB_LETTER || c == NK_WB_HEBREW;
}

static bool mid_letter(enum nk_wb c) {
  return c == NK_WB_MIDLETTER || c == NK_WB_MIDNUMLET || c == NK_WB_SINGLE_QUOTE;
}

static bool mid_number(enum nk_wb c) {
  return c == NK_WB_MIDNUM || c == NK_WB_MIDNUMLET || c == NK_WB_SINGLE_QUOTE;
}

/* Rules WB5 to WB16 for the pair of `m->last` and `c`. `*bridge` tells that the boundary before
 * `m->last`, already set, falls as well: WB6, WB7b and WB12 look two characters ahead, we look
 * back. */
static bool joined(const memory *m, enum nk_wb c, bool *bridge) {
  enum nk_wb last = m->last, before = m->before;
  if (letter(c) && letter(before) && mid_letter(last)) return *bridge = true;
  if (c == NK_WB_HEBREW && before == NK_WB_HEBREW && last == NK_WB_DOUBLE_QUOTE)
    return *bridge = true;
  if (c == NK_WB_NUMERIC && before == NK_WB_NUMERIC && mid_number(last)) return *bridge = true;
  switch (c) {
  case NK_WB_LETTER:
  case NK_WB_HEBREW:
  case NK_WB_NUMERIC: return letter(last) || last == NK_WB_NUMERIC || last == NK_WB_EXTENDNUMLET;
  case NK_WB_KATAKANA: return last == NK_WB_KATAKANA || last == NK_WB_EXTENDNUMLET;
  case NK_WB_EXTENDNUMLET:
    return letter(last) || last == NK_WB_NUMERIC || last == NK_WB_KATAKANA ||
           last == NK_WB_EXTENDNUMLET;
  case NK_WB_SINGLE_QUOTE: return last == NK_WB_HEBREW;
  case NK_WB_REGIONAL: return last == NK_WB_REGIONAL && m->odd_regional;
  default: return false;
  }
}

/* Whether there is no boundary before the character of class `c` and record `record`. */
static bool kept_together(const memory *m, enum nk_wb c, uint32_t record, bool *bridge) {
  if (m->raw == NK_WB_CR && c == NK_WB_LF) return true;
  if (newline(m->raw) || newline(c)) return false;
  if (m->raw == NK_WB_ZWJ && (record & NK_PROP_PICTOGRAPHIC)) return true;
  if (m->raw == NK_WB_SPACE && c == NK_WB_SPACE) return true;
  if (ignored(c)) return true;
  return joined(m, c, bridge);
}

static void remember(memory *m, enum nk_wb c, size_t at) {
  bool fresh = newline(m->raw);
  m->raw = c;
  if (ignored(c) && !fresh) return;
  m->odd_regional = c == NK_WB_REGIONAL && !(m->last == NK_WB_REGIONAL && m->odd_regional);
  m->before = m->last;
  m->last = c;
  m->last_at = at;
}

/* Marks which bytes belong to segments of white space only. */
static void mark_white(const uint8_t *text, size_t from, size_t to, const uint64_t *breaks,
                       uint64_t *white) {
  while (from < to) {
    size_t end = nk_bits_next(breaks, from + 1, to);
    bool all = true;
    for (const uint8_t *at = text + from; all && at < text + end;)
      all = (nk_properties(nk_utf8_next(at, &at)) & NK_PROP_WHITE) != 0;
    nk_bits_fill(white, from, end, all);
    from = end;
  }
}

void nk_word_breaks(const uint8_t *text, size_t from, size_t to, uint64_t *breaks,
                    uint64_t *white) {
  nk_bits_fill(breaks, from, to, false);
  if (from == to) return;
  memory m = {NK_WB_NEWLINE, NK_WB_OTHER, NK_WB_OTHER, from, false};
  const uint8_t *at = text + from, *end = text + to, *next;
  for (; at < end; at = next) {
    uint32_t record = nk_properties(nk_utf8_next(at, &next));
    enum nk_wb c = nk_wb_of(record);
    bool bridge = false;
    size_t here = (size_t)(at - text);
    if (!kept_together(&m, c, record, &bridge)) nk_bit_set(breaks, here);
    if (bridge) nk_bit_clear(breaks, m.last_at);
    remember(&m, c, here);
  }
  mark_white(text, from, to, breaks, white);
}
