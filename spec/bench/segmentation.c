/* Segmentation against ICU, utf8proc and a byte loop, in one process: CPU seconds, medians, ratios
 * to ICU's word iterator over UTF-8. Texts are given in pieces of about an article, as all tools
 * are used. Usage: segmentation FILE [ROUNDS]. Compiled and run by run.lua; ICU with -DWITH_ICU. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <utf8proc.h>

#ifdef WITH_ICU
#include <unicode/ubrk.h>
#include <unicode/utext.h>
#endif

#include "newskit/newskit.h"
#include "text/unicode/breaks.h"
#include "text/segmenter.h"

enum { PIECE = 4600, ROUNDS_MOST = 31 };

typedef struct corpus {
  char *text;
  size_t size, count;
  nk_str *pieces;
} corpus;

static double cpu(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* Cuts at line ends, so that no character is cut. */
static corpus read_corpus(const char *path) {
  corpus c = {NULL, 0, 0, NULL};
  FILE *file = fopen(path, "rb");
  if (!file) exit(1);
  fseek(file, 0, SEEK_END);
  c.size = (size_t)ftell(file);
  rewind(file);
  c.text = malloc(c.size + 1);
  c.pieces = malloc((c.size / PIECE + 1) * sizeof *c.pieces);
  if (!c.text || !c.pieces || fread(c.text, 1, c.size, file) != c.size) exit(1);
  fclose(file);
  for (size_t at = 0; at < c.size;) {
    size_t end = at + PIECE < c.size ? at + PIECE : c.size;
    const char *line = memchr(c.text + end, '\n', c.size - end);
    end = line ? (size_t)(line - c.text) + 1 : c.size;
    c.pieces[c.count++] = (nk_str){c.text + at, end - at};
    at = end;
  }
  return c;
}

/* One tool: runs over the corpus once and returns how many things it found. */
typedef size_t tool(const corpus *c, const void *which);

static size_t bytes_of(const corpus *c, const void *which) {
  static const unsigned char table[256] = {['a'] = 1, ['e'] = 1};
  size_t sum = 0;
  (void)which;
  for (size_t i = 0; i < c->size; i++) sum += table[(unsigned char)c->text[i]];
  return sum;
}

#ifdef WITH_ICU
static size_t icu(const corpus *c, const void *which) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIteratorType type = *(const UBreakIteratorType *)which;
  UBreakIterator *iterator = ubrk_open(type, "en", NULL, 0, &status);
  UText *view = NULL;
  size_t found = 0;
  for (size_t i = 0; i < c->count; i++) {
    view = utext_openUTF8(view, c->pieces[i].data, (int64_t)c->pieces[i].len, &status);
    ubrk_setUText(iterator, view, &status);
    if (U_FAILURE(status)) exit(1);
    while (ubrk_next(iterator) != UBRK_DONE)
      found += type != UBRK_WORD || ubrk_getRuleStatus(iterator) != UBRK_WORD_NONE;
  }
  utext_close(view);
  ubrk_close(iterator);
  return found;
}
#endif

/* UAX #29 words to spans: scan and extract, which also validates. */
static size_t words(const corpus *c, const void *which) {
  const nk_scanner *scanner = which;
  nk_segmenter *s;
  size_t found = 0;
  static uint32_t starts[1 << 20], ends[1 << 20], ranks[1 << 15];
  static uint64_t maps[5][1 << 15];
  if (nk_segmenter_new(NULL, &s, NULL) != NK_OK) exit(1);
  for (size_t i = 0; i < c->count; i++) {
    nk_scan scan = {(const uint8_t *)c->pieces[i].data,
                    c->pieces[i].len,
                    maps[0],
                    maps[1],
                    maps[2],
                    maps[3],
                    maps[4],
                    false,
                    false};
    if (scan.len > 1 << 19 || scanner->scan(&scan) != scan.len) exit(1);
    found += scanner->count(&scan);
    scanner->extract(&scan, starts, ends, ranks);
  }
  nk_segmenter_free(s);
  return found;
}

/* Tokens and sentences with the news tailoring, in one call. */
static size_t split(const corpus *c, const void *which) {
  nk_segmenter *s;
  size_t found = 0;
  if (nk_segmenter_new(NULL, &s, NULL) != NK_OK) exit(1);
  if (which) s->scanner = which;
  for (size_t i = 0; i < c->count; i++) {
    if (nk_segmenter_split(s, c->pieces[i], NULL, NULL) != NK_OK) exit(1);
    found += s->token_count;
  }
  nk_segmenter_free(s);
  return found;
}

