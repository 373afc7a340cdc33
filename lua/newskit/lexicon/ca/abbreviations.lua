-- Abbreviations of Catalan that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    cap dr dra fra gral mn mons mr mrs ms prof sant sr sra srta st sta
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    art cap fig n núm núms p pp pàg pàgs t tel vol
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    a.c cia co corp d.c ee.uu etc inc jr ltd s.a s.l
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    aprox av avda c cf dept ed ex hab i.e ibíd màx mín p.ex pl prov pça ref resp trad v vs íd
  ]],
  -- Of the above, those that are also words in lower case.
  capitalized = [[
    cap fra
  ]],
}
