--- Where quotes2.model comes from. Generated with it; do not edit.
return {
  data = "the train half of PolNeAR 1.0.0 (Newell, Margolin, Ruths 2018)",
  command = "newskit run spec/eval/train_quotes.lua --write SHARED",
  license = "MIT, as newskit; only weights are kept of the texts",
  figures = {
    "see docs/quotes.md: the three models and the rules are measured together",
  },
  bytes = 2373200,
  fnv1a64 = "66dcd6f8071096d5",
}
