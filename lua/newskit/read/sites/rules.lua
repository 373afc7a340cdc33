--- Site rules: how the pages of one host say their fields, tried before the general way.
-- A rule is a table: `host` (a name, or a list; subdomains are included), `fields` (field → XPath 1.0,
-- list of XPaths, or `function(page, context)` that gives a value), `body` (XPath of the body's
-- paragraphs), `cut` (XPath of what is no body; for both a function may give nodes), `tests` (pages with
-- what must come out). A field that a rule does not find is read in the general way.
-- @module newskit.read.sites.rules

local core = require "newskit.core"
local authors = require "newskit.read.fields.authors"
local dates = require "newskit.read.fields.dates"
local schema = require "newskit.base.schema"

local rules = {}

-- Host → module of the rule; loaded when a page of the host is read.
local shipped = {
  ["apnews.com"] = "newskit.read.sites.apnews",
  ["bbc.com"] = "newskit.read.sites.bbc",
  ["bbc.co.uk"] = "newskit.read.sites.bbc",
  ["theguardian.com"] = "newskit.read.sites.guardian",
  ["spiegel.de"] = "newskit.read.sites.spiegel",
}

local added = {}

-- What a field of a rule may be, and what its texts become.
local lists = {authors = true, keywords = true}
local found_by = {type = "string|list|function"}
local rule_schema = schema.new("add", "field of a rule", {
  host = {type = "string|list", needed = true}, fields = {type = "table"}, body = found_by, cut = found_by,
  tests = {type = "list"},
})
local rule_fields = schema.new("add", "field", {
  headline = found_by, standfirst = found_by, byline = found_by, authors = found_by, published = found_by,
  modified = found_by, section = found_by, site = found_by, url = found_by, language = found_by,
  description = found_by, keywords = found_by, dateline = found_by,
})

local function hosts_of(rule)
  return type(rule.host) == "table" and rule.host or {rule.host}
end

-- An expression is tried on an empty page, so that a malformed one is found when the rule is added.
local function check_path(path, level)
  schema.expect(path, "string", 1, "add", level)
  local found, message = core.page(""):xpath(path)
  if not found then schema.blame(1, "add", ("XPath '%s': %s"):format(path, message), level) end
end

-- The ways to a value: records `{path}` or `{find}`, a function.
local function ways_of(value, level)
  if type(value) == "function" then return {{find = value}} end
  local paths = {}
  for at, path in ipairs(type(value) == "table" and value or {value}) do
    check_path(path, level + 1)
    paths[at] = {path = path}
  end
  return paths
end

-- What a path finds, as texts; and the nodes, where it finds any.
local function follow(page, path)
  local texts, nodes = {}, {}
  for at, match in ipairs(page:xpath(path) or {}) do
    local is_node = type(match) == "number"
    texts[at] = is_node and page:text(match) or match
    nodes[at] = is_node and match or nil
  end
  return texts, nodes
end

-- The nodes of a path, or those that a function gives.
local function nodes_of(page, way)
  if way.find then return way.find(page) or {} end
  local _, nodes = follow(page, way.path)
  return nodes
end

