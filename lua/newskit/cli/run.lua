--- `newskit run SCRIPT.lua [ARGS]`: a Lua script with newskit on its path, `arg` as lua5.4 sets it.

local help = [[
newskit run SCRIPT.lua [ARGS]

Runs a Lua script that can `require "newskit"`; `...` and `arg` hold the ARGS.

  newskit run examples/pipeline.lua article.txt
]]

return function(arguments)
  local path = arguments[1]
  if path == "--help" or path == "-h" then
    io.stdout:write(help)
    return 0
  end
  if not path then error({usage = "run: a script is missing (newskit run SCRIPT.lua)"}, 0) end
  local script, message
  if path == "-" then script, message = load(io.read "a", "=stdin") else script, message = loadfile(path) end
  if not script then error({usage = "run: " .. message}, 0) end
  local rest = table.move(arguments, 2, #arguments, 1, {})
  arg = table.move(rest, 1, #rest, 1, {[0] = path}) -- luacheck: globals arg
  local ok, problem = xpcall(script, debug.traceback, table.unpack(rest))
  if not ok then error({failed = tostring(problem)}, 0) end
  return 0
end
