"""Lays out the text that the model of languages is trained and tested on.

    python3 train_text.py CHECKOUTS OUT

CHECKOUTS holds git repositories, each as OWNER+NAME/repo; wordfreq comes from its Python package. What
each source is, and its license, stands in card.lua. Writes OUT/train/xx.txt and OUT/test/SET/xx.txt, one
sentence a line, and OUT/groups.txt, the languages with their scripts."""
import html
import os
import random
import re
import subprocess
import sys
import unicodedata

# code, script, NTREX name, UDHR names, name in the Tatoeba set; scripts are those of csrc/language/letters.h.
LANGUAGES = """
af latin afr afr afr
sq latin sqi als sqi
az latin aze-Latn azj_latn aze
eu latin eus eus eus
bs latin bos bos_latn bos
ca latin cat cat cat
hr latin hrv hrv hrv
cs latin ces ces ces
da latin dan dan dan
nl latin nld nld nld
en latin eng-US,eng-GB,eng-IN eng eng
et latin est est est
tl latin fil tgl tgl
fi latin fin fin fin
fr latin fra,fra-CA fra fra
gl latin glg glg glg
de latin deu deu_1996 deu
ha latin hau hau_NG -
hu latin hun hun hun
is latin isl isl isl
id latin ind ind ind
ig latin ibo ibo -
ga latin gle gle gle
it latin ita ita ita
rw latin kin kin -
lv latin lav lav lvs
lt latin lit lit lit
lb latin ltz ltz -
ms latin msa mly_latn zsm
mg latin mlg plt -
mt latin mlt mlt -
mi latin mri mri -
nb latin nob nob nob
nn latin nno nno nno
ny latin nya nya_chechewa -
om latin orm gax -
pl latin pol pol pol
pt latin por,por-BR por_PT por
ro latin ron ron_2006 ron
sn latin sna-Latn sna -
sk latin slk slk slk
sl latin slv slv slv
so latin som som -
nso latin nso nso -
tn latin tsn tsn -
es latin spa,spa-MX spa spa
sw latin swa swh swh
sv latin swe swe swe
tr latin tur tur tur
tk latin tuk tuk_latn tuk
uz latin uzb uzn_latn uzb
vi latin vie vie vie
cy latin cym cym cym
wo latin wol wol -
xh latin xho xho xho
yo latin yor yor -
zu latin zul zul -
fo latin fao fao fao
ku latin kmr kmr kur
gd latin - gla gla
sr latin+cyrillic srp-Latn,srp-Cyrl srp_latn,srp_cyrl srp
ba cyrillic bak - -
be cyrillic bel bel bel
bg cyrillic bul bul bul
mk cyrillic mkd mkd mkd
ru cyrillic rus rus rus
uk cyrillic ukr ukr ukr
kk cyrillic kaz kaz kaz
ky cyrillic kir kir -
mn cyrillic mon khk mon
tg cyrillic tgk-Cyrl tgk -
tt cyrillic tat tat tat
ar arabic arb arb ara
fa arabic fas,prs pes_1 pes
ur arabic urd urd urd
ps arabic pus pbu -
ckb arabic ckb-Arab - -
sd arabic snd-Arab - -
ug arabic uig uig_arab uig
hi devanagari hin hin hin
mr devanagari mar mar mar
ne devanagari nep nep -
am ethiopic amh amh amh
ti ethiopic tir tir -
bo tibetan bod bod -
dz tibetan dzo dzo -
el greek ell ell_monotonic ell
hy armenian hye hye hye
he hebrew heb heb heb
dv thaana div div -
bn bengali ben ben ben
pa gurmukhi pan pan -
gu gujarati guj guj -
ta tamil tam tam tam
te telugu tel tel tel
kn kannada kan kan -
ml malayalam mal mal mal
si sinhala sin sin -
th thai tha tha tha
lo lao lao lao -
my myanmar mya mya -
ka georgian kat kat kat
km khmer khm khm khm
ko hangul kor kor kor
ja kana jpn jpn jpn
zh han zho-CN,zho-TW,yue cmn_hans cmn
"""

# Of these the files train and dev are trained on, where the snapshot has them; the file test is for testing.
TREEBANKS = {
    "af": "Afrikaans-AfriBooms", "hy": "Armenian-ArmTDP", "be": "Belarusian-HSE", "hr": "Croatian-SET",
    "cs": "Czech-CLTT", "da": "Danish-DDT", "fo": "Faroese-FarPaHC", "gl": "Galician-PUD", "id": "Indonesian-GSD",
    "ga": "Irish-IDT", "lv": "Latvian-LVTB", "lt": "Lithuanian-ALKSNIS", "mk": "Macedonian-MTB",
    "mr": "Marathi-UFAL", "nb": "Norwegian-Bokmaal", "nn": "Norwegian-Nynorsk", "pt": "Portuguese-Bosque",
    "gd": "Scottish_Gaelic-ARCOSG", "sr": "Serbian-SET", "sk": "Slovak-SNK", "sl": "Slovenian-SSJ",
    "ug": "Uyghur-UDT", "cy": "Welsh-CCG"}
