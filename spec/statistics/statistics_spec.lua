-- Statistics against published worked examples, and against reference values where the data is there.
local core = require "newskit.core"
local json = require "cjson"
local support = require "spec.support"

-- Relative, and absolute near zero.
local function near(expected, got, tolerance)
  tolerance = math.max((tolerance or 1e-9) * math.abs(expected), 1e-12)
  if not got or math.abs(expected - got) > tolerance then
    error(("expected %.12g, got %s"):format(expected, got and ("%.12g"):format(got) or "nil"), 2)
  end
end

local function reference(name)
  local path = support.shared("data/stats/" .. name .. ".json")
  return path and json.decode(support.slurp(path))
end

describe("core.association", function()
  -- Manning and Schütze 1999, Foundations of Statistical NLP: tables 5.6, 5.8 and 5.14.
  it("gives the values of Manning and Schütze", function()
    near(0.999932, core.association("t", 8, 15828, 4675, 14307668), 1e-6)
    near(1.55, core.association("chi2", 8, 15828, 4675, 14307668), 5e-3)
    near(4.4721, core.association("t", 20, 42, 20, 14307676), 1e-4)
    near(18.38, core.association("mi", 20, 42, 20, 14307676), 1e-3)
  end)

  -- Gries 2013, "50-something years of work on collocations": "of course" in the spoken BNC.
  it("gives the Delta P of Gries", function()
    near(0.032, core.association("delta_p", 5610, 174548, 7867, 10409858), 5e-3)
    near(0.697, core.association("delta_p_back", 5610, 174548, 7867, 10409858), 5e-4)
  end)

  -- Rychlý 2008: at most 14; one less when the words meet half as often. Bouma 2009: 1 at most.
  it("keeps the bounds that the papers state", function()
    near(14, core.association("log_dice", 7, 7, 7, 1000))
    near(13, core.association("log_dice", 7, 14, 14, 1000))
    near(1, core.association("npmi", 7, 7, 7, 1000))
    near(0, core.association("mi", 10, 100, 100, 1000))
    near(0, core.association("g2", 10, 100, 100, 1000))
  end)

  -- Fisher 1935, the lady tasting tea: 17/70 for three or more of four cups, 1/70 for four.
  it("gives the p of the lady tasting tea", function()
    near(17 / 70, core.association("fisher", 3, 4, 4, 8))
    near(1 / 70, core.association("fisher", 4, 4, 4, 8))
    near(69 / 70, core.association("fisher_less", 3, 4, 4, 8))
  end)

  it("agrees with the reference values of bigrams and trigrams", function()
    local data = reference "collocations"
    if not data then return pending "needs ../shared" end
    local names = {
      pmi = "mi", likelihood_ratio = "g2", chi_sq = "chi2", student_t = "t", dice = "dice", jaccard = "jaccard",
      poisson_stirling = "poisson", phi_sq = "phi2", mi_like = "mi_like",
    }
    for _, row in ipairs(data.bigrams) do
      for theirs, ours in pairs(names) do
        near(row[theirs], core.association(ours, row.n_ii, row.n_ix, row.n_xi, row.n_xx), 1e-9)
      end
      near(row.fisher, core.association("fisher_less", row.n_ii, row.n_ix, row.n_xi, row.n_xx), 1e-9)
    end
    for _, row in ipairs(data.trigrams) do
      for theirs, ours in pairs(names) do
        local got = core.association(ours, row.n_iii, row.n_iix, row.n_ixi, row.n_xii, row.n_ixx, row.n_xix,
          row.n_xxi, row.n_xxx)
        if row[theirs] then near(row[theirs], got, 1e-9) end
      end
    end
  end)

  -- The worked example of the package association-measures (README): cells 10, 47, 82 and 956.
  it("gives the values of a published table of four cells", function()
    near(5.187748, core.association("g2", 10, 57, 92, 1095), 1e-6)
    near(1.647850, core.association("t", 10, 57, 92, 1095), 1e-6)
    near(2.381186, core.association("z", 10, 57, 92, 1095), 1e-6)
    near(0.134228, core.association("dice", 10, 57, 92, 1095), 1e-5)
    near(0.319751 * math.log(10, 2), core.association("mi", 10, 57, 92, 1095), 1e-5) -- theirs is to base 10
  end)

  -- Evert 2008, section 4: E = k f1 f2 / N, and O whole. Here E = 10 * 500 * 300 / 100000 = 15.
  it("multiplies the expectation by the span", function()
    near(15 / math.sqrt(30), core.association("t", 30, 500, 300, 100000, 10))
    near(15 / math.sqrt(15), core.association("z", 30, 500, 300, 100000, 10))
    near(1, core.association("mi", 30, 500, 300, 100000, 10))
    near(core.association("g2", 30, 5000, 300, 100000), core.association("g2", 30, 500, 300, 100000, 10))
    near(core.association("dice", 30, 500, 300, 100000), core.association("dice", 30, 500, 300, 100000, 10))
  end)

  it("is a number for every measure in spans that hold all of a text, and of words that meet themselves", function()
    local names = {"mi", "mi3", "npmi", "t", "z", "g2", "chi2", "phi2", "dice", "log_dice", "jaccard", "delta_p",
      "delta_p_back", "mi_like", "poisson", "fisher", "fisher_less", "min_sensitivity"}
    local tables = {{1, 1, 1, 1, 1}, {1, 1, 1, 1, 10}, {2, 4, 2, 38, 10}, {5, 6, 6, 6, 2}, {9, 3, 3, 40, 4},
      {1, 1, 1, 2, 1}, {3, 3, 3, 3, 1}}
    for _, t in ipairs(tables) do
      for _, name in ipairs(names) do
        local got = core.association(name, table.unpack(t))
        assert.is_true(got ~= nil and got == got and math.abs(got) < math.huge, name .. " " .. table.concat(t, " "))
      end
    end
  end)

  -- Pedersen 1998: the lesser of the two conditional shares.
  it("gives the lesser share as minimum sensitivity", function()
    near(0.2, core.association("min_sensitivity", 10, 50, 20, 1000))
  end)

  -- By decimal arithmetic of sixty digits.
  it("keeps its digits where a sum of logarithms loses them", function()
    local small = core.association("g2", 100, 1000, 1000, 10001)
    assert.is_true(math.abs(small / 1.23438451726288854e-6 - 1) < 1e-10)
    near(12.440087515621324495, core.association("g2", 30, 5000, 300, 100000), 1e-12)
  end)

  it("raises on an unknown measure", function()
    assert.error_matches(function() core.association("mu", 1, 2, 3, 4) end, "unknown measure 'mu'")
  end)
end)

