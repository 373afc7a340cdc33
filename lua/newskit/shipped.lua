--- The names of the analyzers that ship, in the order in which they are listed. Each is the file of its
-- name in `analyzers/`. Data only.
return {
  "articles",
  "volume",
  "contrast",
  "keywords",
  "ngrams",
  "collocations",
  "keyness",
  "dispersion",
  "diversity",
  "readability",
  "concordance",
  "quotes",
  "speakers",
  "sources",
  "entities",
}
