--- Words that tell a capitalized name for an organization, or for something that is no source.
--
-- Source: compiled for newskit from general knowledge of news English. License: MIT, as newskit.

return {
  source = "compiled for newskit from general knowledge of news English",
  license = "MIT",
  --- Words inside the names of organizations.
  organization = [[
university college institute ministry department dept dept. office bureau bank board council
committee commission centre center centres centers association society federation union agency authority
administration court house church league academy museum library foundation fund party inc inc. corp
corp. co. ltd ltd. llc plc group holdings corporation company companies times post journal news network
magazine gazette tribune herald observer guardian telegraph mirror express chronicle globe press
airlines airways motors partners hospital hospitals school police senate congress parliament cabinet
army navy force forces service services team campaign government coalition alliance conference
treasury pentagon kremlin organization organisation trust united city fc rovers wanderers
technologies systems industries pharmaceuticals laboratories labs media studios entertainment
pictures records productions international global capital securities insurance energy petroleum oil
gas electric electronics software networks communications telecom mobile brigade corps command
guard fire rescue division unit lab project initiative network movement front brotherhood
caucus delegation embassy mission secretariat registry registrar exchange reserve chamber
institution clinic inquiry tribunal panel council watch monitor observatory survey office
rail lines robotics quarterly weekly daily biotech therapeutics ventures analytics dynamics solutions
supermarkets stores foods brands restaurants hotels resorts railways transport logistics
bakery brewery brewing distillery winery vineyards farms cafe café restaurant grill hotel casino theatre theater
cinema cinemas gallery galleries orchestra choir philharmonic ballet ensemble nursery gym salon boutique
brokerage advisors advisers advisory consultants consulting consultancy associates architects builders
construction contractors engineering engineers realty properties housing developers developments mining minerals
resources metals steel automotive aerospace aviation shipping ferries cruises tours travel athletic albion
hotspur rugby cricket hockey motorsport raceway racing foundry dockyard shipyard utilities water recycling
renewables biosciences biotechnology genetics genomics diagnostics healthcare medical dental surgery hospice
hospices clinics pharmacy pharmacies chemicals plastics packaging logistics freight courier couriers haulage
publishing publishers printers books comics toys games gaming interactive robotics semiconductor semiconductors
instruments devices appliances furniture fashion clothing apparel footwear jewellers cosmetics beverages brewers
distillers confectionery dairy meats seafood fisheries growers cooperative co-operative co-op collective
syndicate consortium confederation commonwealth guild battalion constabulary taskforce bureau directorate
inspectorate ombudsman commissioners magistrates assembly legislature senedd stormont holyrood knesset bundestag
duma rada sejm bundesrat riksdag storting folketing majlis synod diocese archdiocese mosque synagogue monastery
seminary madrasa congregation ministries charities rescue shelter sanctuary zoo aquarium planetarium archive
archives heritage conservancy preservation
motor motorcycle tv radio channel bbc cnn nbc cbs abc fox msnbc reuters afp xinhua tass pbs npr itv hbo]],
  --- Heads that "of" or "for" may follow inside a name.
  heads = [[
university college institute ministry department office bureau bank board council committee
commission centre center association society federation union agency authority administration court
house church league academy museum library foundation fund party chamber institution organization
organisation school ministers hospital secretary minister director attorney chief head president
chairman mayor governor inspector commissioner archbishop bishop duke duchess prince princess earl
campaign alliance coalition conference congress team college network bishops campaign bankers
brotherhood movement committee republic state united kingdom speaker leader americans citizens
doctors women students workers journalists chancellor confederation guild directorate embassy
consulate friends knights]],
  --- Words inside names of places, laws, events and works.
  other = [[
port fort cape street st st. ave ave. rd rd. blvd place avenue road square park river lake mount mountain mountains
tower towers building airport
stadium arena hall county island islands act bill amendment law code war day week month year cup award
awards bowl series prize agreement treaty accord accords convention summit election elections festival
open championship championships games olympics race bridge valley beach show expo airport terminal
country disease virus syndrome bay sea ocean desert
peninsula province district region station highway boulevard lane palace castle cathedral
plan deal pact protocol constitution declaration revolution crisis scandal affair era age
monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december jan. feb. aug. sept. oct. nov. dec. christmas easter
god internet covid covid-19 brexit medicare medicaid obamacare
god bible quran koran english french spanish german chinese russian arabic i am pm bst gmt et est
edition editions index composite song songs artist artists album albums chart charts keyboard phone phones tablet
laptop
console engine theorem podcast performance concept convertible hatchback sedan coupe suv model models falls meadows
plateau statement outbreak outbreaks habitats activities facility facilities traveller tool tools app apps account
box drive memorial monument gospel ode symphony concerto opera novel trilogy saga chapter volume handbook guide
photo image read related share video watch click here also more]],
  --- Words in the names of papers, agencies and stations, which no text means by "the company" when another is named.
  media = [[
reuters ap afp bloomberg bbc cnn nbc cbs abc fox msnbc npr pbs itv sky times post journal news herald guardian
telegraph
tribune gazette chronicle observer courier magazine radio tv politico axios reporter mirror mail press
techcrunch verge]],
  --- Legal forms.
  legal = "inc inc. ltd ltd. llc plc corp corp. co co. lp llp gmbh ag s.a. n.v.",
  --- Last words that leave no doubt.
  sure = [[
university college institute ministry department bureau committee commission council association federation
union agency academy foundation party inc inc. corp corp. co. ltd ltd. llc plc group holdings corporation company
airlines airways police parliament fc coalition alliance conference organization organisation systems industries
pharmaceuticals laboratories studios bank newspaper news times post herald tribune gazette society]],
  --- Nouns that end a name in lower case: "the Jordanian government", "Milan police".
  ends = [[
police government administration ministry ministries department commission party office council parliament embassy
regime army navy military university hospital school schools court federation union association committee agency
foundation campaign club company museum newspaper institute]],
  --- What may stand before those nouns: "Norway's foreign ministry".
  fields = [[
foreign defense defence health finance interior justice district city state county federal election fire law
education transport transportation high public national environment agriculture trade economy energy labor labour
culture home electoral medical film football soccer cricket rugby and journalism]],
  --- Those that name a body by themselves: "police said".
  alone = "police military army parliament government congress",
  --- Of those nouns the ones that describe more often than they name: an organization where it speaks, or is
  -- named again.
  described = "government military army campaign office agency party regime",
  --- Parts of companies and products: what a company's name is followed by in that of a thing it makes.
  made = "tv watch pay maps store cloud music radio studio show series",
  --- Laws and the like, which say what they say and are no bodies.
  laws = "act bill amendment law code treaty accord protocol constitution charter convention bible quran koran",
  --- Words of reports on matches, where towns and countries are teams; what they do to each other; and before whom.
  sports = [[
striker midfielder midfield goalkeeper keeper defender winger quarterback touchdown touchdowns playoff playoffs
season league match matches fixture fixtures squad goals scored half-time halftime kickoff kick-off innings wicket
wickets rebounds penalty equaliser equalizer relegation transfer coach manager yards offense fumble interception
pitch bench substitute overtime semifinal semi-final quarterfinal quarter-final qualifier champions bowl batsman
bowled try tries scrum lineout referee defeat unbeaten win wins winless]],
  versus = "against beat over versus v vs vs. past defeated thrashed host hosted hosting face faced facing to for at",
  --- Last words of streets, which end no family name unless the text shows it.
  streets = "lane street st st. road rd rd. avenue ave ave. square boulevard highway way",
  --- Events and undertakings that are called like bodies.
  events = "conference project initiative campaign series show awards mission",
  --- Common words that a capital makes no name of.
  plain = [[
houses legion darkness enterprise big veterans affairs health teams intelligence devil schedule affair handbook
internet web politics business sports sport opinion culture technology science money economy finance travel food
style life family home world nation state states city country north south east west left right center centre
senior junior chief general special national international local global public private social digital modern new
old first second third last next best top big great good bad early late young high low free open real true
men women man woman people children kids parents students teachers workers doctors nurses voters officials
republicans democrats conservatives liberals socialists communists muslims christians jews catholics whites blacks
army navy law justice truth freedom liberty equality democracy capitalism socialism communism terrorism racism
power energy water air fire earth sun moon star stars god heaven hell love hate war peace hope fear death
report reports study studies survey poll polls data research analysis review chapter section part page volume issue
book books film films movie movies song songs album game games play show shows series season episode tour award awards
bill act law article amendment clause title phase stage level grade class category type model version
company companies corporation firm business store shop market markets bank banks fund funds stocks bonds
government parliament legislature congressmen president minister secretary governor mayor officer judge
north south spring summer autumn fall winter morning evening night today tomorrow yesterday weekend
budget tax taxes plan plans policy program programme project deal treaty agreement pact summit meeting conference
road street avenue bridge park river lake sea ocean island mountain valley beach bay airport station tower
virus disease cancer flu pandemic vaccine vaccines drug drugs hospital clinic medicine
source sources note notes editor editors photo photos video videos image images update updates correction
breaking exclusive watch read listen click subscribe share follow contact about download sign
mum mom dad mother father son daughter brother sister uncle aunt baby sir madam
english french german spanish latin greek
ability absence access accident accounts action actions activity actor adventure advertisement advice affection agenda
agreement alarm animal animals answer answers anxiety apartment appendix application approach argument arrival arts
artist assault assessment attack attempt attention attitude audience author average background balance ball band basis
battle bathroom beauty bed bedroom behavior behaviour belief beliefs benefit benefits birth blade blood board bodies
body bomb bone border borders boss bottle bottom boundary box brain branch bread breakfast breath bridge brush
building
buildings burden bus butter cabin cage cake call camera camp candle candidate candidates capacity capital captain card
cards care career careers cars cash cause cell cells ceremony challenge challenges champion champions chance change
changes channel chaos character characters charge charges charity charm cheese chemistry chicken choice choices church
circle circuit cities citizen citizens claim claims class classes climate clinic clothes club clue coach coast code
coffee collection color colour comfort comment comments commission commitment communities community competition
complaint concern concerns condition conditions conduct confidence conflict confusion connection consequence contact
content contest context contract contrast contribution control controversy cooking copy corner corners correction
corrections corruption cost costs council counter couple courage course courses court courts cousin cover crash
creation creativity credit crew crime crimes criticism crop crops crowd culture cure currency curriculum customer
customers cycle damage dance dancing danger darling date dates dawn deadline dealer debate debt decade decision
decisions defeat defence defense definition degree delay delivery demand demands department depth design desire desk
detail details development device devices dialogue diet difference difficulty dinner direction directions dirt
disability disaster discipline discount discovery discussion dish distance district diversity division document
documents dog dogs dollar dollars door doors doubt dream dreams dress drink drinks driver drivers duty ears east easy
economics edge education effect effects effort efforts egg eggs ego elections element elements emergency emotion
emotions
employee employees employer employment encounter enemy engagement engine enjoyment entry environment episode equality
equipment error errors escape essay estate evening event events evidence evolution exam example exchange excitement
exercise existence exit expert experts explanation eye eyes face faces fact facts failure faith fame families fans
farm farmer farmers fashion fat fate feature features feedback feeling feelings festival fiction field fields fight
fighter fighters figure figures files final finals finding fish fishing fitness flag flat flight flights flood floor
flour flow flower flowers focus folk foot football force forces forest forever form fortune foundation frame fruit
fuel fun function furniture future gallery gap garage garden gas gate gender gift gifts girl girls glass goal goals
gold golf gown grace grade grammar grass ground group groups growth guard guest guests guidance guide guilt gun guns
guy guys habit habits hair half hall hand hands harmony head heads headline hearing hearts heat height help heritage
hero heroes hill history hit hits hole holiday holidays homes honor honour horse horses hotel hour hours house housing
human humans humor humour husband ice idea ideas identity image imagination impact importance impression improvement
incident income independence industry inequality infection inflation information injury innocence innovation input
inquiry insight inspiration instruction insurance interest interests interview introduction investigation investment
invitation iron item items jail job jobs joke journey joy judgment juice jump jungle jury justice kick kid kindness
kitchen knife knowledge labels labor labour lab ladies lady land landscape language languages laugh laughter lawyer
lawyers layer leader leaders leadership leaf league learning leather lecture leg legacy legend legends legs length
lesson lessons letter letters liberal library lie limit limits line lines link links list lists literature load loan
loans location lock logic loss losses lot lots luck lunch machine machines mail makeup management manager managers
manner map march margin mark marks marriage mass master masters match material materials matter matters meal meals
meaning means measure measures meat media member members membership memories memory mental menu merit mess message
messages metal method methods middle might mile miles milk mind minds minister minority minute minutes mirror mission
mistake mistakes mixture mode models moment moments month months mood moral morale mouse mouth movement mud murder
muscle museum music mystery nail nature needs neck negative neighbors nerve net network neutral night nights nobody
noise none normal nose nothing notice number numbers nurse object objects offer office officer officials oil onion
operation operations opinions opportunity opposition option options orange order orders origin outcome output outside
owner owners oxygen package pain painting pair panel panic pants paper papers parent park parking partner partners
parts party passage passion past patience patient patients pattern patterns payment payments peak penalty people
percentage perception performance permission person personality perspective pets phase phone photograph phrase physics
piano picture pictures pilot pilots pitch pizza places plane planes plant plants plate platform player players
pleasure
poem poems poet poetry points poison pole police policy pollution pool poor population port portrait position positive
possession possibility posts potato pound poverty powers practice praise prayer prayers presence present presentation
pressure pride priest prince princess principle principles print prison prisoners privacy private prize problem
problems process producer producers product production products profession profit profits progress projects promise
promises promotion proof property proposal protection protest protesters protests pub public publication publicity
punishment pupil pupils purpose quality quantity quarter queen question questions quiet quote quotes race races racism
rain range rank rate rates ratio reach reaction reader readers reading reality realm reason reasons receipt recipe
recipes recommendation recording records recovery reduction reference reflection reform refugees region regions
regret regulation regulations relation relations relationship relationships relief religion remains remark remedy
repair replacement reply request requirement requirements rescue residents resistance resolution resource resources
respect response responsibility rest restaurant restaurants result results retirement return returns revenge revenue
revolution reward rhythm rice rich ride riders rights ring rise risk risks river roads rock role roles roof room rooms
root roots rope round routine row rubbish rule rules safety salad salary sale sales salt sample sand sauce scale
scandal
scene scenes scheme scholar scholars science scientist scientists scope score scores screen script seat seats second
secret secrets section sector security seed seeds selection self sense sentence separation sequence servant service
services session sessions set sex shape share shares sheep shell shift ship ships shirt shock shoe shoes shooting
shops shoulder shower side sides sight signal signs silence silk silver similar singer singers sister site sites
situation size skill skills skin sky slave slavery sleep smell smile smoke snow soap society soft soil soldier
soldiers
solution solutions somebody soul souls sound sounds soup space spaces speaker speakers species speech speed spell
spirit
spite spot spots stability staff stages stairs stake stakes standard standards start statement statements states
status stay steel step steps stick stock stone stones storm stories story strain stranger strangers strategies
strategy
stream street streets strength stress strike strikes strip stroke structure struggle student stuff subject subjects
success sugar suggestion suit supply support supporters surface surgery surprise suspect suspects sweet swim swing
symptom symptoms system systems table tables tale tales talent talk talks tank tape target targets task tasks taste
tea teacher teaching tears teeth temperature tennis tension tent term terms test testing tests text texts theme
theories
theory therapy thief thing things thinking thought thoughts threat threats throat ticket tickets tie ties time times
tip tips toilet tone tongue tool tooth topic topics total touch tourism tourists towns toy toys track trade tradition
traditions traffic tragedy train training trains transition translation transport trash treat treatment treatments
tree
trees trend trends trial trials tribe trick tricks trip trips trouble truck trucks trust turn twin twins twist type
types uncle understanding uniform union unions unit units unity universe university usage user users value values
variety vegetables vehicle vehicles venture verse victim victims victory viewers views village villages violence
vision visit visitor visitors visits voice voices volunteer volunteers vote voter votes wage wages wait walk wall
walls
wanted warning warnings waste watch wave waves weakness wealth weapon weapons wedding weight welcome welfare whole
wife
wild wind window windows wine wing wings winner winners wisdom wish wishes witch witness witnesses wives wonder wood
word words works workshop worry worth wound wounds writer writers writing wrong yard youth zone
]],
  --- Of those nouns the ones that any name may stand before: "the Trump administration".
  any_before = "administration campaign government regime hospital foundation university museum",
  --- Whose office or hospital a genitive names, besides titles and roles: "Children's Hospital".
  owners = "children women men people general teachers",
  --- Houses that are called after a saint or a king, and how a saint is written.
  houses = "hospital college school church academy university cathedral abbey hospice park",
  saints = "st st. saint",
  --- What organizations have, and people have not: "Gull's shares".
  owned = [[
ceo cfo coo founder co-founder chairman chairwoman chair president director shares stock headquarters customers
employees executives executive board products profits revenue sales subscribers users members platform staff]],
  --- Last parts of adjectives that are made of names, besides those in -ed: "Gull-style".
  compound = "style like era free owned run wide speaking born led held built made",
  --- First parts of adjectives that are made of names: "Pro-Harbor".
  side = "pro anti non post pre ex un",
  --- Small words inside the names of people.
  particles = "della delle degli dello dei af zu zum vom abu ould de la van von der den bin ibn al el "
      .. "da di du dos das le del della ter ten y st st. bint",
  --- Bodies, parties, companies, universities, clubs; no name that is as often a common word.
  known = [[
nato|opec|opec+|unesco|unicef|unhcr|unrwa|unaids|who|imf|wto|oecd|iaea|interpol|europol|asean|ecowas|mercosur|
brics|un|u.n.|eu|e.u.|united nations|european union|african union|arab league|world bank|red cross|red crescent|
red crescent society|world health organization|world health organisation|world food programme|
world food program|international criminal court|international court of justice|doctors without borders|
médecins sans frontières|amnesty|amnesty international|human rights watch|greenpeace|oxfam|save the children|
unite the union|transparency international|nasa|noaa|fbi|cia|nsa|cdc|fda|fcc|ftc|sec|epa|irs|doj|dhs|tsa|faa|
ntsb|fema|nih|nhtsa|osha|usda|usaid|dea|atf|homeland security|secret service|coast guard|national guard|
state department|justice department|white house|pentagon|kremlin|capitol police|scotland yard|met police|
met office|home office|foreign office|treasury|ministry of defence|cabinet office|federal reserve|fed|
bank of england|supreme court|gchq|mi5|mi6|nhs|nhs england|hmrc|ofcom|ofsted|ofgem|dvla|rspca|rspb|nspcc|tuc|
cbi|mod|defra|dwp|asio|asic|acma|csiro|accc|rba|ato|ecb|efsa|esa|cern|ioc|fifa|uefa|fa|nfl|nba|nhl|mlb|mls|wnba|
ncaa|ufc|wwe|pga|atp|wta|itf|icc|bcci|concacaf|conmebol|caf|afl|nrl|rfu|wada|cas|fia|nascar|premier league|
la liga|serie a|bundesliga|ligue 1|isis|isil|al-qaeda|al qaeda|al-shabaab|al-shabab|boko haram|hamas|hezbollah|
taliban|fatah|plo|farc|houthis|islamic state|islamic jihad|muslim brotherhood|proud boys|oath keepers|
black lives matter|antifa|wagner|wagner group|plaid cymru|sinn fein|sinn féin|snp|dup|sdlp|ukip|afd|cdu|csu|spd|
fdp|ruling african national congress|african national congress|anc|eff|bjp|likud|kuomintang|podemos|fidesz|
syriza|gop|republican party|democratic party|conservative party|labour party|liberal democrats|lib dems|
green party|reform uk|house republicans|house democrats|senate republicans|senate democrats|freedom caucus|
naacp|aclu|nra|aarp|afl-cio|seiu|uaw|planned parenthood|reuters|associated press|ap|afp|agence france-presse|
upi|dpa|bloomberg news|bloomberg|bbc|bbc news|bbc radio|itv|sky news|channel 4|channel 5|sky sports|espn|cnn|
cnbc|msnbc|nbc|nbc news|abc news|cbs|cbs news|fox news|fox business|npr|pbs|c-span|hbo|mtv|voa|al jaze
al-jazeal arabiya|press tv|rt|tass|xinhua|cctv|nhk|yonhap|kyodo|rfi|dw|cbc|sbs|rte|rté|politico|axios|
buzzfeed|buzzfeed news|huffpost|vox|vice news|gawker|techcrunch|the verge|wired|engadget|mashable|gizmodo|
business insider|variety|the hollywood reporter|rolling stone|vanity fair|the new yorker|the atlantic|
the economist|the intercept|the wrap|the telegraph|the guardian|the times|newsweek|daily mail|daily beast|
daily mirror|usa today|wall street journal|new york times|washington post|new york post|los angeles times|
chicago tribune|boston globe|financial times|fairfax|propublica|pew research|gallup|yougov|ipsos|quinnipiac|
rasmussen|nielsen|moody's|standard & poor's|s&p global|fitch|ihs markit|capital economics|google|alphabet|apple|
microsoft|amazon|amazon web services|ibm|intel|amd|nvidia|qualcomm|cisco|oracle|sap|dell|hp|hewlett-packard|
hewlett packard enterprise|lenovo|samsung|samsung electronics|sony|panasonic|toshiba|hitachi|fujitsu|nintendo|
sega|nokia|ericsson|huawei|xiaomi|oppo|zte|tencent|alibaba|baidu|bytedance|jd.com|softbank|wework|uber|lyft|
airbnb|doordash|grab|ola|didi|deliveroo|just eat|tesla|spacex|blue origin|boeing|airbus|bombardier|embraer|
lockheed martin|raytheon|northrop grumman|bae systems|rolls-royce|general electric|ge|siemens|philips|honeywell|
3m|general motors|gm|ford motor|chrysler|fiat chrysler|stellantis|toyota|nissan|mitsubishi|mazda|subaru|hyundai|
kia|volkswagen|vw|bmw|daimler|audi|porsche|renault|peugeot|volvo|geely|byd|jaguar land rover|aston martin|
ferrari|harley-davidson|netflix|disney|walt disney|warner bros|warner bros.|paramount|lionsgate|dreamworks|
pixar|marvel studios|lucasfilm|miramax|comcast|at&t|verizon|t-mobile|vodafone|sprint|bt|telefonica|telefónica|
orange sa|deutsche telekom|timewarner|time warner|viacom|tivo|hulu|roku|spotify|ea|electronic arts|activision|
activision blizzard|ubisoft|walmart|wal-mart|costco|tesco|sainsbury's|asda|morrisons|aldi|lidl|marks & spencer|
m&s|john lewis|carrefour|ikea|h&m|zara|inditex|primark|nike|adidas|puma|under armour|starbucks|mcdonald's|
burger king|kfc|domino's|chipotle|subway restaurants|coca-cola|pepsi|pepsico|nestle|nestlé|unilever|
procter & gamble|p&g|kraft heinz|danone|heineken|ab inbev|diageo|philip morris|british american tobacco|
exxonmobil|exxon|exxon mobil|chevron|bp|royal dutch shell|total sa|totalenergies|eni|equinor|statoil|gazprom|
rosneft|lukoil|petrobras|aramco|saudi aramco|pemex|petronas|conocophillips|halliburton|schlumberger|glencore|
rio tinto|bhp|anglo american|vale sa|arcelormittal|tata|tata steel|reliance industries|infosys|adani|santos|
woodside|goldman sachs|morgan stanley|jpmorgan|jpmorgan chase|jp morgan|citigroup|citi|citibank|bank of america|
wells fargo|barclays|hsbc|lloyds|natwest|rbs|santander|bnp paribas|société générale|deutsche bank|commerzbank|
ubs|credit suisse|blackrock|berkshire hathaway|vanguard group|fidelity|visa inc|mastercard|paypal|
american express|aig|allianz|axa|piper jaffray|nomura|lehman brothers|merrill lynch|kpmg|deloitte|pwc|
pricewaterhousecoopers|ernst & young|mckinsey|accenture|mckinsey & company|pfizer|moderna|astrazeneca|
johnson & johnson|merck|novartis|roche|gsk|glaxosmithkline|sanofi|bayer|monsanto|eli lilly|biontech|novavax|
purdue pharma|novo nordisk|delta air lines|american airlines|united airlines|southwest airlines|jetblue|ryanair|
easyjet|lufthansa|air france|british airways|qantas|emirates airline|qatar airways|klm|malaysia airlines|amtrak|
fedex|ups|dhl|usps|royal mail|foxconn|tsmc|openai|deepmind|palantir|salesforce|adobe|vmware|dropbox|ebay|yahoo|
aol|mozilla|red hat|harvard|yale|princeton|stanford|mit|caltech|oxford university|cambridge university|ucla|
berkeley|cornell|dartmouth|johns hopkins|nyu|usc|lse|imperial college|imperial college london|
king's college london|ucl|unsw|penn state|notre dame|mayo clinic|brookings|rand corporation|cato institute|
heritage foundation|chatham house|rusi|stratfor|bellingcat|siena college|age uk|cancer research uk|citizens advice|
stop the war|house of commons|house of lords|downing street|no 10|number 10|city hall|
buckingham palace|kensington palace|king's college london|st andrews|reporters without borders|
american enterprise institute|
manchester united|man united|man utd|manchester city|man city|arsenal|liverpool fc|chelsea fc|tottenham|
tottenham hotspur|spurs|everton|aston villa|west ham|west ham united|newcastle united|leicester city|
crystal palace|leeds united|wolves|celtic|real madrid|atletico madrid|atlético madrid|fc barcelona|juventus|
ac milan|inter milan|bayern|bayern munich|borussia dortmund|dortmund|psg|paris saint-germain|ajax|benfica|
boca juniors|all blacks|springboks|wallabies|new england patriots|patriots|dallas cowboys|green bay packers|
packers|steelers|49ers|seahawks|broncos|ravens|chicago bears|lakers|celtics|golden state warriors|knicks|
yankees|red sox|dodgers|cubs|mets|big ten|
new labour|labor notes|customs and border protection|u.s. customs and border protection|border force|
immigration and customs enforcement|cbp|federal bureau of investigation|central intelligence agency|
national security agency|national park service|national weather service|national science foundation|
government accountability office|congressional budget office|office of management and budget|u.s. geological survey|
geological survey|army corps of engineers|bureau of labor statistics|census bureau|
consumer financial protection bureau|cfpb|nlrb|fdic|fha|finra|nasa's jet propulsion laboratory|
jet propulsion laboratory|darpa|cms|hhs|hud|fra|nrc|usgs|usfws|blm|uscis|centcom|africom|norad|idf|iof|irgc|mossad|
shin bet|fsb|gru|kgb|bnd|dgse|raf|nypd|lapd|psni|gardaí|garda|an garda síochána|carabinieri|guardia civil|bundeswehr|
cps|crown prosecution service|national crime agency|nca|cqc|easa|caa|ons|office for national statistics|
office for budget responsibility|obr|mhra|ukhsa|niesr|resolution foundation|institute for fiscal studies|ifs|
adam smith institute|joseph rowntree foundation|trussell trust|barnardo's|british red cross|st john ambulance|rnli|
national trust|english heritage|wwf|world wildlife fund|friends of the earth|extinction rebellion|just stop oil|
sea shepherd|sierra club|audubon society|nature conservancy|350.org|peta|humane society|unison|gmb|nasuwt|neu|rmt|
aslef|bma|british medical association|royal college of nursing|rcn|teamsters|united auto workers|united farm workers|
united food and commercial workers|ufcw|afscme|cwa|american federation of teachers|national education association|
chamber of commerce|american medical association|american bar association|american red cross|salvation army|
boy scouts|girl scouts|goodwill|habitat for humanity|united way|rotary|lions club|ymca|ywca|gates foundation|
bill and melinda gates foundation|bill & melinda gates foundation|ford foundation|open society foundations|
wellcome trust|rockefeller foundation|carnegie endowment|wilson center|council on foreign relations|atlantic council|
crisis group|international crisis group|center for american progress|hoover institution|urban institute|
tax foundation|southern poverty law center|splc|anti-defamation league|adl|brennan center|common cause|everytown|
national rifle association|human rights campaign|lambda legal|glaad|emily's list|moveon|democracy now|
congressional black caucus|tea party|lincoln project|turning point usa|federalist society|heritage action|
john birch society|ku klux klan|kkk|nation of islam|scientology|church of scientology|church of england|vatican|
holy see|world council of churches|knesset|bundestag|dáil|dail|stormont|holyrood|senedd|lok sabha|rajya sabha|duma|
national assembly|zanu-pf|apc|pdp|npp|ndc|cosatu|sacp|inkatha|frelimo|renamo|mpla|unita|swapo|pml-n|pti|
congress party|aam aadmi party|aap|trinamool|shiv sena|awami league|bnp|ldp|dpp|cpc|chinese communist party|
communist party of china|people's liberation army|pla|workers' party|psoe|vox party|ciudadanos|front national|
national rally|rassemblement national|en marche|five star movement|lega|forza italia|fratelli d'italia|m5s|
alternative for germany|die linke|christian democratic union|social democrats|law and justice|civic platform|
golden dawn|new democracy|akp|pkk|ypg|sdf|syrian democratic forces|free syrian army|peshmerga|al-nusra|
hayat tahrir al-sham|lashkar-e-taiba|jaish-e-mohammed|tamil tigers|real ira|uvf|shining path|m-19|eln|sinaloa cartel|
bloods|crips|ms-13|hells angels|cosa nostra|'ndrangheta|yakuza|quartz|breitbart|newsmax|oann|the daily caller|
daily caller|the federalist|national review|mother jones|the nation|the new republic|esquire|gq|vogue|cosmopolitan|
people magazine|us weekly|tmz|entertainment weekly|billboard|pitchfork|nme|deadline|indiewire|screen rant|ign|
polygon|kotaku|the register|ars technica|zdnet|cnet|pc magazine|tom's hardware|9to5mac|macrumors|the information|
the athletic|bleacher report|sports illustrated|sky sports news|talksport|bt sport|dazn|eurosport|tnt sports|the sun|
the mirror|daily express|the independent|evening standard|the scotsman|the herald|irish independent|irish times|
belfast telegraph|le monde|le figaro|libération|liberation|der spiegel|spiegel|bild|die zeit|süddeutsche zeitung|
die welt|frankfurter allgemeine zeitung|el país|el pais|el mundo|la repubblica|corriere della s
gazzetta dello sport|haaretz|times of israel|jerusalem post|al ahram|al-ahram|asharq al-awsat|gulf news|
the hindu|hindustan times|times of india|indian express|ndtv|pti news|straits times|the straits times|bangkok post|
jakarta post|japan times|nikkei asia|asahi shimbun|yomiuri shimbun|global times|people's daily|china daily|caixin|
south china morning post|scmp|korea herald|sydney morning herald|the age|herald sun|daily telegraph|
abc radio|nine news|seven news|sbs news|rnz|new zealand herald|nz herald|globe and mail|toronto star|national post|
ctv|ctv news|global news|premium times|the cable|daily maverick|news24|mail & guardian|business day|daily nation|
herald zimbabwe|tv globo|folha de s.paulo|o globo|clarín|clarin|la nación|televisa|telesur|novaya gazeta|
kommersant|interfax|ria novosti|sputnik|kyiv independent|ukrinform|euronews|deutsche welle|radio free europe|
voice of america|stars and stripes|marketwatch|barron's|forbes|fast company|harvard business review|
scientific american|national geographic|new scientist|nature medicine|the lancet|jama|bmj|consumer reports|
tripadvisor|trip advisor|expedia|booking.com|booking holdings|airbus defence|safran|thales|leonardo spa|saab|
rheinmetall|krauss-maffei|general dynamics|l3harris|textron|anduril|arianespace|rocket lab|virgin galactic|
virgin atlantic|united launch alliance|sierra nevada corporation|axiom space|comac|aercap|iag|wizz air|norwegian air|
air canada|westjet|air india|indigo airlines|singapore airlines|cathay pacific|japan airlines|ana holdings|korean air|
turkish airlines|ethiopian airlines|kenya airways|south african airways|etihad|emirates|alaska airlines|
spirit airlines|frontier airlines|hawaiian airlines|maersk|msc|cma cgm|hapag-lloyd|royal caribbean|
norwegian cruise line|marriott|hilton|hyatt|accor|intercontinental hotels|wetherspoon|wetherspoons|greggs|
pret a manger|nando's|wendy's|taco bell|pizza hut|dunkin'|dunkin donuts|tim hortons|papa john's|chick-fil-a|
shake shack|target corp|kroger|albertsons|safeway|publix|whole foods|trader joe's|best buy|home depot|lowe's|macy's|
nordstrom|kohl's|j.c. penney|jcpenney|kmart|dollar general|gamestop|etsy|wayfair|shopify|rakuten|flipkart|
mercado libre|shein|temu|asos|boohoo|next plc|debenhams|house of fraser|harrods|selfridges|superdrug|waitrose|co-op|
iceland foods|ocado|lvmh|kering|gucci|prada|chanel|hermès|hermes|burberry|dior|louis vuitton|l'oréal|l'oreal|
estée lauder|estee lauder|colgate-palmolive|reckitt|henkel|kellogg's|kellogg|general mills|mondelez|mars inc|cadbury|
hershey|tyson foods|cargill|jbs|bunge|archer daniels midland|syngenta|corteva|john deere|deere & company|caterpillar|
komatsu|kubota|cnh|agco|thyssenkrupp|basf|dow chemical|dupont|linde|air liquide|schneider electric|abb|rolls royce|
ge aerospace|vestas|orsted|ørsted|iberdrola|enel|edf|engie|e.on|rwe|vattenfall|national grid|centrica|british gas|
scottishpower|octopus energy|duke energy|pg&e|con edison|exelon|nextsouthern company|first solar|sunpower|sunrun|
catl|lg chem|lg electronics|lg energy solution|sk hynix|micron|texas instruments|broadcom|arm holdings|asml|infineon|
stmicroelectronics|nxp|globalfoundries|applied materials|western digital|seagate|logitech|asus|acer|gopro|fitbit|
garmin|peloton|sonos|dyson|irobot|waymo|zoox|rivian|lucid motors|nio|xpeng|li auto|polestar|lamborghini|
maserati|mclaren|skoda|škoda|citroën|citroen|opel|vauxhall|dacia|fiat|alfa romeo|jeep|cadillac|buick|gmc|
lincoln motor|acura|lexus|infiniti|honda|suzuki|yamaha|kawasaki|isuzu|hino|mahindra|maruti suzuki|bajaj|hero motocorp|
red bull racing|red bull|williams racing|anthropic|mistral ai|stability ai|hugging face|deepseek|databricks|
snowflake|stripe|block inc|robinhood|coinbase|binance|ftx|circle internet|klarna|revolut|monzo|starling bank|wise plc|
adyen|worldline|experian|equifax|transunion|s&p dow jones|msci|nasdaq|new york stock exchange|nyse|
london stock exchange|lse group|euronext|deutsche börse|hong kong exchanges|cme group|charles schwab|state street|
pimco|bridgewater|two sigma|renaissance technologies|kkr|blackstone|carlyle group|apollo global management|tpg|
bain capital|bain & company|sequoia capital|andreessen horowitz|y combinator|boston consulting group|bcg|gartner|
forrester|idc|counterpoint|canalys|kuaishou|meituan|pinduoduo|weibo|sina|netease|naver|kakao|line corporation|
grab holdings|gojek|sea limited|shopee|ola cabs|paytm|zomato|swiggy|byju's|wipro|hcl|tata motors|
tata consultancy services|tcs|adani group|vedanta|unitedhealth|unitedhealth group|unitedhealthcare|cigna|humana|aetna|
cvs|cvs health|walgreens|mckesson|cardinal health|kaiser permanente|cleveland clinic|massachusetts general hospital|
mount sinai|memorial sloan kettering|md anderson|st. jude|boston children's hospital|medtronic|abbott|abbvie|amgen|
gilead|gilead sciences|biogen|regeneron|illumina|boston scientific|becton dickinson|bristol-myers squibb|
bristol myers squibb|takeda|astellas|daiichi sankyo|teva|mylan|viatris|sandoz|curevac|valneva|sinovac|sinopharm|
serum institute|serum institute of india|bharat biotech|theranos|23andme|universal music|universal music group|
sony music|warner music|warner music group|emi|live nation|ticketmaster|sotheby's|christie's|penguin random house|
harpercollins|simon & schuster|hachette|bloomsbury|scholastic|universal pictures|universal studios|
20th century fox|20th century studios|columbia pictures|mgm|a24|blumhouse|bad robot|hbo max|peacock|showtime|starz|
amc|amc networks|bravo|warner bros. discovery|paramount global|itv studios|channel four|pathé|studiocanal|
rockstar games|take-two|bethesda|blizzard|epic games|riot games|bungie|naughty dog|square enix|capcom|konami|
bandai namco|roblox|unity technologies|nintendo of america|cd projekt|cd projekt red|zynga|king digital|mojang|
brentford|fulham|bournemouth|nottingham forest|burnley|sheffield united|sheffield wednesday|norwich city|luton town|
ipswich town|leeds|middlesbrough|west brom|west bromwich albion|stoke city|swansea city|cardiff city|birmingham city|
derby county|blackburn rovers|coventry city|hull city|preston north end|queens park rangers|qpr|millwall|
bolton wanderers|wigan athletic|wolverhampton wanderers|rangers fc|hibernian|aberdeen fc|heart of midlothian|
dundee united|bohemians|shamrock rovers|sevilla|villarreal|athletic bilbao|real betis|real sociedad|valencia cf|
getafe|osasuna|napoli|as roma|lazio|atalanta|fiorentina|torino|bologna fc|sampdoria|bayer leverkusen|rb leipzig|
schalke|schalke 04|hamburger sv|werder bremen|eintracht frankfurt|borussia mönchengladbach|vfb stuttgart|
hertha berlin|union berlin|psv|psv eindhoven|feyenoord|club brugge|anderlecht|fc porto|sporting lisbon|sporting cp|
olympique lyonnais|olympique de marseille|lille osc|as monaco|galatasaray|fenerbahce|fenerbahçe|besiktas|olympiacos|
panathinaikos|shakhtar donetsk|dynamo kyiv|zenit st petersburg|spartak moscow|cska moscow|red star belgrade|
dinamo zagreb|flamengo|palmeiras|corinthians|são paulo fc|river plate|al-hilal|al hilal|al-nassr|al nassr|al-ittihad|
kaizer chiefs|orlando pirates|mamelodi sundowns|al ahly|zamalek|inter miami|la galaxy|lafc|new york red bulls|
toronto fc|seattle sounders|atlanta united|usmnt|uswnt|lionesses|socceroos|matildas|super eagles|bafana bafana|
black stars|proteas|black caps|silver ferns|kangaroos|wests tigers|roosters|rabbitohs|collingwood|essendon|geelong|
richmond tigers|kansas city chiefs|philadelphia eagles|san francisco 49ers|baltimore ravens|buffalo bills|
cincinnati bengals|bengals|cleveland browns|pittsburgh steelers|houston texans|indianapolis colts|colts|
jacksonville jaguars|jaguars|tennessee titans|denver broncos|las vegas raiders|oakland raiders|
los angeles chargers|new york giants|washington commanders|washington redskins|redskins|detroit lions|
minnesota vikings|atlanta falcons|carolina panthers|new orleans saints|tampa bay buccaneers|buccaneers|
arizona cardinals|los angeles rams|seattle seahawks|miami dolphins|new york jets|boston celtics|brooklyn nets|
new york knicks|philadelphia 76ers|76ers|sixers|toronto raptors|raptors|chicago bulls|cleveland cavaliers|cavaliers|
cavs|detroit pistons|pistons|indiana pacers|pacers|milwaukee bucks|atlanta hawks|charlotte hornets|miami heat|
orlando magic|washington wizards|denver nuggets|nuggets|minnesota timberwolves|timberwolves|oklahoma city thunder|
portland trail blazers|trail blazers|utah jazz|la clippers|los angeles clippers|clippers|los angeles lakers|
phoenix suns|sacramento kings|dallas mavericks|mavs|houston rockets|memphis grizzlies|grizzlies|
new orleans pelicans|pelicans|san antonio spurs|new york yankees|boston red sox|tampa bay rays|toronto blue jays|
blue jays|baltimore orioles|orioles|chicago white sox|white sox|chicago cubs|cleveland indians|cleveland guardians|
detroit tigers|kansas city royals|minnesota twins|houston astros|astros|los angeles angels|oakland athletics|
seattle mariners|mariners|texas rangers|atlanta braves|miami marlins|marlins|new york mets|
philadelphia phillies|phillies|washington nationals|milwaukee brewers|st. louis cardinals|pittsburgh pirates|
cincinnati reds|los angeles dodgers|san diego padres|padres|san francisco giants|arizona diamondbacks|diamondbacks|
colorado rockies|boston bruins|bruins|new york rangers|new york islanders|philadelphia flyers|pittsburgh penguins|
washington capitals|toronto maple leafs|maple leafs|montreal canadiens|canadiens|ottawa senators|edmonton oilers|
oilers|calgary flames|vancouver canucks|canucks|winnipeg jets|vegas golden knights|golden knights|colorado avalanche|
dallas stars|chicago blackhawks|blackhawks|detroit red wings|red wings|nashville predators|st. louis blues|
minnesota wild|tampa bay lightning|florida panthers|carolina hurricanes|crimson tide|buckeyes|sooners|longhorns|
fighting irish|hoosiers|hawkeyes|cornhuskers|nittany lions|tar heels|blue devils|gators|seminoles|razorbacks|
boilermakers|sun devils|forrester research]],
  --- Abbreviations, products, works and bodies of water and law that no text means as an organization.
  known_others = [[
champions league|europa league|conference league|world cup|fa cup|super bowl|grand slam|ryder cup|davis cup|
masters|wimbledon|olympics|olympic games|paralympics|euro 2024|the ashes|six nations|world series|md|da|gnu|css|
php|sql|xml|json|javascript|java|python|typescript|android auto|face id|apple pay|google pay|touch id|hpv|
hiv/aids|p.o. box|po box|grammy|grammys|oscar|oscars|bafta|baftas|brit awards|emmy|emmys|north carolinian|
north carolinians|john doe|jane doe|deferred action|childhood arrivals|autumn statement|stadia|chromecast|
firefox|safari|photoshop|instagram live|facebook live|bitcoin|ethereum|blockchain|icu|icus|er|a&e|ev|evs|suv|
suvs|awd|fwd|hvac|ott|dvd|dvr|hdtv|tv|tvs|pc|pcs|usb|wifi|wi-fi|gps|led|lcd|hd|ios|android|iphone|ipad|ipod|
macbook|mac|xbox|playstation|kindle|windows|linux|chrome|gmail|siri|alexa|youtube tv|ai|ar|vr|api|url|html|http|
seo|roi|kpi|hr|pr|b2b|saas|crm|gdp|cpi|gst|vat|ipo|ipos|etf|etfs|adr|m&a|ceo|cfo|coo|cto|dna|rna|pcr|mri|ct|hiv|
aids|std|ptsd|adhd|ocd|copd|bmi|iq|mers|sars|h1n1|uv|co2|pm2.5|ph|pcp|us-mexico|u.s.-mexico|uk-eu|eu-uk|ied|
ieds|wmd|ak-47|ar-15|dui|dwi|pow|awol|mia|vip|diy|faq|pdf|gmt|bst|est|edt|pst|pdt|cet|utc|am|pm|bc|ad|lgbt|
lgbtq|lgbtq+|lgbtqi|bame|maga|nimby|phd|mba|gcse|gcses|sat|oval office|capitol hill|electoral college|
wall street|main street|silicon valley|hollywood|ok|ufo|sos|board of directors|board of trustees|
board of governors|house minority|house majority|senate minority|senate majority|life support systems|
dow jones industrial average|s&p 500|ftse|ftse 100|nikkei|dax|nasdaq composite|i|ii|iii|iv|vi|vii|viii|ix|xi|xx|
kc|qc|obe|mbe|cbe|dm|dms|lsd|aaa|var|rpa|sdg|sdgs|sgd|o.k.|c.e.o.|c.e.o|a.i.|p.r.|t.v.|d.j.|dj|mc|mvp|goat|nft|nfts|
mph|kph|rpm|
rv|rvs|atm|atms|id|ids|isbn|mdma|ghb|thc|cbd|mrna|bmi|ekg|ecg|nda|ndas|rsvp|asap|fyi|imo|lol|omg|q&a|r&d|b&b|k-pop|
j-pop|edm|
rnb|r&b|lp|ep|wags|wag|sat nav|gcses|a-levels|tko|ko|era+|gpa|lsat|gre|s.a.t.|cv|vhs|cd|cds|pov|cgi|vfx|sfx|bpm|pto|
pac|pacs|super pac|super pacs|mp|mps|mep|meps|msp|msps|td|tds|qb|rb|wr|ivf|d-day|ve day|v-e day|black friday]],
  --- Papers and magazines whose article is part of their name, when a text writes it with a capital.
  articled = [[
new york times|times|telegraph|daily telegraph|sunday telegraph|guardian|observer|independent|economist|
atlantic|new yorker|washington post|wall street journal|hollywood reporter|verge|intercept|wrap|sun|mirror|
daily mail|daily beast|boston globe|financial times|sunday times|hill|nation|onion|lancet|register|age|
australian|herald|scotsman|irish times|times of india|hindu|globe and mail|conversation|information|athletic|
new republic|spectator]],
  --- Short names and their long ones.
  short = [[
vw=volkswagen|met=metropolitan police|j&j=johnson & johnson|p&g=procter & gamble|un=united nations|
u.n.=united nations|eu=european union|who=world health organization|
ap=associated press|gm=general motors|ge=general electric|isis=islamic state|isil=islamic state|
gop=republican party|m&s=marks & spencer|jpmorgan=jpmorgan chase|met police=metropolitan police|
mod=ministry of defence|man utd=manchester united|man united=manchester united|man city=manchester city|
spurs=tottenham hotspur|tottenham=tottenham hotspur|fed=federal reserve|doj=justice department|
lib dems=liberal democrats|fox=fox news|united=united airlines|american=american airlines|delta=delta air lines|
southwest=southwest airlines]],
}
