/* What libxml2 calls: each part of the document becomes an event in the queue, within the limits.
 */
#include <string.h>

#include "xml/inside.h"

/* After an error libxml2 drops references to characters from the text, also when it was asked to
 * recover; it must not remember. */
static void forget_errors(nk_xml *xml) {
  if (xml->options.recover) xml->parser->wellFormed = 1;
}

/* Where the tag begins whose end libxml2 has come to: no '<' may stand inside it. */
static void place_tag(const nk_xml *xml, nk_xml_queued *event) {
  const xmlParserInput *input = xml->parser->input;
  const xmlChar *at = input->cur;
  int lines = 0;
  while (at > input->base && *at != '<') {
    at--;
    if (*at == '\n') lines++;
  }
  if (*at != '<') at = input->cur, lines = 0;
  event->line = (uint32_t)(input->line - lines);
  event->byte = nk_xml_byte(xml) - (uint64_t)(input->cur - at);
}

static nk_xml_queued *add(nk_xml *xml, nk_xml_kind kind, nk_xml_name name) {
  nk_xml_queued *event = nk_xml_queue_add(&xml->queue, kind);
  if (!event) {
    nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
    return NULL;
  }
  event->name = name;
  event->depth = (uint32_t)xml->depth;
  return event;
}

static bool push_open(nk_xml *xml, nk_xml_name name) {
  void *open = xml->open;
  bool grown = nk_grow(&xml->allocator, &open, &xml->open_capacity, xml->depth + 1, sizeof name);
  xml->open = open;
  if (!grown) return false;
  xml->open[xml->depth++] = name;
  return true;
}

/* libxml2 gives five pointers for an attribute: name, prefix, namespace, value, end of value. */
static bool add_attributes(nk_xml *xml, size_t count, const xmlChar **attributes) {
  for (size_t i = 0; i < count; i++, attributes += 5) {
    nk_xml_name name = {attributes[0], attributes[1], attributes[2]};
    nk_str value = {(const char *)attributes[3], (size_t)(attributes[4] - attributes[3])};
    if (!nk_xml_queue_attribute(&xml->queue, name, value)) return false;
  }
  return true;
}

static void start_element(void *context, const xmlChar *local, const xmlChar *prefix,
                          const xmlChar *ns, int declared, const xmlChar **declarations, int count,
                          int defaulted, const xmlChar **attributes) {
  nk_xml *xml = context;
  (void)declarations;
  forget_errors(xml);
  if (xml->failed != NK_OK) return;
  if (xml->depth >= xml->options.depth) {
    nk_xml_fail(xml, NK_ERR_LIMIT, "more elements in one another than the limit 'depth'");
    return;
  }
  if ((size_t)count + (size_t)declared > xml->options.attributes) {
    nk_xml_fail(xml, NK_ERR_LIMIT, "more attributes on an element than the limit 'attributes'");
    return;
  }
  xml->rooted = true;
  nk_xml_name name = {local, prefix, ns};
  nk_xml_queued *event = add(xml, NK_XML_START, name);
  if (!event) return;
  place_tag(xml, event);
  if (!add_attributes(xml, (size_t)(count - defaulted), attributes) || !push_open(xml, name))
    nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
}

static void end_element(void *context, const xmlChar *local, const xmlChar *prefix,
                        const xmlChar *ns) {
  nk_xml *xml = context;
  nk_xml_name name = {local, prefix, ns};
  forget_errors(xml);
  if (xml->failed != NK_OK || xml->depth == 0) return;
  xml->depth--;
  nk_xml_queued *event = add(xml, NK_XML_END, name);
  if (event) place_tag(xml, event);
}

void nk_xml_close_elements(nk_xml *xml) {
  while (xml->failed == NK_OK && xml->depth > 0) {
    nk_xml_name name = xml->open[--xml->depth];
    nk_xml_queued *event = add(xml, NK_XML_END, name);
    if (!event) return;
    event->line = (uint32_t)xml->parser->input->line;
    event->byte = nk_xml_byte(xml);
  }
}

void nk_xml_text(nk_xml *xml, nk_str text) {
  nk_xml_queue *queue = &xml->queue;
  if (xml->failed != NK_OK || text.len == 0) return;
  nk_xml_queued *event = queue->count > queue->head ? &queue->items[queue->count - 1] : NULL;
  if (!event || event->kind != NK_XML_TEXT) {
    event = add(xml, NK_XML_TEXT, (nk_xml_name){NULL, NULL, NULL});
    if (!event) return;
    event->byte = nk_xml_byte(xml);
  }
  event->line = (uint32_t)xml->parser->input->line;
  if (event->text_len + text.len > xml->options.token)
    nk_xml_fail(xml, NK_ERR_LIMIT, "a text is longer than the limit 'token'");
  else if (!nk_xml_queue_text(queue, event, text))
    nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
}

static void characters(void *context, const xmlChar *text, int len) {
  forget_errors(context);
  nk_xml_text(context, (nk_str){(const char *)text, (size_t)len});
}

