--- Titles before names in French.
return {
  source = "compiled for newskit from general knowledge of news French",
  license = "MIT",
  male = "m. m monsieur mm. sir lord",
  female = "mme mme. madame mlle mademoiselle",
  neutral = "dr dr. docteur pr pr. professeur me maître",
  offices = [[ président présidente ministre premier-ministre pape roi reine prince princesse cardinal
évêque général
colonel capitaine maire député députée sénateur sénatrice juge saint sainte ]],
  suffixes = "jr jr. ii iii iv xvi xv",
}
