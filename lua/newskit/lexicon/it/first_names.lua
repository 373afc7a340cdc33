--- First names of Italian-speaking countries by the gender that bears them.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  male = [[
    alberto aldo alessandro alessio alfonso alfredo andrea angelo antonio armando arturo attilio augusto
    aurelio bernardo bruno carlo carmelo cesare claudio corrado cristian dario davide diego domenico
    donato edoardo elio emanuele emilio enrico enzo ernesto ettore eugenio fabio fabrizio federico felice
    ferdinando filippo flavio franco francesco gabriele gaetano gennaro giacomo gian gianfranco gianluca
    gianluigi gianni gianpaolo gino giorgio giovanni giuliano giulio giuseppe giustino guido ignazio ivan
    jacopo leonardo lorenzo luca luciano luigi marcello marco mario martino massimo massimiliano matteo
    mattia maurizio mauro michele mirko nicola oscar ottavio paolo pasquale patrizio piero pierluigi
    pietro raffaele renato renzo riccardo roberto rocco rodolfo romano ruggero salvatore sandro sergio
    silvio simone stefano tommaso ugo umberto valerio vincenzo vito vittorio walter ]],
  female = [[
    ada agnese alessandra alessia alice anna annalisa annamaria antonella arianna aurora barbara beatrice
    benedetta bianca camilla carla carlotta carmela caterina cecilia chiara cinzia clara claudia cristina
    daniela debora diana donatella elena eleonora elisa elisabetta emanuela emma enrica erica eva fabiola
    federica fiorella flavia franca francesca gabriella giada gianna gilda ginevra gioia giorgia giovanna
    giulia giuliana giuseppina grazia greta ilaria irene isabella laura lea letizia lidia liliana lina
    lisa livia loredana lorena lucia luciana luisa maddalena manuela mara margherita maria mariangela
    marianna marina marta martina michela milena monica nadia nicoletta noemi olga ornella paola patrizia
    piera pina raffaella rita roberta rosa rosanna sabrina sandra sara serena silvana silvia simona sofia
    sonia stefania susanna teresa tiziana valentina valeria vanessa vera veronica virginia vittoria
    viviana ]],
}
