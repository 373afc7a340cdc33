"""Makes csrc/encoding/tables.c: what the bytes of the single-byte encodings mean, and how languages use letters.

    python3 csrc/generate/encodings.py NTREX > csrc/encoding/tables.c

NTREX is a git checkout of github:MicrosoftTranslator/NTREX (8561f6a622db); three of five documents are counted,
the others are left for measuring (`spec/eval/encodings.py`). The byte tables are Python's codecs, filled up as the
WHATWG Encoding Standard has them. Only costs are kept of the texts: round(-8 ln p), a byte each."""
import collections
import math
import subprocess
import sys
import unicodedata

# Label, Python's name of it, what makes it less likely (in eighths of a nat: a detector's choice among equals
# goes to the usual encoding), and the languages written in it.
WESTERN = "eng deu fra spa ita por nld swe dan nob fin isl cat"
CYRILLIC = "rus ukr bel bul mkd srp-Cyrl"
SINGLE = [
    ("windows-1252", "cp1252", 0, WESTERN + " sqi"),
    ("iso-8859-15", "iso8859_15", 40, "deu fra fin est"),
    ("macintosh", "mac_roman", 48, WESTERN),
    ("windows-1250", "cp1250", 8, "pol ces slk hun ron hrv slv sqi"),
    ("iso-8859-2", "iso8859_2", 16, "pol ces slk hun ron hrv slv sqi"),
    ("windows-1254", "cp1254", 8, "tur"),
    ("windows-1257", "cp1257", 8, "est lav lit"),
    ("iso-8859-13", "iso8859_13", 24, "lav lit"),
    ("iso-8859-4", "iso8859_4", 32, "est lav lit"),
    ("windows-1258", "cp1258", 16, "vie"),
    ("windows-1251", "cp1251", 8, CYRILLIC),
    ("koi8-u", "koi8_u", 16, "rus ukr bul"),
    ("iso-8859-5", "iso8859_5", 24, CYRILLIC),
    ("ibm866", "cp866", 24, "rus bul ukr bel"),
    ("x-mac-cyrillic", "mac_cyrillic", 40, CYRILLIC),
    ("windows-1253", "cp1253", 8, "ell"),
    ("iso-8859-7", "iso8859_7", 16, "ell"),
    ("windows-1255", "cp1255", 8, "heb"),
    ("windows-1256", "cp1256", 8, "arb fas urd"),
    ("iso-8859-6", "iso8859_6", 16, "arb"),
    ("windows-874", "cp874", 8, "tha"),
    # never guessed: too near to others, or not met
    ("koi8-r", "koi8_r", 0, ""), ("iso-8859-3", "iso8859_3", 0, ""), ("iso-8859-8", "iso8859_8", 0, ""),
    ("iso-8859-10", "iso8859_10", 0, ""), ("iso-8859-14", "iso8859_14", 0, ""), ("iso-8859-16", "iso8859_16", 0, ""),
]
# Two bytes a character: label, Python's name, less likely, NTREX name.
DOUBLE = [("shift_jis", "cp932", 0, "jpn"), ("euc-jp", "euc_jp", 8, "jpn"), ("gbk", "gbk", 0, "zho-CN"),
          ("big5", "big5", 8, "zho-TW"), ("euc-kr", "cp949", 0, "kor")]
COMMON = 1000  # signs of a language that have a cost of their own
OTHER_SCRIPTS = (CYRILLIC + " ell heb arb fas urd tha").split()
TONES = "\u0300\u0301\u0303\u0309\u0323"


def texts(checkout, code):
    def show(path):
        return subprocess.run(["git", "-C", checkout, "show", "HEAD:" + path], check=True,
                              capture_output=True).stdout.decode("utf-8-sig")
    name = "src.eng" if code == "eng" else "ref." + code
    lines = show(f"NTREX-128/newstest2019-{name}.txt").splitlines()
    documents = show("DOCUMENT_IDS.tsv").split()
    order = {name: at for at, name in enumerate(dict.fromkeys(documents))}
    return [line for line, name in zip(lines, documents) if order[name] % 5 < 3]


def spelled(text, code):
    """As the language's encodings can write it."""
    if code == "vie":
        parts = []
        for c in unicodedata.normalize("NFC", text):
            if c.encode("cp1258", "ignore"):
                parts.append(c)
                continue
            whole = unicodedata.normalize("NFD", c)
            tones = "".join(x for x in whole if x in TONES)
            parts.append(unicodedata.normalize("NFC", "".join(x for x in whole if x not in TONES)) + tones)
        return "".join(parts)
    text = unicodedata.normalize("NFC", text)
    return text.translate({0x218: 0x15E, 0x219: 0x15F, 0x21A: 0x162, 0x21B: 0x163}) if code == "ron" else text


def cost(count, total):
    return min(255, round(-8 * math.log(count / total)))


def is_letter(c):
    return unicodedata.category(c)[0] in "LM"


