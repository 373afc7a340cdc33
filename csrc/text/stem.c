/* Stems by libstemmer. Its own allocations are a few fixed buffers per stemmer, made once. */
#include <libstemmer.h>
#include <limits.h>

#include "base/alloc.h"
#include "base/error.h"
#include "newskit/text.h"

struct nk_stemmer {
  nk_allocator allocator;
  struct sb_stemmer *snowball;
};

nk_status nk_stemmer_new(const nk_allocator *allocator, const char *language, nk_stemmer **out,
                         nk_error *err) {
  nk_allocator a = nk_allocator_or_default(allocator);
  *out = NULL;
  struct sb_stemmer *snowball = sb_stemmer_new(language, "UTF_8");
  if (!snowball) return nk_fail(err, NK_ERR_RANGE, 0, "no stemmer for this language");
  nk_stemmer *stemmer = nk_alloc(&a, sizeof *stemmer);
  if (!stemmer) {
    sb_stemmer_delete(snowball);
    return nk_fail_memory(err);
  }
  stemmer->allocator = a;
  stemmer->snowball = snowball;
  *out = stemmer;
  return NK_OK;
}

void nk_stemmer_free(nk_stemmer *stemmer) {
  if (!stemmer) return;
  const nk_allocator a = stemmer->allocator;
  sb_stemmer_delete(stemmer->snowball);
  nk_free(&a, stemmer, sizeof *stemmer);
}

nk_status nk_stemmer_stem(nk_stemmer *stemmer, nk_str norm, nk_str *stem, nk_error *err) {
  stem->data = NULL;
  stem->len = 0;
  if (norm.len > INT_MAX) return nk_fail(err, NK_ERR_LIMIT, 0, "the word is longer than 2 GiB");
  if (norm.len == 0) return NK_OK;
  const sb_symbol *result =
      sb_stemmer_stem(stemmer->snowball, (const sb_symbol *)norm.data, (int)norm.len);
  if (!result) return nk_fail_memory(err);
  stem->data = (const char *)result;
  stem->len = (size_t)sb_stemmer_length(stemmer->snowball);
  return NK_OK;
}
