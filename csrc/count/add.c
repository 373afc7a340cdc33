/* Adding one document: the four steps of counting for one chunk, on the caller's thread. */
#include "base/error.h"
#include "count/counts.h"

nk_status nk_counts_add(nk_counts *counts, const nk_document *document, nk_error *err) {
  nk_chunk *chunk = &counts->chunk;
  nk_counts_mark mark = nk_counts_marked(counts);
  nk_chunk_rules rules = {&counts->options, NK_UNIT_WHOLE, counts->vocabulary.seed};
  nk_status status = nk_chunk_fill(chunk, &counts->words, document, &rules, err);
  if (status != NK_OK) return status;
  if (!nk_prefixes_reserve(&counts->prefixes, nk_chunk_widest(chunk), &counts->allocator))
    return nk_fail_memory(err);
  status = nk_counts_admit(counts, chunk, &counts->words, err);
  for (uint32_t s = 0; s < NK_SHARDS && status == NK_OK; s++)
    status = nk_counts_reserve(counts, s, chunk->shard_starts[s + 1] - chunk->shard_starts[s], err);
  if (status != NK_OK) {
    nk_counts_restore(counts, mark);
    return status;
  }
  nk_chunk_translate(chunk, &counts->words);
  for (uint32_t s = 0; s < NK_SHARDS; s++) nk_counts_shard(counts, s, chunk, counts->prefixes.ids);
  return NK_OK;
}
