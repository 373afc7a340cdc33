/* Mends text that was encoded twice, line by line. Three and four characters that together are one
 * ("â€™") are never meant; two ("Ã©") are mended where no other character of the line stands
 * against it, and the text holds several: a Portuguese headline may end with "Ã”". */
#include "encoding/twice.h"

#include <string.h>

#include "text/unicode/utf8.h"

/* So many pairs prove each other. */
enum { PAIRS = 3 };

/* The byte that a character of windows-1252 is; 0 for others and for ASCII. */
static unsigned byte_of(uint32_t code) {
  if (code < 0x80 || (code > 0xff && code < 0x152) || code > 0x2122) return 0;
  if (code < 0x100) return code;
  for (unsigned byte = 0x80; byte < 0xa0; byte++)
    if (nk_windows_1252_code(byte) == code) return byte;
  return 0;
}

/* The length in bytes of the characters at `at` that are together one, which goes to `out`; 0 for
 * none. `*parts` is how many they are. */
static size_t joined(const uint8_t *at, const uint8_t *end, unsigned *parts, uint8_t out[4]) {
  const uint8_t *next = at;
  unsigned lead = byte_of(nk_utf8_next(at, &next));
  unsigned count = lead >= 0xc2 && lead < 0xe0   ? 2
                   : lead >= 0xe0 && lead < 0xf0 ? 3
                   : lead >= 0xf0 && lead < 0xf5 ? 4
                                                 : 0;
  if (count == 0) return 0;
  out[0] = (uint8_t)lead;
  for (unsigned i = 1; i < count; i++) {
    if (next >= end || *next < 0x80) return 0;
    uint32_t code = nk_utf8_next(next, &next);
    unsigned byte = byte_of(code);
    if (byte < 0x80 || byte > 0xbf) return 0;
    out[i] = (uint8_t)byte;
  }
  size_t bad;
  *parts = count;
  return nk_utf8_check(out, out + count, &bad) == count ? (size_t)(next - at) : 0;
}

typedef struct tally {
  size_t pairs, longer, others;
} tally;

static tally count_line(const uint8_t *at, const uint8_t *end) {
  tally found = {0, 0, 0};
  while (at < end) {
    unsigned parts;
    uint8_t out[4];
    if (*at < 0x80) {
      at++;
      continue;
    }
    size_t len = joined(at, end, &parts, out);
    if (len == 0) {
      found.others++;
      nk_utf8_next(at, &at);
      continue;
    }
    if (parts == 2)
      found.pairs++;
    else
      found.longer++;
    at += len;
  }
  return found;
}

/* Of characters that together are one the first is U+00C2 to U+00F4, which begin with this byte. */
enum { FIRST_BYTE = 0xc3 };

/* Where the line begins that `at` is in, not before `from`. */
static const uint8_t *line_start(const uint8_t *from, const uint8_t *at) {
  while (at > from && at[-1] != '\n' && at[-1] != '<') at--;
  return at;
}

/* The end of a line, or of what stands between two tags. */
static const uint8_t *line_end(const uint8_t *at, const uint8_t *end) {
  while (at < end && *at != '\n' && *at != '<') at++;
  return at < end ? at + 1 : end;
}

/* Appends a line, mended. */
static bool mend_line(const uint8_t *at, const uint8_t *end, bool pairs, nk_buffer *to,
                      size_t *mended) {
  while (at < end) {
    const uint8_t *start = at;
    uint8_t out[4];
    unsigned parts = 0;
    size_t len = 0;
    while (at < end &&
           (*at < 0x80 || (len = joined(at, end, &parts, out)) == 0 || (parts == 2 && !pairs)))
      nk_utf8_next(at, &at), len = 0;
    if (!nk_buffer_append(to, (nk_str){(const char *)start, (size_t)(at - start)})) return false;
    if (at == end) break;
    if (!nk_buffer_append(to, (nk_str){(const char *)out, parts})) return false;
    ++*mended;
    at += len;
  }
  return true;
}

bool nk_mend_twice(nk_decoded *decoded, const nk_allocator *allocator) {
  const uint8_t *from = (const uint8_t *)decoded->text.data, *end = from + decoded->text.len;
  const uint8_t *counted = from;
  tally all = {0, 0, 0};
  for (const uint8_t *at = from; at < end && (at = memchr(at, FIRST_BYTE, (size_t)(end - at)));) {
    unsigned parts;
    uint8_t out[4];
    if (joined(at, end, &parts, out) == 0) { /* an "é" of French: its line is not counted */
      at++;
      continue;
    }
    const uint8_t *stop = line_end(at, end);
    tally line = count_line(line_start(counted, at), stop);
    all.longer += line.longer;
    if (line.others == 0 || line.longer > 0) all.pairs += line.pairs;
    at = counted = stop;
  }
  if (all.longer == 0 && all.pairs < PAIRS) return true;
  nk_buffer mended;
  nk_buffer_init(&mended, allocator);
  bool complete = nk_buffer_reserve(&mended, decoded->text.len);
  for (const uint8_t *at = from, *stop; at < end && complete; at = stop) {
    stop = line_end(at, end);
    tally line = count_line(at, stop);
    bool pairs = line.longer > 0 || (line.others == 0 && (all.pairs >= PAIRS || all.longer > 0));
    complete = mend_line(at, stop, pairs, &mended, &decoded->mended);
  }
  nk_buffer_free(&decoded->buffer);
  decoded->buffer = mended;
  decoded->text = nk_buffer_str(&decoded->buffer);
  return complete;
}
