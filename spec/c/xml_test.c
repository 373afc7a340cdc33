/* XML readers from C: the same events however the bytes are cut, limits, and memory that ends. */
#include "newskit/xml.h"

#include <string.h>

#include "check.h"
#include "failing.h"

typedef struct log {
  char text[4096];
  size_t len;
} log;

static void add(log *out, nk_str text) {
  if (out->len + text.len + 2 > sizeof out->text) return;
  if (text.len > 0) memcpy(out->text + out->len, text.data, text.len);
  out->len += text.len;
  out->text[out->len++] = ' ';
}

static void add_event(log *out, const nk_xml_event *event) {
  static const char *const marks[NK_XML_KINDS] = {"?", ".", "<", ">", "t", "!", "p"};
  add(out, (nk_str){marks[event->kind], 1});
  add(out, event->name);
  add(out, event->ns);
  add(out, event->text);
  for (size_t i = 0; i < event->attribute_count; i++) {
    add(out, event->attributes[i].name);
    add(out, event->attributes[i].ns);
    add(out, event->attributes[i].value);
  }
}

/* Takes events until more bytes are wanted, the document is read or it fails. */
static nk_status drain(nk_xml *xml, log *out, nk_error *err) {
  nk_xml_event event;
  nk_status status;
  while ((status = nk_xml_next(xml, &event, err)) == NK_OK) {
    if (event.kind == NK_XML_MORE) return NK_OK;
    add_event(out, &event);
    if (event.kind == NK_XML_FINISHED) return NK_OK;
  }
  return status;
}

static nk_status run(const nk_allocator *allocator, const nk_xml_options *options, nk_str text,
                     size_t step, log *out, nk_error *err) {
  nk_xml *xml;
  out->len = 0;
  nk_status status = nk_xml_new(allocator, options, &xml, err);
  if (status != NK_OK) {
    CHECK(xml == NULL);
    return status;
  }
  for (size_t at = 0; at < text.len && status == NK_OK; at += step) {
    size_t len = text.len - at < step ? text.len - at : step;
    nk_xml_feed(xml, (nk_str){text.data + at, len});
    status = drain(xml, out, err);
  }
  nk_xml_finish(xml);
  if (status == NK_OK) status = drain(xml, out, err);
  nk_xml_free(xml);
  return status;
}

static nk_str str(const char *text) {
  return (nk_str){text, strlen(text)};
}

static const char sample[] =
    "<?xml version='1.0'?><!DOCTYPE feed [<!ENTITY e 'caf\xC3\xA9 &amp; more'>]>"
    "<feed xmlns='urn:f' xmlns:m='urn:m' m:k='1'><!-- aside --><entry "
    "id=\"a>b\">T&lt;<![CDATA[<b>]]>"
    "&e;<m:x/></entry>\xE2\x80\x9Cquoted\xE2\x80\x9D<?go on?></feed>\n";

static void test_cuts(void) {
  log whole, cut;
  nk_error err;
  for (int asides = 0; asides < 2; asides++) {
    nk_xml_options options = nk_xml_options_default();
    options.comments = options.instructions = asides;
    CHECK(run(NULL, &options, str(sample), sizeof sample, &whole, &err) == NK_OK);
    for (size_t step = 1; step < 60; step++) {
      CHECK(run(NULL, &options, str(sample), step, &cut, &err) == NK_OK);
      CHECK(cut.len == whole.len && memcmp(cut.text, whole.text, cut.len) == 0);
    }
  }
}

static void test_truncation(void) {
  log out;
  nk_error err;
  size_t root = strlen(sample) - 1; /* without the end of line, it is still whole */
  for (int recover = 0; recover < 2; recover++) {
    nk_xml_options options = nk_xml_options_default();
    options.recover = recover;
    for (size_t len = 0; len < root; len++) {
      nk_status status = run(NULL, &options, (nk_str){sample, len}, 7, &out, &err);
      if (recover && status == NK_OK) continue;
      CHECK(status == NK_ERR_FORMAT || status == NK_ERR_ENCODING);
      CHECK(err.status == status && err.offset <= len && strncmp(err.message, "line ", 5) == 0);
    }
  }
}

static nk_status run_repeated(const char *piece, size_t count, const char *end,
                              const nk_xml_options *options, nk_error *err) {
  nk_xml *xml;
  nk_xml_event event;
  nk_status status = nk_xml_new(NULL, options, &xml, err);
  event.kind = NK_XML_MORE;
  for (size_t i = 0; i <= count && status == NK_OK; i++) {
    nk_xml_feed(xml, str(i < count ? piece : end));
    if (i == count) nk_xml_finish(xml);
    do status = nk_xml_next(xml, &event, err);
    while (status == NK_OK && event.kind != NK_XML_MORE && event.kind != NK_XML_FINISHED);
  }
  nk_xml_free(xml);
  return status;
}

