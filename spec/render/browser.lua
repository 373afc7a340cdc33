--- Opens pages in a real browser, for specs. A page is visited as it was rendered, with one more script whose hash is
-- added to the page's policy: it works the page as a reader would and leaves what it saw in an element of its own.
local cjson = require "cjson"
local sha256 = require "newskit.base.sha256"
local support = require "spec.support"

local browser = {}

for _, name in ipairs{"chromium", "chromium-browser", "google-chrome"} do
  if not browser.name and os.execute("command -v " .. name .. " >/dev/null 2>&1") then browser.name = name end
end

local flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
  .. "--disable-component-update --disable-sync --enable-logging=stderr --v=0 --virtual-time-budget=9000 --dump-dom"

-- What steps may use. `click` counts: what a question costs its reader.
local helpers = [[
const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const wait = async test => {
  for (let i = 0; i < 60 && !test(); i++) await new Promise(done => setTimeout(done, 50));
};
let clicks = 0;
const click = element => { clicks += 1; element.click(); };
const choose = (select, value) => {
  clicks += 1; select.value = value; select.dispatchEvent(new Event("change", {bubbles: true}));
};
const type = (input, text) => { input.value = text; input.dispatchEvent(new Event("input", {bubbles: true})); };
const column = (table, n) => all(table + " tbody tr").map(tr => tr.cells[n].textContent);
const report = async () => { %s };
report().catch(error => ({error: String(error) + error.stack})).then(seen => {
  const pre = document.createElement("pre");
  pre.id = "seen";
  pre.textContent = JSON.stringify(seen);
  document.body.append(pre);
});
]]

local function with_script(html, script)
  local hash = "&#39;sha256-" .. sha256.base64(sha256.digest(script)) .. "&#39;"
  html = html:gsub("script%-src ", function(found) return found .. hash .. " " end, 1)
  local at = html:match "^.*()</body>"
  return html:sub(1, at - 1) .. "<script>" .. script .. "</script>" .. html:sub(at)
end

--- Opens a page, runs `steps` in it and gives what they return, and what the console said.
-- @tparam string html
-- @tparam string steps JavaScript, the body of an async function
-- @tparam[opt] table about `fragment` of the address, `width` of the window, `path` where the page is written
function browser.visit(html, steps, about)
  about = about or {}
  local stem = os.tmpname()
  local path = about.path or stem .. ".html"
  support.spill(path, with_script(html, helpers:format(steps:gsub("%%", "%%%%"))))
  local window = about.width and ("--window-size=%d,900 "):format(about.width) or ""
  local command = ("timeout 90 %s %s %s--user-data-dir=%s.profile 'file://%s%s' >%s.dom 2>%s.log"):format(
    browser.name, flags, window, stem, path, about.fragment or "", stem, stem)
  os.execute(command)
  local dom, console = support.slurp(stem .. ".dom"), {}
  for line in io.lines(stem .. ".log") do
    if line:find "CONSOLE" then console[#console + 1] = line end
  end
  os.execute(("rm -rf %s %s %s.profile %s.dom %s.log"):format(stem, path, stem, stem, stem))
  local json = dom:match '<pre id="seen">(.-)</pre>'
  assert(json, "the page did not answer: " .. dom:sub(-300))
  for entity, char in pairs{["&lt;"] = "<", ["&gt;"] = ">", ["&nbsp;"] = "\u{A0}"} do json = json:gsub(entity, char) end
  return cjson.decode((json:gsub("&amp;", "&"))), console
end

return browser
