/* XML readers: made, fed, asked for events, freed. */
#include "newskit/xml.h"

#include <libxml/xmlversion.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "xml/inside.h"

static pthread_once_t initialized = PTHREAD_ONCE_INIT;

nk_xml_options nk_xml_options_default(void) {
  nk_xml_options options;
  memset(&options, 0, sizeof options);
  options.encoding.data = "";
  options.depth = NK_XML_DEPTH;
  options.attributes = NK_XML_ATTRIBUTES;
  options.token = NK_XML_TOKEN;
  options.expansion = NK_XML_EXPANSION;
  return options;
}

static nk_status check(const nk_xml_options *options, nk_error *err) {
  if (options->depth == 0 || options->attributes == 0 || options->token == 0)
    return nk_fail(err, NK_ERR_RANGE, 0, "a limit is 0");
  if (options->depth > NK_XML_DEPTH_MAX)
    return nk_fail(err, NK_ERR_RANGE, 0, "the limit 'depth' is out of range");
  return NK_OK;
}

/* The caller's word for the encoding. libxml2 may know it by more names than newskit. */
static nk_status set_encoding(nk_xml *xml, nk_str name, nk_error *err) {
  if (name.len == 0) return NK_OK;
  if (name.len < sizeof xml->encoding) {
    memcpy(xml->encoding, name.data, name.len);
    xml->encoding[name.len] = '\0';
    if (nk_xml_form_of(name) != NK_XML_OTHER) return NK_OK;
    xmlCharEncodingHandlerPtr handler = xmlFindCharEncodingHandler(xml->encoding);
    if (handler) {
      xmlCharEncCloseFunc(handler);
      return NK_OK;
    }
  }
  return nk_fail(err, NK_ERR_ENCODING, 0, "the encoding is not known");
}

nk_status nk_xml_new(const nk_allocator *allocator, const nk_xml_options *options, nk_xml **out,
                     nk_error *err) {
  nk_allocator own = nk_allocator_or_default(allocator);
  nk_xml_options chosen = options ? *options : nk_xml_options_default();
  *out = NULL;
  nk_status status = check(&chosen, err);
  if (status != NK_OK) return status;
  pthread_once(&initialized, xmlInitParser);
  nk_xml *xml = nk_alloc_zeroed(&own, sizeof *xml);
  if (!xml) return nk_fail_memory(err);
  xml->allocator = own;
  xml->options = chosen;
  nk_buffer_init(&xml->head, &own);
  nk_buffer_init(&xml->mended, &own);
  nk_buffer_init(&xml->pending, &own);
  nk_buffer_init(&xml->loose, &own);
  nk_xml_queue_init(&xml->queue, &own);
  nk_xml_entities_init(&xml->entities, &own);
  nk_xml_set_handlers(xml);
  status = set_encoding(xml, chosen.encoding, err);
  if (status == NK_OK) {
    xml->parser = xmlCreatePushParserCtxt(&xml->handler, xml, NULL, 0, NULL);
    if (!xml->parser) status = nk_fail_memory(err);
  }
  if (status == NK_OK)
    *out = xml;
  else
    nk_xml_free(xml);
  return status;
}

void nk_xml_free(nk_xml *xml) {
  if (!xml) return;
  nk_allocator allocator = xml->allocator;
  if (xml->parser) {
    xmlDocPtr document = xml->parser->myDoc; /* libxml2 keeps declarations in one */
    xml->parser->myDoc = NULL;
    xmlFreeParserCtxt(xml->parser);
    if (document) xmlFreeDoc(document);
  }
  nk_converter_close(&xml->converter);
  nk_buffer_free(&xml->head);
  nk_buffer_free(&xml->mended);
  nk_buffer_free(&xml->pending);
  nk_buffer_free(&xml->loose);
  nk_xml_queue_free(&xml->queue);
  nk_xml_entities_free(&xml->entities);
  nk_free(&allocator, xml->open, xml->open_capacity * sizeof *xml->open);
  nk_free(&allocator, xml->repairs, xml->repair_capacity * sizeof *xml->repairs);
  nk_free(&allocator, xml, sizeof *xml);
}

void nk_xml_feed(nk_xml *xml, nk_str bytes) {
  if (xml->finished || xml->failed != NK_OK || bytes.len == 0) return;
  nk_xml_queue_settle(&xml->queue);
  nk_xml_take(xml, bytes, false);
}

void nk_xml_finish(nk_xml *xml) {
  if (xml->finished || xml->failed != NK_OK) return;
  nk_xml_queue_settle(&xml->queue);
  nk_xml_take(xml, (nk_str){"", 0}, true);
  if (xml->failed == NK_OK && xml->options.recover) nk_xml_close_elements(xml);
  if (xml->failed == NK_OK && !xml->rooted) nk_xml_fail(xml, NK_ERR_FORMAT, "there is no element");
  xml->finished = true;
}

static nk_status report(const nk_xml *xml, nk_error *err) {
  char message[180];
  const nk_xml_repair *at = &xml->failure;
  if (xml->failed == NK_ERR_MEMORY) return nk_fail_memory(err);
  snprintf(message, sizeof message, "line %u, column %u: %s", (unsigned)at->line,
           (unsigned)at->column, at->message);
  return nk_fail(err, xml->failed, (size_t)at->byte, message);
}

/* A text at the end of the queue may go on in the next piece. */
static bool is_ready(const nk_xml *xml) {
  const nk_xml_queue *queue = &xml->queue;
  size_t waiting = queue->count - queue->head;
  if (waiting == 0) return false;
  if (waiting > 1 || xml->finished || xml->failed != NK_OK) return true;
  return queue->items[queue->head].kind != NK_XML_TEXT;
}

nk_status nk_xml_next(nk_xml *xml, nk_xml_event *event, nk_error *err) {
  memset(event, 0, sizeof *event);
  if (is_ready(xml)) return nk_xml_queue_give(&xml->queue, event) ? NK_OK : nk_fail_memory(err);
  if (xml->failed != NK_OK) return report(xml, err);
  event->kind = xml->finished ? NK_XML_FINISHED : NK_XML_MORE;
  return NK_OK;
}

nk_status nk_xml_skip(nk_xml *xml, uint32_t depth, nk_xml_kind *kind, nk_error *err) {
  nk_xml_queue *queue = &xml->queue;
  for (; is_ready(xml); queue->head++) {
    const nk_xml_queued *event = &queue->items[queue->head];
    if (event->kind != NK_XML_END || event->depth > depth) continue;
    queue->head++;
    *kind = NK_XML_END;
    return NK_OK;
  }
  if (xml->failed != NK_OK) return report(xml, err);
  *kind = xml->finished ? NK_XML_FINISHED : NK_XML_MORE;
  return NK_OK;
}

bool nk_xml_failure(const nk_xml *xml, nk_xml_repair *out) {
  if (xml->failed == NK_OK) return false;
  *out = xml->failure;
  return true;
}

const nk_xml_repair *nk_xml_repairs(const nk_xml *xml, size_t *count, size_t *total) {
  *count = xml->repair_count;
  *total = xml->repair_total;
  return xml->repairs;
}

const char *nk_xml_library(void) {
  return "libxml2 " LIBXML_DOTTED_VERSION;
}
