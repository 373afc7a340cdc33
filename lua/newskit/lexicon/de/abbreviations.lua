-- Abbreviations of German that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    abg dipl dipl.-ing dr dres fam fr frl gen habil hl hon hptm hr hrn ing jur kfm mag maj med min.-präs mr mrs
    ms nat obst pfr phil prof profs rep rer sen sr st
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    abb abs anm art aufl bd bde fn jg kap nr nrn par rn s seite sp str tab ziff §
  ]],
  -- Months and days: before a number, or within a sentence.
  calendar = [[
    apr aug dez di do feb febr fr jan jul jun jän mi mo mär nov okt sa sep sept so
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    a.d a.m ag co corp e.v etc ff gmbh inc jh jhd jhdt jr kg ltd mwst n.chr o.ä p.m plc u.a u.s.w u.v.a u.v.m
    u.ä usf usw v.chr
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    abk abt allg amtl ausg bearb begr bes betr bez bio bsp bspw bzgl bzw ca d d.h d.i d.j dgl ebd ehem eigtl
    einschl engl entspr erg etw ev evtl exkl franz frz geb gegr gem gest ggf ggfs ggü griech hrsg i.a i.d.r i.e
    i.h.v i.s.d i.v i.w inkl insb insbes int ital kath kgl lat lfd lt luth m.e max min mind mio mrd mtl n.br
    nachf nördl o.b.d.a o.g ortst p.a pers phys pol rd red russ s.a s.br s.o s.u schweiz sog sogen span std stdl
    stv südl techn teilw tel theol tsd tägl u u.u u.z ugs urspr usd v.a verf verh versch verst vgl vllt vorm
    vors westl wg z z.b z.h z.hd z.t z.z z.zt zit zt zus zw zzgl zzt öffentl österr östl übers überw
  ]],
  -- Of the above, those that are also words in lower case.
  capitalized = [[
    di do fr gen mag maj mi rep sen so st
  ]],
}
