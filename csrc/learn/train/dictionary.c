/* The dictionary: counts the tags of each form, and keeps those of the frequent ones. */
#include "learn/train/dictionary.h"

#include "base/alloc.h"

/* A tag that a frequent form has in fewer than one of so many cases is taken for a slip. */
enum { SLIP = 300 };

typedef struct form_count {
  uint32_t form, total;
  uint32_t tags[NK_TAGS_MAX];
} form_count;

static size_t find_form(const form_count *counts, size_t size, uint32_t form) {
  size_t at = form & (size - 1);
  while (counts[at].total > 0 && counts[at].form != form) at = (at + 1) & (size - 1);
  return at;
}

static void count_forms(const nk_corpus *corpus, form_count *counts, size_t size) {
  for (size_t t = 0; t < corpus->tokens; t++) {
    form_count *count = &counts[find_form(counts, size, corpus->forms[t])];
    count->form = corpus->forms[t];
    count->total++;
    count->tags[corpus->tags[t]]++;
  }
}

static uint64_t usual_tags(const form_count *count) {
  uint64_t set = 0;
  for (uint32_t tag = 0; tag < NK_TAGS_MAX; tag++)
    if (count->tags[tag] > 0 && count->tags[tag] >= count->total / SLIP) set |= (uint64_t)1 << tag;
  return set;
}

static nk_model_word *word_place(const nk_dictionary *dictionary, uint32_t form) {
  size_t at = form & (dictionary->room - 1);
  while (dictionary->words[at].tags != 0 && dictionary->words[at].form != form)
    at = (at + 1) & (dictionary->room - 1);
  return &dictionary->words[at];
}

/* A table size that the distinct forms fill to half at most; 0 when memory runs out. */
static size_t form_table_size(const nk_allocator *allocator, const nk_corpus *corpus) {
  size_t size = 1024, distinct = 0;
  while (size < corpus->tokens * 2) size *= 2;
  uint32_t *table = nk_alloc_zeroed(allocator, size * sizeof *table);
  if (!table) return 0;
  for (size_t t = 0; t < corpus->tokens; t++) {
    size_t at = corpus->forms[t] & (size - 1);
    while (table[at] != 0 && table[at] != corpus->forms[t]) at = (at + 1) & (size - 1);
    distinct += table[at] == 0 && corpus->forms[t] != 0;
    table[at] = corpus->forms[t];
  }
  nk_free(allocator, table, size * sizeof *table);
  while (size > 1024 && size / 4 > distinct) size /= 2;
  return size;
}

static void keep_forms(nk_dictionary *dictionary, const form_count *counts, size_t size,
                       uint32_t least) {
  for (size_t i = 0; i < size; i++) {
    if (counts[i].total == 0) continue;
    uint64_t tags = usual_tags(&counts[i]);
    if (counts[i].total < least) {
      dictionary->open_tags |= tags;
      continue;
    }
    nk_model_word *word = word_place(dictionary, counts[i].form);
    word->form = counts[i].form;
    word->tags = tags;
  }
}

bool nk_dictionary_make(nk_dictionary *dictionary, const nk_allocator *allocator,
                        const nk_corpus *corpus, uint32_t least) {
  if (least == 0) return true;
  size_t size = form_table_size(allocator, corpus);
  if (size == 0) return false;
  form_count *counts = nk_alloc_zeroed(allocator, nk_size_mul(size, sizeof *counts));
  dictionary->words = nk_alloc_zeroed(allocator, size * sizeof *dictionary->words);
  dictionary->room = dictionary->words ? size : 0;
  bool made = counts && dictionary->words;
  if (made) {
    count_forms(corpus, counts, size);
    keep_forms(dictionary, counts, size, least);
  }
  nk_free(allocator, counts, size * sizeof *counts);
  return made;
}

void nk_dictionary_free(nk_dictionary *dictionary, const nk_allocator *allocator) {
  nk_free(allocator, dictionary->words, dictionary->room * sizeof *dictionary->words);
}

uint64_t nk_dictionary_allowed(const nk_dictionary *dictionary, uint32_t form, uint8_t tag) {
  if (!dictionary->words) return 0;
  const nk_model_word *word = word_place(dictionary, form);
  uint64_t set = word->tags != 0 ? word->tags : dictionary->open_tags;
  return set != 0 ? set | (uint64_t)1 << tag : 0;
}

size_t nk_dictionary_collect(const nk_dictionary *dictionary, nk_model_word *to) {
  size_t count = 0;
  for (size_t i = 0; i < dictionary->room; i++) {
    if (dictionary->words[i].tags == 0) continue;
    if (to) to[count] = dictionary->words[i];
    count++;
  }
  return count;
}
