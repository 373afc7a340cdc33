--- Reporting verbs of French news, by what they report and by the writer's stance, as in the English file.
--
-- Letters after the colon: c a clause or quoted words, t an infinitive, o a noun phrase,
-- p a phrase with a preposition
-- of the verb's, w only beside quoted words.

local speech = {
  neutral = [[
parler:p
dire:ct déclarer:co ajouter:c annoncer:co expliquer:co indiquer:co préciser:co rapporter:co raconter:co
répondre:c
demander:cto noter:co observer:c remarquer:c souligner:co rappeler:co évoquer:o commenter:co poursuivre:w
conclure:cw
continuer:w résumer:co reprendre:w lancer:w estimer:cot juger:cot considérer:co proposer:to suggérer:cot
informer:c communiquer:o signaler:co révéler:co dévoiler:o décrire:o qualifier:o nommer:o exposer:o
présenter:w détailler:o confier:c témoigner:cp souffler:w plaisanter:c ironiser:c glisser:w sourire:w murmurer:c
crier:w écrier:w exclamer:w interroger:w féliciter:p réjouir:p réagir:w saluer:o remercier:o louer:o citer:w
inviter:t conseiller:cto recommander:cto prévenir:c prédire:co prévoir:co pronostiquer:c tempérer:w nuancer:w
enchaîner:w relever:co constater:co exprimer:o formuler:o mentionner:co émettre:o résumer:co répéter:co
répliquer:c
rétorquer:c objecter:c argumenter:c plaider:cp préconiser:o statuer:c trancher:w énoncer:o lâcher:c souvenir:cw
réitérer:co renchérir:c promulguer:o balayer:w pointer:co avancer:c asséner:w abonder:w tacler:w
étonner:w agacer:w alarmer:w rassurer:w
arguer:c soupirer:w hasarder:w rectifier:w railler:w tempêter:w énumérer:o récuser:o invoquer:o prôner:o
prophétiser:c moquer:w marteler:c ]],
  assertive = [[
affirmer:cto assurer:cot confirmer:co insister:cp marteler:c soutenir:c certifier:c garantir:co promettre:cto
jurer:ct exiger:cto réclamer:co ordonner:cto appeler:op exhorter:t avertir:c alerter:cp menacer:t critiquer:o
dénoncer:o condamner:o regretter:co déplorer:co accuser:o reprocher:c fustiger:o attaquer:o défendre:o
démentir:co
nier:cto contester:o rejeter:o réfuter:o refuser:to avouer:cto admettre:co reconnaître:cto concéder:c tonner:w
revendiquer:o réaffirmer:co justifier:o clamer:co proclamer:co décréter:co inquiéter:w indigner:w emporter:w
insurger:w vanter:o blâmer:o clarifier:co pester:w fulminer:w]],
  doubting = "prétendre:ct alléguer:co insinuer:c",
}

local writing = {
  neutral = "écrire:c publier:o tweeter:c titrer:w lire:w noter:c montrer:c relater:co ",
}

local attitude = {
  neutral = [[ croire:c penser:ct espérer:ct souhaiter:cto vouloir:w craindre:co redouter:co trouver:c
attendre:w savoir:c
    imaginer:c supposer:c soupçonner:o envisager:ot songer:w ]],
  doubting = "douter:c",
}

return {
  source = "compiled for newskit from general knowledge of news French",
  license = "MIT",
  speech = speech, writing = writing, attitude = attitude,
  --- Endings of the regular verbs: finite forms, then participles behind a bar.
  conjugation = {
    {"ger", "ge gent gea gèrent geait geaient gera|gé gée gés gées"},
    {"cer", "ce cent ça cèrent çait çaient cera|cé cée cés cées"},
    {"eler", "elle ellent ela elèrent elait elaient ellera|elé elée elés elées"},
    {"éder", "ède èdent éda édèrent édait édaient édera|édé édée"},
    {"érer", "ère èrent éra érèrent érait éraient érera|éré érée érés"},
    {"érer", "ère èrent|éré"}, {"éter", "ète ètent éta étèrent était étaient étera|été étée"},
    {"éler", "èle èlent éla élèrent élait élaient élera|élé élée élés"},
    {"ever", "ève èvent eva evèrent evait evaient èvera|evé evée"},
    {"er", "e ent a èrent ait aient era|é ée és ées"},
    {"ertir", "ertit ertissent ertissait|erti ertie"},
    {"ir", "it issent issait issaient ira|i ie is ies"},
    {"aindre", "aint aignent aignait aignit|aint"},
    {"ondre", "ond ondent ondit ondirent ondait|ondu"},
    {"endre", "end endent endit endirent endait|endu"},
  },
  irregular = {
    appeler = "appelle appellent appela appelait appelaient|appelé appelée",
    souvenir = "souvient souviennent souvenait|souvenu", mettre = "met mettent|mis",
    dire = "dit disent disait disaient dirent dira|dit dite dits dites",
    ["prédire"] = "prédit prédisent prédisait|prédit",
    ["écrire"] = "écrit écrivent écrivait écrivit|écrit écrite",
    ["décrire"] = "décrit décrivent décrivait décrivit|décrit décrite", lire = "lit|lu",
    conclure = "conclut concluent concluait|conclu",
    poursuivre = "poursuit poursuivent poursuivait poursuivit|poursuivi",
    reprendre = "reprend reprennent reprenait reprit|repris",
    ["prétendre"] = "prétend prétendent prétendait|prétendu",
    soutenir = "soutient soutiennent soutenait soutint|soutenu",
    ["prévenir"] = "prévient préviennent prévenait prévint|prévenu",
    promettre = "promet promettent promettait promit|promis promise",
    admettre = "admet admettent admettait admit|admis",
    ["émettre"] = "émet émettent émettait|émis émise",
    ["reconnaître"] = "reconnaît reconnait reconnaissent reconnaissait reconnut|reconnu",
    ["prévoir"] = "prévoit prévoient prévoyait|prévu", croire = "croit croient croyait|cru",
    vouloir = "veut veulent voulait|voulu", savoir = "sait savent savait|su", sourire = "sourit sourient|souri",
    ["démentir"] = "dément démentent démentait démentit|démenti", exclure = "exclut|exclu",
    craindre = "craint craignent craignait|craint", ["défendre"] = "défend défendent défendait|défendu",
    ["répondre"] = "répond répondent répondait répondit|répondu", attendre = "attend|attendu",
  },
  addressee = "demander exhorter inviter conseiller recommander informer reprocher accuser",
  --- Two verbs that report together: "fait savoir".
  causative = "fait font faisait laisse laissent laissait laissé",
  caused = "savoir remarquer valoir observer comprendre entendre",
  never_alone = "",
}
