/* What encoding bytes have, in order: a byte order mark, the zeros of UTF-16, the user's word, valid
 * UTF-8, the carrier's word and the page's where the bytes bear them out, mostly valid UTF-8, the
 * detector, windows-1252. */
#include <string.h>

#include "base/alloc.h"
#include "base/ascii.h"
#include "base/error.h"
#include "encoding/convert.h"
#include "encoding/detect.h"
#include "encoding/labels.h"
#include "encoding/tables.h"
#include "encoding/twice.h"
#include "encoding/utf.h"

void nk_decoded_init(nk_decoded *decoded, const nk_allocator *allocator) {
  memset(decoded, 0, sizeof *decoded);
  nk_buffer_init(&decoded->buffer, allocator);
  decoded->name = decoded->basis = "";
}

void nk_decoded_free(nk_decoded *decoded) {
  nk_buffer_free(&decoded->buffer);
}

static const nk_single *table_of(const char *name) {
  size_t i = 0;
  while (i + 1 < nk_encoding_single_count && strcmp(nk_encoding_singles[i].name, name) != 0) i++;
  return &nk_encoding_singles[i];
}

static bool decode_single(nk_str bytes, const char *name, nk_decoded *decoded) {
  const nk_single *table = table_of(name);
  if (!nk_buffer_reserve(&decoded->buffer, bytes.len + bytes.len / 8)) return false;
  const unsigned char *at = (const unsigned char *)bytes.data, *end = at + bytes.len;
  while (at < end) {
    const unsigned char *start = at;
    at = nk_skip_ascii(at, end);
    nk_str run = {(const char *)start, (size_t)(at - start)};
    if (!nk_buffer_append(&decoded->buffer, run)) return false;
    if (at == end) break;
    uint32_t code = *at < 0x80 ? *at : table->codes[*at - 0x80];
    at++;
    if (code == 0xfffd) decoded->repairs++;
    if (!nk_take_code(decoded, code)) return false;
  }
  decoded->text = nk_buffer_str(&decoded->buffer);
  return true;
}

/* NUL bytes are kept by converters; they are dropped as everywhere. */
static void drop_nuls(nk_decoded *decoded) {
  nk_buffer *buffer = &decoded->buffer;
  size_t kept = 0;
  if (buffer->len == 0 || !memchr(buffer->data, 0, buffer->len)) return;
  for (size_t i = 0; i < buffer->len; i++)
    if (buffer->data[i]) buffer->data[kept++] = buffer->data[i];
  decoded->repairs += buffer->len - kept;
  buffer->len = kept;
}

/* Converts with libxml2; bytes that the encoding does not have become U+FFFD. */
static bool convert(nk_converter *converter, nk_str bytes, nk_decoded *decoded) {
  while (bytes.len > 0 || nk_converter_left(converter) > 0) {
    if (nk_converter_left(converter) < NK_CONVERT_LONGEST && !nk_converter_add(converter, &bytes))
      return false;
    size_t before = nk_converter_left(converter);
    if (!nk_buffer_append(&decoded->buffer, nk_converter_some(converter))) return false;
    if (nk_converter_left(converter) == before) {
      decoded->repairs++;
      nk_converter_skip(converter, 1);
      if (!nk_append_code(&decoded->buffer, 0xfffd)) return false;
    }
  }
  drop_nuls(decoded);
  decoded->text = nk_buffer_str(&decoded->buffer);
  return true;
}

static bool decode_converted(nk_str bytes, const nk_encoding *encoding, nk_decoded *decoded) {
  nk_converter converter = {NULL, NULL, NULL};
  bool complete, known = nk_converter_open(&converter, encoding->converter, &complete);
  if (known && complete) complete = convert(&converter, bytes, decoded);
  nk_converter_close(&converter);
  if (known) return complete;
  decoded->name = "windows-1252"; /* a libxml2 without this converter */
  return decode_single(bytes, decoded->name, decoded);
}

