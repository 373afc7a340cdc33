--- Closed classes of Italian words.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  determiner = [[
    il lo la i gli le l' un uno una un' questo questa questi queste quel quello quella quei quegli quelle
    ogni alcuni alcune molti molte tutti tutte nessun nessuna entrambi due tre quattro cinque sei sette
    otto nove dieci ]],
  possessive = [[
    mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri nostre loro ]],
  pronoun = [[
    io tu lui lei noi voi essi esse egli ella mi ti si ci vi ne gli chi qualcuno nessuno niente nulla ciò
    questo ]],
  preposition = [[
    di a da in con su per tra fra del dello della dei degli delle dell' al allo alla ai agli alle all'
    dal dallo dalla dai dalle dall' nel nello nella nei nelle nell' sul sullo sulla sui sulle sull' d'
    senza dopo prima contro durante verso presso entro oltre ]],
  conjunction = "e ed o ma né però",
  subordinator = "che se quando perché mentre dove come cui quale affinché benché ch'",
  auxiliary = [[
    è sono era erano fu furono sarà saranno sarebbe sia siano ha hanno aveva avevano avrà avrebbe abbia
    può possono poteva potrà potrebbe deve devono doveva dovrà dovrebbe va vanno viene vengono veniva sta
    stanno fa fanno ]],
  negation = "non mai",
  adverb = [[
    anche già ancora sempre poi dopo così molto bene male qui lì ieri oggi domani inoltre tuttavia
    infatti solo soltanto quasi più meno ora adesso recentemente invece ]],
  time = [[
    lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno
    luglio agosto settembre ottobre novembre dicembre ieri oggi settimana mese anno giorno sera mattina ]],
}
