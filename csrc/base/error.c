/* Errors and version: the words for each status. */
#include "base/error.h"

#include <string.h>

#define TEXT(x) #x
#define DOTTED(a, b, c) TEXT(a) "." TEXT(b) "." TEXT(c)

const char *nk_version(void) {
  return DOTTED(NK_VERSION_MAJOR, NK_VERSION_MINOR, NK_VERSION_PATCH);
}

const char *nk_status_name(nk_status status) {
  static const char *const names[] = {
      [NK_OK] = "ok",
      [NK_ERR_MEMORY] = "memory",
      [NK_ERR_LIMIT] = "limit",
      [NK_ERR_ENCODING] = "encoding",
      [NK_ERR_FORMAT] = "format",
      [NK_ERR_IO] = "io",
      [NK_ERR_RANGE] = "range",
  };
  size_t index = (size_t)status;
  return index < sizeof names / sizeof *names ? names[index] : "unknown";
}

nk_status nk_fail(nk_error *err, nk_status status, size_t offset, const char *message) {
  if (err) {
    size_t len = strlen(message);
    if (len >= sizeof err->message) len = sizeof err->message - 1;
    memcpy(err->message, message, len);
    err->message[len] = '\0';
    err->status = status;
    err->offset = offset;
  }
  return status;
}

nk_status nk_fail_memory(nk_error *err) {
  return nk_fail(err, NK_ERR_MEMORY, 0, "out of memory");
}
