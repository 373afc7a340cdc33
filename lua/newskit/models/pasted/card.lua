--- Where the model `pasted` comes from. The fingerprints are written by spec/eval/models.lua.
return {
  name = "pasted",
  kind = "tagger",
  summary = "Which lines of a pasted page are its body.",
  artifact = "weights.model",
  trainer = "pasted/train.lua",
  command = "newskit run spec/eval/models.lua --write SHARED pasted",
  data = {
    "95 pasted pages of 69 sites from the public tests of fundus (MIT)",
  },
  needs = {
    "data/pasted/pasted.jsonl.gz", "data/pasted/gold.jsonl",
  },
  tools = {
    "newskit's own trainer (csrc/learn/train)",
  },
  seed = 1,
  license = "MIT, as newskit; only weights are kept of the texts",
  in_sample = {
    "body F1 .988, the reader with the rules around the model",
  },
  held_out = {
    "body F1 by sites, the model alone, 5 / 8 / 10 / 11 folds: .964 / .962 / .963 / .957",
    "the settings were chosen by these figures, so they are a little kind",
  },
  columns = {
    "after", "bar", "before", "build", "bullet", "capitals", "clock", "close_under", "credited", "date_line", "dated",
    "digit", "early", "email", "ending", "first", "glued", "headline_again", "left", "line_after", "line_before",
    "long", "lower", "mark", "next_credit", "no_gap", "no_letters", "numeric", "opens_quote", "past", "position",
    "prefix_colon", "promotes", "pulled", "repeated", "says_ad", "says_ago", "says_author", "says_by",
    "says_comments", "says_credit", "says_date", "says_desk", "says_legal", "says_login", "says_long_ad",
    "says_long_ago", "says_long_author", "says_long_by", "says_long_comments", "says_long_credit", "says_long_date",
    "says_long_desk", "says_long_legal", "says_long_login", "says_long_newsletter", "says_long_player",
    "says_long_related", "says_long_roles", "says_long_share", "says_long_tags", "says_long_updated",
    "says_newsletter", "says_player", "says_related", "says_roles", "says_share", "says_tags", "says_updated",
    "sentences", "shared", "size", "under", "upper", "url",
  },
  columns_fnv1a64 = "1cc3b9bb05d5d064",
  bytes = 9720,
  fnv1a64 = "5f459bdf48da94ea",
}
