local core = require "newskit.core"

local echo = "local prefix = ... return function(job) return (prefix or '') .. job end"

local function run(pool, jobs)
  local results, given = {}, 0
  for i = 1, #jobs do
    while not pool:push(jobs[i]) do results[#results + 1] = pool:pull() end
    given = i
  end
  while #results < given do results[#results + 1] = pool:pull() end
  return results
end

describe("core.workers", function()
  it("gives the results in the order of the jobs, whatever each of them takes", function()
    local code = [[return function(job)
      local n = tonumber(job)
      local x = 0
      for i = 1, n % 7 * 20000 do x = x + i end
      return tostring(n * 2)
    end]]
    local jobs, wanted = {}, {}
    for i = 1, 200 do jobs[i], wanted[i] = tostring(i), tostring(i * 2) end
    for count = 1, 4 do
      local pool <close> = core.workers(count, code)
      assert.same(wanted, run(pool, jobs))
    end
  end)

  it("hands the other strings to the code", function()
    local pool <close> = core.workers(2, echo, "got ")
    assert.same({"got a", "got b"}, run(pool, {"a", "b"}))
  end)

  it("gives whole strings, of any bytes", function()
    local pool <close> = core.workers(2, echo)
    local jobs = {"", "a\0b", ("x"):rep(1 << 20), "\xFF"}
    assert.same(jobs, run(pool, jobs))
  end)

  it("says when there is no room, and nothing to fetch", function()
    local pool <close> = core.workers(1, echo)
    assert.is_nil(pool:pull())
    for _ = 1, 4 do assert.is_true(pool:push "x") end
    assert.is_false(pool:push "x")
    assert.equal("x", pool:pull())
    assert.is_true(pool:push "x")
  end)

  it("raises what a job raised, and goes on with the next", function()
    local code = "return function(job) if job == 'bad' then error('no luck', 0) end return job end"
    local pool <close> = core.workers(1, code)
    assert.is_true(pool:push "bad")
    assert.is_true(pool:push "good")
    assert.error_matches(function() pool:pull() end, "no luck")
    assert.equal("good", pool:pull())
  end)

  it("raises when a job gives no string, or the code is wrong", function()
    local pool <close> = core.workers(1, "return function() return {} end")
    pool:push "x"
    assert.error_matches(function() pool:pull() end, "a worker gave no string")
    local wrong <close> = core.workers(2, "return +")
    wrong:push "x"
    assert.error_matches(function() wrong:pull() end, "unexpected symbol")
    local none <close> = core.workers(1, "return 5")
    none:push "x"
    assert.error_matches(function() none:pull() end, "function expected")
  end)

  it("can be dropped while jobs run, and says so when closed", function()
    local pool = core.workers(2, "return function(job) for i = 1, 1e6 do end return job end")
    for _ = 1, 8 do pool:push "x" end
    pool:close()
    assert.error_matches(function() pool:pull() end, "attempt to use closed workers")
    pool:close()
    core.workers(2, echo):push "x"
    collectgarbage()
  end)

  it("raises on wrong arguments", function()
    assert.error_matches(function() core.workers(0, echo) end, "1 to 64 workers expected")
    assert.error_matches(function() core.workers(1) end, "code and at most three strings expected")
  end)
end)
