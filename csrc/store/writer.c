/* Writing a corpus: records gather in a buffer and go to the file whole, so that a process that is
 * killed leaves whole records and at most a piece of one. */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "store/records.h"

enum { HELD = 1 << 20 };

struct nk_store_writer {
  nk_allocator allocator;
  nk_file file;
  nk_buffer buffer;
  uint64_t written; /* bytes in the file; the buffer follows them */
  uint64_t begin, last, articles;
  uint64_t *offsets; /* of the articles since the last index */
  size_t offset_count, offset_room;
  nk_segment *segments;
  size_t segment_count, segment_room;
};

static nk_status flush(nk_store_writer *w, nk_error *err) {
  nk_status status = nk_file_write(w->file, w->buffer.data, w->buffer.len, err);
  w->written += w->buffer.len;
  w->buffer.len = 0;
  return status;
}

static bool add_offset(nk_store_writer *w, uint64_t offset) {
  void *offsets = w->offsets;
  if (!nk_grow(&w->allocator, &offsets, &w->offset_room, w->offset_count + 1, sizeof(uint64_t)))
    return false;
  w->offsets = offsets;
  w->offsets[w->offset_count++] = offset;
  return true;
}

static bool add_segment(nk_store_writer *w, nk_segment segment) {
  void *segments = w->segments;
  if (!nk_grow(&w->allocator, &segments, &w->segment_room, w->segment_count + 1, sizeof segment))
    return false;
  w->segments = segments;
  w->segments[w->segment_count++] = segment;
  return true;
}

/* An index of the articles since the last one. */
static bool put_index(nk_store_writer *w) {
  nk_index_head head = {w->articles - w->offset_count, w->offset_count, w->begin};
  size_t start;
  if (!add_segment(w, (nk_segment){head.first, w->written + w->buffer.len})) return false;
  if (!nk_record_open(&w->buffer, &start) || !nk_store_put(&w->buffer, &head, 1, sizeof head) ||
      !nk_store_put(&w->buffer, w->offsets, w->offset_count, sizeof(uint64_t)))
    return false;
  w->offset_count = 0;
  return nk_record_close(&w->buffer, start, NK_RECORD_INDEX, 0);
}

static bool put_begin(nk_store_writer *w, nk_str settings) {
  size_t start;
  w->begin = w->written + w->buffer.len;
  return nk_record_open(&w->buffer, &start) && nk_buffer_append(&w->buffer, settings) &&
         nk_record_close(&w->buffer, start, NK_RECORD_BEGIN, ' ');
}

static bool put_close(nk_store_writer *w) {
  nk_close_head head = {w->articles, w->segment_count};
  nk_trailer trailer = {w->written + w->buffer.len, nk_store_mark};
  size_t start;
  return nk_record_open(&w->buffer, &start) && nk_store_put(&w->buffer, &head, 1, sizeof head) &&
         nk_store_put(&w->buffer, w->segments, w->segment_count, sizeof(nk_segment)) &&
         nk_store_put(&w->buffer, &trailer, 1, sizeof trailer) &&
         nk_record_close(&w->buffer, start, NK_RECORD_CLOSE, 0);
}

/* Whether a build was begun with the same settings. */
static bool same_settings(const nk_store *store, nk_str settings) {
  nk_record record;
  if (nk_record_at(store->bytes, store->begin, &record) != NK_RECORD_WHOLE) return false;
  if (record.payload.len < settings.len || record.payload.len - settings.len > 7) return false;
  for (size_t i = settings.len; i < record.payload.len; i++)
    if (record.payload.data[i] != ' ') return false;
  return settings.len == 0 || memcmp(record.payload.data, settings.data, settings.len) == 0;
}

/* The articles behind the last index, and the number of the last one of the build. */
static bool take_tail(nk_store_writer *w, const nk_store *store) {
  nk_index_head head = {0, 0, 0};
  nk_record record;
  const char *offsets;
  if (store->segment_count > 0 &&
      nk_record_at(store->bytes, store->segments[store->segment_count - 1].offset, &record) ==
          NK_RECORD_WHOLE)
    nk_index_of(record.payload, &head, &offsets);
  for (uint64_t i = head.first + head.count; i < store->articles; i++)
    if (!add_offset(w, store->found[i])) return false;
  uint64_t last = store->articles > 0 ? store->found[store->articles - 1] : 0;
  nk_store_parts parts;
  if (last > store->begin && nk_record_at(store->bytes, last, &record) == NK_RECORD_WHOLE &&
      nk_store_article(record.payload, &parts, NULL) == NK_OK)
    w->last = parts.number;
  return true;
}