describe("core.keyness", function()
  -- The calculator of UCREL (Rayson), two cells and four.
  it("gives the values of a published calculator", function()
    near(69.3147, core.keyness("g2", 100, 50, 10000, 20000), 1e-6)
    near(69.6919, core.keyness("g2_full", 100, 50, 10000, 20000), 1e-6)
    near(1046.5, core.keyness("g2", 3000, 1000, 10000, 10000), 1e-5)
    near(1297.2, core.keyness("g2_full", 3000, 1000, 10000, 10000), 1e-4)
  end)

  -- Rayson and Garside 2000, section 2: expected values by hand; Hardie 2014: one doubling is 1.
  it("follows the published definitions", function()
    near(2 * (30 * math.log(30 / 20) + 10 * math.log(10 / 20)), core.keyness("g2", 30, 10, 1000, 1000))
    near(0, core.keyness("g2", 10, 20, 1000, 2000))
    near(1, core.keyness("log_ratio", 20, 10, 1000, 1000))
    near(-1, core.keyness("log_ratio", 0, 1, 1000, 1000))
    near(100, core.keyness("pct_diff", 20, 10, 1000, 1000))
    assert.is_nil(core.keyness("pct_diff", 20, 0, 1000, 1000))
    assert.is_true(core.keyness("g2_signed", 10, 30, 1000, 1000) < 0)
  end)

  it("agrees with the reference values", function()
    local data = reference "keyness"
    if not data then return pending "needs ../shared" end
    local names = {g2_4cell = "g2_full"}
    for _, row in ipairs(data.rows) do
      for theirs, expected in pairs(row) do
        if theirs ~= "word" and theirs ~= "a" and theirs ~= "b" then
          local got = core.keyness(names[theirs] or theirs, row.a, row.b, data.Na, data.Nb)
          if expected == json.null then assert.is_nil(got) else near(expected, got) end
        end
      end
    end
  end)
end)

