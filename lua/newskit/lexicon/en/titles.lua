--- Titles before names: honorifics, with the gender they tell, and ranks and offices.
--
-- Source: compiled for newskit from general knowledge of news English. License: MIT, as newskit.

return {
  source = "compiled for newskit from general knowledge of news English",
  license = "MIT",
  --- Words that address a person; the value is the gender they tell.
  male = "mr mr. mister sir lord monsieur herr señor senor baron duke prince king sheikh sheik "
      .. "imam father brother rabbi fr. fr emperor",
  female = "mrs mrs. ms ms. miss mme madame lady dame frau señora senora señorita baroness duchess "
        .. "princess queen sister empress",
  neutral = "dr dr. doctor prof prof. professor rev rev. reverend hon hon. honorable honourable mx mx. "
         .. "datuk seri dato' tan sri tun haji sri shri",
  --- Offices and ranks that stand right before a name.
  offices = [[
president pres. pres vice-president premier chancellor minister secretary senator sen. sen sens. representative
rep. rep reps. congressman congresswoman congressperson governor gov. gov govs. mayor councilman
councilwoman councilmember councilor councillor judge justice attorney general gen. gen maj. major
col. col colonel lt. lt lieutenant capt. capt captain sgt. sgt sergeant cpl. corporal pvt. private
adm. admiral cmdr. commander chief sheriff detective det. officer inspector superintendent constable
insp. supt. pc dci dc dr pope cardinal archbishop bishop pastor ayatollah mullah maulana deacon
ambassador amb. speaker chairman chairwoman chairperson chair ceo cfo coo cto director
commissioner deputy undersecretary assemblyman assemblywoman delegate marshal
marshall treasurer comptroller spokesman spokeswoman spokesperson coach manager striker midfielder
defender goalkeeper captain quarterback pitcher actor actress singer author writer director
columnist journalist reporter analyst economist professor historian scientist researcher
attorney-general inspector-general governor-general secretary-general director-general
solicitor-general vice-chancellor vice-president co-founder co-chair ombudsman candidate nominee
strategist adviser advisor lawyer prosecutor mp msp baroness
lord dame sir emperor king queen prince princess sultan emir sheikh majesty highness]],
  --- Titles for life, which stay with a name alone: "Pope Francis".
  kept = "king queen pope prince princess emperor empress sultan emir sheikh lord lady baroness baron duke duchess "
      .. "ayatollah mullah imam",
  --- Ranks, which say less of somebody than an office does.
  ranks = [[
lt. lt lieutenant capt. capt captain sgt. sgt sergeant cpl. corporal pvt. private maj. major col. col colonel
cmdr. commander gen. gen det. detective officer insp. constable pc dci dc dr professor prof prof.]],
  --- What short titles stand for.
  long = [[
gov.=governor gov=governor sen.=senator sen=senator rep.=representative rep=representative pres.=president
gen.=general gen=general lt.=lieutenant capt.=captain sgt.=sergeant col.=colonel det.=detective
supt.=superintendent insp.=inspector amb.=ambassador cmdr.=commander adm.=admiral chair=chairman]],
  --- Those of them that tell father from son, which the name keeps.
  generation = "jr. jr sr. sr ii iii iv",
  --- Suffixes that belong to the name before them.
  suffixes = "jr. jr sr. sr ii iii iv esq. esq phd ph.d. md m.d. kc qc obe mbe cbe",
}
