-- Abbreviations of Spanish that are written with a full stop, and how each behaves before what follows; for the
-- option `abbreviations` of documents. Forms are in lower case without the final full stop, of up to 16 bytes.
-- Source: compiled for newskit from general knowledge. Licence: MIT, as newskit.
return {
  sr = "title", sra = "title", srta = "title", sres = "title", dr = "title", dra = "title", d = "title",
  ["dña"] = "title", dn = "title", prof = "title", ing = "title", lic = "title", gral = "title",
  cnel = "title", mons = "title", excmo = "title", excma = "title",
  art = "numbered", cap = "numbered", fig = "numbered", n = "numbered", ["núm"] = "numbered",
  ["pág"] = "numbered", ["págs"] = "numbered", p = "numbered", pp = "numbered", tel = "numbered",
  vol = "numbered",
  aprox = "inner", av = "inner", avda = "inner", c = "inner", etc = "inner", ej = "inner", ["p.ej"] = "inner",
  ["ee.uu"] = "inner", ["máx"] = "inner", ["mín"] = "inner", ["s.a"] = "inner", vs = "inner",
  ["admón"] = "inner", dpto = "inner", ed = "inner",
}
