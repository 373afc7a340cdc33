/* The slow way, for the characters that need it. */
#include "text/scan/scan.h"

#include "base/ascii.h"
#include "text/bits.h"
#include "text/unicode/breaks.h"

/* Whether `i` is a boundary whatever stands further left or right: a visible ASCII character behind
 * white space. */
static bool certain(const nk_scan *scan, size_t i) {
  if (i == 0 || i == scan->len) return true;
  uint8_t byte = scan->text[i];
  return nk_is_space(scan->text[i - 1]) && byte > ' ' && byte < 0x7F;
}

void nk_scan_mend(nk_scan *scan) {
  size_t done = 0;
  for (;;) {
    size_t at = nk_bits_next(scan->rare, done, scan->len);
    if (at == scan->len) return;
    size_t from = at, to = at + 1;
    while (from > done && !certain(scan, from)) from--;
    while (!certain(scan, to)) to++;
    nk_word_breaks(scan->text, from, to, scan->breaks, scan->white);
    done = to;
  }
}
