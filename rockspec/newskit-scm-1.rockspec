rockspec_format = "3.0"
package = "newskit"
version = "scm-1"
source = {url = "git+https://example.org/newskit/newskit.git"}
description = {
  summary = "A scriptable toolkit for analyzing news text",
  detailed = [[
    Articles from web pages and pasted text, tokens and sentences, n-gram statistics, keywords and
    quote attribution. A C core with Lua pipelines, reports, a prompt and a command.]],
  license = "MIT",
}
supported_platforms = {"unix"}
dependencies = {
  "lua ~> 5.4",
  "argparse >= 0.7",
  "lua-cjson >= 2.1",
  "luafilesystem >= 1.8",
}
external_dependencies = {
  LIBXML2 = {library = "xml2"},
  UTF8PROC = {header = "utf8proc.h", library = "utf8proc"},
  ZLIB = {header = "zlib.h", library = "z"},
  STEMMER = {header = "libstemmer.h", library = "stemmer"},
}
test_dependencies = {"busted >= 2.1", "lua-zlib >= 1.2"}
test = {type = "busted"}
build = {
  type = "cmake",
  variables = {
    CMAKE_BUILD_TYPE = "Release",
    CMAKE_INSTALL_PREFIX = "$(PREFIX)",
    LUA_INCDIR = "$(LUA_INCDIR)",
    LUA_DIR = "$(LUADIR)",
    LUA_LIBDIR = "$(LIBDIR)",
    NK_BINDIR = "$(BINDIR)",
    NK_TESTS = "OFF",
  },
}
