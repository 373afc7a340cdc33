local credits = require "newskit.read.agency.credits"

local function told(text)
  local list, first = credits.find(text)
  local seen = {}
  for at, one in ipairs(list or {}) do seen[at] = one.role .. ": " .. one.name end
  return seen, first
end

local rows = {
  {"(Reporting by Ann Example in Sampleton and Ben Sample; Editing by Carla Copy)",
    {"reporting: Ann Example", "reporting: Ben Sample", "editing: Carla Copy"}},
  {"Additional reporting by Ann Example.", {"additional reporting: Ann Example"}},
  {"(Reporting by Ann Example, editing by Carla Copy.)", {"reporting: Ann Example", "editing: Carla Copy"}},
  {"(Bericht von Eva Muster, redigiert von Ute Probe)", {"reporting: Eva Muster", "editing: Ute Probe"}},
  {"(Reportage de Anne Exemple, version française Paul Modèle, édité par Luc Essai)",
    {"reporting: Anne Exemple", "translation: Paul Modèle", "editing: Luc Essai"}},
  {"(Reporte de Ana Ejemplo; editado por Luis Prueba)", {"reporting: Ana Ejemplo", "editing: Luis Prueba"}},
  {"(Reportagem de Ana Exemplo; edição de Rui Prova)", {"reporting: Ana Exemplo", "editing: Rui Prova"}},
  {"with AFP", {"agency: AFP"}}, {"mit dpa", {"agency: dpa"}},
  {"(avec AFP et Reuters)", {"agency: AFP", "agency: Reuters"}},
  {"Con información de EFE", {"agency: EFE"}}, {"(dpa/AFP)", {"agency: dpa", "agency: AFP"}},
  {"（编辑：王例）", {"editing: 王例"}}, {"（翻訳：山田例　編集：田中例）", {"translation: 山田例", "editing: 田中例"}},
}

describe("credits.find", function()
  for _, row in ipairs(rows) do
    it("reads " .. row[1], function()
      local seen, first = told(row[1])
      assert.same(row[2], seen)
      assert.equal(1, first)
    end)
  end

  it("finds brackets at the end of a paragraph", function()
    local text = "The bridge will close on Friday, the city said. (Reporting by Ann Example)"
    local seen, first = told(text)
    assert.same({"reporting: Ann Example"}, seen)
    assert.equal("(Reporting by Ann Example)", text:sub(first))
  end)

  it("is no sentence of the text", function()
    for _, text in ipairs {
      "With the project done, the council can go home.", "Mit der Brücke kam der Verkehr.", "The chair spoke (again).",
      "Reporting by the papers was wrong, she said.", "Con calma.", "(Photo)", "AFP said so.", "", "()", "(",
    } do assert.same({}, (told(text)), text) end
  end)
end)
