--- Closed classes of French words.
return {
  source = "compiled for newskit from any grammar of French",
  license = "MIT",
  determiner = [[ le la les l' un une des du ce cet cette ces chaque quelque quelques plusieurs tout toute
tous toutes
aucun aucune certains certaines deux trois quatre cinq six sept huit neuf dix cent mille ]],
  possessive = "mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs",
  pronoun = [[ je j' tu il elle on nous vous ils elles me m' te t' se s' lui eux y celui celle ceux celles
cela ça
ceci c' rien personne quelqu'un ]],
  preposition = [[ de d' à au aux en dans par pour sur sous avec sans entre vers chez contre depuis pendant
dès jusque jusqu' avant
après selon malgré parmi hors outre durant envers lors via ]],
  conjunction = "et ou mais ni car donc or puis",
  subordinator = [[ que qu' si quand lorsque lorsqu' puisque puisqu' comme où qui dont quoi pourquoi
comment lequel laquelle
lesquels tandis alors afin ]],
  auxiliary = [[ est sont était étaient fut furent sera seront serait seraient soit a ont avait avaient eut
aura auront aurait
auraient ait aient peut peuvent pouvait pouvaient pourra pourrait pourraient doit doivent devait devra devrait
devraient va vont allait faut fait font faisait ]],
  negation = "ne n' pas jamais plus",
  adverb = [[ aussi encore déjà toujours souvent ensuite enfin ainsi alors très bien mal ici là hier demain
aujourd'hui notamment également cependant toutefois pourtant néanmoins désormais récemment auparavant même
surtout
davantage presque peu trop assez tôt tard ailleurs seulement ]],
  time = [[ lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
août septembre
octobre novembre décembre hier aujourd'hui matin soir midi semaine mois année jour ]],
}