static nk_status take_over(nk_store_writer *w, const nk_store *store, nk_store_mode mode,
                           nk_str settings, nk_error *err) {
  if (store->state.damaged > 0)
    return nk_fail(err, NK_ERR_FORMAT, 0, "the corpus is damaged, nothing is added to it");
  if (mode == NK_STORE_APPEND && !store->state.finished)
    return nk_fail(err, NK_ERR_FORMAT, 0, "the build of the corpus was not finished");
  if (mode == NK_STORE_RESUME && store->state.finished)
    return nk_fail(err, NK_ERR_FORMAT, 0, "the build of the corpus is finished");
  if (mode == NK_STORE_RESUME && store->begin != 0 && !same_settings(store, settings))
    return nk_fail(err, NK_ERR_FORMAT, 0, "the build was begun with other inputs or options");
  w->articles = store->articles;
  w->written = store->end;
  w->begin = store->begin;
  for (size_t i = 0; i < store->segment_count; i++)
    if (!add_segment(w, store->segments[i])) return nk_fail_memory(err);
  if (mode == NK_STORE_RESUME && !take_tail(w, store)) return nk_fail_memory(err);
  return NK_OK;
}

static nk_status go_on(nk_store_writer *w, const char *path, nk_store_mode mode, nk_str settings,
                       nk_error *err) {
  nk_store *store;
  nk_status status = nk_store_open(&w->allocator, path, &store, err);
  if (status != NK_OK) return status;
  status = take_over(w, store, mode, settings, err);
  nk_store_free(store);
  if (status == NK_OK) status = nk_file_extend(&w->file, path, w->written, err);
  if (status != NK_OK) return status;
  if ((mode == NK_STORE_APPEND || w->begin == 0) && !put_begin(w, settings))
    return nk_fail_memory(err);
  return NK_OK;
}

static nk_status start(nk_store_writer *w, const char *path, nk_str settings, nk_error *err) {
  nk_status status = nk_file_create(&w->file, path, err);
  if (status != NK_OK) return status;
  if (!nk_store_put_header(&w->buffer) || !put_begin(w, settings)) return nk_fail_memory(err);
  return flush(w, err);
}

nk_status nk_store_writer_new(const nk_allocator *allocator, const char *path, nk_store_mode mode,
                              nk_str settings, nk_store_writer **out, nk_error *err) {
  nk_allocator a = nk_allocator_or_default(allocator);
  nk_store_writer *w = nk_alloc_zeroed(&a, sizeof *w);
  *out = NULL;
  if (!w) return nk_fail_memory(err);
  w->allocator = a;
  w->file = -1;
  nk_buffer_init(&w->buffer, &a);
  nk_status status =
      mode == NK_STORE_CREATE ? start(w, path, settings, err) : go_on(w, path, mode, settings, err);
  if (status == NK_OK)
    *out = w;
  else
    nk_store_writer_free(w);
  return status;
}

void nk_store_writer_free(nk_store_writer *w) {
  if (!w) return;
  nk_allocator a = w->allocator;
  if (w->file >= 0) nk_file_close(w->file);
  nk_buffer_free(&w->buffer);
  nk_free(&a, w->offsets, w->offset_room * sizeof(uint64_t));
  nk_free(&a, w->segments, w->segment_room * sizeof(nk_segment));
  nk_free(&a, w, sizeof *w);
}

uint64_t nk_store_writer_count(const nk_store_writer *w) {
  return w->articles;
}

uint64_t nk_store_writer_last(const nk_store_writer *w) {
  return w->last;
}

static bool put_article(nk_store_writer *w, const nk_article_head *head, nk_str fields, nk_str more,
                        const nk_document *document) {
  size_t start;
  return nk_record_open(&w->buffer, &start) && nk_store_put(&w->buffer, head, 1, sizeof *head) &&
         nk_store_put(&w->buffer, document, 1, (size_t)head->document) &&
         nk_buffer_append(&w->buffer, fields) && nk_buffer_append(&w->buffer, more) &&
         nk_record_close(&w->buffer, start, NK_RECORD_ARTICLE, 0);
}

nk_status nk_store_writer_add(nk_store_writer *w, uint64_t number, nk_str fields, nk_str more,
                              const nk_document *document, nk_error *err) {
  if (fields.len > UINT32_MAX || more.len > UINT32_MAX)
    return nk_fail(err, NK_ERR_LIMIT, 0, "the fields of an article take over 4 GiB");
  nk_article_head head = {number, nk_document_size(document), (uint32_t)fields.len,
                          (uint32_t)more.len};
  size_t held = w->buffer.len;
  if (!put_article(w, &head, fields, more, document) || !add_offset(w, w->written + held)) {
    w->buffer.len = held;
    return nk_fail_memory(err);
  }
  w->articles++;
  w->last = number;
  if (w->offset_count == NK_STORE_SEGMENT && !put_index(w)) return nk_fail_memory(err);
  return w->buffer.len < HELD ? NK_OK : flush(w, err);
}

nk_status nk_store_writer_finish(nk_store_writer *w, nk_error *err) {
  if ((w->offset_count > 0 || w->segment_count == 0) && !put_index(w)) return nk_fail_memory(err);
  if (!put_close(w)) return nk_fail_memory(err);
  nk_status status = flush(w, err);
  if (status != NK_OK) return status;
  bool safe = nk_file_close(w->file);
  w->file = -1;
  return safe ? NK_OK : nk_fail(err, NK_ERR_IO, 0, "what was written may not be safe");
}
