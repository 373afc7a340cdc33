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
#define NK_XML_REPAIRS_KEPT                                                                        \
  100u /* repairs that are kept with message and place; all are counted                            \
        */

/* A reader of one document. Opaque. */
typedef struct nk_xml nk_xml;

/* What a reader is to do, and how far it goes. */
typedef struct nk_xml_options {
  nk_str encoding; /* what the carrier says (an HTTP header); empty: nothing */
  /* Go on after errors, as far as the parser can, and count them as repairs: end tags that are
   * missing, ampersands that begin no reference, bytes that are no UTF-8. */
  bool recover;
  /* Give comments as events; else they are passed over, and text goes on across them. */
  bool comments;
  /* Give processing instructions as events; else they are passed over. */
  bool instructions;
  size_t depth;      /* the most elements in one another */
  size_t attributes; /* the most attributes of one element */
  size_t token;      /* the most bytes of one tag, text, comment or instruction */
  size_t expansion;  /* the most bytes that entities may add to the document */
} nk_xml_options;

/* What an event is. */
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

/* An attribute of an element; its strings are borrowed as the event is. */
typedef struct nk_xml_attribute {
  nk_str name; /* without prefix */
  nk_str prefix;
  nk_str ns; /* URI; empty where there is none */
  nk_str value;
} nk_xml_attribute;

/* What a document says at a place. Its strings are borrowed until the next call of any function on
 * the reader; those that the kind does not have are empty. */
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

/* A place in the document with what was done or is wrong there: an English sentence without a full
 * stop, NUL-terminated. */
typedef struct nk_xml_repair {
  uint32_t line, column;
  uint64_t byte;
  char message[120];
} nk_xml_repair;

/* The defaults: nothing optional, the limits above. A value, to be changed and handed over. Cannot
 * fail. Time: constant. */
NK_API nk_xml_options nk_xml_options_default(void);

/* Makes a reader at the beginning of a document.
 *   allocator  for the queue of events; NULL: the C library's. It is remembered.
 *   options    NULL for the defaults; `encoding` is copied.
 *   out        the reader, or NULL on failure. Freed with nk_xml_free() by the caller.
 * Fails: NK_ERR_MEMORY, NK_ERR_ENCODING (no such encoding), NK_ERR_RANGE (a limit that is 0, or a
 * depth over NK_XML_DEPTH_MAX). Time: constant. */
NK_API nk_status nk_xml_new(const nk_allocator *allocator, const nk_xml_options *options,
                            nk_xml **out, nk_error *err);

/* Frees a reader and all that it lent; NULL is allowed. Cannot fail. Time: constant. */
NK_API void nk_xml_free(nk_xml *xml);

/* Reads on with `bytes`, which are not kept. The events of one piece are all held until they are
 * asked for, so pieces of 16 to 64 kB are best. Trouble is told by nk_xml_next(), behind the events
 * before it. After nk_xml_finish() or a failure it does nothing. Cannot fail by itself. Time:
 * linear in the bytes. */
NK_API void nk_xml_feed(nk_xml *xml, nk_str bytes);

/* Says that no more bytes follow: a document that is cut short is then told from one to come.
 * Cannot fail by itself. Time: linear in what was held back. */
NK_API void nk_xml_finish(nk_xml *xml);

/* The next event, borrowed until the next call of any function on the reader; NK_XML_MORE when it
 * depends on bytes to come. Where the document fails, this does, now and ever after. Fails:
 * NK_ERR_FORMAT (not well-formed, cut short), NK_ERR_ENCODING, NK_ERR_LIMIT, NK_ERR_MEMORY. The
 * message begins with line and column, `offset` is the byte. Time: constant. */
NK_API nk_status nk_xml_next(nk_xml *xml, nk_xml_event *event, nk_error *err);

/* Passes over events up to and with the end of the element that is at `depth`; NK_XML_MORE as
 * above, NK_XML_END when it is done. Fails: as nk_xml_next(). Time: linear in the events passed. */
NK_API nk_status nk_xml_skip(nk_xml *xml, uint32_t depth, nk_xml_kind *kind, nk_error *err);

/* Where the failure is, and what it is; false, and `*out` left alone, when there is none. Cannot
 * fail. Time: constant. */
NK_API bool nk_xml_failure(const nk_xml *xml, nk_xml_repair *out);

/* What was repaired so far (with `recover`), and prefixes without a declaration (always). `*total`
 * may be more than is kept; `*count` are kept. Borrowed until the next feed. Cannot fail.
 * Time: constant. */
NK_API const nk_xml_repair *nk_xml_repairs(const nk_xml *xml, size_t *count, size_t *total);

/* "libxml2 2.9.14", the version compiled against. Static. Cannot fail. Time: constant. */
NK_API const char *nk_xml_library(void);

#ifdef __cplusplus
}
#endif
#endif
