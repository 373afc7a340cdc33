/* The yardstick: ICU's word iterator over UTF-8, in pieces of about an article. Prints the CPU seconds
 * of the iteration alone. Usage: icu_words FILE */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

enum { PIECE = 4600 };

int main(int argc, char **argv) {
  FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
  if (!file) return 1;
  fseek(file, 0, SEEK_END);
  long size = ftell(file), words = 0;
  rewind(file);
  char *text = malloc((size_t)size + 1);
  if (!text || fread(text, 1, (size_t)size, file) != (size_t)size) return 1;
  text[size] = '\0';
  clock_t start = clock();
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_WORD, "en", NULL, 0, &status);
  UText *view = NULL;
  for (long at = 0; at < size;) {
    long end = at + PIECE < size ? at + PIECE : size;
    const char *line = memchr(text + end, '\n', (size_t)(size - end));
    end = line ? line - text + 1 : size;
    view = utext_openUTF8(view, text + at, end - at, &status);
    ubrk_setUText(iterator, view, &status);
    if (U_FAILURE(status)) return 1;
    while (ubrk_next(iterator) != UBRK_DONE)
      words += ubrk_getRuleStatus(iterator) != UBRK_WORD_NONE;
    at = end;
  }
  printf("words=%ld cpu=%.3f\n", words, (double)(clock() - start) / CLOCKS_PER_SEC);
  utext_close(view);
  ubrk_close(iterator);
  free(text);
  fclose(file);
  return 0;
}
