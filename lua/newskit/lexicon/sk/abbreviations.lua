-- Abbreviations of Slovak that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    bc doc dr gen ing judr kpt mgr mjr mr mrs ms mudr mvdr npor p paeddr phdr plk por pp pplk prof rndr sl st sv
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    kap obr ods odst par písm roč s str tab tel vol § č čl
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    a.s apod atď co corp etc hod inc jr ltd ml n.l pred.n.l s.r.o spol sr
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    angl b bl cca cit dol event fr hl ibid j k kat lat lit m max mil min mj mld mn n najm napr nem nám o obch
    okr op orig ozn p.a pozn príp r red ref resp rus sev slov spec srov stor t t.j t.č tis tj tzn tzv ul v var
    vr vyd vých z zač zn zvl zál š šk
  ]],
  -- Of the above, those that are also words in lower case.
  capitalized = [[
    por
  ]],
}
