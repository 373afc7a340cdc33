-- Abbreviations of Italian that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    arch avv cap card cav col comm don dott dott.ssa dottssa dr egr gen gent geom ing magg mar mons mr mrs ms on
    p prof prof.ssa rag s s.a santiss sen sig sig.na sig.ra sigg ss st ten
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    art artt c cap capp co fig figg l lett n nn nr num p pag pagg par pp tab tel vol voll §
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    a.c a.m corp d.c ecc etc inc jr ltd p.m s.a.s s.n.c s.p.a s.r.l spa
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    a.d a.r ad.es ag apr c.d c.so ca cd cfr cit cod d.l d.lgs d.m d.p.r dic dir dlgs dpr ed es fam febb febbr
    g.u i.e ibid id ill inf ing.re int l l.r lit loc max mc min n.b n.d.r ndr nov op orig ott p.es p.le p.za
    p.zza pres prov racc rif rist sec seg segg sett sez sg sgg sost sup t.u tav trad tratt u.s v v.le v.lo
    vol.ne vs
  ]],
  -- Of the above, those that are also words in lower case.
  capitalized = [[
    cap col don gen mar on ten
  ]],
}
