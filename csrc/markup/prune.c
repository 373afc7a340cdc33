/* Pruning: one pass over the tags of a page. It knows where elements start and end, as the HTML
 * standard's tokenizer does, but builds nothing; libxml2 does that from what is left. */
#include "markup/prune.h"

#include <string.h>

#include "base/alloc.h"
#include "markup/start.h"

typedef struct open_element {
  uint32_t name; /* hash of the name */
  uint8_t rank;
  bool cut;
  bool implied_end;
} open_element;

typedef struct pruner {
  nk_cursor in;
  nk_pruned *out;
  open_element open[NK_PRUNE_DEPTH * 2];
  uint32_t depth;           /* of `open` */
  uint32_t kept_depth;      /* of what libxml2 sees */
  uint32_t lost_depth;      /* start tags beyond the room of `open` */
  uint16_t open_names[256]; /* by hash, how many of `open`: most stray end tags need no search */
  uint32_t preformatted;
  bool seen[TAG_COUNT];     /* html, head and body: only the first counts */
  bool unclosed[TAG_COUNT]; /* no end tag of this name is left on the page */
  bool unclosed_comment;
  bool memory;
} pruner;

void nk_pruned_init(nk_pruned *pruned, const nk_allocator *allocator) {
  memset(pruned, 0, sizeof *pruned);
  nk_buffer_init(&pruned->markup, allocator);
  nk_buffer_init(&pruned->json, allocator);
  nk_attributes_init(&pruned->attributes, allocator);
}

void nk_pruned_free(nk_pruned *pruned) {
  nk_free(&pruned->json.allocator, pruned->parts, pruned->part_capacity * sizeof *pruned->parts);
  nk_free(&pruned->json.allocator, pruned->starts, pruned->start_capacity * sizeof *pruned->starts);
  nk_attributes_free(&pruned->attributes);
  nk_buffer_free(&pruned->markup);
  nk_buffer_free(&pruned->json);
  pruned->parts = NULL;
  pruned->starts = NULL;
  pruned->start_count = pruned->start_capacity = 0;
  pruned->part_count = pruned->part_capacity = 0;
}

static void emit(pruner *p, const char *data, size_t len) {
  nk_str text = {data, len};
  if (!nk_buffer_append(&p->out->markup, text)) p->memory = false;
}

#define EMIT(p, literal) emit(p, literal, sizeof(literal) - 1)

/* Past the next '>', or the end. */
static void skip_to_close(pruner *p) {
  const char *close = nk_find_byte(p->in.at, p->in.end, '>');
  p->in.at = close ? close + 1 : p->in.end;
}

/* `p->in.at` is on "<!--". A comment that never ends is dropped as a tag, not as the rest of the
 * page.
 */
static void skip_comment(pruner *p) {
  const char *body = p->in.at + 4;
  if (body < p->in.end && *body == '>') {
    p->in.at = body + 1;
    return;
  }
  if (p->in.end - body >= 2 && body[0] == '-' && body[1] == '>') {
    p->in.at = body + 2;
    return;
  }
  for (const char *dash = body; !p->unclosed_comment;) {
    const char *close = nk_find_byte(dash, p->in.end, '>');
    if (!close) break;
    bool plain = close - body >= 2 && close[-1] == '-' && close[-2] == '-';
    bool banged = close - body >= 3 && close[-1] == '!' && close[-2] == '-' && close[-3] == '-';
    if (plain || banged) {
      p->in.at = close + 1;
      return;
    }
    dash = close + 1;
  }
  p->unclosed_comment = true;
  skip_to_close(p);
}

/* The end tag of a raw element from `at` on: NULL when there is none. A script may hold another one
 * in a comment ("script data double escaped" in the standard). */
