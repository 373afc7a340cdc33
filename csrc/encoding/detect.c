/* The detector: bigrams of letters for single-byte encodings, frequent signs for two-byte ones. All
 * costs are -8 ln p, so that one byte table holds them and sums compare. */
#include "encoding/detect.h"

#include <string.h>

#include "base/ascii.h"
#include "encoding/tables.h"

/* Costs of what the tables do not say: a letter of another language is as unlikely as the rarest pair
 * of letters; marks and signs are about as frequent as in news. docs/internals/encodings.md has the
 * measure. */
enum {
  FOREIGN = 72,   /* a letter that the language does not have */
  MARK = 36,      /* quotation marks, dashes, the no-break space */
  ODD_SIDE = 32,  /* a mark on the wrong side of a word */
  SIGN = 64,      /* other signs that news has, such as the euro's */
  RARE = 96,      /* boxes, fractions, currency of nowhere */
  NOTHING = 140,  /* controls and empty places */
  MID_UPPER = 40, /* a capital behind a small letter */
  UNCOMMON = 96,  /* a two-byte sign that is none of the commonest */
  BROKEN = 160,   /* no sign at all */
  UNLIKELY = 80   /* a byte, on average: no text of any of the languages */
};

/* The most that ASCII letters may say for or against a language: a text may be in one that no table
 * is of, and then only its other letters count. */
enum { FOREIGN_MOST = 320, FOREIGN_SHARE = 4, LATIN_LETTER = 4, LATIN_MOST = 1000 };

/* What a byte is in a language and an encoding. */
typedef struct reading {
  uint8_t symbol, extra;
  bool upper, opens, closes;
} reading;

static uint32_t lower_of(uint32_t code) {
  if (code < 0x80) return (uint32_t)nk_lower((char)code);
  if (code < 0x100) return code >= 0xc0 && code < 0xdf && code != 0xd7 ? code + 32 : code;
  if (code == 0x178) return 0xff;
  if ((code >= 0x139 && code < 0x149) || (code >= 0x179 && code < 0x17f)) return code + (code & 1);
  if (code < 0x178 || code == 0x1a0 || code == 0x490) return code | 1;
  if (code == 0x1af) return 0x1b0;
  if (code == 0x386) return 0x3ac;
  if (code >= 0x388 && code < 0x38b) return code + 37;
  if (code == 0x38c) return 0x3cc;
  if (code == 0x38e || code == 0x38f) return code + 63;
  if (code >= 0x391 && code < 0x3ac) return code + 32;
  if (code >= 0x400 && code < 0x410) return code + 80;
  return code >= 0x410 && code < 0x430 ? code + 32 : code;
}

static bool is_in(uint32_t code, const uint16_t *list) {
  while (*list && *list != code) list++;
  return *list != 0;
}

static void read_mark(uint32_t code, reading *out) {
  static const uint16_t openers[] = {0xab, 0x201c, 0x2018, 0x201e, 0x201a, 0x2039, 0};
  static const uint16_t closers[] = {0xbb, 0x201d, 0x2019, 0x201c, 0x2018, 0x203a, 0x2026, 0};
  static const uint16_t marks[] = {0xa0,  0x2013, 0x2014, 0x200e, 0x200f, 0x200c, 0x200d,
                                   0x60c, 0x61b,  0x61f,  0x6d4,  0xad,   0};
  static const uint16_t signs[] = {0xa1, 0xa3,   0xa7,   0xa9,   0xae,   0xb0,   0xb2, 0xb3, 0xb7,
                                   0xbf, 0x20ac, 0x2022, 0x2116, 0x2122, 0x20aa, 0xbd, 0};
  out->opens = is_in(code, openers);
  out->closes = is_in(code, closers);
  if (out->opens || out->closes || is_in(code, marks))
    out->extra = MARK;
  else if (is_in(code, signs))
    out->extra = SIGN;
  else
    out->extra = code < 0xa0 || code == 0xfffd ? NOTHING : RARE;
}

static bool is_letter(uint32_t code) {
  static const uint16_t no_letters[] = {0xd7,  0xf7,  0x2c7, 0x2d8, 0x2d9, 0x2da,
                                        0x2db, 0x2dc, 0x2dd, 0x2c6, 0x60c, 0x61b,
                                        0x61f, 0x6d4, 0x384, 0x385, 0};
  return code >= 0xc0 && code < 0x2000 && !is_in(code, no_letters);
}

/* The symbol of a small letter, or 0. */
static uint8_t symbol_of(const nk_letters *language, uint32_t code) {
  size_t from = 0, to = language->symbols - 2u;
  while (from < to) {
    size_t middle = (from + to) / 2;
    if (language->letters[middle] < code)
      from = middle + 1;
    else
      to = middle;
  }
  bool found = from < language->symbols - 2u && language->letters[from] == code;
  return found ? (uint8_t)(from + 2) : 0;
}

