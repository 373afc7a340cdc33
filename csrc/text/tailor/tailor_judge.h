/* What the parts of the news tailoring of sentences share: the state of judging, and looking at
 * tokens. */
#ifndef NK_TEXT_TAILOR_JUDGE_H
#define NK_TEXT_TAILOR_JUDGE_H

#include "text/lines.h"
#include "text/segmenter.h"
#include "text/tailor/lexicon.h"
#include "text/unicode/properties.h"
#include "text/unicode/utf8.h"

/* How a token may end a sentence. */
typedef enum nk_ending {
  NK_ENDING_NONE,
  NK_ENDING_STOP,         /* a single full stop */
  NK_ENDING_MARK,         /* ! and ?, alone or in a run */
  NK_ENDING_DOTS,         /* an ellipsis */
  NK_ENDING_ABBREVIATION, /* a word with its full stop */
  NK_ENDING_ADDRESS,      /* a URL or an e-mail address, behind which no full stop is written */
  NK_ENDING_RULE,         /* a line of ornaments: "***", "-----" */
  NK_ENDING_SMILEY,
  NK_ENDING_FOREIGN /* a terminator of another script, which needs no space behind it */
} nk_ending;

typedef struct nk_judge {
  nk_segmenter *s;
  const uint8_t *text;
  uint32_t first;     /* first token of the sentence at hand */
  uint32_t list_next; /* the number that the next item of a list would have; 0 outside a list */
  nk_block block;
  size_t block_from; /* where the block of lines at hand starts */
  int informal;      /* -1: not looked at yet; else whether the writer spares capitals */
} nk_judge;

/* The bytes of token `i`. */
static inline nk_str nk_token_form(const nk_judge *j, uint32_t i) {
  nk_str s = {j->s->text.data + j->s->starts[i], j->s->ends[i] - j->s->starts[i]};
  return s;
}

/* Whether token `i` is this one byte. */
static inline bool nk_token_is(const nk_judge *j, uint32_t i, char c) {
  return j->s->ends[i] - j->s->starts[i] == 1 && j->text[j->s->starts[i]] == (uint8_t)c;
}

/* Its first code point, and the class of that for sentences. */
static inline uint32_t nk_token_code(const nk_judge *j, uint32_t i) {
  const uint8_t *end;
  return nk_utf8_next(j->text + j->s->starts[i], &end);
}

static inline enum nk_sb nk_token_class(const nk_judge *j, uint32_t i) {
  return nk_sb_of(nk_properties(nk_token_code(j, i)));
}

/* What stands between token `i` and the one before it, and whether it is nothing. */
static inline nk_gap nk_token_gap(const nk_judge *j, uint32_t i) {
  return nk_gap_of(j->text, j->s->ends[i - 1], j->s->starts[i]);
}

static inline bool nk_token_touches(const nk_judge *j, uint32_t i) {
  return j->s->ends[i - 1] == j->s->starts[i];
}

/* The kind of token `i`, before nk_segmenter_run() finds those of all. */
nk_kind nk_token_kind(const nk_judge *j, uint32_t i);

/* What the lexicons know of token `i`, with its full stop or without. */
uint32_t nk_token_flags(const nk_judge *j, uint32_t i);

nk_ending nk_token_ending(const nk_judge *j, uint32_t i);

/* Whether all of the sentence before token `i` is punctuation. */
bool nk_opens_sentence(const nk_judge *j, uint32_t i);

bool nk_is_quote_mark(uint32_t code); /* one that may close, straight ones among them */
bool nk_is_dash(uint32_t code);
bool nk_is_bullet(uint32_t code);

#endif
