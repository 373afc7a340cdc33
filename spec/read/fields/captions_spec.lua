local captions = require "newskit.read.fields.captions"

describe("captions.split", function()
  local cases = {
    {"The bridge in May. Photo: Ann Example", "The bridge in May.", "Ann Example"},
    {"Die Brücke im Mai. Foto: Ann Beispiel / dpa", "Die Brücke im Mai.", "Ann Beispiel / dpa"},
    {"The bridge \u{A9} Example Pictures", "The bridge", "Example Pictures"},
    {"The bridge in May. (AP)", "The bridge in May.", "AP"},
    {"The bridge in May (Source: Example Press)", "The bridge in May", "Example Press"},
    {"Image: Ann Example", nil, "Ann Example"},
    {"Image for representation only.", "Image for representation only.", nil},
    {"Mayor Ben Sample (left) at the bridge.", "Mayor Ben Sample (left) at the bridge.", nil},
  }
  for _, case in ipairs(cases) do
    it("divides " .. case[1], function()
      local caption, credit = captions.split(case[1])
      assert.equal(case[2], caption)
      assert.equal(case[3], credit)
    end)
  end
end)
