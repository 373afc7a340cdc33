--- Small words of English by what they do in a sentence, as norm forms: what the rules of quotation
-- ask for. Each set has one question that it answers; function_words.lua has the word classes.
--
-- Source: compiled for newskit from any grammar of English. License: MIT, as newskit.

return {
  source = "compiled for newskit from any grammar of English",
  license = "MIT",
  --- Before an infinitive, and before a clause that is a content.
  infinitive_marker = "to",
  complementizer = "that",

  --- Relative pronouns: of persons as subject; of persons in any case; as subject; as the first word
  -- of a clause that a reporting verb may stand in; as the first word of an apposition.
  who = "who",
  relative_person = "who whose",
  relative_subject = "who which",
  relative_clause = "who which that",
  relative_any = "who whose which",

  --- Conjunctions that begin a new statement, and those that set one report beside another.
  contrast = "but yet",
  aside = "while though although as",

  --- Words that begin a circumstance: behind a source; behind an object; between a cue and the
  -- quotation that it introduces.
  circumstance_of_source = "during after before",
  circumstance_of_object = "after before when while during",
  circumstance_of_cue = "after before as since until when",
  --- Before the subject and the verb of a report that the sentence goes on with: "as he says, it …".
  as_before_subject = "as",
  --- Before a medium ("in a statement"), and before who is quoted ("And from Ann Example:").
  in_medium = "in",
  from_speaker = "from by",

  --- Forms that make a past participle a passive, and those that make it a tense.
  passive_auxiliary = "is are was were be been being 's 're am got gets",
  perfect_auxiliary = "has have had having 've 's 'd",

  --- Determiners that can be subjects, those before several, the definite and indefinite ones, and
  -- those before a role in an apposition ("the president", "one of").
  subject_determiner = [[ some many most few all both several another others each one this that other ]],
  plural_determiner = [[ some many several both few these those most all other two three four five ]],
  article = "the",
  definite = "the this that",
  near_definite = "the this",
  indefinite = "a an",
  role_article = "the one",

  --- Pronouns: of one person, by gender; of what is no single person; of several; and the form
  -- that is an object or a possessive.
  male_pronoun = "he him himself",
  male_possessive = "his",
  female_pronoun = "she her herself",
  thing_alone = "it its",
  thing_pronoun = "it they",
  plural_pronoun = "they",
  reflexive = "himself herself itself themselves",
  object_or_possessive = "her",

  --- The last word of a wish not to be named.
  unnamed = "named identified quoted",
  --- Contents that are a word alone: "said no".
  answer = "yes no nothing so",

  --- Inside names: before the name of a place or a field ("Secretary of State", "Office for …"),
  -- of a topic ("Committee on …"),
  -- the article after it, and the conjunction of two heads.
  name_preposition = "of for",
  name_of = "of",
  name_topic = "on against",
  name_article = "the",
  name_conjunction = "and",
  --- Between a person and a role: "served as the", "is the"; and between a person and an organization.
  role_as = "as",
  role_verb = "serve serves served serving work works worked working act acts acted acting",
  --- Verbs behind which a role stands with an article or without: "was named director".
  named_verb = "named appointed elected became become made re-elected reelected promoted",
  --- Behind "who": what somebody does for the organization that follows.
  member_verb = [[ runs ran run leads led heads headed founded co-founded owns owned manages managed chairs
chaired edits edited
directs directed represents represented joined left advises advised captains captained coaches coached ]],
  --- With a preposition between: "who works at", "writes for".
  member_of = [[ reports reported reporting blogs works worked working writes wrote plays played teaches taught
studies studied
serves served sits sat speaks spoke ]],
  --- Months, which end a role: "mayor of Brack in May".
  month = [[ january february march april may june july august september october november december ]],
  copula = "is was been became 's",
  member_preposition = "of at with from for",
  --- Between a document and whose it is: "data from", "a report by".
  made_by = "from by",
  --- Before who does what a passive tells.
  agent = "by",
  --- Verbs that say in the passive what somebody has done, "of" before what it is, and those before an infinitive.
  accusing = "accuse suspect convict",
  accused_of = "of",
  rumored = "say allege report rumor rumour claim accuse",
  --- Before the name of a place, and of no person.
  place_preposition = "in at near",
  --- Words that titles are made of beside those of titles.lua.
  title_word = "prime vice foreign former",

  --- Words that a clipped first letter leaves with an apostrophe: "'em", "'tis".
  clipped = "em til cause tis",
  --- Auxiliaries that are names with a capital inside a sentence: the month.
  month_auxiliary = "may",
  --- Words in capitals that are names, or nothing, whatever they are in small letters.
  capital_name = "US WHO IT",
  capital_other = "AM PM",
  --- Letters before the turns of an interview.
  question_label = "Q",
  answer_label = "A",
}