TEST_ONLY = {"gl"}  # its treebank has no other file

WORDFREQ = {"tl": "fil"}
WORDFREQ_NONE = {
    "zh", "ja", "ko", "th", "he", "el", "bn", "ta",  # the script decides
    "id", "ms"}  # each list holds much of the other language
DRAWN_WORDS = 90000  # of each frequency list


def show(checkouts, repository, path):
    where = os.path.join(checkouts, repository.replace("/", "+"), "repo")
    done = subprocess.run(["git", "-C", where, "show", "HEAD:" + path], capture_output=True)
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""


def listing(checkouts, repository, under=""):
    where = os.path.join(checkouts, repository.replace("/", "+"), "repo")
    done = subprocess.run(["git", "-C", where, "ls-tree", "-r", "--name-only", "HEAD", under or "."],
                          capture_output=True)
    return done.stdout.decode().split("\n")


def lines_of(text):
    found = (unicodedata.normalize("NFC", line.strip()) for line in text.split("\n"))
    return [line for line in found if line]


def ntrex(checkouts, names):
    """Lines by part: of each ten documents two are kept for testing and one for tuning."""
    ids = show(checkouts, "MicrosoftTranslator/NTREX", "DOCUMENT_IDS.tsv").split("\n")
    order = {}
    parts = {"train": [], "tune": [], "test": []}
    for name in names:
        path = "NTREX-128/newstest2019-ref.%s.txt" % name
        for at, line in enumerate(show(checkouts, "MicrosoftTranslator/NTREX", path).split("\n")):
            line = unicodedata.normalize("NFC", line.strip().lstrip("\ufeff"))
            if not line or at >= len(ids):
                continue
            number = order.setdefault(ids[at], len(order)) % 10
            part = "test" if number in (2, 7) else "tune" if number == 5 else "train"
            parts[part].append(line)
    return parts


def treebank(checkouts, name, part):
    repository = "UniversalDependencies/UD_" + name
    found = []
    for path in listing(checkouts, repository):
        if path.endswith("-ud-%s.conllu" % part):
            text = show(checkouts, repository, path)
            found += [line[9:] for line in text.split("\n") if line.startswith("# text = ")]
    return lines_of("\n".join(found))


def drawn(code):
    """Lines of words drawn from a frequency list, flattened so that rarer words come up, too."""
    import wordfreq
    name = WORDFREQ.get(code, code)
    if code in WORDFREQ_NONE or name not in wordfreq.available_languages("best"):
        return []
    table = sorted(wordfreq.get_frequency_dict(name, "best").items(), key=lambda pair: (-pair[1], pair[0]))
    table = [pair for pair in table if re.fullmatch(r"[^\W\d_]+(['’-][^\W\d_]+)*", pair[0])]
    rng = random.Random("newskit " + code)
    words = rng.choices([w for w, _ in table], [f ** 0.8 for _, f in table], k=DRAWN_WORDS)
    return [" ".join(words[i:i + 15]) for i in range(0, len(words), 15)]


def udhr(checkouts, names):
    found = []
    for name in names:
        text = show(checkouts, "unicode-org/udhr", "data/udhr/udhr_%s.xml" % name)
        found += re.findall(r"<para>(.*?)</para>", text, re.S)
    return lines_of("\n".join(re.sub(r"\s+", " ", html.unescape(line)) for line in found))


def write(path, lines):
    if not lines:
        return
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.writelines(line.replace("\r", " ") + "\n" for line in lines)


def main():
    checkouts, out = sys.argv[1:3]
    groups = []
    for row in LANGUAGES.strip().split("\n"):
        code, script, names, declarations, tatoeba = row.split()
        groups.append(code + " " + script.replace("+", " "))
        news = ntrex(checkouts, names.split(","))
        texts = news["train"] * (2 if len(news["train"]) < 3000 else 1)
        if code in TREEBANKS and code not in TEST_ONLY:
            texts = texts + treebank(checkouts, TREEBANKS[code], "train") + treebank(checkouts, TREEBANKS[code], "dev")
        write("%s/train/%s.txt" % (out, code), texts + drawn(code))
        write("%s/test/tune/%s.txt" % (out, code), news["tune"])
        write("%s/test/news/%s.txt" % (out, code), news["test"])
        write("%s/test/udhr/%s.txt" % (out, code), udhr(checkouts, declarations.split(",")))
        if code in TREEBANKS:
            write("%s/test/treebanks/%s.txt" % (out, code), treebank(checkouts, TREEBANKS[code], "test"))
        write("%s/test/tatoeba/%s.txt" % (out, code), lines_of(
            show(checkouts, "facebookresearch/LASER", "data/tatoeba/v1/tatoeba.%s-eng.%s" % (tatoeba, tatoeba))))
        testdata = show(checkouts, "pemistahl/lingua-rs", "language-models/%s/testdata/sentences.txt" % code)
        lines = lines_of(testdata)
        write("%s/test/web-tune/%s.txt" % (out, code), lines[0::2])
        write("%s/test/web/%s.txt" % (out, code), lines[1::2])
    write(out + "/groups.txt", groups)


main()
