/* The inside of an XML reader: what its parts share. */
#ifndef NK_XML_READER_H
#define NK_XML_READER_H

#include <libxml/parser.h>

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/error.h"
#include "encoding/convert.h"
#include "newskit/xml.h"

enum {
  NK_XML_HEAD =
      1024, /* bytes looked at before the first are parsed: the declaration lies in them */
  NK_XML_SLICE = 32768 /* what libxml2 is given at once; more would only move more in its buffer */
};

typedef enum nk_xml_form {
  NK_XML_UTF8,         /* checked here */
  NK_XML_WINDOWS_1252, /* converted here */
  NK_XML_OTHER         /* converted by libxml2's converters */
} nk_xml_form;

/* A name as libxml2's dictionary keeps it, for the life of the parser. Each may be NULL. */
typedef struct nk_xml_name {
  const xmlChar *local, *prefix, *ns;
} nk_xml_name;

/* Events and attributes point into `bytes` by offset, as it moves while it grows. */
typedef struct nk_xml_queued {
  nk_xml_kind kind;
  nk_xml_name name;
  size_t text, text_len;
  size_t first_attribute, attribute_count;
  uint32_t depth, line;
  uint64_t byte;
} nk_xml_queued;

typedef struct nk_xml_queued_attribute {
  nk_xml_name name;
  size_t value, value_len;
} nk_xml_queued_attribute;

typedef struct nk_xml_queue {
  nk_xml_queued *items;
  size_t count, capacity, head;
  nk_xml_queued_attribute *attributes;
  size_t attribute_count, attribute_capacity;
  nk_xml_attribute *given; /* the attributes of the event that was asked for last */
  size_t given_capacity;
  nk_buffer bytes;
} nk_xml_queue;

/* An entity that the document declares; its own text lies in `declared`. */
typedef struct nk_xml_entity {
  size_t name, name_len, text, text_len;
  bool external;
} nk_xml_entity;

typedef struct nk_xml_entities {
  nk_xml_entity *items;
  size_t count, capacity;
  nk_buffer declared; /* names and texts */
  nk_buffer text;     /* of the entity that was asked for last, NUL at the end */
  uint64_t spent;     /* of the limit `expansion` */
  xmlEntity answer;
} nk_xml_entities;

struct nk_xml {
  nk_allocator allocator;
  nk_xml_options options;
  xmlParserCtxtPtr parser;
  xmlSAXHandler handler;
  nk_xml_form form;
  nk_converter converter;         /* of NK_XML_OTHER */
  size_t unit;                    /* bytes that it leaves out together */
  bool started, finished, rooted; /* the last: there was an element */
  uint64_t fed;                   /* bytes in UTF-8 that libxml2 was given */
  nk_buffer head;                 /* before the start: the bytes so far */
  nk_buffer mended;               /* a piece in UTF-8 where it had to be changed */
  nk_buffer pending;              /* of recovery: what cannot be judged before more is there */
  nk_buffer loose;                /* of recovery: a piece with its ampersands escaped */
  int aside;         /* of recovery: the part in which '&' is text, from 1; 0 for none */
  char encoding[40]; /* the caller's word */
  char held[4];      /* an unfinished character at the end of a piece */
  size_t held_len;
  nk_xml_queue queue;
  nk_xml_name *open; /* the elements around */
  size_t depth, open_capacity;
  nk_xml_entities entities;
  nk_xml_repair *repairs;
  size_t repair_count, repair_total, repair_capacity;
  nk_status failed; /* NK_OK while all is well */
  nk_xml_repair failure;
};

/* events.c. Each is false when memory runs out. */
void nk_xml_queue_init(nk_xml_queue *queue, const nk_allocator *allocator);
void nk_xml_queue_free(nk_xml_queue *queue);
void nk_xml_queue_settle(nk_xml_queue *queue); /* forgets what was given */
nk_xml_queued *nk_xml_queue_add(nk_xml_queue *queue, nk_xml_kind kind);
bool nk_xml_queue_text(nk_xml_queue *queue, nk_xml_queued *event, nk_str text);
bool nk_xml_queue_attribute(nk_xml_queue *queue, nk_xml_name name, nk_str value);
bool nk_xml_queue_give(nk_xml_queue *queue, nk_xml_event *out);

/* handlers.c */
void nk_xml_set_handlers(nk_xml *xml);
void nk_xml_text(nk_xml *xml, nk_str text);
void nk_xml_close_elements(nk_xml *xml); /* ends what the document left open */

/* entities.c */
void nk_xml_entities_init(nk_xml_entities *entities, const nk_allocator *allocator);
void nk_xml_entities_free(nk_xml_entities *entities);
void nk_xml_declare(nk_xml *xml, nk_str name, nk_str text, bool external);
xmlEntityPtr nk_xml_find_entity(nk_xml *xml, const xmlChar *name);

/* input.c: bytes on their way into libxml2. */
void nk_xml_take(nk_xml *xml, nk_str bytes, bool last);

/* parse.c */
void nk_xml_parse(nk_xml *xml, nk_str bytes, bool last);             /* gives libxml2 a piece */
nk_xml_repair nk_xml_behind(const nk_xml *xml, const char *message); /* all that it was given */

/* input.c: the form that a name of an encoding stands for. */
nk_xml_form nk_xml_form_of(nk_str name);

/* convert.c. The first is false when libxml2 does not know the name. */
bool nk_xml_converter_open(nk_xml *xml, const char *name, size_t unit);
void nk_xml_convert(nk_xml *xml, nk_str bytes, bool last);

/* ampersands.c: the same, after ampersands that are none of XML's were escaped. */
void nk_xml_escape_ampersands(nk_xml *xml, nk_str bytes, bool last);
void nk_xml_pass_on(nk_xml *xml,
                    nk_str bytes); /* what is UTF-8 by now, escaped where repairs are wanted */

/* fault.c: where the parser is, how a reader fails, how it tells of a repair. */
uint64_t nk_xml_byte(const nk_xml *xml);
void nk_xml_fail(nk_xml *xml, nk_status status, const char *message);
void nk_xml_fail_at(nk_xml *xml, nk_status status, const nk_xml_repair *place);
void nk_xml_repaired(nk_xml *xml, const nk_xml_repair *repair);
nk_xml_repair nk_xml_here(const nk_xml *xml, const char *message);

static inline nk_str nk_xml_str(const xmlChar *text) {
  size_t len = 0;
  while (text && text[len]) len++;
  return (nk_str){len ? (const char *)text : "", len};
}

#endif
