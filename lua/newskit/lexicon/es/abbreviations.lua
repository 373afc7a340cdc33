-- Abbreviations of Spanish that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    arq cap cmdte cnel d da dn dr dra dres dña excma excmo fr gral hna hno ilma ilmo ing lic mons mr mrs ms pdte
    prof profa pte rvdo sgto sr sra sras sres srta st sta sto tte
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    art arts cap caps fig figs inc km n nº núm núms p pp pág págs párr ref t tel tfno tít vol vols §
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    a.c a.m aa.vv cc.oo co corp cía d.c dd.hh ee.uu etc ff.aa ff.cc inc jj.oo jr ltd p.m rr.hh s.a s.a.u s.l
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    abr admón ago aprox av avda b.o.e bibl c c.c cf cfr col comp coord dcha dep depto dic dir dpto dto ed eds ej
    ene entlo esp etim ext fdo feb gob hab i.e ibíd izq jul jun mdeo mill min mzo máx mín n.b nov obs oct op p.d
    p.ej pl prov ptas pza pzo q.e.p.d rte s.m s.s sept sig sigs ss.mm sup tamb trad ud uds v vd vds vs íd
  ]],
  -- Of the above, those that are also words in lower case.
  capitalized = [[
    cap col d da fr ing
  ]],
}
