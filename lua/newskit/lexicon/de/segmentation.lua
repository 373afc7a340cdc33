-- What decides about sentences of German, beside abbreviations. csrc/generate/segmentation.lua compiles this file
-- into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- A full stop behind a number makes an ordinal of it.
  ordinals = true,
  -- The pieces of an abbreviation may be written apart.
  spaced = true,
  -- Words that, capitalized after an abbreviation or a number, mostly start a new sentence.
  starters = [[
    aber alle allerdings als also am an andere anders auch auf aus außerdem bei beide beim bereits bis bislang
    da dabei dadurch dafür dagegen daher damals damit danach daneben dann daran darauf daraus darin darum
    darüber das dass davon davor dazu dem den denn dennoch der deren derzeit des deshalb dessen deswegen die
    dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines einige er erst es
    etwa ferner für gegen gleichzeitig hier hierbei hierzu hinter ich ihm ihn ihr ihre ihrem ihren im immer in
    indem insgesamt inzwischen ist jede jeder jedoch jetzt kein keine kurz laut leider man manche mehr mehrere
    mein meist mit nach nachdem natürlich neben nicht noch nun nur ob obwohl oder oft ohne schließlich schon
    sein seine seinen seiner seit seitdem sie sind so sogar solche somit sonst sowohl später statt trotz
    trotzdem um und unser unsere unter viele vielmehr vom von vor vorher wann war waren warum was wegen weil
    weitere weiterhin welche wenn wer werden wie wieder wir wird wo wurde wurden während zu zudem zuerst zuletzt
    zum zunächst zur zusätzlich zuvor zwar zwischen über übrigens
  ]],
}
