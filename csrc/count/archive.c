/* Archives: a counts object as a file of aligned columns, and back.
 *
 * The file is a header, then columns of 32-bit numbers and the bytes of the words, each padded to
 * eight bytes, then a checksum; so it can be used where it is mapped. Hash tables are not saved, as
 * they depend on the seed; loading builds them anew and so proves that no n-gram comes twice. */
#include <string.h>

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/error.h"
#include "base/system/mapping.h"
#include "count/counts.h"

static const char MAGIC[8] = {'N', 'K', 'C', 'O', 'U', 'N', 'T', '1'};

enum { BYTE_ORDER_MARK = 0x01020304, BUFFER = 1 << 18, FLAG_GAPS = 1, FLAG_ACROSS = 2 };

typedef struct header {
  char magic[8];
  uint32_t byte_order;
  uint32_t order, skip, kinds, flags;
  uint32_t documents, length;
  uint32_t word_count, word_bytes;
  uint32_t shards;
  uint32_t edge_counts[NK_SHARDS][NK_ORDER_MAX + 1];
} header;

/* Each step depends on the one before, so that order counts. */
static uint64_t check(uint64_t sum, const unsigned char *bytes, size_t len) {
  for (size_t i = 0; i + 8 <= len; i += 8) {
    uint64_t word;
    memcpy(&word, bytes + i, 8);
    sum = nk_hash_word(word, sum);
  }
  return sum;
}

typedef struct writer {
  nk_file file;
  unsigned char *buffer;
  size_t used;
  uint64_t sum;
  nk_error *err;
  nk_status status;
} writer;

static void flush(writer *out) {
  if (out->status != NK_OK) return;
  out->sum = check(out->sum, out->buffer, out->used);
  out->status = nk_file_write(out->file, out->buffer, out->used, out->err);
  out->used = 0;
}

static void put(writer *out, const void *bytes, size_t len) {
  for (size_t done = 0; done < len;) {
    size_t piece = len - done < BUFFER - out->used ? len - done : BUFFER - out->used;
    memcpy(out->buffer + out->used, (const char *)bytes + done, piece);
    out->used += piece;
    done += piece;
    if (out->used == BUFFER) flush(out);
  }
}

static void pad(writer *out, size_t len) {
  static const char zeros[8] = {0};
  if (len % 8 != 0) put(out, zeros, 8 - len % 8);
}

/* The columns that words and edges have, by their offset in the struct. */
static const size_t WORD_COLUMNS[] = {offsetof(nk_word, start), offsetof(nk_word, frequency),
                                      offsetof(nk_word, documents), offsetof(nk_word, first)};
static const size_t EDGE_COLUMNS[] = {offsetof(nk_edge, prefix), offsetof(nk_edge, word),
                                      offsetof(nk_edge, frequency), offsetof(nk_edge, documents),
                                      offsetof(nk_edge, first)};
enum { WORD_WIDTH = 4, EDGE_WIDTH = 5 };

static void put_column(writer *out, const void *items, size_t count, size_t size, size_t offset) {
  const char *at = (const char *)items + offset;
  for (size_t i = 0; i < count; i++, at += size) put(out, at, sizeof(uint32_t));
  pad(out, count * sizeof(uint32_t));
}

static header describe(const nk_counts *counts) {
  header head = {.byte_order = BYTE_ORDER_MARK, .shards = NK_SHARDS};
  memcpy(head.magic, MAGIC, sizeof MAGIC);
  head.order = counts->options.order;
  head.skip = counts->options.skip;
  head.kinds = counts->options.kinds;
  head.flags =
      (counts->options.gaps ? FLAG_GAPS : 0u) | (counts->options.across ? FLAG_ACROSS : 0u);
  head.documents = counts->documents;
  head.length = counts->length;
  head.word_count = (uint32_t)counts->vocabulary.count;
  head.word_bytes = (uint32_t)counts->vocabulary.bytes_len;
  for (int s = 0; s < NK_SHARDS; s++)
    for (uint32_t n = 2; n <= NK_ORDER_MAX; n++)
      head.edge_counts[s][n] = (uint32_t)counts->shards[s].orders[n].count;
  return head;
}

static void write_all(writer *out, const nk_counts *counts) {
  header head = describe(counts);
  const nk_vocabulary *words = &counts->vocabulary;
  put(out, &head, sizeof head);
  pad(out, sizeof head);
  for (int c = 0; c < WORD_WIDTH; c++)
    put_column(out, words->words, words->count, sizeof(nk_word), WORD_COLUMNS[c]);
  put(out, words->bytes, words->bytes_len);
  pad(out, words->bytes_len);
  for (int s = 0; s < NK_SHARDS; s++)
    for (uint32_t n = 2; n <= counts->options.order; n++) {
      const nk_edges *edges = &counts->shards[s].orders[n];
      for (int c = 0; c < EDGE_WIDTH; c++)
        put_column(out, edges->items, edges->count, sizeof(nk_edge), EDGE_COLUMNS[c]);
    }
  flush(out);
  uint64_t sum = out->sum;
  put(out, &sum, sizeof sum);
  flush(out);
}

