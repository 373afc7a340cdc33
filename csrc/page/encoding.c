/* Encodings: UTF-8 and windows-1252 are decoded here, the others by libxml2's converters. */
#include "page/encoding.h"

#include <libxml/encoding.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#if LIBXML_VERSION < 21200
#include <libxml/globals.h>
#endif
#include <string.h>

#include "base/ascii.h"
#include "newskit/page.h"

enum { REPLACEMENT = 0xfffd };

void nk_decoded_init(nk_decoded *decoded, const nk_allocator *allocator) {
  memset(decoded, 0, sizeof *decoded);
  nk_buffer_init(&decoded->buffer, allocator);
  decoded->basis = "";
}

void nk_decoded_free(nk_decoded *decoded) {
  nk_buffer_free(&decoded->buffer);
}

/* The length of the well-formed sequence at `at`; 0 when there is none. `*bad` is then the length
 * of the ill-formed part that one U+FFFD stands for (Unicode 15.0, section 3.9, "maximal subpart").
 */
static unsigned sequence(const unsigned char *at, const unsigned char *end, unsigned *bad) {
  unsigned char lead = at[0];
  unsigned length = lead < 0x80   ? 1
                    : lead < 0xc2 ? 0
                    : lead < 0xe0 ? 2
                    : lead < 0xf0 ? 3
                    : lead < 0xf5 ? 4
                                  : 0;
  unsigned char low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
  unsigned char high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
  *bad = 1;
  for (unsigned i = 1; i < length; i++) {
    if (at + i >= end || at[i] < low || at[i] > high) return 0;
    *bad = i + 1;
    low = 0x80;
    high = 0xbf;
  }
  return length;
}

typedef struct utf8_census {
  size_t valid; /* well-formed sequences of more than one byte */
  size_t bad;   /* ill-formed parts, but for one that the end cuts off */
  size_t nuls;
  bool cut;
} utf8_census;

static const unsigned char *skip_ascii(const unsigned char *at, const unsigned char *end) {
  const uint64_t high = 0x8080808080808080u, ones = 0x0101010101010101u;
  uint64_t word;
  while ((size_t)(end - at) >= sizeof word) {
    memcpy(&word, at, sizeof word);
    if ((word & high) != 0 || ((word - ones) & ~word & high) != 0) break; /* non-ASCII, or a NUL */
    at += sizeof word;
  }
  while (at < end && *at != 0 && *at < 0x80) at++;
  return at;
}

static utf8_census take_census(nk_str bytes) {
  utf8_census census = {0, 0, 0, false};
  const unsigned char *at = (const unsigned char *)bytes.data, *end = at + bytes.len;
  while ((at = skip_ascii(at, end)) < end) {
    unsigned bad, length = sequence(at, end, &bad);
    if (*at == 0) {
      census.nuls++;
      at++;
    } else if (length > 0) {
      census.valid++;
      at += length;
    } else if (at + bad == end && *at >= 0xc2) {
      census.cut = true;
      at = end;
    } else {
      census.bad++;
      at += bad;
    }
  }
  return census;
}

bool nk_append_code(nk_buffer *out, uint32_t code) {
  if (code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) code = REPLACEMENT;
  char bytes[4];
  nk_str text = {bytes, 0};
  if (code < 0x80) {
    bytes[text.len++] = (char)code;
  } else if (code < 0x800) {
    bytes[text.len++] = (char)(0xc0 | code >> 6);
    bytes[text.len++] = (char)(0x80 | (code & 63));
  } else {
    if (code < 0x10000) {
      bytes[text.len++] = (char)(0xe0 | code >> 12);
    } else {
      bytes[text.len++] = (char)(0xf0 | code >> 18);
      bytes[text.len++] = (char)(0x80 | (code >> 12 & 63));
    }
    bytes[text.len++] = (char)(0x80 | (code >> 6 & 63));
    bytes[text.len++] = (char)(0x80 | (code & 63));
  }
  return nk_buffer_append(out, text);
}

