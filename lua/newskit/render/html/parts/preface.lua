--- What the newsroom says before the report: Markdown, of it headings, paragraphs, lists, emphasis, code and links.
-- All else is text as it stands; markup in it is escaped.
-- @module newskit.render.html.parts.preface
local markup = require "newskit.render.html.markup"

local h = markup.h

local preface = {}

local inline

--- The first of the marks in `text` from `position`: where it stands, its end, and the element.
local function next_mark(text, position)
  local at = text:find("[%*_`%[]", position)
  while at do
    local rest, best = text:sub(at, at + 2000), nil
    local code, strong = rest:match "^`([^`]+)`", rest:match "^%*%*([^*]+)%*%*"
    local soft = rest:match "^%*([^*%s][^*]*)%*" or rest:match "^_([^_%s][^_]*)_%f[^%w_]"
    local label, address = rest:match "^%[([^%]]+)%]%(([^%s()]+)%)"
    if code then best = {#code + 2, h.code{code}}
    elseif strong then best = {#strong + 4, h.strong{inline(strong)}}
    elseif label and markup.address(address) then
      best = {#label + #address + 4, h.a{href = address, rel = "noopener noreferrer", inline(label)}}
    elseif soft then best = {#soft + 2, h.em{inline(soft)}} end
    if best then return at, at + best[1], best[2] end
    at = text:find("[%*_`%[]", at + 1)
  end
  return nil
end

function inline(text)
  local parts, position = {}, 1
  while true do
    local at, after, element = next_mark(text, position)
    if not at then break end
    parts[#parts + 1], parts[#parts + 2] = text:sub(position, at - 1), element
    position = after
  end
  parts[#parts + 1] = text:sub(position)
  return parts
end

local function item_of(line)
  return line:match "^%s*[-*+]%s+(.+)", line:match "^%s*%d+[.)]%s+(.+)"
end

--- Ends the block that is being read.
local function close(state)
  local block = state.block
  if block then
    local list = state.out
    if block.tag == "p" then list[#list + 1] = h.p{inline(table.concat(block, " "))}
    else list[#list + 1] = h[block.tag]{table.move(block, 1, #block, 1, {})} end
  end
  state.block = nil
end

local function add_line(state, line)
  local marks, title = line:match "^(#+)%s+(.*)"
  local bullet, numbered = item_of(line)
  if marks then
    close(state)
    state.out[#state.out + 1] = (#marks == 1 and h.h2 or h.h3){inline(title)}
  elseif bullet or numbered then
    local tag = bullet and "ul" or "ol"
    if not state.block or state.block.tag ~= tag then
      close(state)
      state.block = {tag = tag}
    end
    table.insert(state.block, h.li{inline(bullet or numbered)})
  elseif not line:find "%S" then
    close(state)
  else
    if not state.block or state.block.tag ~= "p" then
      close(state)
      state.block = {tag = "p"}
    end
    table.insert(state.block, line)
  end
end

--- A preface as an element; false for none.
-- @tparam ?string text Markdown
function preface.element(text)
  if not text then return false end
  local state = {out = {}}
  for line in (text:gsub("\r\n?", "\n") .. "\n"):gmatch "([^\n]*)\n" do add_line(state, line) end
  close(state)
  return #state.out > 0 and h.div{class = "preface", state.out}
end

return preface
