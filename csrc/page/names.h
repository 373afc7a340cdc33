/* The element and attribute names that reading a page needs, as small numbers. Nothing here knows
 * what a name is good for beyond how its element breaks lines. */
#ifndef NK_MARKUP_NAMES_H
#define NK_MARKUP_NAMES_H

#include "base/ascii.h"
#include "newskit/base.h"

/* How an element stands in the text. */
enum {
  TAG_BLOCK = 1,   /* starts and ends a line */
  TAG_VOID = 2,    /* has no content and no end tag */
  TAG_RAW = 4,     /* its content is not markup */
  TAG_DROPPED = 8, /* it and all its content is cut before parsing */
  TAG_HEADING = 16,
  TAG_ENDS_P = 32 /* its start tag ends a paragraph */
};

/* Sorted by name: nk_tag_find() searches in halves. */
#define NK_TAGS(X)                                                                                 \
  X(A, "a", 0)                                                                                     \
  X(ABBR, "abbr", 0)                                                                               \
  X(ADDRESS, "address", TAG_BLOCK | TAG_ENDS_P)                                                    \
  X(AREA, "area", TAG_VOID)                                                                        \
  X(ARTICLE, "article", TAG_BLOCK | TAG_ENDS_P)                                                    \
  X(ASIDE, "aside", TAG_BLOCK | TAG_ENDS_P)                                                        \
  X(AUDIO, "audio", TAG_BLOCK)                                                                     \
  X(B, "b", 0)                                                                                     \
  X(BASE, "base", TAG_VOID)                                                                        \
  X(BLOCKQUOTE, "blockquote", TAG_BLOCK | TAG_ENDS_P)                                              \
  X(BODY, "body", TAG_BLOCK)                                                                       \
  X(BR, "br", TAG_VOID)                                                                            \
  X(BUTTON, "button", TAG_BLOCK)                                                                   \
  X(CANVAS, "canvas", TAG_DROPPED)                                                                 \
  X(CAPTION, "caption", TAG_BLOCK)                                                                 \
  X(CENTER, "center", TAG_BLOCK | TAG_ENDS_P)                                                      \
  X(CITE, "cite", 0)                                                                               \
  X(CODE, "code", 0)                                                                               \
  X(COL, "col", TAG_VOID)                                                                          \
  X(COLGROUP, "colgroup", TAG_BLOCK)                                                               \
  X(DATALIST, "datalist", TAG_DROPPED)                                                             \
  X(DD, "dd", TAG_BLOCK | TAG_ENDS_P)                                                              \
  X(DEL, "del", 0)                                                                                 \
  X(DETAILS, "details", TAG_BLOCK | TAG_ENDS_P)                                                    \
  X(DIALOG, "dialog", TAG_BLOCK | TAG_ENDS_P)                                                      \
  X(DIV, "div", TAG_BLOCK | TAG_ENDS_P)                                                            \
  X(DL, "dl", TAG_BLOCK | TAG_ENDS_P)                                                              \
  X(DT, "dt", TAG_BLOCK | TAG_ENDS_P)                                                              \
  X(EM, "em", 0)                                                                                   \
  X(EMBED, "embed", TAG_VOID)                                                                      \
  X(FIELDSET, "fieldset", TAG_BLOCK | TAG_ENDS_P)                                                  \
  X(FIGCAPTION, "figcaption", TAG_BLOCK | TAG_ENDS_P)                                              \
  X(FIGURE, "figure", TAG_BLOCK | TAG_ENDS_P)                                                      \
  X(FONT, "font", 0)                                                                               \
  X(FOOTER, "footer", TAG_BLOCK | TAG_ENDS_P)                                                      \
  X(FORM, "form", TAG_BLOCK | TAG_ENDS_P)                                                          \
  X(FRAME, "frame", TAG_VOID)                                                                      \
  X(FRAMESET, "frameset", TAG_BLOCK)                                                               \
  X(H1, "h1", TAG_BLOCK | TAG_HEADING | TAG_ENDS_P)                                                \
  X(H2, "h2", TAG_BLOCK | TAG_HEADING | TAG_ENDS_P)                                                \
  X(H3, "h3", TAG_BLOCK | TAG_HEADING | TAG_ENDS_P)                                                \
  X(H4, "h4", TAG_BLOCK | TAG_HEADING | TAG_ENDS_P)                                                \
  X(H5, "h5", TAG_BLOCK | TAG_HEADING | TAG_ENDS_P)                                                \
  X(H6, "h6", TAG_BLOCK | TAG_HEADING | TAG_ENDS_P)                                                \
  X(HEAD, "head", TAG_BLOCK)                                                                       \
  X(HEADER, "header", TAG_BLOCK | TAG_ENDS_P)                                                      \
  X(HGROUP, "hgroup", TAG_BLOCK | TAG_ENDS_P)                                                      \
  X(HR, "hr", TAG_VOID | TAG_BLOCK | TAG_ENDS_P)                                                   \
  X(HTML, "html", TAG_BLOCK)                                                                       \
  X(I, "i", 0)                                                                                     \
  X(IFRAME, "iframe", TAG_BLOCK | TAG_RAW)                                                         \
  X(IMG, "img", TAG_VOID)                                                                          \
  X(INPUT, "input", TAG_VOID)                                                                      \
  X(INS, "ins", 0)                                                                                 \
  X(LABEL, "label", 0)                                                                             \
  X(LEGEND, "legend", TAG_BLOCK)                                                                   \
  X(LI, "li", TAG_BLOCK | TAG_ENDS_P)                                                              \
  X(LINK, "link", TAG_VOID)                                                                        \
  X(MAIN, "main", TAG_BLOCK | TAG_ENDS_P)                                                          \
  X(MARK, "mark", 0)                                                                               \
  X(MENU, "menu", TAG_BLOCK | TAG_ENDS_P)                                                          \
  X(META, "meta", TAG_VOID)                                                                        \
  X(NAV, "nav", TAG_BLOCK | TAG_ENDS_P)                                                            \
  X(NOEMBED, "noembed", TAG_DROPPED | TAG_RAW)                                                     \
  X(NOFRAMES, "noframes", TAG_DROPPED | TAG_RAW)                                                   \
  X(NOSCRIPT, "noscript", TAG_BLOCK)                                                               \
  X(OBJECT, "object", TAG_BLOCK)                                                                   \
  X(OL, "ol", TAG_BLOCK | TAG_ENDS_P)                                                              \
  X(OPTGROUP, "optgroup", TAG_BLOCK)                                                               \
  X(OPTION, "option", TAG_BLOCK)                                                                   \
  X(P, "p", TAG_BLOCK | TAG_ENDS_P)                                                                \
  X(PARAM, "param", TAG_VOID)                                                                      \
  X(PICTURE, "picture", 0)                                                                         \
  X(PRE, "pre", TAG_BLOCK | TAG_ENDS_P)                                                            \
  X(Q, "q", 0)                                                                                     \
  X(S, "s", 0)                                                                                     \
  X(SCRIPT, "script", TAG_DROPPED | TAG_RAW)                                                       \
  X(SECTION, "section", TAG_BLOCK | TAG_ENDS_P)                                                    \
  X(SELECT, "select", TAG_BLOCK)                                                                   \
  X(SMALL, "small", 0)                                                                             \
  X(SOURCE, "source", TAG_VOID)                                                                    \
  X(SPAN, "span", 0)                                                                               \
  X(STRIKE, "strike", 0)                                                                           \
  X(STRONG, "strong", 0)                                                                           \
  X(STYLE, "style", TAG_DROPPED | TAG_RAW)                                                         \
  X(SUB, "sub", 0)                                                                                 \
  X(SUMMARY, "summary", TAG_BLOCK | TAG_ENDS_P)                                                    \
  X(SUP, "sup", 0)                                                                                 \
  X(SVG, "svg", TAG_DROPPED)                                                                       \
  X(TABLE, "table", TAG_BLOCK | TAG_ENDS_P)                                                        \
  X(TBODY, "tbody", TAG_BLOCK)                                                                     \
  X(TD, "td", TAG_BLOCK)                                                                           \
  X(TEMPLATE, "template", TAG_DROPPED)                                                             \
  X(TEXTAREA, "textarea", TAG_DROPPED | TAG_RAW)                                                   \
  X(TFOOT, "tfoot", TAG_BLOCK)                                                                     \
  X(TH, "th", TAG_BLOCK)                                                                           \
  X(THEAD, "thead", TAG_BLOCK)                                                                     \
  X(TIME, "time", 0)                                                                               \
  X(TITLE, "title", TAG_BLOCK | TAG_RAW)                                                           \
  X(TR, "tr", TAG_BLOCK)                                                                           \
  X(TRACK, "track", TAG_VOID)                                                                      \
  X(U, "u", 0)                                                                                     \
  X(UL, "ul", TAG_BLOCK | TAG_ENDS_P)                                                              \
  X(VIDEO, "video", TAG_BLOCK)                                                                     \
  X(WBR, "wbr", TAG_VOID)                                                                          \
  X(XMP, "xmp", TAG_BLOCK | TAG_ENDS_P)

