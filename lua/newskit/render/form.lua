--- The form renderer: a coding sheet as one page on which people choose yes or no for each unit and save what they
-- chose as CSV. It needs nothing beside it and sends nothing; style and script are named by their hashes.
-- @module newskit.render.form
local markup = require "newskit.render.html.markup"
local render = require "newskit.render"
local rows = require "newskit.render.shared.rows"
local sha256 = require "newskit.base.sha256"

local h = markup.h

local style = [[
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
fieldset { border: 1px solid; border-radius: .4rem; margin: 0 0 1rem; padding: .8rem 1rem; }
fieldset:focus-within { outline: 2px solid; }
legend { font-size: .85rem; padding: 0 .4rem; }
p { margin: 0 0 .6rem; }
.is { font-weight: 600; }
label { margin-right: 1.2rem; }
input[type=text] { width: 16rem; max-width: 100%; }
.foot { position: sticky; bottom: 0; background: Canvas; padding: .6rem 0; border-top: 1px solid; }
]]

local script = [==[
"use strict";
(() => {
  const units = Array.from(document.querySelectorAll("fieldset"));
  const told = document.getElementById("told");
  const chosen = (unit) => {
    const one = unit.querySelector("input[type=radio]:checked");
    return one ? one.value : "";
  };
  const tell = () => { told.textContent = units.filter(chosen).length + " of " + units.length + " coded"; };
  const cell = (text) => /[",\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  document.addEventListener("change", tell);
  document.addEventListener("keydown", (event) => {
    const unit = document.activeElement && document.activeElement.closest("fieldset");
    if (!unit || document.activeElement.type === "text") return;
    const value = { y: "yes", n: "no" }[event.key];
    if (!value) return;
    unit.querySelector("input[value=" + value + "]").checked = true;
    tell();
    const next = units[units.indexOf(unit) + 1];
    if (next) next.querySelector("input").focus();
  });
  document.getElementById("save").addEventListener("click", () => {
    const lines = [["id", "kind", "stratum", "weight", "code", "remark"]];
    for (const unit of units) {
      const d = unit.dataset;
      lines.push([d.id, d.kind, d.stratum, d.weight, chosen(unit), unit.querySelector("input[type=text]").value]);
    }
    const text = lines.map((line) => line.map(cell).join(",")).join("\r\n") + "\r\n";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
    link.download = "coded.csv";
    link.click();
  });
  tell();
})();
]==]

local function hash(text)
  return "'sha256-" .. sha256.base64(sha256.digest(text)) .. "'"
end

local function choice(row, value)
  return h.label{h.input{type = "radio", name = "u-" .. row.id, value = value, checked = row.code == value}, " ", value}
end

-- What is asked of a unit: whether the find is right, or whether there was something to find.
local function question(row)
  if row.kind == "passed" then return "Nothing was found here. Was there anything to find?" end
  return row.prediction and {"Found: ", h.span{class = "is", row.prediction}, ". Is that right?"}
    or "This was found. Is that right?"
end

local function unit(row)
  return h.fieldset{
    data_id = row.id, data_kind = row.kind, data_stratum = row.stratum or "",
    data_weight = ("%.17g"):format(row.weight or 1),
    h.legend{row.id, row.article and ", " .. row.article}, h.p{row.context or ""}, h.p{question(row)},
    h.p{choice(row, "yes"), choice(row, "no"),
      h.label{"Remark ", h.input{type = "text", value = row.remark or ""}}},
  }
end

local function report_form(report)
  local frame = rows.find(report, "form", {"id", "kind", "weight", "context", "code"}, "validate")
  local list = {}
  for i, row in ipairs(frame) do list[i] = unit(row) end
  local policy = ("default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'")
    :format(hash(style), hash(script))
  local page = h.html{lang = "en",
    h.head{
      h.meta{charset = "utf-8"}, h.meta{http_equiv = "Content-Security-Policy", content = policy},
      h.meta{name = "viewport", content = "width=device-width, initial-scale=1"}, h.title{"Coding sheet"},
      h.style{markup.raw(style)},
    },
    h.body{
      h.h1{"Coding sheet"},
      h.p{"The unit stands between » and «. Choose with the mouse or with the keys y and n; then save the sheet. ",
        "Nothing leaves this page."},
      list,
      h.p{class = "foot", h.button{type = "button", id = "save", "Save as CSV"}, " ", h.span{id = "told"}},
      h.script{markup.raw(script)},
    },
  }
  return "<!DOCTYPE html>\n" .. tostring(page) .. "\n"
end

return render.new{
  name = "form", summary = "a coding sheet as a page to fill in", report = report_form,
}
