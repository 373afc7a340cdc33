-- What decides about sentences of Italian, beside abbreviations. csrc/generate/segmentation.lua compiles this file
-- into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- The pieces of an abbreviation may be written apart.
  spaced = true,
  -- Words that, capitalized after an abbreviation or a number, mostly start a new sentence.
  starters = [[
    a ad adesso ai al alcune alcuni alla alle allo allora anche ancora anzi appena attualmente basta bene c'è
    che chi ci ciò come con contro cosa così da dagli dai dal dalla dalle dallo davanti degli dei del della
    delle dello dopo dove dunque durante e ecco ed egli eppure era essa essi esso fino forse fra già gli grazie
    ha hanno i ieri il in infatti infine inoltre insomma intanto invece io l'ha la le lei lo loro ma mai me
    mentre mi molte molti negli nei nel nella nelle nello nessun nessuno no noi non nonostante nulla o oggi ogni
    oltre oppure ora per perché però più poi poiché prima può qual quale quali quando quanto quasi quella quelle
    quelli quello questa queste questi questo qui quindi se secondo senza si sia solo sono sopra sotto su sua
    subito sue sugli sui sul sulla sulle suo suoi sì tale tra tutta tuttavia tutte tutti tutto un una uno vi voi
    è
  ]],
  -- Where words are counted: stopwords that are other words in capitals; what is elided and a word of its own.
  acronyms = "ai",
  articles = [[
    all anch bell c ch coll com cos d dall dell dov l m mezz n nell nessun quand quell quest s sant senz sull t tutt
    un v
  ]],
}
