/* Ranges after Unicode 15, Blocks.txt and Scripts.txt; case after UnicodeData.txt. */
#include "language/letters.h"

typedef struct script_range {
  uint32_t first, last;
  uint8_t script;
} script_range;

static const script_range ranges[] = {
    {0x0041, 0x005A, NK_SCRIPT_LATIN},      {0x0061, 0x007A, NK_SCRIPT_LATIN},
    {0x00AA, 0x00AA, NK_SCRIPT_LATIN},      {0x00BA, 0x00BA, NK_SCRIPT_LATIN},
    {0x00C0, 0x00D6, NK_SCRIPT_LATIN},      {0x00D8, 0x00F6, NK_SCRIPT_LATIN},
    {0x00F8, 0x02AF, NK_SCRIPT_LATIN},      {0x02BB, 0x02BC, NK_SCRIPT_LATIN},
    {0x0300, 0x036F, NK_SCRIPT_LATIN},      {0x0370, 0x0373, NK_SCRIPT_GREEK},
    {0x0376, 0x0377, NK_SCRIPT_GREEK},      {0x037F, 0x037F, NK_SCRIPT_GREEK},
    {0x0386, 0x0386, NK_SCRIPT_GREEK},      {0x0388, 0x03FF, NK_SCRIPT_GREEK},
    {0x0400, 0x0481, NK_SCRIPT_CYRILLIC},   {0x048A, 0x052F, NK_SCRIPT_CYRILLIC},
    {0x0531, 0x0556, NK_SCRIPT_ARMENIAN},   {0x0561, 0x0587, NK_SCRIPT_ARMENIAN},
    {0x0591, 0x05BD, NK_SCRIPT_HEBREW},     {0x05D0, 0x05F2, NK_SCRIPT_HEBREW},
    {0x0620, 0x065F, NK_SCRIPT_ARABIC},     {0x066E, 0x06D3, NK_SCRIPT_ARABIC},
    {0x06D5, 0x06DC, NK_SCRIPT_ARABIC},     {0x06EE, 0x06EF, NK_SCRIPT_ARABIC},
    {0x06FA, 0x06FF, NK_SCRIPT_ARABIC},     {0x0700, 0x074F, NK_SCRIPT_OTHER},
    {0x0750, 0x077F, NK_SCRIPT_ARABIC},     {0x0780, 0x07B1, NK_SCRIPT_THAANA},
    {0x07C0, 0x085F, NK_SCRIPT_OTHER},      {0x08A0, 0x08FF, NK_SCRIPT_ARABIC},
    {0x0900, 0x0963, NK_SCRIPT_DEVANAGARI}, {0x0971, 0x097F, NK_SCRIPT_DEVANAGARI},
    {0x0980, 0x09E3, NK_SCRIPT_BENGALI},    {0x09F0, 0x09F1, NK_SCRIPT_BENGALI},
    {0x0A01, 0x0A5E, NK_SCRIPT_GURMUKHI},   {0x0A70, 0x0A75, NK_SCRIPT_GURMUKHI},
    {0x0A81, 0x0AE3, NK_SCRIPT_GUJARATI},   {0x0B01, 0x0B63, NK_SCRIPT_OTHER},
    {0x0B82, 0x0BD7, NK_SCRIPT_TAMIL},      {0x0C00, 0x0C63, NK_SCRIPT_TELUGU},
    {0x0C80, 0x0CE3, NK_SCRIPT_KANNADA},    {0x0D00, 0x0D63, NK_SCRIPT_MALAYALAM},
    {0x0D7A, 0x0D7F, NK_SCRIPT_MALAYALAM},  {0x0D81, 0x0DDF, NK_SCRIPT_SINHALA},
    {0x0E01, 0x0E3A, NK_SCRIPT_THAI},       {0x0E40, 0x0E4E, NK_SCRIPT_THAI},
    {0x0E81, 0x0ECD, NK_SCRIPT_LAO},        {0x0EDC, 0x0EDF, NK_SCRIPT_LAO},
    {0x0F40, 0x0FBC, NK_SCRIPT_TIBETAN},    {0x1000, 0x103F, NK_SCRIPT_MYANMAR},
    {0x1050, 0x108F, NK_SCRIPT_MYANMAR},    {0x10A0, 0x10FF, NK_SCRIPT_GEORGIAN},
    {0x1100, 0x11FF, NK_SCRIPT_HANGUL},     {0x1200, 0x135F, NK_SCRIPT_ETHIOPIC},
    {0x1380, 0x138F, NK_SCRIPT_ETHIOPIC},   {0x13A0, 0x177F, NK_SCRIPT_OTHER},
    {0x1780, 0x17D3, NK_SCRIPT_KHMER},      {0x1800, 0x1C7F, NK_SCRIPT_OTHER},
    {0x1C80, 0x1C88, NK_SCRIPT_CYRILLIC},   {0x1C90, 0x1CBF, NK_SCRIPT_GEORGIAN},
    {0x1E00, 0x1EFF, NK_SCRIPT_LATIN},      {0x1F00, 0x1FFC, NK_SCRIPT_GREEK},
    {0x2C60, 0x2C7F, NK_SCRIPT_LATIN},      {0x2D00, 0x2D2D, NK_SCRIPT_GEORGIAN},
    {0x2D30, 0x2D7F, NK_SCRIPT_OTHER},      {0x2D80, 0x2DDE, NK_SCRIPT_ETHIOPIC},
    {0x3005, 0x3007, NK_SCRIPT_HAN},        {0x3041, 0x3096, NK_SCRIPT_KANA},
    {0x309D, 0x309F, NK_SCRIPT_KANA},       {0x30A1, 0x30FA, NK_SCRIPT_KANA},
    {0x30FC, 0x30FF, NK_SCRIPT_KANA},       {0x3131, 0x318E, NK_SCRIPT_HANGUL},
    {0x31F0, 0x31FF, NK_SCRIPT_KANA},       {0x3400, 0x4DBF, NK_SCRIPT_HAN},
    {0x4E00, 0x9FFF, NK_SCRIPT_HAN},        {0xA000, 0xA63F, NK_SCRIPT_OTHER},
    {0xA640, 0xA69F, NK_SCRIPT_CYRILLIC},   {0xA720, 0xA7FF, NK_SCRIPT_LATIN},
    {0xA980, 0xA9DF, NK_SCRIPT_OTHER},      {0xAB00, 0xAB2F, NK_SCRIPT_ETHIOPIC},
    {0xAC00, 0xD7A3, NK_SCRIPT_HANGUL},     {0xF900, 0xFAFF, NK_SCRIPT_HAN},
    {0xFB13, 0xFB17, NK_SCRIPT_ARMENIAN},   {0xFB1D, 0xFB4F, NK_SCRIPT_HEBREW},
    {0xFB50, 0xFDFF, NK_SCRIPT_ARABIC},     {0xFE70, 0xFEFC, NK_SCRIPT_ARABIC},
    {0xFF66, 0xFF9D, NK_SCRIPT_KANA},       {0x20000, 0x323AF, NK_SCRIPT_HAN},
};