static bool decode_utf8(nk_str bytes, const utf8_census *census, nk_decoded *decoded) {
  decoded->repairs = census->bad + census->nuls + (census->cut ? 1 : 0);
  if (decoded->repairs == 0) {
    decoded->text = bytes;
    return true;
  }
  if (!nk_buffer_reserve(&decoded->buffer, bytes.len)) return false;
  const unsigned char *at = (const unsigned char *)bytes.data, *end = at + bytes.len;
  while (at < end) {
    const unsigned char *start = at;
    unsigned bad = 0, length = 1;
    while ((at = skip_ascii(at, end)) < end && *at != 0 && (length = sequence(at, end, &bad)) > 0)
      at += length;
    nk_str run = {(const char *)start, (size_t)(at - start)};
    if (!nk_buffer_append(&decoded->buffer, run)) return false;
    if (at == end) break;
    if (*at == 0) {
      at++;
      continue;
    }
    at += bad;
    if (!nk_append_code(&decoded->buffer, REPLACEMENT)) return false;
  }
  decoded->text = nk_buffer_str(&decoded->buffer);
  return true;
}

/* Appends a code point; a NUL is dropped, as a repair. False when memory runs out. */
static bool take_code(nk_decoded *decoded, uint32_t code) {
  if (code != 0) return nk_append_code(&decoded->buffer, code);
  decoded->repairs++;
  return true;
}

static bool decode_utf16(nk_str bytes, bool big, nk_decoded *decoded) {
  const unsigned char *at = (const unsigned char *)bytes.data;
  size_t units = bytes.len / 2;
  for (size_t i = 0; i < units; i++) {
    uint32_t code =
        big ? (uint32_t)at[2 * i] << 8 | at[2 * i + 1] : (uint32_t)at[2 * i + 1] << 8 | at[2 * i];
    if (code >= 0xd800 && code < 0xe000) {
      uint32_t next = 0;
      if (i + 1 < units)
        next = big ? (uint32_t)at[2 * i + 2] << 8 | at[2 * i + 3]
                   : (uint32_t)at[2 * i + 3] << 8 | at[2 * i + 2];
      if (code < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
        i++;
      } else {
        code = REPLACEMENT;
        decoded->repairs++;
      }
    }
    if (!take_code(decoded, code)) return false;
  }
  decoded->text = nk_buffer_str(&decoded->buffer);
  return true;
}

