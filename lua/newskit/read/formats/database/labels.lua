--- What the exports of news databases write before their values, by language of the interface: data only.
-- Names are in small letters; the reader that uses a table says how it folds what it reads.
-- Source: exports as described by the public readers for R and Python, and by what their test files show.
-- @module newskit.read.formats.database.labels

local labels = {}

--- The parts of LexisNexis and Nexis Uni: field → label.
labels.nexis = {
  section = {"section", "rubrique", "rubrik", "ressort", "sección", "seccion", "sezione", "rubriek"},
  length = {"length", "longueur", "länge", "longitud", "lunghezza", "lengte"},
  byline = {"byline", "author", "auteur", "autor", "autore", "verfasser", "von"},
  dateline = {"dateline", "ortsmarke", "lieu"},
  standfirst = {"highlight", "encart", "encadré"},
  graphic = {"graphic", "grafik", "graphique", "bild", "photo"},
  loaded = {"load-date", "date-chargement", "update", "lade-datum"},
  language = {"language", "langue", "sprache", "idioma", "lingua", "taal"},
  kind = {"publication-type", "type-publication", "publikationstyp", "document-type", "distribution"},
  code = {"journal-code", "zeitungs-code", "code-journal", "acc-no", "isbn", "issn"},
  keywords = {"subject", "sujet", "thema", "themen", "tema"},
  organization = {
    "company", "societe", "société", "organization", "organisation", "firma", "unternehmen", "ticker",
    "symbole-boursier", "industry", "secteur-activite", "branche", "person", "personne", "personen",
  },
  place = {"geographic", "localisation-geo", "geographie", "city", "state", "country", "region"},
  series = {"series", "serie", "série", "correction-date", "correction", "notes", "edition", "title", "url"},
  headline = {"headline", "titre", "überschrift", "titel"},
  body = {"body", "text", "texte"},
}

-- The labels that stand before the text; the others follow it, and `section`, `byline` and `standfirst` may.
labels.nexis_head = {
  section = true, length = true, byline = true, dateline = true, standfirst = true, series = true, headline = true,
  body = true,
}

--- Lines that part the articles of a LexisNexis text: patterns of the number and of how many there are.
labels.nexis_counts = {
  "^(%d+) of (%d+) DOCUMENTS?$", "^Dokument (%d+) von (%d+)$", "^(%d+) von (%d+) DOKUMENTEN?$",
  "^Document (%d+) de (%d+)$", "^(%d+) de (%d+) DOCUMENTS?$", "^Documento (%d+) de (%d+)$",
  "^(%d+) de (%d+) DOCUMENTOS?$", "^Document (%d+) of (%d+)$", "^Documento (%d+) di (%d+)$",
  "^Document (%d+) van (%d+)$",
}

--- The first labels of covers.
labels.nexis_covers = {
  "Download Request:", "Ausgabeauftrag:", "Demande de t", "Time Of Request:", "Print Request:",
  "Zeitpunkt der Anforderung", "Heure de la demande",
}

--- Headings in Nexis Uni's documents, the same in every interface that was seen.
labels.uni = {
  body = {"body", "texte", "cuerpo", "haupttext"},
  rest = {"classification", "klassifizierung", "clasificación", "graphic", "grafik", "graphique"},
  finish = {"end of document", "ende des dokuments", "fin du document", "fin del documento", "dokumentende"},
  abstract = {"abstract", "zusammenfassung", "résumé"},
  full = {"full text", "volltext", "texte intégral"},
}

--- Sentences of databases that stand where a document should.
labels.errors = {
  "We are sorry but there is an error in this document", "Leider ist in diesem Dokument ein Fehler aufgetreten",
  "it is not possible to display it",
}

