#!/bin/sh
# Makes languages.model anew, from the top of the repository:
#     sh lua/newskit/models/language/train.sh CHECKOUTS TEXT
# CHECKOUTS holds the sources that card.lua names, as git repositories; TEXT is a folder for the text
# taken from them. With gcc on x86-64 the same sources give the same bytes.
set -e
here=lua/newskit/models/language
python3 "$here/train_text.py" "$1" "$2"
cc -std=c11 -O2 -ftree-vectorize -ffp-contract=off -Icsrc -Iinclude -o "$2/trainer" "$here/train.c" \
  csrc/language/letters.c csrc/language/words.c csrc/base/hash.c -lm
"$2/trainer" "$2" "$here/languages.model"
lua5.4 - "$here/languages.model" "$here/card.lua" <<'LUA'
local file = assert(io.open(arg[1], "rb"))
local bytes, hash = file:read "a", 0xcbf29ce484222325
for i = 1, #bytes do hash = (hash ~ bytes:byte(i)) * 0x100000001b3 end
local card = assert(io.open(arg[2])):read "a"
card = card:gsub("  bytes = %d+", "  bytes = " .. #bytes):gsub('  fnv1a64 = "%x*"', ('  fnv1a64 = "%016x"'):format(hash))
assert(io.open(arg[2], "w")):write(card):close()
LUA
