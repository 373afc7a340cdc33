/* The steps of an XPath location path, told from its text. libxml2 lets a node occur many times in the set that
 * "//" gives to the next step, which makes a path of several "//" grow with every step; taken one by one, with each node
 * once, steps cost what they find. */
#ifndef NK_MARKUP_PATHS_H
#define NK_MARKUP_PATHS_H

#include "newskit/base.h"

/* More steps than any path of a rule has. */
enum { NK_PATH_STEPS = 32 };

typedef struct nk_path_step {
  nk_str text; /* axis, test and predicates */
  bool below;  /* "//" stands before it */
} nk_path_step;

typedef struct nk_path {
  nk_path_step steps[NK_PATH_STEPS];
  uint32_t count;
  bool absolute; /* begins at the document */
} nk_path;

/* Takes the first path of `*expression` up to a "|" outside brackets or the end, and moves behind it. False when what
 * stands there is no plain path: it has an operator, a call, a variable, a bracket that does not close, a step
 * that is empty, or too many. The texts are borrowed. Time: linear. */
bool nk_path_take(nk_str *expression, nk_path *path);

/* The name of a function is shorter. */
enum { NK_PATH_CALL = 32 };

/* Whether the expression is a call with one argument, "count(…)": its name, and what stands in the brackets. */
bool nk_path_call(nk_str expression, nk_str *name, nk_str *inside);

/* How many times the expression goes down or across a whole page: "//" and the axes that do, strings apart.
 * Time: linear. */
uint32_t nk_path_leaps(nk_str expression);

#endif
