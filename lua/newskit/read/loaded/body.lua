--- Text that a script loads: where the body that a page shows is no article, what it holds of one elsewhere is
-- taken: JSON-LD, what scripts are given, and markup that browsers keep aside (shadow roots, `noscript`,
-- `textarea`).
-- @module newskit.read.loaded.body

local core = require "newskit.core"
local jsonld = require "newskit.read.fields.jsonld"
local states = require "newskit.read.loaded.states"

local loaded = {}

local THIN = 700  -- bytes; of the pages that were looked at no body that was whole and shorter had more elsewhere
local LEAST = 250 -- a text that is taken is longer, and more than twice as long as what is shown

local function size_of(blocks)
  local size = 0
  for _, block in ipairs(blocks) do size = size + #block.text end
  return size
end

local function paragraphs(text)
  local list = {}
  for line in text:gmatch "[^\r\n]+" do
    local plain = jsonld.text(line)
    if plain then list[#list + 1] = {kind = "paragraph", text = plain} end
  end
  return list
end

-- The blocks of a text, which may be markup, as it is or escaped.
local function blocks_of(text)
  if not text:find("<", 1, true) and text:find("&lt;p", 1, true) then
    text = text:gsub("&lt;", "<"):gsub("&gt;", ">"):gsub("&quot;", "\""):gsub("&amp;", "&")
  end
  if not text:find "</?%a" then return paragraphs(text) end
  local page <close> = core.page("\xEF\xBB\xBF<body><article>" .. text:gsub("\n\n", "<p>"))
  local list = {}
  for _, block in ipairs(page and page:blocks "all" or {}) do
    local is_text = block.part ~= "caption" and block.part ~= "related"
    if is_text then list[#list + 1] = {kind = block.kind, text = block.text} end
  end
  return list
end

local function of_json_ld(page)
  for _, object in ipairs(jsonld.facts(page:json_ld())) do
    if object.rank >= 3 and type(object.body) == "string" then return blocks_of(object.body) end
  end
end

-- The content of every textarea that holds markup, as markup.
local function opened_areas(html)
  local parts, at = {}, 1
  while true do
    local first, stop = html:find("<textarea", at, true)
    local close = stop and html:find(">", stop, true)
    local last = close and html:find("</textarea", close, true)
    if not last then break end
    local inner = html:sub(close + 1, last - 1)
    if inner:find "<p" or inner:find("&lt;p", 1, true) then
      inner = inner:gsub("&lt;", "<"):gsub("&gt;", ">"):gsub("&quot;", "\""):gsub("&amp;", "&")
      parts[#parts + 1] = html:sub(at, first - 1) .. "<div>" .. inner .. "</div>"
    else
      parts[#parts + 1] = html:sub(at, last - 1)
    end
    at = last
  end
  parts[#parts + 1] = html:sub(at)
  return table.concat(parts), #parts > 1
end

-- The body of the page with what is kept aside put in its place.
local function of_markup(html)
  local text, shadows, areas = html, 0
  if html:find("shadowrootmode", 1, true) then
    text, shadows = html:gsub("<template[^<>]*shadowrootmode[^<>]*>", "<div>")
  end
  if shadows > 0 then text = text:gsub("</template>", "</div>") end
  text, areas = opened_areas(text)
  if shadows == 0 and not areas then return nil end
  local page <close> = core.page("\xEF\xBB\xBF" .. text)
  return page and page:blocks "body", shadows > 0 and "template shadowrootmode" or "textarea"
end

-- Whether what the page shows may be no article.
local function is_thin(page, shown)
  return page.kind ~= "index" and (page.kind ~= "article" or shown < THIN) and shown < 4 * THIN
end

--- The text that a page holds and does not show, where what it shows is no article.
-- @tparam page page
-- @tparam string bytes of the page
-- @tparam {table,...} body the blocks that it shows
-- @tparam[opt] string headline
-- @treturn ?{table,...} blocks, of `kind` and `text`
-- @treturn ?string where they are from
function loaded.body(page, bytes, body, headline)
  local shown = size_of(body)
  if not is_thin(page, shown) then return nil end
  local best, origin, most = nil, nil, math.max(LEAST, 2 * shown)
  local function offer(blocks, from)
    local size = blocks and size_of(blocks) or 0
    if size > most then best, origin, most = blocks, from, size end
  end
  offer(of_json_ld(page), "json-ld articleBody")
  if best then return best, origin end
  local html = core.decode(bytes, {markup = true})
  offer(of_markup(html))
  local text, name = states.text(html, headline, most)
  offer(text and blocks_of(text), name and "script " .. name)
  return best, origin
end

return loaded
