-- Abbreviations of Polish that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    abp adm al arch bp br bł dr dyr gen hab hr im inż kard kmdr kpt ks mgr min mjr mr mrs ms o ojc os p pl por
    pp ppor ppłk prez prof płk red s sierż st ul wlkp św
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    art nr nry par pkt poz rozdz rys s str t tab tel ust ver vol zał zob §
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    co corp etc godz inc itd itp jr ltd m.in n.e p.n.e proc r s.a sp sr wyd z.o.o
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    ang ao b bdb bm c.d cd cdn cyt czyt czł d d.s daw dn dod dol dot ds dypl dz ew fot fr franc gm gosp gr j jw
    k kl kol kop kw l.mn lic m m.st maks mies mieś mkw mld mln mn n n.p.m nadl nast niem np ob oddz ogł ok okoł
    okr op oprac or p.o pd pn pol polit pom pon pow poz ppoż prawd przew przyp pseud pt pw ref reż ros rtm rz
    sek ser sow spec stow t tj tys tzn tzw tłum uniw ur urz v vs w.w wg wiadom wicemarsz woj wol wsch współ ww
    wz wł zach zagr zb zewn zm znak zob zw zł łac śp śr ż żm
  ]],
  -- Of the above, those that are also words in lower case.
  capitalized = [[
    im por
  ]],
}
