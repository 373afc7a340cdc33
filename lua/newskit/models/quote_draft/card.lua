--- Where the model `quote_draft` comes from. The fingerprints are written by spec/eval/models.lua.
return {
  name = "quote_draft",
  kind = "tagger",
  summary = "Contents, cues and sources of quotations: a first reading of text and rules.",
  artifact = "weights.model",
  trainer = "quote_draft/train.lua",
  command = "newskit run spec/eval/models.lua --write SHARED quote_draft quote_spans quote_choice",
  data = {
    "the train half of PolNeAR 1.0.0 (Newell, Margolin, Ruths 2018)",
  },
  needs = {
    "data/quotes/train.jsonl.gz",
  },
  tools = {
    "newskit's own trainer (csrc/learn/train)",
  },
  seed = 1,
  license = "MIT, as newskit; only weights are kept of the texts",
  in_sample = {
    "train half, rules and the three models together: content F1 .707 exact, .857 partly; triple F1 .605",
  },
  held_out = {
    "dev half, other documents, rules and the three models together: content F1 .611 exact, .794 partly",
    "the least worth of what is chosen was set on the dev half and on 81 articles of other fields",
  },
  columns = {
    "case", "closing", "comma", "cue", "first", "follow", "lemma", "mark", "name", "norm", "opening", "outline",
    "place", "pos", "prefix3", "rule", "run", "run_after", "run_before", "run_class", "stop", "suffix2", "suffix3",
    "that", "verb", "who",
  },
  columns_fnv1a64 = "09ca839b55eefc10",
  bytes = 2375120,
  fnv1a64 = "d9c44e6534966a74",
}
