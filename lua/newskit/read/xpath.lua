--- XPath over the tree of a page, as far as site rules need it.
-- Steps `/name`, `//name`, `*`, `text()`, `@attribute`, `.` and `..`; predicates with a position,
-- `last()`, `@a`, `@a='v'`, `contains(@a,'v')`, `starts-with(@a,'v')`, `text()='v'`, joined by `and`;
-- alternatives with `|`. Only attributes that the page keeps can be asked for.
-- @module newskit.read.xpath

local xpath = {}

local function complain(path, at, why)
  error(("XPath '%s': %s at %d"):format(path, why, at), 0)
end

-- One condition of a predicate as a function of page, node, position and size.
local function condition(path, at, text)
  text = text:gsub("^%s+", ""):gsub("%s+$", "")
  local number = text:match "^%d+$"
  if number then
    number = tonumber(number)
    return function(_, _, position) return position == number end
  end
  if text == "last()" then return function(_, _, position, size) return position == size end end
  local name, value = text:match "^@([%w:_-]+)%s*=%s*['\"](.-)['\"]$"
  if name then return function(page, node) return page:attribute(node, name) == value end end
  value = text:match "^text%(%)%s*=%s*['\"](.-)['\"]$" or text:match "^%.%s*=%s*['\"](.-)['\"]$"
  if value then return function(page, node) return page:text(node) == value end end
  local call
  call, name, value = text:match "^([%a-]+)%(%s*@([%w:_-]+)%s*,%s*['\"](.-)['\"]%s*%)$"
  if call == "contains" or call == "starts-with" then
    return function(page, node)
      local found = page:attribute(node, name)
      local first = found and found:find(value, 1, true)
      return first ~= nil and (call == "contains" or first == 1)
    end
  end
  name = text:match "^@([%w:_-]+)$"
  if name then return function(page, node) return page:attribute(node, name) ~= nil end end
  complain(path, at, ("cannot read the condition '%s'"):format(text))
end

local function predicates(path, at)
  local tests = {}
  while path:sub(at, at) == "[" do
    local inside, stop = path:match("^(%b[])()", at)
    if not inside then complain(path, at, "a bracket is not closed") end
    local list = {}
    for part in (inside:sub(2, -2) .. " and "):gmatch "(.-)%s+and%s+" do
      list[#list + 1] = condition(path, at, part)
    end
    tests[#tests + 1] = list
    at = stop
  end
  return tests, at
end

local function parse_path(path)
  local steps, at = {}, 1
  while at <= #path do
    local slashes, name, stop = path:match("^(//?)([%w:_@.*()-]+)()", at)
    if not slashes and at == 1 then
      slashes, name, stop = "/", path:match "^([%w:_@.*()-]+)()"
    end
    if not slashes then complain(path, at, "a step is missing") end
    local tests
    tests, at = predicates(path, stop)
    steps[#steps + 1] = {deep = slashes == "//", name = name, tests = tests}
  end
  if #steps == 0 then complain(path, 1, "it is empty") end
  return steps
end

local function is_element(page, node, name)
  local tag = page:tag(node)
  return tag ~= "#text" and tag ~= "" and (name == "*" or tag == name)
end

local function children(page, node, name)
  local found, at, last = {}, node + 1, page:last(node)
  while at <= last do
    if is_element(page, at, name) then found[#found + 1] = at end
    at = page:last(at) + 1
  end
  return found
end

local function descendants(page, node, name)
  if name ~= "*" then return page:find(name, node) end
  local found = {}
  for at = node + 1, page:last(node) do
    if is_element(page, at, "*") then found[#found + 1] = at end
  end
  return found
end

local function filter(page, nodes, tests)
  for _, list in ipairs(tests) do
    local kept = {}
    for position, node in ipairs(nodes) do
      local good = true
      for _, test in ipairs(list) do good = good and test(page, node, position, #nodes) end
      if good then kept[#kept + 1] = node end
    end
    nodes = kept
  end
  return nodes
end

-- The nodes of one step from one node; positions count among these, as XPath says for children.
local function step_from(page, node, step)
  if step.name == "." then return {node} end
  if step.name == ".." then
    local parent = page:parent(node)
    return parent and {parent} or {}
  end
  local nodes = step.deep and descendants(page, node, step.name) or children(page, node, step.name)
  return filter(page, nodes, step.tests)
end

local function take(page, nodes, step)
  local found, seen = {}, {}
  for _, node in ipairs(nodes) do
    for _, each in ipairs(step_from(page, node, step)) do
      if not seen[each] then
        seen[each] = true
        found[#found + 1] = each
      end
    end
  end
  table.sort(found)
  return found
end

local function attribute_values(page, nodes, step)
  local values, name = {}, step.name:sub(2)
  for _, node in ipairs(nodes) do
    if step.deep then
      for at = node, page:last(node) do values[#values + 1] = page:attribute(at, name) end
    else
      values[#values + 1] = page:attribute(node, name)
    end
  end
  return values
end

local function run(page, steps, from)
  local nodes = {from or 1}
  for _, step in ipairs(steps) do
    if step.name:sub(1, 1) == "@" then return attribute_values(page, nodes, step), nil end
    if step.name == "text()" then break end
    nodes = take(page, nodes, step)
  end
  local texts = {}
  for at, node in ipairs(nodes) do texts[at] = page:text(node) end
  return texts, nodes
end

--- Compiles a path.
-- @tparam string path
-- @treturn function of a page and, optionally, a node to start at; gives the texts, or the values of
--   the attribute, in document order, and the nodes unless it asks for an attribute
-- @raise on a path that cannot be read, with the place
function xpath.compile(path)
  if type(path) ~= "string" then
    error(("bad argument #1 to 'compile' (string expected, got %s)"):format(type(path)), 2)
  end
  local alternatives = {}
  for one in (path .. "|"):gmatch "(.-)%s*|%s*" do
    alternatives[#alternatives + 1] = parse_path(one)
  end
  return function(page, from)
    local texts, nodes = {}, {}
    for _, steps in ipairs(alternatives) do
      local found, at = run(page, steps, from)
      table.move(found, 1, #found, #texts + 1, texts)
      table.move(at or {}, 1, #(at or {}), #nodes + 1, nodes)
    end
    return texts, nodes
  end
end

--- The texts or attribute values that a path finds.
-- @tparam newskit.page page
-- @tparam string path
-- @tparam[opt] integer from a node
-- @treturn table strings
function xpath.find(page, path, from)
  return (xpath.compile(path)(page, from))
end

return xpath
