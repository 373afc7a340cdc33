-- Abbreviations of Finnish that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    dipl.ins dr ent ev hra ins kapt kenr ltn maist mr mrs ms nti prof rva st toht tri
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    art kohta kpl ks luku mom n:o nr nro osa puh s sivu vol §
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    ab co corp e.kr eaa ekr inc j.kr jaa jkr jms jne jr ks ky ltd oy oyj tms ym yms
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    aik alk ao ap ed engl esim et.al fil hal harv hlö huom ilm joht jälk ka kand kans kirj kk klo kok koul krs
    kts kuv lat lis ls lsk luok lyh läh lääk maks mies milj miljoo min mk mm mml mrd myöh n nim ns nyk ohj oik
    osk pienn pit puh puht päiv r rek rinn ruots s s.o saks sekr so suom synt t.s tark tarv tav tj tk tod toim
    ts tsto tuh tutk v v.a va vast ven vrt vs vv yhd yht yl ylim yo
  ]],
  -- Of the above, those that are also words in lower case.
  capitalized = [[
    va
  ]],
}