static const char *raw_end(pruner *p, const char *at, nk_tag tag) {
  nk_str name = nk_tag_name(tag);
  bool nested = false, comment = false;
  for (; (at = nk_find_byte(at, p->in.end, '<')) != NULL; at++) {
    const char *next = at + 1;
    if (next < p->in.end && *next == '/') {
      const char *after = next + 1 + name.len;
      if (!nk_starts_with(next + 1, p->in.end, name) || after >= p->in.end || !nk_ends_name(*after))
        continue;
      if (!nested) return at;
      nested = false;
    } else if (tag == TAG_SCRIPT && p->in.end - at > 4 && memcmp(at, "<!--", 4) == 0) {
      comment = true;
    } else if (comment && nk_starts_with(next, p->in.end, name)) {
      const char *close = at;
      while (close > p->in.at && memcmp(close, "-->", 3) != 0 && at - close < 4096) close--;
      nested = memcmp(close, "-->", 3) != 0;
    }
  }
  return NULL;
}

/* The end tag that closes an element whose content starts at `at`, counting those inside it. */
static const char *nested_end(pruner *p, const char *at, nk_tag tag) {
  nk_str name = nk_tag_name(tag);
  size_t depth = 1;
  for (; (at = nk_find_byte(at, p->in.end, '<')) != NULL; at++) {
    const char *next = at + 1;
    bool closes = next < p->in.end && *next == '/';
    const char *start = closes ? next + 1 : next;
    if (!nk_starts_with(start, p->in.end, name)) continue;
    if (start + name.len >= p->in.end || !nk_ends_name(start[name.len])) continue;
    depth = closes ? depth - 1 : depth + 1;
    if (depth == 0) return at;
  }
  return NULL;
}

/* Moves past the end tag of a cut element. Returns its content; the tag alone is cut when the
 * element never ends. */
static nk_str skip_element(pruner *p, nk_tag tag) {
  nk_str content = {p->in.at, 0};
  if (p->unclosed[tag]) return content;
  const char *end =
      nk_tag_is(tag, TAG_RAW) ? raw_end(p, p->in.at, tag) : nested_end(p, p->in.at, tag);
  if (!end && tag == TAG_SCRIPT) end = p->in.end;
  if (!end) {
    p->unclosed[tag] = true;
    return content;
  }
  content.len = (size_t)(end - p->in.at);
  p->in.at = end;
  skip_to_close(p);
  return content;
}

static void keep_json(pruner *p, nk_str content) {
  nk_pruned *out = p->out;
  if (content.len > NK_PRUNE_JSON - out->json.len) return;
  void *parts = out->parts;
  bool grown = nk_grow(&out->json.allocator, &parts, &out->part_capacity, out->part_count + 1,
                       sizeof *out->parts);
  out->parts = parts;
  if (!grown) {
    p->memory = false;
    return;
  }
  nk_span part = {(uint32_t)out->json.len, (uint32_t)(out->json.len + content.len)};
  if (!nk_buffer_append(&out->json, content)) p->memory = false;
  out->parts[out->part_count++] = part;
}

/* Keeps the attributes of a start tag; returns their number among `starts`, or -1 when it has none.
 */
static int64_t keep_attributes(pruner *p, const nk_start_tag *tag) {
  nk_pruned *out = p->out;
  nk_attributes *kept = &out->attributes;
  nk_attribute_range range = {(uint32_t)kept->count, 0};
  nk_str name = {tag->name, tag->name_len};
  bool complete = true;
  if (tag->tag == TAG_UNKNOWN) complete = nk_attributes_add(kept, ATTRIBUTE_TAG_NAME, name, name);
  for (unsigned i = 0; complete && i < tag->attribute_count; i++) {
    const nk_raw_attribute *attribute = &tag->attributes[i];
    complete = nk_attributes_add(kept, attribute->id, attribute->name, attribute->value);
  }
  range.count = (uint32_t)kept->count - range.first;
  if (complete && range.count == 0) return -1;
  void *starts = out->starts;
  complete = complete && nk_grow(&out->json.allocator, &starts, &out->start_capacity,
                                 out->start_count + 1, sizeof *out->starts);
  out->starts = starts;
  if (!complete) {
    p->memory = false;
    return -1;
  }
  out->starts[out->start_count] = range;
  return (int64_t)out->start_count++;
}

