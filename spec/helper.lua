-- Loaded by busted before the specs: collects all garbage after each test, so that a finaliser or a
-- view that outlives its document shows at once.
return function()
  local busted = require "busted"
  busted.subscribe({"test", "end"}, function()
    collectgarbage()
    return nil, true
  end)
  return true
end
