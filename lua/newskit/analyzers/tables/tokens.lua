--- Tokens: each token with its part of speech and name, for programs that read tagged text.
-- @module newskit.analyzers.tables.tokens
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local frame = require "newskit.frame"
local tagger = require "newskit.tagger"
local universal = require "newskit.analyzers.shared.universal"

local columns = {
  {name = "paragraph", type = "integer", summary = "the number of the paragraph"},
  {name = "sentence", type = "integer", summary = "the number of the sentence"},
  {name = "number", type = "integer", summary = "the number of the token in its sentence"},
  {name = "form", type = "string", summary = "the token as it stands"},
  {name = "norm", type = "string", summary = "the token folded for comparing"},
  {name = "upos", type = "string", title = "UPOS", summary = "the universal part of speech"},
  {name = "xpos", type = "string", title = "XPOS", summary = "the part of speech of the Penn Treebank"},
  {name = "entity", type = "string", summary = "the kind of name that it begins (B-) or goes on with (I-), O for none"},
  {name = "space", type = "boolean", summary = "whether white space stands behind it"},
}

-- The taggers know English.
local TAGGED = "en"

--- The number of the range that each token is in.
local function numbers_of(document, what)
  local firsts, lasts = document:ranges(what)
  local of = {}
  for i = 1, #firsts do
    for token = firsts[i], lasts[i] do of[token] = i end
  end
  return of
end

--- The tags of names as begin, inside and outside; neighbors with one tag in one sentence are one name.
local function entities_of(tags, sentences)
  local list = {}
  for i, tag in ipairs(tags) do
    local goes_on = tag == tags[i - 1] and sentences[i] == sentences[i - 1]
    list[i] = tag == "O" and tag or (goes_on and "I-" or "B-") .. tag
  end
  return list
end

local function tags_of(document, language, options)
  if not options.tags or language ~= TAGGED then return {}, {} end
  local seen = tagger.columns(document)
  local pos = tagger.shipped("pos"):tag(seen)
  assert(seen:add("pos", pos))
  return pos, tagger.shipped("names"):tag(seen)
end

local function run(article, options)
  local text, language = article.body.text, article.language or TAGGED
  local document = assert(core.document(text, {language = article.language, clitics = language == TAGGED}))
  local result = frame.new{columns = columns}
  local pos, names = tags_of(document, language, options)
  local sentences, paragraphs = numbers_of(document, "sentence"), numbers_of(document, "paragraph")
  local entities, kinds = entities_of(names, sentences), document:kinds()
  local forms, norms = document:forms(), document:norms()
  local _, ends = document:spans "token"
  local number = 0
  for i = 1, #forms do
    number = sentences[i] == sentences[i - 1] and number + 1 or 1
    result:add{
      paragraph = paragraphs[i], sentence = sentences[i], number = number, form = forms[i], norm = norms[i],
      upos = universal(pos[i], kinds[i], norms[i], pos[i + 1]), xpos = pos[i], entity = entities[i],
      space = ends[i] >= #text or text:find("^%s", ends[i] + 1) ~= nil or text:find("^\u{A0}", ends[i] + 1) ~= nil,
    }
  end
  return result
end

--- The tokens of an article in order. `nk.report{sections = {nk.tokens(article)}}:save "article.conllu"`
return analyzer.new{
  name = "tokens",
  title = "Tokens",
  summary = "each token with its part of speech, for CoNLL-U and VRT",
  options = {
    tags = {default = true, summary = "whether parts of speech and names are told (English)",
      off = "no parts of speech and names: as fast as reading"},
  },
  run = run,
}
