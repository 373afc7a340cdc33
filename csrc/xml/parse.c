/* The last step of bytes on their way: libxml2 is given them, in slices within the limits. */
#include "xml/inside.h"

void nk_xml_parse(nk_xml *xml, nk_str bytes, bool last) {
  const xmlParserInput *input = xml->parser->input;
  if (bytes.len == 0) bytes.data = "";
  while (xml->failed == NK_OK && (bytes.len > 0 || last)) {
    size_t len = bytes.len < NK_XML_SLICE ? bytes.len : NK_XML_SLICE;
    bool ends = last && len == bytes.len;
    xml->fed += len;
    xmlParseChunk(xml->parser, bytes.data, (int)len, ends);
    bytes.data += len;
    bytes.len -= len;
    if (ends || xml->failed != NK_OK) return;
    if ((size_t)(input->end - input->cur) > xml->options.token + NK_XML_SLICE)
      nk_xml_fail(xml, NK_ERR_LIMIT, "a tag or comment is longer than the limit 'token'");
  }
}

/* The place behind all that libxml2 was given. */
nk_xml_repair nk_xml_behind(const nk_xml *xml, const char *message) {
  nk_xml_repair place = nk_xml_here(xml, message);
  const xmlParserInput *input = xml->parser->input;
  if (xml->repair_count == NK_XML_REPAIRS_KEPT && xml->options.recover)
    return place; /* only counted */
  for (const xmlChar *at = input->cur; at < input->end; at++) {
    place.column++;
    if (*at == '\n') place.line++, place.column = 1;
  }
  place.byte += (uint64_t)(input->end - input->cur);
  return place;
}