typedef enum nk_tag {
  TAG_UNKNOWN = 0, /* an element whose name is not below: its name is kept as an attribute */
  TAG_TEXT,        /* not an element but a run of text */
#define X(id, name, flags) TAG_##id,
  NK_TAGS(X)
#undef X
      TAG_COUNT
} nk_tag;

/* Attributes that metadata and the body need; the others are cut before parsing, but for data-*
 * attributes that may hold a date or name a part of the page. Sorted by name. */
#define NK_ATTRIBUTES(X)                                                                           \
  X(ALT, "alt")                                                                                    \
  X(ARIA_HIDDEN, "aria-hidden")                                                                    \
  X(ARIA_LABEL, "aria-label")                                                                      \
  X(CHARSET, "charset")                                                                            \
  X(CITE, "cite")                                                                                  \
  X(CLASS, "class")                                                                                \
  X(COLSPAN, "colspan")                                                                            \
  X(CONTENT, "content")                                                                            \
  X(DATETIME, "datetime")                                                                          \
  X(DIR, "dir")                                                                                    \
  X(HIDDEN, "hidden")                                                                              \
  X(HREF, "href")                                                                                  \
  X(HREFLANG, "hreflang")                                                                          \
  X(HTTP_EQUIV, "http-equiv")                                                                      \
  X(ID, "id")                                                                                      \
  X(ITEMID, "itemid")                                                                              \
  X(ITEMPROP, "itemprop")                                                                          \
  X(ITEMSCOPE, "itemscope")                                                                        \
  X(ITEMTYPE, "itemtype")                                                                          \
  X(LANG, "lang")                                                                                  \
  X(MEDIA, "media")                                                                                \
  X(NAME, "name")                                                                                  \
  X(PROPERTY, "property")                                                                          \
  X(PUBDATE, "pubdate")                                                                            \
  X(REL, "rel")                                                                                    \
  X(ROLE, "role")                                                                                  \
  X(SRC, "src")                                                                                    \
  X(STYLE, "style")                                                                                \
  X(TITLE, "title")                                                                                \
  X(TYPE, "type")                                                                                  \
  X(TYPEOF, "typeof")                                                                              \
  X(VALUE, "value")                                                                                \
  X(XML_LANG, "xml:lang")

