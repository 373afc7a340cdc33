/* Reading a corpus: from the closing record at its end, or, where a build was killed, by going
 * through all records. */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "store/records.h"

/* Takes the segments of a closing record. False when they make no sense, and all is gone through. */
static bool take_segments(nk_store *store, nk_str payload) {
  nk_close_head head;
  if (payload.len < sizeof head + sizeof(nk_trailer)) return false;
  memcpy(&head, payload.data, sizeof head);
  size_t size = payload.len - sizeof head - sizeof(nk_trailer);
  if (size % sizeof(nk_segment) != 0 || head.segments != size / sizeof(nk_segment)) return false;
  void *segments = store->segments;
  size_t count = (size_t)head.segments;
  if (count == 0) return head.articles == 0;
  if (!nk_grow(&store->allocator, &segments, &store->segment_room, count, sizeof(nk_segment)))
    return false;
  store->segments = segments;
  memcpy(segments, payload.data + sizeof head, size);
  for (size_t i = 0; i < count; i++) {
    uint64_t next = i + 1 < count ? store->segments[i + 1].first : head.articles;
    if (store->segments[i].first > next || (i == 0 && store->segments[i].first != 0)) return false;
  }
  store->checked = nk_alloc_zeroed(&store->allocator, count);
  if (!store->checked) return false;
  store->segment_count = count;
  store->articles = head.articles;
  return true;
}

static bool open_closed(nk_store *store) {
  nk_trailer trailer;
  nk_record record;
  if (store->bytes.len < NK_STORE_HEADER + sizeof trailer) return false;
  memcpy(&trailer, store->bytes.data + store->bytes.len - sizeof trailer, sizeof trailer);
  if (trailer.mark != nk_store_mark) return false;
  if (nk_record_at(store->bytes, trailer.offset, &record) != NK_RECORD_WHOLE ||
      record.kind != NK_RECORD_CLOSE || record.end != store->bytes.len)
    return false;
  if (!take_segments(store, record.payload)) return false;
  store->state.finished = true;
  store->end = store->bytes.len;
  return true;
}

static bool add_found(nk_store *store, uint64_t offset) {
  void *found = store->found;
  if (!nk_grow(&store->allocator, &found, &store->found_room, store->found_count + 1,
               sizeof(uint64_t)))
    return false;
  store->found = found;
  store->found[store->found_count++] = offset;
  return true;
}

static bool add_segment(nk_store *store, uint64_t offset, const nk_record *record) {
  nk_index_head head;
  const char *offsets;
  if (!nk_index_of(record->payload, &head, &offsets)) return true;
  void *segments = store->segments;
  if (!nk_grow(&store->allocator, &segments, &store->segment_room, store->segment_count + 1,
               sizeof(nk_segment)))
    return false;
  store->segments = segments;
  store->segments[store->segment_count++] = (nk_segment){head.first, offset};
  return true;
}

/* The next offset at which a record begins; the length of the file when there is none. */
static uint64_t resume_at(const nk_store *store, uint64_t offset) {
  nk_record record;
  while (offset + NK_STORE_HEADER <= store->bytes.len) {
    if (nk_record_at(store->bytes, offset, &record) != NK_RECORD_NONE) return offset;
    offset += 8;
  }
  return store->bytes.len;
}

static bool take_record(nk_store *store, uint64_t offset, const nk_record *record) {
  if (record->kind == NK_RECORD_BEGIN) store->begin = offset;
  if (record->kind == NK_RECORD_ARTICLE) return add_found(store, offset);
  if (record->kind == NK_RECORD_INDEX) return add_segment(store, offset, record);
  return true;
}

static nk_status scan(nk_store *store, nk_error *err) {
  uint64_t offset = NK_STORE_HEADER;
  store->segment_count = 0;
  store->end = offset;
  while (offset < store->bytes.len) {
    nk_record record;
    nk_record_state state = nk_record_at(store->bytes, offset, &record);
    if (state == NK_RECORD_NONE) {
      uint64_t next = resume_at(store, offset + 8);
      if (next == store->bytes.len) break;
      store->state.damaged++;
      offset = next;
      continue;
    }
    if (state == NK_RECORD_DAMAGED)
      store->state.damaged++;
    else if (!take_record(store, offset, &record))
      return nk_fail_memory(err);
    offset = store->end = record.end;
  }
  store->state.lost = store->bytes.len - store->end;
  store->articles = store->found_count;
  return NK_OK;
}