static reading read_byte(unsigned byte, const nk_single *encoding, const nk_letters *language) {
  reading out = {0, 0, false, false, false};
  uint32_t code = byte < 0x80 ? byte : encoding->codes[byte - 0x80], small = lower_of(code);
  out.symbol = symbol_of(language, small);
  out.upper = small != code;
  if (out.symbol || (byte < 0x80 && !nk_is_letter((int)byte))) return out;
  if (byte < 0x80 || is_letter(code)) {
    out.symbol = 1;
    out.extra = byte < 0x80 ? 0 : FOREIGN;
  } else {
    read_mark(code, &out);
  }
  return out;
}

/* A mark that opens stands before a word, one that closes behind one. */
static uint32_t side_cost(const reading *mark, const reading *before, const reading *after) {
  if (!mark->opens && !mark->closes) return 0;
  bool right = (mark->opens && (after->symbol || after->opens)) ||
               (mark->closes && (before->symbol || before->closes));
  return right ? 0 : ODD_SIDE;
}

static uint64_t cost_in(const nk_sample *sample, const nk_single *encoding,
                        const nk_letters *language) {
  reading all[256];
  for (unsigned byte = 0; byte < 256; byte++) all[byte] = read_byte(byte, encoding, language);
  uint64_t cost = 0;
  unsigned before = ' ';
  for (size_t i = 0; i < sample->len; i++) {
    unsigned byte = sample->bytes[i];
    if (byte >= 0x80 || before >= 0x80) {
      const reading *a = &all[before], *b = &all[byte];
      cost += language->costs[a->symbol * language->symbols + b->symbol] + b->extra;
      if (a->symbol && !a->upper && b->upper && before != ' ') cost += MID_UPPER;
      unsigned next = i + 1 < sample->len ? sample->bytes[i + 1] : ' ';
      if (byte >= 0x80) cost += side_cost(b, a, &all[next]);
    }
    before = byte;
  }
  return cost;
}

static uint64_t cost_of_single(const nk_sample *sample, const nk_single *encoding, uint64_t most) {
  for (size_t i = 0; i < nk_encoding_language_count; i++) {
    if (!(encoding->languages >> i & 1)) continue;
    uint64_t cost = encoding->rare + (uint64_t)sample->foreign[i];
    if (cost < most) cost += cost_in(sample, encoding, &nk_encoding_languages[i]);
    if (cost < most) most = cost;
  }
  return most;
}

static bool in(unsigned byte, unsigned first, unsigned last) {
  return byte >= first && byte <= last;
}

/* The length of the sign at `at`, of which `left` bytes are there; 0 when it is none. */
static size_t sign(const char *name, const unsigned char *at, size_t left) {
  unsigned a = at[0], b = left > 1 ? at[1] : 0;
  if (name[0] == 's') { /* shift_jis */
    if (in(a, 0xa1, 0xdf)) return 1;
    bool lead = in(a, 0x81, 0x9f) || in(a, 0xe0, 0xfc);
    return lead && (in(b, 0x40, 0x7e) || in(b, 0x80, 0xfc)) ? 2 : 0;
  }
  if (name[0] == 'b') /* big5 */
    return in(a, 0x81, 0xfe) && (in(b, 0x40, 0x7e) || in(b, 0xa1, 0xfe)) ? 2 : 0;
  if (name[0] == 'e' && name[4] == 'j') { /* euc-jp */
    if (a == 0x8e) return in(b, 0xa1, 0xdf) ? 2 : 0;
    if (a == 0x8f) return in(b, 0xa1, 0xfe) && left > 2 && in(at[2], 0xa1, 0xfe) ? 3 : 0;
    return in(a, 0xa1, 0xfe) && in(b, 0xa1, 0xfe) ? 2 : 0;
  }
  if (name[0] == 'e') /* euc-kr */
    return in(a, 0x81, 0xfe) && (in(b, 0x41, 0x5a) || in(b, 0x61, 0x7a) || in(b, 0x81, 0xfe)) ? 2
                                                                                              : 0;
  if (in(a, 0x81, 0xfe) && in(b, 0x30, 0x39) && left > 3) /* gb18030 */
    return in(at[2], 0x81, 0xfe) && in(at[3], 0x30, 0x39) ? 4 : 0;
  return in(a, 0x81, 0xfe) && in(b, 0x40, 0xfe) && b != 0x7f ? 2 : 0;
}

static uint32_t sign_cost(const nk_double *encoding, unsigned code) {
  size_t from = 0, to = encoding->count;
  while (from < to) {
    size_t middle = (from + to) / 2;
    if (encoding->signs[middle] < code)
      from = middle + 1;
    else
      to = middle;
  }
  return from < encoding->count && encoding->signs[from] == code ? encoding->costs[from] : UNCOMMON;
}

