/* Any bytes are a page, and what a page promises holds.
 *
 *   cmake --preset fuzz && cmake --build build-fuzz
 *   build-fuzz/fuzz_page -max_total_time=60 -timeout=5 -max_len=65536 */
#include <stdlib.h>

#include "newskit/page.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(int holds) {
  if (!holds) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  nk_page *page;
  nk_str bytes = {(const char *)data, size};
  if (nk_page_new(NULL, bytes, NULL, &page, NULL) != NK_OK) return 0;
  nk_str whole = nk_page_text(page, 0);
  uint32_t nodes = nk_page_node_count(page);
  for (uint32_t node = 1; node < nodes; node++) {
    uint32_t parent = nk_page_parent(page, node);
    require(parent < node && nk_page_end(page, node) <= nk_page_end(page, parent));
    require(nk_page_text(page, node).len <= whole.len);
    for (size_t i = 0; i < nk_page_attribute_count(page, node); i++)
      require(nk_page_attribute(page, node, nk_page_attribute_name(page, node, i)).data != NULL);
  }
  size_t count;
  const nk_block *blocks = nk_page_blocks(page, &count);
  for (size_t i = 0; i < count; i++) require(blocks[i].text.len > 0 && blocks[i].node < nodes);
  nk_matches *matches;
  if (nk_page_xpath(page, (nk_str){"//p[1]/@class", 13}, &matches, NULL) == NK_OK)
    nk_matches_free(matches);
  nk_page_free(page);
  return 0;
}
