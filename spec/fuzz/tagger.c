/* Tagger models of any bytes: refused, or safe to tag with. Size and checksum of the header are mended, so
 * that what lies behind them is reached; the first byte chooses whether. */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "learn/model.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(int holds) {
  if (!holds) abort();
}

static void mend(char *bytes, size_t size) {
  nk_model_header header;
  if (size < sizeof header) return;
  memcpy(&header, bytes, sizeof header);
  header.magic = NK_MODEL_MAGIC;
  header.version = NK_MODEL_VERSION;
  header.reserved = 0;
  header.size = size;
  memcpy(bytes, &header, sizeof header);
  size_t behind = offsetof(nk_model_header, checksum) + sizeof header.checksum;
  header.checksum = nk_hash_bytes((nk_str){bytes + behind, size - behind}, 0);
  memcpy(bytes, &header, sizeof header);
}

static void use(const nk_tagger *tagger) {
  static const char words[] =
      "The council of Exampleton voted. “Nobody likes a detour,” Ann Example said.";
  nk_document *document = NULL;
  nk_columns *columns = NULL;
  nk_tagging *tagging = NULL;
  require(nk_document_new(NULL, (nk_str){words, sizeof words - 1}, NULL, &document, NULL) == NK_OK);
  require(nk_columns_of_document(NULL, document, &columns, NULL) == NK_OK);
  require(nk_tagging_new(NULL, &tagging, NULL) == NK_OK);
  if (nk_tagging_run(tagging, tagger, columns, true, NULL) == NK_OK)
    for (uint32_t i = 0; i < nk_tagging_count(tagging); i++)
      require(nk_tagging_tags(tagging)[i] < nk_tagger_tag_count(tagger));
  for (uint32_t i = 0; i < nk_tagger_template_count(tagger); i++)
    (void)nk_tagger_template(tagger, i);
  (void)nk_tagger_note(tagger);
  nk_tagging_free(tagging);
  nk_columns_free(columns);
  nk_document_free(NULL, document);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0) return 0;
  char *bytes = malloc(size); /* aligned, as a model has to be */
  require(bytes != NULL);
  memcpy(bytes, data + 1, size - 1);
  if (data[0] & 1) mend(bytes, size - 1);
  nk_tagger *tagger;
  nk_error err = {NK_OK, 0, ""};
  if (nk_tagger_open(NULL, (nk_str){bytes, size - 1}, &tagger, &err) == NK_OK)
    use(tagger);
  else
    require(tagger == NULL && err.message[0] != '\0');
  nk_tagger_free(tagger);
  free(bytes);
  return 0;
}
