--- Small words of French by what they do in a sentence.
return {
  source = "compiled for newskit from any grammar of French",
  license = "MIT",
  infinitive_marker = "",
  complementizer = "que qu' si",
  as_said = "comme ainsi",
  genitive = "de d' du des à au aux en",
  of = "de d' du des",
  phrase_link = "de d' du des",
  relative = "qui dont que où lequel laquelle",
  article = "le la les l'", definite = "le la les l' ce cet cette ces",
  near_definite = "le la les l' ce cet cette ces", indefinite = "un une",
  plural_determiner = "des les plusieurs certains certaines quelques",
  role_article = "le la les l' un une son sa",
  male_pronoun = "il lui", female_pronoun = "elle",
  male_article = "le un", female_article = "la une",
  thing_pronoun = "", plural_pronoun = "ils elles eux",
  subject_pronoun = "il elle ils elles je nous",
  who = "", relative_person = "", relative_subject = "",
  --- Small pronouns before the verb, which belong to the cue: "s'est félicité", "l'a dit".
  reflexive = "s' se",
  clitic = "s' se l' le la lui leur y en n' ne nous",
  --- Auxiliaries that a participle makes a tense with.
  perfect_auxiliary = "a ont avait avaient aurait auraient ai avons",
  --- Forms of "be", which make one only with a reflexive, and what may stand between an auxiliary and its participle.
  be_auxiliary = "est sont était étaient serait fut",
  between = "de son côté pour sa part à tour leur quant elle lui en outre plus par ailleurs",
  --- Letters cut off by an apostrophe.
  elided = "l' d' qu' s' n' c' j' m' t' jusqu' lorsqu' puisqu' quoiqu'",
  subjunctive = "",
  --- Before an infinitive that is reported: "a promis de partir".
  of_infinitive = "de d' à",
  --- Before an infinitive that is denied: "affirme ne pas savoir".
  negated_infinitive = "ne n'",
  question_label = "Q", answer_label = "R",
}
