-- Forests: what the generator writes, and that columns are bound by their names.
local models = require "newskit.models"
local support = require "spec.support"

local function output_of(command)
  local pipe = assert(io.popen(command .. " 2>&1"))
  local text = pipe:read "a"
  return text, pipe:close()
end

-- Prints, for the first nodes of a forest, the name and the place of the column; `folder` goes before csrc/.
local program = [[
#include "body/forest.c"
#include <stdio.h>
static const char *const names[] = {
#define X(name) #name,
  NK_FEATURES(X)
#undef X
};
int main(void) {
  for (int i = 0; i < 300; i++) {
    unsigned column = nk_body_first.nodes[i].column;
    if (column < NK_FEATURE_GROUPS) printf("%s %u\\n", names[column], column);
  }
  return 0;
}
]]

local function compile(edit)
  local folder = os.tmpname()
  os.remove(folder)
  assert(os.execute(("mkdir -p %s/body"):format(folder)))
  local header = edit(support.slurp "csrc/body/features.h")
  local function spill(name, text)
    local file <close> = assert(io.open(folder .. name, "w"))
    file:write(text)
  end
  spill("/body/features.h", header)
  spill("/main.c", program)
  local command = ("cc -std=c11 -I%s -Icsrc -Iinclude -o %s/run %s/main.c"):format(folder, folder, folder)
  local built, good = output_of(command)
  local printed = good and output_of(folder .. "/run") or nil
  os.execute("rm -rf " .. folder)
  return printed, built
end

local function swapped(text) return (text:gsub("X%(commas%) X%(stops%)", "X(stops) X(commas)", 1)) end

local function names_of(printed) return (printed:gsub(" %d+", "")) end

describe("the tables of a forest", function()
  it("are what the generator makes of the artifact", function()
    for _, name in ipairs {"body", "keywords"} do
      local made = output_of("lua5.4 csrc/generate/forests.lua " .. name)
      assert.is_true(made == support.slurp("csrc/" .. name .. "/forest.c"), name)
    end
  end)

  it("read the same columns when two change places", function()
    local before, after = compile(function(text) return text end), compile(swapped)
    assert.is_truthy(before and after)
    assert.matches("stops %d", before)
    assert.not_equal(before, after)
    assert.equal(names_of(before), names_of(after))
  end)

  it("do not build when a column is gone, and the compiler names it", function()
    local printed, message = compile(function(text) return (text:gsub("X%(home_share%)", "X(home_part)", 1)) end)
    assert.is_nil(printed)
    assert.matches("NK_FEATURE_home_share", message, 1, true)
  end)
end)

describe("the artifact of a forest", function()
  it("has only columns that the core makes", function()
    local core = require "newskit.core"
    local page <close> = core.page "<html><body><p>Some words of a page.</p></body></html>"
    assert.same(models.find "body".columns, (page:features()))
    local extractor = require("newskit.analyzers.shared.extractor")
    local stopwords = require "newskit.language.stopwords"
    local document = core.document "The new budget of the city council passed. The city council cheered the budget."
    local found = extractor.of(stopwords.resolve("auto", {body = document})):run(document, 0, true)[1].features
    for _, name in ipairs(models.find "keywords".columns) do assert.is_truthy(found[name], name) end
  end)
end)
