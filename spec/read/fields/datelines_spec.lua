local datelines = require "newskit.read.fields.datelines"

describe("datelines.place", function()
  local rows = {
    {"SAMPLETON (Example Wire) - The bank", "SAMPLETON"}, {"SAMPLETON, May 3 (EW) \u{2014} The bank", "SAMPLETON"},
    {"SAMPLEVILLE, 5 janvier (AEP) \u{2013} Le conseil", "SAMPLEVILLE"},
    {"SAMPLETON, Jan. 5 \u{2014} The board", "SAMPLETON"},
    {"NEW SAMPLE \u{2014} The board", "NEW SAMPLE"},
    {"Beispielstadt (bsp) - Der Rat", "Beispielstadt"},
    {"SAMPLETON, Ohio (EW) -- The board", "SAMPLETON, Ohio"},
    {"ST. SAMPLE, Mo. (EW) \u{2014} A man", "ST. SAMPLE, Mo."},
    {"SAMPLETON, England, March 4, 2025 -- The Trust", "SAMPLETON"},
  }
  for _, row in ipairs(rows) do
    it("is " .. row[2] .. " of " .. row[1], function() assert.equal(row[2], datelines.place(row[1])) end)
  end

  it("is not what else stands before a dash", function()
    for _, text in ipairs {
      "Ann Example - the chair - said so", "US - China talks go on", "NATO - Sampleland talks go on",
      "The minister (Labor) - who won - said so", "Sampleton - Der Rat", "Two towns (of ten) - so it seems",
      "(EW) \u{2014} The bank", "\u{2014} The bank", "",
    } do assert.is_nil(datelines.place(text)) end
  end)
end)
