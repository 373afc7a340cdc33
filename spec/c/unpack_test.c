/* Unpackers and zip archives from C: cut anywhere, damaged anywhere, and memory that ends. */
#include "newskit/unpack.h"

#include <string.h>

#include "check.h"
#include "failing.h"

/* "The council voted." as two gzip members, "The council " and "voted.", and whole by the others.
 */
static const unsigned char gzip[] = {
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x0b, 0xc9, 0x48, 0x55, 0x48,
    0xce, 0x2f, 0xcd, 0x4b, 0xce, 0xcc, 0x51, 0x00, 0x00, 0xdd, 0xff, 0x44, 0xd9, 0x0c, 0x00,
    0x00, 0x00, 0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x2b, 0xcb, 0x2f,
    0x49, 0x4d, 0xd1, 0x03, 0x00, 0x8f, 0x32, 0xdd, 0x00, 0x06, 0x00, 0x00, 0x00};
static const unsigned char deflate[] = {0x0b, 0xc9, 0x48, 0x55, 0x48, 0xce, 0x2f, 0xcd, 0x4b, 0xce,
                                        0xcc, 0x51, 0x28, 0xcb, 0x2f, 0x49, 0x4d, 0xd1, 0x03, 0x00};
static const unsigned char zstd[] = {
    0x28, 0xb5, 0x2f, 0xfd, 0x04, 0x68, 0x91, 0x00, 0x00, 0x54, 0x68, 0x65, 0x20, 0x63, 0x6f, 0x75,
    0x6e, 0x63, 0x69, 0x6c, 0x20, 0x76, 0x6f, 0x74, 0x65, 0x64, 0x2e, 0x09, 0x49, 0x90, 0x99};
static const unsigned char bzip2[] = {
    0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, 0x66, 0xc8, 0x6a, 0x51, 0x00,
    0x00, 0x01, 0x93, 0x80, 0x40, 0x01, 0x04, 0x00, 0x0e, 0x65, 0x87, 0x00, 0x20, 0x00, 0x31,
    0x00, 0x00, 0x08, 0x23, 0x6a, 0x3c, 0xa1, 0xea, 0x03, 0xab, 0x40, 0x1e, 0x95, 0xcf, 0x3c,
    0xb8, 0x5f, 0x17, 0x72, 0x45, 0x38, 0x50, 0x90, 0x66, 0xc8, 0x6a, 0x51};
static const unsigned char xz[] = {
    0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 0x00, 0x04, 0xe6, 0xd6, 0xb4, 0x46, 0x02, 0x00, 0x21, 0x01,
    0x16, 0x00, 0x00, 0x00, 0x74, 0x2f, 0xe5, 0xa3, 0x01, 0x00, 0x11, 0x54, 0x68, 0x65, 0x20, 0x63,
    0x6f, 0x75, 0x6e, 0x63, 0x69, 0x6c, 0x20, 0x76, 0x6f, 0x74, 0x65, 0x64, 0x2e, 0x00, 0x00, 0x00,
    0xff, 0x5d, 0xd6, 0x59, 0xa9, 0xda, 0xfe, 0x48, 0x00, 0x01, 0x2a, 0x12, 0x4b, 0x08, 0x54, 0xbc,
    0x1f, 0xb6, 0xf3, 0x7d, 0x01, 0x00, 0x00, 0x00, 0x00, 0x04, 0x59, 0x5a};