static nk_status open_bytes(nk_store *store, nk_error *err) {
  nk_status status = nk_store_check_header(store->bytes, err);
  if (status != NK_OK || open_closed(store)) return status;
  return scan(store, err);
}

static nk_store *new_store(const nk_allocator *allocator) {
  nk_allocator a = nk_allocator_or_default(allocator);
  nk_store *store = nk_alloc_zeroed(&a, sizeof *store);
  if (store) store->allocator = a;
  return store;
}

nk_status nk_store_of(const nk_allocator *allocator, nk_str bytes, nk_store **out, nk_error *err) {
  nk_store *store = new_store(allocator);
  *out = NULL;
  if (!store) return nk_fail_memory(err);
  store->bytes = bytes;
  nk_status status = open_bytes(store, err);
  if (status == NK_OK)
    *out = store;
  else
    nk_store_free(store);
  return status;
}

nk_status nk_store_open(const nk_allocator *allocator, const char *path, nk_store **out,
                        nk_error *err) {
  nk_store *store = new_store(allocator);
  *out = NULL;
  if (!store) return nk_fail_memory(err);
  nk_status status = nk_mapping_open(&store->mapping, path, &store->allocator, err);
  if (status == NK_OK) {
    store->bytes = (nk_str){(const char *)store->mapping.data, store->mapping.len};
    status = open_bytes(store, err);
  }
  if (status == NK_OK)
    *out = store;
  else
    nk_store_free(store);
  return status;
}

void nk_store_free(nk_store *store) {
  if (!store) return;
  nk_allocator a = store->allocator;
  if (store->checked) nk_free(&a, store->checked, store->segment_count);
  nk_free(&a, store->segments, store->segment_room * sizeof(nk_segment));
  nk_free(&a, store->found, store->found_room * sizeof(uint64_t));
  if (store->mapping.data) nk_mapping_close(&store->mapping);
  nk_free(&a, store, sizeof *store);
}

uint64_t nk_store_count(const nk_store *store) {
  return store->articles;
}

nk_store_state nk_store_condition(const nk_store *store) {
  return store->state;
}

/* The last segment whose first article is not behind `index`. Segments may be empty. */
static size_t segment_of(const nk_store *store, uint64_t index) {
  size_t low = 0, high = store->segment_count;
  while (high - low > 1) {
    size_t middle = low + (high - low) / 2;
    if (store->segments[middle].first <= index)
      low = middle;
    else
      high = middle;
  }
  return low;
}

/* The index of a segment, which is checked once, as is the record of its build. False: damaged. */
static bool index_at(nk_store *store, size_t at, nk_index_head *head, const char **offsets) {
  uint64_t offset = store->segments[at].offset;
  nk_record record, begin;
  if (store->checked[at]) {
    *offsets = store->bytes.data + offset + NK_STORE_HEADER + sizeof *head;
    memcpy(head, *offsets - sizeof *head, sizeof *head);
    return true;
  }
  if (nk_record_at(store->bytes, offset, &record) != NK_RECORD_WHOLE ||
      record.kind != NK_RECORD_INDEX || !nk_index_of(record.payload, head, offsets))
    return false;
  if (head->first != store->segments[at].first ||
      nk_record_at(store->bytes, head->begin, &begin) != NK_RECORD_WHOLE)
    return false;
  store->checked[at] = 1;
  return true;
}

/* Where an article is; 0 when its index is damaged. */
static uint64_t offset_of(nk_store *store, uint64_t index) {
  nk_index_head head;
  const char *offsets;
  if (!index_at(store, segment_of(store, index), &head, &offsets)) return 0;
  if (index - head.first >= head.count) return 0;
  uint64_t offset;
  memcpy(&offset, offsets + (index - head.first) * sizeof offset, sizeof offset);
  return offset;
}

nk_status nk_store_record(nk_store *store, uint64_t index, nk_str *out, nk_error *err) {
  nk_record record;
  *out = (nk_str){NULL, 0};
  uint64_t offset = store->state.finished ? offset_of(store, index) : store->found[index];
  if (offset == 0) return nk_fail(err, NK_ERR_FORMAT, 0, "the index of the corpus is damaged here");
  if (nk_record_at(store->bytes, offset, &record) != NK_RECORD_WHOLE ||
      record.kind != NK_RECORD_ARTICLE)
    return nk_fail(err, NK_ERR_FORMAT, (size_t)offset, "the record is damaged");
  *out = record.payload;
  return NK_OK;
}
