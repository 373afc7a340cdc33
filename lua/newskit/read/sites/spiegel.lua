--- Rule for pages of spiegel.de. The headline there is a topic and a sentence; a function joins them.
-- The test page is invented in the form of the site.
-- @module newskit.read.sites.spiegel
local function joined(page)
  local head = page:find("h2")[1]
  local parts = {}
  for at, span in ipairs(head and page:find("span", head) or {}) do parts[at] = page:text(span) end
  if #parts < 2 then return nil end
  return (parts[1]:gsub(":$", "")) .. ": " .. parts[2]
end

return {
  host = "spiegel.de",
  fields = {
    headline = joined,
    published = "//time[@class='timeformat']/@datetime",
  },
  tests = {
    {
      page = [[<html lang="de"><body><h2><span>Brücke gesperrt</span><span>Die Fähre fährt</span></h2>
        <time class="timeformat" datetime="2024-05-03 10:00:00">03.05.2024</time><p>Die Brücke ist gesperrt.</p>]],
      expect = {headline = "Brücke gesperrt: Die Fähre fährt", published = "2024-05-03T10:00:00"},
    },
  },
}
