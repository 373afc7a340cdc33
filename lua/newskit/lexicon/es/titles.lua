--- Titles before names in Spanish.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  male = "sr. sr señor don d.",
  female = "sra. sra señora doña srta.",
  neutral = "dr. dra. dr dra",
  offices = [[
    presidente presidenta ministro ministra rey reina papa príncipe princesa general coronel cardenal
    obispo alcalde alcaldesa ]],
  suffixes = "jr. ii iii iv",
}
