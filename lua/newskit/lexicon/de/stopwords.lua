-- Stopwords of German: the closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries,
-- particles), as norm forms.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf
    aus außer außerdem bei beim bereits bin bis bist da dabei dadurch dafür dagegen daher damit danach daneben
    dann daran darauf daraus darf darin darum darunter darüber das dass davon davor dazu dein deine deinem
    deinen deiner dem den denen denn dennoch der deren des deshalb dessen dich die dies diese diesem diesen
    dieser dieses dir doch dort du durch dürfen ebenso ein eine einem einen einer eines einige einigem einigen
    einiger einiges einmal er es etwa etwas euch euer eure eurem euren eurer für gegen gewesen gibt hab habe
    haben hat hatte hatten hier hin hinter hätte hätten ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im
    immer in indem ins ist ja jede jedem jeden jeder jedes jedoch jemand jene jenem jenen jener jenes jetzt kann
    kein keine keinem keinen keiner keines können könnte könnten man manche manchem manchen mancher mehr mein
    meine meinem meinen meiner mich mir mit muss musste müssen nach nachdem neben nein nicht nichts nie noch nun
    nur ob oder ohne schon sehr sei seien sein seine seinem seinen seiner seines seit sich sie sind so sobald
    sogar solche solchem solchen solcher soll sollen sollte sollten sondern sonst sowie um und uns unser unsere
    unserem unseren unserer unter vom von vor wann war waren warum was weg weil weiter welche welchem welchen
    welcher welches wenn wer werde werden wie wieder will wir wird wo wobei wodurch wollen wollte worden wurde
    wurden während wäre wären würde würden zu zum zur zwar zwischen über
  ]],
}
