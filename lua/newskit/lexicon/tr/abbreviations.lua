-- Abbreviations of Turkish that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    alb av doç dr gör hz korg mim mr mrs ms müh ord prof sayın sn st tuğg tğm uzm yrd yzb öğr
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    bkz böl cilt md no nu s sf sy tel vol şek
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    a.ş aş co corp i.s i.ö inc jr ltd m.s m.ö vb vd vs yy şti
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    agm akad alm ank apt ar b bk bkz bl bşk c cad cd cm d dak dz e ed ekon env et.al fak fel fiz fr geo gn hek
    ing ist işl k kg koor krş m mah mat max milf min mrh mrş mü nak nl nr oto p pl psik r rus s sa sos sp t tic
    tls tr vet y yun yüzb zf zool ç çev örn üni ünl
  ]],
}
