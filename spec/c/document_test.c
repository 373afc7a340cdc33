/* Documents: what holds of all of them, on random text; memory that runs out at each request;
 * blocks that move. */
#include <string.h>

#include "check.h"
#include "failing.h"
#include "invariants.h"
#include "text/segmenter.h"

static const char sample[] =
    "\xEF\xBB\xBFMr. Orr of the U.S. said \u201Cno\u201D \xFF twice.\n\nCaf\u00E9, STRA\u00DFE, "
    "https://example.org/a, ann@example.org, @ann #news :-) \u0130stanbul \u1E9E 1,000.50\n"
    "averyveryverylongwordindeedthatisnotshort and AVERYVERYVERYLONGWORDINDEEDTHATISNOTSHORT\n"
    "- one\n- two\n1. a 2. B \u4ECA\u5929\u3002 e\u0301 \u202F x";

static uint64_t state = 2463534242u;

static uint32_t random_below(uint32_t limit) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return (uint32_t)(state >> 32) % limit;
}

static nk_document_options options_of(uint32_t bits) {
  nk_document_options options = nk_document_options_default();
  options.tailoring = bits & 1 ? NK_TAILORING_NONE : NK_TAILORING_NEWS;
  options.clitics = (bits & 2) != 0;
  options.lines = (bits & 4) != 0;
  return options;
}

/* Pieces that the tailoring looks at, in any order. */
static size_t make(char *out, size_t limit) {
  static const char *const pieces[] = {
      "Mr",         ".",      "U.S",    "'",      "\u2019", "s",      "don",      "t",
      "//",         ":",      "http",   "www.",   "@",      "#",      "-",        "--",
      "...",        "?",      "!",      " ",      " ",      " ",      "\n",       "\n\n",
      "\r\n",       "(",      ")",      "[",      "]",      "1",      "23",       "a",
      "The",        "\u201C", "\u201D", "\"",     "\u00E9", "\u0301", "\u05D0",   "\u30A2",
      "\U0001F600", "\u202F", "\u2026", "\u2022", "\u3002", "*",      "=",        "_",
      "com",        "/",      "p.m",    "No",     "e-",     "\xFF",   "\xE2\x80", "\u2028",
      "\u00AD",     "\u200D", "\0x"};
  size_t len = 0, count = random_below(60);
  for (size_t i = 0; i < count; i++) {
    const char *piece = pieces[random_below(sizeof pieces / sizeof *pieces)];
    size_t size = piece[0] ? strlen(piece) : 1;
    if (len + size > limit) break;
    memcpy(out + len, piece, size);
    len += size;
  }
  return len;
}

static void test_random(void) {
  char bytes[2048];
  nk_segmenter *segmenter;
  CHECK(nk_segmenter_new(NULL, &segmenter, NULL) == NK_OK);
  for (int i = 0; i < 30000; i++) {
    nk_str text = {bytes, make(bytes, sizeof bytes)};
    nk_document_options options = options_of(random_below(8));
    if (nk_segmenter_run(segmenter, text, &options, NULL) != NK_OK) {
      CHECK(i < 0); /* a repairing run fails */
      break;
    }
    size_t size = nk_segmenter_size(segmenter);
    void *block = malloc(size);
    if (!block) break;
    if (!document_holds(nk_segmenter_write(segmenter, block))) {
      CHECK(i < 0); /* an invariant does not hold */
      free(block);
      break;
    }
    free(block);
  }
  nk_segmenter_free(segmenter);
}

/* Whole documents are the same bytes whichever scanner read the text. */
static void test_scanners(void) {
  char bytes[2048];
  nk_segmenter *segmenter;
  CHECK(nk_segmenter_new(NULL, &segmenter, NULL) == NK_OK);
  bool same = true;
  for (int i = 0; i < 3000 && same; i++) {
    nk_str text = {bytes, make(bytes, sizeof bytes)};
    nk_document_options options = options_of(random_below(8));
    void *first = NULL;
    for (size_t k = 0; nk_scanner_at(k) && same; k++) {
      segmenter->scanner = nk_scanner_at(k);
      same = nk_segmenter_run(segmenter, text, &options, NULL) == NK_OK;
      size_t size = nk_segmenter_size(segmenter);
      void *block = malloc(size);
      if (!block) abort();
      nk_segmenter_write(segmenter, block);
      if (first) same = same && memcmp(first, block, size) == 0;
      if (first)
        free(block);
      else
        first = block;
    }
    free(first);
  }
  CHECK(same);
  nk_segmenter_free(segmenter);
}

/* Every request for memory fails once; nothing is left behind, and the next run is as good as new.
 */
static void test_memory(void) {
  nk_str text = {sample, sizeof sample - 1};
  long runs = 0;
  for (long n = 1;; n++) {
    failing counter = {n, 0, 0, 0};
    nk_allocator allocator = failing_allocator(&counter);
    nk_document *document;
    nk_error err;
    nk_status status = nk_document_new(&allocator, text, NULL, &document, &err);
    if (status == NK_OK) {
      CHECK(document_holds(document));
      nk_document_free(&allocator, document);
      CHECK(counter.live == 0 && counter.bytes == 0);
      break;
    }
    CHECK(status == NK_ERR_MEMORY && err.status == NK_ERR_MEMORY && document == NULL);
    CHECK(counter.live == 0 && counter.bytes == 0);
    runs = n;
  }
  CHECK(runs > 10);
}

