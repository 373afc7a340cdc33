/* The JSON writer where Lua cannot reach: a failing allocator at each n-th request, and a locale that
 * writes numbers with a comma. */
#include <locale.h>
#include <string.h>

#include "check.h"
#include "failing.h"
#include "newskit/json.h"

static nk_str text_of(const char *text) {
  return (nk_str){text, strlen(text)};
}

static bool is(const nk_json *json, const char *wanted) {
  nk_str text = nk_json_text(json);
  return text.len == strlen(wanted) && (text.len == 0 || memcmp(text.data, wanted, text.len) == 0);
}

static void a_failure_leaves_the_text_as_it_was(void) {
  nk_error err;
  for (long at = 1; at <= 8; at++) {
    failing memory = {.fail_at = at};
    nk_allocator allocator = failing_allocator(&memory);
    nk_json *json = NULL;
    if (nk_json_new(&allocator, &json, &err) != NK_OK) {
      CHECK(at == 1 && err.status == NK_ERR_MEMORY && memory.live == 0);
      continue;
    }
    char wanted[400] = "";
    for (int i = 0; i < 16; i++)
      if (nk_json_string(json, text_of("0123456789\n"), &err) == NK_OK)
        strcat(wanted, "\"0123456789\\n\"");
    CHECK(is(json, wanted));
    nk_json_free(json);
    CHECK(memory.live == 0);
  }
}

static void a_cleared_text_keeps_its_memory(void) {
  failing memory = {0};
  nk_allocator allocator = failing_allocator(&memory);
  nk_json *json = NULL;
  nk_error err;
  CHECK(nk_json_new(&allocator, &json, &err) == NK_OK);
  CHECK(is(json, ""));
  CHECK(nk_json_string(json, text_of("a long enough text"), &err) == NK_OK);
  size_t bytes = memory.bytes;
  nk_json_clear(json);
  CHECK(is(json, ""));
  CHECK(nk_json_string(json, text_of("a long enough tex"), &err) == NK_OK);
  CHECK(memory.bytes == bytes && is(json, "\"a long enough tex\""));
  nk_json_free(json);
  CHECK(memory.live == 0);
}

/* Where no such locale is installed, the same is checked under the one that is. */
static void numbers_have_a_point_under_any_locale(void) {
  static const char *const locales[] = {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "fa_IR.UTF-8"};
  nk_json *json = NULL;
  nk_error err;
  CHECK(nk_json_new(NULL, &json, &err) == NK_OK);
  for (size_t i = 0; i <= sizeof locales / sizeof *locales; i++) {
    if (i > 0) setlocale(LC_ALL, locales[i - 1]);
    nk_json_clear(json);
    CHECK(nk_json_number(json, 1234.5, &err) == NK_OK &&
          nk_json_raw(json, text_of(" "), &err) == NK_OK);
    CHECK(nk_json_number(json, -1e-7, &err) == NK_OK &&
          nk_json_raw(json, text_of(" "), &err) == NK_OK);
    CHECK(nk_json_integer(json, INT64_MIN, &err) == NK_OK);
    CHECK(is(json, "1234.5 -1e-07 -9223372036854775808"));
  }
  setlocale(LC_ALL, "C");
  nk_json_free(json);
  nk_json_free(NULL);
}

int main(void) {
  a_failure_leaves_the_text_as_it_was();
  a_cleared_text_keeps_its_memory();
  numbers_have_a_point_under_any_locale();
  return check_result();
}
