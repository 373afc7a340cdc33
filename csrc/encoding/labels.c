/* The names of encodings and what they stand for.
 * Source: WHATWG Encoding Standard, section 4.2, but for UTF-32, which the Web does not have. */
#include "encoding/labels.h"

#include <string.h>

#include "base/ascii.h"
#include "encoding/encoding.h"
#include "encoding/tables.h"

/* A name, its other labels parted by spaces, and libxml2's name for it where it converts it. */
static const nk_encoding encodings[] = {
    {"utf-8", NK_ENCODING_UTF8,
     "utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8", ""},
    {"windows-1252", NK_ENCODING_SINGLE,
     "iso-8859-1 latin1 latin-1 l1 ascii us-ascii ansi_x3.4-1968 cp1252 x-cp1252 cp819 ibm819 "
     "iso8859-1 "
     "iso88591 iso_8859-1 iso_8859-1:1987 iso-ir-100 csisolatin1 ansi",
     ""},
    {"iso-8859-15", NK_ENCODING_SINGLE,
     "iso8859-15 iso885915 iso_8859-15 l9 latin9 latin-9 csisolatin9", ""},
    {"macintosh", NK_ENCODING_SINGLE, "mac x-mac-roman macroman mac-roman csmacintosh", ""},
    {"windows-1250", NK_ENCODING_SINGLE, "cp1250 x-cp1250", ""},
    {"iso-8859-2", NK_ENCODING_SINGLE,
     "iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 iso-ir-101 latin2 latin-2 l2 csisolatin2", ""},
    {"windows-1254", NK_ENCODING_SINGLE,
     "cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 iso-ir-148 latin5 "
     "latin-5 l5 "
     "csisolatin5",
     ""},
    {"windows-1257", NK_ENCODING_SINGLE, "cp1257 x-cp1257", ""},
    {"iso-8859-13", NK_ENCODING_SINGLE, "iso8859-13 iso885913", ""},
    {"iso-8859-4", NK_ENCODING_SINGLE,
     "iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 iso-ir-110 latin4 latin-4 l4 csisolatin4", ""},
    {"windows-1258", NK_ENCODING_COMPOSED, "cp1258 x-cp1258", "CP1258"},
    {"windows-1251", NK_ENCODING_SINGLE, "cp1251 x-cp1251", ""},
    {"koi8-u", NK_ENCODING_SINGLE, "koi8-ru", ""},
    {"koi8-r", NK_ENCODING_SINGLE, "koi koi8 koi8_r cskoi8r", ""},
    {"iso-8859-5", NK_ENCODING_SINGLE,
     "iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988 iso-ir-144 cyrillic csisolatincyrillic", ""},
    {"ibm866", NK_ENCODING_SINGLE, "866 cp866 csibm866", ""},
    {"x-mac-cyrillic", NK_ENCODING_SINGLE, "x-mac-ukrainian mac-cyrillic maccyrillic", ""},
    {"windows-1253", NK_ENCODING_SINGLE, "cp1253 x-cp1253", ""},
    {"iso-8859-7", NK_ENCODING_SINGLE,
     "iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 iso-ir-126 greek greek8 ecma-118 elot_928 "
     "sun_eu_greek "
     "csisolatingreek",
     ""},
    {"windows-1255", NK_ENCODING_SINGLE, "cp1255 x-cp1255", ""},
    {"iso-8859-8", NK_ENCODING_SINGLE,
     "iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 iso-ir-138 hebrew visual csisolatinhebrew "
     "iso-8859-8-e "
     "csiso88598e iso-8859-8-i logical csiso88598i",
     ""},
    {"windows-1256", NK_ENCODING_SINGLE, "cp1256 x-cp1256", ""},
    {"iso-8859-6", NK_ENCODING_SINGLE,
     "iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987 iso-ir-127 arabic asmo-708 ecma-114 "
     "csisolatinarabic "
     "iso-8859-6-e csiso88596e iso-8859-6-i csiso88596i",
     ""},
    {"windows-874", NK_ENCODING_SINGLE, "cp874 dos-874 tis-620 iso-8859-11 iso8859-11 iso885911",
     ""},
    {"iso-8859-3", NK_ENCODING_SINGLE,
     "iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 iso-ir-109 latin3 latin-3 l3 csisolatin3", ""},
    {"iso-8859-10", NK_ENCODING_SINGLE, "iso8859-10 iso885910 iso-ir-157 latin6 l6 csisolatin6",
     ""},
    {"iso-8859-14", NK_ENCODING_SINGLE, "iso8859-14 iso885914", ""},
    {"iso-8859-16", NK_ENCODING_SINGLE, "iso8859-16 iso885916", ""},
    {"gbk", NK_ENCODING_DOUBLE,
     "gb2312 gb_2312 gb_2312-80 chinese x-gbk cp936 iso-ir-58 csgb2312 csiso58gb231280", "GB18030"},
    {"gb18030", NK_ENCODING_DOUBLE, "", "GB18030"},
    {"big5", NK_ENCODING_DOUBLE, "big5-hkscs cn-big5 x-x-big5 csbig5 cp950", "BIG5-HKSCS"},
    {"euc-jp", NK_ENCODING_DOUBLE, "x-euc-jp eucjp cseucpkdfmtjapanese", "EUC-JP"},
    {"shift_jis", NK_ENCODING_DOUBLE,
     "shift-jis sjis x-sjis ms_kanji ms932 cp932 windows-31j csshiftjis", "CP932"},
    {"euc-kr", NK_ENCODING_DOUBLE,
     "ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean euckr iso-ir-149 windows-949 cp949 uhc "
     "cseuckr "
     "csksc56011987",
     "CP949"},
    {"iso-2022-jp", NK_ENCODING_ESCAPED, "csiso2022jp", "ISO-2022-JP"},
    {"utf-16le", NK_ENCODING_WIDE,
     "utf-16 utf16 utf16le ucs-2 iso-10646-ucs-2 csunicode unicode unicodefeff", ""},
    {"utf-16be", NK_ENCODING_WIDE, "utf16be unicodefffe", ""},
    {"utf-32le", NK_ENCODING_WIDE, "utf-32 utf32 utf32le ucs-4 iso-10646-ucs-4", ""},
    {"utf-32be", NK_ENCODING_WIDE, "utf32be", ""},
};