/* a.txt, deflated: "The council voted." three times; b/c.txt, stored: "It rained." */
static const unsigned char archive[] = {
    0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00, 0x00, 0x21, 0x58, 0x26, 0x1c,
    0xff, 0x1e, 0x17, 0x00, 0x00, 0x00, 0x36, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x61, 0x2e,
    0x74, 0x78, 0x74, 0x0b, 0xc9, 0x48, 0x55, 0x48, 0xce, 0x2f, 0xcd, 0x4b, 0xce, 0xcc, 0x51, 0x28,
    0xcb, 0x2f, 0x49, 0x4d, 0xd1, 0x0b, 0x21, 0x42, 0x04, 0x00, 0x50, 0x4b, 0x03, 0x04, 0x14, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x21, 0x58, 0xc5, 0x96, 0xc3, 0xb1, 0x0a, 0x00, 0x00, 0x00,
    0x0a, 0x00, 0x00, 0x00, 0x07, 0x00, 0x00, 0x00, 0x62, 0x2f, 0x63, 0x2e, 0x74, 0x78, 0x74, 0x49,
    0x74, 0x20, 0x72, 0x61, 0x69, 0x6e, 0x65, 0x64, 0x2e, 0x50, 0x4b, 0x01, 0x02, 0x14, 0x03, 0x14,
    0x00, 0x00, 0x00, 0x08, 0x00, 0x00, 0x00, 0x21, 0x58, 0x26, 0x1c, 0xff, 0x1e, 0x17, 0x00, 0x00,
    0x00, 0x36, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x80, 0x01, 0x00, 0x00, 0x00, 0x00, 0x61, 0x2e, 0x74, 0x78, 0x74, 0x50, 0x4b, 0x01, 0x02,
    0x14, 0x03, 0x14, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x21, 0x58, 0xc5, 0x96, 0xc3, 0xb1,
    0x0a, 0x00, 0x00, 0x00, 0x0a, 0x00, 0x00, 0x00, 0x07, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x80, 0x01, 0x3a, 0x00, 0x00, 0x00, 0x62, 0x2f, 0x63, 0x2e, 0x74, 0x78,
    0x74, 0x50, 0x4b, 0x05, 0x06, 0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x02, 0x00, 0x68, 0x00, 0x00,
    0x00, 0x69, 0x00, 0x00, 0x00, 0x00, 0x00};

static const char expected[] = "The council voted.";

typedef struct packed {
  nk_packing packing;
  nk_str bytes;
} packed;

#define STR(array)                                                                                 \
  { (const char *)(array), sizeof(array) }

static const packed all[] = {{NK_PACKING_GZIP, STR(gzip)},
                             {NK_PACKING_DEFLATE, STR(deflate)},
                             {NK_PACKING_ZSTD, STR(zstd)},
                             {NK_PACKING_BZIP2, STR(bzip2)},
                             {NK_PACKING_XZ, STR(xz)}};

enum { KINDS = sizeof all / sizeof *all };

static nk_status drain(nk_unpack *unpack, char *out, size_t *len, nk_error *err) {
  nk_str piece;
  nk_status status;
  while ((status = nk_unpack_next(unpack, &piece, err)) == NK_OK && piece.len > 0) {
    if (*len + piece.len <= 64) memcpy(out + *len, piece.data, piece.len);
    *len += piece.len;
  }
  return status;
}

static nk_status run(const nk_allocator *allocator, nk_packing packing, nk_str bytes, size_t step,
                     char out[64], size_t *len, nk_error *err) {
  nk_unpack *unpack;
  *len = 0;
  nk_status status = nk_unpack_new(allocator, packing, NULL, &unpack, err);
  if (status != NK_OK) return status;
  for (size_t at = 0; at < bytes.len && status == NK_OK; at += step) {
    size_t part = bytes.len - at < step ? bytes.len - at : step;
    nk_unpack_feed(unpack, (nk_str){bytes.data + at, part});
    status = drain(unpack, out, len, err);
  }
  nk_unpack_finish(unpack);
  if (status == NK_OK) status = drain(unpack, out, len, err);
  nk_unpack_free(unpack);
  return status;
}

static bool is_expected(const char *out, size_t len) {
  return len == sizeof expected - 1 && memcmp(out, expected, len) == 0;
}

static void test_cuts(const packed *data) {
  char out[64];
  size_t len;
  nk_error err;
  for (size_t step = 1; step <= data->bytes.len; step++) {
    CHECK(run(NULL, data->packing, data->bytes, step, out, &len, &err) == NK_OK);
    CHECK(is_expected(out, len));
  }
  if (data->packing == NK_PACKING_DEFLATE) return;
  CHECK(nk_packing_of(data->bytes) == data->packing);
  CHECK(run(NULL, NK_PACKING_AUTO, data->bytes, 5, out, &len, &err) == NK_OK);
  CHECK(is_expected(out, len));
}

