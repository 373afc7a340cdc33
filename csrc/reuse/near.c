/* Near copies: pairs that share a band are compared, and joined at the threshold. */
#include <stdatomic.h>
#include <string.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "base/system/threads.h"
#include "reuse/reuse.h"

/* Sets below this are compared as soon as they share a band: that costs less than the estimate. */
enum { SMALL = 64 };

/* An estimate so many standard errors below the threshold is no pair. */
#define ERRORS 6.0

typedef struct near_task {
  const nk_reuse_search *search;
  const uint32_t *ranks; /* one of each different set */
  uint32_t count;
  uint32_t least; /* slots that a pair has in common */
  atomic_uint band;
  atomic_bool failed;
} near_task;

/* The arrays of one thread. */
typedef struct near_work {
  near_task *task;
  uint32_t *parents;
  uint64_t *items, *spare; /* key of the band, rank */
  uint32_t *next, *groups; /* of a bucket: lists of members, by item; the ends of lists */
} near_work;

static const uint16_t *slots_of(const nk_reuse_search *search, uint32_t rank) {
  return search->reuse->slots + (size_t)search->order[rank] * NK_SLOTS;
}

static uint32_t band_key(const uint16_t *slots, uint32_t band, uint32_t rows) {
  uint64_t hash = band;
  for (uint32_t i = 0; i < rows; i++) hash = nk_hash_word(hash ^ slots[band * rows + i], rows);
  return (uint32_t)hash;
}

/* Whether they share a band before this one, where they were compared already. */
static bool met(const uint16_t *a, const uint16_t *b, uint32_t band, uint32_t rows) {
  for (uint32_t i = 0; i < band; i++)
    if (memcmp(a + i * rows, b + i * rows, rows * sizeof *a) == 0) return true;
  return false;
}

static uint32_t equal_slots(const uint16_t *a, const uint16_t *b) {
  uint32_t equal = 0;
  for (uint32_t i = 0; i < NK_SLOTS; i++) equal += a[i] == b[i];
  return equal;
}

static bool is_near(const near_task *task, uint32_t a, uint32_t b, uint32_t band) {
  const nk_reuse_search *search = task->search;
  const nk_reuse_entry *one = nk_reuse_at(search, a), *two = nk_reuse_at(search, b);
  uint32_t small = one->count < two->count ? one->count : two->count;
  uint32_t large = one->count < two->count ? two->count : one->count;
  double threshold = search->reuse->options.threshold;
  if (small < threshold * large) return false;
  const uint16_t *first = slots_of(search, a), *second = slots_of(search, b);
  if (met(first, second, band, search->reuse->rows)) return false;
  if (small >= SMALL && equal_slots(first, second) < task->least) return false;
  uint32_t shared = nk_reuse_shared(search, a, b);
  return shared >= threshold * ((double)small + large - shared);
}

/* Whether item `i` is near one of the list that starts at `member`. */
static bool joins(const near_work *work, uint32_t i, uint32_t member, uint32_t band) {
  uint32_t rank = (uint32_t)work->items[i];
  for (; member != UINT32_MAX; member = work->next[member])
    if (is_near(work->task, (uint32_t)work->items[member], rank, band)) return true;
  return false;
}

static void append(const near_work *work, uint32_t list, uint32_t other) {
  while (work->next[list] != UINT32_MAX) list = work->next[list];
  work->next[list] = other;
}

/* A bucket, items [first, end): members that are known to be connected stand in one list, of which
 * one pair is enough. */
static void search_bucket(const near_work *work, uint32_t first, uint32_t end, uint32_t band) {
  uint32_t groups = 0;
  for (uint32_t i = first; i < end; i++) {
    uint32_t rank = (uint32_t)work->items[i], kept = 0, own = i;
    work->next[i] = UINT32_MAX;
    for (uint32_t g = 0; g < groups; g++) {
      uint32_t list = work->groups[g], other = (uint32_t)work->items[list];
      bool same = nk_reuse_root(work->parents, rank) == nk_reuse_root(work->parents, other);
      if (!same && !joins(work, i, list, band)) {
        work->groups[kept++] = list;
        continue;
      }
      nk_reuse_join(work->parents, rank, other);
      append(work, own, list);
    }
    work->groups[kept++] = own;
    groups = kept;
  }
}