static void test_segmenter_after_failure(void) {
  nk_str text = {sample, sizeof sample - 1};
  for (long n = 1; n < 60; n++) {
    failing counter = {0, 0, 0, 0};
    nk_allocator allocator = failing_allocator(&counter);
    nk_segmenter *segmenter;
    CHECK(nk_segmenter_new(&allocator, &segmenter, NULL) == NK_OK);
    counter.fail_at = counter.requests + n;
    nk_segmenter_run(segmenter, text, NULL, NULL);
    counter.fail_at = 0;
    CHECK(nk_segmenter_run(segmenter, text, NULL, NULL) == NK_OK);
    void *block = malloc(nk_segmenter_size(segmenter));
    CHECK(block && document_holds(nk_segmenter_write(segmenter, block)));
    free(block);
    nk_segmenter_free(segmenter);
    CHECK(counter.live == 0);
  }
}

/* A block is bytes: a copy elsewhere is the same document. */
static void test_relocation(void) {
  nk_str text = {sample, sizeof sample - 1};
  nk_document *document;
  CHECK(nk_document_new(NULL, text, NULL, &document, NULL) == NK_OK);
  size_t size = nk_document_size(document);
  void *copy = malloc(size);
  CHECK(copy != NULL);
  if (copy) memcpy(copy, document, size);
  nk_document_free(NULL, document);
  CHECK(copy && document_holds(copy));
  CHECK(copy && nk_document_repairs(copy) == 1);
  free(copy);
}

static void test_text_memory(void) {
  static const char bytes[] = "STRA\u00DFE e\u0301 caf\u00E9. Yes.";
  nk_str text = {bytes, sizeof bytes - 1};
  for (long n = 1; n < 40; n++) {
    failing counter = {n, 0, 0, 0};
    nk_allocator allocator = failing_allocator(&counter);
    uint32_t *offsets;
    size_t count;
    nk_str out;
    if (nk_text_boundaries(&allocator, text, NK_BOUNDARY_WORD, &offsets, &count, NULL) == NK_OK)
      nk_text_free(&allocator, offsets, count * sizeof *offsets);
    CHECK(counter.live == 0);
    if (nk_text_normalize(&allocator, text, NK_NORMALIZE_NFKD, true, &out, NULL) == NK_OK)
      nk_text_free(&allocator, out.data, out.len);
    CHECK(counter.live == 0);
    nk_stemmer *stemmer;
    if (nk_stemmer_new(&allocator, "en", &stemmer, NULL) == NK_OK) nk_stemmer_free(stemmer);
    CHECK(counter.live == 0);
  }
}

/* How many sentences `text` has with these options. */
static uint32_t sentences(const char *text, const nk_document_options *options) {
  nk_document *document;
  CHECK(nk_document_new(NULL, (nk_str){text, strlen(text)}, options, &document, NULL) == NK_OK);
  uint32_t count = nk_document_sentence_count(document);
  nk_document_free(NULL, document);
  return count;
}

static void test_abbreviations(void) {
  nk_abbreviations *set;
  nk_error err;
  nk_document_options options = nk_document_options_default();
  CHECK(nk_abbreviations_new(NULL, false, false, &set, NULL) == NK_OK);
  for (int i = 0; i < 500; i++) {
    char word[8] = {'q', (char)('a' + i % 26), (char)('a' + i / 26 % 26), 'z', 'z', '.', 0, 0};
    CHECK(nk_abbreviations_add(set, (nk_str){word, 6}, NK_ABBREVIATION_INNER, &err) == NK_OK);
  }
  CHECK(nk_abbreviations_add(set, (nk_str){".", 1}, NK_ABBREVIATION_INNER, &err) == NK_ERR_LIMIT);
  CHECK(sentences("Qbczz. Orr qzz. Orr met Mr. Low", &options) == 3);
  options.abbreviations = set;
  CHECK(sentences("Qbczz. Orr qzz. Orr met Mr. Low", &options) == 2);
  nk_abbreviations_free(set);
}

static void test_languages(void) {
  nk_document_options options = nk_document_options_default();
  const char *text = "Am 3. Mai kam er ca. 5 Mio. Euro z. B. Das war es.";
  uint32_t base = sentences(text, &options);
  options.language = (nk_str){"xx", 2};
  CHECK(sentences(text, &options) == base && base > 2);
  options.language = (nk_str){"de-AT", 5};
  CHECK(sentences(text, &options) == 2);
  CHECK(nk_language_known(options.language) && nk_language_known((nk_str){"EN", 2}));
  CHECK(!nk_language_known((nk_str){"xx", 2}) && !nk_language_known((nk_str){"d", 1}));
}

static void test_set_memory(void) {
  for (long n = 1;; n++) {
    failing counter = {n, 0, 0, 0};
    nk_allocator allocator = failing_allocator(&counter);
    nk_abbreviations *set;
    nk_status status = nk_abbreviations_new(&allocator, true, true, &set, NULL);
    for (int i = 0; status == NK_OK && i < 100; i++) {
      char word[2] = {(char)('a' + i % 26), (char)('a' + i / 26)};
      status = nk_abbreviations_add(set, (nk_str){word, 2}, NK_ABBREVIATION_FINAL, NULL);
    }
    nk_abbreviations_free(set);
    CHECK(counter.live == 0 && counter.bytes == 0);
    if (status == NK_OK) return;
    CHECK(status == NK_ERR_MEMORY);
  }
}

int main(void) {
  test_random();
  test_scanners();
  test_memory();
  test_segmenter_after_failure();
  test_relocation();
  test_text_memory();
  test_abbreviations();
  test_languages();
  test_set_memory();
  return check_result();
}
