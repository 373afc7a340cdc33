-- Finnish words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "julkaistu | klo | pvm",
  updated = "päivitetty | viimeksi päivitetty | muokattu",
  ago = "sitten | eilen | tänään",
  by = "teksti | kirjoittaja | kirjoittanut",
  join = "ja",
  roles = "toimittaja | päätoimittaja | kirjeenvaihtaja",
  desk = "toimitus | stt",
  share = "jaa | tulosta | kopioi linkki | tallenna | seuraa | jaa artikkeli",
  ad = "mainos | mainokset | kaupallinen yhteistyö",
  newsletter = "uutiskirje | tilaa | tilaa uutiskirje",
  related = "lue myös | lue lisää | luetuimmat | uusimmat | katso myös | aiheesta lisää"
    .. " | lisää aiheesta",
  comments = "kommentit | kommentoi",
  tags = "aiheet | avainsanat",
  credit = "kuva | kuvat | lähde | kuvaaja",
  legal = "kaikki oikeudet pidätetään | tietosuoja",
  login = "kirjaudu | kirjaudu sisään",
  player = "kuuntele | lukuaika | sulje",
  author = "kirjoittajasta",
}
