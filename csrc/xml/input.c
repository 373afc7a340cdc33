/* Bytes on their way into libxml2: which encoding they have, UTF-8 checked and windows-1252
 * converted here, so that a byte that does not belong is named or mended instead of guessed at. */
#include <stdio.h>
#include <string.h>

#include "encoding/encoding.h"
#include "encoding/labels.h"
#include "text/unicode/utf8.h"
#include "xml/inside.h"

static char lower(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool named(nk_str name, const char *known) {
  size_t len = strlen(known);
  if (name.len != len) return false;
  for (size_t i = 0; i < len; i++)
    if (lower(name.data[i]) != known[i]) return false;
  return true;
}

nk_xml_form nk_xml_form_of(nk_str name) {
  static const char *const latin[] = {"windows-1252", "cp1252", "iso-8859-1", "iso8859-1",
                                      "iso_8859-1",   "latin1", "latin-1"};
  static const char *const unicode[] = {"", "utf-8", "utf8", "us-ascii", "ascii"};
  for (size_t i = 0; i < sizeof latin / sizeof *latin; i++)
    if (named(name, latin[i])) return NK_XML_WINDOWS_1252;
  for (size_t i = 0; i < sizeof unicode / sizeof *unicode; i++)
    if (named(name, unicode[i])) return NK_XML_UTF8;
  return NK_XML_OTHER;
}

static bool begins(nk_str bytes, const char *with, size_t len) {
  return bytes.len >= len && memcmp(bytes.data, with, len) == 0;
}

static const char *find(nk_str text, const char *word) {
  size_t len = strlen(word);
  for (size_t i = 0; i + len <= text.len; i++)
    if (memcmp(text.data + i, word, len) == 0) return text.data + i;
  return NULL;
}

/* The encoding that an XML declaration at the start of `head` names; empty when it names none. */
static nk_str declared(nk_str head) {
  nk_str none = {"", 0};
  if (!begins(head, "<?xml", 5)) return none;
  const char *close = find(head, "?>"), *end = close ? close : head.data + head.len;
  const char *at = find((nk_str){head.data, (size_t)(end - head.data)}, "encoding");
  for (at = at ? at + 8 : end; at < end && *at != '"' && *at != '\'';) at++;
  if (at == end) return none;
  const char *from = at + 1, *quote = memchr(from, *at, (size_t)(end - from));
  return quote ? (nk_str){from, (size_t)(quote - from)} : none;
}

typedef struct mark {
  const char *bytes;
  size_t len;
  const char *name;
  size_t order; /* how many of them are a byte order mark, not text */
} mark;

/* What encodings of two and four bytes a character begin with (XML 1.0, appendix F). */
static const char *wide(nk_str head, size_t *order) {
  static const mark marks[] = {
      {"\xFF\xFE\0\0", 4, "UTF-32LE", 4}, {"\0\0\xFE\xFF", 4, "UTF-32BE", 4},
      {"<\0\0\0", 4, "UTF-32LE", 0},      {"\0\0\0<", 4, "UTF-32BE", 0},
      {"\xFF\xFE", 2, "UTF-16LE", 2},     {"\xFE\xFF", 2, "UTF-16BE", 2},
      {"<\0", 2, "UTF-16LE", 0},          {"\0<", 2, "UTF-16BE", 0}};
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
    if (!begins(head, marks[i].bytes, marks[i].len)) continue;
    *order = marks[i].order;
    return marks[i].name;
  }
  return NULL;
}

/* The declaration is read here, not by libxml2, so that both are of one mind. */
static void set_options(nk_xml *xml) {
  int options = XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_OLDSAX | XML_PARSE_IGNORE_ENC;
  if (xml->options.recover) options |= XML_PARSE_RECOVER;
  if (xml->options.token > NK_XML_TOKEN) options |= XML_PARSE_HUGE;
  xmlCtxtUseOptions(xml->parser, options);
}

/* A declaration of two bytes a character that can be read a byte at a time is wrong. */
static bool is_wide_name(nk_str name) {
  static const char *const starts[] = {"utf-16", "utf-32", "ucs-", "utf16", "iso-10646"};
  for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
    size_t len = strlen(starts[i]);
    if (name.len >= len && named((nk_str){name.data, len}, starts[i])) return true;
  }
  return false;
}