enum { COUNT = sizeof encodings / sizeof *encodings };

static bool same(nk_str label, const char *name, size_t len) {
  if (label.len != len) return false;
  for (size_t i = 0; i < len; i++)
    if (nk_lower(label.data[i]) != name[i]) return false;
  return true;
}

static bool among(nk_str label, const char *labels) {
  for (const char *at = labels; *at;) {
    size_t len = strcspn(at, " ");
    if (same(label, at, len)) return true;
    at += len;
    if (*at == ' ') at++;
  }
  return false;
}

const nk_encoding *nk_encoding_find(nk_str label) {
  while (label.len > 0 && nk_is_space(label.data[0])) label.data++, label.len--;
  while (label.len > 0 && nk_is_space(label.data[label.len - 1])) label.len--;
  for (size_t i = 0; i < COUNT && label.len > 0; i++)
    if (same(label, encodings[i].name, strlen(encodings[i].name)) ||
        among(label, encodings[i].labels))
      return &encodings[i];
  return NULL;
}

const char *nk_encoding_name(nk_str label) {
  const nk_encoding *found = nk_encoding_find(label);
  return found ? found->name : NULL;
}

const char *nk_encoding_at(size_t number) {
  return number < COUNT ? encodings[number].name : NULL;
}

uint32_t nk_windows_1252_code(uint32_t code) {
  return code >= 0x80 && code < 0xa0 ? nk_encoding_singles[0].codes[code - 0x80] : code;
}
