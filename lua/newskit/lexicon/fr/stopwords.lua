-- Stopwords of French: the closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries,
-- particles), as norm forms.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    afin ai aie aient ainsi ais ait alors après as assez au aucun aucune aujourd'hui auparavant auprès auquel
    aura aurait auront aussi autant autour autre autres aux auxquelles auxquels avaient avais avait avant avec
    avez avoir avons ayant beaucoup bien c c'est car ce ceci cela celle celles celui cependant certain certaine
    certaines certains ces cet cette ceux chacun chacune chaque chez ci comme comment contre d dans de depuis
    des deux devant doit doivent donc dont du durant dès déjà elle elles en encore enfin ensuite entre envers es
    est et eu eux faire fait fois font furent fut grâce hors ici il ils j jamais je jusqu jusque l la laquelle
    le lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui là m ma mais malgré me mes mi mieux moi
    moins mon même mêmes n ne ni non nos notre nous néanmoins on ont or ou où par parce parmi pas pendant
    personne peu peut peuvent plus plusieurs plutôt pour pourquoi pourtant près puis puisqu puisque qu quand
    quant que quel quelle quelles quelqu quelque quelques quels qui quoi quoique rien s sa sans sauf se selon
    sera serait seront ses seulement si sien sienne soi soient soit son sont sous souvent suis sur surtout t ta
    tandis tant te tel telle tellement telles tels tes toi ton toujours tous tout toute toutefois toutes trop
    très tu un une va vers voici voilà vont vos votre vous y à ça étaient étais était étant été être
  ]],
  -- Weak words of French: open-class words of so general a meaning that they seldom tell what a text is
  -- about (verbs of saying and doing, times, measures, the furniture of reports and papers), as norm
  -- forms. Keyword extraction counts them little.
  weak = [[
    abord accord actuel actuelle actuellement affirme affirmer affirmé afin ailleurs ajoute ajouter ajouté aller
    allé an ancien ancienne annonce annoncer annoncé année années ans août appelé apporter arriver arrivé
    article attendu aurait auront autour autres avance avenir avril bas base besoin bon bonne bout but cas cause
    cent certain certains chiffre chose choses cinq citoyen clair commence commencé concernant concerne confirmé
    connaissance connu constitue contenu contraire coup cours création créé date davantage demande demander
    demandé demier dernier derniers dernière dernières derrière devenir devenu devraient devrait différent
    différentes différents dimanche dire dit dite dix donne donner donné doute droit durée début décembre décidé
    décision déclaration déclare déclaré effectué effet ensemble entier entière environ espère estime estimé
    exemple existe explique expliquer expliqué facile faible faisait faisant fait faits fallait faut façon fin
    final finalement fois fond font forme fort forte février globalement grand grande grandes grands groupe
    général générale haut heure heures hier homme hommes huit idée important importante indique indiqué
    information informations jamais janvier jeudi jeune jeunes jour journée journées jours juillet juin juste
    laisse laissé large lieu lieux ligne liste loin long longue lors lundi mai main manière mardi mars matin
    matinée meilleur meilleure membre membres mercredi met mettre mieux milieu mille milliard milliards million
    millions minute minutes mis mise moment monde montre montré mort mot moyen moyenne national nationale neuf
    nom nombre nombreuses nombreux note nouveau nouveaux nouvel nouvelle nouvelles novembre nuit objet obtenu
    octobre ordre ouvert page particulier partie partir passe passer passé pays permet permettre permis personne
    personnes petit petite petites petits place plan plein plupart point points porte porté pose position
    possible poste pourraient pourrait pouvoir premier premiers première premières prend prendre presque
    principal principale pris prise prix problème prochain prochaine proche procédé propos propose proposé
    propre précise précisé présence présent présente présenté prévu puissance qualité quatre question questions
    quinze quotidien raison raisons rapport redit remis rendre rendu reprise respectivement reste rester resté
    retour retrouvé revient reçu rien récemment récent récente résultat résultats réussi rôle samedi second
    seconde seize semaine semaines semble sens sept septembre seul seule seuls signifie simple simplement
    situation situé six soir soirée soixante somme sort sorte sorti souhaite soutien suite suivant suivante
    suivantes sujet système série tard technique temps tenir tenu terme terminé texte tient titre total
    totalement toucher trait trente trois trouve trouver trouvé type unique utiliser utilisé vague valeur veille
    vendredi venir venu version veut vie vient vingt vision vite voir voit voix voulu vrai vu vue également
    élément
  ]],
}
