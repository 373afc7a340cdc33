-- Dutch words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "gepubliceerd | gepubliceerd op | geplaatst | datum | om | op | uur | verschenen",
  updated = "bijgewerkt | laatst bijgewerkt | laatste update | gewijzigd | aangepast",
  ago = "geleden | gisteren | vandaag | uur geleden",
  by = "door | tekst | auteur | van | geschreven door",
  join = "en | met",
  roles = "redacteur | verslaggever | correspondent | journalist | hoofdredacteur | columnist"
    .. " | politiek verslaggever",
  desk = "redactie | onze redactie | van onze redactie | anp",
  share = "delen | deel | deel dit artikel | printen | kopieer link | opslaan | bewaren | volgen"
    .. " | volg ons | deel via",
  ad = "advertentie | gesponsord | advertenties",
  newsletter = "nieuwsbrief | aanmelden | abonneren | schrijf je in | word lid | abonnee worden"
    .. " | meld je aan | steun ons",
  related = "lees ook | lees meer | gerelateerd | gerelateerde artikelen | meest gelezen"
    .. " | meer nieuws | meer over | zie ook | bekijk ook | laatste nieuws | aanbevolen"
    .. " | net binnen | meer van | verder lezen",
  comments = "reacties | reactie | reageer | reageren | plaats een reactie",
  tags = "onderwerpen | tags | trefwoorden | thema's",
  credit = "foto | beeld | bron | afbeelding | fotograaf | foto's",
  legal = "alle rechten voorbehouden | privacybeleid | algemene voorwaarden | auteursrecht",
  login = "inloggen | log in | voor abonnees | account aanmaken",
  player = "luister | leestijd | minuten | sluiten | afspelen | luister naar dit artikel",
  author = "over de auteur | vertaling",
}