static void emit_start(pruner *p, const nk_start_tag *tag) {
  char buffer[NK_PRUNE_NAME + 32], digits[20];
  size_t len = 0, count = 0;
  int64_t start = keep_attributes(p, tag);
  buffer[len++] = '<';
  memcpy(buffer + len, tag->name, tag->name_len);
  len += tag->name_len;
  if (start >= 0) {
    memcpy(buffer + len, " n=\"", 4);
    len += 4;
    do digits[count++] = (char)('0' + start % 10);
    while ((start /= 10) > 0);
    while (count > 0) buffer[len++] = digits[--count];
    buffer[len++] = '"';
  }
  if (tag->closed) buffer[len++] = '/';
  buffer[len++] = '>';
  emit(p, buffer, len);
}

static void emit_end(pruner *p, nk_str name) {
  EMIT(p, "</");
  emit(p, name.data, name.len);
  EMIT(p, ">");
}

/* Text of a raw element that is kept: its '<' are text. */
static void emit_raw(pruner *p, nk_str text) {
  const char *at = text.data, *end = at + text.len, *mark;
  while ((mark = nk_find_byte(at, end, '<')) != NULL) {
    emit(p, at, (size_t)(mark - at));
    EMIT(p, "&lt;");
    at = mark + 1;
  }
  emit(p, at, (size_t)(end - at));
}

static uint32_t name_hash(const char *name, size_t len) {
  uint32_t hash = 2166136261u;
  for (size_t i = 0; i < len; i++) hash = (hash ^ (uint8_t)name[i]) * 16777619u;
  return hash;
}

/* An end tag does not close an element of a higher rank that is open inside its own (libxml2's
 * rule, followed here so that the depth counted is the depth there). */
static uint8_t rank_of(nk_tag tag) {
  switch (tag) {
  case TAG_DIV:
    return 150;
  case TAG_TD:
  case TAG_TH:
    return 160;
  case TAG_TR:
    return 170;
  case TAG_THEAD:
  case TAG_TBODY:
  case TAG_TFOOT:
    return 180;
  case TAG_TABLE:
    return 190;
  case TAG_HEAD:
  case TAG_BODY:
    return 200;
  case TAG_HTML:
    return 220;
  default:
    return 100;
  }
}

static void pop_to(pruner *p, uint32_t depth) {
  while (p->depth > depth) {
    const open_element *element = &p->open[--p->depth];
    p->open_names[element->name & 255]--;
    if (!element->cut) p->kept_depth--;
  }
}

/* A start tag such as <li> ends an open element of its name when only others whose end tag may be
 * left out lie between. */
static void close_implied(pruner *p, uint32_t hash) {
  enum { FEW = 8 };
  for (uint32_t i = 0; i < FEW && i < p->depth; i++) {
    const open_element *element = &p->open[p->depth - 1 - i];
    if (!element->implied_end) return;
    if (element->name == hash) {
      pop_to(p, p->depth - 1 - i);
      return;
    }
  }
}

/* Counts a start tag; false when it is too deep and must be cut. */
static bool open_element_tag(pruner *p, const nk_start_tag *tag) {
  if (tag->closed || nk_tag_is(tag->tag, TAG_VOID)) return p->kept_depth < NK_PRUNE_DEPTH;
  if (p->depth == NK_PRUNE_DEPTH * 2) {
    p->lost_depth++;
    return false;
  }
  uint32_t hash = name_hash(tag->name, tag->name_len);
  bool implied_end = nk_tag_is(tag->tag, TAG_IMPLIED_END);
  if (implied_end) close_implied(p, hash);
  open_element *element = &p->open[p->depth++];
  element->name = hash;
  element->rank = rank_of(tag->tag);
  element->implied_end = implied_end;
  element->cut = p->kept_depth >= NK_PRUNE_DEPTH;
  p->open_names[hash & 255]++;
  if (!element->cut) p->kept_depth++;
  return !element->cut;
}

/* Counts an end tag; false when it closes nothing, or something that was cut. */
static bool close_element_tag(pruner *p, nk_tag tag, uint32_t hash) {
  if (p->lost_depth > 0) {
    p->lost_depth--;
    return false;
  }
  if (p->open_names[hash & 255] == 0) return false;
  uint8_t rank = rank_of(tag);
  uint32_t at = p->depth;
  while (at > 0 && p->open[at - 1].name != hash && p->open[at - 1].rank <= rank) at--;
  if (at == 0 || p->open[at - 1].name != hash) return false;
  bool kept = !p->open[at - 1].cut;
  pop_to(p, at - 1);
  return kept;
}

