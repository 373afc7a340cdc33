--- Nouns for who or what can be a source: persons by role, groups, organizations, documents.
--
-- Source: compiled for newskit from general knowledge of news English. License: MIT, as newskit.

return {
  source = "compiled for newskit from general knowledge of news English",
  license = "MIT",
  --- A single person.
  person = [[
accountant activist actor actress administrator adviser advisor advocate aide ally ambassador analyst
anchor architect artist assistant associate astronaut athlete attorney author banker barrister
billionaire biologist bishop boss boy boyfriend broker brother builder businessman businesswoman
campaigner candidate captain cardinal carer cashier celebrity ceo chair chairman chairperson
chairwoman chancellor chef chemist chief child citizen cleric clerk client climber coach
co-founder colleague collector columnist comedian commander commentator commissioner composer
congressman congresswoman conservative constable consultant contestant contractor coordinator
coroner correspondent councillor councilman councilwoman councilor counselor counsel creator critic curator
customer cyclist dad daughter dealer dean defendant defender delegate democrat dentist deputy
designer detective developer diplomat director dissident doctor driver economist editor
engineer entrepreneur envoy epidemiologist evangelist executive expert eyewitness fan farmer father
fellow fighter filmmaker financier firefighter fisherman footballer founder friend
geologist girl girlfriend goalkeeper governor grandfather grandmother guard guest guitarist head
heiress historian homeowner host hostage husband immigrant informant inspector insider instructor
investigator investor jockey journalist judge juror justice king landlord lawmaker lawyer leader
lecturer legend legislator liberal lieutenant lord manager marshal mayor mechanic mediator medic
member meteorologist midfielder millionaire minister model moderator mogul monarch mother mp mum mom
musician nanny negotiator neighbor neighbour neuroscientist nominee novelist nurse observer officer
official operator organiser organizer owner painter parent participant partner passenger
passer-by pastor patient performer pharmacist philanthropist photographer physician physicist pilot
player playwright plumber poet policeman policewoman politician pollster pope premier presenter
president priest prime-minister prince princess principal producer professor prosecutor
psychiatrist psychologist publisher pundit quarterback queen rabbi ranger rapper rebel receptionist
refugee reporter representative republican researcher resident retiree reviewer rider rival
sailor salesman scholar scientist screenwriter secretary senator sergeant sheriff singer sister
skipper socialist sociologist soldier solicitor son source speaker specialist spokesman
spokesperson spokeswoman staffer staff-member star statistician strategist striker student superintendent
supervisor supporter surfer surgeon survivor suspect teacher technician teenager tenant therapist
tourist trader trainer traveler traveller treasurer trustee tutor undersecretary veteran
vet victim vice-president villager virologist volunteer voter waiter waitress warden watchdog-chief
whistleblower widow widower wife witness woman man worker writer youtuber youngster zoologist
reader agent contender cleaner drummer bassist counterpart successor predecessor midwife cellist conductor broadcaster
contributor strategist cinematographer animator illustrator chemist oncologist cardiologist neurologist
pathologist virologist immunologist ecologist geneticist anthropologist archaeologist astronomer
mathematician headteacher vicar archbishop imam chairperson vice-chair co-chair co-director co-author co-owner
vice-chancellor attorney-general secretary-general director-general undersecretary winger centre-back
teen guy person individual ayatollah congressperson chairmen incumbent operative
surrogate frontrunner front-runner challenger opponent businessperson tycoon mogul evangelical
linebacker cornerback halfback fullback tailback lineman shortstop catcher pitcher outfielder infielder baseman
slugger batsman batter bowler wicketkeeper all-rounder flanker fly-half scrum-half playmaker centre-forward
centre-half left-back right-back full-back teammate team-mate vice-captain sprinter swimmer gymnast boxer wrestler
golfer cricketer rower runner marathoner skater skier snowboarder racer motorcyclist paralympian olympian medalist
medallist referee umpire linesman physio rookie freshman sophomore walk-on cfo coo cto cio vp svp evp chief-executive
auditor actuary bookkeeper stockbroker fundraiser marketer publicist advertiser recruiter merchandiser buyer seller
shopkeeper grocer brewer winemaker vintner restaurateur hotelier landlady bartender barista sommelier gardener florist
forester logger miner welder joiner electrician roofer plasterer bricklayer blacksmith locksmith seamstress
hairdresser barber beautician decorator caretaker janitor courier postman postwoman paramedic ambulanceman lifeguard
pharmacologist radiologist dermatologist pediatrician paediatrician obstetrician gynecologist gynaecologist
anesthesiologist anaesthetist psychotherapist counsellor physiotherapist chiropractor osteopath optometrist optician
dietitian dietician nutritionist toxicologist microbiologist biochemist botanist entomologist ornithologist
oceanographer hydrologist seismologist volcanologist climatologist glaciologist paleontologist palaeontologist
astrophysicist cosmologist geographer cartographer demographer criminologist ethicist philosopher theologian linguist
lexicographer librarian archivist antiquarian egyptologist classicist musicologist programmer coder hacker
technologist futurist inventor innovator disruptor vlogger blogger influencer podcaster streamer gamer tiktoker
instagrammer editor-in-chief sub-editor copywriter ghostwriter biographer essayist memoirist lyricist songwriter
singer-songwriter co-writer showrunner scriptwriter dramatist librettist choreographer dancer ballerina soprano tenor
baritone pianist violinist organist saxophonist trumpeter percussionist keyboardist frontman frontwoman vocalist
disc-jockey emcee magician impresario puppeteer stuntman stuntwoman understudy sculptor ceramicist potter printmaker
cartoonist engraver photojournalist cameraman camerawoman videographer anchorman anchorwoman newsreader newscaster
weatherman newsman sportscaster assemblyman assemblywoman alderman alderwoman councilmember selectman freeholder
comptroller ombudsman backbencher frontbencher peeress msp mep senator-elect president-elect mayor-elect deputy-mayor
vice-chairman vice-chairwoman provost rector vice-principal headmaster headmistress schoolteacher schoolboy schoolgirl
pupil graduate undergraduate postgraduate alumnus alumna valedictorian intern apprentice trainee magistrate paralegal
notary bailiff juryman plaintiff claimant petitioner complainant accuser respondent litigant inmate prisoner convict
felon fugitive gunman shooter attacker assailant kidnapper hijacker bomber terrorist militant insurgent warlord
dictator strongman despot ruler crown-prince emir sultan sheikh tsar czar kingpin gangster mobster drug-lord smuggler
trafficker thief burglar robber rapist pedophile paedophile killer murderer arsonist stalker vandal admiral brigadier
corporal airman seaman paratrooper sniper gunner bombardier co-pilot navigator cadet serviceman servicewoman reservist
peacekeeper mercenary spy spymaster detective-sergeant trooper monk nun friar deacon deaconess curate chaplain
missionary preacher mufti mullah guru bishop-elect pontiff prophet disciple grandson granddaughter stepson
stepdaughter stepfather stepmother stepbrother stepsister godfather godmother godson sibling guardian toddler infant
newborn pensioner octogenarian newlywed bride ex-wife ex-husband fiance fiancee fiancé fiancée sweetheart flatmate
housemate roommate classmate cellmate bandmate co-star co-host co-worker stylist makeup-artist supermodel socialite
heir benefactor donor patron auctioneer conservationist environmentalist naturalist birdwatcher beekeeper shepherd
herder rancher trapper hunter suffragist feminist abolitionist unionist loyalist nationalist separatist secessionist
monarchist anarchist marxist lobbyist propagandist speechwriter spin-doctor mouthpiece figurehead mastermind
ringleader pioneer explorer adventurer mountaineer sherpa cosmonaut balloonist aviator stewardess steward purser
railwayman trucker cabbie cabdriver taxi-driver chauffeur bus-driver commuter motorist pedestrian bystander onlooker]],
  --- Those that tell whose somebody is, and no office.
  kin = [[
wife husband son daughter father mother brother sister mum mom dad widow widower uncle aunt nephew niece cousin
grandfather grandmother grandson granddaughter stepson stepdaughter stepfather stepmother sibling
ex-wife ex-husband fiancé fiancée housemate roommate flatmate bride pensioner toddler
boyfriend girlfriend fiance fiancee partner friend man woman boy girl
resident neighbor neighbour colleague victim]],
  --- Organizations as a text calls the one that it is about: "the company said".
  business = [[
company firm group retailer automaker carmaker manufacturer maker airline carrier bank lender startup start-up
club team chain broadcaster force society network publisher insurer developer operator provider union charity agency]],
  --- Letters of parties in brackets: "(D., Ohio)".
  party_letters = "d r i",
  --- Gender that some of them tell.
  male = [[
businessman congressman spokesman chairman policeman fisherman salesman councilman boy boyfriend brother
father dad grandfather husband king prince son man lord widower actor waiter assemblyman guy
monk priest grandson stepson stepfather stepbrother godfather batsman cameraman anchorman newsman frontman
alderman headmaster schoolboy ex-husband fiancé postman gunman serviceman friar]],
  female = [[
businesswoman congresswoman spokeswoman chairwoman policewoman councilwoman girl girlfriend sister mother
mum mom grandmother wife queen princess daughter woman actress waitress widow heiress
assemblywoman nun lady granddaughter stepdaughter stepmother stepsister godmother camerawoman anchorwoman
frontwoman alderwoman headmistress schoolgirl ex-wife fiancée bride landlady seamstress ballerina servicewoman]],
  --- Several people.
  group = [[
officials sources people experts analysts critics supporters lawmakers voters residents witnesses
aides allies scientists researchers doctors economists prosecutors investigators lawyers
reporters journalists leaders members democrats republicans conservatives liberals activists
campaigners protesters observers executives investors traders diplomats authorities
opponents advisers advisors strategists staff staffers friends family relatives parents students
teachers workers employees neighbours neighbors fans players ministers mps senators judges
americans others many some most both everyone everybody all several few men women
couple pair crowd audience rescuers survivors victims militants rebels historians authors
commentators pollsters insiders operatives delegates donors attorneys firefighters medics nurses
farmers businesses politicians detectives officers soldiers troops hostages kids children]],
  --- Organizations and institutions, as common nouns.
  organization = [[
company firm group agency ministry department service government administration committee commission council
court party campaign team club union organisation organization association bank office university
college school institute foundation charity watchdog regulator board bureau network channel
newspaper magazine paper publisher outlet broadcaster embassy parliament congress senate house
assembly cabinet coalition alliance federation league army military navy force forces
airline manufacturer retailer supermarket chain carrier studio label lab laboratory hospital trust
enterprise corporation conglomerate society guild fraternity automaker carmaker
insurer lender developer startup start-up maker
operator provider brand fund authority
tribunal panel body task-force taskforce think-tank nonprofit non-profit ngo nation country state city town
kingdom republic junta regime faction movement lobby press media side website site blog
white-house pentagon kremlin vatican family police]],
  --- Texts.
  document = [[
report regulation study survey poll statement law bill document memo letter filing lawsuit complaint
indictment affidavit article story editorial op-ed column book paper review audit analysis
research data figures statistics numbers results findings records documents emails email transcript
ruling decision order opinion verdict tweet post message note notice guidance policy rule rules
constitution treaty agreement accord deal contract declaration resolution release press-release
advertisement ad ads video footage film documentary chart graph map table polls surveys studies
reports papers website statute guideline guidelines manifesto platform text texts
draft proposal plan budget bulletin advisory forecast estimate estimates script sign banner
slogan brochure leaflet booklet pamphlet headline caption index census transcript dossier brief briefing invitation]],
}
