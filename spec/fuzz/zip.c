/* Zip archives of any bytes: refused with a message, or every member is read or refused with one.
 */
#include <stdlib.h>

#include "newskit/newskit.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { SIZE = 1 << 20, MEMBERS = 200 };

static void require(int holds) {
  if (!holds) abort();
}

static void read_member(nk_zip *zip, size_t index) {
  nk_zip_member member;
  nk_str content;
  nk_error err = {NK_OK, 0, ""};
  size_t found;
  if (nk_zip_member_at(zip, index, &member, &err) == NK_OK)
    require(nk_zip_find(zip, member.name, &found) && found <= index);
  if (nk_zip_read(zip, index, &content, &err) == NK_OK)
    require(content.len <= SIZE);
  else
    require(content.data == NULL && err.message[0] != '\0');
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  nk_zip *zip;
  nk_error err = {NK_OK, 0, ""};
  nk_zip_options options = nk_zip_options_default();
  options.size = SIZE;
  options.members = MEMBERS;
  nk_str bytes = {(const char *)data, size};
  if (nk_zip_new(NULL, bytes, &options, &zip, &err) == NK_OK)
    for (size_t i = 0; i < nk_zip_count(zip); i++) read_member(zip, i);
  else
    require(zip == NULL && err.message[0] != '\0');
  nk_zip_free(zip);
  return 0;
}
