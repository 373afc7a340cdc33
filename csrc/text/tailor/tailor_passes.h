/* What stands around a sentence end: closing marks, references, notes, opening marks, list markers. */
#ifndef NK_TEXT_TAILOR_PASSES_H
#define NK_TEXT_TAILOR_PASSES_H

#include "text/tailor/tailor_judge.h"

/* Passes the closing marks from `i` on; `*quoted` when one is a quotation mark. */
uint32_t nk_pass_closers(const nk_judge *j, uint32_t i, bool *quoted);

/* Passes references such as "[4]" and "[...]". */
uint32_t nk_pass_references(const nk_judge *j, uint32_t i);

/* Passes the raised numbers of notes: "consultation.11 12 Take", "rights. 4 Even". */
uint32_t nk_pass_notes(const nk_judge *j, uint32_t i);

/* The first token from `i` on that is not an opening mark or a dash. */
uint32_t nk_pass_openers(const nk_judge *j, uint32_t i, bool *dashed);

/* Lists whose items follow each other in one line: "1. First 2. Second", "a) one b) two". Token `i`
 * is the full stop or bracket behind a marker. The marker (or its opening bracket) when that opens
 * an item and the sentence has begun before it, else 0. `*label` when it is a marker at all. */
uint32_t nk_next_item(nk_judge *j, uint32_t i, bool *label);

/* Whether a bracketed list marker, "(b)", starts at token `i`. */
bool nk_bracketed_marker(const nk_judge *j, uint32_t i);

#endif
