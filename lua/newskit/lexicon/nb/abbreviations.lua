-- Abbreviations of Norwegian that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    adv cand dir dr fr frk gen hr ing kapt lt mag mr mrs ms prof st
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    art bd fig jf kap nr nrs p pkt s sp st str tab tlf vol §
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    a.s a/s asa co corp e.kr etc f.kr inc jr kr ltd m.fl m.m m.v mfl mv o.a o.l osv sr
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    adm adr alm ang anm apr aug avd avg avs b.la bl.a bla ca d d.d d.e d.v.s d.y dvs e.l eks ekskl eng etabl ev
    evt f f.eks f.o.m f.t feb febr feks ff fhv fork forts følg g gj gml gnsn h hhv hj i.e i.f.m i.h.t ifb iflg
    ifm inkl innb inv jfr kgl kl komm kst kv l lat m.a.o m.h.t maks mht mill min mnd moh mrd n nov nåv o o.k obs
    odd off ofl okt omg oms omtr oppr orig osb p.g.a p.m p.t pct pga pr priv red ref regj resp s.k sekr sept sml
    spm strl sv såk t t.d t.h t.o.m tidl tils tom tr u u.a ufr ult undert univ v v.h.a vedl vedr vgl vha vol vs
    årg årh ø
  ]],
  -- Of the above, those that are also words in lower case.
  capitalized = [[
    dir fr gen mag tom
  ]],
}
