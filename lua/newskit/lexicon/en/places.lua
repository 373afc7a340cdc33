--- Names of countries and some regions and capitals, and the adjectives made of them.
--
-- Source: compiled for newskit from general knowledge. License: MIT, as newskit.

return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  names = [[
afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahamas|
bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia|bosnia|botswana|brazil|
britain|great britain|brunei|bulgaria|burkina faso|burundi|cambodia|cameroon|canada|chad|chile|
china|colombia|congo|costa rica|croatia|cuba|cyprus|czech republic|denmark|djibouti|dominica|ecuador|
egypt|el salvador|england|eritrea|estonia|ethiopia|fiji|finland|france|gabon|gambia|georgia|germany|
ghana|greece|grenada|guatemala|guinea|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|
iraq|ireland|northern ireland|israel|italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|
kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|lithuania|luxembourg|macedonia|
madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|moldova|monaco|
mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|new zealand|nicaragua|
niger|nigeria|north korea|norway|oman|pakistan|palestine|panama|papua new guinea|paraguay|peru|
philippines|poland|portugal|qatar|romania|russia|rwanda|samoa|saudi arabia|scotland|senegal|serbia|
seychelles|sierra leone|singapore|slovakia|slovenia|somalia|south africa|south korea|south sudan|
spain|sri lanka|sudan|suriname|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|togo|
tonga|trinidad|tunisia|turkey|turkmenistan|uganda|ukraine|united arab emirates|uae|united kingdom|
u.k.|uk|united states|united states of america|u.s.|us|usa|u.s.a.|america|uruguay|uzbekistan|vanuatu|
venezuela|vietnam|wales|yemen|zambia|zimbabwe|hong kong|gaza|west bank|tibet|crimea|europe|asia|
africa|european union|eu|middle east|latin america|north america|south america|
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|
illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|
mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|
north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|
south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|puerto rico|
new york city|washington|washington d.c.|d.c.|los angeles|chicago|houston|philadelphia|boston|atlanta|miami|
san francisco|seattle|detroit|dallas|las vegas|new orleans|london|paris|berlin|moscow|beijing|
shanghai|tokyo|delhi|new delhi|mumbai|sydney|melbourne|canberra|ottawa|toronto|brussels|madrid|
rome|athens|kyiv|kiev|warsaw|prague|vienna|budapest|dublin|edinburgh|glasgow|cardiff|belfast|
manchester|liverpool|birmingham|leeds|tehran|baghdad|kabul|jerusalem|tel aviv|damascus|beirut|cairo|
ankara|istanbul|riyadh|doha|dubai|abu dhabi|nairobi|lagos|johannesburg|cape town|harare|seoul|
pyongyang|taipei|manila|jakarta|bangkok|hanoi|kuala lumpur|geneva|the hague|buenos aires|
brasilia|rio de janeiro|sao paulo|mexico city|havana|caracas|bogota|lima|santiago|stockholm|oslo|
helsinki|copenhagen|lisbon|barcelona|milan|munich|frankfurt|hamburg|zurich|amsterdam|rotterdam|
n.y.|ny|n.j.|nj|conn.|mass.|pa.|fla.|ga.|ala.|tenn.|ky.|ill.|mich.|wis.|minn.|mo.|ark.|okla.|tex.|colo.|ariz.|nev.|
calif.|wash.|ore.|md.|va.|w. va.|n.c.|s.c.|n.h.|vt.|r.i.|del.|kan.|neb.|n.d.|s.d.|wyo.|mont.|n.m.|
nyc|sf|dc|uk|u.k.|us|u.s.|usa|u.s.a.|uae|prc|drc|hong kong|macau|macao|tibet|xinjiang|taiwan|crimea|donbas|gaza|
gaza strip|gaza city|west bank|golan heights|kashmir|punjab|kurdistan|catalonia|bavaria|scandinavia|balkans|siberia|
europe|asia|africa|americas|north america|south america|latin america|middle east|central america|caribbean|antarctica|
southeast asia|east asia|central asia|north africa|sub-saharan africa|mediterranean|pacific|atlantic|arctic|
manhattan|brooklyn|queens|bronx|staten island|harlem|long island|san diego|san antonio|san jose|phoenix|denver|portland|
baltimore|cleveland|cincinnati|columbus|indianapolis|milwaukee|minneapolis|st. louis|st louis|kansas city|pittsburgh|
charlotte|nashville|memphis|oakland|sacramento|anaheim|tampa|jacksonville|baton rouge|birmingham|montgomery|
salt lake city|honolulu|anchorage|el paso|tucson|albuquerque|omaha|des moines|wichita|tulsa|little rock|
raleigh|richmond|norfolk|buffalo|rochester|albany|hartford|newark|jersey city|trenton|syracuse|annapolis|
montreal|vancouver|calgary|edmonton|quebec|ontario|alberta|british columbia|manitoba|nova scotia|winnipeg|
brisbane|perth|adelaide|hobart|queensland|new south wales|tasmania|greater sydney|auckland|wellington|
christchurch|bristol|sheffield|nottingham|newcastle|leicester|sunderland|coventry|hull|bradford|plymouth|portsmouth|
southampton|brighton|norwich|oxford|cambridge|york|swansea|aberdeen|dundee|inverness|cornwall|essex|sussex|
surrey|norfolk|suffolk|yorkshire|lancashire|merseyside|tyneside|greater manchester|west midlands|
marseille|lyon|toulouse|bordeaux|lille|strasbourg|cologne|düsseldorf|dusseldorf|stuttgart|leipzig|dresden|
naples|turin|venice|palermo|bologna|genoa|seville|bilbao|malaga|porto|antwerp|bruges|
krakow|gdansk|minsk|kharkiv|odesa|odessa|mariupol|donetsk|luhansk|lviv|st. petersburg|st petersburg|sochi|grozny|
aleppo|homs|idlib|raqqa|mosul|basra|erbil|tripoli|benghazi|tunis|algiers|casablanca|rabat|khartoum|addis ababa|
mogadishu|kampala|kigali|dar es salaam|lusaka|luanda|kinshasa|accra|abuja|kano|dakar|abidjan|bamako|durban|
pretoria|soweto|western cape|gauteng|karachi|lahore|islamabad|peshawar|dhaka|kolkata|calcutta|chennai|bangalore|
bengaluru|hyderabad|pune|ahmedabad|kathmandu|colombo|yangon|phnom penh|ho chi minh city|saigon|singapore|
guangzhou|shenzhen|wuhan|chengdu|chongqing|tianjin|nanjing|hangzhou|hubei|sichuan|inner mongolia|osaka|kyoto|
fukushima|hiroshima|nagasaki|busan|incheon|guadalajara|tijuana|monterrey|bogotá|medellin|quito|guayaquil|
la paz|asuncion|montevideo|são paulo|brasília|recife|cordoba|guatemala city|san salvador|tegucigalpa|
managua|san juan|port-au-prince|kingston|nassau|panama city|reykjavik|tallinn|riga|vilnius|bratislava|
ljubljana|zagreb|sarajevo|belgrade|skopje|tirana|bucharest|chisinau|nicosia|valletta|luxembourg city|
bern|basel|lausanne|davos|salzburg|graz|aarhus|gothenburg|malmo|malmö|bergen|turku|tampere]],
  adjectives = [[
afghan albanian algerian american argentine argentinian armenian asian australian austrian belgian
bolivian bosnian brazilian british bulgarian cambodian cameroonian canadian chilean chinese colombian
congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian english eritrean estonian
ethiopian european fijian finnish french georgian german ghanaian greek guatemalan haitian
honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese
jordanian kazakh kenyan korean kurdish kuwaiti latvian lebanese liberian libyan lithuanian
malaysian maltese mexican moldovan mongolian moroccan nepali nepalese nicaraguan nigerian norwegian
pakistani palestinian panamanian peruvian philippine filipino polish portuguese qatari romanian
russian rwandan saudi scottish senegalese serbian singaporean slovak slovenian somali spanish
sudanese swedish swiss syrian taiwanese tanzanian thai tibetan tunisian turkish ugandan ukrainian
uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean african hawaiian texan
democratic republican conservative labour christian muslim jewish catholic islamic arab hispanic
latino western eastern northern southern californian north south east west]],
  --- First words of names of places.
  heads = "port fort cape mount lake",
  --- The country that an adjective is of.
  countries = [[
afghan=Afghanistan albanian=Albania algerian=Algeria american=United_States argentine=Argentina armenian=Armenia
australian=Australia austrian=Austria belgian=Belgium bolivian=Bolivia brazilian=Brazil british=Britain
bulgarian=Bulgaria cambodian=Cambodia canadian=Canada chilean=Chile chinese=China colombian=Colombia
croatian=Croatia cuban=Cuba czech=Czech_Republic danish=Denmark dutch=Netherlands ecuadorian=Ecuador
egyptian=Egypt english=England estonian=Estonia ethiopian=Ethiopia finnish=Finland french=France
georgian=Georgia german=Germany ghanaian=Ghana greek=Greece haitian=Haiti hungarian=Hungary icelandic=Iceland
indian=India indonesian=Indonesia iranian=Iran iraqi=Iraq irish=Ireland israeli=Israel italian=Italy
jamaican=Jamaica japanese=Japan jordanian=Jordan kenyan=Kenya kuwaiti=Kuwait latvian=Latvia lebanese=Lebanon
libyan=Libya lithuanian=Lithuania malaysian=Malaysia mexican=Mexico moroccan=Morocco nigerian=Nigeria
norwegian=Norway pakistani=Pakistan palestinian=Palestine peruvian=Peru filipino=Philippines polish=Poland
portuguese=Portugal qatari=Qatar romanian=Romania russian=Russia rwandan=Rwanda saudi=Saudi_Arabia
scottish=Scotland senegalese=Senegal serbian=Serbia slovak=Slovakia slovenian=Slovenia somali=Somalia
spanish=Spain sudanese=Sudan swedish=Sweden swiss=Switzerland syrian=Syria taiwanese=Taiwan tanzanian=Tanzania
thai=Thailand tunisian=Tunisia turkish=Turkey ugandan=Uganda ukrainian=Ukraine venezuelan=Venezuela
vietnamese=Vietnam welsh=Wales yemeni=Yemen zambian=Zambia zimbabwean=Zimbabwe]],
}
