-- What class names and openings of lines tell of the parts of a page, in French. Classes are ASCII; openings
-- have ASCII letters in lower case. csrc/generate/markup.lua compiles this file into the core.
return {
  source = "compiled for newskit from the conventions of content systems and news sites",
  license = "MIT",
  classes = {
    ad = "publicite",
    body = "corps",
    byline = "auteur auteurs",
    caption = "legende",
    comment = "commentaire commentaires",
    content = "contenu",
    gallery = "diaporama",
    lead = "chapo",
    newsletter = "inscription",
    related = "aussi",
    search = "recherche",
    text = "texte",
    title = "titre",
  },
  openings = {
    ad = "publicité",
    byline = "auteur | mis à jour | par | publié",
    comment = "commentaires | commenter | réagir | répondre",
    consent = "nous utilisons",
    copyright = "mentions légales | tous droits",
    newsletter = "abonnez-vous | inscrivez-vous",
    photo = "crédit",
    related = "a lire | les plus lus | lire aussi | lire la suite | sur le même | voir aussi | à lire",
    share = "imprimer | partager",
    tags = "mots clés | mots-clés",
  },
}
