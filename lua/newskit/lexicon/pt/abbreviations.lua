-- Abbreviations of Portuguese that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    arq cap cel d dep des dr dra dras drs eng engo exma exmo fr gen gov ilma ilmo maj min mons mr mrs ms pe pres
    prof profa profs rev s.exa sen sgt sr sra sras srs srta st sta sto ten v.exa
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    al art arts cap ex fig figs inc n no nº núm p par pp pág págs t tel vol vols §
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    a.c a.m cia co corp d.c e.u.a etc eua inc jr lda ltd ltda p.m s.a
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    abr ago aprox av b.o c cf cfr coord d.o d.r dez dir doc ed eds est ex fev fil hab i.e ibid id jan jul jun
    mai mar med máx mín n.b nov obs op org orgs orig out p.ex p.s pca prof.ª pág pç r ref res rod rua s.m seg
    set sup séc sécs tb trad u.s univ v v.g vd vs
  ]],
  -- Of the above, those that are also words in lower case.
  capitalized = [[
    cap d fr mar min pe res rua sen
  ]],
}
