-- Abbreviations of Dutch that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    bc burg dhr dr dra drs ds gen h.k.h h.m hr ing ir kapt kol lt maj mej mevr min.-pres mr mrs ms mw prof sgt
    st wed z.k.h z.m
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    afb art artt bijl blz dl fig hfst no nr nrs p pag par pp tel vol
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    a.m b.v bv c.s co corp cs e.a e.d enz etc inc jr ltd n.chr n.v nv p.m sr v.chr
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    a.d.h.v a.u.b aanw afd afk alg apr aug b bep betr bijv bijz ca cf chr d.d d.i d.m.v d.v d.w.z dd dec div
    e.e.a e.v eig ev evt excl febr fr geb gem get gr h.t.l i.c i.e i.h.b i.o i.p.v i.s.m i.t.t i.v.m incl inz it
    j.l jl kath m.a.w m.b.t m.b.v m.i m.i.v m.m.v m.n m.u.v max min ml mld mln n.a.v n.l n.n.b ned nl nov o.a
    o.b.v o.i o.l.v o.m o.t.t o.v.v okt ong oorspr op.cit p.a p.s plm pol prot r.k resp s.v.p sept spec t.a.v
    t.b.v t.g.v t.h.v t.n.v t.o.v t.w t.z.t t/m tegenw v v.a v.d v.h vgl vnl voorz w.o wetensch z.g z.i z.o.z
    z.s.m zgn zn zuidel zw
  ]],
  -- Of the above, those that are also words in lower case.
  capitalized = [[
    fr gen hr ir it maj st
  ]],
}
