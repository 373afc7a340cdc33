/* What the parts of the news tailoring of sentences share: the state of judging, looking at tokens,
 * passing over what stands around a sentence end. */
#ifndef NK_TEXT_TAILOR_JUDGE_H
#define NK_TEXT_TAILOR_JUDGE_H

#include <string.h>

#include "text/tailor/lexicon.h"
#include "text/lines.h"
#include "text/unicode/properties.h"
#include "text/tailor/tailor.h"
#include "text/unicode/utf8.h"

typedef enum nk_sb class;

/* How a token may end a sentence. */
typedef enum ending {
  NO_ENDING,
  STOP,         /* a single full stop */
  MARK,         /* ! and ?, alone or in a run */
  DOTS,         /* an ellipsis */
  ABBREVIATION, /* a word with its full stop */
  ADDRESS,      /* a URL or an e-mail address, behind which no full stop is written */
  RULE,         /* a line of ornaments: "***", "-----" */
  SMILEY,
  FOREIGN /* a terminator of another script, which needs no space behind it */
} ending;

typedef struct judge {
  nk_segmenter *s;
  const uint8_t *text;
  uint32_t first;     /* first token of the sentence at hand */
  uint32_t list_next; /* the number that the next item of a list would have; 0 outside a list */
  nk_block block;
  size_t block_from; /* where the block of lines at hand starts */
  int informal;      /* -1: not looked at yet; else whether the writer spares capitals */
} judge;

static inline nk_str form(const judge *j, uint32_t i) {
  nk_str s = {j->s->text.data + j->s->starts[i], j->s->ends[i] - j->s->starts[i]};
  return s;
}

/* The kind of a token, before nk_segmenter_run() finds those of all. One that the tailoring of
 * words noted has its bit among the stops. */
static inline nk_kind kind_of(const judge *j, uint32_t i) {
  const nk_segmenter *s = j->s;
  nk_str word = form(j, i);
  if (word.len > 1 && nk_bit(s->scan.stops, s->starts[i])) {
    const nk_mark *mark = nk_mark_at(s, s->starts[i]);
    if (mark) return (nk_kind)mark->kind;
  }
  return nk_kind_quick(word);
}

static inline bool is(const judge *j, uint32_t i, char c) {
  return j->s->ends[i] - j->s->starts[i] == 1 && j->text[j->s->starts[i]] == (uint8_t)c;
}

static inline uint32_t first_code(const judge *j, uint32_t i) {
  const uint8_t *end;
  return nk_utf8_next(j->text + j->s->starts[i], &end);
}

static inline class first_class(const judge *j, uint32_t i) {
  return nk_sb_of(nk_properties(first_code(j, i)));
}

static inline nk_gap gap_before(const judge *j, uint32_t i) {
  return nk_gap_of(j->text, j->s->ends[i - 1], j->s->starts[i]);
}

static inline bool adjacent(const judge *j, uint32_t i) {
  return j->s->ends[i - 1] == j->s->starts[i];
}

static inline uint32_t lexicon(const judge *j, uint32_t i) {
  nk_str word = form(j, i);
  if (word.len > 1 && word.data[word.len - 1] == '.') word.len--;
  return nk_lexicon_flags(&j->s->lexicon, (const uint8_t *)word.data, word.len,
                          j->s->text.len - j->s->starts[i]);
}

/* Whether a token is three or more of one ornament. Up to three hyphens are a dash. */
static inline bool ornament(nk_str word) {
  char c = word.data[0];
  if (word.len < 3 || (c != '*' && c != '=' && c != '-' && c != '_' && c != '~')) return false;
  for (size_t i = 1; i < word.len; i++)
    if (word.data[i] != c) return false;
  return c != '-' || word.len > 3;
}

static inline ending ending_of(const judge *j, uint32_t i) {
  nk_str word = form(j, i);
  char last = word.data[word.len - 1];
  nk_kind kind = kind_of(j, i);
  if (kind == NK_KIND_URL || kind == NK_KIND_EMAIL) return ADDRESS;
  if (kind == NK_KIND_EMOJI) return SMILEY;
  if (kind != NK_KIND_WORD && ornament(word)) return RULE;
  if (last == '.') {
    if (word.len == 1) return i > 1 && is(j, i - 1, '.') && is(j, i - 2, '.') ? DOTS : STOP;
    if (kind == NK_KIND_WORD) return ABBREVIATION;
    if (kind != NK_KIND_PUNCTUATION) return NO_ENDING;
    return memchr(word.data, '?', word.len) || memchr(word.data, '!', word.len) ? MARK : DOTS;
  }
  if (last == '!' || last == '?') return MARK;
  if ((uint8_t)last < 0x80) return NO_ENDING;
  uint32_t code = first_code(j, i);
  if (code == 0x2026) return DOTS;
  class c = nk_sb_of(nk_properties(code));
  return c == NK_SB_STERM || c == NK_SB_ATERM ? FOREIGN : NO_ENDING;
}

static inline bool quote_mark(uint32_t code) {
  return code == '"' || code == '\'' || code == 0x201D || code == 0x2019 || code == 0xBB ||
         code == 0x203A || code == 0x300D || code == 0x300F;
}

static inline bool dash(uint32_t code) {
  return code == '-' || code == 0x2013 || code == 0x2014;
}

static inline bool bullet(uint32_t code) {
  return code == 0x2022 || code == 0x2023 || code == 0x2043 || code == 0x25E6 || code == 0x25AA ||
         code == 0x25CF || code == 0xB7;
}

/* Whether all of the sentence before token `i` is punctuation. */
static inline bool opens_sentence(const judge *j, uint32_t i) {
  if (i - j->first > 4) return false;
  for (uint32_t k = j->first; k < i; k++)
    if (kind_of(j, k) != NK_KIND_PUNCTUATION && kind_of(j, k) != NK_KIND_SYMBOL) return false;
  return true;
}

/* Passes the closing marks from `i` on; `*quoted` when one is a quotation mark. */
uint32_t nk_pass_closers(const judge *j, uint32_t i, bool *quoted);

/* Passes references such as "[4]" and "[...]". */
uint32_t nk_pass_references(const judge *j, uint32_t i);

/* Passes the raised numbers of notes: "consultation.11 12 Take", "rights. 4 Even". */
uint32_t nk_pass_notes(const judge *j, uint32_t i);

/* The first token from `i` on that is not an opening mark or a dash. */
uint32_t nk_pass_openers(const judge *j, uint32_t i, bool *dashed);

/* Lists whose items follow each other in one line: "1. First 2. Second", "a) one b) two". Token `i`
 * is the full stop or bracket behind a marker. The marker (or its opening bracket) when that opens
 * an item and the sentence has begun before it, else 0. `*label` when it is a marker at all. */
uint32_t nk_next_item(judge *j, uint32_t i, bool *label);

/* Whether a bracketed list marker, "(b)", starts at token `i`. */
bool nk_bracketed_marker(const judge *j, uint32_t i);

#endif
