--- Readability formulas of other languages than English. Each is given what was counted: `words`, `sentences`,
-- `letters`, `syllables`, `long` (words of more than six letters), `polysyllables` (three and more), `monosyllables`.
-- @module newskit.analyzers.shared.reading.formulas

local formulas = {}

local function length(c) return c.words / c.sentences end
local function syllables(c) return c.syllables / c.words end
local function percent(part, c) return 100 * part / c.words end

local EASE = "0 to 100, higher is easier"

formulas.amstad = {meaning = EASE .. " (Amstad 1978, for German)",
  of = function(c) return 180 - length(c) - 58.5 * syllables(c) end}

formulas.wiener_sachtext = {meaning = "years of school, 4 to 15 (Bamberger and Vanecek 1984, the first of theirs)",
  of = function(c)
    return 0.1935 * percent(c.polysyllables, c) + 0.1672 * length(c) + 0.1297 * percent(c.long, c)
      - 0.0327 * percent(c.monosyllables, c) - 0.875
  end}

formulas.kandel_moles = {meaning = EASE .. " (Kandel and Moles 1958, for French)",
  of = function(c) return 207 - 1.015 * length(c) - 73.6 * syllables(c) end}

formulas.fernandez_huerta = {meaning = EASE .. " (Fernández Huerta 1959, for Spanish)",
  of = function(c) return 206.84 - 60 * syllables(c) - 1.02 * length(c) end}

formulas.szigriszt_pazos = {meaning = EASE .. " (Szigriszt-Pazos 1993, for Spanish)",
  of = function(c) return 206.835 - 62.3 * syllables(c) - length(c) end}

formulas.gulpease = {meaning = EASE .. " (Lucisano and Piemontese 1988, for Italian)",
  of = function(c) return 89 + (300 * c.sentences - 10 * c.letters) / c.words end}

formulas.douma = {meaning = EASE .. " (Douma 1960, for Dutch)",
  of = function(c) return 206.84 - 0.93 * length(c) - 77 * syllables(c) end}

formulas.brouwer = {meaning = EASE .. " (Brouwer 1963, for Dutch)",
  of = function(c) return 195 - 2 * length(c) - 200 / 3 * syllables(c) end}

formulas.martins = {meaning = EASE .. " (Martins and others 1996, for Portuguese)",
  of = function(c) return 248.835 - 84.6 * syllables(c) - 1.015 * length(c) end}

formulas.lix = {meaning = "under 30 is very easy, above 60 very hard (Björnsson 1968)",
  of = function(c) return length(c) + percent(c.long, c) end}

return formulas
