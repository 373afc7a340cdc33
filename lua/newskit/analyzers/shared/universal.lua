--- Universal parts of speech from those of the Penn Treebank and from kinds of tokens.
-- Source: the categories of Universal Dependencies, version 2 (de Marneffe and others 2021). One Penn tag may stand for
-- several: what words alone tell apart is told apart; "that", "so" and participles are not parsed.
-- @module newskit.analyzers.shared.universal

local of_tag = {
  CC = "CCONJ", CD = "NUM", DT = "DET", EX = "PRON", FW = "X", IN = "ADP", JJ = "ADJ", JJR = "ADJ", JJS = "ADJ",
  LS = "X", MD = "AUX", NN = "NOUN", NNS = "NOUN", NNP = "PROPN", NNPS = "PROPN", PDT = "DET", POS = "PART",
  PRP = "PRON", ["PRP$"] = "PRON", RB = "ADV", RBR = "ADV", RBS = "ADV", RP = "ADP", SYM = "SYM", TO = "PART",
  UH = "INTJ", VB = "VERB", VBD = "VERB", VBG = "VERB", VBN = "VERB", VBP = "VERB", VBZ = "VERB", WDT = "PRON",
  WP = "PRON", ["WP$"] = "PRON", WRB = "ADV",
}

local function set(text)
  local members = {}
  for word in text:gmatch "%S+" do members[word] = true end
  return members
end

local be = set "am is are was were be been being 'm 're"
local subordinating = set "if because although though unless whether while whereas"
local negation = set "not n't n’t"

-- What has no tag: by kind.
local of_kind = {number = "NUM", punctuation = "PUNCT", symbol = "SYM", url = "X", email = "X", handle = "PROPN",
  hashtag = "X", emoji = "SYM"}

--- The universal part of speech of a token.
-- @tparam ?string tag of the Penn Treebank; none where no tagger knows the language
-- @tparam string kind of token
-- @tparam string norm form
-- @tparam ?string following the tag of the token behind it
-- @treturn string
return function(tag, kind, norm, following)
  if kind == "punctuation" or kind == "symbol" then return of_kind[kind] end
  if not tag then return of_kind[kind] or "X" end
  if negation[norm] then return "PART" end
  if tag:find "^V" and be[norm] then return "AUX" end
  if tag == "TO" and following ~= "VB" then return "ADP" end
  if tag == "IN" and subordinating[norm] then return "SCONJ" end
  return of_tag[tag] or of_kind[kind] or "PUNCT"
end
