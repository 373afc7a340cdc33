/* The block scanners against the character-wise reference: equal on the conformance file, and on
 * random bytes, valid or not. */
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "text/bits.h"
#include "text/unicode/breaks.h"
#include "text/scan/scan.h"
#include "text/unicode/utf8.h"

enum { ROOM = 4096, WORDS = ROOM / 64 + 2 };

static uint64_t state = 88172645463325252u;

/* Marsaglia's xorshift: the same sequence everywhere. */
static uint32_t random_below(uint32_t limit) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return (uint32_t)(state >> 32) % limit;
}

typedef struct bitmaps {
  uint64_t breaks[WORDS], white[WORDS], touch[WORDS], stops[WORDS], rare[WORDS];
} bitmaps;

static size_t run(const nk_scanner *scanner, const uint8_t *text, size_t len, bool apostrophes,
                  bitmaps *maps) {
  memset(maps, 0, sizeof *maps);
  nk_scan scan = {text,        len,        maps->breaks, maps->white, maps->touch,
                  maps->stops, maps->rare, apostrophes,  false};
  return scanner->scan(&scan);
}

/* Compares every variant with the reference on one text, which is freshly allocated to its exact
 * length so that a read past the end shows under the sanitizer. */
static bool agrees(const uint8_t *bytes, size_t len) {
  static bitmaps first, other;
  static uint64_t breaks[WORDS], white[WORDS];
  uint8_t *text = malloc(len ? len : 1);
  if (!text) return false;
  memcpy(text, bytes, len);
  nk_str whole = {(const char *)text, len};
  size_t good = nk_utf8_valid_prefix(whole);
  bool equal = true;
  memset(breaks, 0, sizeof breaks);
  memset(white, 0, sizeof white);
  if (good == len) nk_word_breaks(text, 0, len, breaks, white);
  for (size_t i = 0; nk_scanner_at(i); i++) {
    bool apostrophes = (len & 1) != 0;
    equal = equal && run(nk_scanner_at(i), text, len, apostrophes, &other) == good;
    if (i == 0) first = other;
    if (good < len) continue;
    size_t size = (len / 64 + 1) * sizeof(uint64_t);
    equal = equal && memcmp(other.breaks, breaks, size) == 0 &&
            memcmp(other.white, white, size) == 0 && memcmp(other.touch, first.touch, size) == 0 &&
            memcmp(other.stops, first.stops, size) == 0;
  }
  free(text);
  return equal;
}

/* The tokens of each variant's extract() against the bitmaps. */
static bool extracts(const uint8_t *text, size_t len) {
  static uint32_t starts[ROOM + 64], ends[ROOM + 64], ranks[WORDS];
  static bitmaps maps;
  for (size_t i = 0; nk_scanner_at(i); i++) {
    if (run(nk_scanner_at(i), text, len, false, &maps) != len) return true;
    nk_scan scan = {text,       len,       maps.breaks, maps.white, maps.touch,
                    maps.stops, maps.rare, false,       false};
    size_t count = nk_scanner_at(i)->count(&scan), seen = 0;
    nk_scanner_at(i)->extract(&scan, starts, ends, ranks);
    for (size_t at = 0; at < len;) {
      size_t end = nk_bits_next(maps.breaks, at + 1, len);
      if (!nk_bit(maps.white, at)) {
        if (seen >= count || starts[seen] != at || ends[seen] != end) return false;
        seen++;
      }
      at = end;
    }
    if (seen != count) return false;
  }
  return true;
}

static size_t encode(uint32_t code, uint8_t *out) {
  if (code < 0x80) {
    out[0] = (uint8_t)code;
    return 1;
  }
  size_t len = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  for (size_t i = len; --i > 0; code >>= 6) out[i] = (uint8_t)(0x80 | (code & 0x3F));
  static const uint8_t leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
  out[0] = (uint8_t)(leads[len] | code);
  return len;
}

/* A text of up to `limit` bytes; `flavor` 0: any bytes, 1: valid characters of all kinds, 2: as in
 * English text, 3: the same with a byte that is likely wrong. */
