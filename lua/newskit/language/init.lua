--- A guess at the language of a text, from its script and its most common words.
-- For labels, stopword lists and reports; a text of a few words may get none.
-- @module newskit.language

local words = require "newskit.language.words"

local language = {}

local order = {
  "en", "de", "fr", "es", "it", "pt", "nl", "da", "sv", "nb", "fi", "is", "cs", "sk", "pl", "hu", "ro", "tr",
  "id", "ms", "vi", "ru", "uk", "zu", "af", "ca", "hr"}

local common = {
  en = "the of and to in a is that for it was on with as by at he from his be are has have this not but they said",
  de = "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat"
    .. " wie was wer wo wann warum so noch nur kein mehr zwei drei",
  fr = "le la les de des et en un une du que qui dans pour est par sur au pas avec il plus ce sont ont cette aux",
  es = "el la los las de que y en un una del se por con para es su al lo como más pero sus ha este fue",
  it = "il la di che e un una del della per in è con non si sono da al le dei nel anche più ha gli alla ma",
  pt = "o a os as de que e do da em um uma para com não no na por mais dos das se foi ao é como pelo são",
  nl = "de het een van en in is dat op te zijn voor met die niet aan er ook om als bij door naar wordt uit heeft",
  da = "og i at det er en til på af som for den med de der ikke har et han var fra vil om men ved blev kan",
  sv = "och i att det är en som på av för den med till har inte ett de om var han från men så kan vid ska när",
  nb = "og i det er en til på av som for den med de ikke har et han var fra om men ved å kan sier mot etter også",
  fi = "ja on ei se että hän oli mutta ovat kuin myös joka sen tai mukaan ole kun niin nyt mitä vain jo voi",
  is = "og að í er á sem um við til það en með var ekki af fyrir hann eru þar hafa frá sé því þess",
  cs = "a v se na je že z s do o i k za by to ve jsou pro ale jako si od po před podle který která však bude",
  sk = "a v sa na je že z s do o aj k za by to vo sú pre ale ako si od po pred podľa ktorý ktorá však bude",
  pl = "i w na z się nie do to że jest o jak po od za ale przez są dla co czy także jego przy który która tym",
  hu = "a az és hogy nem is egy volt meg azt ez de csak van mint már el még ki kell lesz szerint vagy",
  ro = "și de în a la cu pe care că nu din pentru este un o au fost mai sunt prin acest această fi ca",
  tr = "ve bir bu da de için ile olarak çok daha olan gibi var ne kadar sonra ise göre oldu en o dedi",
  id = "yang dan di dengan untuk dari pada ini itu dalam tidak akan juga oleh ke kata adalah telah tersebut bisa",
  ms = "yang dan di untuk pada itu ini dengan dalam tidak beliau kepada daripada oleh telah akan bahawa berkata boleh",
  vi = "và của là các có được trong cho không với những một người này đã đến khi từ để cũng nhiều ra",
  ru = "и в не на что с по как это к из у за от о для он но его мы было были также так все же",
  uk = "і в не на що з та як це до у за від про для він але його ми було були також так або й",
  zu = "ukuthi uthe ngoba kodwa futhi le lokhu uma nokuthi kusho yakhe bakhe lo abantu kanye njengoba laba",
  af = "die van en in is het dat nie om te op vir met sy hy was wat ook aan na maar deur sal kan word",
  ca = "el la els les de que i en un una del per amb es al més no són ha com aquest aquesta seva però",
  hr = "i je u na se da za od su s a koji to ne iz bi kako što o će nije koja kao biti do ali",
}

local sets

local function word_sets()
  if not sets then
    sets = {}
    for _, code in ipairs(order) do
      for word in common[code]:gmatch "%S+" do
        sets[word] = sets[word] or {}
        table.insert(sets[word], code)
      end
    end
  end
  return sets
end

local scripts = {
  {"\xE3[\x81-\x83][\x80-\xBF]", "ja", 0.02},
  {"[\xEA-\xED][\x80-\xBF][\x80-\xBF]", "ko", 0.1},
  {"[\xE4-\xE9][\x80-\xBF][\x80-\xBF]", "zh", 0.1},
  {"\xD7[\x90-\xAA]", "he", 0.1},
  {"[\xD8-\xDA][\x80-\xBF]", "ar", 0.1},
  {"[\xCE\xCF][\x80-\xBF]", "el", 0.1},
  {"\xE0[\xB8\xB9][\x80-\xBF]", "th", 0.1},
  {"\xE0[\xA4\xA5][\x80-\xBF]", "hi", 0.1},
  {"\xE0[\xA6\xA7][\x80-\xBF]", "bn", 0.1},
  {"\xE0[\xAE\xAF][\x80-\xBF]", "ta", 0.1},
}

local function by_script(text)
  local size = utf8.len(text) or #text
  for _, row in ipairs(scripts) do
    local _, count = text:gsub(row[1], "")
    if count > size * row[3] then return row[2] end
  end
end

--- Is a word, folded, one of the most common of a language?
-- @tparam string word
-- @tparam string code
-- @treturn boolean
function language.is_common(word, code)
  for _, known in ipairs(word_sets()[word] or {}) do
    if known == code then return true end
  end
  return false
end

--- The most common words of a language, as a list; nil when it is not known.
-- @tparam string code ISO 639-1
function language.common(code)
  if not common[code] then return nil end
  local list = {}
  for word in common[code]:gmatch "%S+" do list[#list + 1] = word end
  return list
end

--- Guesses the language.
-- @tparam string text valid UTF-8; the first 6,000 bytes are looked at
-- @treturn ?string ISO 639-1 code
function language.guess(text)
  local head = text:sub(1, 6000):gsub("[\xC2-\xF4][\x80-\xBF]*$", "")
  if head:find "[\xCE-\xE0\xE3-\xED]" then -- no quotation marks or dashes
    local found = by_script(head)
    if found then return found end
  end
  local known, scores, kinds, seen, all = word_sets(), {}, {}, {}, 0
  for word in words.fold(head):gmatch "[%a\x80-\xFF]+" do
    all = all + 1
    local codes = known[word]
    if codes then
      for _, code in ipairs(codes) do
        scores[code] = (scores[code] or 0) + 1
        if not seen[word] then kinds[code] = (kinds[code] or 0) + 1 end
      end
      seen[word] = true
    end
  end
  local best
  for _, code in ipairs(order) do
    if scores[code] and (not best or scores[code] > scores[best]) then best = code end
  end
  -- One word, however often, says nothing: it may be a name.
  if best and kinds[best] >= 2 and scores[best] >= all * 0.08 then return best end
  return nil
end

return language
