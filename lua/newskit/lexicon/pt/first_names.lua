--- First names of Portuguese-speaking countries by the gender that bears them.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  male = [[
    adriano afonso alberto alexandre alfredo aluísio álvaro américo anderson andré ângelo antônio antónio
    armando arthur artur augusto benedito bernardo bruno caio carlos césar cláudio cristiano daniel
    danilo davi david diego diogo domingos edson eduardo emanuel emerson fabiano fábio felipe filipe
    fernando flávio francisco frederico gabriel geraldo gilberto gonçalo guilherme gustavo heitor
    henrique hugo humberto igor inácio ivo jair joão joaquim jonas jorge josé júlio leandro leonardo
    lourenço lucas luciano luís luiz manuel marcelo márcio marco marcos mário martim mateus matheus
    maurício miguel murilo nelson nuno olavo orlando otávio paulo pedro rafael raimundo ramiro raul renan
    renato ricardo roberto rodrigo rogério rubens rui salvador samuel sebastião sérgio silvio simão
    thiago tiago tomás valter vasco vicente victor vinícius vítor wagner wellington wilson ]],
  female = [[
    adriana aline amanda ana andrea ângela antónia aparecida beatriz bianca bruna camila carla carolina
    catarina cecília célia clara cláudia cristina daniela débora denise diana dora edna elaine elena
    eliana elisa elza ester eva fabiana fátima fernanda filipa flávia francisca gabriela gisele glória
    helena heloísa inês irene isabel isabela jéssica joana josefa júlia juliana larissa laura leonor
    letícia lídia lígia lúcia luciana luísa luiza luzia madalena manuela mara márcia margarida maria
    mariana marina marisa marta mónica mônica natália neusa olga paula patrícia priscila raquel regina
    renata rita roberta rosa rosana sandra sara sílvia simone sofia sônia sónia susana tânia tatiana
    teresa vanessa vera verônica vitória viviane ]],
}
