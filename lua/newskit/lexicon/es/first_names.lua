--- First names of Spanish-speaking countries by the gender that bears them.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  male = [[
    adrián alberto alejandro alfonso alfredo álvaro andrés ángel antonio arturo beltrán benito carlos
    césar cristian cristóbal daniel david diego domingo eduardo emilio enrique ernesto esteban eugenio
    federico felipe félix fernando francisco gabriel gerardo germán gonzalo guillermo gustavo héctor hugo
    ignacio iñigo isidro iván jacinto jaime javier jesús joaquín jorge josé juan julián julio leandro
    leopoldo lorenzo lucas luis manuel marcelo marcos mariano mario martín mateo mauricio maximiliano
    miguel nicolás óscar pablo pascual pedro rafael ramón raúl ricardo roberto rodrigo rubén salvador
    samuel santiago sebastián sergio simón tomás vicente víctor xavier josep jordi pere ]],
  female = [[
    adela adriana alba alejandra alicia amalia ana andrea ángela antonia aurora beatriz belén blanca
    camila carla carmen carolina catalina cecilia celia clara claudia concepción consuelo cristina
    daniela dolores elena elisa elsa emilia encarnación esperanza esther eva fátima florencia gabriela
    gloria graciela inés inmaculada irene isabel jimena josefa juana julia laura leonor lidia lorena
    lourdes lucía luisa luz macarena magdalena manuela margarita maría mariana marina marta mercedes
    mónica montserrat natalia nuria olga paloma patricia paula paz pilar raquel rocío rosa rosario sandra
    sara silvia sofía sonia soraya susana teresa valentina vanesa verónica victoria virginia yolanda ]],
}