static void add_aside(nk_xml *xml, nk_xml_kind kind, const xmlChar *name, const xmlChar *text) {
  forget_errors(xml);
  if (xml->failed != NK_OK || xml->parser->inSubset != 0) return;
  nk_xml_queued *event = add(xml, kind, (nk_xml_name){name, NULL, NULL});
  if (!event) return;
  event->line = (uint32_t)xml->parser->input->line;
  event->byte = nk_xml_byte(xml);
  if (!nk_xml_queue_text(&xml->queue, event, nk_xml_str(text)))
    nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
}

static void comment(void *context, const xmlChar *text) {
  nk_xml *xml = context;
  if (xml->options.comments) add_aside(xml, NK_XML_COMMENT, NULL, text);
}

static void instruction(void *context, const xmlChar *target, const xmlChar *text) {
  nk_xml *xml = context;
  if (!xml->options.instructions) return;
  const xmlChar *kept = xmlDictLookup(xml->parser->dict, target, -1);
  if (!kept)
    nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
  else
    add_aside(xml, NK_XML_INSTRUCTION, kept, text);
}

static xmlEntityPtr get_entity(void *context, const xmlChar *name) {
  nk_xml *xml = context;
  if (xml->failed != NK_OK || xml->parser->inSubset != 0) return NULL;
  forget_errors(xml);
  return nk_xml_find_entity(xml, name);
}

/* What they would bring lies outside; from here on undeclared names are no error in libxml2. */
static xmlEntityPtr get_parameter_entity(void *context, const xmlChar *name) {
  nk_xml *xml = context;
  (void)name;
  xml->parser->hasPErefs = 1;
  return NULL;
}

static void declare_entity(void *context, const xmlChar *name, int type, const xmlChar *public_id,
                           const xmlChar *system_id, xmlChar *content) {
  nk_xml *xml = context;
  (void)public_id;
  (void)system_id;
  if (type == XML_INTERNAL_PARAMETER_ENTITY || type == XML_EXTERNAL_PARAMETER_ENTITY) return;
  nk_xml_declare(xml, nk_xml_str(name), nk_xml_str(content), type != XML_INTERNAL_GENERAL_ENTITY);
}

static nk_status status_of(int code) {
  switch (code) {
  case XML_ERR_NO_MEMORY: return NK_ERR_MEMORY;
  case XML_ERR_INVALID_ENCODING:
  case XML_ERR_UNKNOWN_ENCODING:
  case XML_ERR_UNSUPPORTED_ENCODING:
  case XML_I18N_CONV_FAILED:
  case XML_I18N_NO_HANDLER: return NK_ERR_ENCODING;
  default: return NK_ERR_FORMAT;
  }
}

/* Sentences where libxml2's own would mislead; NULL for others. */
static const char *wording(const nk_xml *xml, int code) {
  switch (code) {
  case XML_ERR_DOCUMENT_EMPTY: return "this is no XML document";
  case XML_ERR_DOCUMENT_END:
    if (!xml->rooted) return "this is no XML document";
    return xml->depth > 0 ? "the document ends inside an element"
                          : "something follows the end of the document";
  case XML_ERR_NAME_REQUIRED:
    return xml->parser->input->cur > xml->parser->input->base && xml->parser->input->cur[-1] == '&'
               ? "an '&' that begins no reference"
               : NULL;
  case XML_ERR_ENTITYREF_SEMICOL_MISSING: return "an '&' and a name without ';'";
  default: return NULL;
  }
}

/* libxml2's sentence without its end of line and full stop, or a better one. */
static nk_xml_repair described(const nk_xml *xml, const xmlError *error) {
  const char *better = wording(xml, error->code);
  const char *own = error->message ? error->message : "damaged XML";
  nk_xml_repair repair = nk_xml_here(xml, better ? better : own);
  size_t len = strlen(repair.message);
  while (len > 0 && strchr("\n\r .", repair.message[len - 1])) repair.message[--len] = '\0';
  if (error->line > 0) repair.line = (uint32_t)error->line;
  if (error->int2 > 0) repair.column = (uint32_t)error->int2;
  return repair;
}

#if LIBXML_VERSION >= 21200
static void on_error(void *context, const xmlError *error) {
#else
static void on_error(void *context, xmlErrorPtr error) {
#endif
  nk_xml *xml = context;
  bool fatal = error->level == XML_ERR_FATAL, space = error->domain == XML_FROM_NAMESPACE;
  if (xml->failed != NK_OK || (!fatal && !space)) return;
  nk_xml_repair place = described(xml, error);
  nk_status status = status_of(error->code);
  if (space || (xml->options.recover && status == NK_ERR_FORMAT)) {
    nk_xml_repaired(xml, &place);
    return;
  }
  nk_xml_fail_at(xml, status, &place);
}

void nk_xml_set_handlers(nk_xml *xml) {
  xmlSAXHandler *handler = &xml->handler;
  memset(handler, 0, sizeof *handler);
  handler->initialized = XML_SAX2_MAGIC;
  handler->startElementNs = start_element;
  handler->endElementNs = end_element;
  handler->characters = characters;
  handler->ignorableWhitespace = characters;
  handler->cdataBlock = characters;
  handler->comment = comment;
  handler->processingInstruction = instruction;
  handler->getEntity = get_entity;
  handler->getParameterEntity = get_parameter_entity;
  handler->entityDecl = declare_entity;
  handler->serror = on_error;
}
