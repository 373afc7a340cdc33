-- Danish words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "publiceret | offentliggjort | udgivet | oprettet | kl | dato | d | den",
  updated = "opdateret | senest opdateret | sidst opdateret | ændret",
  ago = "siden | i går | i dag | timer siden",
  by = "af | tekst | skrevet af | journalist",
  join = "og | med",
  roles = "journalist | redaktør | korrespondent | reporter | chefredaktør",
  desk = "redaktionen | ritzau",
  share = "del | del artikel | del på facebook | gem | print | kopier link | følg",
  ad = "annonce | annoncer | sponsoreret",
  newsletter = "nyhedsbrev | tilmeld | abonner | bliv abonnent | tilmeld dig",
  related = "læs også | læs mere | relaterede artikler | mest læste | seneste nyt | se også"
    .. " | mere om | flere nyheder | anbefalet",
  comments = "kommentarer | kommentar | debat",
  tags = "emner | tags | emneord",
  credit = "foto | billede | kilde",
  legal = "alle rettigheder forbeholdes | privatlivspolitik | copyright",
  login = "log ind | for abonnenter",
  player = "lyt | læsetid | luk | afspil | hør artiklen",
  author = "om forfatteren",
}
