-- The prompt as a person meets it: driven in tmux, key by key.
local support = require "spec.support"

local function run(command)
  local pipe <close> = assert(io.popen(command .. " 2>&1"))
  local output = pipe:read "a"
  return output, pipe:close()
end

local has_tmux = os.execute "command -v tmux >/dev/null 2>&1"
local has_readline = pcall(require, "readline")

describe("the prompt in a terminal #terminal", function()
  local socket = "newskit-spec-" .. tostring(os.time()) .. tostring({}):match "%x+$"
  local tmux = "tmux -L " .. socket .. " "
  local home = os.tmpname()
  os.remove(home)

  local function screen()
    return (run(tmux .. "capture-pane -p -t main"))
  end

  -- Waits until the screen shows `wanted`; gives up after a while and returns what it shows.
  local function expect(wanted)
    local shown
    for _ = 1, 200 do
      shown = screen()
      if shown:find(wanted, 1, true) then return shown end
      os.execute "sleep 0.05"
    end
    error(("the screen never showed %q; it shows:\n%s"):format(wanted, shown), 2)
  end

  local function keys(...)
    for _, key in ipairs{...} do run(tmux .. "send-keys -t main '" .. key:gsub("'", "'\\''") .. "'") end
  end

  local function enter(text)
    run(tmux .. "send-keys -t main -l '" .. text:gsub("'", "'\\''") .. "'")
    keys "Enter"
  end

  setup(function()
    if not has_tmux then return end
    os.execute("mkdir -p " .. home)
    local command = ("env HOME=%s NO_COLOR=1 %s/newskit examples/article.txt"):format(home, support.build())
    run(tmux .. "-f /dev/null new-session -d -s main -x 80 -y 40 '" .. command .. "'")
  end)

  teardown(function()
    if not has_tmux then return end
    run(tmux .. "kill-server")
    os.execute("rm -rf " .. home)
  end)

  before_each(function()
    if not has_tmux then pending "tmux is not installed" end
  end)

  it("greets, and shows the article it was opened on", function()
    expect 'article "China Singles Out'
    local shown = expect "\n>" -- the greeting may be on the screen before the prompt is
    assert.matches("Ctrl-D to leave", shown, 1, true)
  end)

  it("evaluates what is typed, over several lines", function()
    enter "for i = 1, 2 do"
    expect ">>"
    enter "print('line', i * 21) end"
    expect "line    42"
  end)

  it("shows an error with what went wrong", function()
    enter "nk.read(art.nothing)"
    expect "bad argument #1 to 'read'"
  end)

  it("explains a name", function()
    enter 'help "frame"'
    expect "Makes a frame: ordered records"
  end)

  it("completes a name with Tab", function()
    if not has_readline then pending "the readline module is not installed" end
    run(tmux .. "send-keys -t main -l 'nk.docu'")
    keys "Tab"
    expect "> nk.document"
    enter "('a b').text"
    expect '"a b"'
  end)

  it("stops a computation with Ctrl-C and goes on", function()
    enter "print('started') while true do end"
    expect "\nstarted"
    keys "C-c"
    expect "interrupted"
    enter "'still ' .. 'here'"
    expect '"still here"'
  end)

  it("knows what people type that is no Lua, and says when lines cannot be edited", function()
    enter "clear = 1"
    enter "?"
    expect "Ctrl-D leaves."
    enter "keywords"
    expect "'keywords' is an analyzer: nk.keywords(art)"
    enter "ls examples/news"
    expect "clinic.txt"
    local shown = run(tmux .. "capture-pane -p -S - -t main")
    assert.equal(not has_readline, shown:find("no editing of lines", 1, true) ~= nil)
  end)

  it("leaves with Ctrl-D", function()
    keys "C-d"
    local gone
    for _ = 1, 100 do
      gone = not select(2, run(tmux .. "has-session -t main"))
      if gone then break end
      os.execute "sleep 0.05"
    end
    assert.is_true(gone)
  end)
end)
