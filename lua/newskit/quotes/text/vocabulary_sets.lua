--- Sets of words, as a vocabulary holds them, from the lists of a language.
-- @module newskit.quotes.text.vocabulary_sets

local sets = {}

-- Adds the words of a list, separated by spaces, to a set; no list adds nothing.
function sets.add_words(set, words, value)
  for word in (words or ""):gmatch "%S+" do
    set[word] = value
  end
  return set
end

-- The set of the words of several lists, some of which may be nil.
function sets.set_of(...)
  local set = {}
  for k = 1, select("#", ...) do
    sets.add_words(set, (select(k, ...)), true)
  end
  return set
end

-- A table of words that lead to others: "gov.=governor"; "_" stands for a space.
function sets.pairs_of(list)
  local map = {}
  for word, value in (list or ""):gmatch "(%S+)=(%S+)" do
    map[word] = value:gsub("_", " ")
  end
  return map
end

-- One table for several lists: each word leads to the name of its list; later lists win.
function sets.kinds_of(data, names)
  local kinds = {}
  for _, name in ipairs(names) do
    sets.add_words(kinds, data[name], name)
  end
  return kinds
end

-- Names of places, which may be several words each, separated by bars.
function sets.place_names(names)
  local set = {}
  for name in (names or ""):gsub("\n", ""):gmatch "[^|]+" do
    set[name] = true
  end
  return set
end

-- Names that are known beyond any text, by what they name; short names with their long ones.
local function add_known(result, known)
  local kinds = {}
  for name in pairs(sets.place_names(known.known_others)) do kinds[name] = "other" end
  for name in pairs(sets.place_names(known.known)) do kinds[name] = "organization" end
  result.known_start, result.known_joined = {}, {}
  for name, kind in pairs(kinds) do
    local first = name:match "^([^ ']+)['’]?s? "
    if first and kind == "organization" then
      result.known_start[first], result.known_joined[name:gsub(" ", "")] = true, true
    end
  end
  result.known_kind, result.known_article = kinds, sets.place_names(known.articled)
  result.known_long = {}
  for pair in pairs(sets.place_names(known.short)) do
    local short, long = pair:match "^([^=]+)=(.+)$"
    result.known_long[short] = long
  end
end

-- Words of and about names.
function sets.add_names(result, data)
  local titles, roles, places = data.titles, data.roles, data.places
  local heads, verbs_of = data.organizations, data.reporting_verbs
  add_known(result, heads)
  result.roles = sets.kinds_of(roles, {"document", "organization", "group", "person"})
  result.kin, result.rank = sets.set_of(roles.kin), sets.set_of(titles.ranks)
  result.title_long = sets.pairs_of(titles.long)
  result.place_heads = sets.set_of(places.heads)
  result.title_kept, result.legal_form = sets.set_of(titles.kept), sets.set_of(data.organizations.legal)
  result.name_medium = sets.set_of(heads.media)
  result.business = sets.set_of(roles.business)
  result.party_letter, result.country_of = sets.set_of(roles.party_letters), sets.pairs_of(places.countries)
  result.role_gender = sets.kinds_of(roles, {"male", "female"})
  result.titles = sets.add_words(sets.set_of(), titles.offices, "unknown")
  sets.add_words(result.titles, titles.neutral, "unknown")
  sets.add_words(result.titles, titles.male, "male")
  sets.add_words(result.titles, titles.female, "female")
  result.honorifics = sets.set_of(titles.male, titles.female, titles.neutral)
  result.suffixes, result.generation = sets.set_of(titles.suffixes), sets.set_of(titles.generation)
  result.first_names = sets.kinds_of(data.first_names, {"female", "male", "either"})
  sets.add_words(result.first_names, data.first_names.female_first, "female")
  sets.add_words(result.first_names, data.first_names.male_first, "male")
  result.places, result.adjectives = sets.place_names(places.names), sets.set_of(places.adjectives)
  result.organization_words, result.name_heads = sets.set_of(heads.organization), sets.set_of(heads.heads)
  result.other_words, result.name_particles = sets.set_of(heads.other), sets.set_of(heads.particles)
  result.name_sure, result.name_ends = sets.set_of(heads.sure), sets.set_of(heads.ends)
  result.name_fields, result.name_any_before = sets.set_of(heads.fields), sets.set_of(heads.any_before)
  result.name_owners, result.name_compound = sets.set_of(heads.owners), sets.set_of(heads.compound)
  result.name_described, result.name_made = sets.set_of(heads.described), sets.set_of(heads.made)
  result.name_event, result.name_plain = sets.set_of(heads.events), sets.set_of(heads.plain)
  result.name_house, result.name_saint = sets.set_of(heads.houses), sets.set_of(heads.saints)
  result.documents_of_law = sets.set_of(heads.laws)
  result.sports, result.versus = sets.set_of(heads.sports), sets.set_of(heads.versus)
  result.name_street = sets.set_of(heads.streets)
  result.name_side = sets.set_of(heads.side)
  result.name_owned, result.name_alone = sets.set_of(heads.owned), sets.set_of(heads.alone)
  result.work_verb, result.thanks = sets.set_of(verbs_of.work), sets.set_of(verbs_of.thanks)
  result.generic = sets.set_of(heads.generic)
  result.common_nouns, result.noun_endings = sets.set_of(heads.common), sets.set_of(heads.noun_endings)
end

-- Sets that rules ask for by name, so that each is there, and is empty where a language has none.
function sets.add_small_words(result, data)
  local shape = {"function_words", "clause_words"}
  for _, part in ipairs(shape) do
    for name in pairs(require("newskit.lexicon.en." .. part)) do
      if name ~= "source" and name ~= "license" then result[name] = sets.set_of(data[part][name]) end
    end
  end
  local small = data.clause_words
  for _, name in ipairs {"as_said", "genitive", "of", "phrase_link", "relative", "subject_pronoun", "clitic",
                         "elided", "subjunctive", "of_infinitive", "negated_infinitive", "singular_auxiliary",
                         "between", "be_auxiliary", "oblique", "separable"} do
    result[name] = sets.set_of(small[name])
  end
  result.pronoun_gender = sets.add_words(sets.set_of(), small.male_pronoun, "male")
  sets.add_words(result.pronoun_gender, small.female_pronoun, "female")
  result.possessive_gender = sets.add_words(sets.set_of(), small.male_possessive, "male")
  result.article_gender = sets.add_words(sets.set_of(), small.male_article, "male")
  sets.add_words(result.article_gender, small.female_article, "female")
  result.turn_labels = sets.add_words(sets.set_of(), small.question_label, "q")
  sets.add_words(result.turn_labels, small.answer_label, "a")
end

return sets
