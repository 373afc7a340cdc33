/* Ampersands that begin no reference, as in addresses that were pasted into a feed. libxml2 drops
 * them, and the name behind them, when it recovers; so they are escaped before it sees them. */
#include <string.h>

#include "xml/inside.h"

enum { LONGEST = 64 }; /* a longer name is none that anybody gave an entity */

typedef struct aside {
  const char *open, *close;
} aside;

/* Where an ampersand is no markup. */
static const aside asides[] = {{"<![CDATA[", "]]>"}, {"<!--", "-->"}, {"<?", "?>"}};

enum { ASIDES = sizeof asides / sizeof *asides };

typedef enum verdict { NO, YES, UNDECIDED } verdict;

/* Whether `text` begins with `word`, as far as it goes. */
static verdict begins(nk_str text, const char *word) {
  size_t len = strlen(word), both = text.len < len ? text.len : len;
  if (memcmp(text.data, word, both) != 0) return NO;
  return both == len ? YES : UNDECIDED;
}

static bool is_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-' || c == '.' || c == ':' || (unsigned char)c >= 0x80;
}

/* "&name;", "&#1;", "&#x1;". */
static verdict is_reference(nk_str text) {
  size_t at = text.len > 1 && text.data[1] == '#' ? 2 : 1, from = at;
  bool numeric = at == 2;
  while (at < text.len && at < LONGEST && is_name(text.data[at])) at++;
  if (at == text.len) return UNDECIDED;
  if (text.data[at] != ';' || at == from) return NO;
  char first = text.data[from];
  bool digit = first >= '0' && first <= '9';
  return (numeric ? digit || first == 'x' : !digit && first != '-' && first != '.') ? YES : NO;
}

static const char *find(nk_str text, const char *word) {
  size_t len = strlen(word);
  const char *at = text.data, *end = text.data + text.len;
  while ((size_t)(end - at) >= len &&
         (at = memchr(at, word[0], (size_t)(end - at) - len + 1)) != NULL) {
    if (memcmp(at, word, len) == 0) return at;
    at++;
  }
  return NULL;
}

static bool put(nk_xml *xml, nk_str text) {
  if (nk_buffer_append(&xml->loose, text)) return true;
  nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
  return false;
}

/* Passes over a part where '&' is text. Returns its length in `text`, or 0 when it goes on. */
static size_t leave_aside(nk_xml *xml, nk_str text, bool last) {
  const char *close = asides[xml->aside - 1].close;
  size_t len = strlen(close);
  const char *found = find(text, close);
  if (found) {
    xml->aside = 0;
    return (size_t)(found - text.data) + len;
  }
  return last ? text.len : text.len >= len ? text.len - len + 1 : 0;
}

static verdict enter_aside(nk_xml *xml, nk_str text) {
  verdict result = NO;
  for (int i = 0; i < ASIDES; i++) {
    verdict own = begins(text, asides[i].open);
    if (own == YES) xml->aside = i + 1;
    if (own != NO) result = own;
  }
  return result;
}

/* An ampersand is escaped; its place is known when all before it was parsed. */
static void escape(nk_xml *xml) {
  if (xml->repair_count < NK_XML_REPAIRS_KEPT) {
    nk_xml_parse(xml, nk_buffer_str(&xml->loose), false);
    xml->loose.len = 0;
  }
  nk_xml_repair place = nk_xml_behind(xml, "an '&' that begins no reference");
  nk_xml_repaired(xml, &place);
  put(xml, (nk_str){"&amp;", 5});
}

/* The part of `text` that can be passed on now, at least one byte; 0 when more has to be seen. */
static size_t advance(nk_xml *xml, nk_str text, bool last) {
  size_t len = 0;
  verdict seen;
  if (xml->aside != 0) {
    len = leave_aside(xml, text, last);
  } else if (*text.data == '&') {
    seen = is_reference(text);
    if (seen == UNDECIDED && !last) return 0;
    if (seen != YES) {
      escape(xml);
      return 1;
    }
    len = 1;
  } else if (*text.data == '<') {
    if (enter_aside(xml, text) == UNDECIDED && !last) return 0;
    len = 1;
  } else {
    while (len < text.len && text.data[len] != '&' && text.data[len] != '<') len++;
  }
  put(xml, (nk_str){text.data, len});
  return len;
}

void nk_xml_escape_ampersands(nk_xml *xml, nk_str bytes, bool last) {
  if (!nk_buffer_append(&xml->pending, bytes)) {
    nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
    return;
  }
  nk_str text = nk_buffer_str(&xml->pending);
  xml->loose.len = 0;
  while (text.len > 0 && xml->failed == NK_OK) {
    size_t len = advance(xml, text, last);
    if (len == 0) break;
    text.data += len;
    text.len -= len;
  }
  if (xml->failed != NK_OK) return;
  if (text.len > 0) memmove(xml->pending.data, text.data, text.len);
  xml->pending.len = text.len;
  nk_xml_parse(xml, nk_buffer_str(&xml->loose), false);
}

void nk_xml_pass_on(nk_xml *xml, nk_str bytes) {
  if (xml->options.recover)
    nk_xml_escape_ampersands(xml, bytes, false);
  else
    nk_xml_parse(xml, bytes, false);
}
