-- Swedish words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "publicerad | publicerat | publicerades | kl | datum | klockan | den",
  updated = "uppdaterad | uppdaterat | senast uppdaterad | ändrad",
  ago = "sedan | igår | i dag | idag",
  by = "av | text | skriven av | från",
  join = "och | med",
  roles = "journalist | reporter | redaktör | korrespondent | chefredaktör | krönikör",
  desk = "redaktionen | tt | nyhetsbyrå",
  share = "dela | dela artikel | dela på facebook | spara | skriv ut | kopiera länk | följ"
    .. " | tipsa",
  ad = "annons | annonser | sponsrat",
  newsletter = "nyhetsbrev | prenumerera | anmäl dig | bli prenumerant",
  related = "läs också | läs mer | läs även | relaterat | relaterade artiklar | mest läst"
    .. " | senaste nytt | se också | mer om | fler nyheter",
  comments = "kommentarer | kommentera | kommentar",
  tags = "ämnen | taggar | ämne",
  credit = "foto | bild | källa | bilden",
  legal = "alla rättigheter | integritetspolicy | copyright | ansvarig utgivare",
  login = "logga in | för prenumeranter",
  player = "lyssna | lästid | stäng | spela",
  author = "om författaren",
}
