#!/bin/sh
# Installs what is missing, builds newskit into build/, and does one of:
#   sh setup.sh report [FILE...]   the report on FILE (the example article when none is named)
#   sh setup.sh test               all tests, also under the address and undefined-behavior sanitizers
#   sh setup.sh build              nothing more
#   sh setup.sh rocks              proves that LuaRocks can build and install it, in a temporary tree
# Only apt is driven; for other systems the list of packages is printed. Nothing is installed when
# nothing is missing, so it also works without root and without a network.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
LUA=${LUA:-lua5.4}
command -v "$LUA" >/dev/null 2>&1 || ! command -v lua >/dev/null 2>&1 || LUA=lua

usage() { sed -n '2,8s/^# \{0,1\}//p' "$0"; }

say() { printf '%s\n' "$*" >&2; }

# What is needed: how to see that it is there | Debian, Ubuntu | Fedora | Homebrew | Alpine
base_needs='program cc|gcc libc6-dev|gcc|-|gcc musl-dev
program make|make|make|make|make
program cmake|cmake|cmake|cmake|cmake
program pkg-config|pkg-config|pkgconf|pkgconf|pkgconf
lua|lua5.4|lua|lua|lua5.4
header lua.h|liblua5.4-dev|lua-devel|lua|lua5.4-dev
library libxml-2.0|libxml2-dev|libxml2-devel|libxml2|libxml2-dev
library libutf8proc|libutf8proc-dev|utf8proc-devel|utf8proc|utf8proc-dev
header libstemmer.h|libstemmer-dev|libstemmer-devel|snowball|snowball-dev
header zlib.h|zlib1g-dev|zlib-devel|zlib|zlib-dev
module cjson|lua-cjson|(rock lua-cjson)|(rock lua-cjson)|lua5.4-cjson
module lfs|lua-filesystem|lua-filesystem|(rock luafilesystem)|lua5.4-filesystem
module argparse|lua-argparse|lua-argparse|(rock argparse)|(rock argparse)'
# Kinds of packed files; newskit is built without those that cannot be had.
optional_needs='header zip.h|libzip-dev|libzip-devel|libzip|libzip-dev
header zstd.h|libzstd-dev|libzstd-devel|zstd|zstd-dev
header bzlib.h|libbz2-dev|bzip2-devel|bzip2|bzip2-dev
header lzma.h|liblzma-dev|xz-devel|xz|xz-dev'
# What a person at the keyboard misses: editing at the prompt, and a pager for long output.
comfort_needs='module readline|lua-readline|(rock readline)|(rock readline)|(rock readline)
program less|less|less|less|less'
test_needs='module busted|lua-busted|(rock busted)|(rock busted)|(rock busted)
module zlib|lua-zlib|(rock lua-zlib)|(rock lua-zlib)|lua5.4-lzlib
program luacheck|lua-check|(rock luacheck)|(rock luacheck)|(rock luacheck)
program clang-format|clang-format|clang-tools-extra|clang-format|clang-extra-tools
program tmux|tmux|tmux|tmux|tmux
program chromium|chromium|chromium|(cask chromium)|chromium'
rocks_needs='program luarocks|luarocks|luarocks|luarocks|luarocks5.4'

present() {
  case $1 in
    program) command -v "$2" >/dev/null 2>&1 ;;
    lua) "$LUA" -e 'assert(_VERSION == "Lua 5.4")' >/dev/null 2>&1 ;;
    module) "$LUA" -e "require '$2'" >/dev/null 2>&1 ;;
    library) command -v pkg-config >/dev/null 2>&1 && pkg-config --exists "$2" ;;
    header)
      printf '#include <%s>\n' "$2" |
        ${CC:-cc} $(pkg-config --cflags lua5.4 2>/dev/null || pkg-config --cflags lua 2>/dev/null) \
          -E - >/dev/null 2>&1 ;;
  esac
}

# The lines of $1 whose thing is not there.
missing() {
  printf '%s\n' "$1" | while IFS= read -r line; do
    set -- ${line%%|*}
    present "$@" || printf '%s\n' "$line"
  done
}

column() { cut -d '|' -f "$1" | tr '\n' ' '; }

# Installs the packages of $1 where apt can; true when it did.
apt_install() {
  command -v apt-get >/dev/null 2>&1 || return 1
  root=
  [ "$(id -u)" = 0 ] || root=sudo
  [ -z "$root" ] || command -v sudo >/dev/null 2>&1 || return 1
  say "newskit: installing $1"
  $root apt-get update -qq &&
    # shellcheck disable=SC2086
    $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
      $1 >/dev/null
}

# $1 is what there has to be. What is optional is installed before the first build, where it can be.
install_missing() {
  lines=$(missing "$1")
  if [ -n "$lines" ] && apt_install "$(printf '%s\n' "$lines" | column 2)"; then
    lines=$(missing "$1")
  fi
  if [ -z "$lines" ]; then
    optional=$(missing "$optional_needs")
    comfort=$(missing "$comfort_needs")
    [ -z "$optional$comfort" ] || [ -d "$here/build" ] ||
      apt_install "$(printf '%s\n%s\n' "$optional" "$comfort" | column 2)" ||
      say "newskit: going on without $(printf '%s\n%s\n' "$optional" "$comfort" | column 2)" \
        "(kinds of packed files; lua-readline: editing at the prompt; less: a pager)"
    return 0
  fi
  say "newskit: these are missing; install them with your package manager, then run this again:"
  say "  apt:  $(printf '%s\n' "$lines" | column 2)"
  say "  dnf:  $(printf '%s\n' "$lines" | column 3)"
  say "  brew: $(printf '%s\n' "$lines" | column 4)"
  say "  apk:  $(printf '%s\n' "$lines" | column 5)"
  say "  ('rock NAME' stands for: luarocks --lua-version 5.4 install NAME)"
  exit 1
}

