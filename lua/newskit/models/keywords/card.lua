--- Where the model `keywords` comes from. The fingerprints are written by spec/eval/models.lua.
return {
  name = "keywords",
  kind = "forest",
  summary = "How good each candidate is as a keyword.",
  artifact = "forest.txt",
  trainer = "keywords/train.py",
  command = "newskit run spec/eval/models.lua --write SHARED keywords",
  data = {
    "the development halves of 500N-KPCrowd (250 texts), WikiNews (50) and Inspec (1000)",
  },
  needs = {
    "data/keywords/500N-KPCrowd.dev.jsonl.gz", "data/keywords/WikiNews.dev.jsonl.gz",
    "data/keywords/Inspec.dev.jsonl.gz", "eval/keywords_score.py",
  },
  tools = {
    "LightGBM 4.7.0", "scikit-learn", "numpy",
  },
  seed = 1,
  license = "MIT, as newskit; only thresholds and weights are kept of the texts",
  in_sample = {
    "F1@10: 500N-KPCrowd .203, WikiNews .413, Inspec .254",
  },
  held_out = {
    "F1@10 by documents, 5 folds: .194 / .374 / .249",
  },
  columns = {
    "document_words", "words", "frequency", "first", "place", "sentence", "stops_inside", "weak_left", "weak_share",
    "mean_log", "least_word", "length", "number", "left", "right", "both", "capitals", "sentences", "nested",
    "containers", "last_length",
  },
  columns_fnv1a64 = "d3b13250f7d7ab21",
  bytes = 15205,
  fnv1a64 = "4f3ce330bc48b7a3",
}