/* Names a file beside `path`; false when memory runs out. */
static bool name_beside(nk_buffer *name, const char *path) {
  nk_str base = {path, strlen(path)}, ending = {".part", 6};
  return nk_buffer_append(name, base) && nk_buffer_append(name, ending);
}

nk_status nk_counts_save(const nk_counts *counts, const char *path, nk_error *err) {
  writer out = {.err = err, .buffer = nk_alloc(&counts->allocator, BUFFER)};
  nk_buffer name;
  nk_buffer_init(&name, &counts->allocator);
  if (!out.buffer || !name_beside(&name, path)) {
    out.status = nk_fail_memory(err);
  } else {
    out.status = nk_file_create(&out.file, name.data, err);
    if (out.status == NK_OK) {
      write_all(&out, counts);
      if (!nk_file_close(out.file) && out.status == NK_OK)
        out.status = nk_fail(err, NK_ERR_IO, 0, "cannot write to the file");
      if (out.status == NK_OK) out.status = nk_file_replace(name.data, path, err);
      if (out.status != NK_OK) nk_file_remove(name.data);
    }
  }
  nk_buffer_free(&name);
  nk_free(&counts->allocator, out.buffer, BUFFER);
  return out.status;
}

typedef struct reader {
  const unsigned char *data;
  size_t len, at;
} reader;

static nk_status damaged(const reader *in, nk_error *err) {
  return nk_fail(err, NK_ERR_FORMAT, in->at, "the counts file is damaged");
}

static size_t padded(size_t len) {
  return (len + 7) / 8 * 8;
}

/* Room is checked for the whole file at once, by file_size(). */
static void take_column(reader *in, void *items, size_t count, size_t size, size_t offset) {
  char *to = (char *)items + offset;
  const unsigned char *from = in->data + in->at;
  for (size_t i = 0; i < count; i++, to += size, from += sizeof(uint32_t))
    memcpy(to, from, sizeof(uint32_t));
  in->at += padded(count * sizeof(uint32_t));
}

static uint64_t file_size(const header *head) {
  uint64_t size = padded(sizeof *head) + padded(head->word_bytes) + sizeof(uint64_t);
  size += WORD_WIDTH * padded((size_t)head->word_count * sizeof(uint32_t));
  for (int s = 0; s < NK_SHARDS; s++)
    for (uint32_t n = 2; n <= NK_ORDER_MAX; n++)
      size += EDGE_WIDTH * padded((size_t)head->edge_counts[s][n] * sizeof(uint32_t));
  return size;
}

static nk_status read_header(reader *in, header *head, nk_error *err) {
  if (in->len < sizeof *head || memcmp(in->data, MAGIC, sizeof MAGIC) != 0)
    return nk_fail(err, NK_ERR_FORMAT, 0, "not a counts file");
  memcpy(head, in->data, sizeof *head);
  in->at = sizeof MAGIC;
  if (head->byte_order != BYTE_ORDER_MARK)
    return nk_fail(err, NK_ERR_FORMAT, in->at, "the counts file is of another byte order");
  bool fits = head->order >= 1 && head->order <= NK_ORDER_MAX && head->skip <= NK_SKIP_MAX &&
              head->shards == NK_SHARDS && head->documents < NK_NONE && head->length < NK_NONE;
  for (int s = 0; s < NK_SHARDS; s++)
    for (uint32_t n = 2; n <= NK_ORDER_MAX; n++)
      fits = fits && (n <= head->order || head->edge_counts[s][n] == 0);
  if (!fits) return damaged(in, err);
  if (file_size(head) != in->len)
    return nk_fail(err, NK_ERR_FORMAT, in->len, "the counts file is cut short or too long");
  size_t body = in->len - sizeof(uint64_t);
  uint64_t sum;
  memcpy(&sum, in->data + body, sizeof sum);
  in->at = body;
  if (check(0, in->data, body) != sum) return damaged(in, err);
  in->at = padded(sizeof *head);
  return NK_OK;
}

static bool counts_fit(const header *head, uint32_t frequency, uint32_t documents) {
  return documents <= frequency && frequency <= NK_NONE - 1 && documents <= head->documents;
}

