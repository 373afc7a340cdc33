/* What a page is on the Lua side, and the methods that page.c gathers from the files beside it. A
 * node is a number from 1, which is the root above the whole page. */
#ifndef NKL_PAGE_BOX_H
#define NKL_PAGE_BOX_H

#include "nkl.h"

#define NKL_PAGE "newskit.page"

typedef struct nkl_page {
  nk_page *page; /* NULL once closed */
} nkl_page;

/* The page at `arg`; raises when it is closed. */
const nk_page *nkl_check_page(lua_State *L, int arg);

uint32_t nkl_check_node(lua_State *L, int arg, const nk_page *page);
void nkl_push_node(lua_State *L, uint32_t node);

/* Pushes a table with the attributes of a node by name. */
void nkl_push_attributes(lua_State *L, const nk_page *page, uint32_t node);

/* Methods in page_facts.c, page_blocks.c and page_find.c. */
int nkl_page_metas(lua_State *L);
int nkl_page_meta_contents(lua_State *L);
int nkl_page_links(lua_State *L);
int nkl_page_json_ld(lua_State *L);
int nkl_page_title(lua_State *L);
int nkl_page_blocks(lua_State *L);
int nkl_page_block(lua_State *L);
int nkl_page_bounds(lua_State *L);
int nkl_page_block_from(lua_State *L);
int nkl_page_features(lua_State *L);
int nkl_page_find(lua_State *L);
int nkl_page_attributes(lua_State *L);
int nkl_page_xpath(lua_State *L);

/* Makes the type that holds the answer of an XPath expression while it is read. */
void nkl_open_matches(lua_State *L);

#endif
