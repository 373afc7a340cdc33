/* Taggers: linear-chain conditional random fields over token columns.
 *
 * Columns (nk_columns) hold one 32-bit value a token for each named property: its norm form, its
 * shape, a suffix, a user's own label. Built-in columns are computed from a document when a tagger
 * first asks for them and are kept, so that several taggers share them.
 *
 * A name may end in '<' or '>': "cue<" is the nearest value of column "cue" on the left within the
 * sentence, "cue>" on the right; "cue<<" and "cue>>" look through the paragraph; a '#' behind that
 * gives the distance in steps (1, 2, 3, 4, to 6, 9, 14, 24, more) in place of the value.
 *
 * A template is a text such as "norm norm@-1": the values of its columns at these offsets from the
 * current token, taken together, are one feature. The empty template is the bias. A value of 0
 * means "nothing here", and a template that meets one has no feature at that token.
 *
 * A tagger (nk_tagger) is a trained model: tags, templates, and weights rounded to 8 bits in one
 * block of bytes that is used in place, whether it was read or mapped. It is checked when opened
 * and immutable afterwards.
 *
 * A trainer (nk_trainer) makes models. The same data, options and seed give the same bytes.
 *
 * Threads: any number may use a tagger at once, each with columns and a tagging of its own; one at
 * a time may use a columns object, a tagging or a trainer. All four remember their allocator.
 *
 * Source: Lafferty, McCallum, Pereira 2001 (model); Duchi, Hazan, Singer 2011 (AdaGrad). */
#ifndef NEWSKIT_TAGGER_H
#define NEWSKIT_TAGGER_H

#include "document.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { NK_TAGS_MAX = 64, NK_TEMPLATES_MAX = 512, NK_TEMPLATE_ITEMS_MAX = 6, NK_COLUMN_REACH = 8 };

typedef struct nk_columns nk_columns;
typedef struct nk_tagger nk_tagger;
typedef struct nk_tagging nk_tagging;
typedef struct nk_trainer nk_trainer;

/* What is tagged as one sequence; templates do not look beyond it. */
typedef enum nk_scope { NK_SCOPE_SENTENCE, NK_SCOPE_PARAGRAPH, NK_SCOPE_COUNT } nk_scope;

/* Columns over the tokens of `document`, which must outlive them.
 *   out  freed with nk_columns_free().
 * Fails: NK_ERR_MEMORY. Time: linear in sentences. */
NK_API nk_status nk_columns_of_document(const nk_allocator *allocator, const nk_document *document,
                                        nk_columns **out, nk_error *err);

/* Columns over `count` tokens that are no document's: only added columns exist.
 *   starts  `sequences` ascending token indices, the first of them 0, where sentences (here also
 *           paragraphs) start; copied.
 *   out     freed with nk_columns_free().
 * Fails: NK_ERR_RANGE when `starts` is not ascending or leaves the tokens, NK_ERR_MEMORY. Time:
 * linear in `sequences`. */
NK_API nk_status nk_columns_new(const nk_allocator *allocator, uint32_t count,
                                const uint32_t *starts, uint32_t sequences, nk_columns **out,
                                nk_error *err);

/* Frees columns and their values. Cannot fail. Time: linear in columns. */
NK_API void nk_columns_free(nk_columns *columns);

/* How many tokens they are over. Cannot fail. Time: constant. */
NK_API uint32_t nk_columns_count(const nk_columns *columns);

/* The value that stands for `text` in a column; never 0. Depends on the bytes alone, so that models
 * may keep it; two texts in four thousand million share one. Cannot fail. Time: linear in text.len.
 */
NK_API uint32_t nk_column_value(nk_str text);

/* Adds or replaces the column `name` (1 to 40 bytes without white space or '@'), copying name and
 * values, one for each token.
 * Fails: NK_ERR_FORMAT for a bad name, NK_ERR_LIMIT when there are too many columns (250),
 * NK_ERR_MEMORY. Time: linear in tokens. */
NK_API nk_status nk_columns_add(nk_columns *columns, nk_str name, const uint32_t *values,
                                nk_error *err);

/* The values of a column, computed now when it is built in and new. Borrowed until the column is
 * replaced or the columns are freed.
 * Fails: NK_ERR_FORMAT when there is no such column, NK_ERR_LIMIT, NK_ERR_MEMORY. Time: linear in
 * tokens the first time, then in columns. */
