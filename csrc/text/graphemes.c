/* Grapheme cluster boundaries: the rules GB1 to GB999 of UAX #29 (extended clusters). */
#include "text/unicode/breaks.h"
#include "text/unicode/properties.h"
#include "text/unicode/utf8.h"

/* Hangul syllables, rules GB6 to GB8. */
static bool hangul(enum nk_gb a, enum nk_gb b) {
  switch (a) {
  case NK_GB_L: return b == NK_GB_L || b == NK_GB_V || b == NK_GB_LV || b == NK_GB_LVT;
  case NK_GB_LV:
  case NK_GB_V: return b == NK_GB_V || b == NK_GB_T;
  case NK_GB_LVT:
  case NK_GB_T: return b == NK_GB_T;
  default: return false;
  }
}

static bool control(enum nk_gb c) {
  return c == NK_GB_CR || c == NK_GB_LF || c == NK_GB_CONTROL;
}

size_t nk_grapheme_next(const uint8_t *text, size_t from, size_t len) {
  const uint8_t *at = text + from, *end = text + len, *next;
  if (*at < 0x80 && *at != '\r' && at + 1 < end && at[1] < 0x80) return from + 1;
  uint32_t record = nk_properties(nk_utf8_next(at, &at));
  enum nk_gb last = nk_gb_of(record);
  bool odd = last == NK_GB_REGIONAL;
  /* An emoji sequence: Extended_Pictographic Extend*, then whether a ZWJ has come. */
  bool emoji = (record & NK_PROP_PICTOGRAPHIC) != 0, linked = false;
  for (; at < end; at = next) {
    record = nk_properties(nk_utf8_next(at, &next));
    enum nk_gb c = nk_gb_of(record);
    bool pictographic = (record & NK_PROP_PICTOGRAPHIC) != 0;
    bool together;
    if (last == NK_GB_CR && c == NK_GB_LF)
      together = true;
    else if (control(last) || control(c))
      together = false;
    else if (c == NK_GB_EXTEND || c == NK_GB_ZWJ || c == NK_GB_SPACINGMARK)
      together = true;
    else if (last == NK_GB_PREPEND)
      together = true;
    else if (linked && pictographic)
      together = true;
    else if (c == NK_GB_REGIONAL && last == NK_GB_REGIONAL)
      together = odd;
    else
      together = hangul(last, c);
    if (!together) break;
    odd = c == NK_GB_REGIONAL && !(last == NK_GB_REGIONAL && odd);
    linked = emoji && c == NK_GB_ZWJ;
    emoji = pictographic || (emoji && c == NK_GB_EXTEND);
    last = c;
  }
  return (size_t)(at - text);
}
