/* Scanning: one pass over the tags of a page, as the HTML standard's tokenizer sees them. What
 * cannot be article text goes at memchr speed; the rest goes to the builder. */
#include "page/parse/scan.h"

#include <string.h>

#include "base/alloc.h"
#include "page/parse/builder.h"
#include "page/parse/start.h"

typedef struct scanner {
  nk_cursor in;
  nk_scan *out;
  nk_builder builder;
  bool unclosed[TAG_COUNT]; /* no end tag of this name is left on the page */
  bool unclosed_comment;
} scanner;

void nk_scan_init(nk_scan *scan, const nk_allocator *allocator) {
  memset(scan, 0, sizeof *scan);
  nk_buffer_init(&scan->json, allocator);
}

void nk_scan_free(nk_scan *scan) {
  nk_free(&scan->json.allocator, scan->parts, scan->part_capacity * sizeof *scan->parts);
  nk_buffer_free(&scan->json);
  scan->parts = NULL;
  scan->part_count = scan->part_capacity = 0;
}

/* Past the next '>', or the end. */
static void skip_to_close(scanner *s) {
  const char *close = nk_find_byte(s->in.at, s->in.end, '>');
  s->in.at = close ? close + 1 : s->in.end;
}

/* `s->in.at` is on "<!--". A comment that never ends is dropped as a tag, not as the rest of the
 * page.
 */
static void skip_comment(scanner *s) {
  const char *body = s->in.at + 4;
  if (body < s->in.end && *body == '>') {
    s->in.at = body + 1;
    return;
  }
  if (s->in.end - body >= 2 && body[0] == '-' && body[1] == '>') {
    s->in.at = body + 2;
    return;
  }
  for (const char *dash = body; !s->unclosed_comment;) {
    const char *close = nk_find_byte(dash, s->in.end, '>');
    if (!close) break;
    bool plain = close - body >= 2 && close[-1] == '-' && close[-2] == '-';
    bool banged = close - body >= 3 && close[-1] == '!' && close[-2] == '-' && close[-3] == '-';
    if (plain || banged) {
      s->in.at = close + 1;
      return;
    }
    dash = close + 1;
  }
  s->unclosed_comment = true;
  skip_to_close(s);
}

/* The end tag of a raw element from `at` on: NULL when there is none. A script may hold another one
 * in a comment ("script data double escaped" in the standard). */
static const char *raw_end(scanner *s, const char *at, nk_tag tag) {
  nk_str name = nk_tag_name(tag);
  bool nested = false, comment = false;
  for (; (at = nk_find_byte(at, s->in.end, '<')) != NULL; at++) {
    const char *next = at + 1;
    if (next < s->in.end && *next == '/') {
      const char *after = next + 1 + name.len;
      if (!nk_starts_with(next + 1, s->in.end, name) || after >= s->in.end || !nk_ends_name(*after))
        continue;
      if (!nested) return at;
      nested = false;
    } else if (tag == TAG_SCRIPT && s->in.end - at > 4 && memcmp(at, "<!--", 4) == 0) {
      comment = true;
    } else if (comment && nk_starts_with(next, s->in.end, name)) {
      const char *close = at;
      while (close > s->in.at && memcmp(close, "-->", 3) != 0 && at - close < 4096) close--;
      nested = memcmp(close, "-->", 3) != 0;
    }
  }
  return NULL;
}

/* The end tag that closes an element whose content starts at `at`, counting those inside it. */
static const char *nested_end(scanner *s, const char *at, nk_tag tag) {
  nk_str name = nk_tag_name(tag);
  size_t depth = 1;
  for (; (at = nk_find_byte(at, s->in.end, '<')) != NULL; at++) {
    const char *next = at + 1;
    bool closes = next < s->in.end && *next == '/';
    const char *start = closes ? next + 1 : next;
    if (!nk_starts_with(start, s->in.end, name)) continue;
    if (start + name.len >= s->in.end || !nk_ends_name(start[name.len])) continue;
    depth = closes ? depth - 1 : depth + 1;
    if (depth == 0) return at;
  }
  return NULL;
}

/* Moves past the end tag of a cut element. Returns its content; the tag alone is cut when the
 * element never ends. */
static nk_str skip_element(scanner *s, nk_tag tag) {
  nk_str content = {s->in.at, 0};
  if (s->unclosed[tag]) return content;
  const char *end =
      nk_tag_is(tag, TAG_RAW) ? raw_end(s, s->in.at, tag) : nested_end(s, s->in.at, tag);
  if (!end && tag == TAG_SCRIPT) end = s->in.end;
  if (!end) {
    s->unclosed[tag] = true;
    return content;
  }
  content.len = (size_t)(end - s->in.at);
  s->in.at = end;
  skip_to_close(s);
  return content;
}

