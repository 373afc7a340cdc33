-- Abbreviations of Romanian that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    acad arh av col conf cpt d-na dl dlui dna dr dvs gen ing lect lt mgr mr mrs ms plt pr prof sen sf st
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    alin art cap fig lit nr nrs p pag pct pp tab tel vol §
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    co corp d.hr etc i.hr inc jr ltd s.a s.a.m.d s.r.l srl î.hr ş.a ș.a ș.a.m.d
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    adj apr aprox aug bd bl bul c ca cca cf com dec dep dir dpdv ed ex fam feb febr fr ha i.e ian ibid id incl
    ind inf int iul iun jud lb mart max mil min mld mun n nov obs oct op orig p p.ex par pl ref resp rev sc sec
    sept seq str trad u.m ul v vs ş ş.cl șos șt
  ]],
  -- Of the above, those that are also words in lower case.
  capitalized = [[
    col com gen mr sen
  ]],
}
