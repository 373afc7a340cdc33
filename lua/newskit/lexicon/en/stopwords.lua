-- Stopwords of English: the closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries,
-- particles), as norm forms.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    a about above across after again against all almost alone along already also although always am among
    amongst an and another any anybody anyone anything anywhere are aren't around as at away back be became
    because become becomes been before behind being below beside besides between beyond both but by can can't
    cannot could couldn't did didn't do does doesn't doing don't done down during each either else enough etc
    even ever every everybody everyone everything everywhere few for from further get gets getting go goes going
    gone got had hadn't has hasn't have haven't having he he'd he'll he's hence her here here's hers herself him
    himself his how how's however i i'd i'll i'm i've if in indeed instead into is isn't it it'd it'll it's its
    itself just least less let let's like many may maybe me might mightn't mine more moreover most mostly much
    must mustn't my myself near neither never nevertheless no nobody none nor not nothing now nowhere of off
    often on once one ones only onto or other others otherwise ought our ours ourselves out over own per perhaps
    quite rather really same shall shan't she she'd she'll she's should shouldn't since so some somebody someone
    something sometimes somewhere still such than that that'll that's the their theirs them themselves then
    there there'll there's therefore these they they'd they'll they're they've this those though through
    throughout thus to together too toward towards under unless until up upon us very via was wasn't we we'd
    we'll we're we've well were weren't what what's whatever when when's whenever where where's whereas wherever
    whether which whichever while who who'd who'll who's whoever whole whom whose why why's will with within
    without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself yourselves
  ]],
}
