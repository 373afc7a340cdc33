/* Sentence boundaries: the rules SB1 to SB998 of UAX #29. Only a terminator or a paragraph
 * separator can end a sentence, so the rules run from one of those to the next. */
#include "text/unicode/breaks.h"
#include "text/unicode/properties.h"
#include "text/unicode/utf8.h"

typedef enum nk_sb class;

static bool separator(class c) {
  return c == NK_SB_SEP || c == NK_SB_CR || c == NK_SB_LF;
}

static bool terminator(class c) {
  return c == NK_SB_ATERM || c == NK_SB_STERM;
}

static bool ignored(class c) {
  return c == NK_SB_EXTEND || c == NK_SB_FORMAT;
}

/* The class at `at` and the place behind it and all that SB5 attaches to it. */
static class read_class(const uint8_t *at, const uint8_t *end, const uint8_t **next) {
  class c = nk_sb_of(nk_properties(nk_utf8_next(at, next)));
  if (separator(c)) {
    if (c == NK_SB_CR && *next < end && **next == '\n') ++*next;
    return c;
  }
  const uint8_t *after;
  while (*next < end && ignored(nk_sb_of(nk_properties(nk_utf8_next(*next, &after)))))
    *next = after;
  return c;
}

/* Rule SB8: whether a lower-case letter comes first of what could start a sentence. */
static bool lower_follows(const uint8_t *at, const uint8_t *end) {
  while (at < end) {
    class c = read_class(at, end, &at);
    if (c == NK_SB_LOWER) return true;
    if (c == NK_SB_OLETTER || c == NK_SB_UPPER || separator(c) || terminator(c)) return false;
  }
  return false;
}

/* Rules SB6 to SB11 from behind the terminator `kind` on; `previous` is the class before it. The
 * place of the boundary, or NULL when there is none. `*resume` is where to look on. */
static const uint8_t *after_terminator(class previous, class kind, const uint8_t *at,
                                       const uint8_t *end, const uint8_t **resume) {
  const uint8_t *next = at;
  *resume = at;
  if (at == end) return end;
  class c = read_class(at, end, &next);
  if (kind == NK_SB_ATERM) {
    if (c == NK_SB_NUMERIC) return NULL;
    if (c == NK_SB_UPPER && (previous == NK_SB_UPPER || previous == NK_SB_LOWER)) return NULL;
  }
  while (at < end && (c = read_class(at, end, &next)) == NK_SB_CLOSE) at = next;
  while (at < end && (c = read_class(at, end, &next)) == NK_SB_SP) at = next;
  if (at == end) return end;
  if (separator(c)) return next;
  *resume = at;
  if (c == NK_SB_SCONTINUE || terminator(c)) return NULL;
  if (kind == NK_SB_ATERM && lower_follows(at, end)) return NULL;
  return at;
}

size_t nk_sentence_next(const uint8_t *text, size_t from, size_t len) {
  const uint8_t *at = text + from, *end = text + len, *next;
  class previous = NK_SB_OTHER;
  while (at < end) {
    class c = read_class(at, end, &next);
    if (separator(c)) return (size_t)(next - text);
    if (terminator(c)) {
      const uint8_t *resume, *boundary = after_terminator(previous, c, next, end, &resume);
      if (boundary) return (size_t)(boundary - text);
      /* Closing marks and spaces were passed; the class before what follows is then one of them. */
      previous = resume > next ? NK_SB_SP : c;
      at = resume;
      continue;
    }
    previous = c;
    at = next;
  }
  return len;
}
