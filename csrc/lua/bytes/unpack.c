/* The binding of unpackers: pieces pulled from a string or a function. */
#include <string.h>

#include "bytes/bytes.h"

#define UNPACK "newskit.unpack"

enum { PIECE = 1 << 20 }; /* fed at once; it is not copied */

typedef struct nkl_unpack {
  nk_unpack *unpack;
  nkl_source source;
} nkl_unpack;

static nkl_unpack *check_unpack(lua_State *L) {
  nkl_unpack *self = luaL_checkudata(L, 1, UNPACK);
  if (!self->unpack) luaL_error(L, "attempt to use a closed unpacker");
  return self;
}

static const char *const packing_names[] = {"auto", "plain", "gzip", "deflate",
                                            "zstd", "bzip2", "xz",   NULL};

/* core.unpack(source [, options]): options.kind, size, ratio, memory. */
static int unpack_new(lua_State *L) {
  static const char *const names[] = {"kind", "size", "ratio", "memory", NULL};
  nk_unpack_options options = nk_unpack_options_default();
  nk_packing packing = NK_PACKING_AUTO;
  if (!lua_isnoneornil(L, 2)) {
    nkl_check_options(L, 2, names);
    packing = (nk_packing)nkl_opt_choice(L, 2, "kind", packing_names, NK_PACKING_AUTO);
    options.size = nkl_opt_size(L, 2, "size", options.size);
    options.ratio = nkl_opt_size(L, 2, "ratio", options.ratio);
    options.memory = nkl_opt_size(L, 2, "memory", options.memory);
  }
  nk_allocator allocator = nkl_allocator(L);
  nk_error err;
  nkl_unpack *self = lua_newuserdatauv(L, sizeof *self, 2);
  memset(self, 0, sizeof *self);
  luaL_setmetatable(L, UNPACK);
  nkl_source_set(L, 1, &self->source);
  if (nk_unpack_new(&allocator, packing, &options, &self->unpack, &err) != NK_OK)
    return nkl_fail(L, &err);
  nkl_note_memory(L, 1 << 17);
  return 1;
}

static int unpack_close(lua_State *L) {
  nkl_unpack *self = luaL_checkudata(L, 1, UNPACK);
  nk_unpack_free(self->unpack);
  self->unpack = NULL;
  return 0;
}

/* unpacker:next(): a piece, and the byte at which its member begins; nil at the end; nil, message,
 * code, byte. The piece that is fed stays in the second user value. */
static int unpack_next(lua_State *L) {
  nkl_unpack *self = check_unpack(L);
  nk_str piece;
  nk_error err;
  for (;;) {
    if (nk_unpack_next(self->unpack, &piece, &err) != NK_OK) return nkl_fail(L, &err);
    if (piece.len > 0) break;
    if (self->source.ended) {
      lua_pushnil(L);
      return 1;
    }
    nk_str more = nkl_source_next(L, 1, &self->source, PIECE);
    if (!self->unpack) return luaL_error(L, "the source closed its unpacker");
    if (self->source.ended)
      nk_unpack_finish(self->unpack);
    else
      nk_unpack_feed(self->unpack, more);
    lua_pop(L, 1);
  }
  nkl_push_str(L, piece);
  lua_pushinteger(L, (lua_Integer)nk_unpack_member(self->unpack) + 1);
  return 2;
}

/* unpacker:kind(): what it unpacks; "auto" before the first piece. */
static int unpack_kind(lua_State *L) {
  lua_pushstring(L, nk_packing_name(nk_unpack_packing(check_unpack(L)->unpack)));
  return 1;
}

static int unpack_tostring(lua_State *L) {
  const nkl_unpack *self = luaL_checkudata(L, 1, UNPACK);
  lua_pushfstring(L, "unpacker (%s)",
                  self->unpack ? nk_packing_name(nk_unpack_packing(self->unpack)) : "closed");
  return 1;
}

/* core.packing(bytes): what they begin as, nil for what is not packed. */
static int packing(lua_State *L) {
  nk_packing found = nk_packing_of(nkl_check_str(L, 1));
  if (found == NK_PACKING_PLAIN)
    lua_pushnil(L);
  else
    lua_pushstring(L, nk_packing_name(found));
  return 1;
}

/* core.packings(): the kinds that this build reads, "zip" among them. */
static int packings(lua_State *L) {
  lua_Integer count = 0;
  lua_newtable(L);
  for (int i = NK_PACKING_GZIP; i < NK_PACKINGS; i++) {
    if (!nk_packing_available((nk_packing)i)) continue;
    lua_pushstring(L, nk_packing_name((nk_packing)i));
    lua_rawseti(L, -2, ++count);
  }
  if (nk_zip_available()) {
    lua_pushliteral(L, "zip");
    lua_rawseti(L, -2, ++count);
  }
  return 1;
}

static const luaL_Reg methods[] = {
    {"next", unpack_next}, {"kind", unpack_kind}, {"close", unpack_close}, {NULL, NULL}};
static const luaL_Reg metamethods[] = {{"__gc", unpack_close},
                                       {"__close", unpack_close},
                                       {"__tostring", unpack_tostring},
                                       {NULL, NULL}};

void nkl_open_unpack(lua_State *L) {
  static const luaL_Reg functions[] = {
      {"unpack", unpack_new}, {"packing", packing}, {"packings", packings}, {NULL, NULL}};
  nkl_new_type(L, UNPACK, methods, metamethods);
  luaL_setfuncs(L, functions, 0);
}
