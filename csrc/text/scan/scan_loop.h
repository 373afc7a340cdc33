/* The body of a block scanner. A variant defines, before it includes this file,
 *   NK_TARGET       an attribute for the instructions it needs, or nothing
 *   NK_VARIANT(x)   the name of function x in this variant
 * and the function NK_VARIANT(classify), which fills an nk_ascii from 64 bytes.
 *
 * The rules WB5 to WB13 for letters, digits, underscores and marks between them are shifts of class
 * masks; a character beyond ASCII puts its bits into them. Classes that need a longer memory
 * (combining marks, Hebrew, Katakana, flags …) are noted in `rare` and mended afterwards. */
#include <string.h>

#include "text/bits.h"
#include "text/unicode/properties.h"
#include "text/scan/scan.h"
#include "text/scan/scan_ascii.h"
#include "text/unicode/utf8.h"

#ifndef NK_LOWEST
/* Only the lowest bit matters; the guard keeps a search in nothing defined. */
#define NK_LOWEST(word) nk_lowest_bit((word) | (uint64_t)1 << 63)
#define NK_COUNT(word) nk_bit_count(word)
#endif

/* A block with its characters beyond ASCII. */
typedef struct block {
  nk_ascii a;
  uint64_t joined; /* bytes that continue a character */
  uint64_t mid3;   /* first bytes of three-byte marks that join letters or digits */
  uint64_t curly;  /* of these, U+2019 */
  uint64_t rare;
} block;

/* A character that reaches into the next block. */
typedef struct spill {
  unsigned bytes;
  uint32_t record;
} spill;

typedef struct carry {
  uint64_t letter, digit, word, space, cr; /* 0 or 1: the class of the byte before */
  uint64_t mid, mid3;                      /* joins that reach into this block */
} carry;

/* Puts the class of a character into the masks at its bytes. */
NK_TARGET static inline void add_class(block *b, uint32_t record, uint64_t bytes) {
  switch (nk_wb_of(record)) {
  case NK_WB_LETTER: b->a.letter |= bytes; return;
  case NK_WB_NUMERIC: b->a.digit |= bytes; return;
  case NK_WB_OTHER:
  case NK_WB_NEWLINE: break;
  case NK_WB_MIDNUMLET: b->mid3 |= bytes & (~bytes + 1); break;
  case NK_WB_EXTENDNUMLET:
    if (record & NK_PROP_WHITE)
      b->rare |= bytes;
    else
      b->a.under |= bytes;
    break;
  default: b->rare |= bytes; break;
  }
  if (record & NK_PROP_WHITE) b->a.white |= bytes;
  enum nk_sb c = nk_sb_of(record);
  if (c != NK_SB_CLOSE && c != NK_SB_SCONTINUE && c != NK_SB_EXTEND && c != NK_SB_FORMAT &&
      c != NK_SB_SP && !(record & NK_PROP_ALPHABETIC))
    b->a.stops |= bytes;
}

/* Decodes the characters beyond ASCII of a block at `base`. The offset of an invalid byte, or
 * SIZE_MAX. */
NK_TARGET static inline size_t add_characters(const nk_scan *scan, size_t base, block *b,
                                              spill *over) {
  uint64_t before = ((uint64_t)1 << over->bytes) - 1, high = b->a.high & ~before;
  const uint8_t *end = scan->text + scan->len;
  if (over->bytes) {
    b->joined = before;
    add_class(b, over->record, before);
    b->mid3 &= ~before;
    if ((b->a.high & before) != before) return base; /* cannot be: the character was whole */
    over->bytes = 0;
  }
  while (high) {
    unsigned i = nk_lowest_bit(high);
    const uint8_t *at = scan->text + base + i, *next;
    size_t bad, len = nk_utf8_check(at, end, &bad);
    if (len == 0) return base + i;
    uint32_t code = nk_utf8_next(at, &next), record = nk_properties(code);
    uint64_t first = (uint64_t)1 << i, bytes = (((uint64_t)1 << len) - 1) << i;
    high &= ~bytes;
    b->joined |= bytes & ~first;
    add_class(b, record, bytes);
    if (code == 0x2019) b->curly |= first;
    if (i + len > 64) {
      over->bytes = (unsigned)(i + len - 64);
      over->record = record;
    }
  }
  return SIZE_MAX;
}