describe("core.log_ratio", function()
  -- Hardie 2014 for the value, Evert 2022 (corpora::keyness of R) for what chance leaves of it.
  it("gives the interval, and the conservative value, of published examples", function()
    local low, high, least = core.log_ratio(100, 50, 10000, 20000)
    near(1.5115, low, 1e-4)
    near(2.4885, high, 1e-4)
    near(1.496258, least, 1e-6)
    near(0.995234, (select(3, core.log_ratio(100, 50, 10000, 20000, 0.05 / 1000))), 1e-6)
    near(0.873980, (select(3, core.log_ratio(5, 0, 10000, 20000))), 1e-6)
    assert.equal(0, (select(3, core.log_ratio(2, 0, 10000, 20000))))
    near(-2.383374, (select(3, core.log_ratio(10, 100, 10000, 10000))), 1e-6)
  end)

  it("is a number for no counts, small ones and large ones", function()
    for _, counts in ipairs{{0, 0, 10, 10}, {1, 0, 1, 1}, {0, 1, 1, 1}, {1e6, 1e6, 1e8, 1e9}, {3, 3, 3, 3}} do
      for _, value in ipairs{core.log_ratio(table.unpack(counts))} do
        assert.is_true(value == value and math.abs(value) < math.huge)
      end
    end
  end)
end)

describe("core.log_odds", function()
  -- Monroe et al. 2008, equations 16, 19 and 22, by hand.
  it("follows the published equations", function()
    local value, z = core.log_odds(10, 2, 1000, 1000, 1, 100)
    local expected = math.log(11 / (1100 - 11)) - math.log(3 / (1100 - 3))
    near(expected, value)
    near(expected / math.sqrt(1 / 11 + 1 / 3), z)
  end)
end)

describe("core.rank_sum", function()
  -- R: wilcox.test(x, y, exact = FALSE, correct = FALSE).
  it("gives the W and p of R", function()
    local w, _, p = core.rank_sum({1, 3, 5, 2, 8, 0, 4}, {0, 1, 1, 2, 0, 0, 3})
    near(38.5, w)
    near(0.068582, p, 1e-5)
  end)

  it("is 1 where nothing differs, or nothing is there", function()
    assert.same({0, 1}, {select(2, core.rank_sum({1, 1}, {1}))})
    assert.same({0, 0, 1}, {core.rank_sum({}, {})})
  end)
end)

describe("core.chance_of_g2", function()
  -- The critical values of chi-squared with one degree of freedom.
  it("gives the levels of printed tables", function()
    near(0.05, core.chance_of_g2(3.841458820694124))
    near(0.01, core.chance_of_g2(6.634896601021213))
    near(0.001, core.chance_of_g2(10.827566170662733))
    assert.equal(1, core.chance_of_g2(0))
  end)
end)

describe("core.dispersion", function()
  it("stays within its bounds in spite of rounding", function()
    for parts = 2, 60 do
      local counts, sizes = {}, {}
      for i = 1, parts do counts[i], sizes[i] = i == 1 and 3 or 0, 100 end
      local d = core.dispersion(counts, sizes)
      for _, name in ipairs{"juilland_d", "carroll_d2", "rosengren_s", "dp", "dp_norm"} do
        assert.is_true(d[name] >= 0 and d[name] <= 1, name)
      end
    end
  end)

  -- Gries 2020, "Analyzing dispersion": the letter "a" in a corpus of five parts.
  it("gives the values of Gries", function()
    local d = core.dispersion({1, 2, 3, 4, 5}, {9, 10, 10, 10, 11})
    assert.equal(5, d.range)
    near(0.785, d.juilland_d, 1e-3)
    near(0.938, d.carroll_d2, 1e-3)
    near(0.95, d.rosengren_s, 1e-2)
    near(0.18, d.dp, 1e-9)
    near(0.22, d.dp_norm, 5e-3)
    near(0.137, d.kl, 1e-3)
  end)

  it("is 0 deviation for a word spread as the parts are", function()
    local d = core.dispersion({10, 20, 30}, {100, 200, 300})
    near(0, d.dp)
    near(1, d.juilland_d)
    near(1, d.rosengren_s)
  end)

  it("is 1 normed deviation for a word in the smallest part only", function()
    near(1, core.dispersion({5, 0, 0}, {100, 200, 300}).dp_norm)
  end)
end)

