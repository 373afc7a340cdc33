-- The command on a terminal: pager, colors, progress and Ctrl-C, driven in tmux.
local support = require "spec.support"

local function run(command)
  local pipe <close> = assert(io.popen(command .. " 2>&1"))
  return (pipe:read "a")
end

local has_tmux = os.execute "command -v tmux >/dev/null 2>&1"
local has_less = os.execute "command -v less >/dev/null 2>&1"

describe("newskit on a terminal #terminal", function()
  local tmux = ("tmux -L newskit-screen-%d-%s "):format(os.time(), tostring({}):match "%x+$")
  local newskit = support.build() .. "/newskit"

  local function screen(options)
    return run(tmux .. "capture-pane -p -t main " .. (options or ""))
  end

  local function expect(wanted, options)
    local shown
    for _ = 1, 200 do
      shown = screen(options)
      if shown:find(wanted) then return shown end
      os.execute "sleep 0.05"
    end
    error(("the screen never showed %q; it shows:\n%s"):format(wanted, shown), 2)
  end

  local function enter(text)
    run(tmux .. "send-keys -t main -l '" .. text:gsub("'", "'\\''") .. "'")
    run(tmux .. "send-keys -t main Enter")
  end

  setup(function()
    if not has_tmux then return end
    run(tmux .. "-f /dev/null new-session -d -s main -x 80 -y 30 'env PS1=ready: TERM=screen sh'")
    expect "ready:"
  end)

  teardown(function()
    if has_tmux then run(tmux .. "kill-server") end
  end)

  before_each(function()
    if not has_tmux then return pending "tmux is not installed" end
    enter "clear"
    expect "^ready:%s*$"
  end)

  it("pages long text and comes back", function()
    if not has_less then return pending "less is not installed" end
    enter(newskit .. " read examples/article.txt")
    expect "\n:%s*$"
    run(tmux .. "send-keys -t main q")
    expect "ready:%s*$"
  end)

  it("does not page what fits, or when PAGER is empty", function()
    enter(newskit .. " keywords examples/article.txt --top 3")
    expect "Keywords: 3 rows.*ready:%s*$"
    enter("clear; PAGER= " .. newskit .. " read examples/article.txt")
    expect "ready:%s*$"
  end)

  it("prints all of it when the pager is not installed", function()
    enter("clear; PAGER=no-such-pager " .. newskit .. " report examples/article.txt; echo printed")
    expect "Speakers: .*\nprinted\n.*ready:%s*$"
  end)

  it("colors, unless NO_COLOR is set", function()
    enter(newskit .. " keywords examples/article.txt --top 3")
    local shown = expect("Keywords: 3 rows", "-e")
    assert.truthy(shown:find "\27%[[%d;]*1m[^\n]*Keywords")
    enter("clear; NO_COLOR=1 " .. newskit .. " keywords examples/article.txt --top 4")
    shown = expect("Keywords: 4 rows", "-e")
    assert.is_nil(shown:match "[^\n]*Keywords: 4 rows[^\n]*":find "\27%[[%d;]*1m")
  end)

  it("shows progress, and ends with 130 on Ctrl-C", function()
    enter(newskit .. " report $(for i in $(seq 400); do echo examples/news; done) --format json > /dev/null")
    expect "%d  examples/news/%w+%.%w+"
    run(tmux .. "send-keys -t main C-c")
    expect "ready:%s*$"
    enter "echo code $?"
    expect "code 130"
  end)
end)
