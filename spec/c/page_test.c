/* Pages where Lua cannot reach: tables in order, memory running out, hostile input. */
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "failing.h"
#include "page/names.h"
#include "body/tokens.h"
#include "body/words.h"
#include "newskit/page.h"

static const char sample[] =
    "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Harbor to close</title>"
    "<meta name=description content='The harbor closes in autumn, the port authority says.'>"
    "<script type='application/ld+json'>{\"articleBody\":\"The harbor will close \\u00fcber all\"}"
    "</script></head><body class='single post-12'><nav><ul><li><a href=/>Home</a><li><a "
    "href=/news>News</a></ul></nav><article class='story-body'><h1>Harbor to close</h1><p>The "
    "harbor will close in autumn, after ninety years, the port authority said on Monday, and "
    "nothing will take its place for now.</p><p>Ships will go to the next town, &ldquo;as they "
    "did before the war&rdquo;, a spokeswoman said; the cranes will be sold.</p><figure><img "
    "src=a.jpg><figcaption>The harbor. Photo: Ann Example</figcaption></figure><ul><li>One<li>Two"
    "</ul><div class=related><a href=/x>Read more</a></div></article></body></html>";

static void names_are_sorted(void) {
  for (unsigned tag = TAG_TEXT + 1; tag < TAG_COUNT; tag++) {
    CHECK(nk_tag_find(nk_tag_name((nk_tag)tag)) == (nk_tag)tag);
  }
  for (unsigned id = ATTRIBUTE_TAG_NAME + 1; id < ATTRIBUTE_COUNT; id++)
    CHECK(nk_attribute_find(nk_attribute_name((nk_attribute_id)id)) == (nk_attribute_id)id);
}

static void words_are_found(void) {
#define X(group, word) CHECK(nk_word_group((nk_str){word, sizeof(word) - 1}) == GROUP_##group);
  NK_WORDS(X)
#undef X
  CHECK(nk_word_group((nk_str){"shareholder", 11}) == -1);
  CHECK(nk_word_group((nk_str){"", 0}) == -1);
}

static void memory_runs_out_cleanly(void) {
  nk_str bytes = {sample, sizeof sample - 1};
  for (long n = 1;; n++) {
    failing state = {n, 0, 0, 0};
    nk_allocator allocator = failing_allocator(&state);
    nk_page *page;
    nk_error err;
    nk_status status = nk_page_new(&allocator, bytes, NULL, &page, &err);
    if (status == NK_OK) {
      CHECK(n > 10);
      nk_page_free(page);
      CHECK(state.live == 0 && state.bytes == 0);
      return;
    }
    CHECK(status == NK_ERR_MEMORY && page == NULL);
    CHECK(state.live == 0 && state.bytes == 0);
  }
}

/* Makes a page of `part` repeated and reads it; returns its text's length. */
static size_t text_of_many(const char *before, const char *part, size_t times, const char *after) {
  size_t len = strlen(part), total = strlen(before) + len * times + strlen(after);
  char *bytes = malloc(total + 1), *at = bytes;
  if (!bytes) return 0;
  memcpy(at, before, strlen(before));
  at += strlen(before);
  for (size_t i = 0; i < times; i++, at += len) memcpy(at, part, len);
  memcpy(at, after, strlen(after));
  nk_page *page;
  size_t text = 0;
  if (nk_page_new(NULL, (nk_str){bytes, total}, NULL, &page, NULL) == NK_OK) {
    text = nk_page_text(page, 0).len;
    nk_page_free(page);
  }
  free(bytes);
  return text;
}

static void hostile_pages_are_bounded(void) {
  CHECK(text_of_many("", "<div>", 100000, "deep") == 4);
  CHECK(text_of_many("", "<b><div></b>", 100000, "deep") >= 4);
  CHECK(text_of_many("", "<i><p></x>", 100000, "deep") >= 4);
  CHECK(text_of_many("<p>", "word ", 4000000, "end") == 4000000 * 5 + 3);
  CHECK(text_of_many("<p ", "a='1' ", 1000000, ">end") == 3);
  CHECK(text_of_many("<p class='", "word ", 4000000, "'>end") == 3);
  CHECK(text_of_many("<p>", "&amp;", 100000, "end") == 100003);
  CHECK(text_of_many("", "<script>", 200000, "") == 0);
  CHECK(text_of_many("", "<!-- >a", 200000, "") == 200000);
  CHECK(text_of_many("", "<template>", 100000, "end") == 3);
  CHECK(text_of_many("", "<svg><svg/>", 100000, "end") == 3);
  CHECK(text_of_many("<!DOCTYPE x [<!ENTITY a '", "0123456789", 1000, "'>]><p>&a;&a;</p>") < 11000);
  CHECK(text_of_many("", "<table><tr><td>", 50000, "end") == 3);
}

static void texts_are_decoded_or_nothing_is_kept(void) {
  static const char *const charsets[] = {"", "iso-8859-2", "koi8-r", "nobody"};
  nk_str bytes = {"\xf8\x65ka \xff\0", 7};
  for (size_t i = 0; i < sizeof charsets / sizeof *charsets; i++) {
    nk_str charset = {charsets[i], strlen(charsets[i])};
    for (long n = 1;; n++) {
      failing state = {n, 0, 0, 0};
      nk_allocator allocator = failing_allocator(&state);
      nk_decoded_text decoded;
      nk_error err;
      nk_status status = nk_page_decode(&allocator, bytes, charset, &decoded, &err);
      CHECK(status == NK_OK ? decoded.text.len == 8 && decoded.repairs == 1
                            : status == NK_ERR_MEMORY && !decoded.text.data);
      nk_decoded_text_free(&allocator, &decoded);
      CHECK(state.live == 0 && state.bytes == 0);
      if (status == NK_OK) break;
    }
  }
}

int main(void) {
  texts_are_decoded_or_nothing_is_kept();
  names_are_sorted();
  words_are_found();
  memory_runs_out_cleanly();
  hostile_pages_are_bounded();
  return check_result();
}