def model(lines, code):
    """Symbols: 0 all that is no letter, 1 a foreign letter, then the language's letters in order."""
    text = " " + " ".join(spelled(line, code) for line in lines).lower() + " "
    counts = collections.Counter(c for c in text if is_letter(c))
    total = sum(counts.values())
    latin = code not in OTHER_SCRIPTS
    letters = sorted(c for c, n in counts.items() if n > 4e-5 * total and (latin or ord(c) > 127))
    if latin:
        letters = sorted(set(letters) | set("abcdefghijklmnopqrstuvwxyz"))
    at = {c: i + 2 for i, c in enumerate(letters)}
    size = len(letters) + 2
    pairs = [[0.0] * size for _ in range(size)]
    symbols = [at.get(c, 1 if is_letter(c) else 0) for c in text]
    for a, b in zip(symbols, symbols[1:]):
        pairs[a][b] += 1
    ones = collections.Counter(symbols)
    costs = []
    for a in range(size):
        for b in range(size):  # what was never seen is as likely as the letter alone, a thousand times less
            shrunk = pairs[a][b] + 2 * (ones[b] + 0.5) / len(symbols)
            costs.append(cost(shrunk, sum(pairs[a]) + 2))
    return latin, letters, costs


def numbers(out, values, width=100):
    line = " "
    for value in values:
        piece = f" {value},"
        if len(line) + len(piece) > width:
            out.append(line)
            line = " "
        line += piece
    out.append(line)


def meanings(codec):
    """Characters of 0x80 to 0xff; a byte that has none is itself below 0xa0, else U+FFFD."""
    found = []
    for byte in range(128, 256):
        try:
            found.append(ord(bytes([byte]).decode(codec)))
        except UnicodeDecodeError:
            found.append(byte if byte < 160 and codec.startswith("cp125") else 0xFFFD)
    return found


def common(lines, codec):
    counts = collections.Counter()
    for c in "".join(lines):
        try:
            coded = c.encode(codec)
        except UnicodeEncodeError:
            continue
        if len(coded) == 2:
            counts[coded[0] << 8 | coded[1]] += 1
    total = sum(counts.values())
    return sorted((code, cost(n, total)) for code, n in counts.most_common(COMMON))


def main(checkout):
    codes = list(dict.fromkeys(code for row in SINGLE for code in row[3].split()))
    out = ["/* Generated by csrc/generate/encodings.py from NTREX-128 (github:MicrosoftTranslator/NTREX 8561f6a622db, CC BY-SA",
           " * 4.0; only costs of pairs of letters are kept) and the single-byte encodings of the WHATWG standard. */",
           '#include "encoding/tables.h"', "", "/* clang-format off */"]
    for code in codes:
        latin, letters, costs = model(texts(checkout, code), code)
        name = code.replace("-", "_").lower()
        out.append(f"static const uint16_t letters_{name}[] = {{")
        numbers(out, [ord(c) for c in letters] + [0])
        out.append("};")
        out.append(f"static const uint8_t costs_{name}[] = {{")
        numbers(out, costs)
        out.append("};")
    out.append("")
    out.append("const nk_letters nk_encoding_languages[] = {")
    for code in codes:
        latin, letters, _ = model(texts(checkout, code), code)
        name = code.replace("-", "_").lower()
        out.append(f"  {{letters_{name}, costs_{name}, {len(letters) + 2}, {'true' if latin else 'false'}}}, /* {code} */")
    out.append("};")
    out.append("const size_t nk_encoding_language_count = sizeof nk_encoding_languages / sizeof *nk_encoding_languages;")
    out.append("")
    out.append("const nk_single nk_encoding_singles[] = {")
    for label, codec, prior, langs in SINGLE:
        members = " | ".join(f"UINT64_C(1) << {codes.index(code)}" for code in langs.split()) or "0"
        out.append(f'  {{"{label}", {prior}, {members}, {{')
        numbers(out, [hex(code) for code in meanings(codec)])
        out.append("  }},")
    out.append("};")
    out.append("const size_t nk_encoding_single_count = sizeof nk_encoding_singles / sizeof *nk_encoding_singles;")
    for label, codec, _, code in DOUBLE:
        rows = common(texts(checkout, code), codec)
        name = label.replace("-", "_")
        out.append(f"static const uint16_t signs_{name}[] = {{")
        numbers(out, [hex(code) for code, _ in rows])
        out.append("};")
        out.append(f"static const uint8_t sign_costs_{name}[] = {{")
        numbers(out, [value for _, value in rows])
        out.append("};")
    out.append("const nk_double nk_encoding_doubles[] = {")
    for label, codec, prior, _ in DOUBLE:
        name = label.replace("-", "_")
        out.append(f'  {{"{label}", {prior}, signs_{name}, sign_costs_{name}, sizeof sign_costs_{name}}},')
    out.append("};")
    out.append("const size_t nk_encoding_double_count = sizeof nk_encoding_doubles / sizeof *nk_encoding_doubles;")
    print("\n".join(out))


main(sys.argv[1])
