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
  -- Weak words of English: open-class words of so general a meaning that they seldom tell what a text is
  -- about (verbs of saying and doing, times, measures, the furniture of reports and papers), as norm
  -- forms. Keyword extraction counts them little.
  weak = [[
    able absolutely accept accepted according account achieve achieved act actual actually add added adding
    additional additionally address admit admitted advantage affect affected afternoon age ago agree agreed
    ahead aim aimed aims allow allowed allowing allows amount announce announced answer apparently appear
    appeared appears applied apply approach appropriate april area argue argued argues arise arrive arrived
    article ask asked asking aspect aspects assume assumed attempt attempted attempts august author authors
    available average avoid aware bad base based basic basically basis began begin beginning begins begun behalf
    believe believed believes best better big billion bit bring brings broad brought call called calling came
    care carried carry case cases cause caused causes certain certainly chance change changed changes choose
    chosen claim claimed claims clear clearly close closely come comes coming comment common commonly compare
    compared complete completed completely concern concerned conclude concluded conclusion conclusions condition
    conditions conduct conducted consider considerable considered considering consist consists contain contained
    contains continue continued continues continuing contrary correct corresponding count couple course create
    created creates creating current currently cut daily date day days deal dealing december decide decided
    declare declared deep define defined definitely degree demonstrate demonstrated demonstrates derive derived
    describe described describes despite detail detailed details determine determined develop developed
    developing die died difference differences different difficult direct directly discuss discussed discusses
    discussion display dr draw drawn due e earlier early easily easy effect effective effectively effects effort
    efforts eight eighth element elements employ employed end ended ends ensure entire entirely especially
    essential essentially establish established estimate estimated evening event eventually evidence evident
    exact exactly examine examined example examples excellent exist existing exists expect expected experience
    explain explained explains expressed extend extended extent extra extremely fact facts fail failed fair
    fairly fall familiar far feature features february feel felt fifth final finally find finding findings finds
    fine finish finished firm fit five fix fixed follow followed following follows force form formed former
    forms forth forward found four fourth framework free frequent frequently friday front full fully fundamental
    future gain gained gave general generally generate generated give given gives giving goal goals good great
    greater greatly group groups grow growing h half hand hands happen happened happening happens hard hear
    heard held help helped helpful helps high higher highest highly hit hold holding holds home hope hoped hopes
    hour hours hundred idea ideas identified identify immediate immediately impact implement implementation
    implemented importance important improve improved improvement include included includes including increase
    increased increases increasing increasingly indicate indicated indicates individual initial initially inside
    instance interest interested interesting introduce introduced introduction investigate investigated involve
    involved involving issue issued issues item january job join joined july june keep keeping kept key kind
    kinds knew know knowing known knows lack large largely larger largest last lasted late later latest lead
    leading leads learn leave leaving led left length lesser letter level levels lie lies life light likely
    limit limited line list listed literature little live lived long longer look looked looking looks lose lost
    lot lots low lower made main mainly maintain maintained major majority make makes making man manner march
    mark matter matters mean means meant meanwhile measure measured meet member members men mention mentioned
    mere merely met method methods mid middle million mind minor minute minutes miss moment monday month months
    morning move moved moving mr mrs ms multiple n name named nature nearly necessarily necessary need needed
    needs new news next nice night nine non normal normally note noted notes notice notion november number
    numbers observe observed obtain obtained obvious obviously occur occurred occurs october offer offered
    offers ok old older open opened opinion option order original originally outcome overall p page paper papers
    part particular particularly parts pass passed past pay people percent perfect perform performed performs
    period person personal piece place placed places plan plans play played plays please plus point pointed
    points poor position possibility possible possibly potential potentially practical practice present
    presented presents press previous previously primarily primary prior probably problem problems proceed
    process produce produced produces product proper properly property propose proposed proposes prove proved
    provide provided provides providing purpose purposes put question questions quick quickly quite quote quoted
    r raise raised range rate reach reached read reading ready real realize really reason reasonable reasons
    recall receive received recent recently recognize refer referred reflect regard regarded regarding related
    relation relationship relative relatively release released relevant remain remained remaining remains
    remember report reported reportedly reporter reporters reporting reports represent represented require
    required requires respect respectively respond result resulted resulting results return returned reveal
    revealed review right rise role room rule run running runs s said saturday save saw say saying says scale
    second seconds section see seeing seek seem seemed seems seen select selected send sense sent separate
    september serious serve served set sets setting settings seven seventh several severe shape share short show
    showed showing shown shows side sign significant significantly similar similarly simple simply single sit
    site situation six sixth size slightly slow small smaller solution solutions solve soon sort source speak
    special specially specific specifically spend spent spoke stage stand start started starting starts state
    stated statement states status stay step steps stop stopped story straight string strong strongly structure
    studied studies study style subject subsequent subsequently success successful successfully suffer suggest
    suggested suggests suitable summer sunday support supported suppose sure t table take taken takes taking
    talk talked talking task taught technique techniques tell telling tells ten tend term terms test th thank
    thanks theory thing things think thinking thinks third thought thoughts thousand thousands three throw
    thursday time times tiny title today told tomorrow tonight took top topic total totally toward track treat
    treated tried true truly try trying tuesday turn turned turns twice two type types typical typically u
    understand understanding understood unfortunately update updated usage use used useful user uses using usual
    usually v valid value values variety various vary version versions versus video view viewed views visit w
    wait walk want wanted wants watch way ways wednesday week weekend weeks went whose wide widely win winter
    wish woman women wonder word words work worked working works world worse worst worth write writer writes
    writing written wrong wrote x year years yesterday young younger zero
  ]],
}
