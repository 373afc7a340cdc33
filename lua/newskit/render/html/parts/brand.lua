--- The house that a page is for: its logo and its accent color.
-- @module newskit.render.html.parts.brand
local base64 = require "newskit.base.sha256".base64
local markup = require "newskit.render.html.markup"

local brand = {}

-- What a picture begins with, and its media type.
local pictures = {
  {"^\x89PNG\r\n\x1a\n", "image/png"}, {"^\xFF\xD8\xFF", "image/jpeg"}, {"^GIF8[79]a", "image/gif"},
  {"^RIFF....WEBP", "image/webp"}, {"^%s*<svg%f[%s>]", "image/svg+xml"},
  {"^%s*<%?xml[^>]*>%s*<svg%f[%s>]", "image/svg+xml"},
}

--- The media type of a picture by its first bytes: PNG, JPEG, GIF, WebP or SVG; nil for others.
function brand.type_of(bytes)
  local head = bytes:sub(1, 400)
  for _, picture in ipairs(pictures) do
    if head:find(picture[1]) then return picture[2] end
  end
  return nil
end

--- The logo as an element; false without one. Pictures in `img` run no scripts, SVG neither.
function brand.logo(bytes)
  local kind = bytes and brand.type_of(bytes)
  if not kind then return false end
  return markup.h.img{class = "logo", alt = "", src = "data:" .. kind .. ";base64," .. base64(bytes)}
end

local function channels(color)
  local red, green, blue = color:match "^#(%x%x)(%x%x)(%x%x)$"
  return {tonumber(red, 16), tonumber(green, 16), tonumber(blue, 16)}
end

-- Relative luminance, WCAG 2.2.
local function luminance(color)
  local linear = {}
  for i, value in ipairs(color) do
    value = value / 255
    linear[i] = value <= 0.04045 and value / 12.92 or ((value + 0.055) / 1.055) ^ 2.4
  end
  return 0.2126 * linear[1] + 0.7152 * linear[2] + 0.0722 * linear[3]
end

local function contrast(a, b)
  local light, dark = luminance(a), luminance(b)
  if light < dark then light, dark = dark, light end
  return (light + 0.05) / (dark + 0.05)
end

-- The grounds of style.css that text in the accent stands on, and what it is mixed with for contrast.
local grounds = {
  light = {{0xf5, 0xf2, 0xeb}, {0, 0, 0}}, dark = {{0x1e, 0x21, 0x25}, {255, 255, 255}},
}

-- The color, mixed with black or white as little as makes it text on its ground: 4.5 to 1 (WCAG 1.4.3).
local function readable(color, theme)
  local ground, pole = table.unpack(grounds[theme])
  for step = 0, 20 do
    local mixed = {}
    for i = 1, 3 do mixed[i] = (color[i] * (20 - step) + pole[i] * step) // 20 end
    if contrast(mixed, ground) >= 4.5 then return ("#%02x%02x%02x"):format(table.unpack(mixed)) end
  end
end

--- The rule that gives the page an accent, the nearest shades of it that can be read on light and on dark.
-- @tparam string color #rrggbb
function brand.accent(color)
  color = channels(color)
  return (":root { --accent: light-dark(%s, %s); }\n"):format(readable(color, "light"), readable(color, "dark"))
end

--- Whether a word is a color that `brand.accent` takes.
function brand.is_color(word)
  return word:find "^#%x%x%x%x%x%x$" ~= nil
end

return brand
