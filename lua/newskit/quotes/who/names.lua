--- Names in the text: runs of capitalized words, cut into titles, persons, organizations, places.
--
-- This stage finds mentions and what each looks like on its own. Grouping the mentions of one
-- person or organization is the business of entities.lua.
-- @module newskit.quotes.who.names

local token = require "newskit.quotes.text.token"

local NAME, OTHER, POSSESSIVE = token.name, token.other, token.possessive

local names = {}

-- Letters without the accents that the list of first names does not have.
local accents = {}
for plain, letters in pairs {a = "á à â ä ã å", e = "é è ê ë", i = "í ì ï", o = "ó ò ô ö ø",
                             u = "ú ü", n = "ñ", c = "ç ć č", s = "š", z = "ž"} do
  for letter in letters:gmatch "%S+" do
    accents[letter] = plain
  end
end

--- The gender of a first name, or nil: the list has no accents.
function names.gender(t, k)
  local norm = t.norm[k]
  local gender = t.words.first_names[norm]
  if not gender and norm:find "[\xC3-\xC5]" then
    gender = t.words.first_names[norm:gsub("[\xC3-\xC5][\x80-\xBF]", accents)]
  end
  return gender
end

-- Whether the capitalized run that reaches token `last` goes on over small words; gives the next
-- capitalized token.
local function continuation(t, first, last, limit)
  local norm, class = t.norm, t.class
  local following = norm[last + 1]
  if class[last + 1] == OTHER and t.class[last + 2] and t.quote_marks[t.form[last + 1]] then
    for k = last + 2, math.min(last + 5, limit - 1) do
      if class[k] == OTHER and t.quote_marks[t.form[k]] then
        return class[k + 1] == NAME and k + 1 or nil -- over a nickname in marks
      end
    end
  end
  if last + 2 > limit or t.run[last + 1] ~= t.run[last] then
    return nil
  elseif t.words.name_particles[following] then
    local k = last + 2
    while k < limit and t.words.name_particles[norm[k]] and class[k] ~= NAME do
      k = k + 1
    end
    if class[k] == NAME and t.words.first_names[norm[last]] then
      return k
    end
  elseif t.words.name_preposition[following] then
    local k = (t.words.name_article[norm[last + 2]] and last + 3 <= limit) and last + 3 or last + 2
    if t.words.name_heads[norm[last]] and class[k] == NAME then
      return k
    end
  elseif class[last + 1] == POSSESSIVE and (following == "'" or following == "’")
      and class[last + 2] == NAME and t.words.organization_words[norm[last + 2]] then
    return last + 2 -- "Dockers' Union"
  elseif following == "&" and class[last + 2] == NAME then
    return last + 2
  elseif t.words.name_conjunction[following] and class[last + 2] == NAME then
    -- "the Department of Health and Human Services", "the Food and Drug Administration"
    for k = first, last do
      if t.words.name_preposition[norm[k]] then
        return last + 2
      end
    end
    local k = last + 2
    while k < limit and class[k + 1] == NAME do
      k = k + 1
    end
    if last == first and k > last + 2 and t.words.organization_words[norm[k]]
        and not t.words.first_names[norm[last]] and t.words.name_article[norm[first - 1]] then
      return last + 2
    end
  end
  return nil
end

-- The last token of the capitalized run that begins at `first`.
local function run_end(t, first, limit)
  local last = first
  while true do
    if last < limit and t.class[last + 1] == NAME and t.run[last + 1] == t.run[last] then
      last = last + 1
    else
      local further = continuation(t, first, last, limit)
      if not further then
        return last
      end
      last = further
    end
  end
end

local function is_initials(form)
  return form:find "^%u%.?$" ~= nil or form:find "^%u%.%u%.$" ~= nil
end

local function is_acronym(form)
  return form:find "^%u[%u%d&-]+s?$" ~= nil or form:find "^%u%.[%u%.]+$" ~= nil
end

names.is_acronym = is_acronym

-- The last word of titles at the head of a run, when a name follows it.
local function title_end(t, first, last)
  local words, norm = t.words, t.norm
  for k = last - 1, first, -1 do
    if words.titles[norm[k]] and not (k > first and words.first_names[norm[k]]
                                      and not words.titles[norm[k - 1]] and k == last - 1
                                      and words.first_names[norm[k - 1]]) then
      if t.words.name_preposition[norm[k + 1]] then
        -- "Secretary of State Mike Pompeo": the office ends before a first name.
        for j = k + 3, last - 1 do
          if words.first_names[norm[j]] then
            return j - 1
          end
        end
        return nil
      end
      return k
    end
  end
  return nil
end

-- Whether the capitalized word at k describes a name after it.
local function is_attribute(t, k)
  local role = t.words.roles[t.norm[k]]
  return t.words.adjectives[t.norm[k]] or role == "person" or role == "group"
      or t.form[k]:find "%-%l" ~= nil
end

