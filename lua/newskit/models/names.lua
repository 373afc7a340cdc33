--- Where names.model comes from. Generated with it; do not edit.
return {
  data = "the train half of the silver tags (Stanford CoreNLP) published with PolNeAR 1.0.0",
  command = "newskit run spec/eval/train_tags.lua --write SHARED",
  license = "MIT, as newskit; only weights are kept of the texts",
  figures = {
    "LOCATION F1 0.918",
    "MISC F1 0.859",
    "ORGANIZATION F1 0.793",
    "PERSON F1 0.910",
    "all F1 0.881",
  },
  bytes = 1141136,
  fnv1a64 = "2410c828f9feebbc",
}
