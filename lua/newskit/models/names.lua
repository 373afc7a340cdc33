--- Where names.model comes from. Generated with it; do not edit.
return {
  data = "the train half of the silver tags (Stanford CoreNLP) published with PolNeAR 1.0.0",
  command = "newskit run spec/eval/train_tags.lua --write SHARED",
  license = "MIT, as newskit; only weights are kept of the texts",
  figures = {
    "LOCATION F1 0.918",
    "MISC F1 0.864",
    "ORGANIZATION F1 0.788",
    "PERSON F1 0.909",
    "all F1 0.880",
  },
  bytes = 940088,
  fnv1a64 = "b13c9a967b322070",
}
