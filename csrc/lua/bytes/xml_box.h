/* The userdata of XML readers, for the files that bind them. */
#ifndef NKL_XML_BOX_H
#define NKL_XML_BOX_H

#include "bytes/bytes.h"

#define NKL_XML "newskit.xml"

enum {
  NKL_XML_PIECE = 32768,    /* fed at once: the events of a piece are held together */
  NKL_XML_ELEMENT = 1 << 26 /* default limit of a tree in bytes, its tables counted roughly */
};

typedef struct nkl_xml {
  nk_xml *xml;
  nkl_source source;
  nk_xml_event event; /* the last that was given; its strings hold until the next is asked for */
  size_t element;     /* the limit of a tree */
} nkl_xml;

nkl_xml *nkl_check_xml(lua_State *L, int arg);

/* The next event in self->event, whatever has to be pulled for it. */
nk_status nkl_xml_advance(lua_State *L, int arg, nkl_xml *self, nk_error *err);

/* The same, up to the end of the element at `depth`. */
nk_status nkl_xml_skip(lua_State *L, int arg, nkl_xml *self, uint32_t depth, nk_error *err);

#endif
