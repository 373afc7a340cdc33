/* Documents: a text with its paragraphs, sentences and tokens.
 *
 * A document is one relocatable block of memory: header, text, token columns, sentence and
 * paragraph starts, and the table of its types. It holds offsets and no pointers, so it may be
 * copied with memcpy, placed in a host's own memory, or written to a file and mapped back. It is
 * immutable once made; any number of threads may read one at once.
 *
 * A segmenter holds the scratch arrays that making documents needs, and is reused; one thread at a
 * time may use it. Making a document has two steps, so that a host can place the block itself:
 * nk_segmenter_run() analyzes a text, then nk_segmenter_write() lays the result out in a block of
 * nk_segmenter_size() bytes. nk_document_new() does both with an allocator.
 *
 * Offsets are bytes into nk_document_text(); texts of 4 GiB and more are refused.
 *
 * What getters give of a document is borrowed from its block, and valid as long as that stays where
 * it is. */
#ifndef NEWSKIT_DOCUMENT_H
#define NEWSKIT_DOCUMENT_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct nk_document nk_document;   /* the block; plain memory */
typedef struct nk_segmenter nk_segmenter; /* remembers its allocator */

/* What a token is. Everything in a text but white space belongs to exactly one token. */
typedef enum nk_kind {
  NK_KIND_WORD,
  NK_KIND_NUMBER,
  NK_KIND_PUNCTUATION,
  NK_KIND_SYMBOL,
  NK_KIND_URL,
  NK_KIND_EMAIL,
  NK_KIND_HANDLE,  /* @name */
  NK_KIND_HASHTAG, /* #name */
  NK_KIND_EMOJI,
  NK_KIND_COUNT
} nk_kind;

/* "word", "number" … "emoji"; `kind` < NK_KIND_COUNT. Static. Cannot fail. Time: constant. */
NK_API const char *nk_kind_name(nk_kind kind);

/* By which rules a text is cut. */
typedef enum nk_tailoring {
  NK_TAILORING_NEWS, /* UAX #29 with the layer for news text: abbreviations, URLs, numbers … */
  NK_TAILORING_NONE  /* UAX #29 as published */
} nk_tailoring;

/* How a word behaves for segmentation; for nk_abbreviations_add(). A word may behave in several
 * ways. */
typedef enum nk_abbreviation {
  NK_ABBREVIATION_TITLE,    /* stands before a name: never ends a sentence */
  NK_ABBREVIATION_NUMBERED, /* is one only before a number: "Abb. 3" */
  NK_ABBREVIATION_CALENDAR, /* a month or day, capitalized: before a number or within a sentence */
  NK_ABBREVIATION_FINAL,    /* may end a sentence; what follows decides */
  NK_ABBREVIATION_INNER,    /* stands within a sentence */
  NK_ABBREVIATION_CAPITALIZED, /* is one only with a capital; beside another */
  NK_ABBREVIATION_STARTER,     /* no abbreviation: a word that often starts a sentence */
  NK_ABBREVIATION_OPENS, /* first piece of one that may be written with spaces: "z" of "z.b" */
  NK_ABBREVIATION_COUNT
} nk_abbreviation;

/* A set of abbreviations and words that start sentences, for texts of a language that the core has
 * no list of, or beside a list that it has. Once filled it is only read, by any number of runs and
 * threads; it must outlive them. */
typedef struct nk_abbreviations nk_abbreviations;

/* What counts as one word, for counting and searching: rules that a caller puts together, and which
 * act on the tokens of a run that names them. Without any, tokens and types are as described above.
 * Once filled it is only read, by any number of runs and threads; it must outlive them. */
typedef struct nk_word_rules nk_word_rules;

/* What becomes of words with hyphens inside: "long-term", "20-year-old". */
typedef enum nk_hyphens {
  NK_HYPHENS_SPLIT, /* each part is a token, as is the hyphen */
  NK_HYPHENS_JOIN,  /* the whole is one token */
  NK_HYPHENS_BOTH   /* the whole is one, and its parts follow it as tokens inside it */
} nk_hyphens;

/* What is known of a word; for nk_word_rules_add(). */
typedef enum nk_word_role {
  NK_WORD_ACRONYM,    /* written in capitals, among words that are not, it is another word: "US" */
  NK_WORD_CONTRACTED, /* a final 's is no possessive: "it's" */
  NK_WORD_ELIDED,     /* before an apostrophe it is a token of its own, with it: "l" of "l'eau" */
  NK_WORD_ROLE_COUNT
} nk_word_role;

