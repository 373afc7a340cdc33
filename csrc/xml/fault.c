/* Where a reader is, how it fails, and how it tells of a repair. */
#include <string.h>

#include "xml/inside.h"

uint64_t nk_xml_byte(const nk_xml *xml) {
  const xmlParserInput *input = xml->parser->input;
  return input ? (uint64_t)input->consumed + (uint64_t)(input->cur - input->base) : 0;
}

nk_xml_repair nk_xml_here(const nk_xml *xml, const char *message) {
  nk_xml_repair place;
  const xmlParserInput *input = xml->parser->input;
  memset(&place, 0, sizeof place);
  place.line = input ? (uint32_t)input->line : 1;
  place.column = input ? (uint32_t)input->col : 1;
  place.byte = nk_xml_byte(xml);
  size_t len = strlen(message);
  if (len >= sizeof place.message) len = sizeof place.message - 1;
  memcpy(place.message, message, len);
  return place;
}

void nk_xml_fail_at(nk_xml *xml, nk_status status, const nk_xml_repair *place) {
  if (xml->failed != NK_OK) return;
  xml->failed = status;
  xml->failure = *place;
  xmlStopParser(xml->parser);
}

void nk_xml_fail(nk_xml *xml, nk_status status, const char *message) {
  nk_xml_repair place = nk_xml_here(xml, message);
  nk_xml_fail_at(xml, status, &place);
}

void nk_xml_repaired(nk_xml *xml, const nk_xml_repair *repair) {
  void *repairs = xml->repairs;
  xml->repair_total++;
  if (xml->repair_count == NK_XML_REPAIRS_KEPT) return;
  bool grown = nk_grow(&xml->allocator, &repairs, &xml->repair_capacity, xml->repair_count + 1,
                       sizeof *repair);
  xml->repairs = repairs;
  if (grown)
    xml->repairs[xml->repair_count++] = *repair;
  else
    nk_xml_fail(xml, NK_ERR_MEMORY, "out of memory");
}
