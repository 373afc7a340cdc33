-- Abbreviations of Russian that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    акад архим г-жа г-н ген гр д-р доц еп им инж кап лейт майор о подп полк проф св тов
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    гл илл п пар пп разд рис с ст стр т табл тел тт ч №
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    в вв г гг д.н.э долл др и.о коп н.э пр проц руб т.д т.п чел
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    авг адм англ апр б буд бул вып гл гос д дек деп дер дир доп ед ж зав зам изд илл ин инд искл исп ист итал к
    канд кв кол ком комп корп куб л лат м макс мар мес мин мкр млн млрд н наб нал нач нем нояб обл обр общ ок
    окт орг отв отд оч п пгт пер пл пом пос пред преим прибл прил прим просп псевд р ред реж респ род рос рр рус
    с сб сев сек сент сл след см сокр соотв сост соч спец ср стр т т.е т.к т.н т.о т.с тж тчк тыс у ул уп ур
    устар уч ф фам февр физ фр франц х хоз хр цв центр ч ш экз эл эт юж янв яп
  ]],
}
