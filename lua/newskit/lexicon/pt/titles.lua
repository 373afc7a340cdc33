--- Titles before names in Portuguese.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  male = "sr. sr senhor dom d.",
  female = "sra. sra senhora dona",
  neutral = "dr. dra. dr dra prof.",
  offices = [[
    presidente presidenta ministro ministra rei rainha papa príncipe princesa general coronel cardeal
    bispo prefeito prefeita governador governadora ]],
  suffixes = "jr. ii iii iv",
}