static uint64_t cost_of_double(const nk_sample *sample, const nk_double *encoding) {
  uint64_t cost = encoding->rare + (uint64_t)sample->latin;
  for (size_t i = 0; i < sample->len;) {
    const unsigned char *at = sample->bytes + i;
    if (*at < 0x80) {
      i++;
      continue;
    }
    size_t len = sign(encoding->name, at, sample->len - i);
    if (len == 0)
      cost += sample->len - i > 1 ? BROKEN : UNCOMMON; /* the end may cut a sign */
    else
      cost += len == 2 ? sign_cost(encoding, (unsigned)at[0] << 8 | at[1]) : UNCOMMON;
    i += len > 0 ? len : 1;
  }
  return cost;
}

const char *nk_sample_guess(const nk_sample *sample, uint64_t *cost) {
  const char *name = NULL;
  *cost = UINT64_MAX;
  for (size_t i = 0; i < nk_encoding_single_count; i++) {
    uint64_t own = cost_of_single(sample, &nk_encoding_singles[i], *cost);
    if (own >= *cost) continue;
    *cost = own;
    name = nk_encoding_singles[i].name;
  }
  for (size_t i = 0; i < nk_encoding_double_count; i++) {
    uint64_t own = cost_of_double(sample, &nk_encoding_doubles[i]);
    if (own >= *cost) continue;
    *cost = own;
    name = nk_encoding_doubles[i].name;
  }
  return *cost > (uint64_t)UNLIKELY * (sample->high + 1) ? NULL : name;
}

uint64_t nk_sample_cost(const nk_sample *sample, const char *name) {
  for (size_t i = 0; i < nk_encoding_single_count; i++) {
    const nk_single *each = &nk_encoding_singles[i];
    if (strcmp(each->name, name) == 0)
      return each->languages ? cost_of_single(sample, each, UINT64_MAX) : 0;
  }
  for (size_t i = 0; i < nk_encoding_double_count; i++)
    if (strcmp(nk_encoding_doubles[i].name, name) == 0)
      return cost_of_double(sample, &nk_encoding_doubles[i]);
  return 0;
}

/* How unlikely the words of ASCII letters alone are in each language, against the likeliest; in one
 * of another script each of them is. */
static void judge_ascii(nk_sample *sample) {
  uint64_t costs[NK_SAMPLE_LANGUAGES], least = UINT64_MAX, letters = 0;
  for (size_t i = 0; i < sample->len; i++)
    letters += sample->bytes[i] < 0x80 && nk_is_letter(sample->bytes[i]);
  letters *= LATIN_LETTER;
  sample->latin = (uint32_t)(letters < LATIN_MOST ? letters : LATIN_MOST);
  for (size_t l = 0; l < nk_encoding_language_count; l++) {
    const nk_letters *language = &nk_encoding_languages[l];
    if (!language->latin) continue;
    uint8_t symbols[128];
    for (unsigned c = 0; c < 128; c++) symbols[c] = symbol_of(language, lower_of(c));
    costs[l] = 0;
    for (size_t i = 1; i < sample->len; i++) {
      unsigned a = sample->bytes[i - 1], b = sample->bytes[i];
      if (a < 0x80 && b < 0x80 && (symbols[a] || symbols[b]))
        costs[l] += language->costs[symbols[a] * language->symbols + symbols[b]];
    }
    if (costs[l] < least) least = costs[l];
  }
  for (size_t l = 0; l < nk_encoding_language_count; l++) {
    uint64_t more = nk_encoding_languages[l].latin ? (costs[l] - least) / FOREIGN_SHARE : 0;
    sample->foreign[l] = (uint32_t)(more < FOREIGN_MOST ? more : FOREIGN_MOST);
    if (!nk_encoding_languages[l].latin) sample->foreign[l] = sample->latin;
  }
}

/* Takes a piece of text when there is a byte above 0x7f in it: from a little before the first. */
static void take_piece(nk_sample *sample, const unsigned char *from, const unsigned char *to) {
  enum { BEFORE = 80 };
  const unsigned char *first = from;
  while (first < to && *first < 0x80) first++;
  if (first == to) return;
  if (first - from > BEFORE) from = first - BEFORE;
  size_t room = NK_SAMPLE_BYTES - sample->len, len = (size_t)(to - from);
  if (room == 0) return;
  sample->bytes[sample->len++] = ' ';
  if (len > --room) len = room;
  memcpy(sample->bytes + sample->len, from, len);
  for (size_t i = 0; i < len; i++) sample->high += from[i] >= 0x80;
  sample->len += len;
}

void nk_sample_take(nk_sample *sample, nk_str bytes) {
  const unsigned char *at = (const unsigned char *)bytes.data, *end = at + bytes.len;
  sample->len = sample->high = 0;
  while (at < end && sample->len < NK_SAMPLE_BYTES) {
    const unsigned char *stop = at;
    while (stop < end && *stop != '<' && *stop != '\n') stop++;
    take_piece(sample, at, stop);
    const unsigned char *close =
        stop < end && *stop == '<' ? memchr(stop, '>', (size_t)(end - stop)) : NULL;
    at = close && close - stop < 2000 ? close + 1 : stop + 1;
  }
  judge_ascii(sample);
}
