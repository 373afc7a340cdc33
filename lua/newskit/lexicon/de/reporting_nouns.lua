--- Nouns and phrases of German that attribute words or views to somebody.
return {
  source = "compiled for newskit from general knowledge of news German",
  license = "MIT",
  --- Phrases before who speaks; the last word may be "von".
  phrases = {
    "laut", "nach angaben", "nach angabe", "nach ansicht", "nach auffassung", "nach meinung", "nach einschätzung",
    "nach darstellung", "nach den worten", "nach worten", "nach informationen", "nach überzeugung", "nach aussage",
    "nach aussagen", "aus sicht", "den angaben", "nach berichten", "nach erkenntnissen", "gemäss", "gemäss",
  },
  --- Words behind who speaks: "Medienberichten zufolge".
  postpositions = "zufolge",
  --- A word between a quotation and who speaks, without a verb: "…, so Beispiel".
  so = "so",
  --- Heads of phrases that need no source: "nach eigenen Angaben".
  sourceless = "heisst hiess heisst",
  speech = [[ vorwurf vorwürfe behauptung aussage erklärung ankündigung forderung warnung kritik fazit
annahme ]],
  attitude = "ansicht meinung auffassung hoffnung überzeugung",
  media = [[ interview gespräch mitteilung pressemitteilung erklärung brief tweet post bericht schreiben
podcast ]],
}