/* The boundaries of a block, once the one behind it is known. */
NK_TARGET static inline void finish(nk_scan *scan, size_t word, const block *b, const block *next,
                                    carry *c) {
  const nk_ascii *a = &b->a;
  uint64_t words = a->letter | a->digit | a->under;
  uint64_t letter_before = a->letter << 1 | c->letter, digit_before = a->digit << 1 | c->digit;
  uint64_t letter_after = a->letter >> 1 | next->a.letter << 63;
  uint64_t digit_after = a->digit >> 1 | next->a.digit << 63;
  uint64_t mid = ((a->mid_letter | a->mid_both) & letter_before & letter_after) |
                 ((a->mid_number | a->mid_both) & digit_before & digit_after);
  uint64_t mid3 = b->mid3;
  if (mid3)
    mid3 &= (letter_before & (a->letter >> 3 | next->a.letter << 61)) |
            (digit_before & (a->digit >> 3 | next->a.digit << 61));
  uint64_t joins = (words & (words << 1 | c->word)) | mid | (mid << 1 | c->mid) | mid3 |
                   (mid3 << 3 | c->mid3) | b->joined | (a->space & (a->space << 1 | c->space)) |
                   (a->lf & (a->cr << 1 | c->cr));
  scan->breaks[word] = ~joins;
  scan->white[word] = a->white;
  uint64_t inside = scan->apostrophes ? 0 : a->single_quote & mid;
  scan->touch[word] = (a->touch & ~inside) | (scan->apostrophes ? b->curly : b->curly & ~mid3);
  scan->stops[word] = a->stops;
  scan->rare[word] = b->rare;
  scan->any_rare |= b->rare != 0;
  c->letter = a->letter >> 63;
  c->digit = a->digit >> 63;
  c->word = words >> 63;
  c->space = a->space >> 63;
  c->cr = a->cr >> 63;
  c->mid = mid >> 63;
  c->mid3 = mid3 >> 61;
}

/* Clears the bits behind the text in the last word. */
NK_TARGET static void trim(nk_scan *scan) {
  size_t word = scan->len / 64;
  uint64_t keep = ((uint64_t)1 << (scan->len & 63)) - 1;
  scan->breaks[word] &= keep;
  scan->white[word] &= keep;
  scan->touch[word] &= keep;
  scan->stops[word] &= keep;
}

NK_TARGET static inline size_t load(const nk_scan *scan, size_t base, block *b, spill *over) {
  uint8_t last[64];
  const uint8_t *at = base < scan->len ? scan->text + base : last;
  if (base + 64 > scan->len) {
    memset(last, ' ', sizeof last);
    if (base < scan->len) memcpy(last, at, scan->len - base);
    at = last;
  }
  b->joined = b->mid3 = b->curly = b->rare = 0;
  NK_VARIANT(classify)(at, &b->a);
  return b->a.high || over->bytes ? add_characters(scan, base, b, over) : SIZE_MAX;
}

NK_TARGET size_t NK_VARIANT(scan)(nk_scan *scan) {
  block blocks[2];
  carry c = {0, 0, 0, 0, 0, 0, 0};
  spill over = {0, 0};
  size_t words = scan->len / 64 + 1;
  scan->any_rare = false;
  size_t bad = load(scan, 0, &blocks[0], &over);
  for (size_t word = 0; word < words && bad == SIZE_MAX; word++) {
    bad = load(scan, (word + 1) * 64, &blocks[(word + 1) & 1], &over);
    finish(scan, word, &blocks[word & 1], &blocks[(word + 1) & 1], &c);
  }
  if (bad != SIZE_MAX) return bad;
  trim(scan);
  if (scan->any_rare) nk_scan_mend(scan);
  return scan->len;
}

NK_TARGET size_t NK_VARIANT(count)(const nk_scan *scan) {
  size_t words = scan->len / 64 + 1, count = 0;
  for (size_t i = 0; i < words; i++) count += NK_COUNT(scan->breaks[i] & ~scan->white[i]);
  return count;
}

#ifndef NK_WRITE_PLACES
#define NK_WRITE_PLACES write_places
/* Writes the places of the `count` set bits, eight at a time, so that up to seven more than there
 * are: a branch for each bit would cost more. */
NK_TARGET static inline void write_places(uint64_t bits, size_t count, uint32_t base,
                                          uint32_t *out) {
  for (size_t written = 0; written < count; written += 8) {
    for (size_t k = 0; k < 8; k++) {
      out[written + k] = base + NK_LOWEST(bits);
      bits &= bits - 1;
    }
  }
}
#endif

NK_TARGET void NK_VARIANT(extract)(const nk_scan *scan, uint32_t *starts, uint32_t *ends,
                                   uint32_t *ranks) {
  size_t words = scan->len / 64 + 1, started = 0, ended = 0;
  uint64_t visible_before = 0;
  for (size_t word = 0; word < words; word++) {
    uint64_t visible = ~scan->white[word], breaks = scan->breaks[word];
    uint64_t first = breaks & visible, behind = breaks & (visible << 1 | visible_before);
    uint32_t base = (uint32_t)word * 64;
    size_t first_count = NK_COUNT(first), behind_count = NK_COUNT(behind);
    ranks[word] = (uint32_t)started;
    NK_WRITE_PLACES(first, first_count, base, starts + started);
    NK_WRITE_PLACES(behind, behind_count, base, ends + ended);
    started += first_count;
    ended += behind_count;
    visible_before = visible >> 63;
  }
  if (ended < started) ends[ended] = (uint32_t)scan->len;
}