/* Every truncation is told, but where a gzip member ends; what came out before it is right. */
static void test_truncation(const packed *data) {
  char out[64];
  size_t len;
  nk_error err;
  for (size_t size = 0; size < data->bytes.len; size++) {
    nk_str part = {data->bytes.data, size};
    nk_status status = run(NULL, data->packing, part, 3, out, &len, &err);
    bool whole = status == NK_OK && data->packing == NK_PACKING_GZIP && size >= 32;
    CHECK(whole || (status == NK_ERR_FORMAT && err.offset <= size));
    CHECK(len < sizeof expected && memcmp(out, expected, len) == 0);
  }
}

static void test_damage(const packed *data) {
  char out[64];
  unsigned char copy[256];
  size_t len;
  nk_error err;
  memcpy(copy, data->bytes.data, data->bytes.len);
  for (size_t at = 0; at < data->bytes.len; at++) {
    copy[at] ^= 0x10;
    nk_str bytes = {(const char *)copy, data->bytes.len};
    nk_status status = run(NULL, data->packing, bytes, 64, out, &len, &err);
    CHECK(status == NK_OK || (err.status == status && err.message[0] != '\0'));
    CHECK(data->packing == NK_PACKING_DEFLATE || status != NK_OK || len == 0 ||
          memcmp(out, expected, len < 12 ? len : 12) == 0);
    copy[at] ^= 0x10;
  }
}

static void test_memory(const packed *data) {
  char out[64];
  size_t len;
  nk_error err;
  for (long n = 1; n < 1000; n++) {
    failing state = {0};
    nk_allocator allocator = failing_allocator(&state);
    state.fail_at = n;
    nk_status status = run(&allocator, data->packing, data->bytes, 9, out, &len, &err);
    CHECK(state.live == 0 && state.bytes == 0);
    if (state.requests < n) {
      CHECK(status == NK_OK);
      return;
    }
    CHECK(status == NK_ERR_MEMORY);
  }
  CHECK(false);
}

static void test_plain(void) {
  char out[64];
  size_t len;
  nk_error err;
  for (size_t step = 1; step < 20; step++) {
    nk_str text = {expected, sizeof expected - 1};
    CHECK(run(NULL, NK_PACKING_AUTO, text, step, out, &len, &err) == NK_OK);
    CHECK(is_expected(out, len));
    CHECK(run(NULL, NK_PACKING_AUTO, (nk_str){"ab", 2}, step, out, &len, &err) == NK_OK &&
          len == 2);
  }
}

static void test_padding_and_members(void) {
  nk_unpack *unpack;
  nk_str piece;
  nk_error err;
  unsigned char padded[sizeof gzip + 20] = {0};
  memcpy(padded, gzip, sizeof gzip);
  CHECK(nk_unpack_new(NULL, NK_PACKING_GZIP, NULL, &unpack, &err) == NK_OK);
  nk_unpack_feed(unpack, (nk_str){(const char *)padded, sizeof padded});
  CHECK(nk_unpack_next(unpack, &piece, &err) == NK_OK && piece.len == 12);
  CHECK(nk_unpack_member(unpack) == 0);
  CHECK(nk_unpack_next(unpack, &piece, &err) == NK_OK && piece.len == 6);
  CHECK(nk_unpack_member(unpack) == 32);
  CHECK(nk_unpack_next(unpack, &piece, &err) == NK_OK && piece.len == 0);
  nk_unpack_finish(unpack);
  CHECK(nk_unpack_next(unpack, &piece, &err) == NK_OK && piece.len == 0);
  nk_unpack_free(unpack);
}

static const nk_str zip_bytes = {(const char *)archive, sizeof archive};

static nk_status read_all(const nk_allocator *allocator, nk_str bytes,
                          const nk_zip_options *options, nk_error *err) {
  nk_zip *zip;
  nk_str content;
  nk_status status = nk_zip_new(allocator, bytes, options, &zip, err);
  for (size_t i = 0; status == NK_OK && i < nk_zip_count(zip); i++)
    status = nk_zip_read(zip, i, &content, err);
  nk_zip_free(zip);
  return status;
}

