/* Start tags: their name, and those of their attributes that somebody reads. */
#include "page/parse/start.h"

bool nk_start_tag_read_name(nk_cursor *in, nk_start_tag *tag) {
  bool valid = true;
  tag->name_len = 0;
  for (; in->at < in->end && !nk_ends_name(*in->at); in->at++) {
    char c = nk_lower(*in->at);
    bool usual = nk_is_letter_or_digit(c) || c == '-' || c == ':' || c == '_';
    if (!usual || tag->name_len == sizeof tag->name) valid = false;
    if (valid) tag->name[tag->name_len++] = c;
  }
  nk_str name = {tag->name, tag->name_len};
  tag->tag = nk_tag_find_again(&in->tags, name);
  return valid;
}

/* Data attributes that may carry a date or say what a part of the page is: those with a word that
 * starts so. */
static bool keeps_data(nk_str name) {
  static const char *const wanted[] = {"auth", "block", "comp",  "content", "date", "elem", "last",
                                       "mod",  "name",  "payw",  "pub",     "qa",   "role", "src",
                                       "test", "time",  "title", "type",    "updat"};
  if (name.len < 6 || memcmp(name.data, "data-", 5) != 0) return false;
  for (size_t at = 5; at < name.len; at++) {
    if (name.data[at - 1] != '-') continue;
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
      size_t len = 0;
      while (wanted[i][len] && at + len < name.len && wanted[i][len] == name.data[at + len]) len++;
      if (!wanted[i][len]) return true;
    }
  }
  return false;
}

static bool hides(nk_str style) {
  static const char word[] = "display";
  for (size_t i = 0; i + sizeof word - 1 <= style.len; i++) {
    if (memcmp(style.data + i, word, sizeof word - 1) != 0) continue;
    i += sizeof word - 1;
    while (i < style.len && (nk_is_space(style.data[i]) || style.data[i] == ':')) i++;
    if (style.len - i >= 4 && memcmp(style.data + i, "none", 4) == 0) return true;
  }
  return false;
}

static bool contains(nk_str text, const char *word) {
  size_t len = strlen(word);
  for (size_t i = 0; i + len <= text.len; i++)
    if (memcmp(text.data + i, word, len) == 0) return true;
  return false;
}

static void keep_attribute(nk_cursor *in, nk_start_tag *tag, nk_raw_attribute attribute) {
  char lower[NK_START_NAME];
  if (attribute.name.len > sizeof lower || attribute.value.len > NK_START_VALUE) return;
  for (size_t i = 0; i < attribute.name.len; i++) lower[i] = nk_lower(attribute.name.data[i]);
  nk_str name = {lower, attribute.name.len};
  attribute.id = nk_attribute_find_again(&in->attributes, name);
  if (attribute.id == ATTRIBUTE_OTHER && (!keeps_data(name) || attribute.value.len > 256)) return;
  if (attribute.id == ATTRIBUTE_SRC &&
      nk_starts_with(attribute.value.data, attribute.value.data + attribute.value.len,
                     (nk_str){"data:", 5}))
    return;
  if (attribute.id == ATTRIBUTE_STYLE) {
    if (!hides(attribute.value)) return;
    attribute.id = ATTRIBUTE_HIDDEN;
    attribute.name = nk_attribute_name(ATTRIBUTE_HIDDEN);
    attribute.value.len = 0;
  }
  if (attribute.id == ATTRIBUTE_TYPE && tag->tag == TAG_SCRIPT)
    tag->json_ld = contains(attribute.value, "ld+json");
  if (tag->attribute_count == NK_START_ATTRIBUTES) return;
  for (unsigned i = 0; i < tag->attribute_count; i++)
    if (tag->attributes[i].id == attribute.id && attribute.id != ATTRIBUTE_OTHER) return;
  tag->attributes[tag->attribute_count++] = attribute;
}

/* Reads the value after an attribute's name, if it has one. */
static void read_value(nk_cursor *in, nk_raw_attribute *attribute) {
  const char *at = in->at;
  while (at < in->end && nk_is_space(*at)) at++;
  if (at == in->end || *at != '=') return;
  for (at++; at < in->end && nk_is_space(*at);) at++;
  attribute->quote = '"';
  if (at < in->end && (*at == '"' || *at == '\'')) {
    attribute->quote = *at++;
    const char *close = nk_find_byte(at, in->end, attribute->quote);
    if (!close) close = in->end;
    attribute->value = (nk_str){at, (size_t)(close - at)};
    in->at = close < in->end ? close + 1 : close;
    return;
  }
  attribute->value.data = at;
  while (at < in->end && !nk_is_space(*at) && *at != '>') at++;
  attribute->value.len = (size_t)(at - attribute->value.data);
  in->at = at;
}

bool nk_start_tag_read_attributes(nk_cursor *in, nk_start_tag *tag) {
  while (in->at < in->end) {
    if (*in->at == '>') {
      in->at++;
      return true;
    }
    if (nk_is_space(*in->at) || *in->at == '/') {
      tag->closed = *in->at++ == '/';
      continue;
    }
    nk_raw_attribute attribute = {ATTRIBUTE_OTHER, {in->at, 0}, {"", 0}, '"'};
    if (*in->at == '=') in->at++;
    while (in->at < in->end && !nk_ends_name(*in->at) && *in->at != '=') in->at++;
    attribute.name.len = (size_t)(in->at - attribute.name.data);
    read_value(in, &attribute);
    tag->closed = false;
    keep_attribute(in, tag, attribute);
  }
  return false;
}
