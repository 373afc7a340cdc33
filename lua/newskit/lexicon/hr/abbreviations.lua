-- Abbreviations of Croatian that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    akad bojn dipl doc dr g gen gosp gđa gđica ing mag mons mr mrs ms por prof puk st sv
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    br pogl pr s sl st str t tab tel točka vol § čl
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    co corp d.d d.o.o i.dr inc itd itsl j.d.o.o jr ltd ml n.e p.n.e po.kr pr.kr sl
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    alb b bl c cca d engl ev fr gl god gr hrv i ib kn kol l lat m maks max mil min mj mld mlrd mn n nar nj njem
    npr o odg odn op ožujka p pl pok pov prim r red rimsk rus s sek sjev sred t tis tj tur tzv ul usp uč v vlč
    vr z zap zv č šk ž
  ]],
  -- Of the above, those that are also words in lower case.
  capitalized = [[
    mag por
  ]],
}