static nk_xml_form choose_named(nk_xml *xml, nk_str name) {
  char copy[sizeof xml->encoding], message[100];
  nk_xml_form form = nk_xml_form_of(name);
  if (form != NK_XML_OTHER) return form;
  if (is_wide_name(name)) return NK_XML_UTF8;
  const nk_encoding *found = nk_encoding_find(name); /* by its label; libxml2 knows some more */
  if (found) {
    const char *known = found->converter[0] ? found->converter : found->name;
    name = (nk_str){known, strlen(known)};
  }
  size_t len = name.len < sizeof copy ? name.len : sizeof copy - 1;
  memcpy(copy, name.data, len);
  copy[len] = '\0';
  if (len == name.len && nk_xml_converter_open(xml, copy, 1)) return NK_XML_OTHER;
  snprintf(message, sizeof message, "the encoding '%s' is not known", copy);
  nk_xml_repair place = nk_xml_here(xml, message);
  if (xml->options.recover)
    nk_xml_repaired(xml, &place);
  else
    nk_xml_fail_at(xml, NK_ERR_ENCODING, &place);
  return NK_XML_UTF8;
}

/* Chooses the form of the document by its first bytes, and takes a byte order mark off them. */
static nk_xml_form choose(nk_xml *xml, nk_str *head) {
  size_t order = 0;
  const char *name = wide(*head, &order);
  if (begins(*head, "\xEF\xBB\xBF", 3)) order = 3;
  head->data += order;
  head->len -= order;
  if (order == 3) return NK_XML_UTF8;
  if (name && nk_xml_converter_open(xml, name, name[4] == '3' ? 4 : 2)) return NK_XML_OTHER;
  nk_str told = {xml->encoding, strlen(xml->encoding)};
  return choose_named(xml, told.len > 0 ? told : declared(*head));
}

/* Gives libxml2 a piece. What it has not used up is an unfinished tag, text or comment. */
/* Mends the invalid bytes at `at` as windows-1252, or fails. The bytes before them are parsed. */
static void mend(nk_xml *xml, nk_str bad) {
  char message[100];
  snprintf(message, sizeof message, "byte 0x%02X is not UTF-8%s", (unsigned char)bad.data[0],
           xml->options.recover ? "; taken for windows-1252" : ", the encoding of the document");
  nk_xml_repair place = nk_xml_behind(xml, message);
  if (!xml->options.recover) {
    nk_xml_fail_at(xml, NK_ERR_ENCODING, &place);
    return;
  }
  nk_xml_repaired(xml, &place);
  xml->mended.len = 0;
  for (size_t i = 0; i < bad.len; i++) {
    uint32_t code = nk_windows_1252_code((unsigned char)bad.data[i]);
    if (!nk_append_code(&xml->mended, code)) {
      nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
      return;
    }
  }
  nk_xml_pass_on(xml, nk_buffer_str(&xml->mended));
}

static size_t bad_length(nk_str bytes) {
  size_t bad = 1;
  const uint8_t *at = (const uint8_t *)bytes.data;
  nk_utf8_check(at, at + bytes.len, &bad);
  return bad;
}

static void take_utf8(nk_xml *xml, nk_str bytes, bool last) {
  while (bytes.len > 0 && xml->failed == NK_OK) {
    size_t good = nk_utf8_valid_prefix(bytes);
    nk_xml_pass_on(xml, (nk_str){bytes.data, good});
    bytes.data += good;
    bytes.len -= good;
    if (bytes.len == 0 || xml->failed != NK_OK) return;
    size_t bad = bad_length(bytes);
    if (bad == bytes.len && bad < sizeof xml->held && !last && (unsigned char)*bytes.data >= 0xC2) {
      memcpy(xml->held, bytes.data, bad);
      xml->held_len = bad;
      return;
    }
    mend(xml, (nk_str){bytes.data, bad});
    bytes.data += bad;
    bytes.len -= bad;
  }
}