static void test_limits(void) {
  nk_error err;
  nk_xml_options options = nk_xml_options_default();
  CHECK(run_repeated("<a>", 100000, "", NULL, &err) == NK_ERR_LIMIT &&
        strstr(err.message, "depth"));
  options.depth = NK_XML_DEPTH_MAX;
  CHECK(run_repeated("<a>", 99999, "", &options, &err) == NK_ERR_FORMAT);
  options.depth = NK_XML_DEPTH_MAX + 1;
  CHECK(run_repeated("", 0, "<a/>", &options, &err) == NK_ERR_RANGE);
  options = nk_xml_options_default();
  options.token = 1000;
  CHECK(run_repeated("<a>0123456789", 1, "", &options, &err) == NK_ERR_FORMAT);
  static char text[2002];
  memset(text, 'x', sizeof text - 1);
  memcpy(text, "<a>", 3);
  CHECK(run_repeated(text, 1, "</a>", &options, &err) == NK_ERR_LIMIT);
  options.token = NK_XML_TOKEN;
  options.attributes = 2;
  CHECK(run_repeated("<a b='1' c='2'/>", 1, "", &options, &err) == NK_OK);
  CHECK(run_repeated("<a b='1' c='2' d='3'/>", 1, "", &options, &err) == NK_ERR_LIMIT);
  /* An attribute that never ends is given up after the limit, not after memory. */
  options = nk_xml_options_default();
  CHECK(run_repeated("<a b='0123456789abcdef0123456789abcdef0123456789abcdef", 1, "", &options,
                     &err) == NK_ERR_FORMAT);
}

static const char bomb[] =
    "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
    "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>"
    "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'>"
    "<!ENTITY g '&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;'>]>";

static void test_entities(void) {
  static const char *const bodies[] = {"<a>&g;</a>", "<a b='&g;'/>"};
  log out;
  nk_error err;
  char text[1024];
  for (int i = 0; i < 2; i++) {
    snprintf(text, sizeof text, "%s%s", bomb, bodies[i]);
    CHECK(run(NULL, NULL, str(text), 100, &out, &err) == NK_ERR_LIMIT);
    CHECK(strstr(err.message, "expansion") != NULL);
  }
  nk_str loop = str("<!DOCTYPE a [<!ENTITY x '&y;'><!ENTITY y '&x;'>]><a>&x;</a>");
  CHECK(run(NULL, NULL, loop, 100, &out, &err) == NK_ERR_LIMIT);
  nk_str outside = str("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>");
  CHECK(run(NULL, NULL, outside, 100, &out, &err) == NK_ERR_FORMAT);
  nk_str loaded = str("<!DOCTYPE a SYSTEM 'file:///nowhere/x.dtd'><a>&eacute;</a>");
  CHECK(run(NULL, NULL, loaded, 100, &out, &err) == NK_OK);
  CHECK(out.len > 0 && memcmp(out.text, "< a   t   \xC3\xA9", 12) == 0);
}

/* Memory ends at each request in turn: never a crash or leak, always "memory". */
static void test_memory(void) {
  nk_xml_options options = nk_xml_options_default();
  log out;
  nk_error err;
  options.recover = true;
  for (long n = 1; n < 1000; n++) {
    failing state = {0};
    nk_allocator allocator = failing_allocator(&state);
    state.fail_at = n;
    nk_status status = run(&allocator, &options, str(sample), 17, &out, &err);
    CHECK(state.live == 0 && state.bytes == 0);
    if (state.requests < n) {
      CHECK(status == NK_OK && n > 5);
      return;
    }
    CHECK(status == NK_ERR_MEMORY);
  }
  CHECK(false);
}

static void test_places(void) {
  nk_xml *xml;
  nk_xml_event event;
  nk_error err;
  nk_str text = str("<a>\n  <b\n k='1'/>\n</a>");
  CHECK(nk_xml_new(NULL, NULL, &xml, &err) == NK_OK);
  nk_xml_feed(xml, text);
  nk_xml_finish(xml);
  while (nk_xml_next(xml, &event, &err) == NK_OK && event.kind != NK_XML_FINISHED)
    if (event.kind == NK_XML_START && event.depth == 1) CHECK(event.line == 2 && event.byte == 6);
  nk_xml_free(xml);
}

int main(void) {
  test_cuts();
  test_truncation();
  test_limits();
  test_entities();
  test_memory();
  test_places();
  return check_result();
}
