--- Titles before names in German.
return {
  source = "compiled for newskit from general knowledge of news German",
  license = "MIT",
  male = "herr herrn sir lord",
  female = "frau lady dame",
  neutral = "dr. dr prof. prof professor professorin doktor",
  offices = [[
präsident präsidentin kanzler kanzlerin minister ministerin papst könig königin prinz prinzessin
bischof kardinal graf ]],
  suffixes = "jr. jr sr. sr ii iii iv",
}