-- Leading words such as "Australian" or "Democrat" before a full name.
local function skip_adjectives(t, first, last)
  local words = t.words
  if t.words.organization_words[t.norm[last]] or t.words.other_words[t.norm[last]] then
    return first
  end
  while last > first and is_attribute(t, first) and not words.first_names[t.norm[first]]
      and (last - first >= 2 or names.is_acronym(t.form[last])
           or t.form[first]:find "%-%l" ~= nil) do
    first = first + 1
    if t.class[first] ~= NAME then
      return first - 1 -- "Doctors for Camp Closure"
    end
  end
  -- "envoy to Ukraine Kurt Volker"
  if last - first >= 2 and words.places[t.norm[first]] and words.first_names[t.norm[first + 1]] then
    return first + 1
  end
  -- "New York City Public Advocate Ann Example"
  if not words.first_names[t.norm[first]] then
    for k = first + 2, last - 1 do
      if words.first_names[t.norm[k]] and not is_initials(t.form[k - 1]) then
        return k
      end
    end
  end
  return first
end

local function phrase(t, first, last)
  return table.concat(t.norm, " ", first, last)
end

-- What the capitalized words themselves say: person, organization, place, other or nil.
local function kind_of(t, first, last, titled)
  local words, norm = t.words, t.norm
  local whole = phrase(t, first, last)
  if titled then
    return "person"
  elseif words.places[whole] then
    return "place"
  end
  local person = last > first and names.gender(t, first) ~= nil
  local marker
  for k = first, last do
    if t.words.organization_words[norm[k]] or t.words.name_preposition[norm[k]]
        or norm[k] == "&" then
      marker = "organization"
    elseif t.words.other_words[norm[k]] and (k == last or k == first) then
      marker = marker or "other"
    end
  end
  local marked_last = words.organization_words[norm[last]] or words.other_words[norm[last]]
  if marker and not (person and not marked_last
                     and not words.name_of[norm[last - 1]]) then
    return marker
  elseif person and last - first <= 4 then
    return "person"
  elseif first == last and #t.form[first] <= 7 and is_acronym(t.form[first]) then
    return "organization"
  elseif last > first and is_initials(t.form[first]) or (last - first == 2
         and is_initials(t.form[first + 1])) then
    return "person"
  end
  return nil
end

-- What the tagger's names for kinds are called here.
local kind_of_tag = {PERSON = "person", ORGANIZATION = "organization", LOCATION = "place"}

-- What the tagger of names says of most of the words.
local function tagged_kind(t, first, last)
  local count = {}
  for k = first, last do
    local tag = t.name_tag[k]
    count[tag] = (count[tag] or 0) + 1
    if kind_of_tag[tag] and 2 * count[tag] > last - first + 1 then
      return kind_of_tag[tag]
    end
  end
  return nil
end

local function trim_suffixes(t, first, last)
  while last > first and t.words.suffixes[t.norm[last]] do
    last = last - 1
  end
  return last
end

-- "the Prime Minister": titles alone are a description, not a name.
local function only_titles(t, first, last)
  for k = first, last do
    local norm = t.norm[k]
    if not (t.words.titles[norm] or t.words.roles[norm] or t.words.adjectives[norm]
            or t.words.title_word[norm]) then
      return false
    end
  end
  return t.words.titles[t.norm[last]] ~= nil or t.words.roles[t.norm[last]] == "person"
end

-- The mention at [first, last]: its title, its name, and what it looks like.
local function mention_of(t, first, last)
  local words = t.words
  if only_titles(t, first, last) then
    return {first = first, last = last, name_first = first, name_last = last, kind = "title"}
  end
  local title = title_end(t, first, last)
  local name_first = title and title + 1 or skip_adjectives(t, first, last)
  local mention = {first = first, last = last, name_first = name_first,
                   name_last = trim_suffixes(t, name_first, last), title_last = title}
  if title then
    mention.title_gender = words.titles[t.norm[title]]
    mention.honorific = words.honorifics[t.norm[title]] or false
  end
  mention.kind = kind_of(t, name_first, mention.name_last, title)
  mention.shouted = name_first == mention.name_last and #t.form[name_first] > 3
      and t.form[name_first]:find "%l" == nil
  -- For a single word the full names of the text are asked first; see entities.lua.
  mention.hint = tagged_kind(t, name_first, mention.name_last)
  if name_first < mention.name_last then
    mention.kind = mention.kind or mention.hint
  end
  return mention
end

local function add(t, list, mention)
  local k = #list + 1
  list[k] = mention
  for i = mention.first, mention.last do
    t.name_at[i] = k
  end
end

--- Finds the mentions of names.
-- @tparam table t token columns with runs
-- @treturn table `t`, with `mentions` (in text order: `first`, `last` token, `name_first` and
--   `name_last` without titles, suffixes and leading adjectives, `kind` or nil) and `name_at`
function names.find(t)
  local list = {}
  t.name_at = {}
  for s = 1, #t.sentence_first do
    local first, last = t.sentence_first[s], t.sentence_last[s]
    local i = first
    while i <= last do
      if t.class[i] == NAME then
        local stop = run_end(t, i, last)
        add(t, list, mention_of(t, i, stop))
        i = stop + 1
      else
        i = i + 1
      end
    end
  end
  t.mentions = list
  return t
end

names.phrase = phrase

return names