--- Factiva's codes, the same in every interface: code → field, or false for what is left.
labels.factiva = {
  HD = "headline", BY = "byline", CR = "credit", WC = "length", PD = "published", ET = "time", SN = "site",
  SC = "code", ED = "edition", PG = "page", VOL = "volume", SE = "section", LA = "language", CY = "rights",
  CLM = "column", DLN = "dateline", ART = "art", CT = "contact", CX = "correction", RF = "reference",
  CO = "organization", IN = "industry", NS = "keywords", RE = "place", IPC = "class", IPD = "class_words",
  PUB = "publisher", AN = "id", LP = "lead", TD = "rest", NGC = "group", GC = "group_code",
}

--- The codes that may follow Factiva's text.
labels.factiva_tail = {
  ART = true, CT = true, CX = true, RF = true, CO = true, IN = true, NS = true, RE = true, IPC = true, IPD = true,
  PUB = true, AN = true,
}

--- The headings of Factiva's summary of the search, which is no article.
labels.factiva_summary = {"Search Summary", "Zusammenfassung der Suche", "Résumé de la recherche", "搜索摘要"}

--- ProQuest: label → field, or false for what is left.
labels.proquest = {
  ["title"] = "headline", ["author"] = "byline", ["publication title"] = "site", ["publication date"] = "published",
  ["pages"] = "page", ["page"] = "page", ["first page"] = "page", ["section"] = "section", ["edition"] = "edition",
  ["dateline"] = "dateline", ["proquest document id"] = "id", ["document url"] = "url", ["abstract"] = "abstract",
  ["full text"] = "text", ["language of publication"] = "language", ["language"] = "language",
  ["subject"] = "keywords", ["copyright"] = "rights", ["source type"] = false, ["document type"] = false,
  ["publication year"] = "year", ["publication info"] = "info", ["credit"] = "credit", ["links"] = false,
  ["publication subject"] = false, ["issn"] = false, ["e-issn"] = false, ["last updated"] = false,
  ["place of publication"] = false, ["location"] = false, ["publisher"] = false, ["identifier / keyword"] = false,
  ["country of publication"] = false, ["database"] = false, ["people"] = false, ["business indexing term"] = false,
  ["company / organization"] = false, ["source"] = false, ["volume"] = false, ["issue"] = false,
  ["column"] = false, ["accession number"] = false, ["publication place"] = false, ["classification"] = false,
  ["number of pages"] = false, ["isbn"] = false, ["product name"] = false, ["document feature"] = false,
  ["publisher name"] = false, ["alternate title"] = false,
}

--- What stands before the number of a page.
labels.pages = {
  pg = true, p = true, pp = true, s = true, pag = true, ["pág"] = true, seite = true, page = true, pages = true,
}

--- Names of languages as interfaces write them → code.
labels.languages = {
  en = "english anglais englisch inglés ingles inglese engels 英文 英语 英語",
  de = "german deutsch allemand alemán tedesco duits 德文",
  fr = "french français francais französisch francés francese frans 法文",
  es = "spanish español espagnol spanisch spagnolo spaans 西班牙文",
  it = "italian italiano italien italienisch italiaans 意大利文",
  pt = "portuguese português portugais portugiesisch portugués 葡萄牙文",
  nl = "dutch nederlands néerlandais niederländisch holandés 荷兰文",
  sv = "swedish svenska suédois schwedisch sueco",
  da = "danish dansk danois dänisch",
  no = "norwegian norsk norvégien norwegisch",
  fi = "finnish suomi finnois finnisch",
  pl = "polish polski polonais polnisch",
  ru = "russian русский russe russisch ruso 俄文",
  cs = "czech tchèque tschechisch",
  tr = "turkish türkçe turc türkisch",
  ar = "arabic arabe arabisch árabe 阿拉伯文",
  ja = "japanese japonais japanisch 日文",
  zh = "chinese chinois chinesisch chino 中文 简体中文 繁體中文",
  ko = "korean coréen koreanisch 韩文",
  hu = "hungarian hongrois ungarisch",
  el = "greek grec griechisch",
  ro = "romanian roumain rumänisch",
  ca = "catalan català catalán katalanisch",
}

return labels
