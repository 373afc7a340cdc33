-- Norwegian words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "publisert | publisert kl | kl | dato | den",
  updated = "oppdatert | sist oppdatert | sist endret | endret",
  ago = "siden | i går | i dag",
  by = "av | tekst | skrevet av",
  join = "og | med",
  roles = "journalist | redaktør | korrespondent | reporter | sjefredaktør | ansvarlig redaktør",
  desk = "redaksjonen | ntb",
  share = "del | del artikkel | del på facebook | lagre | skriv ut | kopier lenke | følg",
  ad = "annonse | annonsørinnhold | reklame",
  newsletter = "nyhetsbrev | abonner | meld deg på | bli abonnent",
  related = "les også | les mer | relaterte artikler | relatert | mest lest | siste nytt | se også"
    .. " | mer om | flere nyheter | anbefalt",
  comments = "kommentarer | kommenter | debatt",
  tags = "emner | stikkord | temaer",
  credit = "foto | bilde | kilde",
  legal = "alle rettigheter | personvern | opphavsrett",
  login = "logg inn | for abonnenter",
  player = "lytt | lesetid | lukk | spill av",
  author = "om forfatteren",
}
