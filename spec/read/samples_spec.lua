-- Three samples at least of each format, invented, in the shapes that services deliver: each gives the articles that a
-- person would expect, field by field.
local check = require "spec.read.samples.check"

local samples = {}
for _, part in ipairs{"wires"} do
  for _, sample in ipairs(require("spec.read.samples." .. part)) do samples[#samples + 1] = sample end
end

describe("samples of formats", function()
  for _, sample in ipairs(samples) do
    it(("%s: %s"):format(sample.format, sample.name), function() check.sample(sample) end)
  end
end)
