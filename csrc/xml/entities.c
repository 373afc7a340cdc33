/* Entities: those that a document declares become text, within a limit; none is loaded. libxml2
 * asks for each by name and gets the finished text, so it has nothing to expand itself. */
#include <libxml/HTMLparser.h>
#include <string.h>

#include "encoding/encoding.h"
#include "xml/inside.h"

/* HTML declares 252, and none in another. They are looked through one after another. */
enum { MOST_ENTITIES = 500, DEEPEST = 16 };

void nk_xml_entities_init(nk_xml_entities *entities, const nk_allocator *allocator) {
  memset(entities, 0, sizeof *entities);
  nk_buffer_init(&entities->declared, allocator);
  nk_buffer_init(&entities->text, allocator);
}

void nk_xml_entities_free(nk_xml_entities *entities) {
  nk_free(&entities->declared.allocator, entities->items,
          entities->capacity * sizeof *entities->items);
  nk_buffer_free(&entities->declared);
  nk_buffer_free(&entities->text);
}

static nk_str slice(const nk_xml_entities *entities, size_t at, size_t len) {
  return (nk_str){len > 0 ? entities->declared.data + at : "", len};
}

static bool same(nk_str a, nk_str b) {
  return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

static const nk_xml_entity *find(const nk_xml_entities *entities, nk_str name) {
  for (size_t i = 0; i < entities->count; i++)
    if (same(slice(entities, entities->items[i].name, entities->items[i].name_len), name))
      return &entities->items[i];
  return NULL;
}

/* The first declaration of a name counts (XML 1.0, 4.2). */
void nk_xml_declare(nk_xml *xml, nk_str name, nk_str text, bool external) {
  nk_xml_entities *entities = &xml->entities;
  if (xml->failed != NK_OK || find(entities, name)) return;
  if (entities->count == MOST_ENTITIES ||
      entities->declared.len + name.len + text.len > xml->options.token) {
    nk_xml_fail(xml, NK_ERR_LIMIT, "too many declarations of entities");
    return;
  }
  void *items = entities->items;
  bool grown = nk_grow(&entities->declared.allocator, &items, &entities->capacity,
                       entities->count + 1, sizeof *entities->items);
  entities->items = items;
  size_t at = entities->declared.len;
  if (!grown || !nk_buffer_append(&entities->declared, name) ||
      !nk_buffer_append(&entities->declared, text)) {
    nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
    return;
  }
  entities->items[entities->count++] =
      (nk_xml_entity){at, name.len, at + name.len, text.len, external};
}

/* A document may grow by the limit and by its own length, which keeps long streams readable. Nested
 * references cost their own bytes too, so that many references to nothing come to an end. */
static bool spend(nk_xml *xml, size_t bytes) {
  uint64_t limit = xml->options.expansion + xml->fed;
  if (bytes > limit - xml->entities.spent) {
    nk_xml_fail(xml, NK_ERR_LIMIT, "entities add more to the document than the limit 'expansion'");
    return false;
  }
  xml->entities.spent += bytes;
  return true;
}

static bool append(nk_xml *xml, nk_str text) {
  if (!spend(xml, text.len)) return false;
  if (nk_buffer_append(&xml->entities.text, text)) return true;
  nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
  return false;
}

static bool append_code(nk_xml *xml, uint32_t code) {
  if (!spend(xml, 1)) return false;
  if (nk_append_code(&xml->entities.text, code)) return true;
  nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
  return false;
}

/* "#65" and "#x41" as a character; 0 for what is none. */
static uint32_t number(nk_str reference) {
  bool hex = reference.len > 1 && reference.data[1] == 'x';
  uint32_t code = 0;
  for (size_t i = hex ? 2 : 1; i < reference.len; i++) {
    char c = reference.data[i];
    uint32_t digit = c >= '0' && c <= '9'          ? (uint32_t)(c - '0')
                     : hex && c >= 'a' && c <= 'f' ? (uint32_t)(c - 'a') + 10
                     : hex && c >= 'A' && c <= 'F' ? (uint32_t)(c - 'A') + 10
                                                   : 99;
    if (digit == 99 || code > 0x10FFFF) return 0;
    code = code * (hex ? 16 : 10) + digit;
  }
  return code;
}

/* The five names of XML and, where `html`, those of HTML; 0 for others. */
static uint32_t named(const xmlChar *name, bool html) {
  xmlEntityPtr predefined = xmlGetPredefinedEntity(name);
  if (predefined) return predefined->content[0];
  const htmlEntityDesc *known = html ? htmlEntityLookup(name) : NULL;
  return known ? known->value : 0;
}

static bool expand_named(nk_xml *xml, nk_str name, int depth);

static bool expand(nk_xml *xml, const nk_xml_entity *entity, int depth) {
  size_t at = entity->text, end = entity->text + entity->text_len;
  if (depth > DEEPEST) {
    nk_xml_fail(xml, NK_ERR_LIMIT, "entities lie in one another too deep, or in themselves");
    return false;
  }
  while (at < end) {
    const char *from = xml->entities.declared.data + at;
    if (*from == '<') {
      nk_xml_fail(xml, NK_ERR_FORMAT, "an entity holds markup; only text is taken from entities");
      return false;
    }
    const char *close = *from == '&' ? memchr(from, ';', end - at) : NULL;
    if (close) {
      nk_str name = {from + 1, (size_t)(close - from) - 1};
      if (!expand_named(xml, name, depth)) return false;
      at += name.len + 2;
      continue;
    }
    size_t len = 1;
    while (at + len < end && from[len] != '&' && from[len] != '<') len++;
    if (!append(xml, (nk_str){from, len})) return false;
    at += len;
  }
  return true;
}

/* A reference inside an entity. */
static bool expand_named(nk_xml *xml, nk_str name, int depth) {
  char copy[32];
  if (!spend(xml, name.len + 2)) return false;
  uint32_t code = name.len > 0 && name.data[0] == '#' ? number(name) : 0;
  if (code == 0 && name.len > 0 && name.len < sizeof copy) {
    memcpy(copy, name.data, name.len);
    copy[name.len] = '\0';
    code = named((const xmlChar *)copy, false);
  }
  if (code != 0) return append_code(xml, code);
  const nk_xml_entity *entity = find(&xml->entities, name);
  if (entity && !entity->external) return expand(xml, entity, depth + 1);
  nk_xml_fail(xml, NK_ERR_FORMAT, "an entity refers to one that is not declared");
  return false;
}

/* An undeclared or external entity. With a document type that lies outside, the names of HTML are
 * taken to be declared there, as they are in XHTML's. NULL leaves the error to libxml2. */
static bool guess(nk_xml *xml, const xmlChar *name) {
  bool outside = xml->parser->hasExternalSubset || xml->parser->hasPErefs;
  if (!outside && !xml->options.recover) return false;
  uint32_t code = named(name, true);
  if (code == 0 || !outside) {
    nk_xml_repair place = nk_xml_here(xml, code ? "an entity of HTML that is not declared"
                                                : "an entity that is not declared");
    nk_xml_repaired(xml, &place);
  }
  if (code != 0) return append_code(xml, code);
  return append(xml, (nk_str){"&", 1}) && append(xml, nk_xml_str(name)) &&
         append(xml, (nk_str){";", 1});
}

/* In the value of an attribute libxml2 (before 2.13) takes one byte of what it calls predefined,
 * and parses other texts for references: there '&' and '<' have to be escaped. */
static bool escape(nk_xml *xml, nk_buffer *text) {
  size_t extra = 0;
  for (size_t i = 0; i < text->len; i++)
    if (text->data[i] == '&' || text->data[i] == '<') extra += 4;
  if (!nk_buffer_reserve(text, extra + 1)) {
    nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
    return false;
  }
  for (size_t from = text->len, to = from + extra; from > 0;) {
    char c = text->data[--from];
    to -= c == '&' || c == '<' ? 5 : 1;
    if (c == '&' || c == '<')
      memcpy(text->data + to, c == '&' ? "&#38;" : "&#60;", 5);
    else
      text->data[to] = c;
  }
  text->len += extra;
  return true;
}

static xmlEntityPtr answer(nk_xml *xml, const xmlChar *name) {
  nk_xml_entities *entities = &xml->entities;
  xmlEntity *made = &entities->answer;
  bool value = xml->parser->instate == XML_PARSER_ATTRIBUTE_VALUE && LIBXML_VERSION < 21300;
  if (value && !escape(xml, &entities->text)) return NULL;
  if (!nk_buffer_append_byte(&entities->text, '\0')) {
    nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
    return NULL;
  }
  memset(made, 0, sizeof *made);
  made->type = XML_ENTITY_DECL;
  made->name = name;
  made->content = (xmlChar *)entities->text.data;
  made->orig = made->content;
  made->length = (int)entities->text.len - 1;
  made->etype = value ? XML_INTERNAL_GENERAL_ENTITY : XML_INTERNAL_PREDEFINED_ENTITY;
  made->checked = 2; /* libxml2: seen before, and without '<' */
  return made;
}

xmlEntityPtr nk_xml_find_entity(nk_xml *xml, const xmlChar *name) {
  xmlEntityPtr predefined = xmlGetPredefinedEntity(name);
  if (predefined) return predefined;
  const nk_xml_entity *entity = find(&xml->entities, nk_xml_str(name));
  xml->entities.text.len = 0;
  uint64_t before = xml->entities.spent;
  bool found = entity && !entity->external ? expand(xml, entity, 0) : guess(xml, name);
  if (!found || xml->failed != NK_OK) return NULL;
  uint64_t own = (uint64_t)xmlStrlen(name) + 2, cost = xml->entities.spent - before;
  xml->entities.spent -= cost < own ? cost : own; /* the reference itself is gone */
  return answer(xml, name);
}
