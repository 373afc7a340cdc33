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
  --- Bodies and companies that no word of their names tells.
  known = [[
renault|peugeot|citroën|stellantis|total|totalenergies|edf|engie|veolia|suez|orange|sfr|free|bouygues|bouygues telecom|
vivendi|lvmh|kering|l'oréal|danone|nestlé|carrefour|leclerc|auchan|casino|intermarché|lidl|aldi|ikea|decathlon|
michelin|safran|thales|airbus|dassault|alstom|air france|air france-klm|ryanair|easyjet|sncf|ratp|la poste|bnp paribas|
société générale|crédit agricole|natixis|axa|sanofi|pfizer|moderna|google|apple|amazon|microsoft|meta|facebook|twitter|
tiktok|netflix|uber|deliveroo|tesla|volkswagen|siemens|boeing|nasa|esa|cnes|cnrs|inserm|inria|insee|onu|otan|oms|fmi|
unesco|unicef|hcr|union européenne|amnesty international|greenpeace|wwf|msf|médecins sans frontières|
reporters sans frontières|croix-rouge|hamas|hezbollah|fatah|daech|al-qaïda|talibans|kremlin|pentagone|
maison blanche|maison-blanche|élysée|matignon|quai d'orsay|bercy|sénat|assemblée nationale|conseil d'état|cgt|cfdt|fo|
unsa|medef|snes|fsu|ps|ump|lr|lrem|rn|fn|pcf|npa|eelv|modem|lfi|la france insoumise|les républicains|
rassemblement national|front national|parti socialiste|afp|reuters|le monde|le figaro|libération|france info|rtl|
bfm tv|cnn|bbc|fifa|uefa|cio|psg|om|ol|paris saint-germain|real madrid|fc barcelone|fff]],
}
