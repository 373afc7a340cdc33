-- The files of examples/cluster/ and examples/spark/: eight partitions, one of them empty and one with a bad record,
-- give the bytes of one process. Where GNU parallel, Slurm and Hadoop are absent, what they would call is called here;
-- PySpark's own file is skipped without it.
local json = require "newskit.base.json"
local support = require "spec.support"

local PARTITIONS, EACH = 8, 20

local here = io.popen("pwd"):read "l"
local command = support.build():sub(1, 1) == "/" and support.build() or here .. "/" .. support.build()
command = command .. "/newskit"

local function output_of(words)
  local pipe = io.popen(("NEWSKIT='%s' %s"):format(command, words))
  local out = pipe:read "a"
  local ok = pipe:close()
  return out, ok
end

local function record(number)
  return json.encode{
    headline = "Title " .. number,
    text = ('The mayor of town %d spoke. "We will wait until day %d," said Ann Example, the mayor.'):format(
      number % 7, number),
  }
end

describe("work that is spread", function()
  local folder, one

  setup(function()
    folder = support.folder()
    assert(require("lfs").mkdir(folder .. "/news"))
    local all = {}
    for partition = 1, PARTITIONS do
      local lines = {}
      for at = 1, partition ~= 3 and EACH or 0 do lines[at] = record(partition * EACH + at) .. "\n" end
      if partition == 6 then table.insert(lines, 5, "{broken\n") end
      all[partition] = table.concat(lines)
      support.spill(("%s/news/part-%05d.jsonl"):format(folder, partition - 1), all[partition])
    end
    support.spill(folder .. "/all.jsonl", table.concat(all))
    one = output_of(("sh -c 'cd %s/news && $NEWSKIT quotes *.jsonl -q --on-error report --format csv'"):format(folder))
    assert.is_true(#one > 5000)
  end)

  teardown(function() support.remove(folder) end)

  it("by GNU parallel or xargs is the same bytes", function()
    assert.equal(one, (output_of(("sh examples/cluster/parallel.sh %s/news 2"):format(folder))))
  end)

  it("by a Slurm array is the same bytes, in any order of tasks", function()
    for _, task in ipairs{8, 2, 1, 3, 7, 6, 5, 4} do
      local _, ok = output_of(("env SLURM_ARRAY_TASK_ID=%d sh examples/cluster/slurm.sh %s/news %s/parts"):format(
        task, folder, folder))
      assert.is_true(ok)
    end
    assert.equal(one, (output_of(("sh -c '$NEWSKIT merge %s/parts/*.part --format csv'"):format(folder))))
  end)

  it("by Hadoop Streaming is the sums of one count", function()
    local whole = output_of(("sh examples/cluster/hadoop.sh map < %s/all.jsonl"):format(folder))
    local words = "for f in %s/news/*.jsonl; do sh examples/cluster/hadoop.sh map < $f; done | LC_ALL=C sort"
      .. " | sh examples/cluster/hadoop.sh reduce"
    assert.is_true(#whole > 1000)
    assert.equal(whole, (output_of(("sh -c '%s'"):format(words:format(folder)))))
  end)

  local python = os.getenv "NEWSKIT_PYTHON" or "python3"
  local has_spark = os.execute(("command -v java >/dev/null 2>&1 && %s -c 'import pyspark' 2>/dev/null"):format(python))
  local test = has_spark and it or pending

  test("by PySpark is the same bytes #slow", function()
    local _, ok = output_of(("%s examples/spark/quotes.py '%s/news/*.jsonl' %s/spark.csv 8 2>/dev/null"):format(
      python, folder, folder))
    assert.is_true(ok)
    assert.equal(one, support.slurp(folder .. "/spark.csv"))
    _, ok = output_of(("%s examples/spark/read.py '%s/all.jsonl' %s/articles 3 2>/dev/null"):format(
      python, folder, folder))
    assert.is_true(ok)
    local count = 0
    for _, path in ipairs(support.files(folder .. "/articles", "^part%-%d+$")) do
      for line in io.lines(path) do count = count + (json.decode(line).article and 1 or 0) end
    end
    assert.equal((PARTITIONS - 1) * EACH, count)
  end)
end)
