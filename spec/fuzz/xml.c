/* XML of any bytes, cut anywhere: events nest, strings are UTF-8, limits hold, and cutting changes
 * nothing. The first byte chooses the options, the second how the rest is cut. */
#include <stdlib.h>
#include <string.h>

#include "newskit/newskit.h"
#include "text/unicode/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { DEPTH = 50, TOKEN = 5000, EXPANSION = 500 };

static void require(int holds) {
  if (!holds) abort();
}

static void require_text(nk_str text) {
  require(nk_utf8_valid_prefix(text) == text.len && text.len <= 2 * TOKEN + 65536);
}

typedef struct sum {
  uint64_t hash;
  uint32_t depth;
  bool failed, done;
} sum;

static void mix(sum *to, nk_str text) {
  for (size_t i = 0; i < text.len; i++)
    to->hash = (to->hash ^ (uint8_t)text.data[i]) * 1099511628211u;
  to->hash = (to->hash ^ 0xFF) * 1099511628211u;
}

static void take(sum *to, const nk_xml_event *event) {
  require_text(event->text);
  require_text(event->name);
  mix(to, event->text);
  mix(to, event->name);
  mix(to, event->ns);
  for (size_t i = 0; i < event->attribute_count; i++) {
    require_text(event->attributes[i].value);
    mix(to, event->attributes[i].name);
    mix(to, event->attributes[i].value);
  }
  if (event->kind == NK_XML_START) require(event->depth == to->depth++ && to->depth <= DEPTH);
  if (event->kind == NK_XML_END) require(event->depth == --to->depth);
  if (event->kind == NK_XML_TEXT) require(event->text.len > 0 && event->text.len <= TOKEN);
}

static void drain(nk_xml *xml, sum *to, size_t size) {
  nk_xml_event event;
  nk_error err = {NK_OK, 0, ""};
  while (!to->failed && !to->done) {
    if (nk_xml_next(xml, &event, &err) != NK_OK) {
      require(err.message[0] != '\0' && err.offset <= 4 * size + 1024);
      to->failed = true;
    } else if (event.kind == NK_XML_MORE) {
      return;
    } else if (event.kind == NK_XML_FINISHED) {
      require(to->depth == 0);
      to->done = true;
    } else {
      take(to, &event);
    }
  }
}

static sum run(const nk_xml_options *options, nk_str text, size_t step) {
  sum made = {0, 0, false, false};
  nk_xml *xml;
  require(nk_xml_new(NULL, options, &xml, NULL) == NK_OK);
  for (size_t at = 0; at < text.len; at += step) {
    size_t len = text.len - at < step ? text.len - at : step;
    nk_xml_feed(xml, (nk_str){text.data + at, len});
    drain(xml, &made, text.len);
  }
  nk_xml_finish(xml);
  drain(xml, &made, text.len);
  require(made.failed || made.done);
  nk_xml_free(xml);
  return made;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 2) return 0;
  nk_xml_options options = nk_xml_options_default();
  options.recover = data[0] & 1;
  options.comments = (data[0] & 2) != 0;
  options.instructions = (data[0] & 4) != 0;
  if (data[0] & 8) options.encoding = (nk_str){"windows-1252", 12};
  options.depth = DEPTH;
  options.token = TOKEN;
  options.expansion = EXPANSION;
  nk_str text = {(const char *)data + 2, size - 2};
  sum whole = run(&options, text, size), cut = run(&options, text, (size_t)data[1] + 1);
  require(options.recover || (whole.done == cut.done && (!whole.done || whole.hash == cut.hash)));
  return 0;
}
