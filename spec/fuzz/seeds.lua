-- Writes invented seeds for the fuzz targets: build/newskit run spec/fuzz/seeds.lua FOLDER
local core = require "newskit.core"
local lfs = require "lfs"
local nk = require "newskit"

local folder = assert(arg[1], "which folder?")
lfs.mkdir(folder)

local function write(target, name, bytes)
  lfs.mkdir(folder .. "/" .. target)
  local file <close> = assert(io.open(folder .. "/" .. target .. "/" .. name, "wb"))
  file:write(bytes)
end

local function slurp(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

local sentence = "The U.S. council voted on Tuesday to close the “old” bridge; Dr. Example (52) wasn't asked."

write("document", "plain", "\0" .. sentence .. "\n\n" .. sentence)
write("document", "mixed", "\2A 👩‍🚒 at e.g. https://example.org/a?b=c, #tag @name… \xFF\xC3"
  .. " 東京は雨。 مرحبا\r\n\r\n1,000.5 €")

write("page", "article", ([[<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Harbor to close</title>
<meta property="og:title" content="Harbor &amp; bridge"><script type="application/ld+json">{"@type":"NewsArticle",
"headline":"Harbor to close"}</script><style>p{color:red}</style></head><body><nav><ul><li><a href=/>Home</a></ul></nav>
<article><h1>Harbor to close</h1><p class=byline>By Ann Example<p>%s<p>%s<table><tr><td>1<td>2</table><figure><img
alt=x><figcaption>The harbor</figcaption></figure></article><!-- end --><footer>&copy; 2024</footer></body></html>]])
  :format(sentence, sentence))
write("page", "broken", "<p><b><i>a</b>c</i><table><p>x<tr><div>y</table></p></br><svg><path/></svg>"
  .. "<![CDATA[z]]>&#x110000;<a href='")
write("page", "encoding", "<meta charset=shift_jis><p>\x93\x8C\x8B\x9E")

local path = folder .. "/counts.tmp"
for name, options in pairs{small = {n = 1}, usual = {n = 3}, skips = {n = 2, skip = 2}} do
  local counts = core.counts(options)
  assert(counts:add_text(sentence .. "\n\n" .. sentence))
  assert(counts:save(path))
  write("counts", name, "\1" .. slurp(path))
end
os.remove(path)

local examples = {
  {document = "the dog runs", tags = {"D", "N", "V"}}, {document = "a cat sits", tags = {"D", "N", "V"}},
}
for name, settings in pairs{small = {dictionary = 0}, usual = {}} do
  settings.data, settings.epochs = examples, 2
  write("tagger", name, "\1" .. nk.tagger.train(settings).bytes)
end

write("xml", "feed", "\0\7" .. [==[<?xml version="1.0" encoding="UTF-8"?><rss xmlns:m="urn:m"><channel><item m:k="1">
<title>T &amp; &#8212;<![CDATA[<b>]]></title><!-- aside --><m:x a='"'/></item></channel></rss>]==])
write("xml", "entities", "\1\3" .. [==[<!DOCTYPE a [<!ENTITY e "caf&#233; &f;"><!ENTITY f "x">
<!ENTITY % p SYSTEM "q"> %p;
<!ATTLIST a d CDATA "v"><!ELEMENT a ANY>]><a t="&e;|&amp;">&e;&nbsp;&lt; AT&T <?go on?></a>]==])
write("xml", "windows", "\1\1<?xml version='1.0' encoding='iso-8859-1'?><a>\x93x\x94<b></a>")
write("xml", "wide", "\0\5\xFF\xFE<\0a\0>\0x\0<\0/\0a\0>\0")
write("xml", "other", "\6\9<?xml version='1.0' encoding='koi8-r'?><a><!--x--><?y z?>\xD0\xD2\xC9</a>")

-- A stored and a deflated member, as Python's zipfile writes them, without sums that fit: libzip tells.
local function local_header(name, method, size, packed)
  return string.pack("<c4I2I2I2I2I2I4I4I4s2", "PK\3\4", 20, 0, method, 0, 33, 0, packed, size, "")
    :sub(1, 26) .. string.pack("<I2I2", #name, 0) .. name
end

local function directory(name, method, size, packed, at)
  return string.pack("<c4I2I2I2I2I2I2I4I4I4I2I2I2I2I2I4I4", "PK\1\2", 20, 20, 0, method, 0, 33, 0, packed, size, #name,
    0, 0, 0, 0, 0, at) .. name
end

local packed = "\x0B\xC9\x48\x55\x48\xCE\x2F\xCD\x4B\xCE\xCC\x51\x00\x00"
local first = local_header("a.txt", 8, 12, #packed) .. packed
local second = local_header("b/c.txt", 0, 3, 3) .. "abc"
local entries = directory("a.txt", 8, 12, #packed, 0) .. directory("b/c.txt", 0, 3, 3, #first)
write("zip", "two", first .. second .. entries
  .. string.pack("<c4I2I2I2I2I4I4I2", "PK\5\6", 0, 0, 2, 2, #entries, #first + #second, 0))

local member = "\x1F\x8B\8\0\0\0\0\0\2\3" .. packed .. "\xDD\xFF\x44\xD9\x0C\0\0\0"
write("unpack", "gzip", "\2\4" .. member .. member)
write("unpack", "auto", "\0\1" .. member .. "\0\0")
write("unpack", "deflate", "\3\2" .. packed)
write("unpack", "plain", "\0\2The council voted.")

-- The samples of formats, for the readers.
local function copy_samples(from)
  for name in lfs.dir(from) do
    local full = from .. "/" .. name
    if name:find "^%w" and lfs.attributes(full, "mode") == "directory" then
      copy_samples(full)
    elseif name:find "^%w" then
      write("reader", name, slurp(full))
    end
  end
end

copy_samples "spec/fixtures/formats"
