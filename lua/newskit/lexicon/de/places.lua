--- Places that news in German names: no speakers by themselves.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  names = [[deutschland|österreich|schweiz|frankreich|italien|spanien|portugal|polen|
tschechien|ungarn|dänemark|norwegen|
schweden|finnland|niederlande|belgien|luxemburg|grossbritannien|england|schottland|irland|
griechenland|türkei|russland|
ukraine|rumänien|bulgarien|kroatien|serbien|usa|amerika|kanada|mexiko|brasilien|argentinien|
china|japan|indien|iran|irak|
israel|syrien|ägypten|marokko|südafrika|australien|europa|asien|afrika|berlin|hamburg|münchen|
köln|frankfurt|stuttgart|
düsseldorf|leipzig|dresden|hannover|bremen|nürnberg|bonn|mainz|kiel|erfurt|potsdam|wien|graz|
salzburg|linz|innsbruck|zürich|
bern|basel|genf|bayern|sachsen|hessen|thüringen|brandenburg|niedersachsen|paris|london|brüssel|
moskau|kiew|washington|
peking|tokio|madrid|rom|warschau|prag|budapest|istanbul|new york]],
  adjectives = "deutsch deutsche französische russische amerikanische britische europäische",
}
