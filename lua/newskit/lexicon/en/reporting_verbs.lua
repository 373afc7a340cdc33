--- Reporting verbs of English news, by what they report and by the writer's stance.
--
-- `speech` and `writing` are reported utterances, `attitude` is belief, wish, feeling or intent.
-- Within each, `neutral` verbs leave the truth of the words open ("say"), `assertive` ones back
-- them or show the speaker's force ("confirm", "insist"), `doubting` ones distance the writer
-- ("claim"). After the colon stand the complements that a verb takes when it reports:
-- c a clause or quoted words ("said it rained"), t an infinitive ("vowed to stay"), o a noun
-- phrase ("praised the plan"), p a clause only after a preposition that belongs to the cue
-- ("called for", "warned of"), w none of these: the verb reports only beside quoted words.
--
-- Source: compiled for newskit from general knowledge of news English. License: MIT, as newskit.

local speech = {
  neutral = [[
say:c tell:ct add:c ask:cto note:c state:c explain:c continue:w reply:c respond:c answer:c comment:c
remark:c mention:co observe:c recall:c announce:co describe:o call:o discuss:o talk:p speak:p
refer:p advise:cto inform:c address:o greet:o thank:o quote:o cite:o recount:co
express:o voice:o outline:o mutter:c whisper:c murmur:c shout:c yell:c cry:w chant:c sing:w
recite:o joke:c quip:c interject:c chime:w begin:w conclude:c reiterate:co repeat:co summarize:o
elaborate:w propose:cto suggest:co recommend:co invite:to request:cto offer:to introduce:o
present:o echo:o point:cp characterize:o portray:o label:o dub:o name:o liken:o compare:o identify:o
reference:o read:c go:w put:w opine:c brief:c testify:c agree:cp congratulate:o apologize:p hint:cp
predict:co forecast:co estimate:co project:co reason:c update:o muse:c wonder:c guess:c laugh:w
smile:w sigh:w nod:w exclaim:c enthuse:c narrate:c proclaim:co toast:o hail:o applaud:o praise:o
blurt:c stammer:w stutter:w coo:w concur:c theorize:c theorise:c posit:c surmise:c attest:cp venture:c
tease:c scream:c roar:w bellow:w deadpan:w vouch:p elucidate:o postulate:c hypothesize:c hypothesise:c
summarise:o characterise:o apologise:p giggle:w beam:w grin:w shrug:w chuckle:w unveil:o flag:co
commend:o welcome:o laud:o salute:o celebrate:o defend:o back:o endorse:o attribute:o credit:o
promote:o tout:o touch:p allude:p react:w signal:co disclose:co reveal:co plead:ctp appeal:tp
query:co inquire:c enquire:c ponder:c rejoin:c retort:c weigh:w marvel:cp counter:c ring:w gush:c remind:co]],
  assertive = [[
confirm:co insist:cp declare:co assert:co stress:co emphasize:co emphasise:co underline:co
underscore:co affirm:co reaffirm:co maintain:c argue:c contend:c warn:ctop caution:ctp urge:cto
demand:cto order:to instruct:to call:p vow:ct pledge:cto promise:cto swear:ct assure:co guarantee:co
announce:co rule:c acknowledge:co admit:cop concede:c confess:cp advocate:op blame:o accuse:o
condemn:o denounce:o criticize:o criticise:o slam:o blast:o attack:o decry:o deplore:o lambast:o
lambaste:o rebuke:o assail:o mock:o ridicule:o deride:o berate:o chide:o scold:o reprimand:o
lament:co bemoan:co complain:cp protest:co object:p rail:p lash:w fire:w shoot:w hit:w reject:o deny:co
dismiss:o refute:o rebut:o rebuff:o dispute:o contradict:o disavow:o renounce:o repudiate:o
challenge:o question:ow threaten:t refuse:t decline:t clarify:co specify:co highlight:o urge:cto
press:w preach:c lecture:o implore:ct beg:ct exhort:t encourage:t persuade:t convince:c snap:w charge:c
thunder:w fume:w rage:w rant:w gripe:c grumble:c grouse:c moan:c whine:c wail:w scoff:c sneer:c sniff:w hiss:w
groan:w slate:o boast:cp brag:cp trumpet:co crow:c bark:w stipulate:co mandate:c
reassure:co rule:c verify:co certify:co advise:cto espouse:o excoriate:o castigate:o censure:o
skewer:o rip:w eulogize:o lobby:p disagree:cp argue:c pronounce:o decree:co command:t label:o]],
  doubting = [[
claim:ct allege:co purport:t profess:t pretend:ct speculate:c insinuate:c imply:c assume:c
boast:cp spin:w contend:c charge:c]],
}

local writing = {
  neutral = [[
write:cp report:co tweet:co post:co publish:o show:co find:c indicate:co reveal:co suggest:co
document:co detail:o list:o record:co read:c email:c text:c blog:c retweet:o release:o issue:o
print:c caption:o title:o pen:o conclude:c analyze:o highlight:o illustrate:co demonstrate:co
file:o sign:o estimate:co calculate:c reply:c specify:co note:c explain:c chronicle:o message:c]],
  assertive = [[
state:c declare:co warn:cop stipulate:co prove:c establish:c determine:c require:c order:to
rule:c confirm:co mandate:c certify:co]],
  doubting = [[ allege:co claim:ct purport:t ]],
}