/* Whole documents: tokens, sentences, kinds, folded and interned types, laid out in a block. */
static size_t documents(const corpus *c, const void *which) {
  nk_segmenter *s;
  size_t found = 0, room = 0;
  void *block = NULL;
  (void)which;
  if (nk_segmenter_new(NULL, &s, NULL) != NK_OK) exit(1);
  for (size_t i = 0; i < c->count; i++) {
    if (nk_segmenter_run(s, c->pieces[i], NULL, NULL) != NK_OK) exit(1);
    size_t size = nk_segmenter_size(s);
    if (size > room) block = realloc(block, room = size);
    found += nk_document_type_count(nk_segmenter_write(s, block));
  }
  free(block);
  nk_segmenter_free(s);
  return found;
}

/* Tokens of news with their folded and interned types, without sentences. */
static size_t types(const corpus *c, const void *which) {
  nk_segmenter *s;
  size_t found = 0;
  (void)which;
  if (nk_segmenter_new(NULL, &s, NULL) != NK_OK) exit(1);
  for (size_t i = 0; i < c->count; i++) {
    if (nk_segmenter_intern(s, c->pieces[i], NULL, NULL) != NK_OK) exit(1);
    found += s->types.count;
  }
  nk_segmenter_free(s);
  return found;
}

static size_t graphemes(const corpus *c, const void *which) {
  size_t found = 0;
  (void)which;
  for (size_t i = 0; i < c->count; i++) {
    const uint8_t *text = (const uint8_t *)c->pieces[i].data;
    for (size_t at = 0; at < c->pieces[i].len; found++)
      at = nk_grapheme_next(text, at, c->pieces[i].len);
  }
  return found;
}

static size_t utf8proc_graphemes(const corpus *c, const void *which) {
  size_t found = 0;
  (void)which;
  for (size_t i = 0; i < c->count; i++) {
    const utf8proc_uint8_t *at = (const utf8proc_uint8_t *)c->pieces[i].data,
                           *end = at + c->pieces[i].len;
    utf8proc_int32_t state = 0, last = -1, code;
    while (at < end) {
      at += utf8proc_iterate(at, end - at, &code);
      found += last < 0 || utf8proc_grapheme_break_stateful(last, code, &state);
      last = code;
    }
  }
  return found;
}

typedef struct row {
  const char *name;
  tool *run;
  const void *which;
  size_t found;
  double seconds[ROUNDS_MOST];
} row;

static int by_size(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

int main(int argc, char **argv) {
  corpus c = read_corpus(argc > 1 ? argv[1] : "");
  int rounds = argc > 2 ? atoi(argv[2]) : 5, count = 0;
  row rows[16];
  memset(rows, 0, sizeof rows);
  if (rounds < 1 || rounds > ROUNDS_MOST) rounds = 5;
#ifdef WITH_ICU
  static const UBreakIteratorType word = UBRK_WORD, sentence = UBRK_SENTENCE,
                                  character = UBRK_CHARACTER;
  rows[count++] = (row){.name = "ICU words", .run = icu, .which = &word};
  rows[count++] = (row){.name = "ICU sentences", .run = icu, .which = &sentence};
  rows[count++] = (row){.name = "ICU graphemes", .run = icu, .which = &character};
#endif
  rows[count++] = (row){.name = "utf8proc graphemes", .run = utf8proc_graphemes};
  rows[count++] = (row){.name = "byte loop", .run = bytes_of};
  static char names[8][32];
  for (size_t i = 0; nk_scanner_at(i); i++)
    snprintf(names[i], sizeof names[i], "UAX #29 words, %s", nk_scanner_at(i)->name);
  for (size_t i = 0; nk_scanner_at(i); i++)
    rows[count++] = (row){.name = names[i], .run = words, .which = nk_scanner_at(i)};
  rows[count++] = (row){.name = "news tokens and sentences", .run = split};
  for (size_t i = 0; nk_scanner_at(i); i++)
    if (!nk_scanner_at(i + 1))
      rows[count++] = (row){.name = "the same, scalar", .run = split, .which = nk_scanner_at(i)};
  rows[count++] = (row){.name = "news tokens, folded, interned", .run = types};
  rows[count++] = (row){.name = "documents", .run = documents};
  rows[count++] = (row){.name = "graphemes", .run = graphemes};
  for (int round = 0; round < rounds; round++) {
    for (int i = 0; i < count; i++) {
      double before = cpu();
      rows[i].found = rows[i].run(&c, rows[i].which);
      rows[i].seconds[round] = cpu() - before;
    }
  }
  double base = 0;
  for (int i = 0; i < count; i++) {
    qsort(rows[i].seconds, (size_t)rounds, sizeof(double), by_size);
    double median = rows[i].seconds[rounds / 2];
    if (i == 0) base = median;
    printf("%s\t%.6f\t%.1f\t%zu\t%.2f\n", rows[i].name, median, 1e-6 * (double)c.size / median,
           rows[i].found, base / median);
  }
  free(c.pieces);
  free(c.text);
  return 0;
}