nk_script nk_script_of(uint32_t code) {
  if (code < 0x80) {
    uint32_t letter = (code | 0x20u) - 'a';
    return letter < 26u ? NK_SCRIPT_LATIN : NK_SCRIPT_NONE;
  }
  if (code < 0x0600) { /* the letters of most news that are not ASCII */
    if (code >= 0x0100 && code <= 0x02AF) return NK_SCRIPT_LATIN;
    if (code >= 0x0400 && code <= 0x0481) return NK_SCRIPT_CYRILLIC;
  }
  size_t low = 0, high = sizeof ranges / sizeof *ranges;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (code > ranges[middle].last)
      low = middle + 1;
    else
      high = middle;
  }
  if (low == sizeof ranges / sizeof *ranges || code < ranges[low].first) return NK_SCRIPT_NONE;
  return (nk_script)ranges[low].script;
}

/* Letters of Latin Extended whose small form is not their neighbor. */
static uint32_t small_extended(uint32_t code) {
  switch (code) {
  case 0x0130: return 'i';
  case 0x0178: return 0x00FF;
  case 0x0181: return 0x0253;
  case 0x0186: return 0x0254;
  case 0x0189: return 0x0256;
  case 0x018A: return 0x0257;
  case 0x018E: return 0x01DD;
  case 0x018F: return 0x0259;
  case 0x0190: return 0x025B;
  case 0x0194: return 0x0263;
  case 0x019D: return 0x0272;
  default: break;
  }
  /* Capitals with odd numbers. */
  bool odd = (code >= 0x0139 && code <= 0x0148) || (code >= 0x0179 && code <= 0x017E) ||
             (code >= 0x01CD && code <= 0x01DC) || code == 0x01AF || code == 0x01B3;
  if (odd) return (code & 1u) != 0 ? code + 1 : code;
  bool even = (code >= 0x0100 && code <= 0x0137) || (code >= 0x014A && code <= 0x0177) ||
              (code >= 0x01A0 && code <= 0x01A5) || (code >= 0x01DE && code <= 0x021F) ||
              (code >= 0x0222 && code <= 0x0233) || code == 0x0198;
  return even && (code & 1u) == 0 ? code + 1 : code;
}

uint32_t nk_small_letter(uint32_t code) {
  if (code < 0x80) return code - 'A' < 26u ? code + 32 : code;
  if (code < 0x0100) return code >= 0xC0 && code <= 0xDE && code != 0xD7 ? code + 32 : code;
  if (code < 0x0250) return small_extended(code);
  if (code < 0x0391) return code;
  if (code <= 0x03AB) return code + 32;
  if (code < 0x0400) return code;
  if (code <= 0x040F) return code + 80;
  if (code <= 0x042F) return code + 32;
  if (code < 0x0460) return code;
  if (code >= 0x04C0 && code <= 0x04CE) { /* pairs that begin with an odd number */
    if (code == 0x04C0) return 0x04CF;
    return (code & 1u) != 0 ? code + 1 : code;
  }
  if (code <= 0x052F) return (code & 1u) == 0 && (code < 0x0482 || code > 0x0489) ? code + 1 : code;
  if (code >= 0x0531 && code <= 0x0556) return code + 48;
  if (code >= 0x1E00 && code <= 0x1EFF && !(code >= 0x1E96 && code <= 0x1E9F))
    return (code & 1u) == 0 ? code + 1 : code;
  return code;
}
