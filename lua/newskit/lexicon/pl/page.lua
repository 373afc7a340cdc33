-- Polish words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "opublikowano | data publikacji | publikacja | dodano | godz | data | utworzono",
  updated = "aktualizacja | zaktualizowano | ostatnia aktualizacja",
  ago = "temu | wczoraj | dzisiaj",
  by = "autor | tekst | opracowanie | oprac",
  join = "i | oraz",
  roles = "dziennikarz | dziennikarka | redaktor | redaktorka | reporter | korespondent",
  desk = "redakcja | pap",
  share = "udostępnij | drukuj | kopiuj link | zapisz | obserwuj | podziel się",
  ad = "reklama | materiał sponsorowany | ogłoszenie",
  newsletter = "newsletter | zapisz się | subskrybuj | prenumerata",
  related = "czytaj także | czytaj też | zobacz także | zobacz też | czytaj więcej | powiązane"
    .. " | najczęściej czytane | przeczytaj także | polecane | najnowsze | popularne"
    .. " | więcej | warto przeczytać",
  comments = "komentarze | komentarz | skomentuj | dodaj komentarz",
  tags = "tagi | tematy | słowa kluczowe",
  credit = "fot | foto | zdjęcie | źródło | źródła",
  legal = "wszelkie prawa zastrzeżone | polityka prywatności",
  login = "zaloguj | zaloguj się",
  player = "posłuchaj | czas czytania | zamknij | odtwórz",
  author = "o autorze",
}
