/* News tailoring of words: URLs, addresses, names and tags. */
#include "text/tailor/tailor_addresses.h"

#include "text/tailor/lexicon.h"
#include "text/unicode/properties.h"
#include "text/unicode/utf8.h"

static bool url_byte(uint8_t b) {
  return b > ' ' && b != '<' && b != '>' && b != '"' && b != '`' && b != '{' && b != '}' &&
         b != '|' && b != '\\' && b != '^' && b != 0x7F;
}

size_t nk_url_end(const uint8_t *text, size_t from, size_t len) {
  size_t end = from;
  const uint8_t *next;
  int depth = 0;
  while (end < len && url_byte(text[end])) {
    if (text[end] >= 0x80) {
      uint32_t record = nk_properties(nk_utf8_next(text + end, &next));
      if (record & (NK_PROP_WHITE | NK_PROP_PUNCTUATION)) break;
      end = (size_t)(next - text);
      continue;
    }
    if (text[end] == '(') depth++;
    if (text[end] == ')' && --depth < 0) break;
    end++;
  }
  for (; end > from; end--) {
    uint8_t b = text[end - 1];
    if (b != '.' && b != ',' && b != ';' && b != ':' && b != '!' && b != '?' && b != '\'' &&
        b != ']' && b != '*' && b != '(' && b != '[')
      break;
  }
  return end;
}

bool nk_tailor_host(const nk_tailor_work *w, size_t from, size_t end) {
  size_t at = end;
  while (at > from && nk_is_letter(w->text[at - 1])) at--;
  return at > from && at < end && w->text[at - 1] == '.' &&
         (nk_work_flags(w, at, end) & NK_LEX_DOMAIN) != 0;
}

size_t nk_tailor_scheme(nk_tailor_work *w, size_t i) {
  size_t from = i;
  while (from > w->done && i - from < 12 && nk_is_letter(w->text[from - 1])) from--;
  if (from == i) return i + 1;
  size_t end = nk_url_end(w->text, i + 3, w->len);
  if (end == i + 3) return i + 1;
  return nk_work_join_as(w, from, end, NK_KIND_URL);
}

static bool local_byte(uint8_t b) {
  return nk_is_letter(b) || nk_is_digit(b) || b == '.' || b == '_' || b == '-' || b == '+' ||
         b == '%';
}

size_t nk_tailor_address(nk_tailor_work *w, size_t i) {
  size_t from = i, end = i + 1;
  while (from > w->done && i - from < 64 && local_byte(w->text[from - 1])) from--;
  while (end < w->len && (nk_is_letter(w->text[end]) || nk_is_digit(w->text[end]) ||
                          w->text[end] == '.' || w->text[end] == '-' || w->text[end] == '_'))
    end++;
  while (end > i + 1 && !nk_is_letter(w->text[end - 1]) && !nk_is_digit(w->text[end - 1]) &&
         w->text[end - 1] != '_')
    end--;
  while (from < i && !nk_is_letter(w->text[from]) && !nk_is_digit(w->text[from])) from++;
  if (end == i + 1 || (from == i && nk_work_word_before(w, i))) return i + 1;
  return nk_work_join_as(w, from, end, from == i ? NK_KIND_HANDLE : NK_KIND_EMAIL);
}

size_t nk_tailor_hashtag(nk_tailor_work *w, size_t i) {
  if (nk_work_word_before(w, i) || nk_work_byte_before(w, i) == '#' ||
      nk_work_byte_before(w, i) == '&')
    return i + 1;
  uint8_t b = nk_work_byte(w, i + 1);
  if (nk_is_digit(b) || !nk_work_word_at(w, i + 1)) return nk_work_run(w, i, "#");
  return nk_work_join_as(w, i, nk_bits_next(w->s->scan.breaks, i + 2, w->len), NK_KIND_HASHTAG);
}
