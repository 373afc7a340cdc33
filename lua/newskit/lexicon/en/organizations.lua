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
tv radio channel bbc cnn nbc cbs abc fox msnbc reuters afp xinhua tass pbs npr itv hbo]],
  --- Heads that "of" or "for" may follow inside a name.
  heads = [[
university college institute ministry department office bureau bank board council committee
commission centre center association society federation union agency authority administration court
house church league academy museum library foundation fund party chamber institution organization
organisation school ministers hospital secretary minister director attorney chief head president
chairman mayor governor inspector commissioner archbishop bishop duke duchess prince princess earl
campaign alliance coalition conference congress team college network bishops campaign bankers
brotherhood movement committee republic state united kingdom speaker leader americans citizens
doctors women students workers journalists]],
  --- Words inside names of places, laws, events and works.
  other = [[
port fort cape street st st. ave ave. rd rd. blvd place avenue road square park river lake mount mountain mountains
tower towers building airport
stadium arena hall county island islands act bill amendment law code war day week month year cup award
awards bowl series prize agreement treaty accord accords convention summit election elections festival
open championship championships games olympics race bridge valley beach show expo airport terminal
country disease virus syndrome bay sea ocean desert
peninsula province district region station highway boulevard drive lane palace castle cathedral
plan deal pact protocol constitution declaration revolution crisis scandal affair era age
monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december jan. feb. aug. sept. oct. nov. dec. christmas easter
god internet covid covid-19 brexit medicare medicaid obamacare
god bible quran koran english french spanish german chinese russian arabic i am pm bst gmt et est
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
  alone = "police military army parliament government",
  --- Of those nouns the ones that any name may stand before: "the Trump administration".
  any_before = "administration campaign government regime hospital foundation university museum",
  --- Whose office or hospital a genitive names, besides titles and roles: "Children's Hospital".
  owners = "children women men people general teachers",
  --- What organizations have, and people have not: "Gull's shares".
  owned = [[
ceo cfo coo founder co-founder chairman chairwoman chair president director shares stock headquarters customers
employees executives executive board products profits revenue sales subscribers users members platform staff]],
  --- Last parts of adjectives that are made of names, besides those in -ed: "Gull-style".
  compound = "style like era free owned run wide speaking born led held built made",
  --- Small words inside the names of people.
  particles = "della delle degli dello dei af zu zum vom abu ould de la van von der den bin ibn al el "
      .. "da di du dos das le del della ter ten y st st. bint",
}