local attitude = {
  neutral = [[
believe:c think:c feel:c hope:ctp want:t wish:ct plan:t expect:ct intend:t consider:c see:o view:o
regard:o support:o favor:o favour:o prefer:to oppose:o know:c understand:c learn:c realize:c
realise:c remember:c recognize:co recognise:co imagine:c decide:ct choose:t agree:t seek:to
aim:tp desire:to seem:t appear:t look:p love:o like:o hate:o fear:co worry:cp anticipate:co foresee:co
envision:o wonder:c accept:co approve:p embrace:o value:o trust:c dream:p long:tp yearn:tp
figure:c reckon:c hear:c notice:c discover:c conclude:c ponder:o contemplate:o interpret:o deem:o
appreciate:o enjoy:o admire:o respect:o judge:c estimate:co presume:c sense:co hesitate:t prepare:t
determine:c resolve:t vote:t volunteer:t push:p focus:p]],
  assertive = [[ doubt:co distrust:o dislike:o resent:o regret:co detest:o abhor:o loathe:o reject:o
disagree:p object:p resist:o ignore:o ]],
  doubting = [[ suspect:co assume:c speculate:c ]],
}

-- Forms that the regular endings do not give: past, participle (when it differs), others.
local irregular = {
  say = "said", tell = "told", write = "wrote written", speak = "spoke spoken", see = "saw seen",
  think = "thought", feel = "felt", know = "knew", find = "found", show = "showed shown",
  understand = "understood", hear = "heard", read = "read", put = "put", go = "went gone",
  begin = "began begun", forecast = "forecast forecasted", swear = "swore sworn", spin = "spun",
  hit = "hit", sing = "sang sung", ring = "rang rung", shoot = "shot", seek = "sought",
  choose = "chose chosen", foresee = "foresaw foreseen", rip = "ripped", beg = "begged",
  brag = "bragged", admit = "admitted", quip = "quipped", dub = "dubbed", snap = "snapped",
  nod = "nodded", plan = "planned", learn = "learned learnt", label = "labeled labelled",
  dream = "dreamed dreamt", pen = "penned", refer = "referred", prefer = "preferred",
  signal = "signaled signalled", rebut = "rebutted", regret = "regretted", spell = "spelled spelt",
  blog = "blogged", rebuff = "rebuffed", chide = "chided", chat = "chatted",
}

-- Verbs that double their last consonant before -ing, besides those whose past form shows it.
local doubling = "put hit spin forget"

-- Verbs whose object is who was spoken to: "told reporters that", "urged residents to".
local addressee = [[
tell ask urge remind assure inform warn advise brief order instruct beg implore persuade convince
exhort encourage command invite press reassure promise email text message lecture quote address
direct ]]

-- Words that belong to the cue right after a verb: "pointed out", "warned of".
local particles = {
  point = "out to", weigh = "in", chime = "in", marvel = "at", call = "for on",
  warn = "of about against", speak = "of about", talk = "about", complain = "of about",
  boast = "of about", brag = "about", rail = "against", hint = "at", refer = "to", allude = "to",
  lash = "out", argue = "for against", apologize = "for", apologise = "for", lobby = "for against",
  appeal = "for", push = "for", aim = "for at", insist = "on", agree = "with to",
  disagree = "with", object = "to", caution = "against", protest = "against", plead = "for",
  focus = "on", touch = "on", look = "to", hope = "for", advocate = "for", respond = "to",
  react = "to", write = "of about", confess = "to", worry = "about", dream = "of", approve = "of",
  comment = "on", testify = "about",
}

-- Verbs that report findings, not words: no quotation follows them after a comma.
local finding = [[
show find indicate reveal demonstrate illustrate prove establish determine estimate calculate
document chronicle record list detail ]]

-- Verbs by what they may do that others may not: stand after a quotation only with an addressee
-- ("tell"); stand behind a content and before their addressee, as few of those above do ("…, she
-- warned staff"); introduce a quotation as a passive ("was asked: “…”"); report a phrase that is
-- no clause ("said yes"); introduce a quotation though they are attitudes ("thought, “…”").
local never_alone = "tell"
local addressed_behind = "tell ask remind warn"
local passive_lead = "ask tell"
local bare_content = "say add"
local quoted_thought = "think"

return {
  source = "compiled for newskit from general knowledge of news English",
  license = "MIT",
  speech = speech, writing = writing, attitude = attitude, irregular = irregular,
  doubling = doubling, addressee = addressee, particles = particles, finding = finding,
  never_alone = never_alone, addressed_behind = addressed_behind,
  passive_lead = passive_lead, bare_content = bare_content,
  quoted_thought = quoted_thought,
  --- Verbs before the title of a work in marks, and those whose quoted object is no speech.
  work = "write sing record direct publish release title call name dub star",
  thanks = "thank",
}