# build FOLDER PRESET: quiet when all goes well.
build() {
  log=$here/$1/setup.log
  mkdir -p "$here/$1"
  if ! { [ -f "$here/$1/CMakeCache.txt" ] || (cd "$here" && cmake --preset "$2") &&
         cmake --build "$here/$1" --parallel "$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)"
       } >"$log" 2>&1; then
    cat "$log" >&2
    say "newskit: the build failed; the log is $1/setup.log"
    exit 1
  fi
}

# specs FOLDER ARGS...: the Lua specs against the build in FOLDER.
specs() {
  folder=$1
  shift
  NK_BUILD=$folder "$LUA" spec/run.lua --output=spec/output.lua "$@"
}

# The sanitizers' runtime has to be in the process before Lua loads the module. Where it cannot be put
# there so (macOS, clang), only the C tests run under the sanitizers.
sanitized_specs() {
  runtime=$(${CC:-cc} -print-file-name=libasan.so)
  if ! [ -f "$runtime" ]; then
    say "newskit: no libasan.so; left out"
    return 0
  fi
  LD_PRELOAD=$runtime ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1 \
    UBSAN_OPTIONS=print_stacktrace=1 NK_BUILD=build-sanitize NK_SANITIZED=1 \
    "$LUA" spec/run.lua --output=spec/output.lua --exclude-tags=slow,unsanitized
}

# How C is laid out: .clang-format says it, and version 14 settles what it leaves open. Generated files
# are as their generators write them.
c_layout() {
  if ! clang-format --version 2>/dev/null | grep -q 'version 14\.'; then
    say "   not checked: clang-format 14 is not here"
    return 0
  fi
  find csrc include spec -name '*.[ch]' -exec sh -c '
    for file; do head -n 1 "$file" | grep -q "^/\* Generated " || printf "%s\n" "$file"; done' sh {} + |
    xargs clang-format --dry-run -Werror
}

test_all() {
  cd "$here"
  say "== build"
  build build release
  build build-sanitize sanitize
  say "== layout of C"
  c_layout
  say "== luacheck"
  luacheck -q lua spec examples
  say "== C tests, with sanitizers"
  ctest --test-dir build-sanitize --output-on-failure
  say "== specs under the address and undefined-behavior sanitizers"
  sanitized_specs
  say "== specs"
  specs build
}

# A machine whose distribution provides the Lua packages tells LuaRocks so; then no rocks server is
# asked for anything.
rocks() {
  cd "$here"
  tree=$(mktemp -d)
  trap 'rm -rf "$tree"' EXIT
  version=$("$LUA" -v | sed 's/^Lua \([0-9.]*\).*/\1/')
  cat >"$tree/config.lua" <<CONFIG
lua_version = "5.4"
rocks_servers = {}
rocks_provided = {lua = "$version-1", argparse = "0.7.1-1", ["lua-cjson"] = "2.1.0-1",
                  luafilesystem = "1.8.0-1"}
variables = {LUA = "$(command -v "$LUA")",
             LUA_INCDIR = "$(pkg-config --variable=includedir lua5.4 2>/dev/null)/lua5.4"}
CONFIG
  work=$tree/source
  mkdir "$work"
  git ls-files | tar -cf - -T - | (cd "$work" && tar -xf -)
  (cd "$work" && LUAROCKS_CONFIG=$tree/config.lua luarocks --lua-version=5.4 --tree "$tree/tree" make) \
    >"$tree/log" 2>&1 || { cat "$tree/log" >&2; say "newskit: luarocks make failed"; exit 1; }
  cat >"$tree/try.lua" <<'TRY'
local newskit = require "newskit"
local article = assert(newskit.read(arg[1]))
assert(article.headline and #article.body > 0)
print("LuaRocks: newskit " .. newskit._VERSION .. " reads " .. article.headline:sub(1, 40) .. "…")
TRY
  (cd / && LUA_PATH="$tree/tree/share/lua/5.4/?.lua;$tree/tree/share/lua/5.4/?/init.lua;;" \
    LUA_CPATH="$tree/tree/lib/lua/5.4/?.so;;" "$LUA" "$tree/try.lua" "$here/examples/article.txt")
  (cd / && "$tree/tree/bin/newskit" --version >/dev/null)
}

job=${1:-}
[ $# -eq 0 ] || shift
case $job in
  report)
    install_missing "$base_needs"
    build build release
    [ $# -gt 0 ] || set -- "$here/examples/article.txt"
    exec "$here/build/newskit" report "$@" ;;
  build)
    install_missing "$base_needs"
    build build release ;;
  test)
    install_missing "$base_needs
$test_needs"
    test_all ;;
  rocks)
    install_missing "$base_needs
$rocks_needs"
    rocks ;;
  -h | --help | help) usage ;;
  *) usage >&2; exit 2 ;;
esac