local function check(rule, level)
  rule_schema:check(rule, 1, level + 1)
  if not rule.fields and not rule.body then
    schema.blame(1, "add", "a rule needs 'fields' or 'body'", level)
  end
  local hosts = hosts_of(rule)
  for at = 1, math.max(1, #hosts) do
    if type(hosts[at]) ~= "string" or hosts[at] == "" then
      schema.blame(1, "add", "field 'host': names of hosts expected", level)
    end
  end
  if rule.fields then rule_fields:check(rule.fields, 1, level + 1) end
end

local function prepare(rule, level)
  local ready = {rule = rule, fields = {}}
  for field, value in pairs(rule.fields or {}) do ready.fields[field] = ways_of(value, level + 1) end
  ready.body = rule.body and ways_of(rule.body, level + 1)
  ready.cut = rule.cut and ways_of(rule.cut, level + 1)
  return ready
end

--- Adds a rule; a later one for the same host takes its place.
-- @tparam table rule
-- @raise on a rule without host or fields, an unknown field, and an XPath that cannot be read
function rules.add(rule)
  check(rule, 2)
  local ready = prepare(rule, 2)
  for _, host in ipairs(hosts_of(rule)) do added[host:lower()] = ready end
end

--- Takes the rule of a host away, the shipped one too.
-- @tparam string host
function rules.remove(host)
  added[host:lower()] = false
end

--- The hosts that have a rule, sorted.
-- @treturn table
function rules.list()
  local names, seen = {}, {}
  for _, from in ipairs {added, shipped} do
    for host in pairs(from) do
      if not seen[host] and added[host] ~= false then
        seen[host] = true
        names[#names + 1] = host
      end
    end
  end
  table.sort(names)
  return names
end

local function rule_of(host)
  local ready = added[host]
  if ready == nil and shipped[host] then
    ready = prepare(require(shipped[host]), 2)
    added[host] = ready
  end
  return ready or nil
end

--- The rule for a host or an address: that of the host itself, or of the nearest domain above it.
-- @tparam ?string address
-- @treturn ?table
function rules.find(address)
  if not address then return nil end
  local host = (address:match "^%a[%w+.-]*://([^/:?#]+)" or address):lower()
  while host and host ~= "" do
    local ready = rule_of(host)
    if ready then return ready, host end
    host = host:match "^[^.]+%.(.+)$"
  end
end

local function names_in(texts)
  local names = {}
  for _, text in ipairs(texts) do
    for _, one in ipairs(authors.parse(text, {loose = true})) do names[#names + 1] = one.name end
  end
  return names
end

local function value_of(field, texts)
  if type(texts) ~= "table" then texts = {texts} end
  if #texts == 0 then return nil end
  if field == "authors" then texts = names_in(texts) end
  if lists[field] then return #texts > 0 and texts or nil end
  local text = tostring(texts[1]):gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")
  if field == "published" or field == "modified" then return dates.iso(text) end
  return text ~= "" and text or nil
end

--- The fields that the rule of a host finds on a page.
-- @tparam newskit.page page
-- @tparam table ready from @{find}
-- @tparam string host
-- @tparam[opt] table context what functions of the rule are given
-- @treturn table fields
-- @treturn table sources
function rules.apply(page, ready, host, context)
  local fields, sources = {}, {}
  for field, ways in pairs(ready.fields) do
    for _, way in ipairs(ways) do
      local texts = way.find and way.find(page, context or {}) or way.path and follow(page, way.path)
      local value = texts ~= nil and value_of(field, texts) or nil
      if value then
        fields[field] = value
        sources[field] = {source = ("rule %s%s"):format(host, way.path and " " .. way.path or "")}
        break
      end
    end
  end
  return fields, sources
end

--- The body that the rule of a host finds: paragraphs in order, without what it cuts.
-- @tparam newskit.page page
-- @tparam table ready
-- @treturn ?table records `{text, node, kind}`; nil when the rule says nothing of the body or finds none
function rules.body(page, ready)
  if not ready.body then return nil end
  local cut, blocks = {}, {}
  for _, way in ipairs(ready.cut or {}) do
    for _, node in pairs(nodes_of(page, way)) do cut[#cut + 1] = {node, page:last(node)} end
  end
  for _, way in ipairs(ready.body) do
    for _, node in pairs(nodes_of(page, way)) do
      local text, inside = page:text(node), false
      for _, range in ipairs(cut) do inside = inside or node >= range[1] and node <= range[2] end
      if not inside and text ~= "" then
        local kind = page:tag(node):find "^h%d$" and "heading" or "paragraph"
        blocks[#blocks + 1] = {text = text, node = node, kind = kind}
      end
    end
    table.sort(blocks, function(one, other) return one.node < other.node end)
    if #blocks > 0 then break end
  end
  return #blocks > 0 and blocks or nil
end

return rules
