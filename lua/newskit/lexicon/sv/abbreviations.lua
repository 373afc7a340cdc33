-- Abbreviations of Swedish that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    doc dr fr frk fru gen hr ing kapt lt mr mrs ms prof s:t s:ta st v.d öv
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    art bil ex fig kap mom nr nrs p s sid st tab tel tfn vol §
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    a.m ab co corp dyl e.kr etc f.kr inc jr kl kr ltd m.fl m.m mfl o.d o.dyl o.s.v osv p.m sr t.v
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    adj agr anm apr aug avd avl b.la bet bf bl.a bla ca d.v.s d.y dec dir div dvs e.d ekon eng enl ev exkl f.d
    f.n f.v.b f.ö fam feb febr ff fork forts fr.o.m föreg förf förk g.m gm h ht i.e i.o.m inkl inst jan jfr k
    kungl l lat m.a.o mag max mdr med med.dr milj min mkr modif mån n.n nov o obs okt omkr p.g.a p.s p.t p.å
    pers pga prel proc r.k red ref resp s s.a.s s.k sek sept sign skr spec strl t t.ex t.f t.h t.o.m tekn teol
    tex tf tid to.m tr u.a uppl urspr utg v v.g vard vb vol vt äv åtm övers övr
  ]],
  -- Of the above, those that are also words in lower case.
  capitalized = [[
    dir fam fr gen tid
  ]],
}
