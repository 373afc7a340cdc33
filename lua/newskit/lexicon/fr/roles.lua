--- French nouns for who or what can be a source.
return {
  source = "compiled for newskit from general knowledge of news French",
  license = "MIT",
  person = [[
président présidente premier première vice-président vice-présidente ministre premier-ministre secrétaire directeur
directrice chef cheffe
porte-parole responsable maire préfet préfète député députée sénateur sénatrice candidat candidate élu élue
conseiller
conseillère ambassadeur ambassadrice général colonel capitaine lieutenant commissaire juge procureur
procureure avocat avocate
médecin professeur professeure chercheur chercheuse scientifique économiste analyste expert experte
spécialiste historien
historienne sociologue politologue psychologue journaliste écrivain écrivaine auteur auteure autrice réalisateur
réalisatrice acteur actrice chanteur chanteuse musicien musicienne artiste entraîneur entraîneuse
sélectionneur joueur joueuse
capitaine gardien attaquant défenseur pilote coureur patron patronne fondateur fondatrice gérant gérante
dirigeant dirigeante
pdg entrepreneur entrepreneure commerçant commerçante agriculteur agricultrice syndicaliste militant
militante leader
coordinateur coordinatrice témoin voisin voisine habitant habitante père mère fils fille frère sœur mari
femme épouse époux
veuve homme ami amie policier policière gendarme pompier soldat roi reine pape évêque cardinal prêtre
étudiant étudiante
élève enseignant enseignante infirmier infirmière client cliente passager passagère organisateur
organisatrice physicien
physicienne biologiste ingénieur ingénieure architecte délégué déléguée représentant représentante
chancelier chancelière
gouverneur gouverneure adjoint adjointe eurodéputé eurodéputée parlementaire opposant opposante accusé
accusée victime
survivant survivante supporter champion championne vainqueur collègue président-directeur rédacteur
rédactrice éditeur]],
  male = [[
président vice-président directeur préfet député sénateur candidat élu conseiller ambassadeur général
colonel procureur avocat
chercheur historien écrivain réalisateur acteur chanteur musicien entraîneur sélectionneur joueur attaquant
patron fondateur
dirigeant entrepreneur agriculteur père fils frère mari époux homme ami policier pompier roi pape évêque
cardinal prêtre
étudiant enseignant infirmier client passager organisateur physicien ingénieur délégué représentant chancelier
gouverneur adjoint champion voisin habitant militant]],
  female = [[
présidente vice-présidente directrice cheffe préfète députée sénatrice candidate élue conseillère
ambassadrice procureure
avocate professeure chercheuse historienne écrivaine auteure autrice réalisatrice actrice chanteuse
musicienne entraîneuse
joueuse patronne fondatrice dirigeante entrepreneure agricultrice mère fille sœur femme épouse veuve amie
policière reine
étudiante enseignante infirmière cliente passagère organisatrice physicienne ingénieure déléguée
représentante chancelière
gouverneure adjointe championne voisine habitante militante]],
  group = [[
autorités experts spécialistes chercheurs scientifiques médecins économistes analystes observateurs
syndicats habitants
riverains témoins voisins parents élèves étudiants enseignants policiers pompiers enquêteurs avocats
députés sénateurs élus
militants manifestants opposants associations organisateurs médias sources journalistes dirigeants
responsables salariés
supporters joueurs victimes familles politologues critiques défenseurs gens]],
  organization = [[
police gendarmerie préfecture gouvernement ministère mairie parquet tribunal cour parlement assemblée sénat
commission
conseil parti groupe entreprise société compagnie firme banque association organisation fédération
confédération syndicat
union ligue club équipe agence institut université école fondation hôpital église armée journal quotidien
hebdomadaire magazine chaîne radio direction rédaction ville région département opposition majorité
présidence police
observatoire centrale comité chambre bureau office autorité ambassade coalition alliance constructeur opérateur
fabricant site musée théâtre laboratoire ong état royaume]],
  document = [[
rapport étude enquête sondage communiqué document article livre lettre texte loi arrêt décision jugement
projet note
bilan statistiques chiffres dépêche message tweet]],
}
