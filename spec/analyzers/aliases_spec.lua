-- Names that stand for one: what is proposed, and what the option `aliases` does with a table.
local nk = require "newskit"
local aliases = require "newskit.analyzers.shared.aliases"

local function corpus(...)
  local list = {}
  for k, text in ipairs{...} do list[k] = {kind = "text", body = nk.document(text)} end
  return nk.corpus(list)
end

-- Name to "canonical (note)".
local function proposed(...)
  local by_name = {}
  for _, row in ipairs(nk.aliases(corpus(...))) do
    by_name[row.name] = ("%s (%s)"):format(row.canonical, row.note)
  end
  return by_name
end

-- Calls `test` with the path of a file that holds a text.
local function with_file(text, test)
  local path = os.tmpname()
  local file <close> = assert(io.open(path, "wb"))
  file:write(text)
  file:flush()
  test(path)
  os.remove(path)
end

local one = "Mayor Dana Ortega spoke on Monday. The World Harbor Office met."
local two = "Mayor Ortega left on Tuesday. She said that it was late."

describe("nk.aliases", function()
  it("proposes the full name of another article for a family name and for initials", function()
    assert.same({Ortega = "Dana Ortega (family name)", WHO = "World Harbor Office (initials)"},
                proposed(one, two, "The WHO said no."))
  end)

  it("says where it may be one of two, and where two may have one name", function()
    assert.same({Ortega = "Ortega (one of these? Dana Ortega; Ruth Ortega)"},
                proposed("Dana Ortega spoke.", two, "Ruth Ortega slept."))
    assert.same({["Dana Ortega"] = "Dana Ortega (two people? Mayor; nurse)"},
                proposed("Mayor Dana Ortega spoke.", "Dana Ortega, a nurse, slept."))
  end)

  it("proposes nothing where genders differ", function()
    assert.same({}, proposed("Mr Dana Ortega spoke.", two))
  end)
end)

describe("the option aliases", function()
  it("names speakers and entities by the table, whatever parts its columns", function()
    for _, separator in ipairs{",", "\t"} do
      local text = "name,canonical,kind,gender,note\nOrtega,Dana Ortega,person,female,\n"
      with_file(text:gsub(",", separator), function(path)
        local article = {kind = "text", body = nk.document(two)}
        assert.equal("Dana Ortega", nk.quotes(article, {aliases = path})[1].speaker)
        assert.equal("Dana Ortega", nk.entities(article, {aliases = path})[1].name)
        assert.equal("Dana Ortega", nk.speakers(article, {aliases = path})[1].speaker)
      end)
    end
  end)

  it("joins the mentions of names that are one", function()
    with_file("name,canonical\nGull Foods,Gull\n", function(path)
      local article = {kind = "text", body = nk.document "The firms Lufthansa and NATO met. NATO left."}
      assert.equal(2, #nk.entities(article))
      with_file("name,canonical\nNATO,Lufthansa\n", function(other)
        local found = nk.entities(article, {aliases = other})
        assert.equal(1, #found)
        assert.equal(3, found[1].frequency)
        assert.equal(3, #found[1].mentions)
      end)
      assert.equal(2, #nk.entities(article, {aliases = path}))
    end)
  end)

  it("raises where the table is none", function()
    assert.has_error(function() aliases.parse "one\ntwo\n" end)
    assert.has_error(function() aliases.of "/nowhere/at/all" end)
  end)
end)
