--- Reporting verbs of Italian news, by what they report and by the writer's stance.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  --- Letters after the colon are those of the English file.
  speech = {
    neutral = [[
    parlare:p
    dire:ct dichiarare:co aggiungere:c annunciare:co spiegare:co indicare:co precisare:co raccontare:c
    rispondere:c chiedere:cto domandare:c osservare:c notare:c commentare:c ricordare:c proseguire:w
    concludere:c continuare:w riferire:co comunicare:co esprimere:o descrivere:o definire:o proporre:to
    suggerire:cto rivelare:co pubblicare:o ritenere:c stimare:c considerare:w sottolineare:co
    evidenziare:co segnalare:co scherzare:w chiarire:co confidare:c riportare:co rilevare:c ringraziare:o
    salutare:w replicare:c ribattere:c lodare:o elogiare:o raccomandare:cto invitare:t informare:c
    illustrare:o prevedere:co incalzare:w attaccare:ow esordire:w chiosare:w ]],
    assertive = [[
    affermare:cto assicurare:cto confermare:co insistere:cp sostenere:co esigere:co reclamare:co
    ordinare:to avvertire:c avvisare:c ammonire:c minacciare:to criticare:o denunciare:co condannare:o
    accusare:o rimproverare:o difendere:o negare:cto respingere:o smentire:co ammettere:co riconoscere:co
    promettere:cto giurare:ct garantire:co ribadire:co rivendicare:o protestare:w contestare:o
    lamentare:co tuonare:w esclamare:w ]],
    doubting = "pretendere:t",
  },
  writing = {neutral = "scrivere:c twittare:c"},
  attitude = {neutral = "credere:c pensare:c sperare:ct volere:w temere:co augurare:w"},
  --- Endings of the regular verbs: finite forms, then participles behind a bar.
  conjugation = {
    {"are", "a ano ò arono ava avano erà|ato"},
    {"ere", "e ono é erono eva evano erà|uto"},
    {"ire", "isce iscono ì irono iva ivano irà|ito"},
  },
  irregular = {
    ["dire"] = "dice dicono disse dissero diceva dicevano dirà|detto",
    ["aggiungere"] = "aggiunge aggiungono aggiunse aggiungeva|aggiunto",
    ["rispondere"] = "risponde rispondono rispose rispondeva|risposto",
    ["chiedere"] = "chiede chiedono chiese chiesero chiedeva|chiesto",
    ["concludere"] = "conclude concludono concluse|concluso",
    ["esprimere"] = "esprime espresse|espresso",
    ["scrivere"] = "scrive scrivono scrisse scriveva|scritto",
    ["descrivere"] = "descrive descrivono descrisse|descritto",
    ["proporre"] = "propone propongono propose|proposto",
    ["proseguire"] = "prosegue proseguono proseguì|proseguito",
    ["sostenere"] = "sostiene sostengono sostenne sosteneva|sostenuto",
    ["ritenere"] = "ritiene ritengono riteneva|ritenuto",
    ["avvertire"] = "avverte avvertono avvertì avvertiva|avvertito",
    ["difendere"] = "difende difendono difese|difeso",
    ["respingere"] = "respinge respingono respinse|respinto",
    ["ammettere"] = "ammette ammettono ammise|ammesso",
    ["promettere"] = "promette promettono promise|promesso",
    ["riconoscere"] = "riconosce riconoscono riconobbe|riconosciuto",
    ["insistere"] = "insiste insistono insisteva|insistito",
    ["smentire"] = "smentisce smentiscono smentì smentiva|smentito",
    ["volere"] = "vuole vogliono voleva|voluto",
    ["prevedere"] = "prevede prevedono prevedeva|previsto",
    ["esigere"] = "esige esigono|esatto",
  },
  addressee = "",
}
