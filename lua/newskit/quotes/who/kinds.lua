--- What a name names: person, organization, place or something else, told for all its mentions at once.
--
-- Each mention has what its words say (names.lua: a title, a first name, a word such as "Ministry") and
-- what the tagger of names says; around it stand signs such as an article, an age or a reporting verb.
-- The mentions of the same words vote; where words and votes differ, what is surer stands.
-- @module newskit.quotes.who.kinds

local signs = require "newskit.quotes.who.signs"
local token = require "newskit.quotes.text.token"

local ADJECTIVE, NAME, NOUN = token.adjective, token.name, token.noun

local kinds = {}

-- The groups of mentions of the same words, in text order; titled ones are persons for sure.
local function grouped(t, phrase)
  local list, by_key = {}, {}
  for _, mention in ipairs(t.named_mentions) do
    if mention.kind ~= "title" then
      local key = phrase(t, mention.name_first, mention.name_last)
      local group = by_key[key]
      if not group then
        group = {first = mention.name_first, last = mention.name_last, mentions = {}, votes = {}, acts = 0,
                 speaks = 0, articles = 0, titled = 0, counted = 0, inside = 0, owns = 0,
                 modifies = 0}
        by_key[key], list[#list + 1] = group, group
      end
      group.mentions[#group.mentions + 1] = mention
    end
  end
  return list
end

-- Counts what the mentions of a group show.
local function count(t, group)
  for _, mention in ipairs(group.mentions) do
    local told, before = mention.hint or "nothing", t.norm[mention.first - 1]
    group.votes[told] = (group.votes[told] or 0) + 1
    group.acts = group.acts + (signs.acts_as_person(t, mention) and 1 or 0)
    group.speaks = group.speaks + (signs.speaks(t, mention) and 1 or 0)
    local after = t.class[mention.last + 1]
    local modifies = after == NOUN or after == ADJECTIVE or after == NAME -- "an FBI agent"
    group.counted = group.counted + (t.words.indefinite[before] and not modifies and 1 or 0)
    group.modifies = group.modifies + (modifies and 1 or 0)
    group.owns = group.owns + (signs.owns(t, mention) and 1 or 0)
    group.inside = group.inside + (t.words.place_preposition[before] and 1 or 0)
    group.articles = group.articles + (t.words.article[before] and 1 or 0)
    group.titled = group.titled + (mention.title_last and 1 or 0)
    group.by_words = group.by_words or mention.by_words
    group.kind_by_words = group.kind_by_words or mention.kind
  end
end

-- In this order, so that nothing hangs on a table's.
local voted = {"person", "organization", "place", "other"}

-- The kind that most tags tell, when they are no fewer than those that tell nothing.
local function elected(group)
  local best, most = nil, (group.votes.nothing or 0) - 1
  for _, kind in ipairs(voted) do
    local votes = group.votes[kind] or 0
    if votes > 0 and votes > most then
      best, most = kind, votes
    end
  end
  return best
end

-- Of names that words tell, by how: what stands when the tagger sees another kind.
local by_words = {
  title = function() return "person" end,
  particle = function() return "person" end, -- "Sofia della Rocchi"
  compound = function() return "other" end,
  tail = function(group, _, t)
    local again = group.speaks + group.owns > 0 or #group.mentions > 1
    return (again or not t.words.name_described[t.norm[group.last]]) and "organization" or "other"
  end,
  known = function(group)
    return group.family and group.owns == 0 and "person" or group.kind_by_words
  end,
  place = function(group)
    return group.speaks > 0 and "organization" or "place" -- "Norway said"
  end,
  first_name = function(group, votes, t)
    if group.articles > 0 and group.acts == 0 and votes ~= "person" then
      return votes or "name"
    end
    local full = votes == "organization" and group.articles + group.owns + group.modifies == 0
        and signs.is_full_name(t, group)
    return (group.acts > 0 or group.family_alone or full or not votes) and "person" or votes
  end,
  head = function(group, votes, t)
    local event = t.words.name_event[t.norm[group.last]] and group.speaks + group.owns == 0
    return event and votes == "other" and votes or group.kind_by_words
  end,
  marker = function(group, votes)
    if group.first == group.last then
      if votes == "person" then
        return group.kind_by_words -- "Kremlin"
      end
      return votes or "name" -- "Content", "Reports": a word alone is no name yet
    elseif votes == "person" and group.acts == 0 then
      return group.kind_by_words
    end
    return votes or group.kind_by_words
  end,
  acronym = function(group, votes)
    local acts = group.speaks + group.owns > 0
    if group.counted > 0 or group.several then
      return "other" -- "an SUV.", "SUVs"
    elseif not acts and (votes == "other" or group.modifies == #group.mentions) then
      return votes == "organization" and group.articles > 0 and votes or "other" -- "AWD models"
    end
    return (acts or votes) and "organization" or "name"
  end,
}

-- A word alone that the tagger takes for a person: where somebody is, what many are, or a person.
local function single_person(group)
  local shown = group.acts + group.speaks > 0
  if group.owns > 0 then
    return "organization"
  elseif shown then
    return "person"
  elseif group.inside > 0 then
    return "place"
  end
  return group.articles + group.counted > 0 and "name" or #group.mentions > 1 and "person" or nil
end

-- The kind of a group, or nil when nothing tells one.
local function decide(t, group)
  local votes = elected(group)
  if group.last > group.first and votes == "organization" and not group.by_words
      and group.speaks + group.owns + group.articles == 0 and signs.is_plain(t, group) then
    return "name"
  elseif group.first == group.last and group.titled == 0 and group.by_words ~= "known" then
    if t.words.adjectives[t.norm[group.first]] then
      return "other"
    elseif votes == "organization" and group.speaks + group.owns == 0
        and (not group.by_words and signs.is_plain(t, group) or group.by_words == "marker" and group.in_lower) then
      return group.inside > 0 and "place" or "name" -- "Content", "Teams": a common word with a capital
    elseif votes == "person" and not group.by_words then
      return single_person(group)
    end
  end
  local given = not group.by_words or t.words.first_names[t.norm[group.first]]
  if group.surname_speaks and given and group.articles + group.owns == 0 then
    return "person" -- "Tendai Chirwa … Chirwa said"
  end
  if votes == nil and not group.by_words and group.acts == 0
      and group.speaks + group.owns > 0 then
    return "organization" -- people are named in full
  end
  if votes == "other" and group.speaks > 0 and not t.words.other_words[t.norm[group.last]] then
    votes = "organization" -- "The Lantern reports": a paper, not a work
  end
  local rule = by_words[group.titled > 0 and "title" or group.by_words]
  if rule then
    return rule(group, votes, t)
  elseif votes == "person" and group.owns > 0 and group.acts == 0 then
    return "organization"
  elseif group.acts > 0 and (not votes or votes == "other" or group.first < group.last
                             or t.words.first_names[t.norm[group.first]]) then
    return "person"
  end
  return votes
end

-- The same where no tagger votes: what the words of a mention say, one with a title before the others.
local function decide_untagged(_, group)
  if group.titled > 0 or (group.acts > 0 and group.first < group.last) then
    return "person"
  end
  return group.kind_by_words
end

-- Tells the groups of one word whether the text has it in lower case too, or in the plural.
local function look_up(t, groups)
  local by_norm, by_plural = {}, {}
  for _, group in ipairs(groups) do
    if group.first == group.last then
      local form = t.form[group.first]
      by_norm[t.norm[group.first]] = group
      by_plural[form .. "s"] = group
      group.several = form:find "^%u%u+s$" ~= nil
    end
  end
  for _, group in ipairs(groups) do
    local alone = group.last > group.first and by_norm[t.norm[group.last]]
    group.family_alone = alone and true or false
    if alone and group.last - group.first <= 2 and t.words.first_names[t.norm[group.first]] then
      alone.family = true -- "Tony Abbott … Abbott": no company
    end
    group.surname = alone and group.last - group.first <= 3 and alone or nil
  end
  local in_lower, forms, norms = {}, t.form, t.norm
  t.in_lower = in_lower
  for i = 1, t.count do
    local form, norm = forms[i], norms[i]
    local lower = form == norm
    if lower then
      in_lower[norm] = true
    end
    if lower and by_norm[norm] then
      by_norm[norm].in_lower = true
    elseif by_plural[form] then
      by_plural[form].several = true
    end
  end
end

-- The mentions and those at the head of others ("Gull chief executive Ann Example"), in text order.
local function with_leads(t)
  local list = {}
  for _, mention in ipairs(t.mentions) do
    if mention.lead then
      list[#list + 1] = mention.lead
    end
    list[#list + 1] = mention
  end
  t.named_mentions = list
end

-- In reports on matches: towns, countries and names that nothing tells are teams where half their mentions play.
local function find_teams(t, groups)
  for _, group in ipairs(groups) do
    if group.kind == "place" or group.kind == "name" or not group.kind and group.articles > 0 then
      local plays = 0
      for _, mention in ipairs(group.mentions) do
        plays = plays + (signs.plays(t, mention) and 1 or 0)
      end
      if 2 * plays >= #group.mentions then group.kind = "organization" end
    end
  end
end

-- The first words of organizations of several words that are known by their words.
local function first_words(t, groups)
  local set = {}
  for _, group in ipairs(groups) do
    local telling = group.by_words == "head" or group.by_words == "marker"
    if group.last > group.first and group.kind == "organization" and telling then
      set[t.norm[group.first]] = true
    end
  end
  return set
end

--- Gives each mention its `kind`: person, organization, place, other, "name" (told by nothing), or nil for a
-- single word that full names may explain.
-- @tparam table t the blackboard, with mentions
-- @func phrase the words of tokens first to last as one string
function kinds.settle(t, phrase)
  with_leads(t)
  local groups = grouped(t, phrase)
  look_up(t, groups)
  for _, group in ipairs(groups) do
    count(t, group)
  end
  for _, group in ipairs(groups) do
    local alone = group.surname
    group.surname_speaks = alone and alone.speaks > 0 and alone.articles == 0
    local judge = t.words.grammar.untagged and decide_untagged or decide
    group.kind = judge(t, group)
  end
  if signs.is_sports(t) then
    find_teams(t, groups)
  end
  local first = t.words.grammar.untagged and {} or first_words(t, groups)
  for _, group in ipairs(groups) do
    if group.first == group.last and group.kind == "person" and group.titled + group.acts == 0
        and not group.by_words and first[t.norm[group.first]] then
      group.kind = "organization" -- "Gull Foods plc fell. Gull said"
    end
    for _, mention in ipairs(group.mentions) do
      mention.kind, mention.group = group.kind, group
    end
  end
end

return kinds
