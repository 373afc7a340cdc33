-- Abbreviations of Portuguese that are written with a full stop, and how each behaves before what follows; for the
-- option `abbreviations` of documents. Forms are in lower case without the final full stop, of up to 16 bytes.
-- Source: compiled for newskit from general knowledge. Licence: MIT, as newskit.
return {
  sr = "title", sra = "title", srs = "title", dr = "title", dra = "title", d = "title", prof = "title",
  profa = "title", eng = "title", arq = "title", gen = "title", exmo = "title", exma = "title",
  art = "numbered", cap = "numbered", fig = "numbered", n = "numbered", p = "numbered", ["pág"] = "numbered",
  ["págs"] = "numbered", tel = "numbered", vol = "numbered",
  aprox = "inner", av = "inner", c = "inner", etc = "inner", ex = "inner", ["p.ex"] = "inner",
  ["máx"] = "inner", ["mín"] = "inner", ltda = "inner", ["s.a"] = "inner", vs = "inner", dep = "inner",
  ed = "inner",
}