describe("core.diversity", function()
  -- Yule 1944 and Simpson 1949 by hand: a a a b b c.
  it("follows the published definitions", function()
    local d = core.diversity({"a", "a", "a", "b", "b", "c"}, 3)
    assert.same({6, 3, 1}, {d.tokens, d.types, d.hapaxes})
    near(0.5, d.ttr)
    near(3 / math.sqrt(6), d.root_ttr)
    near(1e4 * (14 - 6) / 36, d.yule_k)
    near((6 + 2) / 30, d.simpson_d)
    near((1 + 2 + 2 + 2) / 3 / 4, d.mattr)
    assert.is_nil(d.hdd)
  end)

  it("agrees with the reference values", function()
    local data = reference "diversity"
    if not data then return pending "needs ../shared" end
    for _, row in ipairs(data.texts) do
      local tokens = type(row.tokens) == "table" and row.tokens or {}
      if type(row.tokens) == "string" then
        for token in row.tokens:gmatch "%S+" do tokens[#tokens + 1] = token end
      end
      local d, wide = core.diversity(tokens, 50), core.diversity(tokens, 100)
      local names = {
        n_tokens = "tokens", n_types = "types", hapax = "hapaxes", ttr = "ttr", root_ttr = "root_ttr",
        corrected_ttr = "corrected_ttr", log_ttr = "log_ttr", yule_k = "yule_k", simpson_d = "simpson_d",
        mtld = "mtld", hdd = "hdd", mattr_50 = "mattr",
      }
      for theirs, ours in pairs(names) do near(row[theirs], d[ours]) end
      near(row.mattr_100, wide.mattr)
    end
  end)

  it("takes documents, without punctuation", function()
    local d = core.diversity(core.document "One, two, one!")
    assert.same({3, 2}, {d.tokens, d.types})
    assert.error_matches(function() core.diversity(3) end, "newskit.document expected")
    assert.error_matches(function() core.diversity{1} end, "list of strings expected")
  end)
end)

describe("core.readability", function()
  -- Flesch 1948 and Kincaid et al. 1975 at one sentence of ten words of 1.5 syllables.
  it("follows the published formulas", function()
    local r = core.readability{sentences = 1, words = 10, letters = 45, syllables = 15, polysyllables = 1}
    near(206.835 - 10.15 - 126.9, r.flesch)
    near(3.9 + 17.7 - 15.59, r.flesch_kincaid)
    near(8, r.gunning_fog)
    assert.is_nil(r.dale_chall)
  end)

  it("agrees with the reference values", function()
    local data = reference "readability"
    if not data then return pending "needs ../shared" end
    for _, row in ipairs(data.texts) do
      local c = row.counts
      local r = core.readability{
        sentences = c.sentence, words = c.word, letters = c.letter, syllables = c.syllable,
        polysyllables = c.polysyllabic, difficult = c.difficult,
      }
      for name, value in pairs(r) do near(row[name], value) end
    end
  end)
end)

describe("core.syllables", function()
  it("counts what is heard", function()
    local words = {
      cat = 1, make = 1, makes = 1, asked = 1, wanted = 2, table = 2, churches = 2, radio = 3, nation = 2,
      movement = 2, readability = 5, espionage = 4, regulation = 4, the = 1, hmm = 1, ["café"] = 2,
    }
    for word, count in pairs(words) do
      assert.equal(count, core.syllables(word), word)
    end
  end)

  it("agrees with a reference counter on nine words of ten", function()
    local data = reference "readability"
    if not data then return pending "needs ../shared" end
    local all, same = 0, 0
    for word, count in pairs(data.syllables) do
      all = all + 1
      if core.syllables(word) == count then same = same + 1 end
    end
    assert.is_true(same / all > 0.9, ("%d of %d"):format(same, all))
  end)
end)
