/* Finding: the steps in their order, and what is told of each text. */
#include "base/alloc.h"
#include "base/error.h"
#include "base/system/threads.h"
#include "reuse/reuse.h"

/* Fills the link of `rank`, compared with rank `of`, in the group of rank `first`. */
static void tell(const nk_reuse_search *search, uint32_t rank, uint32_t of, uint32_t first,
                 nk_reuse_kind kind, nk_reuse_link *link) {
  const nk_reuse_entry *one = nk_reuse_at(search, rank), *two = nk_reuse_at(search, of);
  uint32_t shared = rank == of ? one->count : nk_reuse_shared(search, rank, of);
  uint32_t all = one->count + two->count - shared;
  if (kind == NK_REUSE_NEAR && one->exact == two->exact && one->words == two->words)
    kind = NK_REUSE_EXACT;
  *link = (nk_reuse_link){kind,
                          search->order[first],
                          search->order[of],
                          all > 0 ? (double)shared / all : 1,
                          one->count > 0 ? (double)shared / one->count : 1,
                          two->count > 0 ? (double)shared / two->count : 1};
}

/* From the forest of near copies and, for its roots, what they copy in part. Roots come before
 * their trees, and what is copied before the copy. */
static void tell_all(const nk_reuse_search *search, const uint32_t *of, uint32_t *firsts,
                     nk_reuse_link *links) {
  for (uint32_t rank = 0; rank < search->reuse->count; rank++) {
    uint32_t root = search->parents[rank];
    nk_reuse_link *link = &links[search->order[rank]];
    firsts[rank] = root != rank ? firsts[root] : of[rank] != rank ? firsts[of[rank]] : rank;
    nk_reuse_kind kind = root != rank       ? NK_REUSE_NEAR
                         : of[rank] != rank ? NK_REUSE_PARTIAL
                                            : NK_REUSE_NONE;
    uint32_t other = root != rank ? root : of[rank];
    tell(search, rank, other, firsts[rank], kind, link);
    if (kind != NK_REUSE_NONE) links[search->order[firsts[rank]]].kind = NK_REUSE_FIRST;
  }
}

static bool search_all(nk_reuse_search *search, uint32_t *of, uint32_t *firsts,
                       nk_reuse_link *links) {
  uint32_t count = search->reuse->count;
  for (uint32_t t = 0; t < search->threads; t++)
    for (uint32_t rank = 0; rank < count; rank++) search->parents[(size_t)t * count + rank] = rank;
  if (!nk_reuse_near(search)) return false;
  for (uint32_t rank = 0; rank < count; rank++) {
    search->parents[rank] = nk_reuse_root(search->parents, rank);
    of[rank] = rank;
  }
  if (search->reuse->options.partial > 0 && !nk_reuse_partial(search, of)) return false;
  tell_all(search, of, firsts, links);
  return true;
}

nk_status nk_reuse_find(nk_reuse *self, const uint32_t *order, uint32_t threads,
                        nk_reuse_link *links, nk_error *err) {
  if (self->count == 0) return NK_OK;
  nk_reuse_search search = {.reuse = self, .order = order, .allocator = self->allocator};
  search.threads = threads == 0 ? 1 : threads > NK_THREADS_MAX ? NK_THREADS_MAX : threads;
  nk_status status = nk_reuse_open_sets(self, &search.sets, err);
  if (status != NK_OK) return status;
  size_t one = self->count * sizeof(uint32_t), all = nk_size_mul(search.threads, one);
  uint32_t *of = nk_alloc(&self->allocator, one), *firsts = nk_alloc(&self->allocator, one);
  search.parents = nk_alloc(&self->allocator, all);
  bool done = of && firsts && search.parents && search_all(&search, of, firsts, links);
  nk_free(&self->allocator, of, one);
  nk_free(&self->allocator, firsts, one);
  nk_free(&self->allocator, search.parents, all);
  nk_reuse_close_sets(self);
  return done ? NK_OK : nk_fail_memory(err);
}
