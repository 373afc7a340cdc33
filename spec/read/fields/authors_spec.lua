local authors = require "newskit.read.fields.authors"

local function names(text, opts)
  local list = {}
  for at, one in ipairs(authors.parse(text, opts)) do list[at] = one.name .. ":" .. one.kind end
  return table.concat(list, ", ")
end

describe("authors.parse", function()
  local cases = {
    {"By Ann Example", "Ann Example:person"},
    {"Von Ann Example und Ben Sample, dpa", "Ann Example:person, Ben Sample:person, dpa:organization"},
    {"byAnn Example", "Ann Example:person"},
    {"Ann Example Political Correspondent", "Ann Example:person"},
    {"Ann ExampleRedakteurin", "Ann Example:person"},
    {"Von Ann Example, Online-Redakteurin", "Ann Example:person"},
    {"Ann B. Example, PhD", "Ann B. Example:person"},
    {"Dr. Ann Example", "Dr. Ann Example:person"},
    {"By Associated Press", "Associated Press:organization"},
    {"Our Bureau", "Our Bureau:organization"},
    {"Ann Example ann@example.org", "Ann Example:person"},
    {"Ann Example|Published", "Ann Example:person"},
    {"By Ann Example, London", "Ann Example:person"},
    {"Ann DeExample & Ben van der Sample", "Ann DeExample:person, Ben van der Sample:person"},
    {"Анна Пример, Борис Образец", "Анна Пример:person, Борис Образец:person"},
    {"Herald staff reporter", "Herald staff reporter:organization"},
    {"Photo: Ann Example", ""},
    {"Byby ANN EXAMPLE, BEN SAMPLE and CAT PATTERN", "ANN EXAMPLE:person, BEN SAMPLE:person, CAT PATTERN:person"},
    {"By Ann Example in London and Ben Sample in New York", "Ann Example:person, Ben Sample:person"},
    {"Ann Example en Territorio", "Ann Example:person"},
    {"Ann Example Senior Politics Editor, The Example Post", "Ann Example:person"},
    {"By Ann Example-DeSample and Ben LePattern", "Ann Example-DeSample:person, Ben LePattern:person"},
    {"Ann Example Illustration by Ben Sample", "Ann Example:person"},
    {"Photographs by Ben Sample", ""},
    {"Ann Example © Example Press", "Ann Example:person"},
    {"［見本花子，見本メディア］", "見本花子:person"},
    {"[見本花子，ExampleMedia]", "見本花子:person"},
    {"作者：范例", "范例:person"},
    {"the end of the story", ""},
  }
  for _, case in ipairs(cases) do
    it("reads " .. case[1], function() assert.equal(case[2], names(case[1])) end)
  end

  it("takes nicknames only when told that the text is an author", function()
    assert.equal("", names "birdwatcher")
    assert.equal("birdwatcher:person", names("birdwatcher", {loose = true}))
  end)

  it("names nobody twice", function()
    assert.equal("Ann Example:person", names "Ann Example, ANN EXAMPLE")
  end)
end)

describe("authors.is_name", function()
  it("asks for two to four words with capitals and nothing else", function()
    assert.is_true(authors.is_name "Ann Example")
    assert.is_true(authors.is_name "Ben van der Sample")
    for _, text in ipairs {"Example", "Ann example", "Read More", "The Example", "Ann Example 3", "Example News"} do
      assert.is_false(authors.is_name(text), text)
    end
  end)
end)