/* How a text is made a document; start from nk_document_options_default(). */
typedef struct nk_document_options {
  nk_tailoring tailoring;
  bool clitics; /* split "do|n't", "Ann|'s", "we|'ll" as the Penn Treebank does (English) */
  bool strict;  /* refuse invalid UTF-8 instead of repairing it to U+FFFD */
  bool lines;   /* every line break ends a paragraph; otherwise news tailoring sees wrapped lines */
  nk_str language; /* code as in "de" or "de-AT", whose abbreviations and ordinals then count; empty
                      or without a list: those of English. Read during the run only */
  const nk_abbreviations *abbreviations; /* a set that goes before the list; NULL: none. Borrowed */
  const nk_word_rules *rules;            /* what counts as one word; NULL: no rules. Borrowed */
} nk_document_options;

/* News tailoring, no clitics, not strict, lines may wrap; neither language, set nor rules. Cannot
 * fail. Time: constant. */
NK_API nk_document_options nk_document_options_default(void);

/* Makes an empty set in memory from `allocator` (NULL: the C library's), which it remembers. With
 * `alone` the set is all that is known of its language: the English list does not count beside it.
 * With `ordinals` a full stop behind a number makes an ordinal of it: "3. Mai" is not two
 * sentences. Freed with nk_abbreviations_free(). Fails: NK_ERR_MEMORY. Time: constant. */
NK_API nk_status nk_abbreviations_new(const nk_allocator *allocator, bool alone, bool ordinals,
                                      nk_abbreviations **out, nk_error *err);

/* Frees a set; NULL is allowed. Cannot fail. Time: constant. */
NK_API void nk_abbreviations_free(nk_abbreviations *set);

/* Adds a word, copied; its final full stop may be left out. It is matched in any case of ASCII
 * letters; other capitals are words of their own. One thread at a time, and none that runs with the
 * set. Fails: NK_ERR_LIMIT (over 16 bytes, or empty), NK_ERR_MEMORY; nothing has changed then.
 * Time: constant, taken together. */
NK_API nk_status nk_abbreviations_add(nk_abbreviations *set, nk_str word, nk_abbreviation behavior,
                                      nk_error *err);

/* Makes rules in memory from `allocator` (NULL: the C library's), which they remember.
 *   hyphens      what becomes of words with hyphens inside.
 *   possessives  the type of "council's" is that of "council", unless it is NK_WORD_CONTRACTED.
 *   cased        types keep their capitals, so that "Apple" and "apple" are two.
 *   out          freed with nk_word_rules_free().
 * Fails: NK_ERR_MEMORY. Time: constant. */
NK_API nk_status nk_word_rules_new(const nk_allocator *allocator, nk_hyphens hyphens,
                                   bool possessives, bool cased, nk_word_rules **out,
                                   nk_error *err);

/* Frees rules; NULL is allowed. Cannot fail. Time: constant. */
NK_API void nk_word_rules_free(nk_word_rules *rules);

/* Adds a word, copied, in any case of ASCII letters; it may have several roles. One thread at a
 * time, and none that runs with the rules. Fails: NK_ERR_LIMIT (over 16 bytes, or empty),
 * NK_ERR_MEMORY; nothing has changed then. Time: constant, taken together. */
NK_API nk_status nk_word_rules_add(nk_word_rules *rules, nk_str word, nk_word_role role,
                                   nk_error *err);

/* Whether the core has a list for texts of this language; regions do not count. Any thread. Cannot
 * fail. Time: logarithmic in the number of languages. */
NK_API bool nk_language_known(nk_str language);

/* Makes a segmenter: the scratch memory that runs need. Reuse it; it serves one thread at a time.
 * Freed with nk_segmenter_free(). Fails: NK_ERR_MEMORY. Time: constant. */
NK_API nk_status nk_segmenter_new(const nk_allocator *allocator, nk_segmenter **out, nk_error *err);

/* Frees a segmenter; documents that were written stay. Cannot fail. Time: constant. */
NK_API void nk_segmenter_free(nk_segmenter *segmenter);

/* The first step: analyzes `text`.
 *   text     is read until nk_segmenter_write(), and must stay in place until then.
 *   options  NULL for the defaults.
 * Fails: NK_ERR_ENCODING (strict only; err->offset: first bad byte), NK_ERR_LIMIT (text or norm
 * forms of 4 GiB and more), NK_ERR_MEMORY. The segmenter may be used again after any failure.
 * Time and memory: linear in text.len. Source: UAX #29 (Unicode 15.0) with the exceptions that
 * docs/segmentation.md lists. */
