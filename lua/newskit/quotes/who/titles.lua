--- Titles and offices in a capitalized run: where they end before a name, and where they stand alone.
-- @module newskit.quotes.who.titles

local titles = {}

--- The last word of titles at the head of a run, when a name follows it.
function titles.last(t, first, last)
  local words, norm = t.words, t.norm
  for k = last - 1, first, -1 do
    local office = k == first and words.roles[norm[k]] == "person" and words.name_preposition[norm[k + 1]]
    if (words.titles[norm[k]] or office) and not (k > first and words.first_names[norm[k]]
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

--- "the Prime Minister", "New York Judge": titles, and where from, are a description, not a name.
function titles.alone(t, first, last)
  local words, norm = t.words, t.norm
  if not (words.titles[norm[last]] or words.roles[norm[last]] == "person") then
    return false
  end
  local own = true -- whether all words are of titles
  for k = first, last do
    local plain = words.titles[norm[k]] or words.roles[norm[k]] or words.adjectives[norm[k]]
        or words.title_word[norm[k]]
    if not plain and (t.name_tag[k] == "PERSON" or words.first_names[norm[k]] and k < last - 1) then
      return false
    end
    own = own and plain
  end
  return own or words.titles[norm[last]] ~= nil
end

--- "Commissioner for Works", "Leader of the Opposition": an office with its field, and no name behind it.
function titles.is_office(t, first, last)
  local words, norm = t.words, t.norm
  if last < first + 2 or not (words.titles[norm[first]] or words.roles[norm[first]] == "person")
      or words.first_names[norm[first]] then
    return false
  end
  for k = first + 3, last - 1 do
    if words.first_names[norm[k]] then
      return false -- "Secretary of State Mike Pompeo"
    end
  end
  return words.name_preposition[norm[first + 1]] ~= nil and not words.organization_words[norm[last]]
end

return titles
