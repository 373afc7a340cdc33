--- Titles before names in Dutch.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  male = "meneer dhr. heer",
  female = "mevrouw mevr.",
  neutral = "dr. prof. drs. mr. ir.",
  offices = [[
    president premier minister koning koningin prins prinses paus generaal kardinaal bisschop
    burgemeester ]],
  suffixes = "jr. ii iii iv",
}
