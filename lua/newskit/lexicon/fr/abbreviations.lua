-- Abbreviations of French that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    adj cap cdt col dr drs gén lt m me mes mgr mgrs mlle mlles mm mme mmes mr mrs ms p.p pr prof r.p sgt st ste
    stes sts
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    al alin arr art chap ext fig n no nos num p pp t tab tél vol vv § éd
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    assoc av bros cie co corp etc inc j.-c jr ltd s.a s.a.r.l s.a.s sr
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    anc approx apr avr bd boul bull c.-à-d ca cf coll conf déc dép dépt ed env ex excl févr géog hab hist i.e
    ibid id incl ind janv juil mar max min mio mod mrd nat nov obs oct op orig p.ex parag pers pl prov préf qq
    resp rev réf rééd s.d sc sept seq sp suiv sup suppl trad v var vs zool éds
  ]],
  -- Of the above, those that are also words in lower case.
  capitalized = [[
    cap col m mar me mes p.p st
  ]],
}
