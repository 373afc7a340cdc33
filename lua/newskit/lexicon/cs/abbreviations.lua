-- Abbreviations of Czech that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    akad arch bc doc dr gen gen.mjr ing judr kpt mga mgr mjr mr mrs ms mudr mvdr npor p paeddr phdr plk por pp
    pplk prof rndr sl st sv thdr thlic ved řed
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    kap obr odd odst par písm př roč s str sv tab tel vol § č čl
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    a.s aj ap apod atd atp co corp etc hod inc jr ltd ml n.l o.s př.n.l s.r.o spol sr v.o.s z.s
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    angl aut b bl cca cit círk d dol dop dosl ev event evid fr franc geogr hist hl hlm hrsg ibid j j.t j.č k kat
    kupř kčs lat lit m m.j maj max mil min mj mld mn mod msgr n n.m n.p nakl např neb nám následr něm o obch obv
    okr op orig ot ozn p.a pad podle pol pol.st popř pozn poč psych předn přel přibl příp r rad red resp rkp roz
    rus samost sc sev sez sg slov soudr spec spol.s srov stol str stř t t.j t.č tis tj tur tzn tzv tř ul uprav
    uv v v.r var vyd vyj vých vč z zal zač zejm zkr zn zp zvl čes čp ř řec šk žel
  ]],
  -- Of the above, those that are also words in lower case.
  capitalized = [[
    por rad
  ]],
}
