-- Stopwords of Dutch: the closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries,
-- particles), as norm forms.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    aan achter al alle alleen alles als altijd andere anders ben bent bij bijna binnen boven buiten daar daarbij
    daardoor daarna daarom daarvoor dan dat de deze die dit doch doen door dus echter een eens elk elke en
    enkele er eraan erg ergens ervan etc even ge geen geweest had hadden heb hebben hebt heeft hem het hier hij
    hoe hoewel hun ieder iedereen iemand iets ik in indien is ja je jij jou jouw jullie kan kon konden kunnen
    maar mag me meer men met mij mijn minder misschien moest moet moeten mogen na naar naast nadat net niemand
    niet niets nog nooit nu of om omdat onder ons onze ook op over reeds sinds slechts sommige steeds te tegen
    ten ter terwijl tijdens toch toen tot tussen u uit uw van vanaf vanwege veel verder via voor vooral waar
    waarbij waardoor waarin waarom waarvan wanneer want waren was wat we wel welke werd werden wie wij wil
    willen word worden wordt zal ze zeer zelf zelfs zich zij zijn zo zoals zonder zou zouden zowel zulke één
  ]],
}
