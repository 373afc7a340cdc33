--- Places that news in Spanish names: no speakers by themselves.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  names = [[
españa|francia|portugal|italia|alemania|reino unido|rusia|ucrania|china|japón|india|méxico|
argentina|chile|colombia|perú|venezuela|bolivia|ecuador|uruguay|cuba|brasil|estados unidos|
canadá|marruecos|europa|asia|áfrica|américa|madrid|barcelona|valencia|sevilla|bilbao|zaragoza|
málaga|cataluña|andalucía|galicia|londres|parís|bruselas|moscú|buenos aires|lima|bogotá]],
}
