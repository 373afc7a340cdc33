--- Places that news in French names: no speakers by themselves.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  names = [[france|belgique|suisse|luxembourg|québec|canada|allemagne|italie|espagne|portugal|
pologne|grèce|turquie|russie|
ukraine|roumanie|royaume-uni|angleterre|écosse|irlande|états-unis|mexique|brésil|argentine|
chine|japon|inde|iran|irak|
israël|syrie|égypte|maroc|algérie|tunisie|libye|sénégal|mali|cameroun|nigeria|australie|europe|
asie|afrique|amérique|paris|
lyon|marseille|lille|toulouse|bordeaux|nantes|strasbourg|nice|rennes|montpellier|grenoble|
bruxelles|liège|genève|lausanne|
montréal|ottawa|londres|berlin|madrid|rome|moscou|kiev|washington|pékin|tokyo|new york]],
  adjectives = "",
}
