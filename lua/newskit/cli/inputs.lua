--- What the commands share about inputs and about how frames are shown: their options, corpora of files,
-- and what is said of inputs that failed.
-- @module newskit.cli.inputs
local corpus = require "newskit.corpus"
local door = require "newskit.read.door"
local encoding = require "newskit.read.bytes.encoding"
local item = require "newskit.corpus.item"
local json = require "newskit.base.json"
local lfs = require "lfs"
local options = require "newskit.base.options"
local progress = require "newskit.cli.progress"
local read = require "newskit.read"
local reader = require "newskit.read.reader"
local render = require "newskit.render"
local stories = require "newskit.cli.parts.stories"
local width = require "newskit.display.width"

local inputs = {}

local MOST_MESSAGES = 20

--- A converter for whole numbers from 1 to `most`.
local function count_up_to(most)
  return function(word)
    local count = math.tointeger(tonumber(word))
    if count and count >= 1 and count <= most then return count end
    return nil, ("a whole number from 1%s expected, got '%s'"):format(most < math.huge and " to " .. most or "", word)
  end
end

--- The names in a word: "site,url".
local function list(word)
  local names = {}
  for name in word:gmatch "[^,%s]+" do names[#names + 1] = name end
  return names
end

--- Adds the inputs to a parser.
function inputs.add_files(parser)
  parser:argument("files", "Files, folders, globs, JSONL, .gz of each; - is standard input, also when it is a pipe and "
    .. "no file is named."):args "*"
  parser:option("-j --jobs", "How many threads work on several articles (1)."):argname "<N>"
    :convert(count_up_to(64)):default "1":show_default(false)
  parser:option("--field", "Where records keep a field: text=content,date=publishedAt."):argname "<F=NAME>"
    :count "*":target "fields"
  parser:option("--reader", "The format of the files, in place of looking: csv, mbox, epub_whole … (list readers).")
    :argname "<NAME>"
  parser:option("--encoding", "The encoding of the files, whatever they declare: windows-1251, shift_jis …")
    :argname "<NAME>"
  parser:option("--on-error", "What becomes of inputs that cannot be read: skip, stop or report (skip).")
    :argname "<WHAT>":choices{"skip", "stop", "report"}
  parser:option("--per", "What is counted: every article (article), or of copies the first alone (story).")
    :argname "<WHAT>":choices{"article", "story"}
  parser:flag("--withheld", "Also what is embargoed, withheld or canceled.")
end

--- Whether a word is the address of a page.
function inputs.is_address(word)
  return word:find "^%a[%w+.-]*://" ~= nil
end

--- What is said of an address where a file is expected.
function inputs.no_network(word)
  return word .. ": newskit downloads nothing; save the page first, then name its file"
end

--- Whether standard input is a pipe or a file: something that was given to be read.
function inputs.is_piped()
  local mode = lfs.attributes("/dev/stdin", "mode")
  return mode == "named pipe" or mode == "file"
end

-- The inputs that are named; without any, standard input when something comes from there.
local function check_files(args)
  if #args.files == 0 then
    if not inputs.is_piped() then error({usage = "missing argument 'files', and nothing comes from a pipe"}, 0) end
    args.files[1] = "-"
  end
  for _, word in ipairs(args.files) do
    if inputs.is_address(word) then error({usage = inputs.no_network(word)}, 0) end
  end
end

-- What the words of --field say: "text=content,date=publishedAt".
local function mapping_of(words)
  local fields
  for _, word in ipairs(words) do
    for pair in word:gmatch "[^,]+" do
      local field, name = pair:match "^%s*([^=%s]+)%s*=%s*(.-)%s*$"
      if not field then error({usage = ("--field: FIELD=NAME expected, got '%s'"):format(pair)}, 0) end
      fields = fields or {}
      fields[field] = name
    end
  end
  local fault = fields and read.fault{fields = fields}
  if fault then error({usage = "--field: " .. fault}, 0) end
  return fields
end

--- Adds what says how results are shown. An analyzer that has an option `top` of its own keeps it.
function inputs.add_output(parser, has_top)
  local formats = table.concat(render.names(), ", ")
  parser:option("-f --format", "One of " .. formats .. "; jsonl is json, a line for each article.")
    :argname "<NAME>"
  parser:option("-o --output", "Write to this file; its end names the format."):argname "<FILE>"
  parser:option("--table", "Only this table, by its name."):argname "<NAME>"
  parser:flag("--excel", "CSV that a spreadsheet opens as UTF-8.")
  parser:flag("--no-guard", "CSV without the apostrophe before text that a spreadsheet takes for a formula.")
  parser:option("--columns", "Only these columns, separated by commas."):argname "<NAMES>":convert(list)
  if not has_top then
    parser:option("--top", "Only so many rows of each table."):argname "<N>":convert(count_up_to(math.huge))
  end
  parser:option("--sort", "Sort by these columns; -count sorts downward."):argname "<NAMES>":convert(list)
  parser:flag("--no-pager", "Do not page long output.")
  parser:flag("-q --quiet", "Neither progress nor warnings.")
end

--- Adds the option of a part in place of a result.
function inputs.add_partial(parser)
  parser:flag("--partial", "Write what each input adds, for newskit merge, in place of the result.")
end

inputs.list = list

--- The article of an item.
-- @raise failed, with the name of the file
function inputs.article(one)
  local article, message, code = item.read(one)
  if article then return article end
  if code == "withheld" then message = message .. " (--withheld reads it)" end
  error({failed = item.name(one) .. ": " .. tostring(message)}, 0)
end

-- The only item of a corpus, when one file was named that is an article as a whole, else nil. The corpus is not
-- changed: what was looked at is given again.
local function single_of(made, files)
  local name = files[1]
  if #files > 1 or lfs.attributes(name, "mode") == "directory" then return nil end
  if not lfs.attributes(name, "mode") and name:find "[%*%?%[]" then return nil end
  local following = made:items()
  local first, second = following(), following()
  corpus.resume(made, first, second, following)
  return not second and first and not (first.place and (first.place.line or first.place.record)) and first or nil
end

--- The corpus of the inputs, with progress. Asked again it is the same: standard input is there once.
-- @treturn newskit.corpus
-- @treturn function ends the progress
-- @treturn ?table the only item, when one file is named that is an article as a whole
function inputs.corpus(args)
  if not args.opened then
    check_files(args)
    local watch, clear = progress.new(args.quiet)
    local sources = table.move(args.files, 1, #args.files, 1, {})
    sources.fields, sources.on_error = mapping_of(args.fields or {}), args.on_error
    sources.withheld, sources.encoding = args.withheld, args.encoding
    sources.format = args.reader
    local fault = args.encoding and encoding.fault(args.encoding)
    if fault then error({usage = "--encoding: " .. fault}, 0) end
    local _, unknown = reader.find(args.reader or "text")
    if unknown then error({usage = "--reader: " .. unknown}, 0) end
    local made = corpus.new(sources)
    if watch then made = made:progress(watch) end
    if args.per == "story" then made = stories.of(made, args) end
    args.opened = {made, clear, args.per ~= "story" and single_of(made, args.files) or nil}
  end
  return table.unpack(args.opened, 1, 3)
end

--- Raises that the inputs hold no articles.
function inputs.nothing_found(args)
  error({failed = "no articles in " .. table.concat(args.files, ", ")}, 0)
end

--- What failed as a record for a stream of JSON, in place of an article.
-- @tparam table one `{source=, message=, code=, file=, record=, line=, byte=}`
function inputs.error_record(one)
  local record = json.object{
    {"error", one.message}, {"code", one.code}, {"origin", one.source}, {"file", one.file}, {"record", one.record},
    {"line", one.line}, {"byte", one.byte},
  }
  return json.encode(record) .. "\n"
end

--- Says on standard error what failed. Returns the exit code; what was asked to be reported is no failure.
-- @tparam {table,...} failed `{source=, message=}`
-- @tparam table args
-- @tparam[opt] boolean told the failures stand in the output
function inputs.complain(failed, args, told)
  local code = #failed > 0 and args.on_error ~= "report" and 1 or 0
  if #failed == 0 or args.quiet or told then return code end
  for i = 1, math.min(#failed, MOST_MESSAGES) do
    local each = failed[i]
    local first = tostring(each.message):match "^[^\n]*"
    io.stderr:write("newskit: ", width.plain(each.source), ": ", width.plain(first), "\n")
  end
  if #failed > MOST_MESSAGES then
    io.stderr:write(("newskit: and %d more that failed\n"):format(#failed - MOST_MESSAGES))
  end
  return code
end

--- Says on standard error how many articles must not be published and were left out.
-- @tparam table counts status → count; others than these are passed over
-- @tparam table args
function inputs.tell_withheld(counts, args)
  local parts = {}
  for _, status in ipairs{"embargoed", "withheld", "canceled"} do
    if counts[status] then parts[#parts + 1] = ("%d %s"):format(counts[status], status) end
  end
  local passed = counts[door.passed]
  if passed and not args.quiet then
    io.stderr:write(("newskit: passed over: %d %s\n"):format(passed, door.passed))
  end
  if #parts == 0 or args.quiet then return end
  io.stderr:write(("newskit: left out: %s (--withheld reads them)\n"):format(table.concat(parts, ", ")))
end

--- The same of a corpus that has been read, whose `withheld` lists them.
-- @tparam newskit.corpus done
-- @tparam table args
function inputs.tell_withheld_of(done, args)
  local counts = {}
  for _, one in ipairs(done.withheld) do counts[one.status] = (counts[one.status] or 0) + (one.count or 1) end
  inputs.tell_withheld(counts, args)
end

local function column_names(frames)
  local names, seen = {}, {}
  for _, frame in ipairs(frames) do
    for _, column in ipairs(frame.columns) do
      if not seen[column.name] then names[#names + 1] = column.name end
      seen[column.name] = true
    end
  end
  return names, seen
end

local function bare(key)
  return key:sub(1, 1) == "-" and key:sub(2) or key
end

--- The keys that a frame has.
local function those_of(frame, keys)
  local _, has = column_names{frame}
  local mine = {}
  for _, key in ipairs(keys) do
    if has[bare(key)] then mine[#mine + 1] = key end
  end
  return mine
end

-- Leaves of a report the table of a name.
local function choose_table(report, name)
  local names, chosen = {}, nil
  for i, section in ipairs(report.sections) do
    names[i] = section.name
    if section.name == name then chosen = section end
  end
  if not chosen then error({usage = options.unknown("table", name, names)}, 0) end
  report.sections, report.frames = {chosen}, {[name] = chosen.frame}
end

--- Shapes the sections of a report as --sort, --top and --columns ask. A column need not be in every
-- table, but in one.
-- @raise usage, naming the nearest column
function inputs.shape(report, args)
  local frames = {}
  if args.table then choose_table(report, args.table) end
  for i, section in ipairs(report.sections) do frames[i] = section.frame end
  local names, known = column_names(frames)
  for _, keys in ipairs{args.sort or {}, args.columns or {}} do
    for _, key in ipairs(keys) do
      if not known[bare(key)] then error({usage = options.unknown("column", bare(key), names)}, 0) end
    end
  end
  for _, section in ipairs(report.sections) do
    local sort, columns = those_of(section.frame, args.sort or {}), those_of(section.frame, args.columns or {})
    if #sort > 0 then section.frame = section.frame:sort(table.unpack(sort)) end
    if args.top then
      section.frame = section.frame:top(args.top)
      section.rows = math.max(args.top, 1)
    end
    if #columns > 0 then
      section.frame = section.frame:select(columns)
      section.columns, section.body, section.label, section.plot = nil, nil, nil, nil
    end
    report.frames[section.name] = section.frame
  end
end

return inputs
