"""CLD2 on the slices of spec/eval/language/score.lua, over the languages that it knows, beside what newskit says of them.
Usage: python3 spec/bench/peers/language_cld2.py TEXT; needs pycld2."""
import os
import sys

import pycld2

ROOT = sys.argv[1] + "/test"
LENGTHS = (20, 50, 100, 300)
MOST = 500
SAME = {"iw": "he", "no": "nb", "jw": "jv", "zh-Hant": "zh", "sr-ME": "sr", "fil": "tl"}


def slices(path, length):
    lines = open(path, encoding="utf-8").read().split("\n")[:-1]
    at = count = 0
    while at < len(lines) and count < MOST:
        parts, size = [], 0
        while at < len(lines) and size < length:
            size += len(lines[at]) + 1
            parts.append(lines[at])
            at += 1
        if size > length:
            count += 1
            yield " ".join(parts)[:length]


def guess(text):
    try:
        found = pycld2.detect(text.encode(), bestEffort=True)[2][0][1]
    except pycld2.error:
        return "und"
    return SAME.get(found, found)


known = {SAME.get(code, code) for _, code in pycld2.LANGUAGES}
for name in sorted(os.listdir(ROOT)):
    row = []
    for length in LENGTHS:
        shares = []
        for file in sorted(os.listdir(ROOT + "/" + name)):
            code = file[:-4]
            if code not in known:
                continue
            answers = [guess(text) == code for text in slices(ROOT + "/" + name + "/" + file, length)]
            if len(answers) >= 20:
                shares.append(sum(answers) / len(answers))
        row.append("%8.4f" % (sum(shares) / max(1, len(shares))))
    print("%-10s %9d %s" % (name, len(shares), " ".join(row)))
