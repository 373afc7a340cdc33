-- Czech words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "publikováno | vydáno | zveřejněno | datum | v | dne",
  updated = "aktualizováno | aktualizace | upraveno | změněno",
  ago = "před | včera | dnes | hodinami",
  by = "autor | autoři | text | napsal | napsala",
  join = "a",
  roles = "redaktor | redaktorka | reportér | reportérka | zpravodaj | novinář | šéfredaktor",
  desk = "redakce | čtk | redakčně upravená zpráva",
  share = "sdílet | sdílejte článek | sdílet článek | tisknout | kopírovat odkaz | uložit"
    .. " | sledovat | sdílet na facebooku",
  ad = "reklama | inzerce | komerční sdělení | placená inzerce",
  newsletter = "newsletter | přihlásit se k odběru | odebírat | předplatné | předplaťte si"
    .. " | přihlaste se",
  related = "čtěte také | přečtěte si také | související | související články"
    .. " | související témata | nejčtenější | nejnovější | další články"
    .. " | mohlo by vás zajímat | doporučujeme | stalo se v | více o | postranní panel"
    .. " | další | hlavní zprávy | čtěte více",
  comments = "diskuze | diskuse | komentáře | vstoupit do diskuze | přidat komentář",
  tags = "témata | štítky | klíčová slova | související témata",
  credit = "foto | zdroj | autor fotografie | video | ilustrační foto",
  legal = "všechna práva vyhrazena | ochrana osobních údajů | podmínky užití",
  login = "přihlásit | přihlásit se | registrovat",
  player = "poslechněte si | chcete-li článek poslouchat | následuje obsah"
    .. " | přejít před obsah | zavřít | článek | doba čtení | přehrát",
  author = "o autorovi",
}
