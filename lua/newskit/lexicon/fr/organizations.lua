--- Words that tell a capitalized name of French for an organization.
return {
  source = "compiled for newskit from general knowledge of news French",
  license = "MIT",
  organization = [[ groupe société banque crédit compagnie université institut école académie ministère
conseil commission
cour tribunal assemblée sénat parlement parti front mouvement union fédération confédération syndicat
association
fondation ligue club olympique sporting fc racing agence france-presse afp reuters journal figaro monde
libération
parisien express point obs télévision radio hôpital musée opéra théâtre airlines sa sas sarl inc. inc corp
ltd église
armée police gendarmerie préfecture mairie comité haut-commissariat organisation nations onu otan bureau centre
haute autorité cgt cfdt fo maison-blanche élysée vatican kremlin council facilities ]],
  particles = "de du des d' la le van von der den di da del al el ben bin saint",
  common = [[ lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin
juillet août septembre
octobre novembre décembre état internet noël pâques dieu ]],
  --- Nouns that mean whichever organization the text was speaking of.
  generic = [[ groupe entreprise société compagnie firme club parti organisation association équipe
constructeur opérateur fabricant banque syndicat ong ]],
  noun_endings = "",
}
