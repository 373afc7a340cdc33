--- A busted output handler: a line for each failure, and the counts on the last line.
-- The last line reads "N passed, N failed, N skipped", which continuous integration looks for.
return function(options)
  local busted = require "busted"
  local handler = require "busted.outputHandlers.plainTerminal"(options)
  local base = handler.subscribe

  local function suite_end()
    local failed = handler.failuresCount + handler.errorsCount
    io.write(string.format("%d passed, %d failed, %d skipped\n", handler.successesCount, failed,
      handler.pendingsCount))
    io.flush()
    return nil, true
  end

  function handler:subscribe(settings)
    base(self, settings)
    busted.subscribe({"suite", "end"}, suite_end)
  end

  return handler
end
