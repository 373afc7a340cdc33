--- Closed classes of German words.
return {
  source = "compiled for newskit from any grammar of German",
  license = "MIT",
  determiner = [[ der die das den dem des ein eine einen einem eines einer kein keine keinen keinem keiner
dieser diese
dieses diesen diesem jener jene jenes jeder jede jedes jeden alle allen aller viele vielen mehrere einige
manche beide
beiden solche zwei drei vier fünf sechs sieben acht neun zehn zahlreiche weitere ]],
  possessive = [[ mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner seines ihr
ihre ihren ihrem
ihrer ihres unser unsere unseren unserem unserer euer eure ]],
  pronoun = [[
ich du er sie es wir man ihn ihm ihnen uns mich mir dich dir wer jemand niemand etwas nichts sich
dies ]],
  preposition = [[ in im an am auf aus bei beim mit nach von vom zu zum zur für über unter vor hinter neben
zwischen durch
gegen ohne um bis seit während wegen trotz gegenüber ab ins ans aufs per pro laut gemäss angesichts dank
innerhalb ausserhalb
anhand mittels samt statt ]],
  conjunction = "und oder aber sondern denn doch sowie beziehungsweise bzw.",
  subordinator = [[ dass dass ob weil wenn als nachdem bevor obwohl damit falls sobald solange indem während
wie wo wann warum
weshalb was wer wen wem da ]],
  auxiliary = [[ ist sind war waren bin sei seien wäre wären wird werden wurde wurden würde würden hat
haben hatte hatten habe
hätte hätten kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste
müssten soll sollen
sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte dürfte dürften dürfe mag mögen
möchte möchten
werde lässt liess gibt gab geht ging steht stand kommt kam liegt lag bleibt blieb macht machte ]],
  negation = "nicht nie niemals",
  adverb = [[ zumindest offiziell insgesamt seither konkret gerade beispielsweise grundsätzlich tatsächlich wohl
eigentlich leider gern lediglich besonders vorerst stets später zuletzt erneut ruhig weiters bloss fast ganz
gar auch dann noch schon nun jetzt hier dort heute gestern morgen zudem ausserdem dabei dazu damit darüber davon
deshalb daher allerdings jedoch immer wieder bereits erst nur selbst so sehr mehr etwa rund knapp zuvor
später danach
anschliessend inzwischen derzeit zugleich gleichzeitig weiter weiterhin dennoch trotzdem zunächst
schliesslich ebenfalls
zwar indes hingegen dagegen demnach bislang bisher kürzlich unterdessen deutlich klar einmal offen
natürlich vielleicht
darum darin daran davor mehrfach ausdrücklich scharf stattdessen nämlich ebenso sonst dafür ]],
  time = [[ montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend montagabend januar
februar märz april mai
juni juli august september oktober november dezember heute gestern jahr jahre jahren woche wochen monat
monate tag tage
abend morgen mittag nacht nachmittag vormittag uhr ende anfang mitte ]],
}
