/* The binding of zip archives. */
#include <string.h>

#include "bytes/bytes.h"

#define ZIP "newskit.zip"

typedef struct nkl_zip {
  nk_zip *zip; /* its bytes are user value 1 */
} nkl_zip;

static nk_zip *check_zip(lua_State *L) {
  nkl_zip *self = luaL_checkudata(L, 1, ZIP);
  if (!self->zip) luaL_error(L, "attempt to use a closed archive");
  return self->zip;
}

static nk_zip_options check_options(lua_State *L, int arg) {
  static const char *const names[] = {"size", "ratio", "members", NULL};
  nk_zip_options options = nk_zip_options_default();
  if (lua_isnoneornil(L, arg)) return options;
  nkl_check_options(L, arg, names);
  options.size = nkl_opt_size(L, arg, "size", options.size);
  options.ratio = nkl_opt_size(L, arg, "ratio", options.ratio);
  options.members = nkl_opt_size(L, arg, "members", options.members);
  return options;
}

static nkl_zip *new_box(lua_State *L) {
  nkl_zip *self = lua_newuserdatauv(L, sizeof *self, 1);
  self->zip = NULL;
  luaL_setmetatable(L, ZIP);
  return self;
}

static int finish(lua_State *L, const nkl_zip *self) {
  nkl_note_memory(L, 300 * nk_zip_count(self->zip)); /* libzip's object for a member, roughly */
  return 1;
}

/* core.zip(bytes [, options]) */
static int zip_new(lua_State *L) {
  nk_str bytes = nkl_check_str(L, 1);
  nk_zip_options options = check_options(L, 2);
  nk_allocator allocator = nkl_allocator(L);
  nk_error err;
  nkl_zip *self = new_box(L);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  if (nk_zip_new(&allocator, bytes, &options, &self->zip, &err) != NK_OK) return nkl_fail(L, &err);
  return finish(L, self);
}

/* core.zip_open(path [, options]) */
static int zip_open_file(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  nk_zip_options options = check_options(L, 2);
  nk_allocator allocator = nkl_allocator(L);
  nk_error err;
  nkl_zip *self = new_box(L);
  if (nk_zip_open(&allocator, path, &options, &self->zip, &err) != NK_OK)
    return nkl_fail_file(L, &err, path);
  return finish(L, self);
}

static int zip_close(lua_State *L) {
  nkl_zip *self = luaL_checkudata(L, 1, ZIP);
  nk_zip_free(self->zip);
  self->zip = NULL;
  return 0;
}

/* archive:names(): in the order of the directory. */
static int zip_names(lua_State *L) {
  nk_zip *zip = check_zip(L);
  size_t count = nk_zip_count(zip);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    nk_zip_member member;
    nk_error err;
    if (nk_zip_member_at(zip, i, &member, &err) != NK_OK) return nkl_fail(L, &err);
    nkl_push_str(L, member.name);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* archive:info(name): {size=, packed=, encrypted=} as the directory says; nil when there is none.
 */
static int zip_info(lua_State *L) {
  nk_zip *zip = check_zip(L);
  size_t index;
  nk_zip_member member;
  nk_error err;
  if (!nk_zip_find(zip, nkl_check_str(L, 2), &index)) {
    lua_pushnil(L);
    return 1;
  }
  if (nk_zip_member_at(zip, index, &member, &err) != NK_OK) return nkl_fail(L, &err);
  lua_createtable(L, 0, 3);
  lua_pushinteger(L, (lua_Integer)member.size);
  lua_setfield(L, -2, "size");
  lua_pushinteger(L, (lua_Integer)member.packed);
  lua_setfield(L, -2, "packed");
  lua_pushboolean(L, member.encrypted);
  lua_setfield(L, -2, "encrypted");
  return 1;
}

/* archive:read(name): its content; nil, message, code. */
static int zip_read(lua_State *L) {
  nk_zip *zip = check_zip(L);
  size_t index;
  nk_str name = nkl_check_str(L, 2), content;
  nk_error err;
  if (!nk_zip_find(zip, name, &index)) {
    lua_pushnil(L);
    lua_pushfstring(L, "the archive has no member '%s'", name.data);
    lua_pushliteral(L, "format");
    return 3;
  }
  if (nk_zip_read(zip, index, &content, &err) != NK_OK) return nkl_fail_file(L, &err, name.data);
  nkl_push_str(L, content);
  return 1;
}

static int zip_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)nk_zip_count(check_zip(L)));
  return 1;
}

static int zip_tostring(lua_State *L) {
  const nkl_zip *self = luaL_checkudata(L, 1, ZIP);
  if (self->zip)
    lua_pushfstring(L, "archive (%d members)", (int)nk_zip_count(self->zip));
  else
    lua_pushliteral(L, "archive (closed)");
  return 1;
}

static const luaL_Reg methods[] = {{"names", zip_names},
                                   {"info", zip_info},
                                   {"read", zip_read},
                                   {"close", zip_close},
                                   {NULL, NULL}};
static const luaL_Reg metamethods[] = {{"__gc", zip_close},
                                       {"__close", zip_close},
                                       {"__len", zip_len},
                                       {"__tostring", zip_tostring},
                                       {NULL, NULL}};

void nkl_open_zip(lua_State *L) {
  nkl_new_type(L, ZIP, methods, metamethods);
  lua_pushcfunction(L, zip_new);
  lua_setfield(L, -2, "zip");
  lua_pushcfunction(L, zip_open_file);
  lua_setfield(L, -2, "zip_open");
}
