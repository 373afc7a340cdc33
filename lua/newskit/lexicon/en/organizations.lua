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
edition editions index composite song songs artist artists album albums chart charts keyboard phone phones tablet laptop
console engine theorem podcast performance concept convertible hatchback sedan coupe suv model models falls meadows
plateau statement outbreak outbreaks habitats activities facility facilities traveller tool tools app apps account
box drive memorial monument gospel ode symphony concerto opera novel trilogy saga chapter volume handbook guide
photo image read related share video watch click here also more]],
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
cnbc|msnbc|nbc|nbc news|abc news|cbs|cbs news|fox news|fox business|npr|pbs|c-span|hbo|mtv|voa|al jazeera|
al-jazeera|al arabiya|press tv|rt|tass|xinhua|cctv|nhk|yonhap|kyodo|rfi|dw|cbc|sbs|rte|rté|politico|axios|
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
yankees|red sox|dodgers|cubs|mets|big ten]],
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
dow jones industrial average|s&p 500|ftse|ftse 100|nikkei|dax|nasdaq composite|i|ii|iii|iv|vi|vii|viii|ix|xi|xx]],
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
