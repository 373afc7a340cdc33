/* The umbrella: all of the public interface of the newskit core. */
#ifndef NEWSKIT_NEWSKIT_H
#define NEWSKIT_NEWSKIT_H

#include "base.h"
#include "count.h"
#include "document.h"
#include "json.h"
#include "keywords.h"
#include "language.h"
#include "layout.h"
#include "page.h"
#include "reuse.h"
#include "statistics.h"
#include "store.h"
#include "text.h"
#include "tagger.h"
#include "unpack.h"
#include "xml.h"

#endif
