--- Matrix: how often each word, or n-gram, occurs in each article or group of them, for other programs.
-- @module newskit.analyzers.tables.matrix
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local facet = require "newskit.analyzers.shared.facet"
local frame = require "newskit.frame"
local stopwords = require "newskit.language.stopwords"
local units = require "newskit.analyzers.shared.units"

-- The column of documents in the wide layout; a feature of that name gets a mark behind it.
local DOCUMENT = "document"

local long_columns = {
  {name = DOCUMENT, type = "string", summary = "the article, or the group of articles"},
  {name = "feature", type = "string", summary = "the word or n-gram"},
  {name = "frequency", type = "integer"},
}

local weight_column = {name = "weight", type = "number", summary = "the weight that was asked for"}

local function new_counts(options)
  return core.counts{n = options.n, gaps = true}
end

--- The cells of one document: three flat arrays hold those of all, so that a cell costs numbers and no table.
local function take(state, name, counts, options)
  local row = #state.names + 1
  state.names[row], state.sizes[row] = name, counts:total(1)
  for _, record in ipairs(counts:top(0, {shortest = options.shortest, longest = options.n,
    stopwords = state.stoplist})) do
    local feature = state.by_text[record.ngram]
    if not feature then
      feature = #state.features + 1
      state.features[feature], state.by_text[record.ngram] = record.ngram, feature
      state.totals[feature], state.spread[feature] = 0, 0
    end
    local cell = #state.rows + 1
    state.rows[cell], state.of[cell], state.counts[cell] = row, feature, record.frequency
    state.totals[feature] = state.totals[feature] + record.frequency
    state.spread[feature] = state.spread[feature] + 1
  end
end

local function name_of(article, state, options)
  if options.by == "none" then return article[options.label] or ("article %d"):format(article.number or 1) end
  local value = facet.value(options.by, article)
  if not value then
    state.dropped = state.dropped or {}
    state.dropped["no " .. options.by] = (state.dropped["no " .. options.by] or 0) + 1
  end
  return value
end

local function new_state(document, article, options)
  local stoplist = units.stopwords(options, {language = article.language, body = document})
  return {names = {}, sizes = {}, features = {}, by_text = {}, totals = {}, spread = {}, rows = {}, of = {},
    counts = {}, groups = {}, order = {}, used = {}, stoplist = stoplist}
end

--- A name that no document has yet: two articles may have one headline, and a third "Headline (2)".
local function unused(state, name)
  local times = state.used[name] or 0
  local made
  repeat
    times = times + 1
    made = times > 1 and ("%s (%d)"):format(name, times) or name
  until not state.used[made]
  state.used[name] = times
  state.used[made] = state.used[made] or 1
  return made
end

