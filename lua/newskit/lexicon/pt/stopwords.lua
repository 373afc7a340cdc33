-- Stopwords of Portuguese: the closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries,
-- particles), as norm forms.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    a acerca agora ainda algo algum alguma algumas alguns alguém além ambos ante antes ao aos apenas após aquela
    aquelas aquele aqueles aquilo as assim através até bem cada com como contra contudo cujo cá da daquela
    daquele das de dela delas dele deles depois desde dessa desse desta deste do dois dos durante e ela elas ele
    eles em embora enquanto entre então era eram essa essas esse esses esta estado estar estas estava estavam
    este estes está estão eu foi foram fosse grande há isso isto já lhe lhes logo lá mais mas me meio mesma
    mesmas mesmo mesmos meu meus minha minhas muita muitas muito muitos na nada nas nela nele nem nenhum nenhuma
    nessa nesse nesta neste no nos nossa nossas nosso nossos num numa nunca não nós o onde os ou outra outras
    outro outros para pela pelas pelo pelos perante pode podem pois por porque porém pouco poucos quais qual
    qualquer quando quanto quase que quem quê se seja sejam sem sempre sendo ser será serão seu seus si sido sob
    sobre sua suas só tal também tampouco te tem tenha ter teu teus tinha tinham toda todas todavia todo todos
    tu tua tuas tudo tão têm um uma umas uns vai vez você vocês vos várias vários vão à às é
  ]],
}