/* Bytes 0x80 to 0x9f (WHATWG Encoding Standard, index windows-1252). */
static const uint16_t windows_1252[32] = {
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

uint32_t nk_windows_1252_code(uint32_t code) {
  return code >= 0x80 && code < 0xa0 ? windows_1252[code - 0x80] : code;
}

static bool decode_windows_1252(nk_str bytes, nk_decoded *decoded) {
  if (!nk_buffer_reserve(&decoded->buffer, bytes.len + bytes.len / 8)) return false;
  const unsigned char *at = (const unsigned char *)bytes.data, *end = at + bytes.len;
  while (at < end) {
    const unsigned char *start = at;
    at = skip_ascii(at, end);
    nk_str run = {(const char *)start, (size_t)(at - start)};
    if (!nk_buffer_append(&decoded->buffer, run)) return false;
    if (at == end) break;
    uint32_t code = nk_windows_1252_code(*at);
    at++;
    if (!take_code(decoded, code)) return false;
  }
  decoded->text = nk_buffer_str(&decoded->buffer);
  return true;
}

/* What is handed to a converter at once: it moves the rest of it down at each bad byte. */
enum { SLICE = 4096, LONGEST_CODE = 16 };

/* libxml2 prints what it cannot convert when no one listens. */
#if LIBXML_VERSION >= 21200
static void ignore(void *context, const xmlError *error) {
#else
static void ignore(void *context, xmlError *error) {
#endif
  (void)context;
  (void)error;
}

/* Appends what was converted, without the NUL bytes in it. */
static bool append_converted(nk_str run, nk_decoded *decoded) {
  const char *nul;
  while (run.len > 0 && (nul = memchr(run.data, 0, run.len)) != NULL) {
    nk_str before = {run.data, (size_t)(nul - run.data)};
    if (!nk_buffer_append(&decoded->buffer, before)) return false;
    run = (nk_str){nul + 1, run.len - before.len - 1};
    decoded->repairs++;
  }
  return nk_buffer_append(&decoded->buffer, run);
}

/* Appends what `in` converts to, as far as it can be converted. */
static bool convert_some(xmlCharEncodingHandlerPtr handler, xmlBufferPtr in, xmlBufferPtr out,
                         nk_decoded *decoded) {
  xmlStructuredErrorFunc listener = xmlStructuredError; /* of this thread */
  void *context = xmlStructuredErrorContext;
  xmlSetStructuredErrorFunc(NULL, ignore);
  xmlCharEncInFunc(handler, out, in);
  xmlSetStructuredErrorFunc(context, listener);
  nk_str run = {(const char *)xmlBufferContent(out), (size_t)xmlBufferLength(out)};
  bool appended = append_converted(run, decoded);
  xmlBufferEmpty(out);
  return appended;
}

/* Converts with libxml2; bytes that the encoding does not have become U+FFFD. */
static bool convert(xmlCharEncodingHandlerPtr handler, nk_str bytes, nk_decoded *decoded) {
  bool complete = false;
  size_t given = 0;
  xmlBufferPtr in = xmlBufferCreateSize(SLICE + LONGEST_CODE), out = xmlBufferCreate();
  if (!in || !out) goto end;
  while (given < bytes.len || xmlBufferLength(in) > 0) {
    if (xmlBufferLength(in) < LONGEST_CODE && given < bytes.len) {
      size_t more = bytes.len - given < SLICE ? bytes.len - given : SLICE;
      if (xmlBufferAdd(in, (const xmlChar *)bytes.data + given, (int)more) != 0) goto end;
      given += more;
    }
    int before = xmlBufferLength(in);
    if (!convert_some(handler, in, out, decoded)) goto end;
    if (xmlBufferLength(in) == before) {
      decoded->repairs++;
      if (xmlBufferShrink(in, 1) < 0 || !nk_append_code(&decoded->buffer, REPLACEMENT)) goto end;
    }
  }
  complete = true;
end:
  if (in) xmlBufferFree(in);
  if (out) xmlBufferFree(out);
  return complete;
}

static bool is_one_of(const char *name, const char *const *names) {
  for (; *names; names++)
    if (strcmp(name, *names) == 0) return true;
  return false;
}

static bool is_utf8_name(const char *name) {
  static const char *const names[] = {"utf-8",   "utf8",     "unicode-1-1-utf-8",
                                      "utf-16",  "utf-16le", "utf-16be",
                                      "unicode", NULL}; /* a page that can say so is not UTF-16 */
  return is_one_of(name, names);
}

static bool is_windows_1252_name(const char *name) {
  static const char *const names[] = {"windows-1252", "iso-8859-1",  "iso8859-1", "iso_8859-1",
                                      "latin1",       "us-ascii",    "ascii",     "cp1252",
                                      "x-cp1252",     "iso-8859-15", NULL};
  return is_one_of(name, names) && strcmp(name, "iso-8859-15") != 0;
}

/* Names on the web mean the larger encoding (WHATWG Encoding Standard, section 4.2). */
static const char *converter_name(const char *name) {
  static const char *const names[][2] = {
      {"gb2312", "GB18030"},       {"gbk", "GB18030"},       {"x-gbk", "GB18030"},
      {"shift_jis", "CP932"},      {"shift-jis", "CP932"},   {"x-sjis", "CP932"},
      {"ks_c_5601-1987", "CP949"}, {"euc-kr", "CP949"},      {"iso-8859-9", "windows-1254"},
      {"windows-31j", "CP932"},    {"iso-8859-11", "CP874"}, {"tis-620", "CP874"},
      {"windows-874", "CP874"},    {"big5", "BIG5-HKSCS"},   {"x-euc-jp", "EUC-JP"}};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (strcmp(name, names[i][0]) == 0) return names[i][1];
  return name;
}

/* Copies an encoding name, in lower case, up to what cannot be part of one. */
static void copy_name(const char *at, const char *end, char name[32]) {
  size_t len = 0;
  while (at < end && (nk_is_space(*at) || *at == '"' || *at == '\'')) at++;
  for (; at < end && len < 31; at++) {
    char c = nk_lower(*at);
    if (!nk_is_letter_or_digit(c) && c != '-' && c != '_' && c != ':') break;
    name[len++] = c;
  }
  name[len] = '\0';
}

static const char *find_word(const char *at, const char *end, const char *word) {
  size_t len = strlen(word);
  for (; (size_t)(end - at) >= len; at++) {
    size_t i = 0;
    while (i < len && nk_lower(at[i]) == word[i]) i++;
    if (i == len) return at + len;
  }
  return NULL;
}

/* The name in an XML declaration or in any <meta> of the page. */
static void find_declared(nk_str bytes, char name[32]) {
  const char *end = bytes.data + bytes.len;
  name[0] = '\0';
  for (const char *at = bytes.data; at && at < end; at++) {
    at = memchr(at, '<', (size_t)(end - at));
    if (!at) return;
    bool xml = at < bytes.data + 4 && find_word(at, at + 5 < end ? at + 5 : end, "<?xml");
    if (!xml && !find_word(at, at + 5 < end ? at + 5 : end, "<meta")) continue;
    const char *close = memchr(at, '>', (size_t)(end - at));
    if (!close) return;
    const char *value = find_word(at, close, xml ? "encoding" : "charset");
    while (value && value < close && nk_is_space(*value)) value++;
    if (value && value < close && *value == '=') copy_name(value + 1, close, name);
    if (name[0]) return;
    at = close;
  }
}

static void set_name(nk_decoded *decoded, const char *name, const char *basis) {
  size_t len = strlen(name);
  if (len >= sizeof decoded->name) len = sizeof decoded->name - 1;
  memcpy(decoded->name, name, len);
  decoded->name[len] = '\0';
  decoded->basis = basis;
}

/* Decodes by name; `*known` is false when there is no such encoding. */
static bool decode_named(nk_str bytes, const char *name, const utf8_census *census,
                         nk_decoded *decoded, bool *known) {
  *known = true;
  if (is_utf8_name(name)) {
    set_name(decoded, "utf-8", decoded->basis);
    return decode_utf8(bytes, census, decoded);
  }
  if (is_windows_1252_name(name)) {
    set_name(decoded, "windows-1252", decoded->basis);
    return decode_windows_1252(bytes, decoded);
  }
  xmlCharEncodingHandlerPtr handler =
      name[0] ? xmlFindCharEncodingHandler(converter_name(name)) : NULL;
  if (!handler) {
    *known = false;
    return true;
  }
  set_name(decoded, name, decoded->basis);
  bool complete = convert(handler, bytes, decoded);
  xmlCharEncCloseFunc(handler);
  decoded->text = nk_buffer_str(&decoded->buffer);
  return complete;
}

/* A byte order mark, or the zeros of UTF-16 around "<". False when there is neither. */
static bool decode_marked(nk_str bytes, nk_decoded *decoded, bool *complete) {
  const unsigned char *b = (const unsigned char *)bytes.data;
  size_t skip = 0;
  bool big = false;
  if (bytes.len >= 3 && b[0] == 0xef && b[1] == 0xbb && b[2] == 0xbf) {
    nk_str rest = {bytes.data + 3, bytes.len - 3};
    utf8_census census = take_census(rest);
    set_name(decoded, "utf-8", "bom");
    *complete = decode_utf8(rest, &census, decoded);
    return true;
  }
  if (bytes.len < 4) return false;
  if ((b[0] == 0xff && b[1] == 0xfe) || (b[0] == 0xfe && b[1] == 0xff)) {
    skip = 2;
    big = b[0] == 0xfe;
  } else if (b[0] == 0 && b[1] != 0 && b[2] == 0) {
    big = true;
  } else if (!(b[0] != 0 && b[1] == 0 && b[2] != 0 && b[3] == 0)) {
    return false;
  }
  nk_str rest = {bytes.data + skip, bytes.len - skip};
  set_name(decoded, big ? "utf-16be" : "utf-16le", skip ? "bom" : "content");
  *complete = decode_utf16(rest, big, decoded);
  return true;
}

/* Encodings that shift between character sets by escapes are of ASCII bytes alone, and look like
 * UTF-8: what is declared counts where there is an escape. */
static bool is_shifting(const char *name, nk_str bytes) {
  return strncmp(name, "iso-2022-", 9) == 0 && memchr(bytes.data, 0x1b, bytes.len) != NULL;
}

bool nk_decode(nk_str bytes, nk_str declared, nk_decoded *decoded) {
  bool complete = true, known = false;
  char name[32];
  if (decode_marked(bytes, decoded, &complete)) return complete;
  utf8_census census = take_census(bytes);
  copy_name(declared.data, declared.data + declared.len, name);
  if (census.bad == 0 && !is_shifting(name, bytes)) {
    set_name(decoded, "utf-8", "content");
    return decode_utf8(bytes, &census, decoded);
  }
  decoded->basis = "caller";
  if (declared.len > 0) complete = decode_named(bytes, name, &census, decoded, &known);
  if (known) return complete;
  find_declared(bytes, name);
  decoded->basis = "declared";
  complete = decode_named(bytes, name, &census, decoded, &known);
  if (known) return complete;
  bool mostly_utf8 = census.valid / 4 >= census.bad;
  set_name(decoded, mostly_utf8 ? "utf-8" : "windows-1252", "fallback");
  return mostly_utf8 ? decode_utf8(bytes, &census, decoded) : decode_windows_1252(bytes, decoded);
}

const char *nk_page_library(void) {
  return "libxml2 " LIBXML_DOTTED_VERSION;
}
