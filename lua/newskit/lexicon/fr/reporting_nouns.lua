--- Nouns and phrases of French that attribute words or views to somebody.
return {
  source = "compiled for newskit from general knowledge of news French",
  license = "MIT",
  phrases = { "selon", "d' après", "de l' avis", "aux dires", "au dire", "aux yeux",
  "d' après les dires", "de l' aveu" },
  --- A preposition that attributes at the start of a sentence alone: "Pour Anne Exemple, …".
  opening_phrases = "pour",
  postpositions = "",
  so = "",
  speech = "déclaration affirmation annonce promesse critique accusation",
  attitude = "avis opinion espoir crainte",
  media = "communiqué entretien interview tweet message lettre rapport article",
}
