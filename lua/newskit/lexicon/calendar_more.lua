--- Words of dates that CLDR does not have: data only, in the form of lexicon/calendar.lua.
-- Sources: short names of style guides and of press usage (AP "Sept.", "Tues."; Austrian "Feber"), spellings
-- that newspapers print beside the standard one (Bengali and Hindi without the long vowel), labels that news
-- pages put before dates. Written for newskit; MIT.
return {
  languages = {
    en = {days = "|tues||thur/thurs|||"},
    de = {months = "|feber|mrz|||||||||", days = "mo|di|mi|do|fr|sonnabend/sa|so"},
    it = {months = "||||||||sett|||"},
    nl = {months = "||||||||sept|||"},
    da = {months = "||||||||sept|||"},
    sv = {months = "||mar|||jun|jul||sept|||"},
    no = {months = "||||||||sept|||"},
    fi = {days = "ma|ti|ke|to|pe|la|su"},
    hu = {months = "|feb||||||||||"},
    ro = {months = "||||||||||noi|"},
    ru = {months = "|фев|||||||сен||ноя|"},
    uk = {months = "|||кві|тра|чер||сер||жов|лис|гру"},
    id = {months = "|pebruari||||||agt|||nop|"},
    el = {months = "||||μαι|||||||"},
    he = {months = "||מרס/במרס|||||||||", days = "שני|שלישי|רביעי|חמישי|שישי|שבת|ראשון"},
    bn = {months = "জানুযারি|ফেব্রুযারি||||||আগস্ট||||"},
    hi = {months = "||||||||सितम्बर|अक्तूबर|नवम्बर|दिसम्बर"},
    mr = {months = "||||||||सप्टेंबर|ऑक्टोबर||"},
    ne = {months = "||||||||सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर"},
    ta = {months = "|பிப்||||||||அக்||"},
    km = {months = "ខែមករា|ខែកុម្ភៈ|ខែមីនា|ខែមេសា|ខែឧសភា|ខែមិថុនា|ខែកក្កដា|ខែសីហា|ខែកញ្ញា|ខែតុលា"
      .. "|ខែវិច្ឆិកា|ខែធ្នូ"},
    eu = {months = "urtarrilak|otsailak|martxoak|apirilak|maiatzak|ekainak|uztailak|abuztuak|irailak|urriak"
      .. "|azaroak|abenduak"},
    fil = {months = "||||||||setyembre|||"},
  },
  -- Names of persons that months are without their accents.
  persons = "marco/marc",
  -- Months that are written by number: a word before it, words after it.
  before_number = "tháng/thg",
  after_number = "сар/сарын/р сар/р сарын",
  -- What stands between day, month and year, beside what CLDR's patterns have.
  fillers = "de/del/of/en/the/г/m/năm/st/nd/rd/th/er/º/ª/a/e/d/го/год/оны/жыл/жылы/yil/il/ci/cı/cu/cü/ที่/ngày",
  -- Half days that CLDR gives with dots or in other words.
  am = "am/午前/上午/오전/凌晨/早上/清晨/पूर्वाह्न",
  pm = "pm/午後/下午/오후/晚上/傍晚/अपराह्न",
  -- What comes before a time, and what follows one.
  before_clock = "at/kl/klo/klokken/pukul/jam/um/om/à/às/as/las/les/alle/ore/ora/orele/godz/o/ob/kell/plkst/saat"
    .. "/soat/lúc/в/у/о/за/ساعت/الساعة/שעה/בשעה/เวลา/ώρα/στις/klukkan/v/u/"
    .. "ve/am/oras",
  after_clock = "uhr/uur/h/hs/hrs/hod/val/น/giờ/ч/год/klo/час/ώρα/μμ/πμ/wib/wita/wit/u/g",
  -- Labels before the dates of a page.
  updated = "अपडेटेड/अपडेट/अद्यतन/अद्ययावत/संशोधित/"
    .. "আপডেট/হালনাগাদ/আপডেটেড/"
    .. "புதுப்பிக்கப்பட்டது/అప్డేట్/"
    .. "నవీకరించబడింది/ಅಪ್ಡೇಟ್/അപ്ഡേറ്റ്/"
    .. "અપડેટ/ਅੱਪਡੇਟ/اپ ڈیٹ/به روز شده/بروزرسانی/"
    .. "به روز رسانی/آپدیت/تازه شده/"
    .. "อัปเดต/แก้ไขล่าสุด/atnaujinta/atjaunots/atjaunināts/uuendatud/"
    .. "muudetud/ažurirano/izmijenjeno/posodobljeno/"
    .. "spremenjeno/ажурирано/обновена/обновено/актуализирана/"
    .. "актуализирано/ажурирана/actualitzat/actualitzada/"
    .. "eguneratua/eguneratuta/actualizado/განახლებულია/განახლდა/"
    .. "թարմացվել է/թարմացված/yenilənib/yeniləndi/yangilandi/"
    .. "yangilangan/жаңартылды/жаңартылған/жаңыланды/шинэчлэгдсэн/"
    .. "dikemas kini/kemas kini/diperbarui/imesasishwa/"
    .. "imesasisha/përditësuar/përditësimi/aġġornat/na-update/in-update/opgedateer/bijgewerkt/"
    .. "обновлено/обноўлена/"
    .. "абноўлена/оновлено/ធ្វើបច្ចុប្បន្នភាព/"
    .. "ອັບເດດ/යාවත්කාලීන/cập nhật/ažuriran/aktualizováno/aktualizované/"
    .. "nuashonraithe/"
    .. "diweddarwyd/uppfært/dagført",
  published = "प्रकाशित/पब्लिश्ड/প্রকাশ/প্রকাশিত/"
    .. "வெளியிடப்பட்டது/పబ్లిష్/"
    .. "ప్రచురించబడింది/ಪ್ರಕಟಿತ/"
    .. "പ്രസിദ്ധീകരിച്ചത്/પ્રકાશિત/"
    .. "شائع/شائع شدہ/منتشر شده/تاریخ انتشار/انتشار/เผยแพร่/"
    .. "paskelbta/publicēts/publicēta/avaldatud/objavljeno/objava/"
    .. "објављено/објавено/публикувана/публикувано/publicat/publicada/"
    .. "argitaratua/გამოქვეყნდა/"
    .. "հրապարակվել է/dərc edilib/dərc olunub/chop etilgan/жарияланды/"
    .. "жарияланған/жарыяланды/нийтэлсэн/diterbitkan/"
    .. "disiarkan/dipublikasikan/imechapishwa/publikuar/ippubblikat/inilathala/gepubliseer/"
    .. "апублікавана/опубліковано/"
    .. "ផ្សាយ/ເຜີຍແຜ່/පළ කළ/foilsithe/cyhoeddwyd/birt",
}
