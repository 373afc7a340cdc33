/* The queue between libxml2, which pushes, and the caller, who pulls. */
#include <string.h>

#include "xml/inside.h"

void nk_xml_queue_init(nk_xml_queue *queue, const nk_allocator *allocator) {
  memset(queue, 0, sizeof *queue);
  nk_buffer_init(&queue->bytes, allocator);
}

void nk_xml_queue_free(nk_xml_queue *queue) {
  const nk_allocator *allocator = &queue->bytes.allocator;
  nk_free(allocator, queue->items, queue->capacity * sizeof *queue->items);
  nk_free(allocator, queue->attributes, queue->attribute_capacity * sizeof *queue->attributes);
  nk_free(allocator, queue->given, queue->given_capacity * sizeof *queue->given);
  nk_buffer_free(&queue->bytes);
}

static bool is_open(const nk_xml_queue *queue) {
  return queue->count > 0 && queue->items[queue->count - 1].kind == NK_XML_TEXT;
}

/* An open text stays when all before it was given. Its bytes move to the front once; from then on
 * they are there already, however many pieces it has. */
void nk_xml_queue_settle(nk_xml_queue *queue) {
  size_t kept = queue->count - queue->head;
  if (kept > 1 || (kept == 1 && !is_open(queue))) return;
  if (kept == 1) {
    nk_xml_queued *text = &queue->items[queue->head];
    if (text->text > 0) memmove(queue->bytes.data, queue->bytes.data + text->text, text->text_len);
    text->text = 0;
    queue->items[0] = *text;
    queue->bytes.len = queue->items[0].text_len;
  } else {
    queue->bytes.len = 0;
  }
  queue->head = 0;
  queue->count = kept;
  queue->attribute_count = 0;
}

nk_xml_queued *nk_xml_queue_add(nk_xml_queue *queue, nk_xml_kind kind) {
  void *items = queue->items;
  bool grown = nk_grow(&queue->bytes.allocator, &items, &queue->capacity, queue->count + 1,
                       sizeof *queue->items);
  queue->items = items;
  if (!grown) return NULL;
  nk_xml_queued *event = &queue->items[queue->count++];
  memset(event, 0, sizeof *event);
  event->kind = kind;
  event->text = queue->bytes.len;
  event->first_attribute = queue->attribute_count;
  return event;
}

bool nk_xml_queue_text(nk_xml_queue *queue, nk_xml_queued *event, nk_str text) {
  if (!nk_buffer_append(&queue->bytes, text)) return false;
  event->text_len += text.len;
  return true;
}

bool nk_xml_queue_attribute(nk_xml_queue *queue, nk_xml_name name, nk_str value) {
  void *attributes = queue->attributes;
  bool grown = nk_grow(&queue->bytes.allocator, &attributes, &queue->attribute_capacity,
                       queue->attribute_count + 1, sizeof *queue->attributes);
  queue->attributes = attributes;
  if (!grown) return false;
  nk_xml_queued_attribute made = {name, queue->bytes.len, value.len};
  if (!nk_buffer_append(&queue->bytes, value)) return false;
  queue->attributes[queue->attribute_count++] = made;
  queue->items[queue->count - 1].attribute_count++;
  return true;
}

static nk_str text_at(const nk_xml_queue *queue, size_t at, size_t len) {
  return (nk_str){len > 0 ? queue->bytes.data + at : "", len};
}

static bool give_attributes(nk_xml_queue *queue, const nk_xml_queued *event, nk_xml_event *out) {
  void *given = queue->given;
  bool grown = nk_grow(&queue->bytes.allocator, &given, &queue->given_capacity,
                       event->attribute_count, sizeof *queue->given);
  queue->given = given;
  if (!grown) return false;
  for (size_t i = 0; i < event->attribute_count; i++) {
    const nk_xml_queued_attribute *from = &queue->attributes[event->first_attribute + i];
    nk_xml_attribute *to = &queue->given[i];
    to->name = nk_xml_str(from->name.local);
    to->prefix = nk_xml_str(from->name.prefix);
    to->ns = nk_xml_str(from->name.ns);
    to->value = text_at(queue, from->value, from->value_len);
  }
  out->attributes = queue->given;
  out->attribute_count = event->attribute_count;
  return true;
}

/* Gives the event at the head, which there is. */
bool nk_xml_queue_give(nk_xml_queue *queue, nk_xml_event *out) {
  const nk_xml_queued *event = &queue->items[queue->head];
  memset(out, 0, sizeof *out);
  if (event->attribute_count > 0 && !give_attributes(queue, event, out)) return false;
  out->kind = event->kind;
  out->name = nk_xml_str(event->name.local);
  out->prefix = nk_xml_str(event->name.prefix);
  out->ns = nk_xml_str(event->name.ns);
  out->text = text_at(queue, event->text, event->text_len);
  out->depth = event->depth;
  out->line = event->line;
  out->byte = event->byte;
  queue->head++;
  return true;
}
