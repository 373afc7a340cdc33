-- Abbreviations of Danish that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    adv cand dir dr fr frk gen hr ing kapt lt mag mr mrs ms pastor prof sct skt st
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    afsn art bd bil fig kap nr nrs p pkt s sp stk str tab tlf tlf.nr vol §
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    a/s aps co corp e.kr etc f.kr inc jr kr ltd m.fl m.m m.v mfl mv o.l o.lign ol osv u.lign
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    adm adr afd afg alm ang anm apr aug b.la beg bem betj bl.a ca cirk d d.d d.v.s d.y d.å dec dvs eks ekskl eng
    engl etabl evt excl f f.eks f.m f.n f.t feb febr ff fhv fx g gl glda gns h h.h hft hhv i.e i.h.t i.m if ifm
    ift ikr incl inkl istf jf jfr kgl kl komm konst kst kvt l lat lb lign maks max md mdr mht mia mill min mio
    ml mods mrk n nat nov nuv o o.a obs okt omkr omtr opr ordf ovenst p.a p.g.a p.t pct pga pr prof.dr pt red
    ref repr resp s.k s.m s.u sek sept sml spec såk t t.d t.eks t.h t.o.m t.v tdl tidl tilh tlfnr tom tr u.a
    uafh udd udg v v.a vedr vejl vha vs årg årh årl ø ø.h øv
  ]],
  -- Of the above, those that are also words in lower case.
  capitalized = [[
    dir fr gen if mag tom
  ]],
}
