-- Abbreviations of German that are written with a full stop, and how each behaves before what follows; for the
-- option `abbreviations` of documents. Forms are in lower case without the final full stop, of up to 16 bytes.
-- Source: compiled for newskit from general knowledge. Licence: MIT, as newskit.
return {
  dr = "title", prof = "title", hr = "title", fr = "title", frl = "title", dipl = "title", ing = "title",
  mag = "title", med = "title", jur = "title", phil = "title", hon = "title",
  nr = "numbered", abb = "numbered", abs = "numbered", art = "numbered", bd = "numbered", kap = "numbered",
  s = "numbered", str = "numbered", tab = "numbered", ziff = "numbered", anm = "numbered",
  abg = "inner", bspw = "inner", bzgl = "inner", bzw = "inner", ca = "inner", ["d.h"] = "inner",
  evtl = "inner", exkl = "inner", geb = "inner", gem = "inner", ggf = "inner", ["i.d.r"] = "inner",
  inkl = "inner", insb = "inner", lt = "inner", max = "inner", min = "inner", mind = "inner", mio = "inner",
  mrd = "inner", ["o.ä"] = "inner", rd = "inner", sog = "inner", st = "inner", std = "inner", stv = "inner",
  ["s.o"] = "inner", ["s.u"] = "inner", ["u.a"] = "inner", ["u.ä"] = "inner", usw = "inner", ["u.u"] = "inner",
  ["v.a"] = "inner", verh = "inner", vgl = "inner", vorm = "inner", ["z.b"] = "inner", ["z.t"] = "inner",
  zzgl = "inner", zw = "inner", jh = "inner", tsd = "inner",
}
