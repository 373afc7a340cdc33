--- Addresses in feeds: relative ones become absolute.
-- @module newskit.read.wire.address
local address = {}

-- Takes "." and ".." out of a path.
local function tidy(path)
  local list = {}
  for part, slash in path:gmatch "([^/]*)(/?)" do
    if part == ".." then
      if #list > 1 then list[#list] = nil end
    elseif part ~= "." and (part ~= "" or slash ~= "") then
      list[#list + 1] = part
    end
    if (part == ".." or part == ".") and slash == "" then list[#list + 1] = "" end
  end
  return table.concat(list, "/") .. (path:sub(-1) == "/" and list[#list] ~= "" and "/" or "")
end

--- The address that a link means in a document.
-- @tparam ?string link
-- @tparam ?string base the document's
-- @treturn ?string nil for no address at all, and for one that stays relative
function address.absolute(link, base)
  link = link and link:match "^%s*(%S+)"
  if not link then return nil end
  if link:find "^%a[%w+.-]*:" then return link end
  if not base then return nil end
  local scheme, host = base:match "^(%a[%w+.-]*:)(//[^/?#]*)"
  if not scheme then return nil end
  if link:sub(1, 2) == "//" then return scheme .. link end
  if link:sub(1, 1) == "/" then return scheme .. host .. link end
  local path = base:sub(#scheme + #host + 1):match "^[^?#]*"
  if link:find "^[?#]" then return scheme .. host .. (path == "" and "/" or path) .. link end
  local target, rest = link:match "^([^?#]*)(.*)$"
  local folder = path:match "^.*/" or "/"
  return scheme .. host .. tidy(folder .. target) .. rest
end

return address
