/* Openings of lines that stand beside an article and not in it, by what they introduce. Data only:
 * sorted bytewise, ASCII letters in lower case, UTF-8. A phrase is a whole word or several. */
#ifndef NK_MARKUP_PHRASES_H
#define NK_MARKUP_PHRASES_H

#define NK_PHRASE_GROUPS(X)                                                                        \
  X(RELATED)                                                                                       \
  X(NEWSLETTER) X(SHARE) X(COMMENT) X(PHOTO) X(COPYRIGHT) X(BYLINE) X(TAGS) X(AD) X(CONSENT) X(NOTE)

/* clang-format off */
#define NK_PHRASES(X) \
  X(PHOTO, "(ap") X(COPYRIGHT, "(c)") X(PHOTO, "(file") X(PHOTO, "(foto") X(PHOTO, "(image") \
  X(PHOTO, "(photo") X(NOTE, "* * *") X(NOTE, "***") X(NOTE, "---") X(NOTE, "___") \
  X(RELATED, "a lire") X(PHOTO, "abbildung") X(NEWSLETTER, "abbonati") \
  X(NEWSLETTER, "abonnez-vous") X(NEWSLETTER, "abonnieren") X(BYLINE, "about the author") \
  X(COPYRIGHT, "about us") X(CONSENT, "accept") X(BYLINE, "actualizado") X(AD, "ad") \
  X(COMMENT, "add a comment") X(COMMENT, "add comment") X(BYLINE, "additional reporting") \
  X(AD, "ads") X(AD, "advert") X(AD, "advertentie") X(AD, "advertisement") X(AD, "affiliate") \
  X(PHOTO, "afp") X(BYLINE, "aggiornato") X(BYLINE, "aktualisiert") X(COPYRIGHT, "all rights") \
  X(COPYRIGHT, "alle rechte") X(NEWSLETTER, "already a subscriber") \
  X(NEWSLETTER, "already have") X(RELATED, "also on") X(RELATED, "also read") \
  X(CONSENT, "an dieser stelle") X(CONSENT, "an error") X(NEWSLETTER, "anmelden") \
  X(AD, "annons") X(AD, "annonse") X(COMMENT, "anonymous") X(COMMENT, "antworten") \
  X(AD, "anzeige") X(PHOTO, "ap photo") X(RELATED, "approfondimenti") X(TAGS, "argomenti") \
  X(AD, "article continues") X(SHARE, "artikel teilen") X(NEWSLETTER, "assine") \
  X(RELATED, "auch interessant") X(BYLINE, "auteur") X(BYLINE, "author") X(BYLINE, "autor") \
  X(BYLINE, "autorin") X(RELATED, "baca juga") X(SHARE, "back to top") \
  X(NEWSLETTER, "be the first") X(PHOTO, "bild") X(PHOTO, "bilder") X(PHOTO, "bron") \
  X(AD, "buy") X(BYLINE, "by") X(CONSENT, "by clicking") X(CONSENT, "by continuing") \
  X(COMMENT, "cancel reply") X(PHOTO, "caption") X(TAGS, "categories") X(TAGS, "category") \
  X(NOTE, "clarification") X(SHARE, "click to share") X(COMMENT, "comentario") \
  X(COMMENT, "comentarios") X(COMMENT, "comente") X(COMMENT, "comentários") \
  X(COMMENT, "comment") X(COMMENT, "commenta") X(COMMENT, "commentaires") \
  X(COMMENT, "commenter") X(COMMENT, "commenti") X(COMMENT, "comments") X(SHARE, "compartilhe") \
  X(SHARE, "compartir") X(SHARE, "condividi") X(COPYRIGHT, "contact") X(COPYRIGHT, "contact us") \
  X(AD, "continue after") X(AD, "continue reading") X(CONSENT, "cookie") X(CONSENT, "cookies") \
  X(SHARE, "copy link") X(COPYRIGHT, "copyright") X(NOTE, "correction") X(PHOTO, "credit") \
  X(PHOTO, "crédit") X(RELATED, "czytaj także") X(RELATED, "czytaj też") \
  X(RELATED, "czytaj więcej") X(RELATED, "das könnte") X(BYLINE, "date") \
  X(COPYRIGHT, "datenschutz") X(BYLINE, "datum") X(SHARE, "dela") X(SHARE, "delen") \
  X(CONSENT, "diese website") X(SHARE, "diesen artikel") X(NOTE, "disclaimer") \
  X(COMMENT, "diskutieren") X(NOTE, "do you have") X(RELATED, "don't miss") \
  X(NEWSLETTER, "donate") X(RELATED, "don’t miss") X(NEWSLETTER, "download") X(PHOTO, "dpa") \
  X(SHARE, "drucken") X(NEWSLETTER, "e-mail") X(BYLINE, "edited by") X(BYLINE, "editing by") \
  X(NOTE, "editor's note") X(RELATED, "editor's pick") X(RELATED, "editors' pick") \
  X(NOTE, "editor’s note") X(RELATED, "editor’s pick") X(NEWSLETTER, "email") \
  X(NEWSLETTER, "enjoy") X(NEWSLETTER, "enter your email") X(CONSENT, "error") \
  X(BYLINE, "erstellt") X(TAGS, "etiquetas") X(TAGS, "explore more") \
  X(CONSENT, "externer inhalt") X(SHARE, "facebook") X(PHOTO, "file -") X(PHOTO, "file image") \
  X(PHOTO, "file photo") X(TAGS, "filed in") X(TAGS, "filed under") X(BYLINE, "first published") \
  X(SHARE, "follow") X(PHOTO, "fonte") X(NOTE, "for more") X(NOTE, "for more information") \
  X(NEWSLETTER, "for more stories") X(PHOTO, "foto") X(PHOTO, "fotos") X(PHOTO, "fuente") \
  X(NEWSLETTER, "get our") X(NEWSLETTER, "get the latest") X(NEWSLETTER, "get unlimited") \
  X(PHOTO, "getty") X(NOTE, "got a") X(NOTE, "have a") X(COMMENT, "have your say") \
  X(NOTE, "hinweis") X(CONSENT, "i agree") X(NOTE, "if you have") X(NOTE, "if you would like") \
  X(PHOTO, "illustration") X(PHOTO, "image") X(PHOTO, "images") X(COPYRIGHT, "impressum") \
  X(SHARE, "imprimer") X(RELATED, "in pictures") X(TAGS, "in this article") \
  X(TAGS, "in this story") X(NEWSLETTER, "inscreva-se") X(NEWSLETTER, "inscrivez-vous") \
  X(BYLINE, "interview") X(NEWSLETTER, "iscriviti") X(CONSENT, "javascript") \
  X(NEWSLETTER, "jetzt abonnieren") X(NEWSLETTER, "join our") \
  X(COMMENT, "join the conversation") X(COMMENT, "join the discussion") X(TAGS, "kategorie") \
  X(TAGS, "kategorien") X(TAGS, "keywords") X(COMMENT, "komentarze") X(COMMENT, "kommentar") \
  X(COMMENT, "kommentare") X(COMMENT, "kommentieren") X(COPYRIGHT, "kontakt") X(TAGS, "labels") \
  X(BYLINE, "last modified") X(BYLINE, "last updated") X(RELATED, "latest") \
  X(RELATED, "le puede interesar") X(RELATED, "lea además") X(RELATED, "lea también") \
  X(COMMENT, "leave a") X(COMMENT, "leave your") X(RELATED, "lee más") \
  X(RELATED, "lee también") X(RELATED, "leer también") X(RELATED, "lees meer") \
  X(RELATED, "lees ook") X(RELATED, "lees verder") X(RELATED, "leggi anche") \
  X(RELATED, "leggi tutto") X(RELATED, "leia mais") X(RELATED, "leia também") \
  X(RELATED, "les også") X(RELATED, "les plus lus") X(RELATED, "lesen sie") \
  X(RELATED, "lesen sie auch") X(RELATED, "lesen sie mehr") X(RELATED, "lies auch") \
  X(SHARE, "like us") X(SHARE, "link copied") X(SHARE, "linkedin") X(RELATED, "lire aussi") \
  X(RELATED, "lire la suite") X(SHARE, "listen") X(RELATED, "lo más") X(SHARE, "load more") \
  X(CONSENT, "loading") X(NEWSLETTER, "log in") X(NEWSLETTER, "login") X(RELATED, "lue myös") \
  X(RELATED, "läs mer") X(RELATED, "läs också") X(RELATED, "läs även") \
  X(RELATED, "læs også") X(RELATED, "mais lidas") X(RELATED, "meer over") \
  X(RELATED, "mehr aus") X(RELATED, "mehr zu") X(RELATED, "mehr zum thema") X(RELATED, "mehr:") \
  X(RELATED, "meistgelesen") X(NEWSLETTER, "melden sie sich") X(COPYRIGHT, "mentions légales") \
  X(SHARE, "merken") X(BYLINE, "min read") X(BYLINE, "minutes") X(BYLINE, "mis à jour") \
  X(TAGS, "more about") X(RELATED, "more from") X(RELATED, "more in") X(RELATED, "more on") \
  X(RELATED, "more:") X(RELATED, "most popular") X(RELATED, "most read") \
  X(RELATED, "most viewed") X(TAGS, "mots clés") X(TAGS, "mots-clés") \
  X(RELATED, "más información") X(SHARE, "nach oben") X(NEWSLETTER, "never miss") \
  X(NEWSLETTER, "newsletter") X(RELATED, "next article") X(COMMENT, "no comments") \
  X(NOTE, "nota") X(NOTE, "note") X(RELATED, "noticias relacionadas") \
  X(CONSENT, "nous utilisons") X(TAGS, "onderwerpen") X(CONSENT, "page not found") \
  X(BYLINE, "par") X(SHARE, "partager") X(RELATED, "passend dazu") X(PHOTO, "photo") \
  X(PHOTO, "photograph") X(PHOTO, "photography") X(PHOTO, "photos") X(PHOTO, "pic") \
  X(PHOTO, "picture") X(PHOTO, "pictured") X(SHARE, "pinterest") X(SHARE, "play") \
  X(CONSENT, "please") X(CONSENT, "please enable") X(BYLINE, "por") X(COMMENT, "post a comment") \
  X(BYLINE, "posted") X(BYLINE, "posted by") X(TAGS, "posted in") X(BYLINE, "posted on") \
  X(RELATED, "potrebbe interessarti") X(COPYRIGHT, "powered by") X(RELATED, "previous article") \
  X(SHARE, "print") X(COPYRIGHT, "privacy") X(AD, "promoted") X(RELATED, "przeczytaj") \
  X(BYLINE, "pubblicato") X(AD, "pubblicità") X(BYLINE, "publicado") X(AD, "publicidad") \
  X(AD, "publicidade") X(AD, "publicité") X(BYLINE, "published") X(COPYRIGHT, "published by") \
  X(BYLINE, "publié") X(PHOTO, "quelle") X(PHOTO, "quellen") X(COMMENT, "reacties") \
  X(RELATED, "read also") X(RELATED, "read more") X(RELATED, "read next") X(RELATED, "read:") \
  X(COMMENT, "reageer") X(RELATED, "recommended") X(SHARE, "reddit") X(NEWSLETTER, "register") \
  X(NEWSLETTER, "registrieren") X(NEWSLETTER, "regístrate") X(AD, "reklam") X(AD, "reklama") \
  X(RELATED, "relacionad") X(RELATED, "related") X(COMMENT, "replies") X(COMMENT, "reply") \
  X(COMMENT, "report") X(BYLINE, "reporter") X(BYLINE, "reporting by") \
  X(COPYRIGHT, "reproduction") X(COPYRIGHT, "republish") X(COMMENT, "responder") \
  X(PHOTO, "reuters") X(TAGS, "rubrik") X(COMMENT, "réagir") X(COMMENT, "répondre") \
  X(RELATED, "saiba mais") X(SHARE, "save") X(COMMENT, "says:") X(TAGS, "schlagwort") \
  X(TAGS, "schlagworte") X(TAGS, "schlagwörter") X(RELATED, "see also") X(RELATED, "see more") \
  X(SHARE, "share") X(AD, "shop") X(COMMENT, "show comments") X(SHARE, "show more") \
  X(NEWSLETTER, "sign in") X(NEWSLETTER, "sign up") X(NEWSLETTER, "sign-up") \
  X(CONSENT, "skip to") X(COMMENT, "skomentuj") X(CONSENT, "sorry") X(PHOTO, "source") \
  X(PHOTO, "sources") X(AD, "sponsor") X(AD, "sponsored") X(BYLINE, "staff") X(SHARE, "stampa") \
  X(BYLINE, "stand") X(NEWSLETTER, "start your") X(NEWSLETTER, "stay informed") \
  X(NEWSLETTER, "stay up") X(AD, "story continues") X(NEWSLETTER, "subscribe") \
  X(NEWSLETTER, "support our") X(NEWSLETTER, "support us") X(RELATED, "sur le même") \
  X(NEWSLETTER, "suscribirse") X(NEWSLETTER, "suscríbete") X(TAGS, "tag") X(TAGS, "tags") \
  X(RELATED, "también te puede") X(RELATED, "te puede interesar") X(SHARE, "teilen") \
  X(SHARE, "telegram") X(TAGS, "temas") X(COPYRIGHT, "terms") X(BYLINE, "text") \
  X(NEWSLETTER, "thank you for") X(NEWSLETTER, "thanks for") X(BYLINE, "the author") \
  X(BYLINE, "the writer") X(TAGS, "thema") X(TAGS, "themen") X(NOTE, "this article has been") \
  X(COPYRIGHT, "this article originally") X(COPYRIGHT, "this article was") \
  X(COPYRIGHT, "this material may not") X(CONSENT, "this page") X(COPYRIGHT, "this post") \
  X(CONSENT, "this site uses") X(NOTE, "this story has been") X(COPYRIGHT, "this story was") \
  X(CONSENT, "this video") X(CONSENT, "this website uses") X(RELATED, "ti potrebbe") \
  X(NOTE, "to contact") X(NEWSLETTER, "to continue reading") X(CONSENT, "to view this") \
  X(COPYRIGHT, "todos los derechos") X(COPYRIGHT, "todos os direitos") X(SHARE, "toggle") \
  X(RELATED, "top stories") X(TAGS, "topic") X(TAGS, "topics") X(COPYRIGHT, "tous droits") \
  X(RELATED, "trending") X(COPYRIGHT, "tutti i diritti") X(SHARE, "tweet") X(SHARE, "twitter") \
  X(SHARE, "udostępnij") X(NEWSLETTER, "unlock") X(RELATED, "up next") X(BYLINE, "updated") \
  X(CONSENT, "utilizamos cookies") X(RELATED, "veja também") X(RELATED, "ver más") \
  X(BYLINE, "veröffentlicht") X(PHOTO, "video") X(CONSENT, "video player") \
  X(COMMENT, "view comments") X(SHARE, "view gallery") X(RELATED, "voir aussi") X(BYLINE, "von") \
  X(RELATED, "watch more") X(RELATED, "watch now") X(RELATED, "watch:") X(CONSENT, "we and our") \
  X(CONSENT, "we use cookies") X(RELATED, "weitere") X(NOTE, "weitere informationen") \
  X(AD, "werbung") X(COMMENT, "what do you think") X(SHARE, "whatsapp") \
  X(CONSENT, "wir verwenden") X(BYLINE, "written by") X(RELATED, "you may also") \
  X(RELATED, "you may like") X(RELATED, "you might also") X(CONSENT, "your browser") \
  X(COMMENT, "your comment") X(NEWSLETTER, "your email") X(CONSENT, "your privacy") \
  X(RELATED, "zobacz także") X(RELATED, "zobacz też") X(RELATED, "zum thema") \
  X(BYLINE, "zur person") X(SHARE, "zur startseite") X(COPYRIGHT, "©") X(PHOTO, "© ap") \
  X(PHOTO, "© getty") X(PHOTO, "© reuters") X(RELATED, "à lire") X(TAGS, "ämnen") \
  X(BYLINE, "über den autor") X(RELATED, "по теме") X(SHARE, "поделиться") \
  X(RELATED, "смотрите также") X(RELATED, "читайте также") \
  X(RELATED, "延伸阅读") X(RELATED, "推荐") X(RELATED, "相关") X(RELATED, "相關") \
  X(RELATED, "関連")
/* clang-format on */

#endif