static void search_band(const near_work *work, uint32_t band) {
  const near_task *task = work->task;
  const nk_reuse_search *search = task->search;
  for (uint32_t i = 0; i < task->count; i++) {
    uint32_t rank = task->ranks[i];
    uint32_t key = band_key(slots_of(search, rank), band, search->reuse->rows);
    work->items[i] = (uint64_t)key << 32 | rank;
  }
  nk_reuse_sort(work->items, work->spare, task->count);
  for (uint32_t i = 0, end; i < task->count; i = end) {
    for (end = i + 1; end < task->count && work->items[end] >> 32 == work->items[i] >> 32;) end++;
    if (end - i > 1) search_bucket(work, i, end, band);
  }
}

static void run(void *context, uint32_t index, uint32_t count) {
  near_task *task = context;
  const nk_reuse_search *search = task->search;
  const nk_allocator *allocator = &search->allocator;
  size_t wide = nk_size_mul(task->count, sizeof(uint64_t)), narrow = task->count * sizeof(uint32_t);
  near_work work = {.task = task};
  work.parents = search->parents + (size_t)index * search->reuse->count;
  work.items = nk_alloc(allocator, wide);
  work.spare = nk_alloc(allocator, wide);
  work.next = nk_alloc(allocator, narrow);
  work.groups = nk_alloc(allocator, narrow);
  (void)count;
  if (!work.items || !work.spare || !work.next || !work.groups) atomic_store(&task->failed, true);
  while (!atomic_load(&task->failed)) {
    uint32_t band = atomic_fetch_add(&task->band, 1);
    if (band >= search->reuse->bands) break;
    search_band(&work, band);
  }
  nk_free(allocator, work.items, wide);
  nk_free(allocator, work.spare, wide);
  nk_free(allocator, work.next, narrow);
  nk_free(allocator, work.groups, narrow);
}

static uint32_t least_slots(double threshold) {
  double error = threshold * (1 - threshold) / NK_SLOTS, low = 0;
  while (low * low < error * ERRORS * ERRORS) low += 1.0 / 1024;
  double least = (threshold - low) * NK_SLOTS;
  return least > 0 ? (uint32_t)least : 0;
}

/* One rank of each different set goes on; the others are joined to it. `ranks` has room for all. */
static uint32_t join_equal(const nk_reuse_search *search, uint64_t *items, uint64_t *spare,
                           uint32_t *ranks) {
  uint32_t count = 0, different = 0;
  for (uint32_t rank = 0; rank < search->reuse->count; rank++) {
    const nk_reuse_entry *entry = nk_reuse_at(search, rank);
    if (entry->count > 0) items[count++] = entry->set << 32 | rank;
  }
  nk_reuse_sort(items, spare, count);
  for (uint32_t i = 0; i < count; i++) {
    uint32_t rank = (uint32_t)items[i], j = i;
    uint64_t set = nk_reuse_at(search, rank)->set;
    while (j > 0 && items[j - 1] >> 32 == items[i] >> 32 &&
           nk_reuse_at(search, (uint32_t)items[j - 1])->set != set)
      j--;
    bool equal = j > 0 && items[j - 1] >> 32 == items[i] >> 32;
    if (equal) nk_reuse_join(search->parents, (uint32_t)items[j - 1], rank);
    if (!equal) ranks[different++] = rank;
  }
  return different;
}

static bool allocate_and_run(const nk_reuse_search *search, uint64_t *items, uint64_t *spare,
                             uint32_t *ranks) {
  uint32_t total = search->reuse->count;
  near_task task = {.search = search, .ranks = ranks};
  task.least = least_slots(search->reuse->options.threshold);
  task.count = join_equal(search, items, spare, ranks);
  atomic_init(&task.band, 0);
  atomic_init(&task.failed, false);
  if (task.count > 1) nk_threads_run(search->threads, run, &task);
  for (uint32_t t = 1; t < search->threads; t++)
    for (uint32_t rank = 0; rank < total; rank++)
      nk_reuse_join(search->parents, rank,
                    nk_reuse_root(search->parents + (size_t)t * total, rank));
  return !atomic_load(&task.failed);
}

bool nk_reuse_near(const nk_reuse_search *search) {
  size_t wide = nk_size_mul(search->reuse->count, sizeof(uint64_t));
  size_t narrow = search->reuse->count * sizeof(uint32_t);
  uint64_t *items = nk_alloc(&search->allocator, wide);
  uint64_t *spare = nk_alloc(&search->allocator, wide);
  uint32_t *ranks = nk_alloc(&search->allocator, narrow);
  bool done = items && spare && ranks && allocate_and_run(search, items, spare, ranks);
  nk_free(&search->allocator, items, wide);
  nk_free(&search->allocator, spare, wide);
  nk_free(&search->allocator, ranks, narrow);
  return done;
}
