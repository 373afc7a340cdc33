/* Documents of any bytes: nothing is read or written out of bounds, and what holds of every
 * document holds. The first byte chooses the options.
 *
 *   cmake --preset fuzz && cmake --build build-fuzz
 *   build-fuzz/fuzz_document -max_total_time=60 -timeout=5 -max_len=65536 */
#include <stdlib.h>

#include "invariants.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0) return 0;
  nk_document_options options = nk_document_options_default();
  options.tailoring = data[0] & 1 ? NK_TAILORING_NONE : NK_TAILORING_NEWS;
  options.clitics = (data[0] & 2) != 0;
  options.lines = (data[0] & 4) != 0;
  options.strict = (data[0] & 8) != 0;
  nk_str text = {(const char *)data + 1, size - 1};
  nk_document *document;
  nk_error err;
  nk_status status = nk_document_new(NULL, text, &options, &document, &err);
  if (status == NK_OK && !document_holds(document)) abort();
  if (status != NK_OK && (status != NK_ERR_ENCODING || !options.strict || err.offset >= text.len))
    abort();
  nk_document_free(NULL, document);
  return 0;
}