static void test_zip(void) {
  nk_zip *zip;
  nk_zip_member member;
  nk_str content;
  nk_error err;
  size_t index;
  if (!nk_zip_available()) {
    CHECK(nk_zip_new(NULL, zip_bytes, NULL, &zip, &err) == NK_ERR_FORMAT);
    return;
  }
  CHECK(nk_zip_new(NULL, zip_bytes, NULL, &zip, &err) == NK_OK && nk_zip_count(zip) == 2);
  CHECK(nk_zip_find(zip, (nk_str){"b/c.txt", 7}, &index) && index == 1);
  CHECK(!nk_zip_find(zip, (nk_str){"c.txt", 5}, &index));
  CHECK(nk_zip_member_at(zip, 0, &member, &err) == NK_OK && member.size == 54 && !member.encrypted);
  CHECK(nk_zip_read(zip, 0, &content, &err) == NK_OK && content.len == 54);
  CHECK(memcmp(content.data, expected, 18) == 0);
  CHECK(nk_zip_read(zip, 1, &content, &err) == NK_OK && content.len == 10);
  nk_zip_free(zip);
}

/* Cut or changed anywhere: refused, or what comes out is checked by its sum. */
static void test_zip_damage(void) {
  unsigned char copy[sizeof archive];
  nk_error err;
  nk_zip_options options = nk_zip_options_default();
  if (!nk_zip_available()) return;
  for (size_t len = 0; len < sizeof archive; len++)
    CHECK(read_all(NULL, (nk_str){zip_bytes.data, len}, NULL, &err) != NK_OK);
  memcpy(copy, archive, sizeof copy);
  for (size_t at = 0; at < sizeof archive; at++) {
    copy[at] ^= 0xFF;
    nk_status status = read_all(NULL, (nk_str){(const char *)copy, sizeof copy}, NULL, &err);
    CHECK(status == NK_OK || (err.status == status && err.message[0] != '\0'));
    copy[at] ^= 0xFF;
  }
  options.size = 53;
  CHECK(read_all(NULL, zip_bytes, &options, &err) == NK_ERR_LIMIT);
  options.size = 54;
  CHECK(read_all(NULL, zip_bytes, &options, &err) == NK_OK);
  options.members = 1;
  CHECK(read_all(NULL, zip_bytes, &options, &err) == NK_ERR_LIMIT);
}

static void test_zip_memory(void) {
  nk_error err;
  if (!nk_zip_available()) return;
  for (long n = 1; n < 100; n++) {
    failing state = {0};
    nk_allocator allocator = failing_allocator(&state);
    state.fail_at = n;
    nk_status status = read_all(&allocator, zip_bytes, NULL, &err);
    CHECK(state.live == 0 && state.bytes == 0);
    if (state.requests < n) {
      CHECK(status == NK_OK);
      return;
    }
    CHECK(status == NK_ERR_MEMORY);
  }
  CHECK(false);
}

/* Neither writes over its room: text.len bytes, of which the block has not one more. */
static void test_transfer(void) {
  static const char *const texts[] = {"", "=", "Zg==", "////", "=41=4", "a=\r\n=\n=", "Zm9v\nYg"};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    for (size_t len = 0; len <= strlen(texts[i]); len++) {
      char *text = malloc(len + (len == 0)), *out = malloc(len + (len == 0));
      CHECK(text && out);
      if (text && out) {
        memcpy(text, texts[i], len);
        CHECK(nk_base64_decode((nk_str){text, len}, out) <= len * 3 / 4);
        CHECK(nk_quoted_printable_decode((nk_str){text, len}, out) <= len);
      }
      free(text);
      free(out);
    }
  }
}

int main(void) {
  test_transfer();
  for (int i = 0; i < KINDS; i++) {
    if (!nk_packing_available(all[i].packing)) continue;
    test_cuts(&all[i]);
    test_truncation(&all[i]);
    test_damage(&all[i]);
    test_memory(&all[i]);
  }
  test_plain();
  test_padding_and_members();
  test_zip();
  test_zip_damage();
  test_zip_memory();
  return check_result();
}
