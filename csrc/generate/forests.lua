-- Makes C tables of the artifact of a forest, for csrc/learn/forest.h.
--
--   lua5.4 csrc/generate/forests.lua body > csrc/body/forest.c
--   lua5.4 csrc/generate/forests.lua keywords > csrc/keywords/forest.c
--
-- An artifact (lua/newskit/models/NAME/forest.txt) has a line "unit N" (leaves are in 1/N), a line "columns"
-- with their names, and after each line "forest NAME" a line for each tree, root first: "column:threshold",
-- then what is at most the threshold, then what is above it; a bare integer is a leaf. The tables name
-- the columns too, so that the compiler finds their places, or that there is none.
local LEAVES = 16

-- How a column is called in C, where thresholds are of real values, and the variables.
local targets = {
  body = {
    header = "body/features.h", prefix = "nk_body_", columns = "NK_FEATURE_COUNT",
    constant = function(name)
      local group = name:match "^to_(.*)$"
      return group and group == group:upper() and "NK_FEATURE_GROUPS + GROUP_" .. group or "NK_FEATURE_" .. name
    end,
  },
  keywords = {
    header = "keywords/forest.h", prefix = "nk_keyword_", columns = "NK_KEYWORD_FEATURES", real = true,
    constant = function(name) return "NK_KEYWORD_" .. name end,
  },
}

local function read(path)
  local model = {forests = {}}
  for line in io.lines(path) do
    local key, rest = line:match "^(%l+) ?(.*)$"
    if key == "unit" then model.unit = rest
    elseif key == "columns" then
      model.columns = {}
      for name in rest:gmatch "%S+" do model.columns[#model.columns + 1] = name end
    elseif key == "forest" and not rest:find " " then
      model.forests[#model.forests + 1] = {name = rest, trees = {}}
    elseif line ~= "" and line:sub(1, 1) ~= "#" then
      local trees = model.forests[#model.forests].trees
      trees[#trees + 1] = line
    end
  end
  return model
end

-- The nodes of a tree, in order, each with the bits of the leaves at most its threshold; and the leaves.
local function parse(line)
  local nodes, leaves, next_item = {}, {}, line:gmatch "%S+"
  local function visit()
    local item = assert(next_item(), "a tree breaks off")
    local column, threshold = item:match "^([%w_]+):(.+)$"
    if not column then
      leaves[#leaves + 1] = assert(math.tointeger(tonumber(item)), "a leaf is no integer")
      return 1 << #leaves - 1
    end
    local node = {column = column, threshold = threshold}
    nodes[#nodes + 1] = node
    node.gone = visit()
    return node.gone | visit()
  end
  visit()
  assert(not next_item() and #leaves <= LEAVES, "a tree is too large")
  return nodes, leaves
end

local function table_text(kind, name, items)
  local lines, line = {}, "   "
  for _, item in ipairs(items) do
    if #line + #item + 2 > 100 then
      lines[#lines + 1] = line
      line = "   "
    end
    line = line .. " " .. item .. ","
  end
  lines[#lines + 1] = line
  return ("static const %s %s[] = {\n%s\n};\n"):format(kind, name, table.concat(lines, "\n"))
end

-- column → its thresholds in order, as texts, and text → place
local function cuts_of(forests)
  local cuts = {}
  for _, forest in ipairs(forests) do
    for _, tree in ipairs(forest.parsed) do
      for _, node in ipairs(tree.nodes) do
        local own = cuts[node.column] or {place = {}}
        cuts[node.column] = own
        if not own.place[node.threshold] then own[#own + 1], own.place[node.threshold] = node.threshold, 0 end
      end
    end
  end
  for _, own in pairs(cuts) do
    table.sort(own, function(a, b) return tonumber(a) < tonumber(b) end)
    for place, text in ipairs(own) do own.place[text] = place - 1 end
    assert(#own < 256, "too many thresholds of one column")
  end
  return cuts
end

local function c_float(text) return text:find "[.e]" and text .. "f" or text .. ".0f" end

local function write_cuts(write, model, target, cuts)
  local rows = {}
  for _, name in ipairs(model.columns) do
    if cuts[name] then
      local texts = {}
      for place, text in ipairs(cuts[name]) do texts[place] = c_float(text) end
      write(table_text("float", "cuts_" .. name, texts))
      rows[#rows + 1] = ("    [%s] = {cuts_%s, %d},\n"):format(target.constant(name), name, #texts)
    end
  end
  write(("\nconst nk_forest_cuts %scuts[%s] = {\n%s};\n\n"):format(target.prefix, target.columns, table.concat(rows)))
end

local function write_forest(write, forest, target, cuts, short)
  local nodes, leaves = {}, {}
  for _, tree in ipairs(forest.parsed) do
    for _, node in ipairs(tree.nodes) do
      local threshold = cuts and cuts[node.column].place[node.threshold] or node.threshold
      nodes[#nodes + 1] = ("{%s, %s, 0x%x}"):format(short[node.column], threshold, node.gone)
    end
    for _ = #tree.nodes + 1, LEAVES - 1 do nodes[#nodes + 1] = "{0, 255, 0x0}" end
    for place = 1, LEAVES do leaves[#leaves + 1] = tostring(tree.leaves[place] or 0) end
  end
  write(table_text("nk_forest_node", forest.name .. "_nodes", nodes))
  write(table_text("int16_t", forest.name .. "_leaves", leaves))
  write(("\nconst nk_forest %s%s = {%s_nodes, %s_leaves, %d, %s};\n"):format(target.prefix, forest.name, forest.name,
    forest.name, #forest.parsed, target.columns))
end

local function generate(name, write)
  local target, model = targets[name], read(("lua/newskit/models/%s/forest.txt"):format(name))
  local short, known = {}, {}
  for place, column in ipairs(model.columns) do short[column], known[column] = "c" .. place - 1, true end
  for _, forest in ipairs(model.forests) do
    forest.parsed = {}
    for place, line in ipairs(forest.trees) do
      local nodes, leaves = parse(line)
      for _, node in ipairs(nodes) do assert(known[node.column], "no column is called " .. node.column) end
      forest.parsed[place] = {nodes = nodes, leaves = leaves}
    end
  end
  local cuts = target.real and cuts_of(model.forests)
  write("/* Generated by csrc/generate/forests.lua from lua/newskit/models/", name, "/forest.txt; do not edit.\n",
    " * Its card tells what it was learned from. Thresholds and weights only. MIT. */\n",
    ("#include \"%s\"\n\n/* clang-format off */\n\n"):format(target.header),
    "/* The artifact's columns, bound by name to their places in a row. */\nenum {\n")
  for place, column in ipairs(model.columns) do write(("  c%d = %s,\n"):format(place - 1, target.constant(column))) end
  write "};\n\n"
  if cuts then write_cuts(write, model, target, cuts) end
  for _, forest in ipairs(model.forests) do write_forest(write, forest, target, cuts, short) end
  write "\n/* clang-format on */\n"
end

assert(targets[(...)], "usage: forests.lua body|keywords > FILE.c")
generate((...), function(...) io.write(...) end)
