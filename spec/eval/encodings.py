"""Measures the detector of encodings: how often text without a declaration is decoded to what it was.

    python3 spec/eval/encodings.py NTREX [UDHR]

NTREX is a git checkout of github:MicrosoftTranslator/NTREX; of its documents only those are used that
csrc/generate/encodings.py leaves out. UDHR, of github:unicode-org/udhr, is text of another kind. Right is a slice
whose characters that are no ASCII are, decoded, what they were; slices without any are left out. Prints per cent
by encoding and size in bytes."""
import collections
import os
import subprocess
import sys
import tempfile
import unicodedata
import re

SIZES = (50, 200, 1000)
EACH = 40  # slices of one language, encoding and size
ROWS = [
    ("windows-1252", "cp1252", "deu fra spa ita por nld swe dan nob fin isl cat"),
    ("iso-8859-15", "iso8859_15", "fra fin"),
    ("macintosh", "mac_roman", "deu fra spa"),
    ("windows-1250", "cp1250", "pol ces slk hun hrv slv ron"),
    ("iso-8859-2", "iso8859_2", "pol ces slk hun hrv slv ron"),
    ("windows-1254", "cp1254", "tur"),
    ("windows-1257", "cp1257", "est lav lit"),
    ("iso-8859-13", "iso8859_13", "lav lit"),
    ("iso-8859-4", "iso8859_4", "est lav lit"),
    ("windows-1258", "cp1258", "vie"),
    ("windows-1251", "cp1251", "rus ukr bel bul mkd srp-Cyrl"),
    ("koi8-r", "koi8_r", "rus bul"),
    ("koi8-u", "koi8_u", "ukr"),
    ("iso-8859-5", "iso8859_5", "rus bul mkd"),
    ("ibm866", "cp866", "rus bul"),
    ("x-mac-cyrillic", "mac_cyrillic", "rus ukr"),
    ("windows-1253", "cp1253", "ell"),
    ("iso-8859-7", "iso8859_7", "ell"),
    ("windows-1255", "cp1255", "heb"),
    ("iso-8859-8", "iso8859_8", "heb"),
    ("windows-1256", "cp1256", "arb fas urd"),
    ("iso-8859-6", "iso8859_6", "arb"),
    ("windows-874", "cp874", "tha"),
    ("shift_jis", "cp932", "jpn"),
    ("euc-jp", "euc_jp", "jpn"),
    ("iso-2022-jp", "iso2022_jp", "jpn"),
    ("gbk", "gbk", "zho-CN"),
    ("gb18030", "gb18030", "zho-CN"),
    ("big5", "big5", "zho-TW"),
    ("euc-kr", "cp949", "kor"),
    ("utf-16le", "utf-16-le", "deu rus zho-CN"),
    ("utf-16be", "utf-16-be", "deu rus zho-CN"),
]
UDHR = {"deu": "deu_1996", "por": "por_PT", "ron": "ron_2006", "zho-CN": "cmn_hans", "zho-TW": "cmn_hant",
        "srp-Cyrl": "srp_cyrl", "fas": "pes_1", "lav": "lav", "est": "ekk", "sqi": "als", "ell": "ell_monotonic"}
TONES = "\u0300\u0301\u0303\u0309\u0323"


def show(repo, path):
    return subprocess.run(["git", "-C", repo, "show", "HEAD:" + path], check=True,
                          capture_output=True).stdout.decode("utf-8-sig")


def ntrex(repo, code):
    lines = show(repo, f"NTREX-128/newstest2019-ref.{code}.txt").splitlines()
    documents = show(repo, "DOCUMENT_IDS.tsv").split()
    order = {name: at for at, name in enumerate(dict.fromkeys(documents))}
    return "\n".join(line for line, name in zip(lines, documents) if order[name] % 5 >= 3)


def declaration(repo, code):
    name = UDHR.get(code, code)
    files = subprocess.run(["git", "-C", repo, "ls-tree", "-r", "HEAD", "--name-only"], check=True,
                           capture_output=True, text=True).stdout.split()
    for path in files:
        if path.endswith(f"/udhr_{name}.xml"):
            return "\n".join(re.sub(r"<[^>]*>", "", x) for x in re.findall(r"<para>(.*?)</para>", show(repo, path), re.S))
    return ""


def encoded(c, codec):
    """The bytes of a character; a plain one for what the encoding cannot write."""
    tries = [c]
    if codec == "cp1258":
        whole = unicodedata.normalize("NFD", c)
        tones = "".join(x for x in whole if x in TONES)
        tries.append(unicodedata.normalize("NFC", "".join(x for x in whole if x not in TONES)) + tones)
    tries.append({"ș": "ş", "ț": "ţ", "Ș": "Ş", "Ț": "Ţ", "“": '"', "”": '"', "„": '"', "’": "'", "‘": "'",
                  "–": "-", "—": "-"}.get(c, ""))
    for text in tries:
        try:
            return text, text.encode(codec)
        except UnicodeEncodeError:
            pass
    return "", b""


def slices(text, codec, size):
    found, chars, length = [], [], 0
    if codec.startswith("iso2022") or codec.startswith("utf"):
        step = size // (1 if codec.startswith("iso2022") else 2)
        raws = [text[i:i + step].encode(codec, "ignore") for i in range(0, len(text), step)][:EACH]
        return [(raw.decode(codec), raw) for raw in raws]
    for c in text:
        c, raw = encoded(c, codec)
        chars.append((c, raw))
        length += len(raw)
        if length >= size:
            found.append(("".join(x for x, _ in chars), b"".join(x for _, x in chars)))
            chars, length = [], 0
            if len(found) == EACH:
                break
    return found


def letters(text):
    return [c for c in unicodedata.normalize("NFC", text) if ord(c) > 127]


def measure(source):
    cases = []
    for label, codec, codes in ROWS:
        for code in codes.split():
            text = unicodedata.normalize("NFC", source(code))
            for size in SIZES:
                for plain, raw in slices(text, codec, size):
                    if any(ord(c) > 127 for c in plain):
                        cases.append((label, code, size, plain, raw))
    with tempfile.NamedTemporaryFile("w", suffix=".hex") as file:
        file.write("".join(case[4].hex() + "\n" for case in cases))
        file.flush()
        lines = subprocess.run(["build/newskit", "run", "spec/eval/encodings.lua", file.name], check=True,
                               capture_output=True, text=True).stdout.splitlines()
    right, all_, wrong = collections.Counter(), collections.Counter(), collections.Counter()
    for (label, code, size, plain, raw), line in zip(cases, lines):
        name, hexed = line.split("\t")
        good = letters(bytes.fromhex(hexed).decode("utf-8")) == letters(plain)
        for key in ((label, size), ("all", size)):
            all_[key] += 1
            right[key] += good
        if not good:
            wrong[label, code, size, name] += 1
    for label in [row[0] for row in ROWS] + ["all"]:
        cells = [f"{100 * right[label, s] / all_[label, s]:6.1f}" if all_[label, s] else "     -" for s in SIZES]
        print(f"| {label:15} | " + " | ".join(cells) + " |")
    if os.environ.get("WRONG"):
        for key, count in wrong.most_common(40):
            print(count, *key)


def main():
    measure(lambda code: ntrex(sys.argv[1], code))
    if len(sys.argv) > 2:
        print()
        measure(lambda code: declaration(sys.argv[2], code))


main()