static bool decode_as(nk_str bytes, const nk_encoding *encoding, const char *basis,
                      nk_decoded *decoded) {
  decoded->name = encoding->name;
  decoded->basis = basis;
  switch (encoding->kind) {
  case NK_ENCODING_UTF8: {
    nk_utf8_census census = nk_utf8_count(bytes);
    return nk_decode_utf8(bytes, &census, decoded);
  }
  case NK_ENCODING_WIDE: return nk_decode_wide(bytes, encoding->name, decoded);
  case NK_ENCODING_SINGLE: return decode_single(bytes, encoding->name, decoded);
  default: return decode_converted(bytes, encoding, decoded);
  }
}

static const nk_encoding *by_name(const char *name) {
  return nk_encoding_find((nk_str){name, strlen(name)});
}

/* A byte order mark or what zeros tell. False when there is neither. */
static bool decode_marked(nk_str bytes, nk_decoded *decoded, bool *complete) {
  size_t mark;
  const char *name = nk_encoding_wide(bytes, &mark);
  if (!name && bytes.len >= 3 && memcmp(bytes.data, "\xef\xbb\xbf", 3) == 0) {
    name = "utf-8";
    mark = 3;
  }
  if (!name) return false;
  nk_str rest = {bytes.data + mark, bytes.len - mark};
  *complete = decode_as(rest, by_name(name), mark > 0 ? "bom" : "content", decoded);
  return true;
}

static const char *find_word(const char *at, const char *end, const char *word) {
  size_t len = strlen(word);
  for (; (size_t)(end - at) >= len; at++) {
    size_t i = 0;
    while (i < len && nk_lower(at[i]) == word[i]) i++;
    if (i == len) return at + len;
  }
  return NULL;
}

/* A label at `at`, up to what cannot be part of one. */
static nk_str label_at(const char *at, const char *end) {
  while (at < end && (nk_is_space(*at) || *at == '"' || *at == '\'')) at++;
  const char *stop = at;
  while (stop < end && (nk_is_letter_or_digit(*stop) || strchr("-_:.", *stop))) stop++;
  return (nk_str){at, (size_t)(stop - at)};
}

/* The encoding in an XML declaration or in any <meta> of the page; NULL when there is none. */
static const nk_encoding *find_declared(nk_str bytes) {
  const char *end = bytes.data + bytes.len;
  for (const char *at = bytes.data; at && at < end; at++) {
    at = memchr(at, '<', (size_t)(end - at));
    if (!at) return NULL;
    bool xml = at < bytes.data + 4 && find_word(at, at + 5 < end ? at + 5 : end, "<?xml");
    if (!xml && !find_word(at, at + 5 < end ? at + 5 : end, "<meta")) continue;
    const char *close = memchr(at, '>', (size_t)(end - at));
    if (!close) return NULL;
    const char *value = find_word(at, close, xml ? "encoding" : "charset");
    while (value && value < close && nk_is_space(*value)) value++;
    const nk_encoding *found = NULL;
    if (value && value < close && *value == '=')
      found = nk_encoding_find(label_at(value + 1, close));
    if (found) return found;
    at = close;
  }
  return NULL;
}

/* So many of its bytes above 0x7f a text must have to speak against what is said of it; and how much
 * less likely (in eighths of a nat a byte) it must be in what is said than in the best: half of
 * a letter's cost in another alphabet. */
enum { WITNESSES = 12, DOUBT = 24 };

/* Whether the bytes, which are not valid UTF-8, may have the encoding that is said. */
static bool is_borne_out(const nk_encoding *said, const nk_utf8_census *census,
                         const nk_sample *sample) {
  if (said->kind == NK_ENCODING_UTF8) return census->valid >= census->bad;
  if (said->kind == NK_ENCODING_WIDE || said->kind == NK_ENCODING_ESCAPED) return false;
  uint64_t best, own = nk_sample_cost(sample, said->name);
  if (sample->high < WITNESSES || own == 0 || !nk_sample_guess(sample, &best)) return true;
  return own <= best + DOUBT * (uint64_t)sample->high;
}

