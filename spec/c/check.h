/* The whole of the C test harness: CHECK counts, and main returns check_result(). */
#ifndef SPEC_CHECK_H
#define SPEC_CHECK_H

#include <stdio.h>

static int check_count, check_failures;

#define CHECK(condition)                                                                           \
  do {                                                                                             \
    check_count++;                                                                                 \
    if (!(condition)) {                                                                            \
      check_failures++;                                                                            \
      fprintf(stderr, "%s:%d: failed: %s\n", __FILE__, __LINE__, #condition);                      \
    }                                                                                              \
  } while (0)

static int check_result(void) {
  printf("%d checks, %d failures\n", check_count, check_failures);
  return check_failures != 0 || check_count == 0;
}

#endif
