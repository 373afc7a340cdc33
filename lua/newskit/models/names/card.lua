--- Where the model `names` comes from. The fingerprints are written by spec/eval/models.lua.
return {
  name = "names",
  kind = "tagger",
  summary = "Names of persons, organizations, locations and other things.",
  artifact = "weights.model",
  trainer = "names/train.lua",
  command = "newskit run spec/eval/models.lua --write SHARED names",
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
    "train half, whole names: all F1 .990",
  },
  held_out = {
    "dev half, other documents, whole names: all F1 .881",
    "PERSON F1 .910, LOCATION F1 .918, MISC F1 .859, ORGANIZATION F1 .793",
  },
  columns = {
    "case", "form", "norm", "outline", "place", "pos", "prefix3", "prefix4", "shape", "suffix2", "suffix3", "suffix4",
  },
  columns_fnv1a64 = "2ee7c5e1987ea448",
  bytes = 1141136,
  fnv1a64 = "2410c828f9feebbc",
}