NK_API nk_status nk_columns_values(nk_columns *columns, nk_str name, const uint32_t **out,
                                   nk_error *err);

/* The name of built-in column `index`, or NULL past the last. Static. Cannot fail. Time: constant.
 */
NK_API const char *nk_columns_builtin(size_t index);

/* Opens a model.
 *   bytes  aligned to 8; borrowed, must stay in place and unchanged until nk_tagger_free().
 *   out    freed with nk_tagger_free().
 * Fails: NK_ERR_FORMAT when it is not a model of this version, or damaged (err->offset says where);
 * NK_ERR_MEMORY. Time: linear in the size. */
NK_API nk_status nk_tagger_open(const nk_allocator *allocator, nk_str bytes, nk_tagger **out,
                                nk_error *err);

/* Frees a tagger; its bytes go back to their owner. Cannot fail. Time: constant. */
NK_API void nk_tagger_free(nk_tagger *tagger);

/* What the model was trained for: how many tags and templates, and what it takes as one sequence.
 * Cannot fail. Time: constant. */
NK_API uint32_t nk_tagger_tag_count(const nk_tagger *tagger);
NK_API uint32_t nk_tagger_template_count(const nk_tagger *tagger);
NK_API nk_scope nk_tagger_scope(const nk_tagger *tagger);

/* The name of a tag and the text of a template, both below their counts. Borrowed from the bytes.
 * Cannot fail. Time: constant. */
NK_API nk_str nk_tagger_tag_name(const nk_tagger *tagger, uint32_t tag);
NK_API nk_str nk_tagger_template(const nk_tagger *tagger, uint32_t template_index);

/* The tag called `name`, or the count of tags when none is. Cannot fail. Time: linear in tags. */
NK_API uint32_t nk_tagger_find_tag(const nk_tagger *tagger, nk_str name);

/* What was written with the model by its maker, for people to read. Borrowed from the bytes. Cannot
 * fail. Time: constant. */
NK_API nk_str nk_tagger_note(const nk_tagger *tagger);

/* Makes a tagging, which holds the result of the last run and the scratch memory that runs need;
 * reuse it. Freed with nk_tagging_free(). Fails: NK_ERR_MEMORY. Time: constant. */
NK_API nk_status nk_tagging_new(const nk_allocator *allocator, nk_tagging **out, nk_error *err);

/* Frees a tagging, and with it the last result. Cannot fail. Time: constant. */
NK_API void nk_tagging_free(nk_tagging *tagging);

/* Adds `bias` to every score of `tag` in the runs to come, to trade precision for recall. Bias is 0
 * in a new tagging. `tag` < NK_TAGS_MAX. Cannot fail. Time: constant. */
NK_API void nk_tagging_bias(nk_tagging *tagging, uint32_t tag, float bias);

/* Finds the most probable tag sequence, and with `posteriors` each tag's probability at each token.
 * Fails: NK_ERR_FORMAT when a column that the tagger needs is missing, NK_ERR_MEMORY.
 * Time: linear in tokens and templates. The tagger must outlive the result. */
NK_API nk_status nk_tagging_run(nk_tagging *tagging, const nk_tagger *tagger, nk_columns *columns,
                                bool posteriors, nk_error *err);

/* Finds the tags (and posteriors) of the last run once more, with the bias as it is now; the
 * features are not looked at again. There must have been a run, whose tagger is still there. Cannot
 * fail. Time: linear in tokens. */
NK_API void nk_tagging_again(nk_tagging *tagging, bool posteriors);

/* The number of tokens of the last run; 0 before the first. Cannot fail. Time: constant. */
NK_API uint32_t nk_tagging_count(const nk_tagging *tagging);

/* The tag of each token; nk_tagging_count() long. Borrowed until the next run. Cannot fail. Time:
 * constant. */
NK_API const uint8_t *nk_tagging_tags(const nk_tagging *tagging);

/* Probabilities, tag after tag for each token, or NULL when the last run had no posteriors.
 * Borrowed until the next run. Cannot fail. Time: constant. */
NK_API const float *nk_tagging_posteriors(const nk_tagging *tagging);

/* Finds the next span of tags that are named "B" and a kind at its first token and "I" and the same
 * kind behind it, from token `*at` on, which moves behind it. Spans end with their sequence. Gives
 * the tokens [span->start, span->end), and the tag of the first in `*tag`; false when there is
 * none. Tags with other names are in no span. Cannot fail. Time: linear in the tokens passed. */
