-- Abbreviations of Hungarian that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    br dr gr id ifj mr mrs ms prof st szt vitéz özv
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    fej köt o old p sz tel vol §
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    bt co corp e.i i.e i.e.sz i.sz inc jr kft ltd nyrt rt s.k s.k.b sr stb u.n zrt
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    alez ang aug bek bp c cca csüt d dec egyh ered eü f feb febr fejl fm ford fr fszt gimn gk h hiv honv hrsz
    ill int isk jan jav jkv júl jún k kb kcs ker kiad kk korm kp köv kül l lat ld lev lt m m.k max megj min mn
    mrd márc n nov ny ném okt olv op orsz pf pl pol r ref rk rkp rtl rőf s sz.ú szept szerk szla szn t tb tc tel
    term tszf tv u u.o u.s ua ui uo v vh vki vkit vm vsz vál vö z zs ált ápr ék évf ún
  ]],
}
