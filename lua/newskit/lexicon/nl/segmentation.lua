-- What decides about sentences of Dutch, beside abbreviations. csrc/generate/segmentation.lua compiles this file
-- into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- The pieces of an abbreviation may be written apart.
  spaced = true,
  -- Words that, capitalized after an abbreviation or a number, mostly start a new sentence.
  starters = [[
    aan achter al alle alleen als ander andere bij binnen boven buiten daar daarbij daardoor daarin daarmee
    daarna daarnaast daarom daarop daarvan daarvoor dan dat de deze die dit door dus echter een eerder eerst
    eigenlijk elk en enkele er geen haar had hebben heeft het hier hierbij hierdoor hij hoe hoewel hun ik in
    inmiddels is ja je jij jullie kan later maar meer men met mijn misschien na naar naast nadat nee net niet
    niets nog nu of om omdat ondanks onder ongeveer ook op over pas sinds slechts soms te tegen terwijl tijdens
    toch toen tot totdat tussen uit uiteindelijk van vanaf vandaag veel verder volgens voor vooral voordat waar
    waarom wanneer want waren was wat we wel werd wie wij wordt zal ze zelf zelfs zij zijn zo zoals zodat zonder
    zou zowel
  ]],
}
