--- Small words of German by what they do in a sentence.
return {
  source = "compiled for newskit from any grammar of German",
  license = "MIT",
  infinitive_marker = "zu",
  --- Prefixes that leave their verb: with the marker between them and the infinitive, "anzufangen".
  separable = [[ ab an auf aus bei durch ein fern fest fort frei heraus her herab heran herauf herbei herein hervor hin
hinaus hinein hinzu los mit nach nieder offen statt um unter vor voran voraus vorbei weg weiter wieder zu zurück
zusammen ]],
  complementizer = "dass dass ob wie warum weshalb was wann wo wer",
  who = "", relative_person = "", relative_subject = "",
  --- Before who said it, in a clause of its own: "wie die Polizei mitteilte".
  as_said = "wie so",
  --- What may join the source's own words in the genitive, and a phrase with its source.
  genitive = "des der dem den vom von aus beim bei für im in eines einer",
  of = "von der des aus für bei beim vom",
  phrase_link = "von",
  --- What makes a participle a tense, and the forms that only one thing can be the subject of.
  perfect_auxiliary = "hat haben hatte hatten habe hätte hätten",
  singular_auxiliary = [[
ist hat war wird wurde kann konnte will wollte soll sollte muss musste darf hatte bleibt ]],
  reflexive = "sich",
  --- Articles that no subject in the singular has.
  oblique = "den dem des diesen diesem einen einem eines ihren ihrem seinen seinem keinen keinem jeden jedem",
  relative = "der die das dem den deren dessen",
  article = "der die das den dem des", definite = "der die das den dem dieser diese dieses",
  near_definite = "der die das dem den dieser diese dieses", indefinite = "ein eine einem einer",
  plural_determiner = "viele mehrere einige manche beide beiden alle",
  role_article = "der die das",
  male_pronoun = "er ihm ihn", female_pronoun = "sie ihr",
  male_article = "der", female_article = "die",
  thing_pronoun = "es", plural_pronoun = "",
  subject_pronoun = "er sie es man wir ich", relative_person_subject = "der die",
  --- Forms of the Konjunktiv, which mark a clause as reported without a verb of speech.
  subjunctive = [[ sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gehe komme stehe
liege mache bleibe
lasse finde brauche sehe nehme halte zeige fehle bestehe gelte laufe führe bringe spreche handele handle
wäre wären hätte
hätten würde würden könnte könnten müsste müssten gäbe käme ginge spiele trage verliere arbeite verfüge
erhalte diene
schade spalte beginne reiche lebe wirke versuche sorge hoffe glaube erwarte freue nutze bedeute biete
dürften setze
enthalte betreffe folge heisse hege fühle kenne leide ermögliche drohe entstehe entspreche unterstütze
verdiene zähle ]],
  --- Words before a name in a content's title, and letters of interviews.
  question_label = "Frage", answer_label = "Antwort",
}
