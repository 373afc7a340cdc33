--- Closed classes of Portuguese words.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  determiner = [[
    o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela cada alguns
    algumas vários várias todo toda todos todas nenhum nenhuma ambos dois duas três quatro cinco seis
    sete oito nove dez ]],
  possessive = [[
    meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas ]],
  pronoun = [[
    eu tu ele ela você nós eles elas vocês me te se nos lhe lhes quem alguém ninguém algo nada isto isso ]],
  preposition = [[
    de do da dos das em no na nos nas ao aos à às com por pelo pela pelos pelas para sem sobre entre
    desde até contra durante após perante sob num numa ]],
  conjunction = "e ou mas nem porém",
  subordinator = "que se quando porque embora enquanto onde como quem cujo cuja pois",
  auxiliary = [[
    é são era eram foi foram será serão seria seja está estão estava esteve tem têm tinha tinham terá
    teria tenha há havia pode podem podia poderá poderia deve devem devia deverá deveria vai vão ia faz
    fazem ]],
  negation = "não nunca jamais nem",
  adverb = [[
    também já ainda sempre depois então assim muito bem mal aqui ali ontem hoje amanhã além contudo
    inclusive só apenas quase mais menos antes agora recentemente ]],
  time = [[
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro
    março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje semana mês ano dia
    tarde noite ]],
}