/* A character that was cut by the end of the last piece is completed first. */
static void complete(nk_xml *xml, nk_str *bytes, bool last) {
  char joined[8];
  while (xml->held_len > 0 && xml->failed == NK_OK && (bytes->len > 0 || last)) {
    size_t held = xml->held_len, more = bytes->len < 4 ? bytes->len : 4, bad = 0;
    memcpy(joined, xml->held, held);
    memcpy(joined + held, bytes->data, more);
    xml->held_len = 0;
    size_t len = nk_utf8_check((uint8_t *)joined, (uint8_t *)joined + held + more, &bad);
    if (len == 0 && bad == held + more && bad < sizeof xml->held && !last) {
      memcpy(xml->held, joined, bad);
      xml->held_len = bad;
      *bytes = (nk_str){"", 0};
      return;
    }
    if (len > 0)
      nk_xml_pass_on(xml, (nk_str){joined, len});
    else
      mend(xml, (nk_str){joined, len = bad < held ? held : bad});
    bytes->data += len - held;
    bytes->len -= len - held;
  }
}

static void take_windows_1252(nk_xml *xml, nk_str bytes) {
  for (size_t at = 0; at < bytes.len && xml->failed == NK_OK;) {
    size_t end = bytes.len - at < NK_XML_SLICE ? bytes.len : at + NK_XML_SLICE;
    xml->mended.len = 0;
    for (; at < end; at++) {
      uint32_t code = nk_windows_1252_code((unsigned char)bytes.data[at]);
      bool added = code < 0x80 ? nk_buffer_append_byte(&xml->mended, (char)code)
                               : nk_append_code(&xml->mended, code);
      if (!added) {
        nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
        return;
      }
    }
    nk_xml_pass_on(xml, nk_buffer_str(&xml->mended));
  }
}

/* libxml2 waits for a second byte of a text, in vain where the document is cut short. */
static void keep_last_byte(nk_xml *xml) {
  const xmlParserInput *input = xml->parser->input;
  if (!xml->options.recover || xml->parser->instate != XML_PARSER_CONTENT) return;
  if (input->end - input->cur == 1 && *input->cur != '<')
    nk_xml_text(xml, (nk_str){(const char *)input->cur, 1});
}

static void take(nk_xml *xml, nk_str bytes, bool last) {
  if (xml->form == NK_XML_OTHER) {
    nk_xml_convert(xml, bytes, last);
  } else if (xml->form == NK_XML_WINDOWS_1252) {
    take_windows_1252(xml, bytes);
  } else {
    complete(xml, &bytes, last);
    take_utf8(xml, bytes, last);
  }
  if (last && xml->pending.len > 0) nk_xml_escape_ampersands(xml, (nk_str){"", 0}, true);
  if (last) {
    keep_last_byte(xml);
    nk_xml_parse(xml, (nk_str){"", 0}, true);
  }
}

/* White space before the declaration is an error in XML; feeds have it. */
static nk_str without_space(nk_xml *xml, nk_str head) {
  size_t space = 0;
  while (space < head.len && strchr(" \t\r\n", head.data[space]) && head.data[space]) space++;
  if (space == 0 || !xml->options.recover) return head;
  nk_xml_repair place = nk_xml_here(xml, "white space before the document");
  nk_xml_repaired(xml, &place);
  return (nk_str){head.data + space, head.len - space};
}

void nk_xml_take(nk_xml *xml, nk_str bytes, bool last) {
  if (xml->started) {
    take(xml, bytes, last);
    return;
  }
  size_t room = NK_XML_HEAD - xml->head.len, len = bytes.len < room ? bytes.len : room;
  if (!nk_buffer_append(&xml->head, (nk_str){bytes.data, len})) {
    nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
    return;
  }
  bytes.data += len;
  bytes.len -= len;
  if (xml->head.len < NK_XML_HEAD && !last) return;
  nk_str head = without_space(xml, nk_buffer_str(&xml->head));
  if (head.len == 0) head.data = "";
  xml->started = true;
  set_options(xml);
  xml->form = choose(xml, &head);
  take(xml, head, last && bytes.len == 0);
  if (bytes.len > 0) take(xml, bytes, last);
}
