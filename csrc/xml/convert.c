/* Encodings other than UTF-8 and windows-1252, by libxml2's converters, on the way into its parser:
 * left to itself the parser prints what it cannot convert and takes the document for finished. */
#include <stdio.h>
#include <string.h>

#include "xml/inside.h"

/* What is handed to a converter at once: it moves the rest of it down at each bad byte. */
enum { SLICE = 4096, LONGEST_CODE = 16 };

#if LIBXML_VERSION >= 21200
static void ignore(void *context, const xmlError *error) {
#else
static void ignore(void *context, xmlError *error) {
#endif
  (void)context;
  (void)error;
}

bool nk_xml_converter_open(nk_xml *xml, const char *name, int unit) {
  nk_xml_converter *self = &xml->converter;
  self->unit = unit;
  self->handler = xmlFindCharEncodingHandler(name);
  if (!self->handler) return false;
  self->in = xmlBufferCreateSize(SLICE + LONGEST_CODE);
  self->out = xmlBufferCreate();
  if (!self->in || !self->out) nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
  return true;
}

void nk_xml_converter_close(nk_xml_converter *self) {
  if (self->handler) xmlCharEncCloseFunc(self->handler);
  if (self->in) xmlBufferFree(self->in);
  if (self->out) xmlBufferFree(self->out);
}

/* Passes on what `in` converts to, as far as it can be converted. The listener is of this thread.
 */
static void convert_some(nk_xml *xml) {
  nk_xml_converter *self = &xml->converter;
  xmlStructuredErrorFunc listener = xmlStructuredError;
  void *context = xmlStructuredErrorContext;
  xmlSetStructuredErrorFunc(NULL, ignore);
  xmlCharEncInFunc(self->handler, self->out, self->in);
  xmlSetStructuredErrorFunc(context, listener);
  nk_xml_pass_on(
      xml, (nk_str){(const char *)xmlBufferContent(self->out), (size_t)xmlBufferLength(self->out)});
  xmlBufferEmpty(self->out);
}

static void mend(nk_xml *xml) {
  char message[100];
  snprintf(message, sizeof message, "byte 0x%02X is not of the document's encoding%s",
           xmlBufferContent(xml->converter.in)[0], xml->options.recover ? "; left out" : "");
  nk_xml_repair place = nk_xml_behind(xml, message);
  if (!xml->options.recover) {
    nk_xml_fail_at(xml, NK_ERR_ENCODING, &place);
    return;
  }
  nk_xml_repaired(xml, &place);
  int rest = xmlBufferLength(xml->converter.in), unit = xml->converter.unit;
  xmlBufferShrink(xml->converter.in, (unsigned)(unit < rest ? unit : rest));
  nk_xml_pass_on(xml, (nk_str){"\xEF\xBF\xBD", 3});
}

void nk_xml_convert(nk_xml *xml, nk_str bytes, bool last) {
  xmlBufferPtr in = xml->converter.in;
  while (xml->failed == NK_OK && (bytes.len > 0 || (last && xmlBufferLength(in) > 0))) {
    size_t more = bytes.len < SLICE ? bytes.len : SLICE;
    if (more > 0 && xmlBufferAdd(in, (const xmlChar *)bytes.data, (int)more) != 0) {
      nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
      return;
    }
    bytes.data += more;
    bytes.len -= more;
    bool ends = last && bytes.len == 0, moves = true;
    while (moves && xml->failed == NK_OK && xmlBufferLength(in) > 0) {
      int before = xmlBufferLength(in);
      convert_some(xml);
      moves = xmlBufferLength(in) != before;
      if (!moves && (ends || before >= LONGEST_CODE)) {
        mend(xml);
        moves = true;
      }
    }
  }
}