NK_API bool nk_tagging_next_span(const nk_tagging *tagging, uint32_t *at, nk_span *span,
                                 uint32_t *tag);

/* Adds the tags of the last run, by the values of their names, as the column `name` of `columns`,
 * which must be over as many tokens. Fails: as nk_columns_add(). Time: linear in tokens. */
NK_API nk_status nk_tagging_add_tags(const nk_tagging *tagging, nk_columns *columns, nk_str name,
                                     nk_error *err);

/* Adds the probability of `tag` as a column: nothing under 0.05, then one value for each of the
 * steps up to 0.2, 0.4, 0.6, 0.8, 0.95 and 1. The last run must have had posteriors.
 * Fails: as nk_columns_add(). Time: linear in tokens. */
NK_API nk_status nk_tagging_add_level(const nk_tagging *tagging, nk_columns *columns, uint32_t tag,
                                      nk_str name, nk_error *err);

/* How a model is trained; start from nk_trainer_options_default(). */
typedef struct nk_trainer_options {
  nk_scope scope;
  uint32_t epochs;
  uint32_t cutoff;     /* features seen fewer times in training are left out */
  float rate;          /* AdaGrad's step */
  float l2;            /* pull of weights towards 0 */
  float dropout;       /* share of features hidden at random, [0, 1) */
  uint32_t dictionary; /* a form seen as often keeps to the tags it was seen with; 0: none do */
  bool strict;         /* tag pairs not seen in training are forbidden */
  uint32_t size_limit; /* bytes of the model's weights, about; least useful features go first */
  uint64_t seed;
} nk_trainer_options;

/* What serves names and parts of speech well; every field may be changed. Cannot fail. Time:
 * constant. */
NK_API nk_trainer_options nk_trainer_options_default(void);

/* Makes a trainer without data.
 *   templates  `template_count` of them, copied.        options  NULL for the defaults.
 *   out        freed with nk_trainer_free().
 * Fails: NK_ERR_FORMAT for a malformed template (err->offset: its index), NK_ERR_RANGE for an
 * option, no templates or too many, NK_ERR_MEMORY. Time: linear in templates. */
NK_API nk_status nk_trainer_new(const nk_allocator *allocator, const nk_str *templates,
                                size_t template_count, const nk_trainer_options *options,
                                nk_trainer **out, nk_error *err);

/* Frees a trainer, its data and the last model. Cannot fail. Time: linear in the data's blocks. */
NK_API void nk_trainer_free(nk_trainer *trainer);

/* The id of the tag called `name` (1 to 255 bytes, copied), a new one when it is new.
 * Fails: NK_ERR_LIMIT over NK_TAGS_MAX or after training began, NK_ERR_FORMAT for an empty or
 * overlong name, NK_ERR_MEMORY. Time: linear in tags. */
NK_API nk_status nk_trainer_tag(nk_trainer *trainer, nk_str name, uint8_t *out, nk_error *err);

/* Takes in the sequences of `columns` with a tag id for each token, both copied; the columns may be
 * freed afterwards.
 * Fails: NK_ERR_FORMAT for a missing column, NK_ERR_RANGE for an unknown tag id (err->offset: the
 * token), NK_ERR_LIMIT (also after training began), NK_ERR_MEMORY; a failed trainer can only be
 * freed. Time and memory: linear in tokens times templates. */
NK_API nk_status nk_trainer_add(nk_trainer *trainer, nk_columns *columns, const uint8_t *tags,
                                nk_error *err);

/* One pass over the data in an order drawn by the seed; `*loss` is the mean negative log-likelihood
 * of a sequence. The first pass fixes the features: nothing can be added after it.
 * Fails: NK_ERR_FORMAT when there is no data, NK_ERR_LIMIT (a sequence is too long), NK_ERR_MEMORY.
 * Time: linear in features times tags, and in tokens times the square of tags. */
NK_API nk_status nk_trainer_epoch(nk_trainer *trainer, double *loss, nk_error *err);

/* Writes the model, with `note` for people to read, which is copied. `*out` is borrowed until the
 * next call, or until the trainer is freed. Fails: NK_ERR_FORMAT before the first epoch,
 * NK_ERR_LIMIT, NK_ERR_MEMORY. Time: linear in the features. */
NK_API nk_status nk_trainer_model(nk_trainer *trainer, nk_str note, nk_str *out, nk_error *err);

#ifdef __cplusplus
}
#endif
#endif