static size_t make(uint8_t *out, size_t limit, uint32_t flavor) {
  static const uint32_t codes[] = {
      'a',    'B',     '1',     '9',     '_',    '.',    ',',    ':',    ';',     '\'',   '"',
      ' ',    ' ',     '\n',    '\r',    '\t',   '-',    '@',    '#',    '(',     ')',    '!',
      0x7F,   0xE9,    0xAD,    0xA0,    0x301,  0x5D0,  0x627,  0x661,  0x30A2,  0x4E00, 0x2018,
      0x2019, 0x201C,  0x2014,  0x2026,  0x200D, 0x200B, 0x2028, 0x202F, 0x203F,  0x3000, 0xFF0E,
      0xFE0F, 0x1F1E6, 0x1F600, 0x1F3FB, 0xB7,   0x387,  0x2044, 0xFF1A, 0x10FFFF};
  size_t len = 0, end = random_below((uint32_t)limit);
  while (len + 4 < end) {
    if (flavor == 0)
      out[len++] = (uint8_t)random_below(256);
    else if (flavor == 1 || random_below(8) == 0)
      len += encode(codes[random_below(sizeof codes / sizeof *codes)], out + len);
    else
      out[len++] = (uint8_t) "etaoin shrdlu ETA. 90,'"[random_below(23)];
  }
  if (flavor == 3 && len) out[random_below((uint32_t)len)] = (uint8_t)random_below(256);
  return len;
}

static void test_random(void) {
  static uint8_t text[ROOM];
  for (int i = 0; i < 40000; i++) {
    size_t limit = i % 50 == 0 ? ROOM : 200, len = make(text, limit, (uint32_t)i & 3);
    if (!agrees(text, len) || !extracts(text, len)) {
      CHECK(i < 0); /* the variants differ */
      return;
    }
  }
  CHECK(true);
}

/* Characters that stand across the borders of blocks, at every offset. */
static void test_borders(void) {
  static const char *const pieces[] = {"x\u2019y", "1\u201912", "\u00e9a", "a\u0301", "\U0001F600",
                                       "\r\n",     "  ",        "a.b",     "1,2",     "a:b"};
  uint8_t text[256];
  for (size_t p = 0; p < sizeof pieces / sizeof *pieces; p++) {
    for (size_t at = 50; at < 70; at++) {
      memset(text, 'a', sizeof text);
      memcpy(text + at, pieces[p], strlen(pieces[p]));
      CHECK(agrees(text, 64) || at + strlen(pieces[p]) > 64);
      CHECK(agrees(text, 128) && agrees(text, 100) && extracts(text, 128));
    }
  }
}

/* Each line of the file, and each behind sixty spaces, so that it crosses a block border. */
static void test_conformance(const char *path) {
  char line[4096];
  FILE *file = fopen(path, "r");
  int cases = 0;
  if (!file) return; /* the test runs elsewhere; the Lua specs cover the file */
  while (fgets(line, sizeof line, file)) {
    uint8_t text[512];
    uint64_t expected[10] = {0};
    size_t len = 60;
    memset(text, ' ', sizeof text);
    char *at = line;
    bool boundary = false;
    if (line[0] == '#') continue;
    for (; *at && *at != '#'; at++) {
      if (strncmp(at, "\u00f7", 2) == 0) boundary = true;
      if (strncmp(at, "\u00d7", 2) == 0) boundary = false;
      if (strchr("0123456789ABCDEF", *at) && *at) {
        if (boundary) nk_bit_set(expected, len - 60);
        len += encode((uint32_t)strtoul(at, &at, 16), text + len);
        at--;
      }
    }
    if (len == 60) continue;
    cases++;
    CHECK(agrees(text, len));
    for (size_t i = 0; nk_scanner_at(i); i++) {
      static bitmaps maps;
      CHECK(run(nk_scanner_at(i), text + 60, len - 60, false, &maps) == len - 60);
      CHECK(memcmp(maps.breaks, expected, ((len - 60) / 64 + 1) * sizeof(uint64_t)) == 0);
    }
  }
  fclose(file);
  CHECK(cases == 1823);
}

int main(void) {
  CHECK(nk_scanner_best() != NULL);
  test_borders();
  test_random();
  test_conformance("spec/fixtures/unicode/WordBreakTest.txt");
  return check_result();
}
