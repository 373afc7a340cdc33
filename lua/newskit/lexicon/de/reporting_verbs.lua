--- Reporting verbs of German news, by what they report and by the writer's stance, as in the English file.
--
-- A separable prefix is set off by a hyphen: "mit-teilen". Letters after the colon: c a clause or quoted words, t an
-- infinitive, o a noun phrase, p a phrase with a preposition of the verb's ("warnte vor"),
-- w only beside quoted words.

local speech = {
  neutral = [[
sagen:c erklären:c sprechen:pw berichten:cp mit-teilen:co melden:c erzählen:cp ergänzen:co
hinzu-fügen:c antworten:c erwidern:c entgegnen:c fragen:c fort-fahren:w meinen:c äussern:c
erläutern:co beschreiben:o schildern:co an-merken:c bemerken:c kommentieren:c formulieren:c nennen:o
bezeichnen:o aus-führen:c dar-legen:co an-kündigen:cto verkünden:co an-geben:ct bekannt-geben:co
verlauten:c zitieren:w loben:o begrüssen:o würdigen:o danken:p schliessen:w resümieren:c bilanzieren:c
zusammen-fassen:c prognostizieren:co vorher-sagen:c raten:ct empfehlen:cto vor-schlagen:cto
bitten:tp scherzen:c schmunzeln:w lachen:w rufen:w flüstern:w schreien:w murmeln:w wiederholen:co
erinnern:cp zu-stimmen:w konstatieren:c fest-stellen:c hin-weisen:p verweisen:p ein-räumen:ct
urteilen:c entscheiden:c beantragen:o signalisieren:co informieren:cp ein-werfen:w schwärmen:w
staunen:w frohlocken:w nach-fragen:w plaudern:w befinden:c fest-halten:c begründen:co kontern:w
nach-legen:w an-fügen:c bekennen:c
vermelden:c äussern:w weiter-geben:o argumentieren:c spekulieren:c
präzisieren:co konkretisieren:co spotten:w höhnen:w raunen:w grinsen:w strahlen:w toben:w lästern:w prophezeien:co
zu-sichern:co zu-sagen:co zu-rufen:w heraus-stellen:co an-regen:co aus-sprechen:p ein-gestehen:c unken:c
verraten:c witzeln:c grübeln:w sinnieren:w rätseln:w philosophieren:w]],
  assertive = [[
betonen:cto versichern:ct bekräftigen:cto unterstreichen:co hervor-heben:co bestätigen:co
versprechen:cto fordern:cto verlangen:co mahnen:ctp an-mahnen:co warnen:cp kritisieren:co
beklagen:co klagen:cp rügen:co tadeln:o monieren:co bemängeln:co beanstanden:o verurteilen:o
vor-werfen:c beschuldigen:o an-prangern:o attackieren:o verteidigen:o zurück-weisen:o
dementieren:co an-drohen:o bestreiten:cto widersprechen:w ab-lehnen:o verneinen:c zu-geben:ct gestehen:c
klar-stellen:co klar-machen:c appellieren:p auf-rufen:p auf-fordern:t drängen:p plädieren:p
pochen:p beharren:p drohen:ctp schimpfen:cp wettern:cp poltern:w schwören:ct garantieren:c
beteuern:ct unter-streichen:co beschwören:o bedauern:co bemühen:w verbieten:o ein-fordern:o
aus-schliessen:co preisen:o deutlich-machen:c jubeln:w fluchen:w stöhnen:w seufzen:w ]],
  doubting = [[ behaupten:ct unterstellen:co vor-geben:t mutmassen:c ]],
}

local writing = {
  neutral = [[ schreiben:c notieren:c posten:c twittern:c veröffentlichen:o dokumentieren:o
    ermitteln:w heissen:c lauten:w protokollieren:c ergeben:c besagen:c ]],
  assertive = "belegen:c",
}

local attitude = {
  neutral = [[ glauben:c denken:c finden:c hoffen:cp erwarten:co wünschen:o befürchten:co fürchten:co
    vermuten:c sehen:w rechnen:p planen:t freuen:w wissen:c ein-schätzen:c schätzen:c an-deuten:c
aus-gehen:p an-nehmen:c ]],
  doubting = "zweifeln:cp bezweifeln:co",
}

return {
  source = "compiled for newskit from general knowledge of news German",
  license = "MIT",
  speech = speech, writing = writing, attitude = attitude,
  --- Endings of the regular verbs, by that of the infinitive: finite forms, then participles behind a bar. "+"
  -- stands for the prefix of the participle.
  conjugation = {
    {"ieren", "iert ierte ierten ieren iere|iert"},
    {"den", "det dete deten den de|+det"},
    {"ten", "tet tete teten ten te|+tet"},
    {"fnen", "fnet fnete fneten fnen fne|+fnet"},
    {"ern", "ert erte erten ern ere|+ert"},
    {"eln", "elt elte elten eln ele|+elt"},
    {"en", "t te ten en e|+t"},
  },
  --- The prefix of participles, the prefixes that do without it, and what stands between a separable one and the
  -- infinitive.
  participle_prefix = "ge",
  inseparable = "be er ver ent zer wider über unter miss ge",
  irregular = {
    ergeben = "ergibt ergab ergaben ergebe|ergeben",
    sprechen = "spricht sprach sprachen sprechen spreche|gesprochen", geben = "gibt gab gaben geben gebe|gegeben",
    rufen = "ruft rief riefen rufen rufe|gerufen", weisen = "weist wies wiesen weisen weise|gewiesen",
    halten = "hält hielt hielten halten halte|gehalten", kennen = "kennt kannte kannten kennen|gekannt",
    heben = "hebt hob hoben heben hebe|gehoben", nennen = "nennt nannte nannten nennen nenne|genannt",
    schreiben = "schreibt schrieb schrieben schreiben schreibe|geschrieben",
    werfen = "wirft warf warfen werfen|geworfen",
    schlagen = "schlägt schlug schlugen schlagen|geschlagen", raten = "rät riet rieten raten|geraten",
    fehlen = "empfiehlt empfahl empfahlen empfehlen|empfohlen", bitten = "bittet bat baten bitten|gebeten",
    ["schliessen"] = "schliesst schloss schlossen schliessen schliesst|geschlossen",
    streiten = "streitet stritt stritten|gestritten",
    stehen = "steht stand standen stehen|gestanden", schreien = "schreit schrie schrien|geschrien",
    ["schwören"] = "schwört schwor schworen schwören|geschworen", fahren = "fährt fuhr fuhren fahren|gefahren",
    finden = "findet fand fanden finden|gefunden", denken = "denkt dachte dachten denken|gedacht",
    wissen = "weiss wusste wussten wissen|gewusst", sehen = "sieht sah sahen sehen|gesehen",
    scheiden = "scheidet schied schieden|geschieden", streichen = "streicht strich strichen streichen|gestrichen",
    ["heissen"] = "heisst hiess hiessen heisst heisse|geheissen", bieten = "bietet bot boten bieten|geboten",
    laden = "lädt lud luden|geladen", schelten = "schilt schalt|gescholten",
    gehen = "geht ging gingen gehe|gegangen", nehmen = "nimmt nahm nahmen nehmen nehme|genommen",
    empfehlen = "empfiehlt empfahl empfahlen empfehlen|empfohlen",
  },
  --- Who stands behind them in the dative or accusative is spoken to: "warf der Regierung vor, …".
  addressee = "vor-werfen raten empfehlen auf-fordern bitten erinnern informieren beschuldigen versprechen",
  --- No reports without a clause of their own.
  never_alone = "heissen",
}
