/* Encodings other than UTF-8 and windows-1252, by libxml2's converters, on the way into its parser:
 * left to itself the parser prints what it cannot convert and takes the document for finished. */
#include <stdio.h>

#include "xml/inside.h"

bool nk_xml_converter_open(nk_xml *xml, const char *name, size_t unit) {
  bool complete;
  xml->unit = unit;
  if (!nk_converter_open(&xml->converter, name, &complete)) return false;
  if (!complete) nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
  return true;
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
  nk_converter_skip(&xml->converter, xml->unit);
  nk_xml_pass_on(xml, (nk_str){"\xEF\xBF\xBD", 3});
}

void nk_xml_convert(nk_xml *xml, nk_str bytes, bool last) {
  nk_converter *converter = &xml->converter;
  while (xml->failed == NK_OK && (bytes.len > 0 || (last && nk_converter_left(converter) > 0))) {
    if (!nk_converter_add(converter, &bytes)) {
      nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
      return;
    }
    bool ends = last && bytes.len == 0, moves = true;
    while (moves && xml->failed == NK_OK && nk_converter_left(converter) > 0) {
      size_t before = nk_converter_left(converter);
      nk_xml_pass_on(xml, nk_converter_some(converter));
      moves = nk_converter_left(converter) != before;
      if (!moves && (ends || before >= NK_CONVERT_LONGEST)) {
        mend(xml);
        moves = true;
      }
    }
  }
}
