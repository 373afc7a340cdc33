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
