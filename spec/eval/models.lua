--- Writing a trained model that ships, with its provenance beside it.
local models = {}

-- 64 bits of FNV-1a over the bytes, as hexadecimal digits.
local function fingerprint(bytes)
  local hash = 0xcbf29ce484222325
  for i = 1, #bytes do hash = (hash ~ bytes:byte(i)) * 0x100000001b3 end
  return ("%016x"):format(hash)
end

--- The fingerprint of a file's bytes.
models.fingerprint = fingerprint

--- Writes lua/newskit/models/NAME.model and NAME.lua.
-- @tparam newskit.tagger tagger
-- @tparam string name
-- @tparam table provenance `data`, `command`, `figures` (a list of texts, measured on dev)
function models.write(tagger, name, provenance)
  local path = "lua/newskit/models/" .. name
  assert(tagger:save(path .. ".model"))
  local file <close> = assert(io.open(path .. ".lua", "w"))
  file:write("--- Where ", name, ".model comes from. Generated with it; do not edit.\nreturn {\n")
  file:write(("  data = %q,\n  command = %q,\n"):format(provenance.data, provenance.command))
  file:write("  license = \"MIT, as newskit; only weights are kept of the texts\",\n  figures = {\n")
  for _, figure in ipairs(provenance.figures) do file:write(("    %q,\n"):format(figure)) end
  file:write(("  },\n  bytes = %d,\n  fnv1a64 = %q,\n}\n"):format(#tagger.bytes, fingerprint(tagger.bytes)))
end

return models
