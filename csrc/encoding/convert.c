/* libxml2's converters: left to itself it prints what it cannot convert and takes the input for
 * finished. */
#include "encoding/convert.h"

#include <libxml/xmlerror.h>
#if LIBXML_VERSION < 21200
#include <libxml/globals.h>
#endif

#if LIBXML_VERSION >= 21200
static void ignore(void *context, const xmlError *error) {
#else
static void ignore(void *context, xmlError *error) {
#endif
  (void)context;
  (void)error;
}

bool nk_converter_open(nk_converter *self, const char *name, bool *complete) {
  *complete = true;
  self->handler = xmlFindCharEncodingHandler(name);
  if (!self->handler) return false;
  self->in = xmlBufferCreateSize(NK_CONVERT_SLICE + NK_CONVERT_LONGEST);
  self->out = xmlBufferCreate();
  *complete = self->in && self->out;
  return true;
}

void nk_converter_close(nk_converter *self) {
  if (self->handler) xmlCharEncCloseFunc(self->handler);
  if (self->in) xmlBufferFree(self->in);
  if (self->out) xmlBufferFree(self->out);
}

bool nk_converter_add(nk_converter *self, nk_str *bytes) {
  size_t more = bytes->len < NK_CONVERT_SLICE ? bytes->len : NK_CONVERT_SLICE;
  if (more > 0 && xmlBufferAdd(self->in, (const xmlChar *)bytes->data, (int)more) != 0)
    return false;
  bytes->data += more;
  bytes->len -= more;
  return true;
}

size_t nk_converter_left(const nk_converter *self) {
  return (size_t)xmlBufferLength(self->in);
}

nk_str nk_converter_some(nk_converter *self) {
  xmlStructuredErrorFunc listener = xmlStructuredError; /* of this thread */
  void *context = xmlStructuredErrorContext;
  xmlBufferEmpty(self->out);
  xmlSetStructuredErrorFunc(NULL, ignore);
  xmlCharEncInFunc(self->handler, self->out, self->in);
  xmlSetStructuredErrorFunc(context, listener);
  return (nk_str){(const char *)xmlBufferContent(self->out), (size_t)xmlBufferLength(self->out)};
}

void nk_converter_skip(nk_converter *self, size_t bytes) {
  size_t left = nk_converter_left(self);
  xmlBufferShrink(self->in, (unsigned)(bytes < left ? bytes : left));
}
