--- Titles before names in Italian.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  male = "sig. signor dott. don sir",
  female = "sig.ra signora dott.ssa",
  neutral = "dr. prof. avv. on. ing.",
  offices = [[
    presidente ministro ministra re regina papa principe principessa generale colonnello cardinale
    vescovo sindaco sindaca premier senatore senatrice ]],
  suffixes = "jr. ii iii iv",
}
