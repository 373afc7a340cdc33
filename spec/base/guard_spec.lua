local guard = require "newskit.base.guard"

describe("guard.call", function()
  it("is pcall", function()
    assert.same({true, 1, nil, 3}, {guard.call(function(...) return ... end, 1, nil, 3)})
    assert.same({false, "no luck"}, {guard.call(error, "no luck", 0)})
    local problem = {message = "told to fail"}
    assert.equal(problem, select(2, guard.call(error, problem)))
  end)

  it("lets interrupts through, as the interpreter and the prompt raise them", function()
    assert.error_matches(function() guard.call(error, "file.lua:3: interrupted!", 0) end, "interrupted!")
    assert.error_matches(function() guard.call(error, "x: interrupted\nstack traceback:\n", 0) end, "interrupted")
    assert.has_error(function() guard.call(error, {message = "x.lua:1: interrupted!"}) end)
    assert.is_false((guard.call(error, "the strike interrupted! the work", 0)))
  end)
end)
