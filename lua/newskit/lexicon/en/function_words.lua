--- Closed word classes of English, as norm forms.
--
-- Source: compiled for newskit from any grammar of English. License: MIT, as newskit.

return {
  source = "compiled for newskit from any grammar of English",
  license = "MIT",
  determiner = [[ the a an this that these those every each either neither no any some another
both all several many few most much such half two three four five six seven eight nine ten dozens hundreds
thousands one other more less fewer various numerous countless certain ]],
  possessive = "my your his her its our their whose",
  pronoun = [[ i you he she it we they who me him us them one someone somebody everyone everybody
anyone anybody nobody none others himself herself itself themselves myself yourself ourselves nothing
something everything mine yours hers ours theirs ]],
  preposition = [[ of in to for on with at by from about as into like through after over between out
against during without before under around among within along across behind beyond up down
off above near since until till toward towards upon per amid amidst via despite outside inside
throughout alongside atop following including versus except beside besides below beneath onto
regarding concerning unlike than ]],
  conjunction = "and or but nor yet so plus &",
  subordinator = [[ that if because while when whenever where whereas although though unless whether
which who whom how why what whose lest till until since as after before ]],
  auxiliary = [[ is are was were be been being am has have had having do does did done will would can could
may might must shall should ought 's 're 've 'll 'd 'm ai ca wo need dare ]],
  negation = "not n't never neither",
  --- Adverbs that may stand between a source and its verb, or beside the verb, besides those in -ly.
  adverb = [[ also then later again still once often always just even now first further earlier soon
ever never almost already instead too previously meanwhile here there today yesterday tomorrow perhaps
rather quite long twice reportedly only back thus hence thereafter afterwards afterward sometimes ]],
  time = [[ monday tuesday wednesday thursday friday saturday sunday january february march april june july
august september october november december jan. feb. aug. sept. oct. nov. dec. mon. tue. wed.
thu. fri. sat. sun. today yesterday tomorrow tonight recently earlier later last next this week month year
night morning afternoon evening weekend ]],
}
