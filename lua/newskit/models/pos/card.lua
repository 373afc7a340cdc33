--- Where the model `pos` comes from. The fingerprints are written by spec/eval/models.lua.
return {
  name = "pos",
  kind = "tagger",
  summary = "Parts of speech (Penn Treebank).",
  artifact = "weights.model",
  trainer = "pos/train.lua",
  command = "newskit run spec/eval/models.lua --write SHARED pos",
  data = {
    "the train half of the silver tags (Stanford CoreNLP) published with PolNeAR 1.0.0",
  },
  needs = {
    "data/tags/train.jsonl.gz", "data/quotes/train.jsonl.gz",
  },
  tools = {
    "newskit's own trainer (csrc/learn/train)",
  },
  seed = 1,
  license = "MIT, as newskit; only weights are kept of the texts",
  in_sample = {
    "accuracy .982 of all silver tokens of the train half, .990 of those with the same bounds",
  },
  held_out = {
    "dev half, other documents: accuracy .967 of all silver tokens, .975 of those with the same bounds",
  },
  columns = {
    "case", "form", "norm", "outline", "place", "prefix1", "prefix2", "prefix3", "shape", "suffix1", "suffix2",
    "suffix3", "suffix4",
  },
  columns_fnv1a64 = "f5db875d8efbff29",
  bytes = 1286728,
  fnv1a64 = "7697ba07a4083265",
}
