-- Abbreviations of French that are written with a full stop, and how each behaves before what follows; for the
-- option `abbreviations` of documents. Forms are in lower case without the final full stop, of up to 16 bytes.
-- Source: compiled for newskit from general knowledge. Licence: MIT, as newskit.
return {
  m = "title", mm = "title", mme = "title", mmes = "title", mlle = "title", mlles = "title", me = "title",
  mgr = "title", dr = "title", pr = "title", st = "title", ste = "title",
  art = "numbered", chap = "numbered", fig = "numbered", n = "numbered", no = "numbered", nos = "numbered",
  p = "numbered", pp = "numbered", t = "numbered", vol = "numbered",
  av = "inner", apr = "inner", cf = "inner", ["c.-à-d"] = "inner", env = "inner", etc = "inner", ex = "inner",
  hab = "inner", id = "inner", max = "inner", min = "inner", ["p.ex"] = "inner", ["réf"] = "inner",
  resp = "inner", suiv = "inner", ["tél"] = "inner",
}
