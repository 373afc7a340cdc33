/* Copies in part: first texts of their groups that share many of their sampled shingles are
 * compared, each with those before it. */
#include <stdatomic.h>
#include <string.h>

#include "base/alloc.h"
#include "base/system/threads.h"
#include "reuse/reuse.h"

enum {
  MODULUS = 16, /* one of so many shingles is looked up: 25 of an article of 400 words */
  COMMON = 64,  /* what more texts have than this is a phrase or a site's, no trace of a copy */
  CHUNK = 256,  /* ranks that a thread takes at once */
  INDEX_BITS = 16
};

typedef struct partial_task {
  const nk_reuse_search *search;
  const uint64_t *samples; /* hash and rank, sorted */
  uint32_t count;          /* of samples */
  const uint32_t *starts;  /* of the samples, by the upper bits of the hash */
  uint32_t *of;
  atomic_uint next;
  atomic_bool failed;
} partial_task;

/* The arrays of one thread: how many samples each rank shares with the one that is looked at. */
typedef struct partial_work {
  const partial_task *task;
  uint32_t *tallies, *touched;
  uint32_t touched_count;
} partial_work;

static const uint32_t *set_of(const nk_reuse_search *search, uint32_t rank, uint32_t *count) {
  const nk_reuse_entry *entry = nk_reuse_at(search, rank);
  *count = entry->count;
  return search->sets + entry->at;
}

static bool is_first(const nk_reuse_search *search, uint32_t rank) {
  return search->parents[rank] == rank;
}

/* The samples of all first texts into `samples` (NULL: only counts them). */
static size_t sample(const nk_reuse_search *search, uint64_t *samples) {
  size_t total = 0;
  for (uint32_t rank = 0; rank < search->reuse->count; rank++) {
    if (!is_first(search, rank)) continue;
    uint32_t count;
    const uint32_t *set = set_of(search, rank, &count);
    for (uint32_t i = 0; i < count; i++) {
      if (set[i] % MODULUS != 0) continue;
      if (samples) samples[total] = (uint64_t)set[i] << 32 | rank;
      total++;
    }
  }
  return total;
}

static void index_samples(const uint64_t *samples, uint32_t count, uint32_t *starts) {
  memset(starts, 0, ((1u << INDEX_BITS) + 1) * sizeof *starts);
  for (uint32_t i = 0; i < count; i++) starts[(samples[i] >> (64 - INDEX_BITS)) + 1]++;
  for (uint32_t v = 0; v < 1u << INDEX_BITS; v++) starts[v + 1] += starts[v];
}

/* The samples of one hash, [first, end). */
static void find_samples(const partial_task *task, uint32_t hash, uint32_t *first, uint32_t *end) {
  uint32_t at = task->starts[hash >> (32 - INDEX_BITS)];
  uint32_t stop = task->starts[(hash >> (32 - INDEX_BITS)) + 1];
  while (at < stop) {
    uint32_t middle = at + (stop - at) / 2;
    if (task->samples[middle] >> 32 < hash)
      at = middle + 1;
    else
      stop = middle;
  }
  *first = *end = at;
  while (*end < task->count && task->samples[*end] >> 32 == hash && *end - at <= COMMON) ++*end;
}

/* Counts the samples that ranks before this one share with it. */
static void tally(partial_work *work, uint32_t rank) {
  uint32_t count;
  const uint32_t *set = set_of(work->task->search, rank, &count);
  work->touched_count = 0;
  for (uint32_t i = 0; i < count; i++) {
    if (set[i] % MODULUS != 0) continue;
    uint32_t at, end;
    find_samples(work->task, set[i], &at, &end);
    if (end - at > COMMON) continue;
    for (; at < end && (uint32_t)work->task->samples[at] < rank; at++) {
      uint32_t other = (uint32_t)work->task->samples[at];
      if (work->tallies[other]++ == 0) work->touched[work->touched_count++] = other;
    }
  }
}

/* How much of the shorter of two texts stands in the other. */
static double contained(const nk_reuse_search *search, uint32_t a, uint32_t b) {
  uint32_t one = nk_reuse_at(search, a)->count, two = nk_reuse_at(search, b)->count;
  return (double)nk_reuse_shared(search, a, b) / (one < two ? one : two);
}

/* A pair is compared when it shares half of the samples that it should. */
static uint32_t best_of(partial_work *work, uint32_t rank) {
  const nk_reuse_search *search = work->task->search;
  double least = search->reuse->options.partial, best = least;
  uint32_t found = rank;
  tally(work, rank);
  for (uint32_t i = 0; i < work->touched_count; i++) {
    uint32_t other = work->touched[i], shared = work->tallies[other];
    work->tallies[other] = 0;
    uint32_t one = nk_reuse_at(search, rank)->count, two = nk_reuse_at(search, other)->count;
    if (shared < least / (2 * MODULUS) * (one < two ? one : two)) continue;
    double part = contained(search, rank, other);
    if (part < best || (part == best && found != rank && other > found)) continue;
    best = part;
    found = other;
  }
  return found;
}

static void run(void *context, uint32_t index, uint32_t threads) {
  partial_task *task = context;
  const nk_reuse_search *search = task->search;
  uint32_t total = search->reuse->count;
  size_t size = total * sizeof(uint32_t);
  partial_work work = {.task = task};
  work.tallies = nk_alloc_zeroed(&search->allocator, size);
  work.touched = nk_alloc(&search->allocator, size);
  (void)index;
  (void)threads;
  if (!work.tallies || !work.touched) atomic_store(&task->failed, true);
  while (!atomic_load(&task->failed)) {
    uint32_t first = atomic_fetch_add(&task->next, CHUNK);
    if (first >= total) break;
    for (uint32_t rank = first; rank < total && rank - first < CHUNK; rank++)
      if (is_first(search, rank)) task->of[rank] = best_of(&work, rank);
  }
  nk_free(&search->allocator, work.tallies, size);
  nk_free(&search->allocator, work.touched, size);
}

static bool search_samples(const nk_reuse_search *search, uint64_t *samples, uint64_t *spare,
                           uint32_t count, uint32_t *starts, uint32_t *of) {
  sample(search, samples);
  nk_reuse_sort(samples, spare, count);
  index_samples(samples, count, starts);
  partial_task task = {
      .search = search, .samples = samples, .count = count, .starts = starts, .of = of};
  atomic_init(&task.next, 0);
  atomic_init(&task.failed, false);
  nk_threads_run(search->threads, run, &task);
  return !atomic_load(&task.failed);
}

bool nk_reuse_partial(const nk_reuse_search *search, uint32_t *of) {
  size_t count = sample(search, NULL), size = nk_size_mul(count + 1, sizeof(uint64_t));
  size_t index = ((1u << INDEX_BITS) + 1) * sizeof(uint32_t);
  if (count >= UINT32_MAX) return false;
  uint64_t *samples = nk_alloc(&search->allocator, size);
  uint64_t *spare = nk_alloc(&search->allocator, size);
  uint32_t *starts = nk_alloc(&search->allocator, index);
  bool done = samples && spare && starts &&
              search_samples(search, samples, spare, (uint32_t)count, starts, of);
  nk_free(&search->allocator, samples, size);
  nk_free(&search->allocator, spare, size);
  nk_free(&search->allocator, starts, index);
  return done;
}
