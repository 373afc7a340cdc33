/* Keyword extraction with a failing allocator at each n-th request, and reuse of an extractor. */
#include "newskit/keywords.h"

#include <string.h>

#include "check.h"
#include "failing.h"

static nk_str str(const char *text) {
  return (nk_str){text, strlen(text)};
}

static nk_status extract(const nk_allocator *memory, const nk_document *document, size_t *count) {
  nk_extractor *extractor = NULL;
  const nk_keyword *keywords;
  *count = 0;
  nk_status status = nk_extractor_new(memory, "en", &extractor, NULL);
  CHECK((extractor != NULL) == (status == NK_OK));
  if (status == NK_OK) status = nk_extractor_add(extractor, str("the"), NK_CLASS_STOP, NULL);
  if (status == NK_OK) status = nk_extractor_add(extractor, str("big"), NK_CLASS_WEAK, NULL);
  if (status == NK_OK) status = nk_extractor_run(extractor, document, 3, &keywords, count, NULL);
  nk_extractor_free(extractor);
  return status;
}

static void test_failing(const nk_document *document) {
  failing state = {0};
  nk_allocator memory = failing_allocator(&state);
  nk_status status = NK_ERR_MEMORY;
  size_t count = 0;
  for (long n = 1; status != NK_OK && n < 10000; n++) {
    state = (failing){.fail_at = n};
    status = extract(&memory, document, &count);
    CHECK(status == NK_OK || status == NK_ERR_MEMORY);
    CHECK(state.live == 0 && state.bytes == 0);
  }
  CHECK(status == NK_OK && count == 3);
}

static void test_reuse(const nk_document *document) {
  nk_document *other;
  nk_extractor *extractor;
  const nk_keyword *keywords;
  size_t count;
  CHECK(nk_document_new(NULL, str("One cat. Two cats."), NULL, &other, NULL) == NK_OK);
  CHECK(nk_extractor_new(NULL, "en", &extractor, NULL) == NK_OK);
  CHECK(nk_extractor_run(extractor, document, 0, &keywords, &count, NULL) == NK_OK && count > 3);
  double score = keywords[0].score;
  CHECK(nk_extractor_run(extractor, other, 1, &keywords, &count, NULL) == NK_OK && count == 1);
  CHECK(nk_extractor_run(extractor, document, 1, &keywords, &count, NULL) == NK_OK && count == 1);
  CHECK(keywords[0].score == score);
  nk_extractor_free(extractor);
  nk_document_free(NULL, other);
}

int main(void) {
  nk_document *document;
  CHECK(nk_document_new(NULL,
                        str("The big bridge fell. The bridge engineers of the big city cried."),
                        NULL, &document, NULL) == NK_OK);
  test_failing(document);
  test_reuse(document);
  CHECK(nk_keyword_feature(0) && !nk_keyword_feature(NK_KEYWORD_FEATURES));
  nk_document_free(NULL, document);
  return check_result();
}