/* Bytes that are not valid UTF-8 and of which nothing is known for sure. */
static bool decode_judged(nk_str bytes, const nk_decode_options *options,
                          const nk_utf8_census *census, nk_decoded *decoded) {
  nk_sample sample;
  uint64_t cost;
  nk_sample_take(&sample, bytes);
  const nk_encoding *said = nk_encoding_find(options->encoding);
  if (said && is_borne_out(said, census, &sample)) return decode_as(bytes, said, "caller", decoded);
  said = options->markup ? find_declared(bytes) : NULL;
  if (said && is_borne_out(said, census, &sample))
    return decode_as(bytes, said, "declared", decoded);
  if (census->valid > 0 && census->valid / 4 >= census->bad)
    return decode_as(bytes, by_name("utf-8"), "fallback", decoded);
  const char *guess = nk_sample_guess(&sample, &cost);
  return decode_as(bytes, by_name(guess ? guess : "windows-1252"), guess ? "detected" : "fallback",
                   decoded);
}

/* ISO-2022-JP is ASCII to the eye: an escape switches to Japanese. */
static bool is_escaped(nk_str bytes) {
  const char *at = bytes.data, *end = at + bytes.len;
  while ((at = memchr(at, '\x1b', (size_t)(end - at))) != NULL) {
    if (end - at > 2 && at[1] == '$' && (at[2] == 'B' || at[2] == '@')) return true;
    at++;
  }
  return false;
}

static bool decode_any(nk_str bytes, const nk_decode_options *options, nk_decoded *decoded) {
  bool complete = true;
  if (decode_marked(bytes, decoded, &complete)) return complete;
  const nk_encoding *told = options->obey ? nk_encoding_find(options->encoding) : NULL;
  if (told) return decode_as(bytes, told, "caller", decoded);
  nk_utf8_census census = nk_utf8_count(bytes);
  if (census.bad > 0 || (census.cut && census.valid == 0))
    return decode_judged(bytes, options, &census, decoded);
  if (census.valid == 0 && bytes.len > 0 && is_escaped(bytes))
    return decode_as(bytes, by_name("iso-2022-jp"), "content", decoded);
  decoded->name = "utf-8";
  decoded->basis = "content";
  if (!nk_decode_utf8(bytes, &census, decoded)) return false;
  return census.twice == 0 || nk_mend_twice(decoded, &decoded->buffer.allocator);
}

bool nk_decode(nk_str bytes, const nk_decode_options *options, nk_decoded *decoded) {
  static const nk_decode_options none = {{"", 0}, false, false};
  if (bytes.len == 0) bytes.data = "";
  return decode_any(bytes, options ? options : &none, decoded);
}

nk_status nk_decode_text(const nk_allocator *allocator, nk_str bytes,
                         const nk_decode_options *options, nk_decode_result *result,
                         nk_error *err) {
  nk_decoded decoded;
  memset(result, 0, sizeof *result);
  if (options && options->obey && !nk_encoding_find(options->encoding))
    return nk_fail(err, NK_ERR_ENCODING, 0, "the encoding is not known");
  nk_decoded_init(&decoded, allocator);
  if (!nk_decode(bytes, options, &decoded)) {
    nk_decoded_free(&decoded);
    return nk_fail_memory(err);
  }
  result->text = decoded.text;
  if (decoded.text.len == 0) result->text.data = "";
  if (decoded.text.data == decoded.buffer.data && decoded.buffer.data) {
    result->size = decoded.buffer.capacity;
    result->text.data = decoded.buffer.data;
  } else {
    nk_decoded_free(&decoded);
  }
  result->name = decoded.name;
  result->basis = decoded.basis;
  result->repairs = decoded.repairs;
  result->mended = decoded.mended;
  return NK_OK;
}

void nk_decode_free(const nk_allocator *allocator, nk_decode_result *result) {
  nk_allocator own = nk_allocator_or_default(allocator);
  if (result->size > 0) nk_free(&own, (void *)(uintptr_t)result->text.data, result->size);
  memset(result, 0, sizeof *result);
}
