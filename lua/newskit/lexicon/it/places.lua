--- Places that news in Italian names: no speakers by themselves.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  names = [[
italia|francia|spagna|portogallo|germania|regno unito|svizzera|austria|russia|ucraina|cina|
giappone|india|stati uniti|canada|brasile|argentina|grecia|turchia|europa|asia|africa|america|
roma|milano|napoli|torino|palermo|genova|bologna|firenze|venezia|verona|bari|catania|sicilia|
sardegna|lombardia|toscana|lazio|londra|parigi|berlino|bruxelles|mosca|madrid]],
}
