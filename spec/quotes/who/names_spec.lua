-- Names: runs of capitalized words, cut into titles and names, with what each looks like.
local names = require "newskit.quotes.who.names"
local support = require "spec.quotes.support"

-- The mentions of a text as "name <kind>".
local function read(text)
  local t, list = support.upto("names", text), {}
  for k, mention in ipairs(t.mentions) do
    list[k] = ("%s <%s>"):format(support.text(t, mention.name_first, mention.name_last), mention.kind or "-")
  end
  return list, t
end

describe("names.find", function()
  it("leaves titles and suffixes out of the name", function()
    assert.same({"Ann Example <person>"}, (read "They met Governor Ann Example on the pier."))
    assert.same({"Martin Reed <person>"}, (read "They met Mr. Martin Reed Jr. on the pier."))
  end)

  it("goes on over small words inside names", function()
    assert.same({"Maria de la Cruz <person>"}, (read "They met Maria de la Cruz on the pier."))
    assert.same({"Office for Harbor Safety <organization>"},
                (read "They asked the Office for Harbor Safety again."))
  end)

  it("takes a nickname in marks into the name", function()
    assert.same({'Tony "The Ox" Barker <->'}, (read 'They met Tony "The Ox" Barker there.'))
  end)

  it("tells organizations by their words and their initials", function()
    assert.same({"Northern Rail Company <organization>"}, (read "They asked the Northern Rail Company."))
    assert.same({"NRC <organization>"}, (read "They asked the NRC again."))
  end)

  it("takes titles alone for a description", function()
    assert.same({"Prime Minister <title>"}, (read "They met the Prime Minister there."))
  end)

  it("gives each token of a mention its number, and no other", function()
    local list, t = read "Ann Example met Bo Adler in Brackwater."
    assert.is_true(#list >= 2)
    for i = 1, t.count do
      local mention = t.mentions[t.name_at[i]]
      if mention then assert.is_true(mention.first <= i and i <= mention.last) end
    end
    for k = 2, #t.mentions do assert.is_true(t.mentions[k].first > t.mentions[k - 1].last) end
  end)
end)

describe("names.gender", function()
  it("asks the list also for names with accents", function()
    local t = support.tokens "María and Maria and Xyzzy"
    assert.equal("female", names.gender(t, 1))
    assert.equal(names.gender(t, 3), names.gender(t, 1))
    assert.is_nil(names.gender(t, 5))
  end)
end)

describe("names.is_acronym", function()
  it("takes capitals, with or without points, and no word", function()
    for _, form in ipairs {"NATO", "U.S.", "AT&T", "MPs"} do assert.is_true(names.is_acronym(form), form) end
    for _, form in ipairs {"Nato", "A", "x"} do assert.is_false(names.is_acronym(form), form) end
  end)
end)
