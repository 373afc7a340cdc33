-- Abbreviations of Italian that are written with a full stop, and how each behaves before what follows; for the
-- option `abbreviations` of documents. Forms are in lower case without the final full stop, of up to 16 bytes.
-- Source: compiled for newskit from general knowledge. Licence: MIT, as newskit.
return {
  dott = "title", dr = "title", prof = "title", sig = "title", sigg = "title", ["sig.ra"] = "title",
  ["sig.na"] = "title", on = "title", sen = "title", avv = "title", ing = "title", arch = "title",
  gen = "title", mons = "title", geom = "title", rag = "title",
  art = "numbered", cap = "numbered", fig = "numbered", n = "numbered", p = "numbered", pag = "numbered",
  pagg = "numbered", tel = "numbered", vol = "numbered",
  ca = "inner", cfr = "inner", ecc = "inner", es = "inner", ["p.es"] = "inner", max = "inner", min = "inner",
  ["s.p.a"] = "inner", ["s.r.l"] = "inner", ss = "inner", v = "inner", tab = "inner",
}
