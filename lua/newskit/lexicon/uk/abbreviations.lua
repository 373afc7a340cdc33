-- Abbreviations of Ukrainian that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    акад ген гр д-р доц о п полк пп проф св тов ім інж
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    гл п пар пп рис розд с ст стор т табл тел тт ч іл №
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    в.о грн дол коп н.е р рр ст т.д т.п чол ін інш
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    англ б бер буд бул вер вид вип вул гол груд д деп держ дир ел жовт зав заст зб кв квіт кол куб л лат лип лют
    м макс млн млрд мін міс н нал напр нар нім обл оп орг пер пл пор пос прибл прим пров просп ред реж рос с сб
    сек сер серп скор сл след см спец січ т т.зв т.ч тзв тис трав ф фр х ч черв шт і.о інд
  ]],
}
