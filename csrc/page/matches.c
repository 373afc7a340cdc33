/* What an XPath expression finds, as it is collected. */
#include "page/matches.h"

#include <string.h>

#include "base/alloc.h"
#include "base/buffer.h"

struct nk_matches {
  nk_allocator allocator;
  nk_match *items;
  size_t count, capacity;
  nk_buffer texts; /* of matches that are no nodes; offsets until all are there */
};

nk_matches *nk_matches_new(const nk_allocator *allocator) {
  nk_matches *matches = nk_alloc_zeroed(allocator, sizeof *matches);
  if (!matches) return NULL;
  matches->allocator = *allocator;
  nk_buffer_init(&matches->texts, allocator);
  return matches;
}

bool nk_matches_add(nk_matches *matches, uint32_t node, const char *text) {
  void *items = matches->items;
  bool grown = nk_grow(&matches->allocator, &items, &matches->capacity, matches->count + 1,
                       sizeof *matches->items);
  matches->items = items;
  if (!grown) return false;
  nk_match *match = &matches->items[matches->count++];
  match->node = node;
  match->text = (nk_str){NULL, 0};
  if (!text) return true;
  match->text.len = strlen(text);
  return nk_buffer_append(&matches->texts, (nk_str){text, match->text.len});
}

void nk_matches_close(nk_matches *matches) {
  size_t at = 0;
  for (size_t i = 0; i < matches->count; i++) {
    if (matches->items[i].node != 0) continue;
    matches->items[i].text.data = matches->texts.data ? matches->texts.data + at : "";
    at += matches->items[i].text.len;
  }
}

void nk_matches_free(nk_matches *matches) {
  if (!matches) return;
  nk_allocator allocator = matches->allocator;
  nk_free(&allocator, matches->items, matches->capacity * sizeof *matches->items);
  nk_buffer_free(&matches->texts);
  nk_free(&allocator, matches, sizeof *matches);
}

const nk_match *nk_matches_items(const nk_matches *matches, size_t *count) {
  *count = matches->count;
  return matches->items;
}
