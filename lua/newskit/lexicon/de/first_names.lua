--- First names of German-speaking countries by the gender that bears them.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  male = [[
achim adrian albert alexander alfred andreas anton armin arthur axel benedikt benjamin bernd bernhard björn
boris bruno
carsten christian christoph claus clemens cornelius daniel david detlef dieter dietmar dirk dominik
eberhard eckhard
eduard emil emmanuel erich erik ernst erwin eugen fabian felix ferdinand florian frank franz frederik
friedrich fritz
gerald gerd gerhard georg gernot gottfried gregor guido gunnar gustav günter günther hannes hans harald
hartmut heiko heiner
heinrich heinz helge helmut hendrik henning henrik herbert hermann holger horst hubert hubertus ingo jakob
jan jens joachim
jochen johann johannes jonas jonathan josef julian jörg jürgen kai karl karsten kevin klaus konrad
konstantin kurt lars lennart
leon leonhard lorenz lothar luca ludwig lukas magnus malte manfred manuel marc marcel marco marcus mario
marius markus
martin mathias matthias max maximilian michael moritz nico niklas nikolaus nils norbert olaf ole oliver
oskar otto pascal
patrick paul peter philipp rainer ralf ralph raphael reiner reinhard reinhold rené richard robert robin
roland rolf roman
rudolf rupert rüdiger samuel sascha sebastian severin siegfried sigmar simon stefan steffen stephan sven
theo theodor thilo
thomas thorsten tilman tim timo tino tobias tom torsten udo ulf uli ulrich urs uwe valentin viktor vincent
volker walter werner
wilhelm willi willy winfried wladimir wolf wolfgang wolfram yannick xaver alois egon jost knut hasso
wolodymyr recep cem
luc alexandre wendelin bodo hauke arne jannik leo noah finn elias ben paul]],
  female = [[
adelheid agnes alexandra alice alina andrea angela angelika anja anke anna anne annegret annette annalena
antje astrid
barbara beate beatrix bettina birgit britta brigitte carla carmen carolin caroline catrin charlotte christa
christiane christina
christine claudia clara cordula cornelia dagmar daniela diana doris dorothea edith elena elfriede elisabeth
elke ella
ellen emilia emma erika esther eva evelyn franziska friederike gabi gabriele gerda gertrud gisela gudrun
hanna hannah
hannelore heide heidi heike helena helene helga henriette ilse ina ines inge ingrid irene iris irmgard
isabel isabella jana
janine jennifer jessica johanna judith julia juliane jutta karin karla katarina katharina kathrin katja
katrin kerstin
kirsten klara klaudia kristina lara laura lea lena leonie lisa louisa luisa luise lydia manuela mareike
margarete margit
maria marianne marie marietta marina marion marlene martina maya melanie meike mia michaela mila miriam
monika nadine nadja
nancy natalie nicole nina nora olga patricia paula petra pia ramona rebecca regina renate ricarda rita romy
rosa rosemarie
ruth sabine sabrina sahra sandra sara sarah saskia sibylle sigrid silke silvia simone sofia sonja sophie
stefanie steffi
stephanie susanne svenja sylvia tanja tatjana teresa theresa ulrike ursula ute uta valerie vanessa vera
verena veronika
viktoria waltraud wiebke yvonne frauke silja hildegard roswitha inken karoline eske]],
}
