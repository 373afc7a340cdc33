/* Records: their headers and sums, written and checked. */
#include "store/records.h"

#include <string.h>

#include "base/error.h"
#include "base/hash.h"

static const char MAGIC[8] = {'N', 'K', 'C', 'O', 'R', 'P', 'U', 'S'};

enum { BYTE_ORDER_MARK = 0x01020304 };

/* Any bytes that texts are not likely to have. */
static const uint64_t SYNC = 0xf1a9e3c05b7d9e86u;
const uint64_t nk_store_mark = 0x86e97d5bc0e3a9f2u;

typedef struct file_header {
  char magic[8];
  uint32_t version, byte_order;
  uint64_t reserved, sum;
} file_header;

typedef struct record_header {
  uint64_t sync;
  uint32_t kind, check; /* the latter is a sum of the rest of the header */
  uint64_t length, sum;
} record_header;

_Static_assert(sizeof(file_header) == NK_STORE_HEADER, "the header has its size");
_Static_assert(sizeof(record_header) == NK_STORE_HEADER, "the header has its size");

static uint64_t header_sum(const file_header *header) {
  return nk_hash_bytes((nk_str){(const char *)header, offsetof(file_header, sum)}, SYNC);
}

static uint32_t header_check(const record_header *header) {
  uint64_t mixed = nk_hash_word(header->sync ^ header->kind, header->length);
  return (uint32_t)(nk_hash_word(mixed, header->sum) >> 16);
}

bool nk_store_put(nk_buffer *out, const void *things, size_t count, size_t size) {
  return nk_buffer_append(out, (nk_str){things, count * size});
}

bool nk_store_put_header(nk_buffer *out) {
  file_header header = {.version = NK_STORE_VERSION, .byte_order = BYTE_ORDER_MARK};
  memcpy(header.magic, MAGIC, sizeof MAGIC);
  header.sum = header_sum(&header);
  return nk_store_put(out, &header, 1, sizeof header);
}

bool nk_store_is(nk_str head) {
  return head.len >= sizeof MAGIC && memcmp(head.data, MAGIC, sizeof MAGIC) == 0;
}

nk_status nk_store_check_header(nk_str bytes, nk_error *err) {
  file_header header;
  if (!nk_store_is(bytes)) return nk_fail(err, NK_ERR_FORMAT, 0, "is no corpus of newskit's");
  if (bytes.len < sizeof header)
    return nk_fail(err, NK_ERR_FORMAT, bytes.len, "the corpus is cut within its header");
  memcpy(&header, bytes.data, sizeof header);
  if (header.byte_order != BYTE_ORDER_MARK && header.byte_order == 0x04030201)
    return nk_fail(err, NK_ERR_FORMAT, 12,
                   "the corpus was written on a machine of the other byte order");
  if (header.version > NK_STORE_VERSION)
    return nk_fail(err, NK_ERR_FORMAT, 8,
                   "the corpus was written by a newer newskit, in a later version of the format");
  if (header.sum != header_sum(&header))
    return nk_fail(err, NK_ERR_FORMAT, 0, "the header of the corpus is damaged");
  if (header.version < NK_STORE_VERSION)
    return nk_fail(err, NK_ERR_FORMAT, 8, "the corpus is of a version that is not known");
  return NK_OK;
}

nk_record_state nk_record_at(nk_str bytes, uint64_t offset, nk_record *out) {
  record_header header;
  if (offset % 8 != 0 || offset > bytes.len || bytes.len - offset < sizeof header)
    return NK_RECORD_NONE;
  memcpy(&header, bytes.data + offset, sizeof header);
  size_t room = bytes.len - (size_t)offset - sizeof header;
  if (header.sync != SYNC || header.check != header_check(&header) || header.length > room ||
      header.length % 8 != 0)
    return NK_RECORD_NONE;
  out->kind = (nk_record_kind)header.kind;
  out->payload = (nk_str){bytes.data + offset + sizeof header, (size_t)header.length};
  out->end = (size_t)offset + sizeof header + (size_t)header.length;
  return nk_hash_bytes(out->payload, SYNC) == header.sum ? NK_RECORD_WHOLE : NK_RECORD_DAMAGED;
}

bool nk_record_open(nk_buffer *out, size_t *start) {
  static const record_header empty;
  *start = out->len;
  return nk_store_put(out, &empty, 1, sizeof empty);
}

bool nk_record_close(nk_buffer *out, size_t start, nk_record_kind kind, char filler) {
  while ((out->len - start) % 8 != 0)
    if (!nk_buffer_append_byte(out, filler)) return false;
  char *at = out->data + start;
  record_header header = {.sync = SYNC, .kind = (uint32_t)kind};
  header.length = out->len - start - sizeof header;
  header.sum = nk_hash_bytes((nk_str){at + sizeof header, (size_t)header.length}, SYNC);
  header.check = header_check(&header);
  memcpy(at, &header, sizeof header);
  return true;
}

bool nk_index_of(nk_str payload, nk_index_head *head, const char **offsets) {
  if (payload.len < sizeof *head) return false;
  memcpy(head, payload.data, sizeof *head);
  *offsets = payload.data + sizeof *head;
  return head->count == (payload.len - sizeof *head) / sizeof(uint64_t);
}

nk_status nk_store_article(nk_str record, nk_store_parts *out, nk_error *err) {
  nk_article_head head;
  *out = (nk_store_parts){0};
  if (record.len < sizeof head) return nk_fail(err, NK_ERR_FORMAT, 0, "the article is cut");
  memcpy(&head, record.data, sizeof head);
  uint64_t texts = (uint64_t)head.fields + head.more, room = record.len - sizeof head;
  if (head.document > room || texts > room - head.document || room - head.document - texts > 7)
    return nk_fail(err, NK_ERR_FORMAT, 0, "the lengths of the article do not fit");
  const char *at = record.data + sizeof head;
  out->number = head.number;
  out->document = (nk_str){at, (size_t)head.document};
  out->fields = (nk_str){at + head.document, head.fields};
  out->more = (nk_str){at + head.document + head.fields, head.more};
  return NK_OK;
}
