/* The small things that every room shares: ASCII classes, the heap, equal strings, the nearest name. */
#include <string.h>

#include "base/ascii.h"
#include "base/hash.h"
#include "base/heap.h"
#include "base/str.h"
#include "check.h"

/* The definitions, spelled out, against the table. */
static void classes_are_those_of_ascii(void) {
  for (int c = 0; c < 256; c++) {
    bool upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z', digit = c >= '0' && c <= '9';
    bool hex = digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    CHECK(nk_is_upper(c) == upper && nk_ascii_is(c, NK_ASCII_UPPER) == upper);
    CHECK(nk_is_lower(c) == lower && nk_ascii_is(c, NK_ASCII_LOWER) == lower);
    CHECK(nk_is_digit(c) == digit && nk_ascii_is(c, NK_ASCII_DIGIT) == digit);
    CHECK(nk_is_letter(c) == (upper || lower));
    CHECK(nk_is_letter_or_digit(c) == (upper || lower || digit));
    CHECK(nk_is_space(c) == (c == ' ' || (c >= 9 && c <= 13)));
    CHECK(nk_is_blank(c) == (c == ' ' || c == 9 || c == 13));
    CHECK(nk_ascii_is(c, NK_ASCII_HEX) == hex && (nk_hex_value(c) < 16) == hex);
    CHECK((unsigned char)nk_lower(c) == (upper ? c + 32 : c));
  }
  CHECK(nk_hex_value('0') == 0 && nk_hex_value('9') == 9 && nk_hex_value('a') == 10);
  CHECK(nk_hex_value('F') == 15);
}

/* A `char` may be negative: a byte beyond ASCII is in no class however it comes. */
static void signed_bytes_are_in_no_class(void) {
  for (int byte = 128; byte < 256; byte++) {
    int c = byte - 256;
    CHECK(!nk_ascii_is(c, 0xff) && !nk_is_upper(c) && !nk_is_lower(c) && !nk_is_digit(c));
    CHECK((unsigned char)nk_lower(c) == byte && nk_hex_value(c) == 16);
  }
}

typedef struct item {
  uint32_t score, place;
} item;

/* High scores first, then early places. */
static bool better(const void *left, const void *right, const void *context) {
  const item *a = left, *b = right;
  (void)context;
  return a->score != b->score ? a->score > b->score : a->place < b->place;
}

/* The best `kept` of `count` items are those that sorting all would put first. */
static void heap_keeps_the_best(uint32_t count, uint32_t kept) {
  item all[64], best[64];
  for (uint32_t i = 0; i < count; i++)
    all[i] = best[i] = (item){(uint32_t)nk_hash_word(i, count) % 7, i};
  nk_heap heap = {best, kept, sizeof *best, better, NULL};
  nk_heap_make(&heap);
  for (uint32_t i = 1; i < kept; i++) CHECK(!better(&best[(i - 1) / 2], &best[i], NULL));
  for (uint32_t i = kept; i < count; i++) nk_heap_offer(&heap, &all[i]);
  nk_heap_sort(&heap);
  CHECK(heap.count == kept);
  for (uint32_t i = 0; i < kept; i++) {
    uint32_t rank = 0; /* how many of all items are better */
    for (uint32_t k = 0; k < count; k++) rank += better(&all[k], &best[i], NULL);
    CHECK(rank == i);
  }
}

static void heaps_of_every_size_keep_the_best(void) {
  for (uint32_t count = 0; count <= 64; count += count < 8 ? 1 : 7)
    for (uint32_t kept = 0; kept <= count; kept++) heap_keeps_the_best(count, kept);
}

static nk_str str(const char *text) {
  return (nk_str){text, strlen(text)};
}

static void equal_strings_have_the_same_bytes(void) {
  CHECK(nk_str_equal(str("ab"), str("ab")) && !nk_str_equal(str("ab"), str("abc")));
  CHECK(!nk_str_equal(str("ab"), str("aB")));
  CHECK(nk_str_equal((nk_str){NULL, 0}, str("")));
}

static void nearest_counts_edits(void) {
  const nk_str known[] = {str("tailoring"), str("clitics"), str("strict"), str("lines")};
  CHECK(nk_nearest_name(str("clitcs"), known, 4) == 1); /* a letter left out */
  CHECK(nk_nearest_name(str("strcit"), known, 4) == 2); /* two neighbors swapped */
  CHECK(nk_nearest_name(str("LINE"), known, 4) == 3);   /* case does not matter */
  CHECK(nk_nearest_name(str("tail"), known, 4) == 0);   /* a beginning */
  CHECK(nk_nearest_name(str("zebra"), known, 4) == 4);  /* none is near */
  CHECK(nk_nearest_name(str(""), known, 4) == 4);
  CHECK(nk_nearest_name(str("strict"), known, 0) == 0);
}

static void nearest_gives_ties_to_the_first(void) {
  const nk_str known[] = {str("caption"), str("cat"), str("car")};
  CHECK(nk_nearest_name(str("caz"), known, 3) == 1);
  CHECK(nk_nearest_name(str("car"), known, 3) == 2); /* the name itself is nearer than any */
}

/* No array of the distance is as long as these names. */
static void nearest_takes_names_of_any_length(void) {
  char longest[400];
  memset(longest, 'x', sizeof longest);
  const nk_str known[] = {str("xx"), {longest, sizeof longest}};
  CHECK(nk_nearest_name((nk_str){longest, 399}, known + 1, 1) == 0);
  CHECK(nk_nearest_name((nk_str){longest, 399}, known, 1) == 0);
  longest[0] = 'y';
  CHECK(nk_nearest_name((nk_str){longest, 399}, known, 1) == 1);
}

int main(void) {
  classes_are_those_of_ascii();
  signed_bytes_are_in_no_class();
  heaps_of_every_size_keep_the_best();
  equal_strings_have_the_same_bytes();
  nearest_counts_edits();
  nearest_gives_ties_to_the_first();
  nearest_takes_names_of_any_length();
  return check_result();
}
