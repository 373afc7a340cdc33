--- German nouns for who or what can be a source. A compound is known by its last part: "Kremlchef" by "chef".
return {
  source = "compiled for newskit from general knowledge of news German",
  license = "MIT",
  compounds = true,
  person = [[
chef chefin sprecher sprecherin präsident präsidentin minister ministerin kanzler kanzlerin direktor direktorin
leiter leiterin vorsitzende vorsitzender vorsitzenden experte expertin forscher forscherin wissenschaftler
wissenschaftlerin
politiker politikerin abgeordnete abgeordneter trainer trainerin kapitän kapitänin torwart spieler spielerin
manager managerin geschäftsführer geschäftsführerin gründer gründerin inhaber inhaberin unternehmer
unternehmerin
anwalt anwältin richter richterin staatsanwalt staatsanwältin bürgermeister bürgermeisterin oberbürgermeister
senator senatorin landrat landrätin botschafter botschafterin professor professorin arzt ärztin lehrer lehrerin
autor autorin schriftsteller schriftstellerin journalist journalistin redakteur redakteurin regisseur
regisseurin
schauspieler schauspielerin sänger sängerin musiker musikerin künstler künstlerin ökonom ökonomin analyst
analystin
berater beraterin mitarbeiter mitarbeiterin beamter beamtin polizist polizistin soldat soldatin general
zeuge zeugin
nachbar nachbarin vater mutter sohn tochter bruder schwester ehemann ehefrau frau mann witwe witwer freund
freundin
fahrer fahrerin pilot pilotin bauer landwirt landwirtin händler händlerin kunde kundin bewohner bewohnerin
student studentin
schüler schülerin generalsekretär generalsekretärin sekretär sekretärin beauftragte beauftragter gouverneur
gouverneurin premier premierminister premierministerin aussenminister könig königin papst bischof pfarrer
pfarrerin
kommissar kommissarin intendant intendantin kurator kuratorin veranstalter vorstand vorständin meister meisterin
sieger siegerin spezialist spezialistin historiker historikerin soziologe soziologin psychologe psychologin
jurist
juristin physiker physikerin biologe biologin meteorologe meteorologin virologe virologin ingenieur ingenieurin
architekt architektin designer designerin kollege kollegin rentner rentnerin fan besucher besucherin
stürmer stürmerin
verteidiger verteidigerin bundestrainer nationalspieler rekordweltmeister weltmeister profi star ikone
vize vizepräsident stellvertreter stellvertreterin funktionär funktionärin aktivist aktivistin teilnehmer
teilnehmerin
betreiber betreiberin züchter förster jäger fischer kritiker kritikerin beobachter beobachterin insider
ermittler
ermittlerin fraktionschef finder planer planerin vertreter vertreterin referent referentin schiedsrichter
kommentator kommentatorin coach chefcoach veteran champion neurologe neurologin politologe politologin
dame kriminologe kriminologin moderator moderatorin epidemiologe epidemiologin agent agentin ökologe
ökologin chemiker
chemikerin mediziner medizinerin astronom geologe geologin klimaforscher klimaforscherin influencer
taxifahrer familienvater verkäufer verkäuferin bäcker wirt wirtin koch köchin pfleger pflegerin
krankenschwester hausmeister zugführer]],
  male = [[
chef sprecher präsident minister kanzler direktor leiter vorsitzender experte forscher wissenschaftler politiker
trainer spieler manager geschäftsführer gründer unternehmer anwalt richter bürgermeister oberbürgermeister
senator landrat
botschafter professor arzt lehrer autor schriftsteller journalist redakteur regisseur schauspieler sänger
musiker
künstler ökonom analyst berater beamter polizist vater sohn bruder ehemann mann witwer könig papst bischof bauer
pfarrer kommissar intendant generalsekretär premierminister aussenminister gouverneur historiker soziologe
psychologe jurist
physiker biologe meteorologe virologe ingenieur architekt kollege rentner stürmer nachbar zeuge abgeordneter]],
  female = [[
chefin sprecherin präsidentin ministerin kanzlerin direktorin leiterin expertin forscherin wissenschaftlerin
politikerin trainerin spielerin managerin geschäftsführerin gründerin unternehmerin anwältin richterin
bürgermeisterin senatorin
landrätin botschafterin professorin ärztin lehrerin autorin schriftstellerin journalistin redakteurin
regisseurin
schauspielerin sängerin musikerin künstlerin ökonomin analystin beraterin mitarbeiterin beamtin polizistin
mutter tochter
schwester ehefrau frau witwe königin pfarrerin intendantin generalsekretärin premierministerin gouverneurin
historikerin
soziologin psychologin juristin physikerin biologin meteorologin virologin ingenieurin architektin kollegin
rentnerin
stürmerin nachbarin zeugin freundin kundin studentin schülerin]],
  group = [[
experten forscher wissenschaftler politiker kritiker beobachter behörden ermittler anwohner augenzeugen zeugen
fans eltern lehrer schüler studenten mitarbeiter gewerkschafter politologen ökonomen analysten ärzte
anwälte händler
einzelhändler verbraucherschützer verbände gegner befürworter demonstranten aktivisten beamte nachbarn
leute menschen
medienberichten medien berichten quellen kreise teilnehmer bewohner bürger grüne grünen liberale linke union]],
  organization = [[
polizei regierung ministerium staatsanwaltschaft gericht behörde kommission partei fraktion unternehmen
konzern firma bank
verband verein stiftung institut universität hochschule gewerkschaft bundesregierung landesregierung stadt
stadtverwaltung
gemeinde landkreis amt bundesamt landesamt agentur nachrichtenagentur zeitung sender magazin portal
feuerwehr armee bundeswehr
klinik krankenhaus kirche rat bundesrat bundestag landtag parlament senat club klub hersteller anbieter
betreiber
organisation initiative zentrale verbraucherzentrale gesellschaft kammer notenbank zentralbank börse plattform
verwaltung verfassungsgericht bundesgericht gerichtshof anstalt sekretariat botschaft konsulat vorstand
aufsichtsrat
zeitschrift redaktion kanzlei team museum theater bahn radar dienst gruppe allianz bündnis]],
  document = [[
bericht studie umfrage untersuchung gutachten mitteilung pressemitteilung erklärung gesetz entwurf papier brief
dokument urteil beschluss antrag statistik prognose analyse artikel buch meldung schreiben nachricht nachrichten
tweet post medienbericht]],
}
