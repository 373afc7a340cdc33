-- Abbreviations of Dutch that are written with a full stop, and how each behaves before what follows; for the
-- option `abbreviations` of documents. Forms are in lower case without the final full stop, of up to 16 bytes.
-- Source: compiled for newskit from general knowledge. Licence: MIT, as newskit.
return {
  dhr = "title", mevr = "title", mw = "title", dr = "title", drs = "title", ir = "title", ing = "title",
  mr = "title", prof = "title", ds = "title",
  art = "numbered", blz = "numbered", fig = "numbered", nr = "numbered", p = "numbered", tel = "numbered",
  vol = "numbered",
  ["a.d.h.v"] = "inner", bijv = "inner", ca = "inner", ["d.w.z"] = "inner", ["e.a"] = "inner",
  ["e.d"] = "inner", enz = "inner", evt = "inner", excl = "inner", ["i.p.v"] = "inner", ["i.v.m"] = "inner",
  incl = "inner", jl = "inner", ["m.b.t"] = "inner", ["m.i.v"] = "inner", max = "inner", min = "inner",
  ["n.a.v"] = "inner", ["o.a"] = "inner", ["o.m"] = "inner", ["t.a.v"] = "inner", ["t.o.v"] = "inner",
  ["t/m"] = "inner", vgl = "inner", ["z.g"] = "inner", zgn = "inner", ["z.s.m"] = "inner",
}
