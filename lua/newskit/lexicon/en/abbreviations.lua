-- English abbreviations that are written with a full stop, by how they behave before what follows.
-- csrc/generate/segmentation.lua compiles this file into the core; documents take further ones as an option.
--
-- Forms are in lower case without the final full stop. A form in `capitalized` is an abbreviation only when its first
-- letter is a capital ("Sat." but not "he sat."). Initialisms ("U.S.", "p.m.") and initials ("J.") need no entry.
return {
  source = "compiled for newskit from general knowledge of news and reference writing",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    adm amb atty brig capt cdr cmdr col cpl cpt dr drs det dist fr ft gen gens gov govs hon insp lt ltc maj messrs mlle
    mme mr mrs ms msgr mt mts mx ofc pfc pres prof profs pvt rep reps rev rt sen sens sgt spc st ste sts supt treas
  ]],
  -- Stand before a number, and are plain words elsewhere ("No.", "Fig.").
  numbered = [[
    art ch cl ext fig figs no nos nr p para paras pp pt rs sec secs vol vols eq ed app cap
  ]],
  -- Months and days: before a number, or within a sentence.
  calendar = [[
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    adj al assn assoc asst ave bancorp bldg blvd bros cie co corp cos ctr dept div esq etc ect gmbh hwy inc inst intl
    jr ltd mfg mgr natl pvt pty rd snr sq sr univ ph.d m.sc b.sc b.ed m.ed ll.b ll.m
    ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev okla
    ore pa penn tenn tex va vt wash wis wyo ont que alta sask
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    abbr approx btw c ca cf dept e.g est esp exec fed govt i.e incl lic med mil misc op orig pl ps pron ref refs repr
    resp seq sing syn tel temp transl v viz voc vs
  ]],
  -- Of the above, those that are also words or names in lower case.
  capitalized = [[
    adj adm amb col cal del det div fed fr gen hon ill ind inst la mar mass miss mo mon mil ore pa pres
    rep rev sat sen sun treas wash wed tex que hwy ave ctr
  ]],
}
