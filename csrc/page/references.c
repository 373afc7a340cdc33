/* Character references: numbers, and names by libxml2's table of HTML 4. */
#include "page/references.h"

#include <libxml/HTMLparser.h>
#include <string.h>

#include "encoding/encoding.h"
#include "base/ascii.h"

enum { LONGEST_NAME = 32, LONGEST_OLD = 6 };

/* Names of HTML 5 that pages use. */
static const struct {
  const char *name;
  uint32_t code;
} newer[] = {{"apos", '\''},     {"ast", '*'},       {"colon", ':'},     {"comma", ','},
             {"commat", '@'},    {"dollar", '$'},    {"equals", '='},    {"excl", '!'},
             {"hyphen", 0x2010}, {"lbrace", '{'},    {"ldquor", 0x201e}, {"lowbar", '_'},
             {"lpar", '('},      {"lsqb", '['},      {"lsquor", 0x201a}, {"num", '#'},
             {"percnt", '%'},    {"period", '.'},    {"plus", '+'},      {"quest", '?'},
             {"rbrace", '}'},    {"rdquor", 0x201d}, {"rpar", ')'},      {"rsqb", ']'},
             {"rsquor", 0x2019}, {"semi", ';'},      {"sol", '/'},       {"verbar", '|'}};

/* Reads "#123" or "#x1f" at `at`; returns where it ends, NULL when there is none. */
static const char *read_number(const char *at, const char *end, uint32_t *code) {
  unsigned base = 10;
  at++;
  if (at < end && nk_lower(*at) == 'x') {
    base = 16;
    at++;
  }
  const char *start = at;
  *code = 0;
  for (; at < end && nk_hex_value(*at) < base; at++)
    if (*code < 0x110000) *code = *code * base + nk_hex_value(*at);
  return at > start ? at : NULL;
}

/* The character of a name; 0 for none. */
static uint32_t look_up(const char *name, size_t len) {
  char copy[LONGEST_NAME];
  if (len == 0 || len >= sizeof copy) return 0;
  memcpy(copy, name, len);
  copy[len] = '\0';
  const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)copy);
  if (entity) return entity->value;
  for (size_t i = 0; i < sizeof newer / sizeof *newer; i++)
    if (strcmp(copy, newer[i].name) == 0) return newer[i].code;
  return 0;
}

/* Reads a name at `at`; returns where it ends, NULL when there is none. Without its semicolon only
 * an old name counts (those of Latin-1), and only in text: in an attribute it is part of an
 * address. */
static const char *read_name(const char *at, const char *end, bool in_text, uint32_t *code) {
  size_t len = 0, room = (size_t)(end - at);
  while (len < room && len < LONGEST_NAME && nk_is_letter_or_digit(at[len])) len++;
  if (len < room && at[len] == ';' && (*code = look_up(at, len)) != 0) return at + len;
  for (size_t part = len < LONGEST_OLD ? len : LONGEST_OLD; in_text && part > 1; part--)
    if ((*code = look_up(at, part)) != 0 && *code < 256 && *code != '\'') return at + part;
  return NULL;
}

bool nk_append_references(nk_buffer *out, nk_str value, bool in_text) {
  const char *at = value.data, *end = at + value.len;
  while (at < end) {
    const char *mark = memchr(at, '&', (size_t)(end - at));
    nk_str run = {at, (size_t)((mark ? mark : end) - at)};
    if (!nk_buffer_append(out, run)) return false;
    if (!mark) break;
    uint32_t code;
    const char *stop = mark + 1 < end && mark[1] == '#' ? read_number(mark + 1, end, &code)
                                                        : read_name(mark + 1, end, in_text, &code);
    if (!stop) {
      if (!nk_buffer_append_byte(out, '&')) return false;
      at = mark + 1;
      continue;
    }
    if (!nk_append_code(out, nk_windows_1252_code(code))) return false;
    at = stop < end && *stop == ';' ? stop + 1 : stop;
  }
  return true;
}
