--- What agency copy says of itself in the languages it is written in: who reported and edited, what was corrected,
-- and how East Asian datelines are put together. Data only, folded to lower case where scripts have case.
-- Written for newskit; MIT.
-- @module newskit.lexicon.wires
return {
  source = "compiled for newskit",
  license = "MIT",
  -- How a credit begins, by the role it gives. "with" takes names of agencies alone.
  roles = {
    {"additional reporting", {"additional reporting by", "additional reporting from", "with reporting by",
      "with additional reporting by", "reporting contributed by", "mitarbeit:", "unter mitarbeit von",
      "avec la contribution de", "con la colaboración de", "información adicional de", "reportage additionnel de",
      "reportagem adicional de", "met medewerking van"}},
    {"reporting", {"reporting by", "reported by", "reportage by", "bericht von", "reportage de", "reportage par",
      "reporte de", "reporte por", "reportaje de", "información de", "reportagem de", "reportagem por",
      "servizio di", "репортаж"}},
    {"writing", {"writing by", "written by", "compiled by", "geschrieben von", "rédigé par", "rédaction par",
      "escrito por", "redacción de", "redactado por", "scritto da"}},
    {"editing", {"editing by", "edited by", "redigiert von", "redaktion:", "édité par", "edité par", "edition de",
      "édition de", "editado por", "editado en español por", "edición de", "edição de", "edição por",
      "a cura di", "bewerkt door", "редактор", "编辑：", "編輯：", "编辑:", "責任編輯：", "责任编辑：", "責任編輯:", "责任编辑:",
      "责编：", "責編：", "编辑 ", "編集：", "編集:", "편집 "}},
    {"translation", {"translated by", "translation by", "übersetzt von", "übersetzung:", "traduit par",
      "version française", "version française de", "traducido por", "traducción de", "tradotto da", "traduzido por",
      "tradução de", "vertaald door", "перевод", "翻訳：", "翻訳:", "翻译：", "編譯：", "编译："}},
    {"photography", {"photography by", "photos by", "photographs by"}},
    {"graphics", {"graphics by", "graphic by", "grafik:"}},
    {"research", {"research by", "fact-checking by", "recherche:"}},
    {"production", {"produced by", "production by"}},
    {"agency", {"with", "mit", "mit material von", "mit informationen von", "unter verwendung von", "avec",
      "con", "con información de", "con informaciones de", "con informazioni di", "com", "com informações da",
      "com informações de", "com agência", "met", "med", "z", "s využitím", "zdroj:", "źródło:", "quelle:", "quellen:",
      "source:", "sources:", "fuente:", "fuentes:", "fonte:", "fonti:", "bron:", "kilde:", "källa:",
      "по материалам", "источник:", "来源：", "來源：", "来源:"}},
  },
  -- What stands behind a name for its place: "in London".
  at = {"in", "à", "en", "a", "em", "aus", "from", "w", "v", "i", "в"},
  -- How a note on the article begins, by its kind.
  notes = {
    {"correction", {"correction:", "corrections:", "correction :", "correction added", "correction appended",
      "corrected:", "korrektur:", "berichtigung:", "rectificatif", "erratum", "errata", "corrección:",
      "fe de errores", "fe de erratas", "correzione:", "correção:", "correctie:", "rättelse:", "rettelse:",
      "oikaisu:", "sprostowanie", "oprava:", "исправление:", "виправлення:", "düzeltme:", "訂正：", "【訂正】", "訂正:",
      "（訂正", "更正：", "更正:", "정정", "this article was corrected", "this story was corrected",
      "this article has been corrected", "this story has been corrected", "this article was amended",
      "this article has been amended", "this story has been amended", "this story was amended",
      "this report has been corrected", "this post has been corrected", "this piece was amended",
      "an earlier version of", "a previous version of", "an earlier headline", "a previous headline",
      "in einer früheren version", "in einer ersten version", "eine frühere version", "in einer vorherigen version",
      "der artikel wurde korrigiert", "dieser artikel wurde korrigiert", "une version précédente",
      "une première version",
      "cet article a été corrigé", "una versión anterior", "este artículo ha sido corregido", "una versione precedente",
      "questo articolo è stato corretto", "uma versão anterior", "este artigo foi corrigido",
      "esta reportagem foi corrigida", "in een eerdere versie", "en tidigare version", "i en tidigare version",
      "i en tidligere versjon", "en tidligere version", "w poprzedniej wersji"}},
    {"clarification", {"clarification:", "clarifications:", "klarstellung:", "précision:", "précision :", "aclaración:",
      "precisazione:", "esclarecimento:", "presisering:"}},
    {"update", {"this article was updated", "this story was updated", "this article has been updated",
      "this story has been updated", "this post has been updated", "this report has been updated",
      "this piece has been updated", "this is an updated version", "this copy has been updated",
      "this story was originally published", "this article was originally published", "this article first appeared",
      "this story first appeared", "dieser artikel wurde aktualisiert", "der artikel wurde aktualisiert",
      "dieser text wurde aktualisiert", "dieser artikel wurde zuerst", "dieser artikel erschien zuerst",
      "cet article a été mis à jour", "cet article a été modifié", "cet article a été publié",
      "este artículo ha sido actualizado", "este artículo fue actualizado", "esta noticia ha sido actualizada",
      "questo articolo è stato aggiornato", "este artigo foi atualizado", "esta reportagem foi atualizada",
      "dit artikel is bijgewerkt", "dit artikel is aangepast", "artikeln har uppdaterats", "saken er oppdatert"}},
    {"note", {"editor's note:", "editors' note:", "eds:", "anmerkung der redaktion", "anm. d. red.",
      "hinweis der redaktion",
      "note de la rédaction", "nota de la redacción", "nota del editor", "nota della redazione",
      "nota da redação", "noot van de redactie", "от редакции"}},
  },
  -- What stands in capitals before a dash and is no place.
  shouts = {
    "update", "breaking", "breaking news", "exclusive", "exklusiv", "analysis", "opinion", "watch", "video", "live",
    "urgent", "review", "interview", "factbox", "corrected", "correction", "eilmeldung", "exclusif", "en direct",
    "urgente", "exclusivo", "esclusiva", "comment", "kommentar", "note", "warning", "spoiler", "spoilers", "photos",
  },
  -- What stands above the headline of a press release, by itself.
  releases = {
    "for immediate release", "for release", "press release", "news release", "media release", "media advisory",
    "press statement", "pressemitteilung", "presseinformation", "presseaussendung", "medienmitteilung",
    "zur sofortigen veröffentlichung", "communiqué de presse", "communiqué", "pour diffusion immédiate",
    "comunicado de prensa", "nota de prensa", "boletín de prensa", "para publicación inmediata", "comunicato stampa",
    "nota à imprensa", "comunicado de imprensa", "comunicado à imprensa", "persbericht", "pressmeddelande",
    "pressemeddelelse", "pressemelding", "lehdistötiedote", "informacja prasowa", "tisková zpráva", "tlačová správa",
    "sajtóközlemény", "comunicat de presă", "basın bülteni", "siaran pers", "пресс-релиз", "пресреліз", "прес-реліз",
    "δελτίο τύπου", "新闻稿", "新聞稿", "プレスリリース", "報道発表", "보도자료", "بيان صحفي",
  },
  -- How mail headers call the subject, and what programs put before it.
  subjects = {
    "subject", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "ämne", "emne", "aihe", "temat",
    "předmět", "predmet", "tárgy", "subiect", "konu", "тема", "θέμα", "主题", "主旨", "件名", "제목", "الموضوع",
  },
  forwards = {
    "fwd", "fw", "re", "wg", "aw", "tr", "rv", "enc", "vs", "vb", "sv", "doorst", "antw", "pd", "odp", "i", "r",
    "転送", "转发", "回复", "轉寄", "答复",
  },
  -- Chinese agencies that open a dateline, the longest first.
  chinese = {
    "新华社", "新華社", "中新社", "中新网", "中新網", "中央社", "法新社", "路透社", "美联社", "美聯社", "共同社", "韩联社", "韓聯社",
    "俄新社", "塔斯社", "彭博社", "德新社", "埃菲社", "合众国际社", "人民网", "新华网", "央视网", "本报", "本報", "本社", "综合",
  },
  -- Names in Japanese datelines, the longest first.
  japanese = {
    "聯合ニュース", "ブルームバーグ", "ロイター", "新華社", "中央社", "共同通信", "時事通信", "共同", "時事", "タス", "Bloomberg", "AFP",
    "ＡＦＰ", "CNN", "ＣＮＮ", "UPI", "ＵＰＩ", "AP", "ＡＰ",
  },
  -- What names of Korean agencies and papers hold.
  korean = {"뉴스", "뉴시스", "통신", "일보", "신문"},
  -- Agencies that stand in brackets or behind a place, beside those of `lexicon.agencies`.
  agencies = {
    "cnn", "askanews", "adnkronos", "agi", "télam", "telam", "ap/dpa", "awp", "taz", "rtr", "रॉयटर्स", "भाषा", "वार्ता",
    "رويترز", "أ ف ب", "اف ب", "د ب أ", "وام", "واس", "وكالات", "ап", "аπε-μπε", "απε-μπε", "риа новости", "интерфакс",
    "тасс", "укринформ", "унн", "уніан", "укрінформ", "xinhua", "bernama", "irna", "mehr", "trend", "azertac", "bss",
    "app", "anp", "belga", "lusa", "agência brasil", "estadão conteúdo", "folhapress", "reuters health", "ots", "tmn",
    "rossiya segodnya", "jta", "kuna", "petra", "qna", "mena", "tap", "aps", "map", "연합뉴스", "뉴시스", "뉴스1",
    "the conversation", "kaiser health news", "states newsroom", "propublica", "the canadian press", "tns",
  },
}