typedef enum nk_attribute_id {
  ATTRIBUTE_OTHER = 0, /* kept under its own name */
  ATTRIBUTE_TAG_NAME,  /* not an attribute: the name of an unknown element */
#define X(id, name) ATTRIBUTE_##id,
  NK_ATTRIBUTES(X)
#undef X
      ATTRIBUTE_COUNT
} nk_attribute_id;

/* TAG_UNKNOWN when the name is not in the table. `name` is in lower case. */
nk_tag nk_tag_find(nk_str name);

/* "" for TAG_UNKNOWN, "#text" for text. */
nk_str nk_tag_name(nk_tag tag);

extern const unsigned nk_tag_flags[TAG_COUNT];

/* ATTRIBUTE_OTHER when the name is not in the table. `name` is in lower case. */
nk_attribute_id nk_attribute_find(nk_str name);
nk_str nk_attribute_name(nk_attribute_id id);

/* The names that were looked up last: a page repeats a few. Starts as zeros. */
typedef struct nk_name_cache {
  uint64_t keys[64]; /* a name of up to eight bytes */
  uint16_t ids[64];
} nk_name_cache;

nk_tag nk_tag_find_again(nk_name_cache *cache, nk_str name);
nk_attribute_id nk_attribute_find_again(nk_name_cache *cache, nk_str name);

static inline bool nk_tag_is(nk_tag tag, unsigned flags) {
  return (nk_tag_flags[tag] & flags) != 0;
}

#endif