static void keep_json(scanner *s, nk_str content) {
  nk_scan *out = s->out;
  if (content.len > NK_SCAN_JSON - out->json.len) return;
  void *parts = out->parts;
  bool grown = nk_grow(&out->json.allocator, &parts, &out->part_capacity, out->part_count + 1,
                       sizeof *out->parts);
  out->parts = parts;
  if (!grown) {
    s->builder.memory = false;
    return;
  }
  nk_span part = {(uint32_t)out->json.len, (uint32_t)(out->json.len + content.len)};
  if (!nk_buffer_append(&out->json, content)) s->builder.memory = false;
  out->parts[out->part_count++] = part;
}

/* An element that is cut: its JSON-LD is kept. A space stays where it was. */
static void cut_element(scanner *s, const nk_start_tag *tag) {
  if (tag->tag == TAG_SVG && tag->closed) return;
  nk_str content = skip_element(s, tag->tag);
  if (tag->json_ld) keep_json(s, content);
  nk_builder_text(&s->builder, (nk_str){" ", 1});
}

/* An element whose content is not markup: of a title it is text, of others nothing. */
static void read_raw(scanner *s, nk_start_tag *tag) {
  nk_str content = skip_element(s, tag->tag), name = {tag->name, tag->name_len};
  tag->closed = false;
  nk_builder_start(&s->builder, tag);
  if (tag->tag == TAG_TITLE) nk_builder_text(&s->builder, content);
  nk_builder_end(&s->builder, tag->tag, name);
}

static void read_start(scanner *s) {
  nk_start_tag tag;
  tag.attribute_count = 0;
  tag.json_ld = tag.closed = false;
  s->in.at++;
  bool valid = nk_start_tag_read_name(&s->in, &tag);
  if (!nk_start_tag_read_attributes(&s->in, &tag) || !valid) return;
  if (nk_tag_is(tag.tag, TAG_DROPPED))
    cut_element(s, &tag);
  else if (nk_tag_is(tag.tag, TAG_RAW))
    read_raw(s, &tag);
  else
    nk_builder_start(&s->builder, &tag);
}

static void read_end(scanner *s) {
  nk_start_tag tag;
  s->in.at += 2;
  bool valid = nk_start_tag_read_name(&s->in, &tag);
  skip_to_close(s);
  tag.attribute_count = 0;
  tag.json_ld = tag.closed = false;
  if (valid && tag.tag == TAG_BR) /* as browsers do */
    nk_builder_start(&s->builder, &tag);
  else if (valid)
    nk_builder_end(&s->builder, tag.tag, (nk_str){tag.name, tag.name_len});
}

/* `s->in.at` is on a '<'. */
static void read_markup(scanner *s) {
  size_t left = (size_t)(s->in.end - s->in.at);
  char next = left > 1 ? s->in.at[1] : ' ', after = left > 2 ? s->in.at[2] : ' ';
  if (nk_is_letter(next)) {
    read_start(s);
  } else if (next == '/' && nk_is_letter(after)) {
    read_end(s);
  } else if (left >= 4 && memcmp(s->in.at, "<!--", 4) == 0) {
    skip_comment(s);
  } else if (next == '!' || next == '?' || next == '/') {
    skip_to_close(s);
  } else {
    nk_builder_text(&s->builder, (nk_str){s->in.at, 1});
    s->in.at++;
  }
}

bool nk_scan_page(nk_str html, nk_scan *scan, nk_tree *tree) {
  const nk_allocator *allocator = &scan->json.allocator;
  scanner *s = nk_alloc_zeroed(allocator, sizeof *s);
  if (!s) return false;
  if (html.len == 0) html.data = ""; /* it may be NULL */
  s->in.at = html.data;
  s->in.end = html.data + html.len;
  s->out = scan;
  nk_builder_begin(&s->builder, tree);
  while (s->in.at < s->in.end && s->builder.memory) {
    const char *mark = nk_find_byte(s->in.at, s->in.end, '<');
    if (!mark) mark = s->in.end;
    nk_str text = {s->in.at, (size_t)(mark - s->in.at)};
    s->in.at = mark;
    if (text.len > 0) nk_builder_text(&s->builder, text);
    if (mark < s->in.end) read_markup(s);
  }
  bool complete = nk_builder_finish(&s->builder);
  nk_free(allocator, s, sizeof *s);
  return complete;
}
