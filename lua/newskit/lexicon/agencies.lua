--- News agencies and what marks a credit as an organization's: data only, folded to lower case.
-- Written for newskit; MIT.
-- @module newskit.lexicon.agencies
return {
  source = "compiled for newskit",
  license = "MIT",
  -- Whole names.
  names = {
    "afp", "agence france-presse", "ap", "associated press", "the associated press", "reuters",
    "thomson reuters", "dpa", "deutsche presse-agentur", "apa", "sda", "keystone-sda", "sid", "epd",
    "kna", "ansa", "efe", "agencia efe", "lusa", "belga", "anp", "ritzau", "ntb", "tt", "stt", "pap",
    "čtk", "ctk", "tasr", "mti", "tass", "тасс", "риа новости", "интерфакс",
    "укринформ", "xinhua", "xinhua news agency", "新华社", "中新社", "kyodo", "jiji",
    "jiji press", "共同通信", "時事通信", "yonhap", "연합뉴스", "pti", "ani", "ians",
    "bernama", "antara", "aap", "pa", "pa media", "press association", "bloomberg", "dow jones", "upi",
    "canadian press", "the canadian press", "europa press", "anadolu agency", "aa", "dha", "iha",
    "kathpress", "afx", "dpa-afx", "getty images", "spa", "wam", "inter press service", "sapa", "nan",
    "notimex", "agerpres", "hina", "sta", "tanjug", "beta", "fena", "bta", "ana-mpa", "agencies",
  },
  -- Words that no person's name has.
  words = {
    "press", "news", "newspaper", "redaktion", "redakteure", "rédaction", "redacción", "redazione",
    "redação", "redactie", "redakce", "redakcja", "redaksi", "редакция", "редакція",
    "staff", "team", "agency", "agencies", "agencia", "agence", "agentur", "agenzia",
    "nachrichtenagentur", "desk", "newsdesk", "newsroom", "bureau", "editorial", "editors", "online",
    "media", "magazine", "magazin", "times", "post", "herald", "tribune", "gazette", "daily", "zeitung",
    "verlag", "university", "universität", "institute", "institut", "foundation", "association",
    "verein", "gmbh", "inc", "ltd", "llc", "company", "group", "network", "radio", "tv", "fernsehen",
    "ministerium", "ministry", "pressestelle", "presse", "service", "services", "reporter", "reporters",
    "correspondent", "contributor", "contributors", "board", "committee", "department", "stiftung",
    "webteam", "society", "community", "admin", "council", "report", "for", "新聞", "編集部",
    "デジタル", "オンライン", "编辑部", "통신", "일보",
  },
}
