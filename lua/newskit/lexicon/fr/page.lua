-- French words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "publié | publié le | publiée le | posté le | paru le | le | à | date"
    .. " | mis en ligne le | temps de lecture",
  updated = "mis à jour | mis à jour le | mise à jour | modifié | modifié le | actualisé le"
    .. " | dernière mise à jour",
  ago = "il y a | hier | heures | aujourd'hui",
  by = "par | publié par | posté par | écrit par | article de | texte | un texte de | auteur"
    .. " | auteurs | propos recueillis par | rédigé par",
  join = "et | avec",
  roles = "journaliste | correspondant | correspondante | rédacteur | rédactrice"
    .. " | rédacteur en chef | envoyé spécial | envoyée spéciale | chroniqueur | reporter"
    .. " | éditorialiste | chef de service",
  desk = "la rédaction | rédaction | agence | avec afp | agences | le service",
  share = "partager | partager sur facebook | partager sur twitter | imprimer | copier le lien"
    .. " | envoyer | enregistrer | suivre | suivez-nous | lien copié | partage"
    .. " | partager l'article | offrir l'article | ajouter à mes favoris | envoyer par e-mail"
    .. " | offrir cet article",
  ad = "publicité | annonce | sponsorisé | contenu sponsorisé"
    .. " | la suite après cette publicité | contenu partenaire",
  newsletter = "newsletter | newsletters | s'abonner | abonnez-vous | s'inscrire | inscrivez-vous"
    .. " | recevez | votre adresse e-mail | infolettre | télécharger l'application"
    .. " | faire un don | soutenez-nous | je m'abonne | votre adresse email",
  related = "à lire aussi | lire aussi | à voir aussi | sur le même sujet | les plus lus"
    .. " | le plus lu | à lire également | articles liés | voir aussi"
    .. " | dans la même rubrique | plus d'articles | recommandé | en continu | à la une"
    .. " | les plus populaires | lire plus | à découvrir | voir plus | derniers articles"
    .. " | articles similaires | notre sélection | lire la suite | pour aller plus loin"
    .. " | contenus associés",
  comments = "commentaires | commentaire | réagir | commenter | laisser un commentaire | contribuer"
    .. " | vos réactions | réagissez",
  tags = "thèmes | mots-clés | sujets | tags | thématiques | rubriques",
  credit = "photo | photos | crédit | crédits | crédit photo | image | © | illustration | source"
    .. " | photo d'illustration | légende",
  legal = "tous droits réservés | mentions légales | conditions d'utilisation | copyright"
    .. " | confidentialité | reproduction interdite",
  login = "se connecter | connexion | déjà abonné | réservé aux abonnés"
    .. " | article réservé aux abonnés | s'identifier",
  player = "écouter | temps de lecture | lecture | min de lecture | fermer | ouvrir"
    .. " | écouter l'article | chargement | menu",
  author = "à propos de l'auteur | traduit par | l'auteur | biographie",
}
