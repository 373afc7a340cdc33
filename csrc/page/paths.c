/* Reading the text of location paths: just enough to cut them at their slashes. */
#include "page/paths.h"

#include <string.h>

#include "base/ascii.h"

static bool is_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-' || c == '.' || (c & 0x80);
}

static void skip_space(nk_str *text) {
  while (text->len > 0 && nk_is_space(text->data[0])) {
    text->data++;
    text->len--;
  }
}

static bool skip_char(nk_str *text, char c) {
  if (text->len == 0 || text->data[0] != c) return false;
  text->data++;
  text->len--;
  return true;
}

/* Moves over a string or a predicate with all in it. False when it does not close. */
static bool skip_closed(nk_str *text) {
  size_t depth = 0;
  for (size_t i = 0; i < text->len; i++) {
    char c = text->data[i];
    if (c == '"' || c == '\'') {
      const char *close = memchr(text->data + i + 1, c, text->len - i - 1);
      if (!close) return false;
      i = (size_t)(close - text->data);
    } else if (c == '[') {
      depth++;
    } else if (c == ']' && --depth == 0) {
      text->data += i + 1;
      text->len -= i + 1;
      return true;
    }
  }
  return false;
}

static nk_str take_name(nk_str *text) {
  nk_str name = {text->data, 0};
  while (text->len > 0 && is_name(text->data[0])) {
    text->data++;
    text->len--;
    name.len++;
  }
  return name;
}

static bool is_any(nk_str name, const char *const *list) {
  for (; *list; list++)
    if (name.len == strlen(*list) && memcmp(name.data, *list, name.len) == 0) return true;
  return false;
}

/* "()" behind the name of a kind of node; a call of a function is no step. */
static bool skip_kind(nk_str *text, nk_str name) {
  static const char *const kinds[] = {"text", "node", "comment", "processing-instruction", NULL};
  nk_str ahead = *text;
  skip_space(&ahead);
  if (!skip_char(&ahead, '(')) return true;
  skip_space(&ahead);
  if (!is_any(name, kinds) || !skip_char(&ahead, ')')) return false;
  *text = ahead;
  return true;
}

/* A test of names or kinds: "p", "*", "text()", "a:b". */
static bool skip_test(nk_str *text) {
  if (skip_char(text, '*')) return true;
  if (text->len > 0 && strchr("-.0123456789", text->data[0]))
    return false; /* a number is no name */
  nk_str name = take_name(text);
  if (name.len == 0 || !skip_kind(text, name)) return false;
  if (text->len < 2 || text->data[0] != ':' || text->data[1] == ':') return true;
  skip_char(text, ':');
  return skip_char(text, '*') || take_name(text).len > 0;
}

static bool skip_step(nk_str *text) {
  if (skip_char(text, '.')) {
    skip_char(text, '.');
    return true;
  }
  if (!skip_char(text, '@')) {
    nk_str ahead = *text, axis = take_name(&ahead);
    skip_space(&ahead);
    if (axis.len > 0 && skip_char(&ahead, ':') && skip_char(&ahead, ':')) *text = ahead;
    skip_space(text);
  }
  if (!skip_test(text)) return false;
  for (skip_space(text); text->len > 0 && text->data[0] == '['; skip_space(text))
    if (!skip_closed(text)) return false;
  return true;
}

bool nk_path_take(nk_str *expression, nk_path *path) {
  nk_str rest = *expression;
  path->count = 0;
  skip_space(&rest);
  path->absolute = rest.len > 0 && rest.data[0] == '/';
  bool below = false;
  if (path->absolute) {
    skip_char(&rest, '/');
    below = skip_char(&rest, '/');
  }
  for (;;) {
    skip_space(&rest);
    if (path->count == NK_PATH_STEPS) return false;
    nk_str text = rest;
    if (!skip_step(&rest)) return false;
    text.len = (size_t)(rest.data - text.data);
    path->steps[path->count++] = (nk_path_step){text, below};
    skip_space(&rest);
    if (!skip_char(&rest, '/')) break;
    below = skip_char(&rest, '/');
  }
  if (rest.len > 0) {
    if (!skip_char(&rest, '|')) return false;
    skip_space(&rest);
    if (rest.len == 0) return false; /* "|" wants a path behind it */
  }
  *expression = rest;
  return true;
}

bool nk_path_call(nk_str expression, nk_str *name, nk_str *inside) {
  nk_str rest = expression;
  skip_space(&rest);
  *name = take_name(&rest);
  if (name->len == 0 || name->len >= NK_PATH_CALL || strchr("-.0123456789", name->data[0]))
    return false;
  skip_space(&rest);
  if (!skip_char(&rest, '(')) return false;
  while (rest.len > 0 && nk_is_space(rest.data[rest.len - 1])) rest.len--;
  if (rest.len == 0 || rest.data[rest.len - 1] != ')') return false;
  *inside = (nk_str){rest.data, rest.len - 1};
  return true;
}

uint32_t nk_path_leaps(nk_str expression) {
  static const char *const axes[] = {"ancestor",           "ancestor-or-self",  "descendant",
                                     "descendant-or-self", "following",         "preceding",
                                     "following-sibling",  "preceding-sibling", NULL};
  uint32_t leaps = 0;
  for (size_t i = 0; i < expression.len; i++) {
    char c = expression.data[i];
    if (c == '"' || c == '\'') {
      const char *close = memchr(expression.data + i + 1, c, expression.len - i - 1);
      if (!close) break;
      i = (size_t)(close - expression.data);
    } else if (c == '/' && i + 1 < expression.len && expression.data[i + 1] == '/') {
      leaps++;
      i++;
    } else if (is_name(c) && c != '.') {
      nk_str rest = {expression.data + i, expression.len - i}, name = take_name(&rest);
      leaps += is_any(name, axes);
      i += name.len - 1;
    }
  }
  return leaps;
}
