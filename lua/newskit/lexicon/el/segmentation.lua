-- What decides about sentences of Greek, beside abbreviations. csrc/generate/segmentation.lua compiles this file
-- into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- The pieces of an abbreviation may be written apart.
  spaced = true,
  -- Words that, capitalized after an abbreviation or a number, mostly start a new sentence.
  starters = [[
    ένα ένας έτσι έχει ή ήδη ήταν ακόμα ακόμη αλλά αν ανάμεσα αντίθετα από αργότερα ας αυτά αυτή αυτοί αυτό
    αυτός αφού γι για γιατί δε δεν δύο εάν είναι είχε εγώ εδώ εκεί ενώ επίσης η θα κάθε κάποιοι καθώς και κατά
    κατόπιν κι λοιπόν μέχρι μία μα μας με μετά μη μην μια μου να ναι ο οι ούτε πάντως πάνω παρά ποια ποιος
    πολλοί που πριν προς πώς σήμερα σε στα στη στην στις στο στον στους συνεπώς τα τελικά τη την της τι τις το
    τον του τους των τότε τώρα υπάρχει χθες χωρίς ως ωστόσο όλα όλοι όμως όπως όσο όταν ότι
  ]],
}
