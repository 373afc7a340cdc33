--- Places that news in Dutch names: no speakers by themselves.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  names = [[
nederland|belgië|duitsland|frankrijk|spanje|italië|portugal|engeland|verenigd koninkrijk|rusland|
oekraïne|china|japan|india|indonesië|suriname|verenigde staten|amerika|canada|europa|azië|afrika|
amsterdam|rotterdam|utrecht|eindhoven|groningen|maastricht|antwerpen|gent|brussel|vlaanderen|
wallonië|limburg|brabant|gelderland|friesland|zeeland|londen|parijs|berlijn|moskou]],
}
