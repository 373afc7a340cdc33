--- Words that tell a capitalized name of German for an organization; compounds by their last part.
return {
  source = "compiled for newskit from general knowledge of news German",
  license = "MIT",
  organization = [[ ag gmbh kg se e.v. ev gruppe konzern bank sparkasse versicherung werke stadtwerke
universität
hochschule institut akademie verband bund bundesverband verein stiftung partei union ministerium amt
bundesamt landesamt
agentur kommission rat gericht polizei feuerwehr bundeswehr kirche zeitung allgemeine tagblatt tageblatt
anzeiger kurier
nachrichten rundfunk fernsehen verlag museum theater oper klinik fc sv vfb vfl tsv tsg sc rb borussia
eintracht hertha
initiative initiativen zentrum center verbraucherzentrale holding company motors team racing bahn airlines
lufthansa bundestag bundesrat
landtag bundesregierung senat group international services media spiegel stern focus handelsblatt bild ]],
  --- What begins or joins names: "Ursula von der Leyen".
  particles = "von van de der den zu zum vom di da del al el bin ben la le du",
  --- Capitalized nouns that stand before others without being a name.
  common = [[ prozent millionen million milliarden milliarde euro dollar uhr ende anfang mitte seite jahr
jahre meter kilometer grad
personen menschen mann frau frauen kinder leute nummer platz rang teil art form rund liter tonnen kilo
minuten stunden
tage wochen monate montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april
mai juni juli
august september oktober november dezember ziel thema frage foto bild video quelle danke bitte nein ja herr
herrn sie ihr
ihnen ihre wer was wie wo warum wann nur auch doch klar gut neu zweifel kritik lob vorwurf vorwürfe
bundesliga liga spieltag
krieg hilfe schutz druck zeit geld sport politik wirtschaft kultur panorama anzeige news redaktion update ]],
  --- Bodies and companies that no word of their names tells.
  known = [[
siemens|volkswagen|vw|bmw|mercedes|mercedes-benz|daimler|audi|porsche|opel|bosch|continental|basf|bayer|henkel|adidas|
puma|sap|telekom|deutsche telekom|deutsche bank|commerzbank|allianz|munich re|lufthansa|rwe|eon|e.on|uniper|enbw|
vattenfall|thyssenkrupp|rheinmetall|airbus|tesla|google|apple|amazon|microsoft|meta|facebook|instagram|tiktok|netflix|
paypal|aldi|lidl|rewe|edeka|penny|ikea|zalando|otto|karstadt|galeria|infineon|biontech|pfizer|novartis|roche|nestlé|
ubs|credit suisse|swisscom|migros|coop|öbb|orf|omv|sbb|zdf|ard|wdr|ndr|mdr|swr|rtl|sat.1|prosieben|sky|dazn|spiegel|
kreml|pentagon|weißes haus|weisses haus|nato|uno|unicef|unesco|unhcr|greenpeace|amnesty international|hamas|hisbollah|
taliban|is|isis|attac|adac|dgb|verdi|ver.di|ig metall|caritas|diakonie|bitkom|ifo|bka|lka|bnd|mad|rki|bfarm|stiko|
cdu|csu|spd|fdp|afd|bsw|grünen|die grünen|die linke|freie wähler|övp|spö|fpö|neos|svp|mitte|union|ampel|dfb|dfl|uefa|
fifa|ioc|bayern|fc bayern|borussia dortmund|bvb|schalke|schalke 04|hsv|werder bremen|werder|bayer leverkusen|
rb leipzig|union berlin|hertha bsc|eintracht frankfurt|vfb stuttgart|1. fc köln|real madrid|fc barcelona|ferrari|
red bull|mclaren|wikileaks|correctiv|dpa|reuters|afp|apa|sda]],
  --- Endings of nouns that are no names.
  --- Nouns that mean whichever organization the text was speaking of.
  generic = [[ konzern unternehmen firma gesellschaft klub club verein partei gruppe hersteller anbieter
organisation team bank plattform initiative behörde verband sender betreiber ]],
  noun_endings = [[ ung ungen heit heiten keit keiten schaft schaften tion tionen ität itäten ismus tum nis
nisse ment
gesetz programm projekt system markt preis preise recht arbeit plan pläne krise wahl wahlen spiel kampf
land lage haus
zahl zahlen jahr tag woche zeit geld steuer kosten ]],
}