static nk_status read_words(nk_counts *counts, reader *in, const header *head, nk_error *err) {
  nk_vocabulary *words = &counts->vocabulary;
  nk_status status = nk_vocabulary_reserve(words, head->word_count, head->word_bytes, err);
  if (status != NK_OK) return status;
  nk_word *read = nk_alloc(&counts->allocator, nk_size_mul(head->word_count + 1, sizeof *read));
  if (!read) return nk_fail_memory(err);
  for (int c = 0; c < WORD_WIDTH; c++)
    take_column(in, read, head->word_count, sizeof *read, WORD_COLUMNS[c]);
  read[head->word_count].start = head->word_bytes;
  for (uint32_t id = 0; id < head->word_count && status == NK_OK; id++) {
    uint32_t start = read[id].start, end = read[id + 1].start;
    if (start > end || end > head->word_bytes || (id == 0 && start != 0) ||
        !counts_fit(head, read[id].frequency, read[id].documents)) {
      status = damaged(in, err);
      break;
    }
    nk_str text = {(const char *)in->data + in->at + start, end - start};
    uint32_t shard = nk_word_shard(text);
    uint32_t given = nk_vocabulary_intern(words, text, nk_vocabulary_hash(words, text), shard);
    if (given != id) status = damaged(in, err);
    nk_word *word = &words->words[given];
    word->frequency = read[id].frequency;
    word->documents = read[id].documents;
    word->first = read[id].first;
    counts->shards[shard].totals[1] += word->frequency;
  }
  nk_free(&counts->allocator, read, (head->word_count + 1) * sizeof *read);
  in->at += padded(head->word_bytes);
  return status;
}

/* An edge may grow only from a word or an edge that is there, and that lies in the same shard. */
static bool edge_fits(const nk_counts *counts, const header *head, uint32_t s, uint32_t n,
                      const nk_edge *edge) {
  const nk_vocabulary *words = &counts->vocabulary;
  if (edge->word >= words->count || !counts_fit(head, edge->frequency, edge->documents))
    return false;
  if (n == 2) return edge->prefix < words->count && words->words[edge->prefix].shard == s;
  return edge->prefix < counts->shards[s].orders[n - 1].count;
}

static nk_status read_edges(nk_counts *counts, reader *in, const header *head, uint32_t s,
                            uint32_t n, nk_error *err) {
  nk_edges *edges = &counts->shards[s].orders[n];
  uint32_t count = head->edge_counts[s][n];
  if (count == 0) return NK_OK;
  if (!nk_edges_reserve(edges, count, &counts->allocator)) return nk_fail_memory(err);
  for (int c = 0; c < EDGE_WIDTH; c++)
    take_column(in, edges->items, count, sizeof(nk_edge), EDGE_COLUMNS[c]);
  for (uint32_t i = 0; i < count; i++) {
    nk_edge edge = edges->items[i]; /* interned into its own place, unless it came before */
    if (!edge_fits(counts, head, s, n, &edge)) return damaged(in, err);
    uint64_t hash = nk_edge_hash(edges, edge.prefix, edge.word);
    if (nk_edges_intern(edges, edge.prefix, edge.word, hash, edge.first) != i)
      return damaged(in, err);
    edges->items[i].frequency = edge.frequency;
    edges->items[i].documents = edge.documents;
    counts->shards[s].totals[n] += edge.frequency;
  }
  return NK_OK;
}

static nk_status read_all(nk_counts *counts, reader *in, const header *head, nk_error *err) {
  nk_status status = read_words(counts, in, head, err);
  for (uint32_t s = 0; s < NK_SHARDS; s++)
    for (uint32_t n = 2; n <= head->order && status == NK_OK; n++)
      status = read_edges(counts, in, head, s, n, err);
  counts->documents = head->documents;
  counts->length = head->length;
  return status;
}

nk_status nk_counts_load(const nk_allocator *allocator, const char *path, uint64_t seed,
                         nk_counts **out, nk_error *err) {
  nk_mapping mapping;
  *out = NULL;
  nk_status status = nk_mapping_open(&mapping, path, allocator, err);
  if (status != NK_OK) return status;
  reader in = {mapping.data, mapping.len, 0};
  header head;
  nk_counts *counts = NULL;
  status = read_header(&in, &head, err);
  if (status == NK_OK) {
    nk_count_options options = {head.order,
                                head.skip,
                                head.kinds,
                                (head.flags & FLAG_GAPS) != 0,
                                (head.flags & FLAG_ACROSS) != 0,
                                seed};
    status = nk_counts_new(allocator, &options, &counts, err);
  }
  if (status == NK_OK) status = read_all(counts, &in, &head, err);
  nk_mapping_close(&mapping);
  if (status != NK_OK) {
    nk_counts_free(counts);
    return status;
  }
  *out = counts;
  return NK_OK;
}
