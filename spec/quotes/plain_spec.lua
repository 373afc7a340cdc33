-- Languages without taggers: short invented articles, ten of each language, with what each says. A line
-- "= content | content ## cue ## source ## speaker" stands behind the text it is about.
local quotes = require "newskit.quotes"
local nk = require "newskit"
local support = require "spec.support"

local function articles(code)
  local list = {}
  local text = support.slurp("spec/fixtures/quotes/languages/" .. code .. ".txt")
  for article in (text .. "%%\n"):gmatch "(.-)\n?%%%%\n" do
    local body, wanted = {}, {}
    for line in article:gmatch "[^\n]+" do
      if line:find "^= " then
        wanted[#wanted + 1] = line:sub(3)
      else
        body[#body + 1] = line
      end
    end
    list[#list + 1] = {text = table.concat(body, "\n"), wanted = wanted}
  end
  return list
end

local function spans(text, list)
  local parts = {}
  for k, span in ipairs(list or {}) do
    parts[k] = text:sub(span.first, span.last)
  end
  return table.concat(parts, " | ")
end

local function lines(text, code)
  local list = {}
  for k, record in ipairs(quotes.attribute(text, {speech = true, language = code})) do
    local line = ("%s ## %s ## %s ## %s"):format(spans(text, record.content), spans(text, record.cue),
                                                 spans(text, record.source), record.speaker or "")
    list[k] = line:match "^(.*%S)"
  end
  return list
end

describe("quotations without taggers", function()
  for _, code in ipairs {"de", "fr", "es", "it", "pt", "nl"} do
    it("are read in invented articles: " .. code, function()
      local list = articles(code)
      assert.equal(10, #list)
      for _, article in ipairs(list) do
        assert.same(article.wanted, lines(article.text, code), article.text)
      end
    end)
  end
end)

describe("German", function()
  local function german(text) return lines(text, "de") end

  it("parts a verb and its particle, and takes no form for a verb that lacks it", function()
    assert.same({"Der Zug kommt nicht ## teilte ## die Bahn ## Bahn"},
                german "Der Zug kommt nicht, teilte die Bahn mit.")
    assert.same({}, german "Die Bahn teilte das Land in zwei Hälften.")
  end)

  it("goes on with a report in the Konjunktiv, and stops where the mood does", function()
    assert.same({"Das Werk sei sicher | Es halte hundert Jahre ## sagte ## Anna Muster ## Anna Muster"},
                german "Das Werk sei sicher, sagte Anna Muster. Es halte hundert Jahre. Der Bau begann 1990.")
  end)

  it("takes ages for who has them", function()
    assert.same({"„Viele kommen zu spät“ ## berichtet ## die 45-Jährige ## Maria Beispiel"},
                german "Maria Beispiel ist Ärztin. „Viele kommen zu spät“, berichtet die 45-Jährige.")
  end)

  it("reads what stands between an auxiliary and its participle", function()
    assert.same({"vor einer Flut ## gewarnt ## Anna Beispiel ## Anna Beispiel"},
                german "Anna Beispiel hat vor einer Flut gewarnt.")
    assert.same({"den Plan ## kritisiert ## Karl Muster ## Karl Muster"},
                german "Zuvor hatte Karl Muster den Plan scharf kritisiert.")
  end)

  it("knows companies by name, and a subject with its apposition", function()
    assert.same({"man wolle sparen ## teilte mit ## Das Unternehmen ## Siemens"},
                german "Siemens baut Stellen ab. Das Unternehmen teilte mit, man wolle sparen.")
    assert.same({"den Plan ## kritisierte ## Karl Muster, Chef der Bank ## Karl Muster"},
                german "Karl Muster, Chef der Bank, kritisierte den Plan.")
  end)

  it("takes any verb of speech right behind words in marks, and papers in marks", function()
    assert.same({"„Die Arbeit ist in diesem Jahr viel leichter“ ## beschreibt ## er ##"},
                german "„Die Arbeit ist in diesem Jahr viel leichter“, beschreibt er den Plan.")
    assert.same({"wurde die Brücke gesperrt ## berichtet ## das «Brack Journal» ## Brack Journal"},
                german "Wie das «Brack Journal» berichtet, wurde die Brücke gesperrt.")
  end)

  it("finds who is described, by gender and by name", function()
    local list = german("Ministerin Eva Muster traf Trainer Uwe Probe. „Wir reden weiter“, sagte die Politikerin. "
                        .. "„Gern“, sagte Probe.")
    assert.equal("„Wir reden weiter“ ## sagte ## die Politikerin ## Eva Muster", list[1])
    assert.equal("„Gern“ ## sagte ## Probe ## Uwe Probe", list[2])
  end)

  it("names persons and organizations, but no common nouns", function()
    local names = {}
    for _, row in ipairs(nk.entities("Der Vorsitzende Karl Muster sprach in der Stadt mit dem Verband. Die Europäische "
        .. "Raumfahrt-Agentur (ERA) und die Lage der Wirtschaft waren das Thema, und Muster war nicht allein.")) do
      names[#names + 1] = row.name
    end
    table.sort(names)
    assert.same({"Europäische Raumfahrt-Agentur", "Karl Muster"}, names)
  end)
end)

describe("French", function()
  local function french(text) return lines(text, "fr") end

  it("takes a passive for no report, and a reflexive for one", function()
    assert.same({}, french "La route est prévue par le plan de la ville.")
    assert.same({"« On avance » ## s'est félicité ## Luc Modèle ## Luc Modèle"},
                french "« On avance », s'est félicité Luc Modèle.")
  end)

  it("reads an attribution inside of the marks", function()
    assert.same({"« On avance | Il faut continuer. » ## explique-t-il ##  ##"},
                french "« On avance, explique-t-il. Il faut continuer. »")
  end)

  it("keeps to words in marks what the text calls so", function()
    assert.same({}, french "La revue « Le Monde des fleurs » a un nouveau numéro.")
  end)
end)

describe("who is meant, without a tagger", function()
  local function speakers(code, text)
    local list = {}
    for k, record in ipairs(quotes.attribute(text, {speech = true, language = code})) do
      list[k] = record.speaker or record.described or "?"
    end
    return list
  end

  it("is one person by full name and by surname, whatever stands beside the name", function()
    for _, name in ipairs {"Ortrud Quasten", "Zlatko Brumbach", "Wiebke Orlowsky"} do
      local surname = name:match "%S+$"
      local text = ("Am Ende hatte %s (Rot-Weiß) das Rennen gewonnen.\n\n„Das war schwer“, sagte %s. %s sagte, "
        .. "man habe gekämpft."):format(name, surname, surname)
      assert.same({name, name}, speakers("de", text))
    end
  end)

  it("is the person with the party in brackets, for a compound with that party", function()
    assert.same({"Petra Lindner"}, speakers("de", "Petra Lindner (CDU) sprach lange, Jana Vogt (SPD) kurz. "
      .. "Die CDU-Politikerin erklärte, der Plan sei gut."))
    assert.same({"Jana Vogt"}, speakers("de", "Petra Lindner (CDU) sprach lange, Jana Vogt (SPD) kurz. "
      .. "Die SPD-Politikerin erklärte, der Plan sei gut."))
  end)

  it("is the body that spoke before a pronoun that no person agrees with", function()
    assert.same({"police", "police"}, speakers("fr", "La police a indiqué que la route était fermée. "
      .. "Elle a précisé que personne n'était blessé."))
  end)

  it("is the office of two words, not its first", function()
    assert.same({"Le Premier ministre belge"}, speakers("fr",
      "Le Premier ministre belge a déclaré que rien ne changerait."))
  end)
end)

describe("French constructions", function()
  local function french(text) return lines(text, "fr") end

  it("takes bodies with what “of” joins to them, and people behind a role and its adjective", function()
    assert.same({"que les prix monteraient ## a annoncé ## La Banque de France ## Banque de France"},
                french "La Banque de France a annoncé que les prix monteraient.")
    assert.same({"que la route serait fermée ## a annoncé ## Le ministère de l'Intérieur ## ministère de l'Intérieur"},
                french "Le ministère de l'Intérieur a annoncé que la route serait fermée.")
    local text = "Le président américain Barack Exemple a rencontré Paul Martin à Paris. Il a dit : « Nous irons là. »"
    assert.truthy(french(text)[1]:find("## Barack Exemple", 1, true))
  end)

  it("reads denied infinitives, judgements, calls, and names behind a place", function()
    assert.same({"ne pas connaître les faits ## affirme ## Luc Exemple ## Luc Exemple"},
                french "Luc Exemple affirme ne pas connaître les faits.")
    assert.same({"la décision « injuste » ## juge ## Luc Exemple ## Luc Exemple"},
                french "Luc Exemple juge la décision « injuste ».")
    assert.same({"à un cessez-le-feu ## appelle ## Le gouvernement ## gouvernement"},
                french "Le gouvernement appelle à un cessez-le-feu.")
    local text = "Selon le nouveau directeur du site de Bracka David Exemple, « les machines sont là »."
    assert.truthy(french(text)[1]:find("## David Exemple", 1, true))
  end)

  it("selon with a pronoun", function()
    local found = french "Olivier Caron a confirmé la date. Selon lui, « aucune piste n'est écartée »."
    assert.equal("« aucune piste n'est écartée » ## Selon ## lui ## Olivier Caron", found[2])
  end)

  it("a title that is a pronoun elsewhere", function()
    assert.same({"« Mon client nie les faits » ## souligne ## Me Durand ## Durand"},
                french "« Mon client nie les faits », souligne Me Durand.")
  end)

  it("quoted words right behind the verb", function()
    assert.same({"« consterné » par ce choix ## s'est dit ## Jean Dubreuil ## Jean Dubreuil"},
                french "Jean Dubreuil s'est dit « consterné » par ce choix.")
  end)

  it("a role inside of marks", function()
    assert.same({"« Les chiffres sont mauvais | Nous allons investir. » ## explique ## la directrice ##"},
                french "« Les chiffres sont mauvais, explique la directrice. Nous allons investir. »")
  end)

  it("somebody with an apposition is no clause before a verb", function()
    assert.same({"l'ouverture d'une enquête ## a confirmé ## Le procureur de Dijon, Olivier Caron ## Olivier Caron"},
                french "Le procureur de Dijon, Olivier Caron, a confirmé l'ouverture d'une enquête.")
  end)
end)

it("German infinitives with their marker inside are reports", function()
  assert.same({"die Anlage sofort abzuschalten ## forderte ## Greenpeace ## Greenpeace"},
              lines("Greenpeace forderte, die Anlage sofort abzuschalten.", "de"))
  assert.same({}, lines("Greenpeace forderte, die Anlage sofort.", "de"))
end)

it("names keep an article with a capital inside, and lose the agency before a first name", function()
  local function names(text)
    local list = {}
    for _, row in ipairs(nk.entities(text)) do list[row.name] = true end
    return list
  end
  local found = names("Le parti Exemple Écologie Les Verts a déclaré à l'AFP Anne Modèle que la loi était mauvaise. "
    .. "Les Verts ont voté.")
  assert.is_true(found["Exemple Écologie Les Verts"])
  assert.is_nil(found["AFP Anne Modèle"])
end)
