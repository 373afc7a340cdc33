-- Stopwords of French: the closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries,
-- particles), as norm forms.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    afin ai aie aient ainsi ais ait alors après as assez au aucun aucune aujourd'hui auparavant auprès auquel
    aura aurait auront aussi autant autour autre autres aux auxquelles auxquels avaient avais avait avant avec
    avez avoir avons ayant beaucoup bien c c'est car ce ceci cela celle celles celui cependant certain certaine
    certaines certains ces cet cette ceux chacun chacune chaque chez ci comme comment contre d dans de depuis
    des deux devant doit doivent donc dont du durant dès déjà elle elles en encore enfin ensuite entre envers es
    est et eu eux faire fait fois font furent fut grâce hors ici il ils j jamais je jusqu jusque l la laquelle
    le lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui là m ma mais malgré me mes mi mieux moi
    moins mon même mêmes n ne ni non nos notre nous néanmoins on ont or ou où par parce parmi pas pendant
    personne peu peut peuvent plus plusieurs plutôt pour pourquoi pourtant près puis puisqu puisque qu quand
    quant que quel quelle quelles quelqu quelque quelques quels qui quoi quoique rien s sa sans sauf se selon
    sera serait seront ses seulement si sien sienne soi soient soit son sont sous souvent suis sur surtout t ta
    tandis tant te tel telle tellement telles tels tes toi ton toujours tous tout toute toutefois toutes trop
    très tu un une va vers voici voilà vont vos votre vous y à ça étaient étais était étant été être
  ]],
}