NK_API nk_status nk_segmenter_run(nk_segmenter *segmenter, nk_str text,
                                  const nk_document_options *options, nk_error *err);

/* Bytes that the document of the last run takes; that run must have succeeded. Cannot fail. Time:
 * constant. */
NK_API size_t nk_segmenter_size(const nk_segmenter *segmenter);

/* The second step: lays the document of the last run out in `block`, which is the caller's, aligned
 * for any type and nk_segmenter_size() long. Gives `block`. Cannot fail. Time: linear in the size.
 */
NK_API const nk_document *nk_segmenter_write(const nk_segmenter *segmenter, void *block);

/* Both steps, with a segmenter of its own and memory from `allocator` (NULL: the C library's).
 *   out  freed with nk_document_free() and the same allocator.
 * Fails: as nk_segmenter_run(). Time and memory: linear in text.len. */
NK_API nk_status nk_document_new(const nk_allocator *allocator, nk_str text,
                                 const nk_document_options *options, nk_document **out,
                                 nk_error *err);

/* Gives a document of nk_document_new() back; `allocator` is the one that it was made with, as a
 * document, which is plain memory, does not remember it. Cannot fail. Time: constant. */
NK_API void nk_document_free(const nk_allocator *allocator, nk_document *document);

/* Whether `size` bytes that came from elsewhere, at `block`, aligned for any type, are a document
 * that every function below may be given: its columns lie within it and its numbers within their
 * ranges. What the words are is taken on trust. Nothing is kept.
 * Fails: NK_ERR_FORMAT. Time: linear in the size. */
NK_API nk_status nk_document_check(const void *block, size_t size, nk_error *err);

/* The text, valid UTF-8 (invalid bytes were replaced by U+FFFD). Borrowed from the document, as is
 * everything below. Cannot fail. Time: constant. */
NK_API nk_str nk_document_text(const nk_document *document);

/* Bytes that the block takes. Cannot fail. Time: constant. */
NK_API size_t nk_document_size(const nk_document *document);

/* How many invalid byte sequences were replaced by U+FFFD. Cannot fail. Time: constant. */
NK_API size_t nk_document_repairs(const nk_document *document);

/* How many tokens, sentences, paragraphs and distinct norm forms it has. Cannot fail. Time:
 * constant. */
NK_API uint32_t nk_document_token_count(const nk_document *document);
NK_API uint32_t nk_document_sentence_count(const nk_document *document);
NK_API uint32_t nk_document_paragraph_count(const nk_document *document);
NK_API uint32_t nk_document_type_count(const nk_document *document);

/* Whether tokens stand inside others, which NK_HYPHENS_BOTH makes; each behind the one that it is
 * inside of. Cannot fail. Time: constant. */
NK_API bool nk_document_is_nested(const nk_document *document);

/* Token columns, nk_document_token_count() long, in text order: where a token starts and ends, its
 * type, its nk_kind. Tokens are disjoint (but for nested ones), have at least one byte and never
 * cut a code point. Borrowed. Cannot fail. Time: constant. */
NK_API const uint32_t *nk_document_token_starts(const nk_document *document);
NK_API const uint32_t *nk_document_token_ends(const nk_document *document);
NK_API const uint32_t *nk_document_token_types(const nk_document *document);
NK_API const uint8_t *nk_document_token_kinds(const nk_document *document);

/* Sentence i holds the tokens [starts[i], starts[i + 1]); the array is one longer than the count.
 * A sentence has at least one token. Borrowed. Cannot fail. Time: constant. */
NK_API const uint32_t *nk_document_sentence_starts(const nk_document *document);

/* Paragraph i holds the sentences [starts[i], starts[i + 1]), as above. Borrowed. Cannot fail.
 * Time: constant. */
NK_API const uint32_t *nk_document_paragraph_starts(const nk_document *document);

/* The norm form of type `type` (< nk_document_type_count()): NFC, case-folded, without soft
 * hyphens, and with ' for U+2019 and - for U+2010 and U+2011 inside a word, so that "don’t" and
 * "don't" are one type. Rules may say otherwise of capitals and of a final 's. Ids are in order of
 * first occurrence. Borrowed. Cannot fail. Time: constant. */
NK_API nk_str nk_document_type(const nk_document *document, uint32_t type);

#ifdef __cplusplus
}
#endif
#endif
