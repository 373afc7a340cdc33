-- Every script in examples/ runs, on the example article where it wants one, and prints something.
local lfs = require "lfs"
local support = require "spec.support"

describe("examples", function()
  for name in lfs.dir "examples" do
    if name:find "%.lua$" then
      it(name .. " runs", function()
        local command = ("%s/newskit run examples/%s 2>&1"):format(support.build(), name)
        local pipe <close> = assert(io.popen(command))
        local output = pipe:read "a"
        assert.is_true(pipe:close(), output)
        assert.is_truthy(output:find "%S", name .. " prints nothing")
      end)
    end
  end
end)