local function add(state, document, article, options)
  state = state or new_state(document, article, options)
  local name = name_of(article, state, options)
  if options.by == "none" then
    take(state, unused(state, name), new_counts(options):add(document), options)
  elseif name then
    if not state.groups[name] then
      state.groups[name], state.order[#state.order + 1] = new_counts(options), name
    end
    state.groups[name]:add(document)
  end
  return state
end

--- The features that are kept, the most frequent first: their number in the matrix by their number in the state.
local function chosen(state, options)
  local list, place = {}, {}
  for feature, total in ipairs(state.totals) do
    if total >= options.min and state.spread[feature] >= options.min_documents then list[#list + 1] = feature end
  end
  table.sort(list, function(a, b)
    if state.totals[a] ~= state.totals[b] then return state.totals[a] > state.totals[b] end
    return a < b
  end)
  if options.top > 0 then list = table.move(list, 1, math.min(options.top, #list), 1, {}) end
  for i, feature in ipairs(list) do place[feature] = i end
  return list, place
end

-- What a cell weighs. Each is given its count, the words of the document, the documents that have the feature, and all.
local weights = {
  share = function(count, size) return count / size end,
  tf_idf = function(count, _, spread, documents) return count * math.log(documents / spread) end,
  binary = function() return 1.0 end,
}

local function weight_of(state, cell, options)
  local weigh = weights[options.weight]
  local row, feature = state.rows[cell], state.of[cell]
  return weigh and weigh(state.counts[cell], state.sizes[row], state.spread[feature], #state.names)
end

local function long(state, place, options)
  local columns = table.move(long_columns, 1, #long_columns, 1, {})
  if weights[options.weight] then columns[#columns + 1] = weight_column end
  local result = frame.new{columns = columns, measure = options.weight}
  for cell, feature in ipairs(state.of) do
    if place[feature] then
      result:add{document = state.names[state.rows[cell]], feature = state.features[feature],
        frequency = state.counts[cell], weight = weight_of(state, cell, options)}
    end
  end
  return result
end

local function wide(state, list, place, options)
  local columns, names = {long_columns[1]}, {}
  local weighed = weights[options.weight] ~= nil
  for i, feature in ipairs(list) do
    local text = state.features[feature]
    names[i] = text == DOCUMENT and text .. " (word)" or text
    columns[i + 1] = {name = names[i], type = weighed and "number" or "integer", summary = "how often it occurs"}
  end
  local result, cell = frame.new{columns = columns, measure = options.weight}, 1
  for row, name in ipairs(state.names) do
    local record = {[DOCUMENT] = name}
    for i = 1, #names do record[names[i]] = weighed and 0.0 or 0 end
    while state.rows[cell] == row do
      local i = place[state.of[cell]]
      if i then record[names[i]] = weight_of(state, cell, options) or state.counts[cell] end
      cell = cell + 1
    end
    result:add(record)
  end
  return result
end

--- Notes the documents that have none of the features: the long form has no row for them.
local function note_empty(state, place)
  local seen, empty = {}, #state.names
  for cell, feature in ipairs(state.of) do
    local row = state.rows[cell]
    if place[feature] and not seen[row] then seen[row], empty = true, empty - 1 end
  end
  if empty == 0 then return end
  state.dropped = state.dropped or {}
  state.dropped["documents with none of the words"] = empty
end

local function finish(state, options)
  if not state then return frame.new{columns = long_columns} end
  for _, name in ipairs(state.order) do take(state, name, state.groups[name], options) end
  local list, place = chosen(state, options)
  if options.layout == "long" then note_empty(state, place) end
  local result = options.layout == "wide" and wide(state, list, place, options) or long(state, place, options)
  result.lists, result.dropped = stopwords.names(state.stoplist), state.dropped
  return result
end

local function check(options)
  if options.shortest > options.n then error("option 'shortest': at most n expected", 0) end
end

--- The matrix of documents and features: a row a cell that is not 0, or (`layout = "wide"`) a row a document.
-- `nk.report{sections = {nk.matrix(corpus, {weight = "tf_idf", min_documents = 2})}}:save "words.mtx"`
return analyzer.new{
  name = "matrix",
  title = "Matrix",
  summary = "how often each word occurs in each article, as a table for other programs",
  example = [[nk.matrix(nk.corpus "examples/news", {weight = "tf_idf", top = 100})]],
  options = units.extend{
    n = {default = 1, type = "integer", minimum = 1, maximum = 8, summary = "words in a feature, up to 8"},
    shortest = {default = 1, type = "integer", minimum = 1, summary = "also shorter ones, from this many words"},
    weight = {default = "count", choices = {"count", "share", "tf_idf", "binary"},
      summary = "what a cell holds beside its count: share of the words, tf-idf, or 1"},
    layout = {default = "long", choices = {"long", "wide"},
      summary = "a row for each cell that is not 0, or a row for each document and a column for each feature"},
    by = {default = "none", choices = {"none", table.unpack(facet.names)},
      summary = "the documents: articles, or groups"},
    label = {default = "headline", choices = {"headline", "id", "url", "origin"},
      summary = "what an article is called by"},
    min = {default = 1, type = "integer", minimum = 1, summary = "least frequency in all documents"},
    min_documents = {default = 1, type = "integer", minimum = 1, summary = "least number of documents"},
    top = {default = 0, type = "integer", minimum = 0, summary = "how many features, the most frequent; 0: all"},
    stopwords = {default = false, type = "boolean|string|list", summary = "words left out: " .. units.stopwords_help},
  },
  run = function(article, options)
    check(options)
    return finish(add(nil, units.body(article, options), article, options), options)
  end,
  part = function(article, options)
    check(options)
    return article.body.text
  end,
  merge = function(state, text, article, options)
    return add(state, units.document(text, article.language, options), article, options)
  end,
  finish = finish,
}
