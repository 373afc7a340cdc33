/* XML: a document of any length, read event by event in memory that does not grow with it.
 *
 * The caller feeds bytes and asks for events until more bytes are wanted. Behind it stands
 * libxml2's push parser. Nothing is ever loaded: no network, no external subset, no external
 * entities. Entities that a document declares in itself are replaced as text (one that holds markup
 * is an error), and all of them together add no more than `expansion` bytes. Parameter entities are
 * not replaced, attributes that only a document type declares are not added.
 *
 * Encodings: a byte order mark, else the caller's word, else the declaration, else UTF-8.
 * iso-8859-1 is read as windows-1252, as browsers do; other names are libxml2's and iconv's.
 *
 * Places (`line`, `column`, `byte`) count from 1, 1 and 0. Bytes are those of the document as
 * UTF-8, which are its own bytes unless it has another encoding or was repaired.
 *
 * Memory: the queue of events lies in the given allocator; what libxml2 holds (at most the piece
 * fed and an unfinished tag, and the names of elements) comes from the C library.
 *
 * Threads: a reader is used by one thread at a time; readers are independent of each other. */
#ifndef NEWSKIT_XML_H
#define NEWSKIT_XML_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The defaults of the limits below. News documents stay far under each of them. */
#define NK_XML_DEPTH 256u
#define NK_XML_ATTRIBUTES 1000u
#define NK_XML_TOKEN 10000000u    /* 10 MB: libxml2's own bound for one text */
#define NK_XML_EXPANSION 1000000u /* 1 MB of text out of entities in one document */
#define NK_XML_DEPTH_MAX 100000u  /* the most that may be asked for as `depth` */
#define NK_XML_REPAIRS_KEPT 100u  /* repairs that are kept with message and place; all are counted \
                                   */

typedef struct nk_xml nk_xml;

typedef struct nk_xml_options {
  nk_str encoding;   /* what the carrier says (an HTTP header); empty: nothing */
  bool recover;      /* go on after errors, and count them as repairs */
  bool comments;     /* give comments as events */
  bool instructions; /* give processing instructions as events */
  size_t depth;      /* the most elements in one another */
  size_t attributes; /* the most attributes of one element */
  size_t token;      /* the most bytes of one tag, text, comment or instruction */
  size_t expansion;  /* the most bytes that entities may add to the document */
} nk_xml_options;

typedef enum nk_xml_kind {
  NK_XML_MORE = 0,    /* nothing to tell before more is fed, or the end is said */
  NK_XML_FINISHED,    /* the document is read */
  NK_XML_START,       /* of an element: name, prefix, ns, attributes */
  NK_XML_END,         /* of an element: name, prefix, ns */
  NK_XML_TEXT,        /* text: all there is between two tags, CDATA and entities included */
  NK_XML_COMMENT,     /* text */
  NK_XML_INSTRUCTION, /* name, text */
  NK_XML_KINDS
} nk_xml_kind;

typedef struct nk_xml_attribute {
  nk_str name; /* without prefix */
  nk_str prefix;
  nk_str ns; /* URI; empty where there is none */
  nk_str value;
} nk_xml_attribute;

typedef struct nk_xml_event {
  nk_xml_kind kind;
  nk_str name;
  nk_str prefix;
  nk_str ns; /* URI; empty where there is none, or where the prefix was not declared */
  nk_str text;
  const nk_xml_attribute *attributes; /* without declarations of namespaces */
  size_t attribute_count;
  uint32_t depth; /* elements around it; 0 for the root */
  uint32_t line;  /* where it begins; for text, where its last part ends */
  uint64_t byte;
} nk_xml_event;

typedef struct nk_xml_repair {
  uint32_t line, column;
  uint64_t byte;
  char message[120];
} nk_xml_repair;

/* The defaults: nothing optional, the limits above. Cannot fail. */
NK_API nk_xml_options nk_xml_options_default(void);

/* A reader at the beginning of a document. `options` may be NULL for the defaults; `encoding` is
 * copied. The caller frees it. Fails: NK_ERR_MEMORY, NK_ERR_ENCODING (no such encoding),
 * NK_ERR_RANGE (a limit that is 0, or a depth over NK_XML_DEPTH_MAX). */
NK_API nk_status nk_xml_new(const nk_allocator *allocator, const nk_xml_options *options,
                            nk_xml **out, nk_error *err);
NK_API void nk_xml_free(nk_xml *xml);

/* Reads on with `bytes`, which are not kept. The events of one piece are all held until they are
 * asked for, so pieces of 16 to 64 kB are best. Trouble is told by nk_xml_next(), behind the events
 * before it. Linear in the bytes. After nk_xml_finish() or a failure it does nothing. */
NK_API void nk_xml_feed(nk_xml *xml, nk_str bytes);

/* Says that no more bytes follow. */
NK_API void nk_xml_finish(nk_xml *xml);

/* The next event, borrowed until the next call of any function on the reader; NK_XML_MORE when it
 * depends on bytes to come. Fails, now and ever after, where the document does: NK_ERR_FORMAT (not
 * well-formed, cut short), NK_ERR_ENCODING, NK_ERR_LIMIT, NK_ERR_MEMORY. The message begins with
 * line and column, `offset` is the byte. Constant time. */
NK_API nk_status nk_xml_next(nk_xml *xml, nk_xml_event *event, nk_error *err);

/* Passes over events up to and with the end of the element that is at `depth`; NK_XML_MORE as
 * above, NK_XML_END when it is done. */
NK_API nk_status nk_xml_skip(nk_xml *xml, uint32_t depth, nk_xml_kind *kind, nk_error *err);

/* Where the failure is; false when there is none. */
NK_API bool nk_xml_failure(const nk_xml *xml, nk_xml_repair *out);

/* What was repaired so far (with `recover`), and prefixes without a declaration (always). `*total`
 * may be more than is kept; `*count` are kept. Borrowed until the next feed. */
NK_API const nk_xml_repair *nk_xml_repairs(const nk_xml *xml, size_t *count, size_t *total);

/* "libxml2 2.9.14", the version compiled against. Static. */
NK_API const char *nk_xml_library(void);

#ifdef __cplusplus
}
#endif
#endif