static void read_start(pruner *p) {
  nk_start_tag tag;
  tag.attribute_count = 0;
  tag.json_ld = tag.closed = false;
  p->in.at++;
  bool valid = nk_start_tag_read_name(&p->in, &tag);
  if (!nk_start_tag_read_attributes(&p->in, &tag) || !valid) return;
  nk_str name = {tag.name, tag.name_len};
  if (nk_tag_is(tag.tag, TAG_DROPPED)) {
    if (tag.tag == TAG_SVG && tag.closed) return;
    nk_str content = skip_element(p, tag.tag);
    if (tag.json_ld) keep_json(p, content);
    EMIT(p, " ");
    return;
  }
  if (tag.tag == TAG_HTML || tag.tag == TAG_HEAD || tag.tag == TAG_BODY) {
    if (p->seen[tag.tag] || (tag.tag != TAG_BODY && p->seen[TAG_BODY])) return;
    p->seen[tag.tag] = true;
    tag.closed = false;
  }
  if (nk_tag_is(tag.tag, TAG_RAW)) {
    nk_str content = skip_element(p, tag.tag);
    tag.closed = false;
    emit_start(p, &tag);
    if (tag.tag == TAG_TITLE) emit_raw(p, content);
    emit_end(p, name);
    return;
  }
  if (!open_element_tag(p, &tag)) return;
  if (tag.tag == TAG_PRE && !tag.closed) p->preformatted++;
  emit_start(p, &tag);
}

static void read_end(pruner *p) {
  nk_start_tag tag;
  p->in.at += 2;
  bool valid = nk_start_tag_read_name(&p->in, &tag);
  skip_to_close(p);
  nk_str name = {tag.name, tag.name_len};
  if (!valid || tag.tag == TAG_BODY || tag.tag == TAG_HTML) return; /* text may follow: one body */
  if (tag.tag == TAG_BR) {
    EMIT(p, "<br>");
    return;
  }
  if (tag.tag == TAG_PRE && p->preformatted > 0) p->preformatted--;
  if (close_element_tag(p, tag.tag, name_hash(tag.name, tag.name_len))) emit_end(p, name);
}

/* White space between tags is one space: most of it is indentation. */
static void read_text(pruner *p, const char *end) {
  const char *at = p->in.at;
  p->in.at = end;
  if (p->preformatted == 0) {
    const char *start = at;
    while (at < end && nk_is_space(*at)) at++;
    if (at > start) EMIT(p, " ");
  }
  if (at < end) emit(p, at, (size_t)(end - at));
}

/* `p->in.at` is on a '<'. */
static void read_markup(pruner *p) {
  char next = p->in.end - p->in.at > 1 ? p->in.at[1] : ' ';
  char after = p->in.end - p->in.at > 2 ? p->in.at[2] : ' ';
  if (nk_is_letter(next)) {
    read_start(p);
  } else if (next == '/' && nk_is_letter(after)) {
    read_end(p);
  } else if (p->in.end - p->in.at >= 4 && memcmp(p->in.at, "<!--", 4) == 0) {
    skip_comment(p);
  } else if (next == '!' || next == '?' || next == '/') {
    skip_to_close(p);
  } else {
    EMIT(p, "&lt;");
    p->in.at++;
  }
}

bool nk_prune(nk_str html, nk_pruned *pruned) {
  nk_allocator *allocator = &pruned->markup.allocator;
  pruner *p = nk_alloc_zeroed(allocator, sizeof *p);
  if (!p) return false;
  p->in.at = html.data;
  p->in.end = html.data + html.len;
  p->out = pruned;
  p->memory = nk_buffer_reserve(&pruned->markup, html.len / 2 + 64);
  while (p->in.at < p->in.end && p->memory) {
    const char *mark = nk_find_byte(p->in.at, p->in.end, '<');
    if (!mark) mark = p->in.end;
    if (mark > p->in.at) read_text(p, mark);
    if (mark < p->in.end) read_markup(p);
  }
  bool complete = p->memory;
  nk_free(allocator, p, sizeof *p);
  return complete;
}
