--- Where the model `quote_choice` comes from. The fingerprints are written by spec/eval/models.lua.
return {
  name = "quote_choice",
  kind = "tagger",
  summary = "How likely each candidate of a quotation is to be right.",
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
    "agree", "conf", "cprod", "cuelen", "cuepos", "dist", "endpunct", "endw", "gap", "inq", "lem", "leml", "lemtype",
    "len", "mode", "modelrule", "nspans", "order", "pb", "pc", "pcs", "pe", "place", "pmean", "pmin", "prevw", "ps",
    "psrc", "ptype", "report", "rule", "ruletype", "runfit", "srcpos", "srctype", "startpos", "startw", "votes",
  },
  columns_fnv1a64 = "c2b3ff93c9bf26be",
  bytes = 499640,
  fnv1a64 = "0578ab9bdd088994",
}
