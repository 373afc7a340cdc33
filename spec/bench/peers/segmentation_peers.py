"""Python's tokenizers over a part of a file, as CPU seconds for the whole: name, tab, seconds.
Usage: segmentation_peers.py FILE PIECE PART; a PART-th of the file is read. Left out: what is not installed."""
import re
import sys
import time

path, piece, part = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
text = open(path, encoding="utf-8").read()
text = text[: len(text) // part]
pieces = [text[i : i + piece] for i in range(0, len(text), piece)]


def measure(name, run):
    times = []
    for _ in range(3):
        before = time.process_time()
        for p in pieces:
            run(p)
        times.append(time.process_time() - before)
    print("%s\t%.6f" % (name, sorted(times)[1] * part))


measure("Python str.split", str.split)
measure("Python re \\w+", re.compile(r"\w+").findall)
try:
    from nltk.tokenize import NLTKWordTokenizer

    measure("NLTKWordTokenizer", NLTKWordTokenizer().tokenize)
except ImportError:
    pass
try:
    from blingfire import text_to_words_with_offsets

    measure("BlingFire words with offsets", text_to_words_with_offsets)
except ImportError:
    pass
